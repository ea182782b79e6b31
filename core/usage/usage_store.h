// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "usage/core_metric.h"
#include "usage/usage.h"
#include "usage/usage_trend.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace tasuki {

/// All SQL of usage.
class UsageStore {
public:
    explicit UsageStore(storage::Database& db) : m_db(db) {}
    /// The latest period of each metric of an account.
    Result<std::vector<Usage>> latest(AccountId account) const;

    /// All of an account.
    Result<std::vector<Usage>> ofAccount(AccountId account) const;

    /// How the usage of an account stands on a day, by usage::standingOf(); nothing where it has no values at all.
    Result<std::optional<usage::UsageStanding>> standing(AccountId account, QDate today) const;
    /// The same of every account that has values. Reads all of them, in one pass.
    Result<QHash<AccountId, usage::UsageStanding>> standings(QDate today) const;

    /// The accounts of which a value above 0 was ever seen.
    Result<QSet<AccountId>> used() const;
    /// Whether any account has usage.
    Result<bool> isKept() const;

    /// Every metric that any account has, sorted.
    Result<QStringList> metrics() const;
    /// Those that stand for a core feature, sorted; also such as no account has any more.
    Result<std::vector<CoreMetric>> coreMetrics() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
