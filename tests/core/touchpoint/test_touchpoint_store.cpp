// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "account/account_store.h"
#include "people/people_store.h"
#include "touchpoint/touchpoint_store.h"

using namespace tasuki;

TEST_CASE_METHOD(test::ImportFixture, "touchpoints of a period are counted by member, from the index alone",
                 "[touchpoint]")
{
    good(Entity::Member, "name\n佐藤\n加藤\n");
    good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    good(Entity::Touchpoint,
         "account_id,date,kind,member\n"
         "A1,2025-12-31,chat,佐藤\nA1,2026-01-01,chat,佐藤\nA2,2026-01-10,chat,佐藤\nA2,2026-01-10,chat,加藤\n"
         "A1,2026-01-31,chat,加藤\nA1,2026-01-31,chat,\nA1,2026-02-01,chat,加藤\n");
    const Directory people = *PeopleStore(workspace->db()).directory();
    const auto idOf = [&](const char* name) { return people.findMember(QString::fromUtf8(name))->id; };
    const auto counts = *TouchpointStore(workspace->db()).countsByMember(QDate(2026, 1, 1), QDate(2026, 1, 31));
    CHECK(counts == QHash<MemberId, qint64>{{idOf("佐藤"), 2}, {idOf("加藤"), 2}});
    CHECK(TouchpointStore(workspace->db()).countsByMember(QDate(2026, 3, 1), QDate(2026, 3, 31))->isEmpty());
    QString plan;
    auto rows = workspace->db().prepare(
        "EXPLAIN QUERY PLAN SELECT member_id, count(*) FROM touchpoints WHERE member_id IS NOT NULL AND day BETWEEN ?1 AND ?2 GROUP BY member_id");
    while (rows.next())
        plan += rows.text(3) + u'\n';
    CHECK(plan.contains(QStringLiteral("SEARCH touchpoints USING COVERING INDEX touchpoints_day")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
}

TEST_CASE_METHOD(test::ImportFixture, "an account's last mood is that of its latest touchpoint that has one",
                 "[touchpoint]")
{
    good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\nA3,港\n");
    good(Entity::Touchpoint, "account_id,date,kind,mood\n"
                             "A1,2026-01-05,chat,2\nA1,2026-01-10,chat,-1\nA1,2026-01-10,chat,1\n"
                             "A1,2026-01-12,chat,\nA1,2026-02-01,chat,-2\nA2,2026-01-02,chat,\nA3,2026-02-01,chat,0\n");
    const AccountStore accounts(workspace->db());
    const auto idOf = [&](const char* key) { return (*accounts.findByKey(QLatin1String(key)))->id; };
    const TouchpointStore store(workspace->db());
    const QDate today(2026, 1, 31);
    // Of two on one day the one that was entered later; what is planned says nothing yet.
    CHECK(*store.lastMoods(today) == QHash<AccountId, DatedMood>{{idOf("A1"), {1, QDate(2026, 1, 10)}}});
    CHECK(*store.lastMood(idOf("A1"), today) == DatedMood{1, QDate(2026, 1, 10)});
    CHECK_FALSE(store.lastMood(idOf("A2"), today)->has_value());
    CHECK_FALSE(store.lastMood(idOf("A3"), today)->has_value());
    CHECK(*store.lastMoods(QDate(2026, 2, 1))
          == QHash<AccountId, DatedMood>{{idOf("A1"), {-2, QDate(2026, 2, 1)}}, {idOf("A3"), {0, QDate(2026, 2, 1)}}});
}
