// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

using storage::attempt;
using storage::readRows;

Result<std::vector<Goal>> GoalStore::ofAccount(AccountId account) const
{
    return attempt([&] {
        return readRows<Goal>(
            m_db,
            "WHERE t.account_id = ?1 ORDER BY t.status IN ('achieved', 'missed', 'dropped'), t.due_date IS NULL, t.due_date, t.id",
            account);
    });
}

Result<std::vector<Goal>> GoalStore::all() const
{
    return attempt([&] { return readRows<Goal>(m_db, "ORDER BY t.account_id, t.id"); });
}

Result<std::vector<Goal>> GoalStore::achieved() const
{
    return attempt([&] { return readRows<Goal>(m_db, "WHERE t.status = 'achieved' ORDER BY t.account_id, t.id"); });
}

Result<std::optional<Goal>> GoalStore::find(GoalId goal) const
{
    return attempt([&] { return storage::readOne<Goal>(m_db, "WHERE t.id = ?1", goal); });
}

Result<std::vector<GoalStatusChange>> GoalStore::statuses(GoalId goal) const
{
    return attempt([&] { return readRows<GoalStatusChange>(m_db, "WHERE t.goal_id = ?1 ORDER BY t.day, t.id", goal); });
}

Result<std::vector<GoalStatusChange>> GoalStore::statusesOfAccount(AccountId account) const
{
    return attempt(
        [&] { return readRows<GoalStatusChange>(m_db, "WHERE t.account_id = ?1 ORDER BY t.day, t.id", account); });
}

} // namespace tasuki
