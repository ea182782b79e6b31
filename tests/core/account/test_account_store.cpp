// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "account/due_date.h"
#include "renewal/renewal_store.h"
#include "revenue/revenue_store.h"
#include "sample/sample.h"
#include "support/catch.h"
#include "support/support.h"
#include "touchpoint/touchpoint_store.h"

using namespace tasuki;

namespace {

/// The sample, and what it has not: accounts beside whom nothing stands, two spans of one day, spans and touchpoints of
/// days to come, contracts that end today and tomorrow, terms that are decided.
struct Accounts {
    Accounts() : clock(today), made(sample::create(dir.path(QStringLiteral("s.tasuki")), clock))
    {
        REQUIRE(made);
        db().execute(
            "INSERT INTO accounts SELECT id + 1000000, account_key || 'x', '', name, yomi, segment, industry, touch_tier, "
            "it_skill, CASE WHEN id % 2 = 0 THEN 'USD' ELSE '' END, signup_date, contract_start, NULL, stores, seats, "
            "NULL, notes FROM accounts WHERE id IN (SELECT id FROM accounts ORDER BY id LIMIT 12)");
        db().execute("CREATE TEMP TABLE added AS SELECT id, row_number() OVER (ORDER BY id) AS place FROM accounts "
                     "WHERE account_key LIKE '%x'");
        const auto spans = [&](const char* table, const char* column, const char* day, int first) {
            db().execute(
                QStringLiteral("INSERT INTO %1 (account_id, since, %2) SELECT id, '%3', %4 FROM added WHERE place > 2")
                    .arg(QLatin1String(table), QLatin1String(column), QLatin1String(day))
                    .arg(first)
                    .toUtf8()
                    .constData());
        };
        spans("ownership", "member_id", "2026-01-15", 1);
        spans("ownership", "member_id", "2026-01-15", 2);
        spans("ownership", "member_id", "2026-01-16", 3);
        spans("stage_spans", "stage_id", "2026-01-10", 1);
        spans("stage_spans", "stage_id", "2025-01-10", 2);
        db().execute("INSERT INTO account_tags (account_id, tag) SELECT id, t.column1 FROM added, "
                     "(VALUES ('b'), ('a')) AS t WHERE place > 4");
        db().execute("INSERT INTO touchpoints (account_id, day, kind_id, direction, text, external_key) "
                     "SELECT id, t.column1, 1, '', '', '' FROM added, "
                     "(VALUES ('2026-01-15'), ('2025-01-01'), ('2026-01-16')) AS t WHERE place > 6");
        int turn = 0;
        for (const char* end : {"'2026-01-15'", "'2026-01-16'", "'2026-03-01'", "NULL"}) {
            ++turn;
            db().execute(
                QStringLiteral(
                    "INSERT INTO subscriptions (subscription_key, account_id, start_date, end_date, mrr_minor, mrr_nano, period_unit, "
                    "period_count, currency, plan, product, quantity_micro, discount_ppm, charge_type) SELECT 'c%1-' || id, id, '2025-0%1-03', "
                    "%2, %1, 0, '', 1, CASE WHEN place IN (3, 6, 9, 12) THEN 'EUR' ELSE '' END, '', '', 1000000, 0, 'recurring' FROM added WHERE place >= 2 * %1 AND place <> 9")
                    .arg(turn)
                    .arg(QLatin1String(end))
                    .toUtf8()
                    .constData());
        }
        db().execute("INSERT INTO renewals (account_id, due_date, call, outcome, reason_text) "
                     "SELECT id, '2026-03-01', '', 'renewed', '' FROM added WHERE place IN (6, 7)");
    }
    storage::Database& db() { return (*made)->db(); }

    const QDate today{2026, 1, 15};
    test::TempDir dir;
    FixedClock clock;
    Result<std::unique_ptr<Workspace>> made;
};

} // namespace

TEST_CASE_METHOD(Accounts, "the last touchpoint is found whether there are many or few", "[account][store]")
{
    const AccountStore store(db());
    const auto last = [&] {
        QHash<AccountId, QDate> days;
        for (const AccountSummary& read : *store.summaries(today))
            days.insert(read.account.id, read.lastTouch);
        return days;
    };
    const auto each = [&] {
        return db().queryInteger("SELECT count(*) FROM touchpoints")
               / db().queryInteger("SELECT count(*) FROM accounts");
    };
    db().execute("INSERT INTO touchpoints (account_id, day, kind_id, direction, text, external_key) "
                 "SELECT account_id, t.column1, kind_id, '', '', '' FROM touchpoints, "
                 "(VALUES ('2020-01-01'), ('2020-01-02'), ('2020-01-03'), ('2020-01-04'), ('2020-01-05')) AS t");
    REQUIRE(each() > 5);
    const auto many = last();
    db().execute("DELETE FROM touchpoint_people");
    db().execute("DELETE FROM touchpoints WHERE id NOT IN (SELECT id FROM (SELECT id, max(day) FROM touchpoints "
                 "WHERE day <= '2026-01-15' GROUP BY account_id)) AND day <= '2026-01-15'");
    REQUIRE(each() < 4);
    CHECK(last() == many);
    CHECK(std::ranges::count_if(many, [](QDate day) { return day.isValid(); }) > 10);
    CHECK(std::ranges::count_if(many, [](QDate day) { return !day.isValid(); }) > 0);
}

TEST_CASE_METHOD(Accounts, "all accounts read together are what each is by itself", "[account][store]")
{
    const AccountStore store(db());
    const auto all = *store.summaries(today);
    REQUIRE(all.size() == 72);
    const auto renewals = *renewal::RenewalStore(db()).all();
    int owned = 0;
    int due = 0;
    for (const AccountSummary& read : all) {
        const AccountId id = read.account.id;
        INFO(read.account.key.toStdString());
        CHECK(std::optional(read.account) == *store.find(id));
        const auto owners = *store.ownership(id);
        const auto stages = *store.stageSpans(id);
        const Ownership* owner = spanOn(owners, today);
        const StageSpan* stage = spanOn(stages, today);
        CHECK(read.owner == (owner ? owner->memberId : MemberId()));
        CHECK(read.stage == (stage ? stage->stageId : StageId()));
        QStringList tags;
        for (const AccountTag& tag : *store.tags(id))
            tags += tag.tag;
        CHECK(read.tags == tags);
        QDate touched;
        for (const Touchpoint& touchpoint : *TouchpointStore(db()).ofAccount(id))
            if (touchpoint.day <= today && (!touched.isValid() || touchpoint.day > touched))
                touched = touchpoint.day;
        CHECK(read.lastTouch == touched);
        std::vector<QDate> decided;
        for (const Renewal& renewal : renewals)
            if (renewal.accountId == id && renewal.outcome != RenewalOutcome::Open)
                decided.push_back(renewal.dueDate);
        const QDate ends =
            account::dueDate(read.account.renewalDate, *revenue::RevenueStore(db()).datedAmounts(id), today);
        CHECK(read.due == (account::isDue(ends, read.stage, decided) ? ends : QDate()));
        owned += int(read.owner.isValid());
        due += int(read.due.isValid());

        const auto single = **store.summary(id, today);
        CHECK(single.account == read.account);
        CHECK(single.owner == read.owner);
        CHECK(single.stage == read.stage);
        CHECK(single.lastTouch == read.lastTouch);
        CHECK(single.tags == read.tags);
        CHECK(single.due == read.due);
    }
    CHECK(owned < int(all.size()));
    CHECK(due > 0);
    CHECK_FALSE(store.summary(AccountId(1), today)->has_value());

    const auto standings = *store.standings(today);
    REQUIRE(standings.size() == all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        CHECK(standings[i].account == all[i].account);
        CHECK(standings[i].owner == all[i].owner);
        CHECK(standings[i].stage == all[i].stage);
    }
}

TEST_CASE_METHOD(Accounts, "the levels of a month are those that the steps of each account say", "[revenue][store]")
{
    const revenue::RevenueStore store(db());
    int counted = 0;
    for (const Month month :
         {Month(2025, 1), Month(2025, 2), Month(2025, 12), Month(2026, 1), Month(2026, 2), Month(2026, 3)}) {
        INFO(month.toString().toStdString());
        const auto levels = *store.levelsAt(month);
        for (const AccountSummary& summary : *AccountStore(db()).summaries(today)) {
            INFO(summary.account.key.toStdString());
            const Amount level = revenue::levelAt(*store.stepsOfAccount(summary.account.id), month);
            CHECK(levels.value(summary.account.id) == level);
            counted += int(!level.isZero());
        }
    }
    CHECK(counted > 0);
}
