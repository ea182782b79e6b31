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

Result<std::optional<DatedMood>> TouchpointStore::lastMood(AccountId account, QDate today) const
{
    return attempt([&]() -> std::optional<DatedMood> {
        storage::Statement row =
            m_db.prepare("SELECT mood, day FROM touchpoints WHERE account_id = ?1 AND mood IS NOT NULL AND day <= ?2 "
                         "ORDER BY day DESC, id DESC LIMIT 1");
        row.bind(1, account).bind(2, today);
        return row.next() ? std::optional(DatedMood{int(row.integer(0)), row.date(1)}) : std::nullopt;
    });
}

Result<QHash<AccountId, DatedMood>> TouchpointStore::lastMoods(QDate today) const
{
    return attempt([&] {
        QHash<AccountId, DatedMood> moods;
        // From account to account by the index, and one look into it for each: all moods are many more. Day and mood in
        // one text, as a look each would be two.
        storage::Statement rows = m_db.prepare(
            "WITH RECURSIVE kept (id) AS (SELECT min(account_id) FROM touchpoints WHERE mood IS NOT NULL UNION ALL "
            "SELECT (SELECT min(u.account_id) FROM touchpoints AS u WHERE u.mood IS NOT NULL AND u.account_id > kept.id) "
            "FROM kept WHERE kept.id IS NOT NULL) "
            "SELECT id, (SELECT t.day || t.mood FROM touchpoints AS t WHERE t.account_id = kept.id AND t.mood IS NOT NULL "
            "AND t.day <= ?1 ORDER BY t.day DESC, t.id DESC LIMIT 1) FROM kept WHERE id IS NOT NULL");
        rows.bind(1, today);
        constexpr int kDay = 10; // letters of an ISO date
        while (rows.next())
            if (const QString found = rows.text(1); !found.isEmpty())
                moods.insert(rows.id<AccountId>(0),
                             {found.mid(kDay).toInt(), QDate::fromString(found.left(kDay), Qt::ISODate)});
        return moods;
    });
}

Result<std::optional<Touchpoint>> TouchpointStore::find(TouchpointId touchpoint) const
{
    return attempt([&] { return storage::readOne<Touchpoint>(m_db, "WHERE t.id = ?1", touchpoint); });
}

} // namespace tasuki
