// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "goal/goal.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// All SQL of customer goals.
class GoalStore {
public:
    explicit GoalStore(storage::Database& db) : m_db(db) {}
    /// Those that somebody works on first, by due date.
    Result<std::vector<Goal>> ofAccount(AccountId account) const;
    Result<std::vector<Goal>> all() const;
    /// Every goal that is achieved now.
    Result<std::vector<Goal>> achieved() const;
    Result<std::optional<Goal>> find(GoalId goal) const;
    /// In the order in which they followed each other.
    Result<std::vector<GoalStatusChange>> statuses(GoalId goal) const;
    Result<std::vector<GoalStatusChange>> statusesOfAccount(AccountId account) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
