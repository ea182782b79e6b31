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
