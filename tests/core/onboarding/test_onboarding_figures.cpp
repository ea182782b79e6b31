// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_figures.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::onboarding;

// All figures here were worked out by hand on a calendar.

namespace {

Onboarding record(int id, int account, QDate signedOn, int targetDays)
{
    Onboarding o;
    o.id = OnboardingId(id);
    o.accountId = AccountId(account);
    o.signedOn = signedOn;
    o.targetDays = targetDays;
    return o;
}

Onboarding met(Onboarding o, QDate on)
{
    o.outcome = OnboardingOutcome::Met;
    o.outcomeOn = on;
    return o;
}

Goal achieved(int account, QDate on, const QString& service = {})
{
    Goal goal;
    goal.id = GoalId(account * 100 + on.day());
    goal.accountId = AccountId(account);
    goal.service = service;
    goal.title = QStringLiteral("goal");
    goal.status = GoalStatus::Achieved;
    goal.statusOn = on;
    return goal;
}

const QDate kFirst(2026, 1, 1);
const QDate kLast(2026, 3, 31);
const QDate kToday(2030, 1, 1);

Figures of(const std::vector<Onboarding>& records, const std::vector<Goal>& goals = {},
           CountFrom clock = CountFrom::Signed)
{
    return figuresOf(partsOf(records, goals, clock, kToday), kFirst, kLast);
}

} // namespace

TEST_CASE("a median is the middle one, or the mean of the middle two", "[onboarding][figures]")
{
    CHECK_FALSE(medianOf({}));
    CHECK(medianOf({7}) == 7.0);
    CHECK(medianOf({30, 10}) == 20.0);
    CHECK(medianOf({9, 1, 5}) == 5.0);
    CHECK(medianOf({4, 1, 10, 7}) == 5.5);
    CHECK(medianOf({-3, 4}) == 0.5);
}

TEST_CASE("without records every figure is undefined", "[onboarding][figures]")
{
    const Figures none = of({});
    CHECK(none.dueAccounts == 0);
    CHECK(none.successCount == 0);
    for (const Metric metric : kMetrics) {
        CHECK_FALSE(none.of(metric));
        CHECK(none.count(metric) == 0);
    }
    // A record of which nothing is known adds nothing either.
    Onboarding empty;
    empty.accountId = AccountId(1);
    CHECK(of({empty}) == Figures());
}

TEST_CASE("an onboarding succeeds when it is met on or before its due date", "[onboarding][figures]")
{
    const QDate signedOn(2025, 12, 2);
    // 30 days after 2 December is 1 January; 60 days after is 31 January.
    const std::vector<Onboarding> records = {
        met(record(1, 1, signedOn, 60), QDate(2026, 1, 31)),         // on the day
        met(record(2, 2, signedOn, 60), QDate(2026, 2, 1)),          // a day late
        record(3, 3, signedOn, 60),                                  // still open
        met(record(4, 4, signedOn, 30), QDate(2025, 12, 20)),        // due on the first day of the period
        met(record(5, 5, signedOn, 29), QDate(2025, 12, 20)),        // due on 31 December: before it
        met(record(6, 6, QDate(2026, 1, 1), 89), QDate(2026, 3, 1)), // due on 31 March, the last day
        record(7, 7, QDate(2026, 1, 1), 90),                         // due on 1 April
    };
    const Figures figures = of(records);
    CHECK(figures.dueAccounts == 5);
    CHECK(figures.successCount == 3);
    CHECK(*figures.successRate() == Approx(0.6));
}

TEST_CASE("an account with several services counts once, and succeeds only with all that were due",
          "[onboarding][figures]")
{
    const auto service = [](Onboarding o, const QString& name) {
        o.service = name;
        return o;
    };
    const QDate signedOn(2025, 12, 2);
    std::vector<Onboarding> records = {
        service(met(record(1, 1, signedOn, 60), QDate(2026, 1, 10)), QStringLiteral("A")),
        service(record(2, 1, signedOn, 61), QStringLiteral("B")), // one of two
        service(met(record(3, 2, signedOn, 60), QDate(2026, 1, 10)), QStringLiteral("A")),
        service(met(record(4, 2, signedOn, 70), QDate(2026, 1, 20)), QStringLiteral("B")),
        service(met(record(5, 3, signedOn, 60), QDate(2026, 1, 10)), QStringLiteral("A")),
        service(record(6, 3, signedOn, 400), QStringLiteral("B")), // due much later
    };
    CHECK(of(records).dueAccounts == 3);
    CHECK(of(records).successCount == 2);
    // In whatever order the records come.
    std::swap(records[0], records[5]);
    std::swap(records[1], records[2]);
    CHECK(of(records).dueAccounts == 3);
    CHECK(of(records).successCount == 2);
}

TEST_CASE("days are counted to the event, in the period in which it lies, over a leap day", "[onboarding][figures]")
{
    Onboarding a = record(1, 1, QDate(2024, 2, 1), 30);
    a.actualStart = QDate(2024, 3, 1); // 29 days: 2024 has a 29 February
    a.firstUseOn = QDate(2024, 2, 29); // 28
    Onboarding b = record(2, 2, QDate(2024, 2, 28), 30);
    b.actualStart = QDate(2024, 2, 20); // the paper came later: −8
    b.firstUseOn = QDate(2024, 4, 1);   // not in the period
    const auto parts = partsOf({a, b}, {achieved(1, QDate(2024, 3, 31))}, CountFrom::Signed, kToday);
    const Figures quarter = figuresOf(parts, QDate(2024, 1, 1), QDate(2024, 3, 31));
    CHECK(quarter.startLead == std::vector<int>{29, -8});
    CHECK(quarter.startLeadDays() == 10.5);
    CHECK(quarter.firstUseDays() == 28.0);
    CHECK(quarter.valueDays() == 59.0);
    const Figures february = figuresOf(parts, QDate(2024, 2, 1), QDate(2024, 2, 29));
    CHECK(february.startLeadDays() == -8.0);
    CHECK(february.firstUseDays() == 28.0);
    CHECK_FALSE(february.valueDays());
    CHECK(figuresOf(parts, QDate(2024, 4, 1), QDate(2024, 4, 30)).firstUse == std::vector<int>{33});
}

TEST_CASE("counted from the kickoff, a record without one is not on the clock", "[onboarding][figures]")
{
    Onboarding a = met(record(1, 1, QDate(2025, 12, 1), 40), QDate(2026, 1, 20));
    a.kickoffOn = QDate(2025, 12, 15); // due on 24 January instead of 10 January
    a.actualStart = QDate(2026, 1, 1);
    a.firstUseOn = QDate(2026, 1, 4);
    Onboarding b = record(2, 2, QDate(2025, 12, 1), 40);
    b.actualStart = QDate(2026, 1, 11);
    b.firstUseOn = QDate(2026, 1, 5);
    const std::vector<Goal> goals = {achieved(1, QDate(2026, 2, 1)), achieved(2, QDate(2026, 2, 2))};
    const Figures fromSigned = of({a, b}, goals);
    CHECK(fromSigned.dueAccounts == 2);
    CHECK(fromSigned.successCount == 0);
    CHECK(fromSigned.firstUseDays() == 34.5); // 34 and 35
    CHECK(fromSigned.valueDays() == 62.5);    // 62 and 63
    const Figures fromKickoff = of({a, b}, goals, CountFrom::Kickoff);
    CHECK(fromKickoff.dueAccounts == 1);
    CHECK(fromKickoff.successCount == 1);
    CHECK(fromKickoff.firstUseDays() == 20.0);
    CHECK(fromKickoff.valueDays() == 48.0);
    CHECK(fromKickoff.startLead == std::vector<int>{31, 41}); // always from the contract signed
}

TEST_CASE("value is the first goal achieved of the service, since the clock began", "[onboarding][figures]")
{
    Onboarding whole = record(1, 1, QDate(2026, 1, 1), 30);
    Onboarding analysis = record(2, 1, QDate(2026, 1, 11), 30);
    analysis.service = QStringLiteral("分析");
    Goal open = achieved(1, QDate(2026, 1, 5));
    open.status = GoalStatus::OnTrack;
    const std::vector<Goal> goals = {achieved(1, QDate(2026, 3, 1)),
                                     achieved(1, QDate(2026, 2, 10), QStringLiteral("分析")),
                                     achieved(1, QDate(2026, 2, 20), QStringLiteral("分析")),
                                     achieved(1, QDate(2025, 12, 31), QStringLiteral("分析")),
                                     achieved(2, QDate(2026, 1, 2)),
                                     open};
    const Figures figures = of({whole, analysis}, goals);
    CHECK(figures.value == std::vector<int>{40, 30}); // both by 10 February
    const auto parts = partsOf({whole}, {achieved(2, QDate(2026, 1, 2))}, CountFrom::Signed, kToday);
    CHECK(figuresOf(parts, kFirst, kLast).value.empty());
}

TEST_CASE("of a period that has not begun nothing is known yet", "[onboarding][figures]")
{
    // Due on 11 March, and met before that.
    const auto parts = partsOf({met(record(1, 1, QDate(2026, 1, 10), 60), QDate(2026, 2, 1))}, {}, CountFrom::Signed,
                               QDate(2026, 2, 2));
    const auto march = [&](QDate today) { return figuresOf(parts, QDate(2026, 3, 1), QDate(2026, 3, 31), today); };
    CHECK_FALSE(march(QDate(2026, 2, 28)).successRate());
    CHECK(march(QDate(2026, 2, 28)) == Figures());
    CHECK(march(QDate(2026, 3, 1)).successRate() == 1.0);
}

TEST_CASE("what is open and due later is neither a success nor a failure yet, and services are told apart by the rules",
          "[onboarding][figures]")
{
    const Onboarding open = record(1, 1, QDate(2026, 1, 10), 60); // due on 11 March
    const auto rate = [&](const Onboarding& o, QDate today) {
        return figuresOf(partsOf({o}, {}, CountFrom::Signed, today), kFirst, kLast);
    };
    CHECK(rate(open, QDate(2026, 3, 10)).dueAccounts == 0);
    CHECK_FALSE(rate(open, QDate(2026, 3, 10)).successRate());
    CHECK(rate(open, QDate(2026, 3, 11)).dueAccounts == 1);
    CHECK(rate(open, QDate(2026, 3, 11)).successRate() == 0.0);
    CHECK(rate(met(open, QDate(2026, 2, 1)), QDate(2026, 2, 2)).successRate() == 1.0);
    Onboarding service = open;
    service.service = QStringLiteral("Chat");
    const auto value = figuresOf(
        partsOf({service}, {achieved(1, QDate(2026, 1, 19), QStringLiteral("ｃｈａｔ"))}, CountFrom::Signed, kToday),
        kFirst, kLast);
    CHECK(value.valueDays() == 9.0);
}
