// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usage_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

Result<std::vector<Usage>> UsageStore::latest(AccountId account) const
{
    return storage::attempt([&] {
        return storage::readRows<Usage>(m_db,
                                        "WHERE t.account_id = ?1 AND t.period = (SELECT max(u.period) FROM usage AS u "
                                        "WHERE u.account_id = t.account_id AND u.metric = t.metric) ORDER BY t.metric",
                                        account);
    });
}

Result<std::vector<Usage>> UsageStore::ofAccount(AccountId account) const
{
    return storage::attempt(
        [&] { return storage::readRows<Usage>(m_db, "WHERE t.account_id = ?1 ORDER BY t.metric, t.period", account); });
}

Result<std::optional<usage::UsageStanding>> UsageStore::standing(AccountId account, QDate today) const
{
    return storage::attempt([&]() -> std::optional<usage::UsageStanding> {
        const std::vector<Usage> values = storage::unwrap(ofAccount(account));
        if (values.empty())
            return std::nullopt;
        return usage::standingOf(values, storage::unwrap(coreMetrics()), today);
    });
}

Result<QHash<AccountId, usage::UsageStanding>> UsageStore::standings(QDate today) const
{
    return storage::attempt([&] {
        QHash<AccountId, usage::UsageStanding> standings;
        const std::vector<CoreMetric> core = storage::unwrap(coreMetrics());
        std::vector<Usage> values; // of one account
        const auto judge = [&] {
            if (!values.empty())
                standings.insert(values.front().accountId, usage::standingOf(values, core, today));
            values.clear();
        };
        // In the order of the index: those of an account come one after the other.
        storage::Statement rows =
            m_db.prepare("SELECT account_id, metric, period, value FROM usage ORDER BY account_id, metric, period");
        while (rows.next()) {
            const auto account = rows.id<AccountId>(0);
            if (!values.empty() && values.front().accountId != account)
                judge();
            values.push_back({.id = {},
                              .accountId = account,
                              .metric = rows.text(1),
                              .period = rows.text(2),
                              .value = rows.real(3)});
        }
        judge();
        return standings;
    });
}

Result<QSet<AccountId>> UsageStore::used() const
{
    return storage::attempt([&] {
        QSet<AccountId> accounts;
        // From account to account by the index, and one value of each is looked for: not all of them are read.
        storage::Statement rows =
            m_db.prepare("WITH RECURSIVE kept (id) AS (SELECT min(account_id) FROM usage UNION ALL "
                         "SELECT (SELECT min(u.account_id) FROM usage AS u WHERE u.account_id > kept.id) FROM kept "
                         "WHERE kept.id IS NOT NULL) SELECT id FROM kept WHERE id IS NOT NULL AND EXISTS "
                         "(SELECT 1 FROM usage AS u WHERE u.account_id = kept.id AND u.value > 0)");
        while (rows.next())
            accounts.insert(rows.id<AccountId>(0));
        return accounts;
    });
}

Result<bool> UsageStore::isKept() const
{
    return storage::attempt([&] {
        storage::Statement row = m_db.prepare("SELECT EXISTS (SELECT 1 FROM usage)");
        return row.next() && row.integer(0) != 0;
    });
}

Result<QStringList> UsageStore::metrics() const
{
    return storage::attempt([&] {
        QStringList metrics;
        storage::Statement rows = m_db.prepare("SELECT DISTINCT metric FROM usage ORDER BY metric");
        while (rows.next())
            metrics += rows.text(0);
        return metrics;
    });
}

Result<std::vector<CoreMetric>> UsageStore::coreMetrics() const
{
    return storage::attempt([&] { return storage::readRows<CoreMetric>(m_db, "ORDER BY t.metric"); });
}

} // namespace tasuki
