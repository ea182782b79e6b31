// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "app/cli_runner.h"
#include "renewal/renewal_figures.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "storage/schema.h"
#include "workspace/workspace.h"

using namespace tasuki;
using test::CliFixture;

namespace {

const QByteArray kHeader =
    "account_id,account_name,owner,due_date,days_left,mrr_due,decision_day,call,call_180,call_90,outcome,decided_on,mrr_renewed,reason,reason_text\r\n";

/// Five accounts whose term ends within the first half of 2026, and what a person recorded of them.
struct Decided : CliFixture {
    Decided()
    {
        good("new w.tasuki");
        file(
            "a.csv",
            "account_id,name,stage,renewal_date\n1,甲,retention,2026-01-31\n2,乙,retention,2026-02-28\n3,丙,retention,2026-03-10\n"
            "4,丁,retention,2026-03-31\n5,戊,retention,2026-06-30\n");
        good("--today 2025-06-01 import w.tasuki accounts a.csv");
        file(
            "s.csv",
            "subscription_id,account_id,start_date,end_date,mrr\n1,1,2025-02-01,,1000\n2,2,2025-03-01,,500\n3,3,2025-03-10,,400\n"
            "4,4,2025-04-01,,600\n5,5,2025-07-01,,1500\n");
        good("--today 2025-06-01 import w.tasuki subscriptions s.csv");
        say("1", QDate(2025, 7, 1), RenewalCall::Likely);
        say("1", QDate(2025, 10, 1), RenewalCall::Commit);
        record("1", QDate(2026, 1, 20),
               {.outcome = RenewalOutcome::Renewed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}});
        // More than was due: the rest is expansion, no better renewal.
        record("2", QDate(2026, 2, 20),
               {.outcome = RenewalOutcome::Changed,
                .termMonths = 12,
                .mrrRenewed = Amount::fromMinor(800),
                .reason = {},
                .text = {}});
        record("3", QDate(2026, 3, 1),
               {.outcome = RenewalOutcome::Changed,
                .termMonths = 12,
                .mrrRenewed = Amount::fromMinor(100),
                .reason = {},
                .text = {}});
        say("4", QDate(2026, 1, 10), RenewalCall::Lost);
        record("4", QDate(2026, 3, 15),
               {.outcome = RenewalOutcome::Churned,
                .termMonths = 12,
                .mrrRenewed = {},
                .reason = RowId(5),
                .text = QStringLiteral("=乗り換え")});
    }
    template <typename Make>
    void act(const char* key, QDate day, const Make& make)
    {
        FixedClock clock(day);
        const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
        const Account account = **AccountStore(workspace->db()).findByKey(QLatin1String(key));
        const auto edit = make(*workspace, account, **report::nextRenewalOf(workspace->db(), account.id, day));
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
    void say(const char* key, QDate day, RenewalCall call)
    {
        act(key, day, [&](Workspace& workspace, const Account&, const renewal::RenewalItem& item) {
            return renewal::setCall(item, call, workspace.act());
        });
    }
    void record(const char* key, QDate day, const renewal::Decision& decision)
    {
        act(key, day, [&](Workspace& workspace, const Account& account, const renewal::RenewalItem& item) {
            return renewal::decide(item, account, *revenue::RevenueStore(workspace.db()).ofAccount(account.id),
                                   decision, *renewal::RenewalStore(workspace.db()).reasons(), workspace.act());
        });
    }
};

} // namespace

TEST_CASE_METHOD(CliFixture, "renewals go out by due date, open and decided, within days that are asked",
                 "[cli][renewal]")
{
    good("new w.tasuki");
    file(
        "a.csv",
        "account_id,name,stage,renewal_date\n1,=甲,retention,2026-03-31\n2,乙,retention,\n3,丙,retention,\n4,丁,churned,2026-02-01\n");
    good("--today 2026-01-15 import w.tasuki accounts a.csv");
    file(
        "s.csv",
        "subscription_id,account_id,start_date,end_date,mrr\n1,1,2025-03-31,,1000\n2,2,2025-04-01,2026-01-10,1\n3,2,2025-04-01,2026-04-01,2000.5\n4,3,2025-01-01,,7\n");
    good("--today 2026-01-15 import w.tasuki subscriptions s.csv");
    // Both decision days are over, and nobody said anything: 2026-03-31 less 90 days is 2025-12-31.
    const QByteArray first = "1,'=甲,,2026-03-31,75,1000,2025-12-31,,,,,,,,\r\n";
    const QByteArray second = "2,乙,,2026-04-01,76,2001,2026-01-01,,,,,,,,\r\n";
    CHECK(good("--today 2026-01-15 export w.tasuki renewals").out.mid(3) == kHeader + first + second);
    CHECK(good("--today 2026-01-15 export w.tasuki renewals --from 2026-04-01 --to 2026-04-01").out.mid(3)
          == kHeader + second);
    CHECK(good("--today 2026-01-15 export w.tasuki renewals --format json")
              .out.replace(" ", "")
              .contains("\"mrr_due\":1000"));
    CHECK(good("--today 2026-01-15 --lang ja export w.tasuki renewals").out.contains("契約更新日"));
    CHECK(run("export w.tasuki renewal").status == 2);
}

TEST_CASE_METHOD(Decided, "what was decided goes out with what was foreseen, and gives the renewal rate",
                 "[cli][renewal]")
{
    const QByteArray out =
        good("--today 2026-04-10 export w.tasuki renewals --from 2026-01-01 --to 2026-06-30").out.mid(3);
    CHECK(out.toStdString()
          == (kHeader
              + "1,甲,,2026-01-31,,1000,,commit,likely,commit,renewed,2026-01-20,1000,,\r\n"
                "2,乙,,2026-02-28,,500,,,,,changed,2026-02-20,800,,\r\n"
                "3,丙,,2026-03-10,,400,,,,,changed,2026-03-01,100,,\r\n"
                "4,丁,,2026-03-31,,600,,lost,,,churned,2026-03-15,0,competitor,'=乗り換え\r\n"
                "5,戊,,2026-06-30,81,1500,2026-04-01,,,,,,,,\r\n")
                 .toStdString());
    // The next terms are due a year later.
    CHECK(
        good("--today 2026-04-10 export w.tasuki renewals --from 2026-07-01").out.mid(3).toStdString()
        == (kHeader
            + "1,甲,,2027-01-31,296,1000,2026-08-04,,,,,,,,\r\n2,乙,,2027-02-28,324,500,2026-09-01,,,,,,,,\r\n3,丙,,2027-03-10,334,400,2026-09-11,,,,,,,,\r\n")
               .toStdString());

    // By hand, of the first quarter of 2026: 4 due, 3 renewed; MRR 1000 + 500 + 400 + 600 = 2500 due, 1000 + 500 + 100
    // = 1600 renewed.
    FixedClock clock(QDate(2026, 4, 10));
    const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
    const auto rate = renewal::renewalRate(*report::renewalsOf(workspace->db(), QDate(2026, 4, 10)), QDate(2026, 1, 1),
                                           QDate(2026, 3, 31), QDate(2026, 4, 10));
    CHECK(rate.due == 4);
    CHECK(rate.renewed == 3);
    CHECK(rate.undecided == 0);
    CHECK(*rate.accounts() == Approx(0.75));
    CHECK(*rate.mrr() == Approx(0.64));
    CHECK(good("--today 2026-04-10 check w.tasuki").status == 0);
}

TEST_CASE_METHOD(CliFixture, "a file of before renewals is read as it is, and gets them when something is written",
                 "[cli][renewal][P12][P13]")
{
    good("new w.tasuki");
    file("a.csv", "account_id,name,stage,renewal_date\n1,甲,retention,2026-03-31\n");
    file("s.csv", "subscription_id,account_id,start_date,mrr\n1,1,2025-03-31,1000\n");
    good("--today 2026-01-15 import w.tasuki accounts a.csv");
    good("--today 2026-01-15 import w.tasuki subscriptions s.csv");
    {
        // As the program of version 3 left it.
        storage::Database db(dir.path(QStringLiteral("w.tasuki")), storage::OpenMode::ReadWrite, 0);
        db.execute(
            "DROP TABLE onboarding_ticks; DROP TABLE onboardings; DROP TABLE success_criteria; DROP TABLE goal_statuses; DROP TABLE goals; "
            "DROP TABLE search_index; DROP TABLE searched_rows; DROP TABLE search_backlog; DROP TABLE search_version; DROP INDEX history_on_date; DROP TABLE touchpoint_people; DROP TABLE handoff_questions; DROP TABLE handoff_syntheses; DROP TABLE handoff_ratings; DROP TABLE snoozes; DROP TABLE tasks; DROP TABLE waiting_rows; DROP TABLE import_recipes; DROP TABLE account_keys; DROP TABLE promises; DROP TABLE saved_views; CREATE TABLE saved_views ( id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''), definition TEXT NOT NULL ) STRICT; DROP INDEX touchpoints_day; DROP INDEX touchpoints_mood; DROP TABLE renewals; DROP TABLE churn_reasons; DROP TABLE core_metrics; DROP TABLE touchpoints; CREATE TABLE touchpoints ( id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts (id), day TEXT NOT NULL, kind_id INTEGER NOT NULL REFERENCES touchpoint_kinds (id), minutes INTEGER CHECK (minutes >= 0), direction TEXT NOT NULL CHECK (direction = '' OR direction = 'outbound' OR direction = 'inbound'), member_id INTEGER REFERENCES members (id), contact_id INTEGER REFERENCES contacts (id), mood INTEGER CHECK (mood BETWEEN -2 AND 2), text TEXT NOT NULL, external_key TEXT NOT NULL, handoff_id INTEGER REFERENCES handoffs (id) ) STRICT; CREATE INDEX touchpoints_account ON touchpoints (account_id, day); CREATE UNIQUE INDEX touchpoints_external ON touchpoints (external_key) WHERE external_key <> ''; CREATE INDEX touchpoints_contact ON touchpoints (contact_id) WHERE contact_id IS NOT NULL; ALTER TABLE members DROP COLUMN fte; ALTER TABLE routes DROP COLUMN offer_again_business_days; ALTER TABLE routes DROP COLUMN first_touch_business_days; ALTER TABLE handoffs DROP COLUMN offer_again_business_days; ALTER TABLE handoffs DROP COLUMN first_touch_business_days; ALTER TABLE routes DROP COLUMN synthesis; ALTER TABLE handoffs DROP COLUMN severity; ALTER TABLE handoffs DROP COLUMN severity_reasons; ALTER TABLE handoffs DROP COLUMN synthesis_asked; ALTER TABLE touchpoint_kinds DROP COLUMN yomi; ALTER TABLE touchpoint_kinds DROP COLUMN note_template; PRAGMA user_version=3");
        REQUIRE(storage::schemaOf(db) == storage::expectedSchema(3, storage::migrations()));
    }
    const QByteArray before = file("w.tasuki");
    const QByteArray row = "1,甲,,2026-03-31,75,1000,2025-12-31,,,,,,,,\r\n";
    CHECK(good("--today 2026-01-15 export w.tasuki renewals").out.mid(3) == kHeader + row);
    CHECK(file("w.tasuki") == before);
    file("b.csv", "account_id,name,stage\n2,乙,retention\n");
    good("--today 2026-01-15 import w.tasuki accounts b.csv");
    CHECK(names().contains(QStringLiteral("w.v3-2026-01-15.backup.tasuki")));
    CHECK(file("w.v3-2026-01-15.backup.tasuki") != file("w.tasuki"));
    CHECK(good("--today 2026-01-15 export w.tasuki renewals").out.mid(3) == kHeader + row);
    CHECK(good("check w.tasuki --today 2026-01-15").status == 0);
    FixedClock clock(QDate(2026, 1, 15));
    const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
    CHECK(workspace->db().queryInteger("PRAGMA user_version") == storage::currentSchemaVersion());
    const auto reasons = *renewal::RenewalStore(workspace->db()).reasons();
    REQUIRE(reasons.size() == std::size(kReasonTerms));
    CHECK(reasons.front().code == QStringLiteral("price"));
}
