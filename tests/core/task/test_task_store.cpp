// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "report/timeline.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint.h"
#include "usage/usage.h"
#include "workspace/account_merge.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Stored : ImportFixture {
    Stored()
    {
        good(Entity::Member, "name\n佐藤\n鈴木\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    }
    AccountId account(const char* key = "A1")
    {
        return AccountId(count(QByteArray("SELECT id FROM accounts WHERE account_key = '").append(key).append('\'')));
    }
    MemberId member(const char* name)
    {
        return MemberId(count(QByteArray("SELECT id FROM members WHERE name = '").append(name).append('\'')));
    }
    Task add(const char16_t* title, QDate due = {}, QDate start = {}, const char* of = "A1")
    {
        Task task;
        task.title = QString::fromUtf16(title);
        task.due = due;
        task.start = start;
        task.accountId = of ? account(of) : AccountId();
        task.assigneeId = member("佐藤");
        const auto added = task::add(task, workspace->act());
        REQUIRE(added);
        apply(added->edit);
        return added->task;
    }
    void apply(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
    QString titles(const Result<std::vector<Task>>& tasks)
    {
        REQUIRE(tasks);
        QStringList all;
        for (const Task& task : *tasks)
            all += task.title;
        return all.join(u' ');
    }
    TaskStore store() { return TaskStore(workspace->db()); }
    using Of = TaskStore::Of;
    qint64 count(const QByteArray& sql) { return workspace->db().queryInteger(sql.constData()); }
};

const QDate kToday(2026, 1, 15);

} // namespace

TEST_CASE_METHOD(Stored, "open tasks come in the order of work", "[task]")
{
    add(u"free");
    add(u"later", QDate(2026, 2, 1));
    add(u"soon", QDate(2026, 1, 16), QDate(2026, 1, 16), nullptr);
    add(u"begun", QDate(2026, 1, 16), QDate(2026, 1, 14), "A2");
    add(u"started", {}, QDate(2026, 1, 10));
    Task urgent = add(u"urgent", QDate(2026, 2, 1));
    Task after = urgent;
    after.priority = TaskPriority::Urgent;
    apply(task::change(urgent, after, workspace->act()));
    CHECK(titles(store().awake(Of::Member, member("佐藤"), kToday))
          == QStringLiteral("begun soon urgent later started free"));
    CHECK(titles(store().awake(Of::Everybody, {}, kToday)) == QStringLiteral("begun soon urgent later started free"));
    CHECK(titles(store().awake(Of::Member, member("佐藤"), kToday, QDate(2026, 1, 16)))
          == QStringLiteral("begun soon started free"));
    CHECK(titles(store().awake(Of::Member, member("鈴木"), kToday)).isEmpty());
    CHECK(titles(store().awake(Of::Nobody, {}, kToday)).isEmpty());
    apply(task::assign(std::array{*store().find(urgent.id).value()}, {}, workspace->act()));
    CHECK(titles(store().awake(Of::Nobody, {}, kToday)) == QStringLiteral("urgent"));
    CHECK(titles(store().nextSteps(kToday)) == QStringLiteral("urgent begun"));
    CHECK((*store().nextStep(account("A2"), kToday))->title == QStringLiteral("begun"));
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

TEST_CASE_METHOD(Stored, "what was done today is its doer's, else its assignee's", "[task]")
{
    const Task task = add(u"a", kToday);
    workspace->setActor(member("鈴木"));
    const BusinessCalendar calendar;
    apply(task::complete(task, {}, calendar, workspace->act()));
    CHECK(titles(store().doneBy(member("鈴木"), kToday)) == QStringLiteral("a"));
    CHECK(titles(store().doneBy(member("佐藤"), kToday)).isEmpty());
    good(Entity::Task, "title,assignee,state,done_on\nb,佐藤,done,2026-01-15\nc,佐藤,skipped,2026-01-15\n");
    CHECK(titles(store().doneBy(member("佐藤"), kToday)) == QStringLiteral("b"));
    CHECK(titles(store().awake(Of::Everybody, {}, kToday)).isEmpty());
    CHECK(titles(store().ofAccount(account())) == QStringLiteral("a"));
    const auto entries = report::timelineOf(workspace->db(), account(), kToday, TermLanguage::Japanese);
    REQUIRE(entries);
    const auto isTold = [](const report::TimelineEntry& entry) {
        const auto* room = std::get_if<report::RoomEvent>(&entry.item);
        return room && room->event.title.contains(QStringLiteral("a")) && room->event.meta == QStringLiteral("鈴木");
    };
    CHECK(std::ranges::count_if(*entries, isTold) == 1);
}

TEST_CASE_METHOD(Stored, "what was done or skipped lately comes with the latest first", "[task]")
{
    const Task first = add(u"a");
    const Task second = add(u"b");
    const Task third = add(u"c");
    add(u"open");
    const BusinessCalendar calendar;
    Act before = workspace->act();
    before.today = before.today.addDays(-3);
    apply(task::complete(first, {}, calendar, before));
    apply(task::skip(second, {}, calendar, workspace->act()));
    apply(task::complete(third, {}, calendar, workspace->act()));
    CHECK(titles(store().closedSince(workspace->act().today.addDays(-3))) == QStringLiteral("c b a"));
    CHECK(titles(store().closedSince(workspace->act().today.addDays(-2))) == QStringLiteral("c b"));
}

TEST_CASE_METHOD(Stored, "what is like an open task is open, of its account and of its title", "[task]")
{
    const Task first = add(u"a");
    const Task second = add(u"a");
    add(u"b");
    CHECK(titles(store().openLike(first)) == QStringLiteral("a a"));
    const BusinessCalendar calendar;
    apply(task::complete(second, {}, calendar, workspace->act()));
    CHECK(titles(store().openLike(first)) == QStringLiteral("a"));
    Task teams = first;
    teams.accountId = {};
    CHECK(titles(store().openLike(teams)).isEmpty());
    teams = task::add(teams, workspace->act())->task;
    REQUIRE(workspace->apply(task::add(teams, workspace->act())->edit));
    CHECK(titles(store().openLike(teams)) == QStringLiteral("a"));
}

TEST_CASE_METHOD(Stored, "a snoozed task is back on its day, or when its event has happened", "[task]")
{
    const auto awake = [&](QDate day) { return titles(store().awake(Of::Everybody, {}, day)); };
    const Task day = add(u"day", kToday);
    apply(task::snooze(day, QDate(2026, 1, 20), {}, workspace->act()));
    CHECK(awake(QDate(2026, 1, 19)).isEmpty());
    CHECK(titles(store().snoozed(Of::Everybody, {}, QDate(2026, 1, 19))) == QStringLiteral("day"));
    CHECK(awake(QDate(2026, 1, 20)) == QStringLiteral("day"));

    const auto touch = [&] {
        Touchpoint touchpoint;
        touchpoint.id = workspace->act().ids->make<TouchpointId>();
        touchpoint.accountId = account();
        touchpoint.day = kToday;
        touchpoint.kindId = TouchpointKindId(count("SELECT min(id) FROM touchpoint_kinds"));
        touchpoint.direction = QStringLiteral("inbound");
        Edit edit(QStringLiteral("touchpoint.add"), workspace->act());
        edit.insert(touchpoint);
        apply(edit);
    };
    touch(); // what was there before is no answer
    const Task answer = add(u"answer", kToday);
    apply(task::snooze(answer, {}, QStringLiteral("answer"), workspace->act()));
    CHECK(awake(kToday).isEmpty());
    CHECK_FALSE(*store().nextStep(account(), kToday));
    touch();
    CHECK(awake(kToday) == QStringLiteral("answer"));
    CHECK(*store().woken(**store().find(answer.id)));
    CHECK((*store().nextStep(account(), kToday))->title == QStringLiteral("answer"));
    apply(task::wake(**store().find(answer.id), workspace->act()));

    const Task usage = add(u"usage", kToday);
    apply(task::snooze(usage, QDate(2026, 3, 1), QStringLiteral("usage>=100:logins"), workspace->act()));
    good(Entity::Usage,
         "account_id,metric,period,value\nA1,logins,2026-01-14,500\nA1,logins,2026-01-16,99\nA1,x,2026-01-16,500\n");
    CHECK(awake(kToday) == QStringLiteral("answer"));
    good(Entity::Usage, "account_id,metric,period,value\nA1,logins,2026-01-16,100\n");
    CHECK(awake(kToday) == QStringLiteral("answer usage"));
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

TEST_CASE_METHOD(Stored, "a task that repeats is done and undone as one step", "[task]")
{
    Task task = add(u"weekly", kToday);
    Task weekly = task;
    weekly.repeat = QStringLiteral("weekly");
    apply(task::change(task, weekly, workspace->act()));
    const Task before = **store().find(task.id);
    CHECK(before.repeat == QStringLiteral("1w"));
    const auto done = task::complete(before, {}, BusinessCalendar(), workspace->act());
    apply(done);
    CHECK(store().ofAccount(account())->size() == 2);
    CHECK((*store().nextStep(account(), kToday))->due == QDate(2026, 1, 22));
    apply(done->inverse(workspace->act()));
    REQUIRE(store().ofAccount(account())->size() == 1);
    CHECK(store().ofAccount(account())->front() == before);
}

TEST_CASE_METHOD(Stored, "the tasks of an account that is merged become the other's", "[task]")
{
    add(u"a", kToday);
    add(u"b", kToday, {}, "A2");
    const AccountId into = account("A1");
    const auto plan = planMerge(workspace->db(), account("A2"), into, TermLanguage::English, workspace->act());
    REQUIRE(plan);
    apply(plan->edit);
    CHECK(titles(store().ofAccount(into)) == QStringLiteral("a b"));
}

TEST_CASE_METHOD(Stored, "lists of open tasks use their indexes", "[task]")
{
    const auto plan = [&](const char* sql) {
        QString text;
        auto rows = workspace->db().prepare(QByteArray("EXPLAIN QUERY PLAN ").append(sql).constData());
        while (rows.next())
            text += rows.text(3);
        return text;
    };
    CHECK(plan("SELECT * FROM tasks WHERE state = 'open' AND assignee_id = 1")
              .contains(QStringLiteral("tasks_open_assignee")));
    CHECK(plan("SELECT * FROM tasks WHERE state = 'open'").contains(QStringLiteral("tasks_open")));
    CHECK(
        plan("SELECT * FROM tasks WHERE account_id = 1 AND state = 'open'").contains(QStringLiteral("tasks_account")));
    CHECK(plan("SELECT * FROM tasks WHERE done_on = '2026-01-01' AND state = 'done'")
              .contains(QStringLiteral("tasks_done")));
}
