// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_form.h"

#include "contact/contact_store.h"
#include "promise/promise_rules.h"
#include "session/account_words.h"
#include "session/form.h"
#include "session/session.h"
#include "widgets/date_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace tasuki {

namespace {

class PromiseForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(PromiseForm)
public:
    PromiseForm(Session& session, const Promise& promise, std::vector<Contact> contacts, QWidget* parent);
    void accept() override;

private:
    const Promise m_before;
    const std::vector<Contact> m_contacts;
    QLineEdit* m_text;
    QComboBox* m_madeBy;
    QComboBox* m_to;
    DateEdit* m_madeOn;
    DateEdit* m_due;
    QComboBox* m_state;
    DateEdit* m_decidedOn;
};

PromiseForm::PromiseForm(Session& session, const Promise& promise, std::vector<Contact> contacts, QWidget* parent)
    : Form(session, QStringLiteral("promise"), promise.id.isValid() ? tr("Promise") : tr("Add a promise"), parent),
      m_before(promise),
      m_contacts(std::move(contacts))
{
    setObjectName(QStringLiteral("promise.dialog"));
    m_text = line("text", tr("What was promised"), promise.text);
    m_madeBy = member("madeBy", tr("Promised by"), promise.madeBy.value());
    m_to = contact("to", tr("Promised to"), m_contacts, promise.toContactId, promise.toName);
    m_madeOn = day("madeOn", tr("Promised on"), promise.madeOn);
    m_due = day("due", tr("Due date"), promise.due);
    m_state = choice("state", tr("State"), kPromiseStateTerms, toText(promise.state));
    m_decidedOn = day("decidedOn", tr("Decided on"), promise.decidedOn);
    const auto reflect = [this] {
        const bool open = m_state->currentIndex() == int(PromiseState::Open);
        m_decidedOn->setEnabled(!open);
        if (open)
            m_decidedOn->setDate({});
        else if (!m_decidedOn->date().isValid())
            m_decidedOn->setDate(this->session().today());
    };
    connect(m_state, &QComboBox::currentIndexChanged, this, reflect);
    foot(promise.id.isValid() ? tr("Save") : tr("Add the promise"), rowKey(promise.id, promise.accountId));
    reflect();
    m_text->setFocus();
}

void PromiseForm::accept()
{
    Promise after = m_before;
    after.text = m_text->text();
    after.madeBy = MemberId(m_madeBy->currentData().toLongLong());
    readContact(*m_to, m_contacts, m_before.toContactId, after.toContactId, after.toName);
    after.madeOn = m_madeOn->date();
    after.due = m_due->date();
    fromText(m_state->currentData().toString(), after.state);
    after.decidedOn = m_decidedOn->date();
    found(promise::problems(m_before.id.isValid() ? &m_before : nullptr, promise::cleaned(after, session().today()),
                            session().today()));
    const QString name = oneLine(after.text, 40);
    if (m_before.id.isValid())
        return store(promise::change(m_before, after, session().act()), tr("“%1” changed.").arg(name));
    store(editOf(promise::add(after, session().act())), tr("“%1” added.").arg(name));
}

} // namespace

void openPromiseForm(Session& session, QWidget* parent, const Promise& promise)
{
    auto contacts = session.read(ContactStore(session.db()).ofAccount(promise.accountId));
    if (!contacts)
        return;
    (new PromiseForm(session, promise, std::move(*contacts), parent))->open();
}

} // namespace tasuki
