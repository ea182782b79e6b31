// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "account/due_date.h"
#include "core/import/import_fixture.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "report/renewal_source.h"
#include "revenue/contract_preview.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"

using namespace tasuki;
using namespace tasuki::renewal;
using test::ImportFixture;

namespace {

constexpr TermLanguage kEnglish = TermLanguage::English;

revenue::DatedAmount amount(QDate start, QDate end, qint64 minor = 100)
{
    return {AccountId(1), start, end, Amount::fromMinor(minor)};
}

/// Today is 2026-01-15. 1: renewal date, open contract. 2: contract that ends on 2026-04-01. 3: open contract, no date:
/// it renews itself. 4: overdue. 5: churned stage with a date.
struct Due : ImportFixture {
    Due()
    {
        good(
            Entity::Account,
            "account_id,name,stage,renewal_date\n1,甲,retention,2026-03-31\n2,乙,retention,\n3,丙,retention,\n4,丁,renewal,2026-01-10\n5,戊,churned,2026-02-01\n");
        good(
            Entity::Subscription,
            "subscription_id,account_id,start_date,end_date,mrr\n11,1,2024-03-31,,1000\n12,1,2026-03-31,,500\n"
            "21,2,2025-04-01,2026-04-01,2000\n22,2,2025-06-01,2026-02-01,300\n31,3,2024-01-01,,7000\n41,4,2025-01-10,,400\n");
    }
    std::vector<RenewalItem> items() { return *report::renewalsOf(workspace->db(), clock.today()); }
    RenewalItem item(const char* key, bool open = true)
    {
        for (const RenewalItem& one : items())
            if (one.accountKey == QLatin1String(key) && one.isOpen() == open)
                return one;
        FAIL("no renewal of " << key);
        return {};
    }
    Account account(const char* key) { return **AccountStore(workspace->db()).findByKey(QLatin1String(key)); }
    std::vector<Subscription> rows(const char* key)
    {
        return *revenue::RevenueStore(workspace->db()).ofAccount(account(key).id);
    }
    std::vector<ChurnReason> reasons() { return *RenewalStore(workspace->db()).reasons(); }
    Result<Edit> decided(const char* key, const Decision& decision, bool open = true)
    {
        const RenewalItem of = item(key, open);
        return decide(of, account(key), rows(key), decision, reasons(), workspace->act(),
                      *report::rowsProlongedBy(workspace->db(), of));
    }
    void apply(const Result<Edit>& edit)
    {
        if (!edit)
            FAIL(edit.error().text.toStdString());
        REQUIRE(workspace->apply(*edit));
    }
    void takeBack(const Result<Edit>& edit) { REQUIRE(workspace->apply(edit->inverse(workspace->act()))); }
};

} // namespace

TEST_CASE("an account is due on its renewal date, else when the last running row ends", "[renewal]")
{
    const QDate today(2026, 1, 15);
    const std::vector ending = {amount(QDate(2025, 1, 1), QDate(2026, 2, 1)),
                                amount(QDate(2025, 6, 1), QDate(2026, 5, 1))};
    CHECK(dueDate(QDate(2026, 3, 31), ending, today) == QDate(2026, 3, 31));
    CHECK(dueDate({}, ending, today) == QDate(2026, 5, 1));
    CHECK_FALSE(dueDate({}, std::vector{ending[0], amount(QDate(2025, 1, 1), {})}, today).isValid());
    // What is over or has not begun says nothing.
    CHECK(dueDate({},
                  std::vector{ending[0], amount(QDate(2024, 1, 1), QDate(2025, 1, 1)), amount(QDate(2026, 2, 1), {})},
                  today)
          == QDate(2026, 2, 1));
    CHECK_FALSE(dueDate({}, std::vector{amount(QDate(2024, 1, 1), today)}, today).isValid());
    CHECK(dueDate({}, std::vector{amount(QDate(2024, 1, 1), today.addDays(1))}, today) == today.addDays(1));
    CHECK_FALSE(dueDate({}, {}, today).isValid());
}

TEST_CASE_METHOD(Due, "what is due is listed with the MRR of the day before", "[renewal]")
{
    const auto all = items();
    REQUIRE(all.size() == 3);
    CHECK(all[0].accountKey == u"4");
    CHECK(all[0].due == QDate(2026, 1, 10));
    CHECK(all[1].accountKey == u"1");
    CHECK(all[1].mrr == Amount::fromMinor(1000)); // the row of the day itself is the next term's
    CHECK(all[2].accountKey == u"2");
    CHECK(all[2].mrr == Amount::fromMinor(2000)); // one of its rows is over by then
    for (const RenewalItem& one : all) {
        CHECK_FALSE(one.renewal.id.isValid());
        CHECK(one.isOpen());
    }
    CHECK_FALSE(*report::nextRenewalOf(workspace->db(), account("3").id, clock.today()));
    CHECK((*report::nextRenewalOf(workspace->db(), account("2").id, clock.today()))->due == QDate(2026, 4, 1));
}

TEST_CASE_METHOD(Due, "a call is set, changed, taken back, and follows the due date", "[renewal]")
{
    CHECK(setCall(item("1"), RenewalCall::None, workspace->act())->isEmpty());
    const auto call = setCall(item("1"), RenewalCall::AtRisk, workspace->act());
    apply(call);
    CHECK(item("1").call() == RenewalCall::AtRisk);
    apply(setCall(item("1"), RenewalCall::Lost, workspace->act()));
    CHECK(RenewalStore(workspace->db()).all()->size() == 1);
    // Somebody writes another renewal date: the call is still of the next renewal.
    Account moved = account("1");
    moved.renewalDate = QDate(2026, 6, 30);
    Edit edit(QStringLiteral("test"), workspace->act());
    edit.update(account("1"), moved);
    apply(edit);
    CHECK(item("1").due == QDate(2026, 6, 30));
    CHECK(item("1").call() == RenewalCall::Lost);
    apply(setCall(item("1"), RenewalCall::None, workspace->act()));
    CHECK(item("1").call() == RenewalCall::None);
    CHECK(item("1").renewal.dueDate == QDate(2026, 6, 30));
}

TEST_CASE("a decision day is the next one, or the latest that passed while nobody said anything", "[renewal]")
{
    const QDate today(2026, 1, 15);
    const auto decision = [&](QDate due, RenewalCall call = RenewalCall::None) {
        RenewalItem item;
        item.due = due;
        item.renewal.call = call;
        return std::tuple(decisionDay(item, today), wantsDecision(item, today, 30));
    };
    using Day = std::optional<DecisionDay>;
    // 2026-08-13 less 180 days is 2026-02-14: 30 days ahead, the last one that wants attention.
    CHECK(decision(QDate(2026, 8, 13)) == std::tuple(Day({QDate(2026, 2, 14), 180, false}), true));
    CHECK(decision(QDate(2026, 8, 14)) == std::tuple(Day({QDate(2026, 2, 15), 180, false}), false));
    // Today is not over yet.
    CHECK(decision(QDate(2026, 7, 14)) == std::tuple(Day({today, 180, false}), true));
    // Yesterday is: missed, unless somebody said something; then the next one is 90 days before.
    CHECK(decision(QDate(2026, 7, 13)) == std::tuple(Day({QDate(2026, 1, 14), 180, true}), true));
    CHECK(decision(QDate(2026, 7, 13), RenewalCall::Lost) == std::tuple(Day({QDate(2026, 4, 14), 90, false}), false));
    CHECK(decision(QDate(2026, 4, 15), RenewalCall::Commit) == std::tuple(Day({today, 90, false}), true));
    CHECK(decision(QDate(2026, 4, 14), RenewalCall::Commit) == std::tuple(Day(), false));
    CHECK(decision(QDate(2026, 4, 14)) == std::tuple(Day({QDate(2026, 1, 14), 90, true}), true));
    CHECK(decision(today) == std::tuple(Day({QDate(2025, 10, 17), 90, true}), true));
    // Overdue, or with an outcome: there is nothing left to foresee.
    CHECK(decision(QDate(2026, 1, 14)) == std::tuple(Day(), false));
    RenewalItem decided;
    decided.due = QDate(2026, 8, 13);
    decided.renewal.outcome = RenewalOutcome::Renewed;
    CHECK_FALSE(decisionDay(decided, today));
}

TEST_CASE_METHOD(Due, "the call of a decision day is kept when the day is over", "[renewal]")
{
    // Due on 2026-09-30: 180 days before is 2026-04-03, 90 days before 2026-07-02.
    const auto dueOn = [&](const char* key, QDate due) {
        Account moved = account(key);
        moved.renewalDate = due;
        Edit edit(QStringLiteral("test"), workspace->act());
        edit.update(account(key), moved);
        apply(edit);
    };
    const auto say = [&](const char* key, RenewalCall call) {
        const auto edit = setCall(item(key), call, workspace->act());
        apply(edit);
    };
    using Calls = std::pair<std::optional<RenewalCall>, std::optional<RenewalCall>>;
    const auto calls = [&](const char* key, bool open = true) {
        const RenewalItem one = item(key, open);
        return Calls(callOn(one, 180, clock.today()), callOn(one, 90, clock.today()));
    };
    dueOn("1", QDate(2026, 9, 30));
    say("1", RenewalCall::Likely);
    clock.setToday(QDate(2026, 4, 3)); // the day itself is not over
    say("1", RenewalCall::AtRisk);
    CHECK(calls("1") == Calls());
    clock.setToday(QDate(2026, 4, 4));
    CHECK(calls("1") == Calls(RenewalCall::AtRisk, {}));
    clock.setToday(QDate(2026, 5, 1));
    say("1", RenewalCall::Commit);
    CHECK(calls("1") == Calls(RenewalCall::AtRisk, {}));
    clock.setToday(QDate(2026, 7, 3));
    CHECK(calls("1") == Calls(RenewalCall::AtRisk, RenewalCall::Commit));
    const auto lost = setCall(item("1"), RenewalCall::Lost, workspace->act());
    apply(lost);
    CHECK(calls("1") == Calls(RenewalCall::AtRisk, RenewalCall::Commit));
    takeBack(lost);
    CHECK(calls("1") == Calls(RenewalCall::AtRisk, RenewalCall::Commit));
    // Nobody had said anything: that is kept, too.
    dueOn("4", QDate(2026, 9, 30));
    say("4", RenewalCall::Commit);
    CHECK(calls("4") == Calls(RenewalCall::None, RenewalCall::None));
    // Another due date has other decision days.
    dueOn("4", QDate(2026, 12, 15));
    CHECK(calls("4") == Calls(RenewalCall::Commit, {}));
    dueOn("4", QDate(2027, 1, 31));
    CHECK(calls("4") == Calls());
    say("4", RenewalCall::AtRisk);
    CHECK(calls("4") == Calls());
    // What stood there goes with the outcome; the next term starts without.
    apply(decided("1",
                  {.outcome = RenewalOutcome::Renewed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}}));
    clock.setToday(QDate(2026, 12, 1));
    CHECK(calls("1", false) == Calls(RenewalCall::AtRisk, RenewalCall::Commit));
    CHECK(calls("1") == Calls());
    // Decided before a decision day: nothing stood there.
    apply(decided("1",
                  {.outcome = RenewalOutcome::Renewed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}}));
    clock.setToday(QDate(2027, 12, 1));
    for (const RenewalItem& one : items())
        if (one.accountKey == u"1" && one.due == QDate(2027, 9, 30))
            CHECK_FALSE(callOn(one, 180, clock.today()));
}

TEST_CASE_METHOD(Due, "a renewal moves the date by the term, once, and can be taken back", "[renewal]")
{
    apply(setCall(item("1"), RenewalCall::Commit, workspace->act()));
    const auto renewed = decided(
        "1", {.outcome = RenewalOutcome::Renewed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}});
    apply(renewed);
    CHECK(account("1").renewalDate == QDate(2027, 3, 31));
    const RenewalItem past = item("1", false);
    CHECK(past.outcome() == RenewalOutcome::Renewed);
    CHECK(past.call() == RenewalCall::Commit); // what was foreseen stays beside what came
    CHECK(past.renewal.decidedOn == clock.today());
    CHECK(past.renewal.mrrDue == Amount::fromMinor(1000));
    CHECK(past.renewedMrr() == Amount::fromMinor(1000));
    CHECK_FALSE(setCall(past, RenewalCall::Lost, workspace->act()));
    // The next one is open, without a call.
    CHECK(item("1").due == QDate(2027, 3, 31));
    CHECK(item("1").call() == RenewalCall::None);
    CHECK(usualTerm(item("1"), items()) == 12);
    // Recorded again as changed: the date does not move a second time.
    apply(decided("1",
                  {.outcome = RenewalOutcome::Changed,
                   .termMonths = 12,
                   .mrrRenewed = Amount::fromMinor(1500),
                   .reason = {},
                   .text = {}},
                  false));
    CHECK(account("1").renewalDate == QDate(2027, 3, 31));
    CHECK(item("1", false).renewal.mrrRenewed == Amount::fromMinor(1500));
    CHECK(item("1", false).renewedMrr() == Amount::fromMinor(1000)); // more than was due is expansion
    CHECK(std::ranges::count_if(items(), [](const RenewalItem& one) { return one.accountKey == u"1"; }) == 2);
    // Recorded again as a churn: there is no next term, and what runs ends.
    const auto churn = decided(
        "1",
        {.outcome = RenewalOutcome::Churned, .termMonths = 12, .mrrRenewed = {}, .reason = reasons()[0].id, .text = {}},
        false);
    apply(churn);
    CHECK(account("1").renewalDate == QDate(2026, 3, 31));
    CHECK(rows("1")[0].endDate == QDate(2026, 3, 31));
    CHECK(std::ranges::count_if(items(), [](const RenewalItem& one) { return one.accountKey == u"1"; }) == 1);
    takeBack(churn);
    CHECK(account("1").renewalDate == QDate(2027, 3, 31));

    const auto ending =
        decided("2", {.outcome = RenewalOutcome::Renewed, .termMonths = 6, .mrrRenewed = {}, .reason = {}, .text = {}});
    apply(ending);
    CHECK(account("2").renewalDate == QDate(2026, 10, 1));
    CHECK(rows("2")[0].endDate == QDate(2026, 10, 1)); // it goes on for the term: no churn
    CHECK(rows("2")[1].endDate == QDate(2026, 2, 1));  // that one ends on another day
    CHECK(usualTerm(item("2"), items()) == 6);
    takeBack(ending);
    CHECK_FALSE(account("2").renewalDate.isValid());
    CHECK(rows("2")[0].endDate == QDate(2026, 4, 1));
    CHECK(item("2").due == QDate(2026, 4, 1));
}

TEST_CASE_METHOD(Due, "a term from a month's last day comes back to the last day", "[renewal]")
{
    good(
        Entity::Account,
        "account_id,name,stage,contract_start\n6,己,retention,2026-01-31\n7,庚,retention,2026-01-28\n8,辛,retention,2024-02-29\n");
    good(
        Entity::Subscription,
        "subscription_id,account_id,start_date,end_date,mrr\n61,6,2026-01-31,2026-02-28,100\n71,7,2026-01-28,2026-02-28,100\n81,8,2024-02-29,2026-02-28,100\n");
    clock.setToday(QDate(2026, 2, 1));
    const auto renewed = [this](const char* key, int months) {
        apply(decided(
            key,
            {.outcome = RenewalOutcome::Renewed, .termMonths = months, .mrrRenewed = {}, .reason = {}, .text = {}}));
        CHECK(rows(key)[0].endDate == account(key).renewalDate);
        return account(key).renewalDate;
    };
    CHECK(renewed("6", 1) == QDate(2026, 3, 31));
    CHECK(usualTerm(item("6"), items()) == 1);
    CHECK(renewed("6", 1) == QDate(2026, 4, 30));
    CHECK(usualTerm(item("6"), items()) == 1);
    CHECK(renewed("6", 3) == QDate(2026, 7, 31));
    CHECK(renewed("6", 7) == QDate(2027, 2, 28));
    CHECK(renewed("6", 12) == QDate(2028, 2, 29));
    // One that has always been on the 28th stays there, and 29 February comes back in a leap year.
    CHECK(renewed("7", 1) == QDate(2026, 3, 28));
    CHECK(renewed("8", 24) == QDate(2028, 2, 29));
}

TEST_CASE_METHOD(Due, "where every term is a row of its own, terms are counted from the first day of the first row",
                 "[renewal]")
{
    // No contract start is known. 6: by the half-year from 31 August. 7: by the year from 29 February, with another
    // product beside it. 8: there is a gap, so what is due began on 28 January. 9: an upsell within the first term.
    good(Entity::Account, "account_id,name,stage\n6,己,retention\n7,庚,retention\n8,辛,retention\n9,壬,retention\n");
    good(Entity::Subscription,
         "subscription_id,account_id,start_date,end_date,mrr,product\n"
         "61,6,2024-08-31,2025-02-28,100,\n62,6,2025-02-28,2025-08-31,100,\n63,6,2025-08-31,2026-02-28,100,\n"
         "71,7,2024-02-29,2025-02-28,100,A\n72,7,2025-02-28,2026-02-28,100,A\n73,7,2025-01-31,2025-02-28,100,B\n"
         "81,8,2025-08-31,2026-01-27,100,\n82,8,2026-01-28,2026-02-28,100,\n"
         "91,9,2025-08-31,2025-11-15,100,\n92,9,2025-11-15,2026-02-28,200,\n");
    clock.setToday(QDate(2026, 2, 1));
    const auto after = [this](const char* key, int months) {
        return nextDue(item(key), account(key), rows(key), months);
    };
    CHECK(after("6", 6) == QDate(2026, 8, 31));
    CHECK(after("6", 1) == QDate(2026, 3, 31));
    CHECK(after("7", 12) == QDate(2027, 2, 28));
    CHECK(after("7", 24) == QDate(2028, 2, 29));
    CHECK(after("7", 1) == QDate(2026, 3, 29)); // not the 31st of the other product
    CHECK(after("8", 1) == QDate(2026, 3, 28));
    CHECK(after("9", 1) == QDate(2026, 3, 31));
    // Term after term in rows of their own: from 31 January over 28 February to 31 March and 30 April.
    good(Entity::Account, "account_id,name,stage\n10,癸,retention\n");
    good(Entity::Subscription,
         "subscription_id,account_id,start_date,end_date,mrr\n101,10,2026-01-31,2026-02-28,100\n");
    CHECK(after("10", 1) == QDate(2026, 3, 31));
    good(Entity::Subscription,
         "subscription_id,account_id,start_date,end_date,mrr\n102,10,2026-02-28,2027-02-28,100\n");
    clock.setToday(QDate(2026, 3, 1));
    CHECK(after("10", 1) == QDate(2027, 3, 31));
}

TEST_CASE_METHOD(Due, "a renewal recorded again with another term is due again at the end of that one", "[renewal]")
{
    const auto renewed = [](int months) {
        return Decision{
            .outcome = RenewalOutcome::Renewed, .termMonths = months, .mrrRenewed = {}, .reason = {}, .text = {}};
    };
    apply(decided("2", renewed(12)));
    CHECK(account("2").renewalDate == QDate(2027, 4, 1));
    CHECK(recordedTerm(item("2", false), account("2"), rows("2")) == 12);
    CHECK_FALSE(recordedTerm(item("2"), account("2"), rows("2"))); // the next one is open
    const auto again = decided("2", renewed(24), false);
    apply(again);
    CHECK(account("2").renewalDate == QDate(2028, 4, 1));
    CHECK(rows("2")[0].endDate == QDate(2028, 4, 1)); // and runs until then
    CHECK(rows("2")[1].endDate == QDate(2026, 2, 1));
    CHECK(item("2").due == QDate(2028, 4, 1));
    takeBack(again);
    CHECK(account("2").renewalDate == QDate(2027, 4, 1));
    CHECK(rows("2")[0].endDate == QDate(2027, 4, 1));
    // Shorter, too.
    apply(decided("2", renewed(6), false));
    CHECK(account("2").renewalDate == QDate(2026, 10, 1));
    // A date that somebody has set is no end of a term.
    Account set = account("2");
    set.renewalDate = QDate(2026, 10, 20);
    Edit edit(QStringLiteral("test"), workspace->act());
    edit.update(account("2"), set);
    apply(edit);
    CHECK_FALSE(recordedTerm(item("2", false), account("2"), rows("2")));
    apply(decided("2", renewed(24), false));
    CHECK(account("2").renewalDate == QDate(2026, 10, 20));
    // Nor does it move once the next renewal has an outcome.
    apply(decided("1", renewed(12)));
    apply(decided("1", renewed(12)));
    CHECK(account("1").renewalDate == QDate(2028, 3, 31));
    for (const RenewalItem& one : items())
        if (one.accountKey == u"1" && one.due == QDate(2026, 3, 31))
            apply(decide(one, account("1"), rows("1"), renewed(24), reasons(), workspace->act()));
    CHECK(account("1").renewalDate == QDate(2028, 3, 31));
}

TEST_CASE_METHOD(Due, "recorded again with another term, only rows that the former renewal prolonged move", "[renewal]")
{
    const auto renewed = [](int months) {
        return Decision{
            .outcome = RenewalOutcome::Renewed, .termMonths = months, .mrrRenewed = {}, .reason = {}, .text = {}};
    };
    const auto end = [&](const char* key) {
        for (const Subscription& row : rows("2"))
            if (row.key == QLatin1String(key))
                return row.endDate;
        return QDate();
    };
    // 23 was agreed on for two years, to the very day on which the next term of 21 is over.
    good(Entity::Subscription, "subscription_id,account_id,start_date,end_date,mrr\n23,2,2025-04-01,2027-04-01,700\n");
    Account dated = account("2");
    dated.renewalDate = QDate(2026, 4, 1);
    Edit date(QStringLiteral("test"), workspace->act());
    date.update(account("2"), dated);
    apply(date);
    CHECK(report::rowsProlongedBy(workspace->db(), item("2"))->isEmpty());
    const auto first = decided("2", renewed(12));
    apply(first);
    REQUIRE(end("21") == QDate(2027, 4, 1));
    REQUIRE(end("23") == QDate(2027, 4, 1));
    const auto shorter = decided("2", renewed(6), false);
    apply(shorter);
    CHECK(end("21") == QDate(2026, 10, 1));
    CHECK(end("23") == QDate(2027, 4, 1));
    CHECK(end("22") == QDate(2026, 2, 1));
    CHECK(account("2").renewalDate == QDate(2026, 10, 1));
    // As often as one likes, also after it was taken back.
    const auto longer = decided("2", renewed(24), false);
    apply(longer);
    CHECK(end("21") == QDate(2028, 4, 1));
    CHECK(end("23") == QDate(2027, 4, 1));
    const RenewalItem again = item("2", false);
    CHECK(report::rowsProlongedBy(workspace->db(), again)->size() == 1);
    takeBack(longer);
    takeBack(shorter);
    takeBack(first);
    CHECK(end("21") == QDate(2026, 4, 1));
    CHECK(report::rowsProlongedBy(workspace->db(), again)->isEmpty());
    apply(decided("2", renewed(12)));
    apply(decided("2", renewed(6), false));
    CHECK(end("21") == QDate(2026, 10, 1));
    CHECK(end("23") == QDate(2027, 4, 1));
}

TEST_CASE_METHOD(Due, "the list of accounts says of every account when its open renewal is due", "[renewal]")
{
    const auto agrees = [&] {
        QHash<QString, QDate> due;
        for (const RenewalItem& one : items())
            if (one.isOpen())
                due.insert(one.accountKey, one.due);
        QHash<QString, QDate> listed;
        for (const AccountSummary& summary : *AccountStore(workspace->db()).summaries(clock.today())) {
            if (summary.due.isValid())
                listed.insert(summary.account.key, summary.due);
            CHECK(AccountStore(workspace->db()).summary(summary.account.id, clock.today())->value().due == summary.due);
        }
        CHECK(listed == due);
        return due.keys().size();
    };
    CHECK(agrees() == 3); // 1 and 4 by their date, 2 by its contracts
    // Recorded for the very day, and no contract goes on: not due again.
    const auto reason = reasons().front().id;
    apply(decided(
        "2", {.outcome = RenewalOutcome::Churned, .termMonths = 12, .mrrRenewed = {}, .reason = reason, .text = {}}));
    CHECK(agrees() == 2);
    apply(decided("1",
                  {.outcome = RenewalOutcome::Renewed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}}));
    CHECK(agrees() == 2);
    clock.setToday(QDate(2027, 5, 1));
    agrees();
}

TEST_CASE("within so many days counts today and the last of them, and nothing that is overdue", "[renewal]")
{
    const QDate today(2026, 1, 15);
    CHECK(account::isWithin(today, today, 90));
    CHECK(account::isWithin(today.addDays(90), today, 90));
    CHECK_FALSE(account::isWithin(today.addDays(91), today, 90));
    CHECK_FALSE(account::isWithin(today.addDays(-1), today, 90));
    CHECK_FALSE(account::isWithin({}, today, 90));
}

TEST_CASE_METHOD(Due, "a churn needs a reason, and ends what still runs", "[renewal]")
{
    Decision churn{.outcome = RenewalOutcome::Churned,
                   .termMonths = 12,
                   .mrrRenewed = {},
                   .reason = {},
                   .text = QStringLiteral(" 担当の異動 ")};
    CHECK_FALSE(decided("1", churn));
    churn.reason = RowId(999);
    CHECK_FALSE(decided("1", churn));
    churn.reason = reasons()[4].id;
    const auto edit = decided("1", churn);
    apply(edit);
    const RenewalItem past = item("1", false);
    CHECK(past.renewal.reasonId == churn.reason);
    CHECK(past.renewal.reasonText == QStringLiteral("担当の異動"));
    CHECK(past.renewedMrr() == Amount());
    CHECK(account("1").renewalDate == QDate(2026, 3, 31));
    CHECK(rows("1")[0].endDate == QDate(2026, 3, 31));
    CHECK_FALSE(rows("1")[1].endDate.isValid()); // what starts with the next term is another contract
    CHECK(items().size() == 3);                  // not due again for that day
    takeBack(edit);
    CHECK_FALSE(rows("1")[0].endDate.isValid());
    churn.endContracts = false;
    apply(decided("1", churn));
    CHECK_FALSE(rows("1")[0].endDate.isValid());
    // Its reason may stay when it is not offered any more; another such reason may not be given.
    apply(removeReason(reasons()[4], true, reasons(), workspace->act()));
    apply(removeReason(reasons()[3], true, reasons(), workspace->act()));
    churn.text = QStringLiteral("異動");
    apply(decided("1", churn, false));
    CHECK(item("1", false).renewal.reasonText == QStringLiteral("異動"));
    churn.reason = reasons()[3].id;
    CHECK_FALSE(decided("1", churn, false));

    CHECK_FALSE(
        decided("2", {.outcome = RenewalOutcome::Open, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}}));
    CHECK_FALSE(decided(
        "2", {.outcome = RenewalOutcome::Renewed, .termMonths = 0, .mrrRenewed = {}, .reason = {}, .text = {}}));
    CHECK_FALSE(decided(
        "2", {.outcome = RenewalOutcome::Renewed, .termMonths = 121, .mrrRenewed = {}, .reason = {}, .text = {}}));
    CHECK_FALSE(decided(
        "2", {.outcome = RenewalOutcome::Changed, .termMonths = 12, .mrrRenewed = {}, .reason = {}, .text = {}}));
    CHECK_FALSE(decided("2", {.outcome = RenewalOutcome::Changed,
                              .termMonths = 12,
                              .mrrRenewed = Amount::fromMinor(-1),
                              .reason = {},
                              .text = {}}));
}

TEST_CASE_METHOD(Due, "the reasons are the workspace's own list", "[renewal]")
{
    REQUIRE(reasons().size() == std::size(kReasonTerms));
    for (size_t i = 0; i < std::size(kReasonTerms); ++i) {
        CHECK(reasons()[i].code == kReasonTerms[i].codeText());
        CHECK(reasonText(reasons()[i], TermLanguage::Japanese) == QString::fromUtf16(kReasonTerms[i].japanese));
    }
    CHECK_FALSE(addReason(QStringLiteral("  "), reasons(), kEnglish, workspace->act()));
    CHECK_FALSE(addReason(QStringLiteral("ｐｒｉｃｅ"), reasons(), kEnglish, workspace->act()));
    apply(addReason(QStringLiteral("ご要望に応えられず"), reasons(), kEnglish, workspace->act()));
    const ChurnReason own = reasons().back();
    CHECK(reasonText(own, kEnglish) == QStringLiteral("ご要望に応えられず"));
    apply(renameReason(own, QStringLiteral("要望"), reasons(), kEnglish, workspace->act()));
    CHECK_FALSE(renameReason(reasons()[0], QStringLiteral("要望"), reasons(), kEnglish, workspace->act()));
    apply(removeReason(reasons().back(), false, reasons(), workspace->act()));
    CHECK(reasons().size() == std::size(kReasonTerms));
    // One that was given stays in the file, is not offered, and comes back under its name.
    apply(removeReason(reasons()[0], true, reasons(), workspace->act()));
    CHECK_FALSE(reasons()[0].active);
    CHECK_FALSE(decided("1", {.outcome = RenewalOutcome::Churned,
                              .termMonths = 12,
                              .mrrRenewed = {},
                              .reason = reasons()[0].id,
                              .text = {}}));
    apply(addReason(QStringLiteral("Price"), reasons(), kEnglish, workspace->act()));
    CHECK(reasons()[0].active);
    CHECK(reasons().size() == std::size(kReasonTerms));
    CHECK_FALSE(removeReason(reasons()[0], false, {reasons()[0]}, workspace->act()));
}

TEST_CASE_METHOD(
    Due,
    "of two windows that record the same renewal the later one is refused, and a call of the old term stays where it was",
    "[renewal][P7]")
{
    const Decision churned{RenewalOutcome::Churned, 0, {}, RowId(1), {}, false};
    const Decision renewed{RenewalOutcome::Renewed, 12, {}, {}, {}, false};
    // Both saw that nothing was said yet.
    const auto first = decided("1", renewed);
    const auto second = decided("1", churned);
    const auto call = setCall(item("1"), RenewalCall::Lost, workspace->act());
    apply(first);
    REQUIRE(second);
    CHECK_FALSE(workspace->apply(*second));
    REQUIRE(call);
    CHECK_FALSE(workspace->apply(*call));
    CHECK(item("1", false).renewal.outcome == RenewalOutcome::Renewed);
    CHECK(item("1").renewal.call == RenewalCall::None);
}
