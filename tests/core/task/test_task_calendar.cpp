// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "export/task_calendar.h"
#include "storage/rows.h"
#include "task/task_rules.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Calendars : ImportFixture {
    Calendars()
    {
        good(Entity::Member, "name,email\n佐藤,sato@example.jp\nDana,\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    }
    QByteArray calendar()
    {
        const auto made = exports::taskCalendar(workspace->db(), clock.now());
        REQUIRE(made);
        return *made;
    }
    std::vector<Task> tasks() { return storage::readRows<Task>(workspace->db(), "ORDER BY t.title, t.id"); }
};

constexpr const char* kTasks =
    "title,account_id,assignee,start,due,priority,state,done_on,notes,list,repeat,external_id\n"
    "議題を送る,A1,佐藤,2026-01-10,2026-01-16,high,open,,\"- [ ] 議題\n- [x] 資料, 二部\",定例会,2w,T-1\n"
    "見積もり,A2,Dana,,2026-01-20,urgent,done,2026-01-14,,,,\n"
    "月末,,,,2026-01-31,low,open,,,,1m@31,\n"
    "備品を買う,,,,,,open,,,,3b,\n"
    "取りやめ,A1,,,2026-01-11,normal,skipped,2026-01-12,,,,\n";

} // namespace

TEST_CASE_METHOD(Calendars, "tasks go out as a calendar and come in again unchanged", "[task][ical][import]")
{
    good(Entity::Task, kTasks);
    const std::vector<Task> before = tasks();
    const QByteArray out = calendar();
    CHECK(out.contains("UID:T-1\r\n"));
    CHECK(out.contains("CATEGORIES:青空商事"));
    const auto again = good(Entity::Task, out);
    CHECK(again.unchanged == 5);
    CHECK(tasks() == before);
    // Into another workspace they come as they were, and keep their keys.
    ImportFixture other;
    other.good(Entity::Member, "name,email\n佐藤,sato@example.jp\nDana,\n");
    other.good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    CHECK(other.good(Entity::Task, out).toAdd == 5);
    CHECK(other.good(Entity::Task, out).unchanged == 5);
    const auto there = storage::readRows<Task>(other.workspace->db(), "ORDER BY t.title, t.id");
    REQUIRE(there.size() == before.size());
    for (size_t i = 0; i < there.size(); ++i) {
        INFO(there[i].title.toStdString());
        CHECK(there[i].notes == before[i].notes);
        CHECK(there[i].due == before[i].due);
        CHECK(there[i].start == before[i].start);
        CHECK(there[i].repeat == before[i].repeat);
        CHECK(there[i].priority == before[i].priority);
        CHECK(there[i].state == before[i].state);
        CHECK(there[i].doneOn == before[i].doneOn);
        CHECK(there[i].list == before[i].list);
        CHECK(there[i].accountId.isValid() == before[i].accountId.isValid());
    }
}

TEST_CASE_METHOD(Calendars, "what another program changed comes back to the same task", "[task][ical][import]")
{
    good(Entity::Task, kTasks);
    const QByteArray out = calendar();
    QByteArray changed = QByteArray(out).replace("DUE;VALUE=DATE:20260131", "DUE;VALUE=DATE:20260228");
    changed.replace("SUMMARY:備品を買う", "SUMMARY:備品を注文");
    const auto preview = good(Entity::Task, changed);
    CHECK(preview.toUpdate == 2);
    CHECK(preview.toAdd == 0);
    for (const Task& task : tasks()) {
        CHECK(task.title != QStringLiteral("備品を買う"));
        if (task.title == QStringLiteral("月末"))
            CHECK(task.due == QDate(2026, 2, 28));
        CHECK((task.externalKey.isEmpty() || task.externalKey == QStringLiteral("T-1")));
    }
}

TEST_CASE_METHOD(Calendars, "a calendar of another program: events are left out and told", "[task][ical][import]")
{
    const QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                            "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:x\r\nDTSTART:20260115T010000Z\r\nEND:VEVENT\r\n"
                            "BEGIN:VTODO\r\nUID:ABC-1\r\nSUMMARY:=1+1\r\nDUE:20260116T140000Z\r\n"
                            "CATEGORIES:仕事\r\nRRULE:FREQ=MONTHLY;BYDAY=2TU\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";
    const auto preview = good(Entity::Task, file);
    CHECK(preview.toAdd == 1);
    CHECK(preview.warnings.filter(QStringLiteral("1 event")).size() == 1);
    CHECK(preview.warnings.filter(QStringLiteral("repeat")).size() == 1);
    REQUIRE(tasks().size() == 1);
    CHECK(tasks()[0].title == QStringLiteral("=1+1"));
    CHECK(tasks()[0].due == QDate(2026, 1, 16)); // 23:00 in Tokyo
    CHECK(tasks()[0].list == QStringLiteral("仕事"));
    CHECK(tasks()[0].externalKey == QStringLiteral("ABC-1"));
    CHECK(good(Entity::Task, file).unchanged == 1);
    // Nothing else comes from a calendar, and a broken one says where.
    CHECK_FALSE(imports::Importer(workspace->db()).run(request(Entity::Account, file)));
    const auto broken = imports::Importer(workspace->db()).run(request(Entity::Task, file.left(200)));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().text.startsWith(QStringLiteral("Line ")));
}
