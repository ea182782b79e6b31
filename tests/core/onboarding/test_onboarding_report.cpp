// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "report/onboarding_report.h"
#include "revenue/revenue_store.h"

using namespace tasuki;
using namespace tasuki::report;
using revenue::Dimension;

namespace {

/// Three accounts whose onboarding was due in March 2026. Today is 2026-05-20.
struct Spring : test::ImportFixture {
    Spring()
    {
        clock.setToday(QDate(2026, 1, 1));
        good(Entity::Member, "name,teams\n佐藤,導入\n田中,定着\n");
        good(
            Entity::Account,
            "account_id,name,owner,tags,stage\nA1,青空,佐藤,x|y,onboarding\nA2,Blue,田中,x,onboarding\nA3,無担当,,,onboarding\n");
        good(
            Entity::Subscription,
            "subscription_id,account_id,start_date,end_date,mrr,plan\nS1,A1,2026-01-01,2026-04-01,100,Light\nS2,A1,2026-04-01,,200,Pro\nS3,A2,2026-01-01,,100,Pro\n");
        clock.setToday(QDate(2026, 5, 10));
        good(Entity::Account, "account_id,owner\nA2,佐藤\n"); // after the quarter's end
        clock.setToday(QDate(2026, 5, 20));
        good(
            Entity::Onboarding,
            "account_id,signed_date,target_days,outcome,outcome_date,reason\nA1,2026-01-05,60,met,2026-03-01,\nA2,2025-12-20,90,met,2026-03-21,\n"
            "A3,2026-02-10,30,not_met,2026-03-12,連携待ち\n");
        good(
            Entity::Onboarding,
            "account_id,service,signed_date,target_days,outcome,outcome_date\nA2,分析,2026-03-01,61,met,2026-04-20\n"); // due on 1 May
    }

    /// "name: success/due" of each slice, in order.
    QStringList rates(Dimension by, Month from, Month to, revenue::Window window = revenue::Window::Span)
    {
        const auto book = revenue::RevenueStore(workspace->db()).book();
        const auto facts = onboardingFactsOf(workspace->db(), clock.today());
        REQUIRE(book);
        REQUIRE(facts);
        const Month today = Month::of(clock.today());
        QStringList lines;
        for (const OnboardingSlice& slice :
             onboardingSlices(*book, *facts, revenue::periodsOf(window, from, to, FiscalCalendar(4), today), by, today))
            for (const onboarding::Figures& figures : slice.figures)
                lines += QStringLiteral("%1: %2/%3").arg(slice.name).arg(figures.successCount).arg(figures.dueAccounts);
        return lines;
    }
};

} // namespace

TEST_CASE("an account counts for who held it on the period's last day", "[onboarding][report]")
{
    Spring s;
    CHECK(s.rates(Dimension::Owner, Month(2026, 1), Month(2026, 3))
          == QStringList{QStringLiteral(": 0/1"), QStringLiteral("佐藤: 1/1"), QStringLiteral("田中: 0/1")});
    CHECK(s.rates(Dimension::Team, Month(2026, 1), Month(2026, 3))
          == QStringList{QStringLiteral(": 0/1"), QStringLiteral("定着: 0/1"), QStringLiteral("導入: 1/1")});
    // May still runs: who holds it today.
    CHECK(s.rates(Dimension::Owner, Month(2026, 5), Month(2026, 5))
          == QStringList{QStringLiteral(": 0/0"), QStringLiteral("佐藤: 1/1")});
    CHECK(s.rates(Dimension::Owner, Month(2026, 4), Month(2026, 4), revenue::Window::Quarter)
          == QStringList{QStringLiteral(": 0/0"), QStringLiteral("佐藤: 1/1")});
}

TEST_CASE("of a period beyond today no slice has figures", "[onboarding][report]")
{
    Spring s;
    s.good(
        Entity::Onboarding,
        "account_id,service,signed_date,target_days,outcome,outcome_date\nA1,分析,2026-05-01,60,met,2026-05-19\n"); // due on 30 June
    CHECK(s.rates(Dimension::Owner, Month(2026, 6), Month(2026, 6))
          == QStringList{QStringLiteral(": 0/0"), QStringLiteral("佐藤: 0/0")});
    s.clock.setToday(QDate(2026, 6, 1));
    CHECK(s.rates(Dimension::Owner, Month(2026, 6), Month(2026, 6))
          == QStringList{QStringLiteral(": 0/0"), QStringLiteral("佐藤: 1/1")});
}

TEST_CASE("every other dimension is today's value, and an account may be in several slices", "[onboarding][report]")
{
    Spring s;
    CHECK(s.rates(Dimension::Tag, Month(2026, 1), Month(2026, 3))
          == QStringList{QStringLiteral(": 0/1"), QStringLiteral("x: 1/2"), QStringLiteral("y: 1/1")});
    CHECK(s.rates(Dimension::Plan, Month(2026, 1), Month(2026, 3))
          == QStringList{QStringLiteral(": 0/1"), QStringLiteral("Pro: 1/2")});
    s.good(Entity::Account, "account_id,stage\nA1,retention\n");
    CHECK(s.rates(Dimension::Stage, Month(2026, 1), Month(2026, 3))
          == QStringList{QStringLiteral("onboarding: 0/2"), QStringLiteral("retention: 1/1")});
}

TEST_CASE("the first month is that of the first event, and a book without records has none", "[onboarding][report]")
{
    Spring s;
    CHECK(onboardingFactsOf(s.workspace->db(), s.clock.today())->firstMonth() == Month(2026, 3));
    test::ImportFixture empty;
    CHECK_FALSE(onboardingFactsOf(empty.workspace->db(), empty.clock.today())->firstMonth());
}
