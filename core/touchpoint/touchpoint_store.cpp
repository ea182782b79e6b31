// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

#include <limits>

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
        // From account to account by the index, the last mood of each at once: all moods are many more.
        storage::Statement latest =
            m_db.prepare("SELECT account_id, day, mood FROM touchpoints WHERE mood IS NOT NULL AND account_id < ?1 "
                         "ORDER BY account_id DESC, day DESC, id DESC LIMIT 1");
        for (latest.bind(1, std::numeric_limits<qint64>::max()); latest.next();) {
            const auto account = latest.id<AccountId>(0);
            const DatedMood last{int(latest.integer(2)), latest.date(1)};
            if (last.day <= today)
                moods.insert(account, last);
            else if (const auto before = storage::unwrap(lastMood(account, today)))
                moods.insert(account, *before);
            latest.reset();
            latest.bind(1, account);
        }
        return moods;
    });
}

Result<std::optional<Touchpoint>> TouchpointStore::find(TouchpointId touchpoint) const
{
    return attempt([&] { return storage::readOne<Touchpoint>(m_db, "WHERE t.id = ?1", touchpoint); });
}

Result<std::vector<TouchpointPerson>> TouchpointStore::people(TouchpointId touchpoint) const
{
    return attempt([&] {
        return storage::readRows<TouchpointPerson>(m_db, "WHERE t.touchpoint_id = ?1 ORDER BY t.id", touchpoint);
    });
}

Result<QHash<TouchpointId, std::vector<TouchpointPerson>>> TouchpointStore::peopleOfAccount(AccountId account) const
{
    return attempt([&] {
        QHash<TouchpointId, std::vector<TouchpointPerson>> people;
        for (
            const TouchpointPerson& person : storage::readRows<TouchpointPerson>(
                m_db,
                "JOIN touchpoints AS p ON p.id = t.touchpoint_id WHERE p.account_id = ?1 ORDER BY t.touchpoint_id, t.id",
                account))
            people[person.touchpointId].push_back(person);
        return people;
    });
}

} // namespace tasuki
