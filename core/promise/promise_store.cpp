// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

Result<std::vector<Promise>> PromiseStore::ofAccount(AccountId account) const
{
    return storage::attempt([&] {
        return storage::readRows<Promise>(
            m_db,
            "WHERE t.account_id = ?1 ORDER BY t.state <> 'open', t.decided_on DESC, t.due IS NULL, t.due, t.made_on, t.id",
            account);
    });
}

Result<std::vector<Promise>> PromiseStore::openUntil(QDate day) const
{
    return storage::attempt([&] {
        return storage::readRows<Promise>(m_db, "WHERE t.state = 'open' AND t.due <= ?1 ORDER BY t.due, t.id", day);
    });
}

Result<std::optional<Promise>> PromiseStore::find(PromiseId promise) const
{
    return storage::attempt([&] { return storage::readOne<Promise>(m_db, "WHERE t.id = ?1", promise); });
}

} // namespace tasuki
