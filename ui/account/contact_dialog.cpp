// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/contact_dialog.h"

#include "account/account_words.h"
#include "account/form_fields.h"
#include "contact/contact_rules.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/dialog_foot.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

namespace {

class ContactDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ContactDialog)
public:
    ContactDialog(Session& session, const Contact& contact, QWidget* parent);
    void accept() override;

private:
    QLineEdit* addText(QFormLayout* form, const QString& name, const QString& label, QString Contact::*field);
    QComboBox* addTerms(QFormLayout* form, const QString& name, const QString& label, std::span<const Term> terms,
                        const QString& chosen);

    Session& m_session;
    const Contact m_before;
    std::vector<std::pair<QLineEdit*, QString Contact::*>> m_texts;
    QComboBox* m_role;
    QComboBox* m_motive;
    TextLabel* m_problem;
};

ContactDialog::ContactDialog(Session& session, const Contact& contact, QWidget* parent)
    : QDialog(parent), m_session(session), m_before(contact)
{
    setObjectName(QStringLiteral("account.contactDialog"));
    setWindowTitle(contact.id.isValid() ? tr("Contact") : tr("Add a contact"));
    setMinimumWidth(440);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(10);
    QLineEdit* name = addText(form, QStringLiteral("name"), tr("Name"), &Contact::name);
    addText(form, QStringLiteral("yomi"), tr("Reading"), &Contact::yomi);
    addText(form, QStringLiteral("department"), tr("Department"), &Contact::department);
    addText(form, QStringLiteral("title"), tr("Title"), &Contact::title);
    addText(form, QStringLiteral("email"), tr("E-mail"), &Contact::email);
    addText(form, QStringLiteral("phone"), tr("Phone"), &Contact::phone);
    m_role = addTerms(form, QStringLiteral("role"), tr("Role"), kContactRoleTerms, contact.role);
    m_motive = addTerms(form, QStringLiteral("motive"), tr("Bought for"), kMotiveTerms, contact.motive);
    const DialogFoot foot = addDialogFoot(*this, *form, "contact.problem", "contact.ok", tr("Save"));
    m_problem = foot.problem;
    new FormDraft(session,
                  contact.id.isValid() ? QStringLiteral("contact/%1").arg(contact.id.value())
                                       : QStringLiteral("contact.new/%1").arg(contact.accountId.value()),
                  this);
    name->setFocus();
}

QLineEdit* ContactDialog::addText(QFormLayout* form, const QString& name, const QString& label, QString Contact::*field)
{
    auto* edit = new QLineEdit(m_before.*field, this);
    edit->setObjectName(QStringLiteral("contact.") + name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    m_texts.emplace_back(edit, field);
    return edit;
}

QComboBox* ContactDialog::addTerms(QFormLayout* form, const QString& name, const QString& label,
                                   std::span<const Term> terms, const QString& chosen)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("contact.") + name);
    box->setAccessibleName(label);
    fillTerms(*box, terms, m_session.words(), chosen);
    form->addRow(label, box);
    return box;
}

void ContactDialog::accept()
{
    Contact after = m_before;
    for (const auto& [edit, field] : m_texts)
        after.*field = edit->text().trimmed();
    after.role = m_role->currentData().toString();
    after.motive = m_motive->currentData().toString();
    auto edit =
        after.id.isValid() ? contact::change(m_before, after, m_session.act()) : contact::add(after, m_session.act());
    if (!edit) {
        m_problem->setText(edit.error().text);
        m_problem->show();
        return;
    }
    const QString name = oneLine(after.name, 40);
    closeForm(*this, m_session,
              m_session.run(std::move(edit),
                            after.id.isValid() ? tr("“%1” is changed.").arg(name) : tr("“%1” is added.").arg(name)));
}

} // namespace

void openContactDialog(Session& session, QWidget* parent, const Contact& contact)
{
    auto* dialog = new ContactDialog(session, contact, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
