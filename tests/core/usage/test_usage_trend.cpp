// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "usage/usage_trend.h"

using namespace tasuki;
using usage::kTrendSteps;

namespace {

const QDate kToday(2026, 12, 1); // a Tuesday; November is over

Usage row(const char* metric, const char* period, double value)
{
    return {{}, AccountId(1), QLatin1String(metric), QLatin1String(period), value};
}

} // namespace

TEST_CASE("daily values are added up by weeks of which the last ends today", "[usage]")
{
    const auto trends = usage::trendsOf({row("logins", "2026-12-01", 3), row("logins", "2026-11-25", 4),
                                         row("logins", "2026-11-24", 10), row("logins", "2026-09-02", 5),
                                         row("logins", "2026-09-01", 99), row("logins", "2026-12-02", 1000)},
                                        kToday);
    REQUIRE(trends.size() == 1);
    const auto& trend = trends.front();
    CHECK(trend.weekly);
    REQUIRE(trend.steps.size() == size_t(kTrendSteps));
    CHECK(trend.steps[12] == 7.0); // 25 November to 1 December
    CHECK(trend.steps[11] == 10.0);
    CHECK(trend.steps[0] == 5.0); // 2 to 8 September
    CHECK_FALSE(trend.steps[5].has_value());
    CHECK(*trend.change() == Approx(-0.3));
    CHECK(trend.lastUsed == kToday);
}

TEST_CASE("values of months make steps of months that are over", "[usage]")
{
    const std::vector<Usage> rows = {row("logins", "2026-12", 2), row("logins", "2026-11", 60),
                                     row("logins", "2026-10", 50), row("logins", "2025-11", 7),
                                     row("logins", "2025-10", 1)};
    const auto trend = usage::trendsOf(rows, kToday).front();
    CHECK_FALSE(trend.weekly);
    CHECK(trend.latest() == 60.0);
    CHECK(*trend.change() == Approx(0.2));
    CHECK(trend.steps[0] == 7.0);
    CHECK(trend.lastUsed == kToday); // December runs, and was used
    // On its last day a month is over.
    CHECK(usage::trendsOf(rows, QDate(2026, 12, 31)).front().latest() == 2.0);
}

TEST_CASE("a change needs both steps, and something to compare with", "[usage]")
{
    CHECK_FALSE(usage::trendsOf({row("a", "2026-11", 5)}, kToday).front().change());
    CHECK_FALSE(usage::trendsOf({row("a", "2026-11", 5), row("a", "2026-10", 0)}, kToday).front().change());
    CHECK(*usage::trendsOf({row("a", "2026-11", 0), row("a", "2026-10", 5)}, kToday).front().change() == -1.0);
    const auto trends =
        usage::trendsOf({row("b", "2026-11", 1), row("a", "2026-11", 1), row("c", "2027-01", 1)}, kToday);
    REQUIRE(trends.size() == 2);
    CHECK(trends[0].metric == QStringLiteral("a"));
    CHECK(trends[1].metric == QStringLiteral("b"));
}

TEST_CASE("one trend stands for all: that of a core feature first", "[usage]")
{
    const auto trends =
        usage::trendsOf({row("a", "2026-11", 5), row("b", "2026-11", 5), row("c", "2020-01", 5)}, kToday);
    REQUIRE(trends.size() == 3);
    const auto core = [](const char* metric) { return CoreMetric{RowId(1), QLatin1String(metric)}; };
    CHECK(usage::mainTrend(trends, {core("b")})->metric == QStringLiteral("b"));
    CHECK(usage::mainTrend(trends, {})->metric == QStringLiteral("a"));
    CHECK(usage::mainTrend(trends, {core("c")})->metric == QStringLiteral("a")); // nothing of it for a long time
    CHECK_FALSE(usage::mainTrend({}, {core("b")}));
    const auto grown =
        usage::trendsOf({row("a", "2026-11", 5), row("b", "2026-11", 5), row("b", "2026-10", 5)}, kToday);
    CHECK(usage::mainTrend(grown, {core("a")})->metric == QStringLiteral("b")); // a point is no line
    CHECK(usage::lastUsed(trends) == QDate(2026, 11, 30));
    CHECK_FALSE(usage::lastUsed({}).isValid());
}

TEST_CASE("an account is silent that was used, but not in the last 30 days or the last month that is over", "[usage]")
{
    CHECK_FALSE(usage::isSilent({}, kToday));
    CHECK_FALSE(usage::isSilent({row("a", "2026-11", 0), row("a", "2026-01-05", 0)}, kToday)); // never used at all
    CHECK_FALSE(usage::isSilent({row("a", "2026-11-02", 1)}, kToday));
    CHECK(usage::isSilent({row("a", "2026-11-01", 1)}, kToday)); // 30 days before
    CHECK_FALSE(usage::isSilent({row("a", "2026-11", 1)}, kToday));
    CHECK(usage::isSilent({row("a", "2026-10", 1)}, kToday));
    CHECK_FALSE(usage::isSilent({row("a", "2026-10", 1), row("b", "2026-11-20", 1)}, kToday)); // any metric counts
    CHECK(usage::isSilent({row("a", "2026-10", 1), row("a", "2026-12-05", 1)}, kToday)); // what is to come does not
}
