// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/view_dialogs.h"

#include "revenue/view.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

/// A form with two buttons that goes when it is closed.
struct Form {
    QDialog* dialog;
    QFormLayout* layout;
    QPushButton* ok = nullptr;

    Form(QWidget* asker, const QString& objectName, const QString& title)
        : dialog(new QDialog(asker)), layout(new QFormLayout(dialog))
    {
        dialog->setObjectName(objectName);
        dialog->setWindowTitle(title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowModality(Qt::WindowModal);
        dialog->setMinimumWidth(360);
    }
    void addButtons(const QString& okText)
    {
        auto* buttons = new QDialogButtonBox(dialog);
        ok = buttons->addButton(okText, QDialogButtonBox::AcceptRole);
        ok->setObjectName(dialog->objectName() + QStringLiteral(".ok"));
        ok->setDefault(true);
        buttons->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole);
        layout->addRow(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    }
};

} // namespace

void askMonths(QWidget* asker, Month first, Month last, Month from, Month to, std::function<void(Month, Month)> chosen,
               std::function<void()> back)
{
    Form form(asker, QStringLiteral("kpi.spanDialog"), Text::tr("Any span"));
    const auto box = [&](const char* name, const QString& label, Month current) {
        auto* months = new QComboBox(form.dialog);
        months->setObjectName(QStringLiteral("kpi.spanDialog.") + QLatin1String(name));
        months->setAccessibleName(label);
        for (Month month = last; month >= first; month = month - 1)
            months->addItem(monthLong(month.firstDay()), month.index());
        months->setCurrentIndex(std::max(0, months->findData(current.index())));
        form.layout->addRow(label, months);
        return months;
    };
    QComboBox* fromBox = box("from", Text::tr("From the start of"), from);
    QComboBox* toBox = box("to", Text::tr("To the end of"), to);
    form.addButtons(Text::tr("Show"));
    QObject::connect(form.dialog, &QDialog::accepted, asker, [=] {
        const Month a = Month::fromIndex(fromBox->currentData().toInt());
        const Month b = Month::fromIndex(toBox->currentData().toInt());
        chosen(std::min(a, b), std::max(a, b)); // given the wrong way round, it is clear what is meant
    });
    QObject::connect(form.dialog, &QDialog::rejected, asker, back);
    form.dialog->open();
}

void askViewName(Session& session, QWidget* asker, std::function<void(const QString&)> named)
{
    Form form(asker, QStringLiteral("kpi.viewDialog"), Text::tr("Save this view"));
    auto* name = new QLineEdit(form.dialog);
    name->setObjectName(QStringLiteral("kpi.viewDialog.name"));
    name->setAccessibleName(Text::tr("Name"));
    name->setPlaceholderText(Text::tr("for example: SMB by half-year"));
    QStringList present;
    if (const auto views = revenue::ViewStore(session.db()).all())
        for (const SavedView& view : *views)
            present += view.name;
    auto* completer = new QCompleter(present, name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    name->setCompleter(completer);
    form.layout->addRow(Text::tr("Name"), name);
    form.addButtons(Text::tr("Save"));
    QPushButton* ok = form.ok;
    ok->setEnabled(false);
    QObject::connect(name, &QLineEdit::textChanged, ok,
                     [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(form.dialog, &QDialog::accepted, asker, [=] { named(name->text()); });
    new FormDraft(session, QStringLiteral("kpi.view"), form.dialog);
    form.dialog->open();
    name->setFocus();
}

} // namespace tasuki
