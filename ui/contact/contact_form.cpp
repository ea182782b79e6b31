// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_form.h"

#include "contact/contact_rules.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

namespace {

class ContactForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(ContactForm)
public:
    ContactForm(Session& session, const Contact& contact, QWidget* parent);
    void accept() override;

private:
    const Contact m_before;
    std::vector<std::pair<QLineEdit*, QString Contact::*>> m_texts;
    QComboBox* m_role;
    QComboBox* m_motive;
};

ContactForm::ContactForm(Session& session, const Contact& contact, QWidget* parent)
    : Form(session, QStringLiteral("contact"), contact.id.isValid() ? tr("Contact") : tr("Add a contact"), parent),
      m_before(contact)
{
    setObjectName(QStringLiteral("account.contactForm"));
    const auto text = [&](const char* name, const QString& label, QString Contact::*field) {
        m_texts.emplace_back(half(line(name, label, contact.*field)), field);
    };
    text("name", tr("Name"), &Contact::name);
    text("yomi", tr("Reading"), &Contact::yomi);
    text("department", tr("Department"), &Contact::department);
    text("title", tr("Title"), &Contact::title);
    text("email", tr("Email"), &Contact::email);
    text("phone", tr("Phone"), &Contact::phone);
    m_role = terms("role", tr("Role"), kContactRoleTerms, contact.role);
    m_motive = terms("motive", tr("Buying motive"), kMotiveTerms, contact.motive);
    foot(tr("Save"), rowKey(contact.id, contact.accountId));
    m_texts.front().first->setFocus();
}

void ContactForm::accept()
{
    Contact after = m_before;
    for (const auto& [edit, field] : m_texts)
        after.*field = edit->text();
    after.role = m_role->currentData().toString();
    after.motive = m_motive->currentData().toString();
    found(contact::problems(contact::cleaned(after)));
    const QString name = oneLine(after.name.trimmed(), 40);
    if (after.id.isValid())
        store(contact::change(m_before, after, session().act()), tr("“%1” changed.").arg(name));
    else
        store(contact::add(after, session().act()), tr("“%1” added.").arg(name));
}

} // namespace

void openContactForm(Session& session, QWidget* parent, const Contact& contact)
{
    (new ContactForm(session, contact, parent))->open();
}

} // namespace tasuki
