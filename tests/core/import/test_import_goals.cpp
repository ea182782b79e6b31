// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "goal/goal_store.h"
#include "onboarding/onboarding_store.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::exports;
using namespace tasuki::format;
using namespace tasuki::imports;

namespace {

/// Two accounts with contacts. Today is 2026-01-15.
struct Desk : test::ImportFixture {
    Desk()
    {
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,Blue Sky\n");
        good(
            Entity::Contact,
            "account_id,name,email\nA1,山田,yamada@example.com\nA1,佐藤,\nA1,鈴木,s1@example.com\nA1,鈴木,s2@example.com\n");
    }
    std::vector<Goal> goals() { return *GoalStore(workspace->db()).all(); }
    std::vector<Onboarding> records() { return *onboarding::OnboardingStore(workspace->db()).all(); }
    qint64 statuses() { return count("SELECT count(*) FROM goal_statuses"); }
    bool isSound() { return checkWorkspace(workspace->db())->isEmpty(); }
    void undo(qint64 import)
    {
        IdMaker ids(clock.now().toMSecsSinceEpoch() + 60'000, 1);
        Act act{{}, clock.now(), clock.today(), {}, &ids};
        REQUIRE(Importer(workspace->db()).undo(import, act));
    }
};

using Wrong = std::vector<std::pair<qint64, QString>>;

} // namespace

TEST_CASE("goals come in by account, service and title, in Japanese or English", "[import][goal]")
{
    Desk d;
    const QByteArray csv =
        "顧客ID,サービス,ゴール,指標,現状値,目標値,単位,期限,具体的,測定可能,合意者,状態,状態の日付\n"
        "A1,,紙をなくす,紙の割合,８５,\"1,000.50\",%,2026年3月31日,はい,yes,yamada@example.com,順調,2026/1/10\n"
        "A1,分析,紙をなくす,,,,,,,,部長,,\n";
    const ImportPreview preview = d.good(Entity::Goal, csv);
    CHECK(preview.toAdd == 2);
    const auto goals = d.goals();
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].baseline == QStringLiteral("85")); // in plain digits
    CHECK(goals[0].target == QStringLiteral("1,000.50"));
    CHECK(goals[0].dueDate == QDate(2026, 3, 31));
    CHECK(goals[0].specific == QStringLiteral("yes"));
    CHECK(goals[0].status == GoalStatus::OnTrack);
    CHECK(goals[0].statusOn == QDate(2026, 1, 10));
    CHECK(goals[0].agreedContactId.isValid());
    CHECK(goals[0].agreedBy.isEmpty());
    CHECK(goals[1].status == GoalStatus::Planned);
    CHECK(goals[1].statusOn == QDate(2026, 1, 15));
    CHECK(goals[1].agreedBy == QStringLiteral("部長"));
    CHECK(d.statuses() == 2);
    CHECK(d.isSound());
    // The same file again changes nothing, and so does an export that comes back.
    const ImportPreview again = d.good(Entity::Goal, csv);
    CHECK(again.unchanged == 2);
    CHECK(again.importId == 0);
    const QByteArray exported = d.exported(Entity::Goal);
    CHECK(d.good(Entity::Goal, exported).importId == 0);
    CHECK(d.exported(Entity::Goal) == exported);
    CHECK(exported.contains(
        "A1,,紙をなくす,紙の割合,85,,\"1,000.50\",%,2026-03-31,yes,yes,,,,yamada@example.com,on_track,2026-01-10,青空商事\r\n"));
    d.undo(preview.importId);
    CHECK(d.goals().empty());
    CHECK(d.statuses() == 0);
}

TEST_CASE("a goal's status moves on with its day, and its day is mended", "[import][goal]")
{
    Desk d;
    d.good(Entity::Goal, "account_id,title,status,status_on,target\nA1,g,agreed,2026-01-02,8\n");
    const ImportPreview moved = d.good(Entity::Goal, "account_id,title,status,status_on\nA1,g,achieved,2026-01-09\n");
    CHECK(moved.toUpdate == 1);
    CHECK(d.goals()[0].status == GoalStatus::Achieved);
    CHECK(d.goals()[0].target == QStringLiteral("8")); // an absent column changes nothing
    CHECK(d.statuses() == 2);
    CHECK(d.good(Entity::Goal, "account_id,title,status,status_on\nA1,g,achieved,2026-01-05\n").toUpdate == 1);
    CHECK(d.statuses() == 2);
    CHECK(d.text("SELECT group_concat(day) FROM (SELECT day FROM goal_statuses ORDER BY day)")
          == QStringLiteral("2026-01-02,2026-01-05"));
    CHECK(d.isSound());
    // Not before the status before, nor to come; without a day it is today's.
    CHECK(d.wrong(Entity::Goal, "account_id,title,status_on\nA1,g,2026-01-01\n")
          == Wrong{{2, QStringLiteral("status_on")}});
    CHECK(d.wrong(Entity::Goal, "account_id,title,status,status_on\nA1,g,missed,2026-01-04\n")
          == Wrong{{2, QStringLiteral("status_on")}});
    CHECK(d.wrong(Entity::Goal, "account_id,title,status_on\nA1,g,2026-01-16\n")
          == Wrong{{2, QStringLiteral("status_on")}});
    const ImportPreview missed = d.good(Entity::Goal, "account_id,title,status\nA1,g,未達\n");
    CHECK(d.goals()[0].statusOn == QDate(2026, 1, 15));
    // Neither is cleared by an empty cell; everything else is.
    d.good(Entity::Goal, "account_id,title,status,status_on,target\nA1,g,,,\n");
    CHECK(d.goals()[0].status == GoalStatus::Missed);
    CHECK(d.goals()[0].target.isEmpty());
    IdMaker ids(d.clock.now().toMSecsSinceEpoch() + 60'000, 1);
    Act act{{}, d.clock.now(), d.clock.today(), {}, &ids};
    CHECK(Importer(d.workspace->db()).undo(missed.importId, act));
    CHECK(d.goals()[0].status == GoalStatus::Achieved);
    CHECK(d.isSound());
}

TEST_CASE("every wrong cell of a goal is told", "[import][goal]")
{
    Desk d;
    CHECK(d.wrong(Entity::Goal, "account_id,title,baseline,target,due_date,specific,status,measurable,time_bound\n"
                                "X,a,1,2,,,,,\n"
                                "A1,,1,2,,,,,\n"
                                "A1,b,ten,1e3,2026-02-30,maybe,done,,\n"
                                "A1,c,,,,,,,\n"
                                "A1, c ,,,,,,,\n"
                                "A2,c,,,,,,yes,yes\n"
                                "X,d,ten,,,,,yes,yes\n"
                                "A2,e,,,2026-02-30,,done,yes,yes\n")
          == Wrong{{2, QStringLiteral("account_id")},
                   {3, QStringLiteral("title")},
                   {4, QStringLiteral("baseline")},
                   {4, QStringLiteral("target")},
                   {4, QStringLiteral("due_date")},
                   {4, QStringLiteral("specific")},
                   {4, QStringLiteral("status")},
                   {6, QStringLiteral("title")},
                   {7, QStringLiteral("measurable")},
                   {7, QStringLiteral("time_bound")},
                   {8, QStringLiteral("account_id")},
                   {8, QStringLiteral("baseline")},
                   {8, QStringLiteral("measurable")},
                   {8, QStringLiteral("time_bound")},
                   {9, QStringLiteral("due_date")},
                   {9, QStringLiteral("status")},
                   {9, QStringLiteral("measurable")}});
    CHECK(d.goals().empty());
    // What the file has no column for may be there already.
    d.good(Entity::Goal, "account_id,title,target,measurable\nA1,c,5,yes\n");
    CHECK(d.wrong(Entity::Goal, "account_id,title,target\nA1,c,\n") == Wrong{{2, QStringLiteral("target")}});
    // … and is looked at beside a cell that is wrong.
    CHECK(d.wrong(Entity::Goal, "account_id,title,target,current_value,status,status_on\nA1,c,,ten,agreed,2026-01-01\n")
          == Wrong{
              {2, QStringLiteral("target")}, {2, QStringLiteral("current_value")}, {2, QStringLiteral("status_on")}});
}

TEST_CASE("who agreed to a goal is a contact where one fits", "[import][goal]")
{
    Desk d;
    d.good(Entity::Goal, "account_id,title,agreed_by\nA1,a,佐藤\nA1,b,鈴木\nA2,c,佐藤\nA1,d,\n");
    const auto goals = d.goals();
    CHECK(goals[0].agreedContactId.isValid());
    CHECK(goals[1].agreedBy == QStringLiteral("鈴木")); // two have this name
    CHECK_FALSE(goals[2].agreedContactId.isValid());
    CHECK(goals[3].agreedBy == QStringLiteral("佐藤")); // a contact of another account
    // A text stays a text, also when somebody of that name turns up.
    d.good(Entity::Contact, "account_id,name\nA2,佐藤\n");
    CHECK(d.good(Entity::Goal, d.exported(Entity::Goal)).importId == 0);
    d.good(Entity::Goal, "account_id,title,agreed_by\nA1,a,\n");
    CHECK_FALSE(d.goals()[0].agreedContactId.isValid());
}

TEST_CASE("onboarding records come in by account and service", "[import][onboarding]")
{
    Desk d;
    const QByteArray csv =
        "顧客ID,サービス,契約締結日,契約開始（予定）,契約開始（実績）,初回入金日,目標日数,利用開始確認,結果,結果の日付,理由\n"
        "A1,,2025/12/1,2026-02-01,2026-01-04,2026-01-10,６０,2026-01-08,達成,2026-01-14,\n"
        "A1,分析,2025-12-01,2026-03-01,,,,,,,\n"
        "A2,,,,,,,,not_met,,推進者が異動\n";
    CHECK(d.good(Entity::Onboarding, csv).toAdd == 3);
    const auto records = d.records();
    REQUIRE(records.size() == 3);
    CHECK(records[0].signedOn == QDate(2025, 12, 1));
    CHECK(records[0].targetDays == 60);
    CHECK(records[0].criteriaVersion == 1);
    CHECK(records[0].outcome == OnboardingOutcome::Met);
    CHECK(records[0].firstUseOn == QDate(2026, 1, 8));
    CHECK(records[1].outcome == OnboardingOutcome::Open);
    CHECK(records[1].plannedStart == QDate(2026, 3, 1)); // what is planned may lie ahead
    CHECK(records[2].reason == QStringLiteral("推進者が異動"));
    CHECK(d.good(Entity::Onboarding, csv).importId == 0);
    const QByteArray exported = d.exported(Entity::Onboarding);
    CHECK(exported.contains(
        "A1,,2025-12-01,2026-02-01,2026-01-04,2026-01-10,,60,1,2026-01-08,met,2026-01-14,,青空商事,,0,3,2026-01-30,\r\n"));
    CHECK(d.good(Entity::Onboarding, exported).importId == 0);
    CHECK(d.exported(Entity::Onboarding) == exported);
    // An empty cell clears, an absent column changes nothing.
    d.good(Entity::Onboarding, "account_id,first_cash_in\nA1,\n");
    CHECK_FALSE(d.records()[0].firstCashIn.isValid());
    CHECK(d.records()[0].actualStart == QDate(2026, 1, 4));
    d.good(Entity::Onboarding, "account_id,outcome,outcome_date,criteria_version\nA1,,,\n");
    CHECK(d.records()[0].outcome == OnboardingOutcome::Open);
    CHECK_FALSE(d.records()[0].criteriaVersion);
    CHECK(d.isSound());
}

TEST_CASE("every wrong cell of an onboarding record is told", "[import][onboarding]")
{
    Desk d;
    CHECK(
        d.wrong(
            Entity::Onboarding,
            "account_id,service,signed_date,actual_start,first_cash_in,target_days,criteria_version,first_use_date,outcome,outcome_date,reason\n"
            "X,,,,,,,,,,\n"
            "A1,,2025-13-01,2026-01-16,2027-01-01,-1,9,2026-02-01,done,2026-01-16,\n"
            "A1,a,,,,3651,0,,met,,\n"
            "A1,b,,,,,,,met,,\n"
            "A1,c,,,,,,,not_met,2026-01-01,\n"
            "A1,d,,,,,,,open,2026-01-01,\n"
            "A2,,,,,,,,,,\n"
            "A2,,,,,,,,,,\n"
            "X,e,2025-13-01,,,,,,not_met,,\n"
            "A1,f,,,,,,,met,2026-02-30,\n"
            "A1,g,,,,x,,,open,2027-01-01,\n")
        == Wrong{
            {2, QStringLiteral("account_id")},
            {3, QStringLiteral("signed_date")},
            {3, QStringLiteral("actual_start")},
            {3, QStringLiteral("first_cash_in")},
            {3, QStringLiteral("target_days")},
            {3, QStringLiteral("criteria_version")},
            {3, QStringLiteral("first_use_date")},
            {3, QStringLiteral("outcome")},
            {3, QStringLiteral("outcome_date")},
            {4, QStringLiteral("target_days")},
            {4, QStringLiteral("criteria_version")},
            {4, QStringLiteral("outcome_date")},
            {5, QStringLiteral("outcome_date")},
            {6, QStringLiteral("reason")},
            {7, QStringLiteral("outcome")},
            {9, QStringLiteral("account_id")},
            {10, QStringLiteral("account_id")},
            {10, QStringLiteral("signed_date")},
            {10, QStringLiteral("reason")},
            {11, QStringLiteral("outcome_date")},
            {12, QStringLiteral("target_days")},
            {12, QStringLiteral("outcome_date")}}); // one error a cell: what a wrong cell would have said is not known
    CHECK(d.records().empty());
    // What the file has no column for is looked at as it stands.
    d.good(Entity::Onboarding, "account_id,outcome,outcome_date\nA1,met,2026-01-10\n");
    CHECK(d.wrong(Entity::Onboarding, "account_id,outcome_date\nA1,\n") == Wrong{{2, QStringLiteral("outcome_date")}});
    CHECK(d.wrong(Entity::Onboarding, "account_id,outcome\nA1,open\n") == Wrong{{2, QStringLiteral("outcome")}});
}
