// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "contact/contact_rules.h"
#include "import/rule_import.h"

namespace tasuki {

namespace {

/// A contact is found by the e-mail address; else by the name, for which somebody with another address is somebody
/// else.
class ContactImportRule final : public imports::ImportRule<Contact> {
public:
    Key key(const Contact& contact) const override
    {
        const QString mail = contact.email.trimmed();
        const QString name = contact.name.trimmed();
        if (!mail.isEmpty())
            return {QStringLiteral("@") + mailFold(mail), "email", true, true};
        return {name.isEmpty() ? QString() : QStringLiteral("=") + nameFold(name), "name", true, true};
    }

    void index(const Contact& present) override
    {
        const auto account = quint64(present.accountId.value());
        const qint64 id = present.id.value();
        if (!present.email.isEmpty())
            m_byMail.insert(imports::keyHash(mailFold(present.email).toStdString(), account), id);
        const auto named = m_byName.insert(imports::keyHash(nameFold(present.name).toStdString(), account), 0);
        if (named.added) {
            named.value = qint64(m_named.size());
            m_named.emplace_back();
        }
        m_named[size_t(named.value)].push_back({id, present.email.isEmpty()});
    }

    qint64 find(imports::ImportRow& row, const Contact& wanted) override
    {
        const auto account = quint64(wanted.accountId.value());
        const QString mail = wanted.email.trimmed();
        if (!mail.isEmpty())
            if (const qint64* id = m_byMail.find(imports::keyHash(mailFold(mail).toStdString(), account)))
                return m_claims.take(row, *id, row.fieldOf(u"email"));
        const qint64* place = m_byName.find(imports::keyHash(nameFold(wanted.name).toStdString(), account));
        if (!place)
            return 0;
        std::vector<qint64> all;
        std::vector<qint64> withoutMail;
        for (const Named& named : m_named[size_t(*place)]) {
            if (m_claims.has(named.id))
                continue;
            all.push_back(named.id);
            if (named.isWithoutMail)
                withoutMail.push_back(named.id);
        }
        const auto& fitting = mail.isEmpty() && withoutMail.empty() ? all : withoutMail;
        if (fitting.size() > 1)
            row.error(row.fieldOf(u"name"),
                      imports::Text::tr("several contacts of this account have this name; use the email"));
        return fitting.size() == 1 ? m_claims.take(row, fitting.front(), row.fieldOf(u"name")) : 0;
    }

    Contact cleaned(Contact contact) const override { return contact::cleaned(std::move(contact)); }

    void complete(Contact& wanted, const Contact* before, const Given& given) const override
    {
        if (before && given.isEmpty("email"))
            wanted.email = before->email; // a key is not cleared
    }

    Problems problems(const Contact*, const Contact& wanted, const Act&) override { return contact::problems(wanted); }

    Result<Edit> edit(const Contact* before, const Contact& wanted, const Act& act) override
    {
        return before ? contact::change(*before, wanted, act) : contact::add(wanted, act);
    }

    bool judgesAlone() const override { return true; }
    std::vector<const char*> unorderedIndexes() const override { return {"contacts_account"}; }

private:
    struct Named {
        qint64 id;
        bool isWithoutMail;
    };

    imports::KeyMap m_byMail;
    imports::KeyMap m_byName; ///< a place in m_named
    std::vector<std::vector<Named>> m_named;
    imports::Claims m_claims; ///< each row of the file is somebody else
};

} // namespace

std::unique_ptr<imports::KindImport> makeContactImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Contact>>(session, std::make_unique<ContactImportRule>());
}

} // namespace tasuki
