// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "support/catch.h"
#include "task/checklist.h"
#include "task/repeat.h"
#include "task/snooze_event.h"
#include "task/task_rules.h"

using namespace tasuki;

namespace {

const QDate kToday(2026, 1, 15); // a Thursday
const MemberId kMe(7);

struct Ruled {
    IdMaker ids{1'768'435'200'000, 1};
    Act act{kMe, QDateTime(kToday, QTime(9, 0), Qt::UTC), kToday, {}, &ids};
    BusinessCalendar calendar{{QDate(2026, 1, 21)}};

    Task made()
    {
        Task task;
        task.title = QStringLiteral("定例会の議題を送る");
        task.accountId = AccountId(1);
        task.due = QDate(2026, 1, 16);
        return task::add(task, act)->task;
    }
    /// The rows that an edit writes.
    static std::vector<Task> written(const Edit& edit)
    {
        std::vector<Task> tasks;
        for (const RowChange& change : edit.changes())
            if (change.after)
                tasks.push_back(rowFromValues<Task>(change.id, *change.after));
        return tasks;
    }
};

std::vector<QString> columnsOf(const Problems& problems)
{
    std::vector<QString> columns;
    for (const Problem& problem : problems)
        columns.push_back(QLatin1String(problem.columns[0]));
    return columns;
}

} // namespace

TEST_CASE("a task is made, done, opened again and skipped", "[task]")
{
    Ruled ruled;
    Task wanted;
    wanted.title = QStringLiteral("　議題を送る ");
    const auto added = task::add(wanted, ruled.act);
    REQUIRE(added);
    CHECK(added->task.title == QStringLiteral("議題を送る"));
    CHECK(added->task.id.isValid());
    const auto done = task::complete(added->task, {}, ruled.calendar, ruled.act);
    REQUIRE(done);
    const auto rows = Ruled::written(*done);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == TaskState::Done);
    CHECK(rows[0].doneOn == kToday);
    CHECK(rows[0].doneById == kMe);
    CHECK_FALSE(task::complete(rows[0], {}, ruled.calendar, ruled.act));
    CHECK_FALSE(task::snooze(rows[0], kToday.addDays(2), {}, ruled.act));
    const auto opened = task::reopen(rows[0], ruled.act);
    REQUIRE(opened);
    CHECK(Ruled::written(*opened)[0] == added->task);
    CHECK(Ruled::written(*task::skip(added->task, {}, ruled.calendar, ruled.act))[0].state == TaskState::Skipped);
}

TEST_CASE("everything that is wrong with a task is told with its column", "[task]")
{
    Task wrong;
    wrong.start = QDate(2026, 1, 20);
    wrong.due = QDate(2026, 1, 19);
    wrong.repeat = QStringLiteral("sometimes");
    wrong.doneOn = QDate(2026, 1, 16);
    wrong.snoozeEvent = QStringLiteral("rain");
    CHECK(columnsOf(task::problems(task::cleaned(wrong, kToday), kToday))
          == std::vector<QString>{QStringLiteral("title"), QStringLiteral("start"), QStringLiteral("repeat"),
                                  QStringLiteral("done_on"), QStringLiteral("done_on"), QStringLiteral("snooze_event"),
                                  QStringLiteral("snooze_event"), QStringLiteral("snoozed_until")});
}

TEST_CASE("a task that repeats makes the next when it is done or skipped, in the same edit", "[task]")
{
    Ruled ruled;
    Task task = ruled.made();
    task.repeat = QStringLiteral("every 2 weeks");
    task.start = QDate(2026, 1, 14);
    task.notes = QStringLiteral("- [x] a\n- [ ] b");
    task.externalKey = QStringLiteral("T-1");
    const auto done = task::complete(task::cleaned(task, kToday), {}, ruled.calendar, ruled.act);
    REQUIRE(done);
    const auto rows = Ruled::written(*done);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].state == TaskState::Open);
    CHECK(rows[1].id != task.id);
    CHECK(rows[1].due == QDate(2026, 1, 30));
    CHECK(rows[1].start == QDate(2026, 1, 28));
    CHECK(rows[1].repeat == QStringLiteral("2w"));
    CHECK(rows[1].notes == QStringLiteral("- [ ] a\n- [ ] b"));
    CHECK(rows[1].externalKey.isEmpty());
    CHECK_FALSE(rows[1].doneById.isValid());
    // One that is long overdue does not come back overdue.
    task.due = QDate(2025, 11, 3);
    task.start = {};
    task.repeat = QStringLiteral("1w");
    CHECK(Ruled::written(*task::skip(task, {}, ruled.calendar, ruled.act))[1].due == QDate(2026, 1, 19));
    // Without dates it is counted from today.
    task.due = {};
    task.repeat = QStringLiteral("3b");
    CHECK(Ruled::written(*task::complete(task, {}, ruled.calendar, ruled.act))[1].due == QDate(2026, 1, 20));
}

TEST_CASE("the day of a monthly task is kept through short months", "[task]")
{
    const BusinessCalendar calendar;
    Task task;
    task.repeat = QStringLiteral("毎月");
    task.due = QDate(2026, 1, 31);
    task = task::cleaned(task, kToday);
    CHECK(task.repeat == QStringLiteral("1m@31"));
    QDate day = task.due;
    std::vector<QDate> days;
    for (int i = 0; i < 3; ++i)
        days.push_back(day = task::nextAfter(*task::parseRepeat(task.repeat), day, calendar));
    CHECK(days == std::vector<QDate>{QDate(2026, 2, 28), QDate(2026, 3, 31), QDate(2026, 4, 30)});
    // Another day is meant from then on; the last day of a short month is none.
    task.due = QDate(2026, 2, 28);
    CHECK(task::cleaned(task, kToday).repeat == QStringLiteral("1m@31"));
    task.due = QDate(2026, 2, 27);
    CHECK(task::cleaned(task, kToday).repeat == QStringLiteral("1m@27"));
}

TEST_CASE("the start date of a repeating task keeps its own day of the month", "[task]")
{
    Ruled ruled;
    struct Row {
        const char16_t* repeat;
        QDate start;
        QDate due;
        std::vector<std::pair<QDate, QDate>> next;
    };
    const std::vector<Row> rows = {
        {u"1m",
         QDate(2026, 1, 1),
         QDate(2026, 1, 31),
         {{QDate(2026, 2, 1), QDate(2026, 2, 28)}, {QDate(2026, 3, 1), QDate(2026, 3, 31)}}},
        {u"1m",
         QDate(2026, 1, 29),
         QDate(2026, 1, 31),
         {{QDate(2026, 2, 28), QDate(2026, 2, 28)}, {QDate(2026, 3, 29), QDate(2026, 3, 31)}}},
        {u"1m",
         QDate(2025, 12, 31),
         QDate(2026, 1, 10),
         {{QDate(2026, 1, 31), QDate(2026, 2, 10)},
          {QDate(2026, 2, 28), QDate(2026, 3, 10)},
          {QDate(2026, 3, 31), QDate(2026, 4, 10)}}},
        {u"2m", QDate(2026, 1, 20), QDate(2026, 2, 5), {{QDate(2026, 3, 20), QDate(2026, 4, 5)}}},
        {u"1y",
         QDate(2024, 2, 29),
         QDate(2027, 3, 31),
         {{QDate(2025, 2, 28), QDate(2028, 3, 31)},
          {QDate(2026, 2, 28), QDate(2029, 3, 31)},
          {QDate(2027, 2, 28), QDate(2030, 3, 31)},
          {QDate(2028, 2, 29), QDate(2031, 3, 31)}}},
        {u"1y", QDate(2026, 12, 1), QDate(2026, 12, 31), {{QDate(2027, 12, 1), QDate(2027, 12, 31)}}}};
    for (const Row& row : rows) {
        Task task = ruled.made();
        task.repeat = QString::fromUtf16(row.repeat);
        task.start = row.start;
        task.due = row.due;
        task = task::cleaned(task, kToday);
        for (const auto& [start, due] : row.next) {
            const auto done = task::complete(task, {}, ruled.calendar, ruled.act);
            REQUIRE(done);
            task = Ruled::written(*done).at(1);
            INFO(task.repeat.toStdString());
            CHECK(task.start == start);
            CHECK(task.due == due);
        }
    }
    CHECK(task::parseRepeat(u"1m@31/29") == task::Repeat{1, task::Repeat::Unit::Month, 31, 29});
    for (const char16_t* wrong : {u"1m@31/0", u"1m@31/32", u"1w@1/2", u"1m/2"})
        CHECK_FALSE(task::parseRepeat(wrong));
}

TEST_CASE("a repeating task that is opened again and done makes no second next one", "[task]")
{
    Ruled ruled;
    Task task = ruled.made();
    task.repeat = QStringLiteral("1w");
    const auto done = Ruled::written(*task::complete(task, {}, ruled.calendar, ruled.act));
    REQUIRE(done.size() == 2);
    const Task opened = Ruled::written(*task::reopen(done[0], ruled.act)).at(0);
    for (const auto close : {task::complete, task::skip})
        CHECK(Ruled::written(*close(opened, std::array{opened, done[1]}, ruled.calendar, ruled.act)).size() == 1);
    // One that was moved, closed or is another's is not the next one.
    Task moved = done[1];
    moved.due = moved.due.addDays(1);
    Task closed = done[1];
    closed.state = TaskState::Done;
    Task others = done[1];
    others.accountId = AccountId(2);
    for (const Task& other : {moved, closed, others})
        CHECK(Ruled::written(*task::complete(opened, std::array{other}, ruled.calendar, ruled.act)).size() == 2);
}

TEST_CASE("how often a task repeats is read in both languages", "[task]")
{
    const std::vector<std::pair<const char16_t*, const char*>> good = {{u"2w", "2w"},
                                                                       {u"daily", "1d"},
                                                                       {u"Every 3 days", "3d"},
                                                                       {u"every month", "1m"},
                                                                       {u"weekly", "1w"},
                                                                       {u"毎週", "1w"},
                                                                       {u"２週間ごと", "2w"},
                                                                       {u"3営業日ごと", "3b"},
                                                                       {u"3ヶ月ごと", "3m"},
                                                                       {u"every 2 years", "2y"},
                                                                       {u"10 business days", "10b"},
                                                                       {u"1m@31", "1m@31"},
                                                                       {u"毎営業日", "1b"},
                                                                       {u"毎日", "1d"},
                                                                       {u"yearly", "1y"}};
    for (const auto& [text, code] : good) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto repeat = task::parseRepeat(text);
        REQUIRE(repeat);
        CHECK(task::repeatCode(*repeat).toStdString() == code);
        CHECK(task::parseRepeat(task::repeatCode(*repeat)) == repeat);
        if (repeat->dayOfMonth == 0)
            for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese})
                CHECK(task::parseRepeat(task::repeatText(*repeat, language)) == repeat);
    }
    for (const char16_t* text : {u"", u"0w", u"w", u"2", u"2w@31", u"1m@32", u"1m@0", u"9999d", u"月", u"sometimes"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(task::parseRepeat(text));
    }
}

TEST_CASE("a task is put aside until a day or an event, and comes back", "[task]")
{
    Ruled ruled;
    const Task task = ruled.made();
    const auto rows = Ruled::written(*task::snooze(task, QDate(2026, 1, 20), QStringLiteral("answer"), ruled.act));
    REQUIRE(rows.size() == 1);
    const Task& snoozed = rows[0];
    CHECK(snoozed.due == task.due);
    CHECK(snoozed.snoozedOn == kToday);
    CHECK(snoozed.snoozedAfter > task.id.value());
    CHECK(task::isSnoozed(snoozed, QDate(2026, 1, 19)));
    CHECK_FALSE(task::isSnoozed(snoozed, QDate(2026, 1, 20)));
    CHECK(Ruled::written(*task::wake(snoozed, ruled.act))[0] == task);
    CHECK_FALSE(task::snooze(task, kToday, {}, ruled.act));
    CHECK_FALSE(task::snooze(task, {}, {}, ruled.act));
    CHECK_FALSE(task::snooze(task, {}, QStringLiteral("rain"), ruled.act));
    Task ofTeam = task;
    ofTeam.accountId = {};
    CHECK_FALSE(task::snooze(ofTeam, {}, QStringLiteral("answer"), ruled.act));
    CHECK(task::snooze(ofTeam, kToday.addDays(1), {}, ruled.act));
    // Whoever does it anyway has no snooze left.
    CHECK_FALSE(Ruled::written(*task::complete(snoozed, {}, ruled.calendar, ruled.act))[0].snoozedOn.isValid());
}

TEST_CASE("what a snoozed task waits for is kept as a code", "[task]")
{
    for (const char16_t* code : {u"answer", u"handoff", u"usage>=100:logins", u"usage<=0.5:利用率:週"}) {
        const auto event = task::parseSnoozeEvent(code);
        REQUIRE(event);
        CHECK(task::snoozeCode(*event) == QStringView(code));
    }
    for (const char16_t* code : {u"", u"Answer", u"usage", u"usage>=:x", u"usage>=1:", u"usage>=nan:x", u"usage>1:x"})
        CHECK_FALSE(task::parseSnoozeEvent(code));
}

TEST_CASE_METHOD(Ruled, "a checklist item is ticked as an act of its own, and taken back", "[task]")
{
    Task task = made();
    task.notes = QStringLiteral("議題\n- [ ] 資料\n- [x] 会場");
    const auto ticked = task::tick(task, 1, true, act);
    REQUIRE(ticked);
    REQUIRE(written(*ticked).size() == 1);
    CHECK(written(*ticked)[0].notes == QStringLiteral("議題\n- [x] 資料\n- [x] 会場"));
    CHECK(written(*task::tick(task, 2, false, act))[0].notes == QStringLiteral("議題\n- [ ] 資料\n- [ ] 会場"));
    CHECK_FALSE(task::tick(task, 0, true, act)); // no item
    CHECK_FALSE(task::tick(task, 9, true, act));
}

TEST_CASE("a checklist is read from the notes, and ticked in them", "[task]")
{
    const QString notes = QStringLiteral("前置き\n- [ ] 一つめ\n* [x] second\n- not one\n-[ ] neither\n  + [X] inner");
    const auto items = task::checklistOf(notes);
    REQUIRE(items.size() == 3);
    CHECK(items[0] == task::CheckItem{QStringLiteral("一つめ"), false, 1});
    CHECK(items[1] == task::CheckItem{QStringLiteral("second"), true, 2});
    CHECK(items[2] == task::CheckItem{QStringLiteral("inner"), true, 5});
    CHECK(task::checklistOf(task::withItem(notes, 1, true))[0].isDone);
    CHECK(task::withItem(task::withItem(notes, 1, true), 1, false) == notes);
    CHECK(task::withItem(notes, 3, true) == notes);
    CHECK(task::withItem(notes, 99, true) == notes);
    for (const task::CheckItem& item : task::checklistOf(task::withoutTicks(notes)))
        CHECK_FALSE(item.isDone);
    CHECK(task::checklistShown(notes)
          == QStringLiteral("前置き\n□ 一つめ\n✓ second\n- not one\n-[ ] neither\n✓ inner"));
}

TEST_CASE("open tasks of somebody are handed over in one edit", "[task]")
{
    Ruled ruled;
    std::vector<Task> tasks = {ruled.made(), ruled.made()};
    tasks[1].state = TaskState::Done;
    const auto edit = task::assign(tasks, MemberId(9), ruled.act);
    REQUIRE(edit);
    const auto rows = Ruled::written(*edit);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].assigneeId == MemberId(9));
}

TEST_CASE_METHOD(Ruled, "a due date that moves takes the start date along", "[task]")
{
    Task task = made();
    const auto moved = [&](QDate due) {
        const auto edit = task::moveDue(task, due, act);
        REQUIRE(edit);
        REQUIRE(written(*edit).size() == 1);
        return written(*edit)[0];
    };
    CHECK(moved(QDate(2026, 1, 20)).due == QDate(2026, 1, 20));
    CHECK_FALSE(moved(QDate(2026, 1, 20)).start.isValid());
    CHECK_FALSE(moved({}).due.isValid());
    task.start = QDate(2026, 1, 14);
    CHECK(moved(QDate(2026, 1, 20)).start == QDate(2026, 1, 18));
    CHECK(moved(QDate(2026, 1, 12)).start == QDate(2026, 1, 10));
    CHECK(moved({}).start == QDate(2026, 1, 14));
    task.due = {};
    CHECK(moved(QDate(2026, 1, 20)).start == QDate(2026, 1, 14));
    CHECK(moved(QDate(2026, 1, 12)).start == QDate(2026, 1, 12));
}
