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

Result<bool> UsageStore::wasUsed(AccountId account) const
{
    return storage::attempt([&] {
        storage::Statement row =
            m_db.prepare("SELECT EXISTS (SELECT 1 FROM usage WHERE account_id = ?1 AND value > 0)");
        row.bind(1, account);
        return row.next() && row.integer(0) != 0;
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
