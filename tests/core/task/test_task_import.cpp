// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "import/recipe.h"
#include "storage/rows.h"
#include "task/task_store.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Brought : ImportFixture {
    Brought()
    {
        good(Entity::Member, "name,email\n佐藤,sato@example.jp\nDana,dana@example.com\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    }
    std::vector<Task> tasks() { return storage::readRows<Task>(workspace->db(), "ORDER BY t.title, t.id"); }
    Task task(const char16_t* title)
    {
        const auto found = storage::readOne<Task>(workspace->db(), "WHERE t.title = ?1", QString::fromUtf16(title));
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(Brought, "tasks come in, go out and come in again unchanged", "[task][import]")
{
    const QByteArray csv = "title,account_id,assignee,start,due,priority,state,done_on,notes,list,repeat,external_id\n"
                           "議題を送る,A1,佐藤,2026-01-10,2026-01-16,high,open,,\"- [ ] 議題\",定例会,2w,T-1\n"
                           "見積もり,A2,sato@example.jp,,2026/1/20,緊急,完了,2026/1/14,,,,T-2\n"
                           "備品を買う,,,,,,,,,,,\n";
    CHECK(good(Entity::Task, csv).toAdd == 3);
    CHECK(task(u"見積もり").priority == TaskPriority::Urgent);
    CHECK(task(u"見積もり").state == TaskState::Done);
    CHECK_FALSE(task(u"備品を買う").accountId.isValid());
    CHECK(good(Entity::Task, csv).unchanged == 3);
    const QByteArray out = exported(Entity::Task);
    CHECK(out.contains("備品を買う,,,,,normal,open,,,,,,hand,,"));
    CHECK(good(Entity::Task, out).unchanged == 3);
    // Into an empty workspace it comes as it was.
    ImportFixture other;
    other.good(Entity::Member, "name,email\n佐藤,sato@example.jp\n");
    other.good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    CHECK(other.good(Entity::Task, out).toAdd == 3);
    CHECK(other.exported(Entity::Task) == out);
}

TEST_CASE_METHOD(Brought, "Japanese headings are understood", "[task][import]")
{
    good(Entity::Task, "タスク名,顧客ID,担当者,開始日,期日,優先度,ステータス,完了日,メモ,プロジェクト,タスクID\n"
                       "議題を送る,A1,佐藤,2026/1/10,2026年1月16日,高,進行中,,本文,定例会,7\n");
    const Task task = this->task(u"議題を送る");
    CHECK(task.assigneeId.isValid());
    CHECK(task.start == QDate(2026, 1, 10));
    CHECK(task.due == QDate(2026, 1, 16));
    CHECK(task.priority == TaskPriority::High);
    CHECK(task.state == TaskState::Open);
    CHECK(task.list == QStringLiteral("定例会"));
    CHECK(task.externalKey == QStringLiteral("7"));
}

TEST_CASE_METHOD(Brought, "a task is found by its key whatever its account, else by account, title and due date",
                 "[task][import]")
{
    good(Entity::Task, "title,account_id,due,external_id\na,A1,2026-01-20,T-1\nb,A1,2026-01-20,\nb,,2026-01-20,\n");
    CHECK(tasks().size() == 3);
    CHECK(good(Entity::Task, "title,account_id,external_id\na,A2,T-1\n").toUpdate == 1);
    CHECK(task(u"a").accountId == AccountId(count("SELECT id FROM accounts WHERE account_key = 'A2'")));
    CHECK(task(u"a").due == QDate(2026, 1, 20));
    CHECK(good(Entity::Task, "title,due,notes\nb,2026-01-20,x\n").toUpdate == 1); // the one without an account
    CHECK(good(Entity::Task, "title,account_id,due\nb,A1,2026-01-21\n").toAdd == 1);
    CHECK(wrong(Entity::Task, "title,account_id,external_id\nc,A1,T-9\nd,A2,T-9\n").size() == 1);
    CHECK(wrong(Entity::Task, "title,due\ne,\ne,\n").size() == 1);
    CHECK(wrong(Entity::Task, "title,account_id\nf,unknown\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("account_id")}});
}

TEST_CASE_METHOD(Brought, "a state is never cleared, and its day stays while it does", "[task][import]")
{
    good(Entity::Task, "title,state,priority\na,done,high\nb,,\n");
    CHECK(task(u"a").doneOn == clock.today());
    clock.setToday(QDate(2026, 1, 20));
    CHECK(good(Entity::Task, "title,state,priority\na,,\nb,,\n").unchanged == 2);
    CHECK(task(u"a").doneOn == QDate(2026, 1, 15));
    good(Entity::Task, "title,state\na,open\n");
    CHECK_FALSE(task(u"a").doneOn.isValid());
    // A day alone says that it is done.
    good(Entity::Task, "title,completed_at\nb,2026-01-19\n");
    CHECK(task(u"b").state == TaskState::Done);
}

TEST_CASE_METHOD(Brought, "every wrong cell of a task is told and nothing is written", "[task][import]")
{
    const auto errors = wrong(Entity::Task, "title,assignee,start,due,priority,state,done_on,repeat\n"
                                            ",,,,low,,,\n"
                                            "a,nobody,2026-01-10,2026-01-01,,,,\n"
                                            "b,,,,frob,frob,,frob\n"
                                            "c,,,,,open,2026-01-11,\n"
                                            "d,,,,,done,2027-01-11,\n");
    const auto has = [&](qint64 row, const char* column) {
        return std::ranges::find(errors, std::pair<qint64, QString>{row, QLatin1String(column)}) != errors.end();
    };
    CHECK(has(2, "title"));
    CHECK(has(3, "assignee"));
    CHECK(has(3, "start"));
    CHECK(has(4, "priority"));
    CHECK(has(4, "state"));
    CHECK(has(4, "repeat"));
    CHECK(has(5, "done_on"));
    CHECK(has(6, "done_on"));
    CHECK(errors.size() == 8);
    CHECK(tasks().empty());
}

TEST_CASE_METHOD(Brought, "the exports of Asana, Jira and Linear are read by recipe", "[task][import][recipe]")
{
    const auto bring = [&](const QString& name, const QByteArray& csv) {
        const auto& all = imports::builtInRecipes();
        const auto recipe = std::ranges::find(all, name, &imports::Recipe::name);
        REQUIRE(recipe != all.end());
        imports::ImportRequest request = this->request(Entity::Task, csv);
        request.recipe = *recipe;
        request.source = recipe->source;
        request.waits = true;
        const auto preview = imports::Importer(workspace->db()).run(request);
        REQUIRE(preview);
        for (const format::RowError& error : preview->errors)
            FAIL_CHECK(error.row << ' ' << error.column.toStdString() << ' ' << error.reason.toStdString());
        return preview->toAdd;
    };
    CHECK(
        bring(
            QStringLiteral("asana"),
            "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due "
            "Date,Tags,Notes,Projects,Parent task\n"
            "120,2026-01-02,,2026-01-03,Send the agenda,To do,Dana,dana@example.com,2026-01-05,2026-01-20,,note,Aozora,\n"
            "121,2026-01-02,2026-01-09,2026-01-09,Book a room,Done,,,,,,,Aozora,Send the agenda\n")
        == 2);
    CHECK(task(u"Send the agenda").notes == QStringLiteral("note"));
    CHECK(task(u"Send the agenda").list == QStringLiteral("Aozora"));
    CHECK(task(u"Send the agenda").due == QDate(2026, 1, 20));
    CHECK(task(u"Book a room").state == TaskState::Done);
    CHECK(task(u"Book a room").doneOn == QDate(2026, 1, 9));
    CHECK(
        bring(
            QStringLiteral("jira"),
            "Summary,Issue key,Issue id,Issue Type,Status,Status Category,Priority,Assignee,Reporter,Created,Updated,"
            "Resolved,Due date,Labels,Labels,Description,Parent id\n"
            "Mend the sync,CS-1,10001,Task,Waiting,To Do,Highest,Dana,Dana,12/Mar/24 9:41 AM,12/Mar/24 9:41 AM,,20/Jan/26 "
            "12:00 AM,a,b,text,\n"
            "Old one,CS-2,10002,Task,Shipped,Done,Low,,Dana,12/Mar/24 9:41 AM,13/Mar/24 9:41 AM,13/Mar/24 9:41 AM,,,,,\n")
        == 2);
    CHECK(task(u"Mend the sync").priority == TaskPriority::Urgent);
    CHECK(task(u"Mend the sync").due == QDate(2026, 1, 20));
    CHECK(task(u"Old one").state == TaskState::Done);
    CHECK(task(u"Old one").doneOn == QDate(2024, 3, 13));
    CHECK(
        bring(
            QStringLiteral("linear"),
            "ID,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Created,Updated,Started,"
            "Completed,Canceled,Archived,Due Date,Parent issue\n"
            "CS-1,CS,Write to Aozora,text,In Progress,,Medium,Renewals,Dana,dana@example.com,,2026-01-02,2026-01-02,,,,,"
            "2026-01-21,\n"
            "CS-2,CS,Not wanted,,Canceled,,No priority,,Dana,,,2026-01-02,2026-01-02,,,2026-01-04,,,\n")
        == 2);
    CHECK(task(u"Write to Aozora").list == QStringLiteral("Renewals"));
    CHECK(task(u"Not wanted").state == TaskState::Skipped);
}

TEST_CASE_METHOD(Brought, "a task of somebody who is no member is asked about", "[task][import]")
{
    const QByteArray csv = "title,assignee\nCall,佐藤\nWrite,nobody@example.jp\n";
    const imports::ImportPreview asked = import(Entity::Task, csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.front().what == QStringLiteral("owner"));
    CHECK(asked.questions.front().rows == 1);
    CHECK(asked.errors.size() == 1);
    const auto answered = [&](const char16_t* how) {
        imports::ImportRequest request = this->request(Entity::Task, csv);
        request.assumptions = {{QStringLiteral("owner"), QString::fromUtf16(how)}};
        const auto preview = imports::Importer(workspace->db()).run(request);
        REQUIRE(preview);
        CHECK(preview->errors.empty());
        return *preview;
    };
    CHECK(answered(u"none").toAdd == 2);
    CHECK_FALSE(task(u"Write").assigneeId.isValid());
    CHECK(answered(u"none").toUpdate == 0);
    CHECK(answered(u"make").toUpdate == 1);
    CHECK(task(u"Write").assigneeId.isValid());
    CHECK(answered(u"make").toUpdate == 0);
    // Left out, the cell does not take anybody away.
    const imports::ImportPreview other = good(Entity::Task, "title,assignee\nWrite,\n");
    CHECK(other.toUpdate == 1);
}
