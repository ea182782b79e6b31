// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/new_workspace_dialog.h"

#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kUsualMonth = 4;
constexpr const char* kOffered[] = {"JPY", "USD", "EUR", "GBP", "CNY", "KRW", "TWD", "SGD", "AUD", "CHF"};

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent)
    : QDialog(parent),
      m_currency(new QComboBox(this)),
      m_month(new QComboBox(this)),
      m_problem(new TextLabel(TextLabel::Kind::Secondary, {}, this))
{
    setObjectName(QStringLiteral("workspace.newDialog"));
    setWindowTitle(tr("New workspace"));
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    // Any other code may be typed.
    m_currency->setObjectName(QStringLiteral("newWorkspace.currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char* code : kOffered)
        m_currency->addItem(QLatin1String(code));
    m_currency->setAccessibleName(tr("Base currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Base currency"));
    m_currency->lineEdit()->setMaxLength(3);
    form->addRow(tr("Base currency"), m_currency);
    m_month->setObjectName(QStringLiteral("newWorkspace.month"));
    m_month->setAccessibleName(tr("First month of the fiscal year"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month), month);
    m_month->setCurrentIndex(kUsualMonth - 1);
    form->addRow(tr("First month of the fiscal year"), m_month);
    layout->addLayout(form);
    auto* words = new TextLabel(
        TextLabel::Kind::Secondary,
        tr("All figures are in the base currency; it cannot be changed later. The fiscal year can, in the settings."),
        this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_problem->setObjectName(QStringLiteral("newWorkspace.problem"));
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* ok = new QPushButton(tr("Choose the file…"), this);
    ok->setObjectName(QStringLiteral("newWorkspace.ok"));
    setKind(ok, "primary");
    ok->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &NewWorkspaceDialog::accept);
    connect(m_currency, &QComboBox::editTextChanged, m_problem, &QWidget::hide);
}

QString NewWorkspaceDialog::currency() const
{
    return m_currency->currentText().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

int NewWorkspaceDialog::fiscalStartMonth() const
{
    return m_month->currentData().toInt();
}

void NewWorkspaceDialog::accept()
{
    const QString code = currency();
    if (code.size() != 3 || !std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; })) {
        m_problem->setText(tr("“%1” is no currency; write three letters, such as JPY.").arg(code));
        m_problem->show();
        m_currency->setFocus();
        return;
    }
    QDialog::accept();
}

void openNewWorkspaceDialog(QWidget* parent, std::function<void(const QString& currency, int fiscalStartMonth)> chosen)
{
    auto* dialog = new NewWorkspaceDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [dialog, chosen = std::move(chosen)] { chosen(dialog->currency(), dialog->fiscalStartMonth()); });
    dialog->open();
}

} // namespace tasuki
