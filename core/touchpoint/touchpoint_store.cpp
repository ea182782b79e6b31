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
    return attempt([&] {
        return storage::readRows<Touchpoint>(m_db, "WHERE t.account_id = ?1 ORDER BY t.day DESC, t.id DESC LIMIT ?2",
                                             account, limit);
    });
}

Result<QHash<MemberId, qint64>> TouchpointStore::countsByMember(QDate first, QDate last) const
{
    return attempt([&] {
        QHash<MemberId, qint64> counts;
        storage::Statement rows = m_db.prepare(
            "SELECT member_id, count(*) FROM touchpoints WHERE member_id IS NOT NULL AND day BETWEEN ?1 AND ?2 GROUP BY member_id");
        rows.bind(1, first).bind(2, last);
        while (rows.next())
            counts.insert(rows.id<MemberId>(0), rows.integer(1));
        return counts;
    });
}

Result<std::optional<Touchpoint>> TouchpointStore::find(TouchpointId touchpoint) const
{
    return attempt([&] { return storage::readOne<Touchpoint>(m_db, "WHERE t.id = ?1", touchpoint); });
}

} // namespace tasuki
