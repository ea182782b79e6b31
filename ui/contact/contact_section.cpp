// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_form.h"
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "kind/kind.h"
#include "session/account_words.h"
#include "session/list_section.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

const QString kAdd = QStringLiteral("contact");
const QString kEdit = QStringLiteral("contactEdit");
const QString kRemove = QStringLiteral("contactRemove");

/// The people of an account.
class ContactSection final : public ListSection<Contact> {
    Q_DECLARE_TR_FUNCTIONS(ContactSection)
public:
    ContactSection(Session& session, QWidget* parent);
    void run(const QString& command) override;
    QStringList menu() const override;

private:
    Result<std::vector<Contact>> rowsOf(AccountId account) const override;
    std::vector<Column<Contact>> columns() override;
    LineData line(const Contact& contact) override;
    QString name() const override { return tr("Contacts"); }
    QString emptyText() const override { return tr("No contacts yet."); }
    NewRow newRow() const override { return {kAdd, tr("Add a contact"), {}}; }
    void remove() override;
};

PillData rolePill(const Contact& contact, TermLanguage words)
{
    return {termText(kContactRoleTerms, contact.role, words),
            contact.role == u"decision_maker" ? Tone::Violet
            : contact.role == u"champion"     ? Tone::Good
                                              : Tone::Neutral,
            true};
}

ContactSection::ContactSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("contacts"), kEdit, [](const Contact& contact) { return contact.id.value(); }, parent)
{}

Result<std::vector<Contact>> ContactSection::rowsOf(AccountId account) const
{
    return ContactStore(m_session.db()).ofAccount(account);
}

void ContactSection::run(const QString& command)
{
    if (command == kAdd) {
        Contact contact;
        contact.accountId = m_account;
        openContactForm(m_session, window(), contact);
    } else if (command == kRemove) {
        remove();
    } else if (const Contact* contact = current(); contact && command == kEdit) {
        openContactForm(m_session, window(), *contact);
    }
}

QStringList ContactSection::menu() const
{
    return {kEdit, QStringLiteral("remove"), QString(), kAdd};
}

void ContactSection::remove()
{
    const Contact* contact = current();
    if (!contact)
        return;
    // Who refers to the contact keeps its name.
    Edit edit(QStringLiteral("contact.remove"), m_session.act());
    if (const auto kept = keepName(m_session.db(), edit, Entity::Contact, contact->id.value(), contact->name); !kept)
        return m_session.sayError(kept.error());
    auto removed = contact::remove(*contact, m_session.act());
    if (removed)
        edit.append(*removed);
    m_session.run(removed ? Result<Edit>(edit) : std::move(removed),
                  tr("“%1” removed.").arg(oneLine(contact->name, 40)));
}

std::vector<Column<Contact>> ContactSection::columns()
{
    const TermLanguage words = m_session.words();
    const auto role = [words](const Contact& c) { return termText(kContactRoleTerms, c.role, words); };
    const auto text = [](const QString& id, const QString& title, QString Contact::*field, int width) {
        return Column<Contact>{.id = id,
                               .title = title,
                               .display = [field](const Contact& c) { return c.*field; },
                               .kind = CellKind::Muted,
                               .width = width,
                               .exportTitle = id};
    };
    Column<Contact> name{.id = QStringLiteral("name"),
                         .title = tr("Name"),
                         .display = [](const Contact& c) { return c.name; },
                         .kind = CellKind::Name,
                         .width = 142};
    name.sortKey = [](const Contact& c) { return SortKey(c.yomi.isEmpty() ? c.name : c.yomi); };
    name.toolTip = [](const Contact& c) {
        QString tip = oneLine(c.name);
        for (const QString& line : {c.yomi, c.email, c.phone})
            if (!line.isEmpty())
                tip += u'\n' + oneLine(line);
        return tip;
    };
    name.exportTitle = QStringLiteral("name");
    Column<Contact> pill{.id = QStringLiteral("role"),
                         .title = tr("Role"),
                         .display = role,
                         .kind = CellKind::Pill,
                         .width = words == TermLanguage::Japanese ? 94 : 134};
    pill.paint = [words](const Contact& c) { return QVariant::fromValue(rolePill(c, words)); };
    pill.exportTitle = QStringLiteral("role");
    Column<Contact> motive{.id = QStringLiteral("motive"),
                           .title = tr("Buying motive"),
                           .display = [words](const Contact& c) { return termText(kMotiveTerms, c.motive, words); },
                           .width = 140};
    motive.exportTitle = QStringLiteral("motive");
    return {name,
            pill,
            text(QStringLiteral("title"), tr("Title"), &Contact::title, 80),
            text(QStringLiteral("department"), tr("Department"), &Contact::department, 120),
            motive,
            text(QStringLiteral("email"), tr("Email"), &Contact::email, 190),
            text(QStringLiteral("phone"), tr("Phone"), &Contact::phone, 120)};
}

LineData ContactSection::line(const Contact& contact)
{
    QStringList parts = {oneLine(contact.department, 40), oneLine(contact.title, 40),
                         termText(kMotiveTerms, contact.motive, m_session.words())};
    parts.removeAll(QString());
    return {.title = oneLine(contact.name, 80),
            .detail = parts.join(QStringLiteral(" · ")),
            .pill = rolePill(contact, m_session.words()),
            .person = contact.name};
}

} // namespace

AccountSection* makeContactSection(Session& session, QWidget* parent)
{
    return new ContactSection(session, parent);
}

std::vector<SectionCommand> contactCommands()
{
    return {{kAdd, [] { return ContactSection::tr("Add a contact…"); }, {}, CommandScope::Page, true},
            {kEdit, [] { return ContactSection::tr("Edit the contact…"); }, {}, CommandScope::List}};
}

} // namespace tasuki
