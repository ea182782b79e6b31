// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki::renewal {

using storage::attempt;

Result<std::vector<Renewal>> RenewalStore::all() const
{
    return attempt([&] { return storage::readRows<Renewal>(m_db, "ORDER BY t.due_date, t.id"); });
}

Result<std::vector<Renewal>> RenewalStore::ofAccount(AccountId account) const
{
    return attempt(
        [&] { return storage::readRows<Renewal>(m_db, "WHERE t.account_id = ?1 ORDER BY t.due_date, t.id", account); });
}

Result<std::vector<ChurnReason>> RenewalStore::reasons() const
{
    return attempt([&] { return storage::readRows<ChurnReason>(m_db, "ORDER BY t.position, t.id"); });
}

Result<QSet<RowId>> RenewalStore::usedReasons() const
{
    return attempt([&] {
        QSet<RowId> used;
        storage::Statement rows = m_db.prepare("SELECT DISTINCT reason_id FROM renewals WHERE reason_id IS NOT NULL");
        while (rows.next())
            used.insert(rows.id<RowId>(0));
        return used;
    });
}

} // namespace tasuki::renewal
