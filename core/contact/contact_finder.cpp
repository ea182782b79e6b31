// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/from_utf8.h"
#include "base/text.h"
#include "contact/contact.h"
#include "kind/reference_finder.h"
#include "storage/database.h"

#include <memory>

namespace tasuki {

namespace {

/// A contact of the account, by e-mail address or by a name that is nobody else's there.
class ContactFinder final : public ReferenceFinder {
public:
    explicit ContactFinder(storage::Database& db)
        : m_ofAccount(db.prepare("SELECT id, name, email FROM contacts WHERE account_id = ?1 ORDER BY id")),
          m_ofId(db.prepare("SELECT name, email FROM contacts WHERE id = ?1"))
    {}

    Found find(std::string_view nameOrMail, qint64 account) override
    {
        const QString text = fromUtf8(nameOrMail);
        const QString mail = mailFold(text);
        const QString name = nameFold(text);
        qint64 byMail = 0;
        std::vector<qint64> named;
        m_ofAccount.bind(1, account);
        while (m_ofAccount.next()) {
            if (!m_ofAccount.utf8(2).empty() && mailFold(m_ofAccount.text(2)) == mail)
                byMail = m_ofAccount.integer(0);
            if (nameFold(m_ofAccount.text(1)) == name)
                named.push_back(m_ofAccount.integer(0));
        }
        if (byMail != 0)
            return {Answer::Found, byMail};
        if (named.size() > 1)
            return {Answer::Ambiguous, 0};
        return named.empty() ? Found{} : Found{Answer::Found, named.front()};
    }

    QString keyOf(qint64 id) override
    {
        m_ofId.bind(1, id);
        const QString key = m_ofId.next() ? m_ofId.text(m_ofId.utf8(1).empty() ? 0 : 1) : QString();
        m_ofId.reset();
        return key;
    }

private:
    storage::Statement m_ofAccount;
    storage::Statement m_ofId;
};

} // namespace

std::unique_ptr<ReferenceFinder> makeContactFinder(const FinderScope& scope)
{
    return std::make_unique<ContactFinder>(scope.db);
}

} // namespace tasuki
