// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/new_workspace_sheet.h"

#include "widgets/card.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kUsualMonth = 4;
constexpr const char* kOffered[] = {"JPY", "USD", "EUR", "GBP", "CNY", "KRW", "TWD", "SGD", "AUD", "CHF"};

} // namespace

NewWorkspaceSheet::NewWorkspaceSheet(QWidget* parent)
    : Sheet(tr("New workspace"), parent), m_currency(new QComboBox(this)), m_month(new QComboBox(this))
{
    setObjectName(QStringLiteral("workspace.newSheet"));
    const auto add = [this](const QString& label, QComboBox* box) {
        auto* words = new TextLabel(TextLabel::Kind::Caption, label, this);
        words->setBuddy(box);
        column()->addWidget(words);
        column()->addWidget(box);
        box->setAccessibleName(label);
    };
    // Any other code may be typed.
    m_currency->setObjectName(QStringLiteral("newWorkspace.currency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char* code : kOffered)
        m_currency->addItem(QLatin1String(code));
    add(tr("Base currency"), m_currency);
    m_currency->lineEdit()->setAccessibleName(tr("Base currency"));
    m_currency->lineEdit()->setMaxLength(3);
    m_month->setObjectName(QStringLiteral("newWorkspace.month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month), month);
    m_month->setCurrentIndex(kUsualMonth - 1);
    add(tr("First month of the fiscal year"), m_month);
    auto* words = new TextLabel(
        TextLabel::Kind::Secondary,
        tr("All metrics are in the base currency. It can't change later; the fiscal year can, in the settings."), this);
    words->setWordWrap(true);
    column()->addWidget(words);
    column()->addStretch();
    addFoot(tr("Choose file…"), QStringLiteral("newWorkspace.ok"), QStringLiteral("newWorkspace.problem"));
    connect(m_currency, &QComboBox::editTextChanged, this, [this] { sayProblem({}); });
    m_currency->setFocus();
}

QString NewWorkspaceSheet::currency() const
{
    return m_currency->currentText().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

int NewWorkspaceSheet::fiscalStartMonth() const
{
    return m_month->currentData().toInt();
}

void NewWorkspaceSheet::accept()
{
    const QString code = currency();
    if (code.size() != 3 || !std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; })) {
        return sayProblem(tr("Invalid currency “%1”. Use three letters, such as JPY.").arg(code), m_currency);
    }
    close(End::Stored);
}

void openNewWorkspaceSheet(QWidget* parent, std::function<void(const QString& currency, int fiscalStartMonth)> chosen)
{
    auto* dialog = new NewWorkspaceSheet(parent);
    QObject::connect(dialog, &Sheet::accepted, parent,
                     [dialog, chosen = std::move(chosen)] { chosen(dialog->currency(), dialog->fiscalStartMonth()); });
    dialog->open();
}

} // namespace tasuki
