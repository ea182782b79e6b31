// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "import/waiting_store.h"
#include "people/people_store.h"
#include "renewal/renewal_rules.h"
#include "report/renewal_source.h"
#include "snooze/snooze_rules.h"
#include "storage/failure.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "today/today_queue.h"
#include "workspace/checks.h"

#include <sqlite3.h>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Thursday; Monday the 12th was a national holiday.
const QDate kToday(2026, 1, 15);

struct Morning : ImportFixture {
    Morning()
    {
        good(Entity::Member, "name,teams\n佐藤,導入\n鈴木,定着\n高橋,定着\n");
        good(Entity::Account, "account_id,name,owner,stage,signup_date\n"
                              "A1,青空商事,佐藤,onboarding,2025-09-01\nA2,みどり,鈴木,retention,2025-01-10\n"
                              "A3,海山,,retention,2025-01-10\n");
    }
    AccountId account(const char* key = "A1")
    {
        return AccountId(count(QByteArray("SELECT id FROM accounts WHERE account_key = '").append(key).append("'")));
    }
    MemberId member(const char* name)
    {
        return MemberId(count(QByteArray("SELECT id FROM members WHERE name = '").append(name).append("'")));
    }
    void apply(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
    today::Queue queue(std::span<const today::Source* const> from = today::sources())
    {
        auto queue = today::readQueue(workspace->db(), clock.today(), TermLanguage::English, from);
        REQUIRE(queue);
        return std::move(*queue);
    }
    /// "task A1 55 Call": source, account, rank and act of each, in order.
    static QStringList told(const std::vector<today::Entry>& entries)
    {
        QStringList lines;
        for (const today::Entry& entry : entries)
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(QString::fromUtf16(entry.source->code), entry.name)
                         .arg(entry.rank())
                         .arg(entry.item.act);
        return lines;
    }
    Directory directory() { return *PeopleStore(workspace->db()).directory(); }
    using ImportFixture::count;
    qint64 count(const QByteArray& sql) { return workspace->db().queryInteger(sql.constData()); }
};

std::vector<today::Item> twoIdeas(const today::Reading& reading)
{
    today::Item first;
    first.row = 1;
    first.account = reading.accounts.front().account.id;
    first.act = QStringLiteral("Think");
    first.due = kToday.addDays(-7);
    today::Item second;
    second.row = 2;
    second.title = QStringLiteral("Nobody's");
    second.act = QStringLiteral("Wait");
    second.from = kToday.addDays(3);
    return {first, second};
}

const today::Source kIdeas = {.code = u"idea", .name = {u"Ideas", u"アイデア"}, .weight = 7, .items = twoIdeas};

} // namespace

TEST_CASE_METHOD(Morning, "a room adds rows to the queue by a source alone", "[today]")
{
    const std::array<const today::Source*, 1> only = {&kIdeas};
    const today::Queue first = queue(only);
    // 01/08 was a Thursday; 9, 13, 14 and 15 are business days, the 12th is Coming of Age Day.
    CHECK(told(first.waiting) == QStringList{QStringLiteral("idea 青空商事 27 Think")});
    CHECK(first.waiting.front().overdueDays == 4);
    REQUIRE(first.coming.size() == 1);
    CHECK(first.coming.front().from() == kToday.addDays(3));

    // It has a weight of its own, and can be snoozed, without a change elsewhere.
    apply(today::changeWeights(workspace->db(), {{QStringLiteral("idea"), 100}}, workspace->act()));
    CHECK(queue(only).waiting.front().rank() == 120);
    apply(snooze::putOff(QStringLiteral("idea"), 1, account(), kToday.addDays(2), workspace->act()));
    CHECK(queue(only).waiting.empty());
    CHECK(told(queue(only).coming)
          == QStringList{QStringLiteral("idea 青空商事 120 Think"), QStringLiteral("idea Nobody's 100 Wait")});
    clock.setToday(kToday.addDays(2));
    CHECK(queue(only).waiting.size() == 1);
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

TEST_CASE("an overdue entry gains five points a business day, and fifty at most", "[today]")
{
    today::Entry entry;
    entry.weight = 40;
    for (const auto& [days, rank] : {std::pair(0, 40), std::pair(1, 45), std::pair(10, 90), std::pair(11, 90)}) {
        entry.overdueDays = days;
        CHECK(entry.rank() == rank);
    }
}

TEST_CASE("equal ranks are parted by due date, then by MRR, then by the name's reading", "[today]")
{
    const auto entry = [](const char16_t* name, const char16_t* yomi, qint64 mrr, int weight = 50, QDate due = {}) {
        today::Entry made;
        made.source = &kIdeas;
        made.name = QString::fromUtf16(name);
        made.yomi = QString::fromUtf16(yomi);
        made.mrr = Amount::fromMinor(mrr);
        made.weight = weight;
        made.item.due = due;
        return made;
    };
    std::vector<today::Entry> entries = {entry(u"海山", u"うみやま", 10),
                                         entry(u"青空", u"あおぞら", 10),
                                         entry(u"大", u"だい", 20),
                                         entry(u"軽", u"かるい", 0, 51),
                                         entry(u"土", u"ど", 0, 50, kToday.addDays(-1)),
                                         entry(u"先", u"さき", 90, 50, kToday.addDays(25))};
    std::ranges::sort(entries, today::comesBefore);
    QString order;
    for (const today::Entry& each : entries)
        order += each.name;
    CHECK(order == QStringLiteral("軽土先大青空海山"));
}

TEST_CASE_METHOD(Morning, "tasks wait from their start, or else from their due date", "[today][task]")
{
    const auto add = [&](const char16_t* title, QDate start, QDate due, const char* of = "A1") {
        Task task;
        task.title = QString::fromUtf16(title);
        task.start = start;
        task.due = due;
        task.accountId = of ? account(of) : AccountId();
        task.assigneeId = member("佐藤");
        const auto added = task::add(task, workspace->act());
        REQUIRE(added);
        apply(added->edit);
        return added->task;
    };
    add(u"begun", kToday, kToday.addDays(9));
    add(u"later", kToday.addDays(1), kToday.addDays(9));
    add(u"due", {}, kToday);
    add(u"free", {}, {}, nullptr);
    const Task late = add(u"late", {}, kToday.addDays(-1));
    CHECK(told(queue().waiting)
          == QStringList{QStringLiteral("task 青空商事 55 late"), QStringLiteral("task 青空商事 50 due"),
                         QStringLiteral("task 青空商事 50 begun"),
                         QStringLiteral("task free 50 Task without an account")});
    CHECK(told(queue().coming) == QStringList{QStringLiteral("task 青空商事 50 later")});

    // A task's own snooze counts: it comes back on its day.
    apply(task::snooze(late, kToday.addDays(4), {}, workspace->act()));
    CHECK(told(queue().coming).size() == 2);
    CHECK(queue().coming.back().from() == kToday.addDays(4));
    const BusinessCalendar calendar;
    apply(task::complete(*TaskStore(workspace->db()).find(late.id).value(), {}, calendar, workspace->act()));
    CHECK(told(queue().coming).size() == 1);
}

TEST_CASE_METHOD(Morning, "promises wait from their due date, for the account's owner", "[today][promise]")
{
    good(Entity::Promise, "account_id,text,made_on,made_by,due,state\n"
                          "A1,send samples,2026-01-05,鈴木,2026-01-14,open\n"
                          "A2,call back,2026-01-05,佐藤,2026-01-20,open\n"
                          "A2,done,2026-01-05,佐藤,2026-01-10,kept\nA2,free,2026-01-05,佐藤,,open\n");
    const today::Queue now = queue();
    CHECK(told(now.waiting) == QStringList{QStringLiteral("promise 青空商事 70 Keep the promise: send samples")});
    CHECK(now.waiting.front().item.member == member("佐藤"));
    CHECK(told(now.coming) == QStringList{QStringLiteral("promise みどり 65 Keep the promise: call back")});
}

TEST_CASE_METHOD(Morning, "checkpoints wait until somebody has said what will come, renewals until their outcome",
                 "[today][renewal]")
{
    // 180 days before 2026-07-14 is today; 2026-02-01 is within 30 days.
    good(Entity::Account, "account_id,renewal_date\nA1,2026-07-14\nA2,2026-02-01\nA3,2026-04-01\n");
    CHECK(told(queue().waiting)
          // The 90th day before was 01/01: 2, 5 to 9 and 13 to 15 are nine business days.
          == QStringList{QStringLiteral("decision_day 海山 115 Enter the forecast of the renewal"),
                         QStringLiteral("decision_day 青空商事 70 Enter the forecast of the renewal"),
                         QStringLiteral("renewal みどり 70 Record the outcome of the renewal")});
    const auto next = report::nextRenewalOf(workspace->db(), account("A3"), kToday);
    REQUIRE(next);
    REQUIRE(*next);
    apply(renewal::setCall(**next, RenewalCall::Likely, workspace->act()));
    CHECK(told(queue().waiting).size() == 2);
}

TEST_CASE_METHOD(Morning, "a snooze of one checkpoint does not hide the next one", "[today][renewal]")
{
    // The checkpoints are today and 2026-04-15.
    good(Entity::Account, "account_id,renewal_date\nA1,2026-07-14\n");
    REQUIRE(queue().waiting.size() == 1);
    const today::Item item = queue().waiting.front().item;
    apply(snooze::putOff(QStringLiteral("decision_day"), item.row, item.account, QDate(2026, 5, 10), workspace->act()));
    for (const QDate day : {kToday, QDate(2026, 3, 1), QDate(2026, 4, 15)}) {
        clock.setToday(day);
        CHECK(queue().waiting.empty());
    }
    clock.setToday(QDate(2026, 4, 16));
    REQUIRE(queue().waiting.size() == 1);
    CHECK(queue().waiting.front().item.due == QDate(2026, 4, 15));
    // It can be put off, too.
    apply(snooze::putOff(QStringLiteral("decision_day"), item.row, item.account, QDate(2026, 4, 20), workspace->act()));
    CHECK(queue().waiting.empty());
}

TEST_CASE_METHOD(Morning, "the queue is read in as many statements whatever the number of accounts", "[today]")
{
    static int statements = 0;
    const auto countIn = [&] {
        const auto watch = [](sqlite3* db, const char**, const sqlite3_api_routines*) {
            const auto count = [](unsigned, void*, void*, void*) {
                ++statements;
                return 0;
            };
            return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count, nullptr);
        };
        const auto hook = reinterpret_cast<void (*)()>(+watch);
        REQUIRE(sqlite3_auto_extension(hook) == SQLITE_OK);
        storage::Database db(workspace->path(), storage::OpenMode::ReadOnly, 0);
        sqlite3_cancel_auto_extension(hook);
        statements = 0;
        const auto read = today::readQueue(db, kToday, TermLanguage::English);
        REQUIRE(read);
        return std::pair(statements, read->waiting.size());
    };
    good(Entity::Usage, "account_id,metric,period,value\nA1,logins,2025-12,4\n");
    const auto add = [&](int from, int to) {
        QByteArray accounts = "account_id,name,owner,stage,signup_date\n";
        QByteArray lines = "subscription_id,account_id,start_date,mrr\n";
        for (int i = from; i < to; ++i) {
            const QByteArray key = "B" + QByteArray::number(i);
            accounts += key + ",n" + key + ",佐藤," + (i % 2 ? "onboarding" : "retention") + ",2025-01-10\n";
            lines += "S" + key + "," + key + ",2025-11-01,100\n";
        }
        good(Entity::Account, accounts);
        good(Entity::Subscription, lines);
    };
    add(0, 4);
    const auto [few, waiting] = countIn();
    add(4, 80);
    const auto [many, waitingThen] = countIn();
    CHECK(waiting >= 4); // idle accounts
    CHECK(waitingThen >= waiting + 70);
    CHECK(few > 10);
    CHECK(many == few);
}

TEST_CASE_METHOD(Morning, "handoffs wait for their receiver, and for their sender once they are returned",
                 "[today][handoff]")
{
    const handoff::HandoffStore store(workspace->db());
    const auto routes = store.routes();
    REQUIRE(routes);
    const auto route = std::ranges::find(*routes, kChangeOfOwner, &Route::id);
    const Account of = **AccountStore(workspace->db()).find(account());
    const auto spans = *AccountStore(workspace->db()).ownership(of.id);
    workspace->setActor(member("佐藤"));
    const auto started =
        handoff::start({of, &spans.back(), *route, *store.routeItems(route->id), {}, {{}, member("鈴木")}, {}},
                       directory(), workspace->act());
    REQUIRE(started);
    apply(started->edit);
    CHECK(queue().waiting.empty());
    apply(handoff::offer({started->handoff, started->items, {}, QStringLiteral("because"), Amount()}, directory(),
                         workspace->act()));
    const today::Entry offered = queue().waiting.at(0);
    CHECK(offered.rank() == 90);
    CHECK(offered.item.due == QDate(2026, 1, 19)); // two business days
    const auto isFor = [&](const char* name, bool withTeam) {
        return today::isFor(queue().waiting.at(0).item, {member(name), withTeam}, directory(), kToday);
    };
    CHECK(isFor("鈴木", false));
    CHECK_FALSE(isFor("佐藤", false));
    CHECK_FALSE(isFor("高橋", false));
    CHECK(isFor("高橋", true)); // of the same team
    CHECK_FALSE(isFor("佐藤", true));

    workspace->setActor(member("鈴木"));
    apply(handoff::giveBack(*store.find(started->handoff.id).value(), QStringLiteral("missing_information"),
                            QStringLiteral("people"), directory(), workspace->act()));
    CHECK(told(queue().waiting)
          == QStringList{QStringLiteral("handoff_returned 青空商事 100 Correct and offer the handoff again")});
    CHECK(isFor("佐藤", false));
    CHECK(queue().waiting.at(0).item.reason.contains(QStringLiteral("people")));
}

TEST_CASE_METHOD(Morning, "an account is ready to hand off once every required item is met and nothing is offered",
                 "[today][handoff]")
{
    CHECK(queue().waiting.empty());
    good(Entity::Onboarding, "account_id,signed_date\nA1,2025-09-01\n");
    const RowId tick = workspace->ids().make<RowId>();
    good(Entity::Touchpoint, "account_id,date,kind\nA1,2025-10-01,basic_lecture\n");
    good(Entity::Usage,
         "account_id,metric,period,value\nA1,logins,2025-11,4\nA2,logins,2025-11,4\nA3,logins,2025-11,4\n");
    CHECK(queue().waiting.empty()); // settings complete is ticked by hand
    workspace->db().execute(QByteArray("INSERT INTO onboarding_ticks SELECT ")
                                .append(QByteArray::number(tick.value()))
                                .append(", id, account_id, 'settings_complete', '2025-11-01', NULL FROM onboardings")
                                .constData());
    CHECK(told(queue().waiting) == QStringList{QStringLiteral("pass_ready 青空商事 35 Hand off to the next stage")});
    CHECK(queue().waiting.front().item.member == member("佐藤"));
}

TEST_CASE_METHOD(Morning, "an account with a running contract that nobody ever used is idle after thirty days",
                 "[today]")
{
    good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\n"
                               "S1,A1,2025-12-01,100\nS2,A2,2025-12-01,200\nS3,A3,2025-12-01,300\n");
    CHECK(queue().waiting.empty()); // nobody's use is known at all
    good(Entity::Usage, "account_id,metric,period,value\nA2,logins,2025-12,4\nA3,logins,2025-12,0\n");
    CHECK(told(queue().waiting)
          == QStringList{QStringLiteral("idle 海山 30 Get the customer to first use"),
                         QStringLiteral("idle 青空商事 30 Get the customer to first use")});
    CHECK(queue().waiting.front().mrr == Amount::fromMinor(300));
    // Nobody owns the first: it is the team's, and nobody's own.
    CHECK_FALSE(today::isFor(queue().waiting.front().item, {member("佐藤"), false}, directory(), kToday));
    CHECK(today::isFor(queue().waiting.front().item, {member("佐藤"), true}, directory(), kToday));
}

TEST_CASE_METHOD(Morning, "rows of imports that wait for their account are everybody's", "[today][import]")
{
    imports::ImportRequest asked =
        request(Entity::Touchpoint, "account_id,date,kind\nX1,2026-01-10,chat\nX2,2026-01-11,chat\n");
    asked.waits = true;
    REQUIRE(imports::Importer(workspace->db()).run(asked));
    const today::Queue now = queue();
    CHECK(told(now.waiting)
          == QStringList{QStringLiteral("waiting_rows 2 imported row(s) on hold 20 Assign the rows to accounts")});
    CHECK(today::isFor(now.waiting.front().item, {member("佐藤"), false}, directory(), kToday));

    // It stays snoozed when its first row waits no more.
    const imports::WaitingStore store(workspace->db());
    const today::Item item = now.waiting.front().item;
    apply(snooze::putOff(QStringLiteral("waiting_rows"), item.row, {}, kToday.addDays(3), workspace->act()));
    CHECK(queue().waiting.empty());
    apply(store.drop({store.files()->front().first}, workspace->act()));
    CHECK(queue().waiting.empty());
    clock.setToday(kToday.addDays(3));
    CHECK(told(queue().waiting)
          == QStringList{QStringLiteral("waiting_rows 1 imported row(s) on hold 20 Assign the rows to accounts")});
    // A snooze by the row's id, as they were made once, holds, too.
    apply(snooze::putOff(QStringLiteral("waiting_rows"), store.files()->front().first, {}, kToday.addDays(9),
                         workspace->act()));
    CHECK(queue().waiting.empty());
}
