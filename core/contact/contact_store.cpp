// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_store.h"

#include "storage/failure.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace tasuki {

Result<std::vector<Contact>> ContactStore::ofAccount(AccountId account) const
{
    return storage::attempt([&] {
        return storage::readRows<Contact>(m_db, "WHERE t.account_id = ?1 ORDER BY t.yomi, t.name, t.id", account);
    });
}

Result<std::vector<ContactName>> ContactStore::names() const
{
    return storage::attempt([&] {
        std::vector<ContactName> names;
        storage::Statement rows = m_db.prepare("SELECT id, account_id, name, yomi FROM contacts");
        while (rows.next())
            names.push_back({rows.id<ContactId>(0), rows.id<AccountId>(1), rows.text(2), rows.text(3)});
        return names;
    });
}

Result<std::optional<Contact>> ContactStore::find(ContactId contact) const
{
    return storage::attempt([&] { return storage::readOne<Contact>(m_db, "WHERE t.id = ?1", contact); });
}

} // namespace tasuki
