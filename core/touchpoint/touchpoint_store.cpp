// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

using storage::attempt;

Result<std::vector<TouchpointKind>> TouchpointStore::kinds() const
{
    return attempt([&] { return storage::readRows<TouchpointKind>(m_db, "ORDER BY t.position, t.id"); });
}

Result<std::vector<Touchpoint>> TouchpointStore::ofAccount(AccountId account, int limit) const
{
    return attempt([&] { return storage::readRows<Touchpoint>(m_db, "WHERE t.account_id = ?1 ORDER BY t.day DESC, t.id DESC LIMIT ?2", account, limit); });
}

Result<std::optional<Touchpoint>> TouchpointStore::find(TouchpointId touchpoint) const
{
    return attempt([&] { return storage::readOne<Touchpoint>(m_db, "WHERE t.id = ?1", touchpoint); });
}

} // namespace tasuki
