// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
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
