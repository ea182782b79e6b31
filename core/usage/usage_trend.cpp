// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usage_trend.h"

#include "base/month.h"

#include <algorithm>
#include <map>

namespace tasuki::usage {

namespace {

constexpr int kWeek = 7;
constexpr int kSilentDays = 30;

struct Value {
    std::optional<Month> month; ///< nothing: a day's
    QDate last;                 ///< of the period
    double value = 0;
};

std::optional<Value> valueOf(const Usage& usage)
{
    if (const auto month = Month::parse(usage.period))
        return Value{month, month->lastDay(), usage.value};
    const QDate day = QDate::fromString(usage.period, Qt::ISODate);
    return day.isValid() ? std::optional(Value{{}, day, usage.value}) : std::nullopt;
}

void add(std::optional<double>& step, double value)
{
    step = step.value_or(0) + value;
}

UsageTrend trendOf(const QString& metric, const std::vector<Value>& values, QDate today)
{
    UsageTrend trend{metric, false, std::vector<std::optional<double>>(kTrendSteps), {}};
    const auto weeksAgo = [today](const Value& value) { return int(value.last.daysTo(today) / kWeek); };
    trend.weekly =
        std::ranges::any_of(values, [&](const Value& value) { return !value.month && weeksAgo(value) < kTrendSteps; });
    const Month lastMonth = lastCompleteMonth(today);
    for (const Value& value : values) {
        // A month that runs has been used by today, whatever day it ends on.
        if (value.value > 0)
            trend.lastUsed = std::max(trend.lastUsed, std::min(value.last, today));
        const int ago = !trend.weekly ? (value.month ? lastMonth - *value.month : lastMonth - Month::of(value.last))
                        : value.month ? kTrendSteps
                                      : weeksAgo(value);
        if (ago >= 0 && ago < kTrendSteps)
            add(trend.steps[size_t(kTrendSteps - 1 - ago)], value.value);
    }
    return trend;
}

} // namespace

std::optional<double> UsageTrend::change() const
{
    const std::optional<double>& before = steps[kTrendSteps - 2];
    if (!latest() || !before || *before == 0)
        return std::nullopt;
    return *latest() / *before - 1;
}

QString changeText(const std::optional<double>& change)
{
    return change ? QString::number(*change, 'f', 4) : QString();
}

std::vector<UsageTrend> trendsOf(const std::vector<Usage>& usage, QDate today)
{
    std::map<QString, std::vector<Value>> byMetric;
    for (const Usage& row : usage)
        if (const auto value = valueOf(row); value && (value->month ? value->month->firstDay() : value->last) <= today)
            byMetric[row.metric].push_back(*value);
    std::vector<UsageTrend> trends;
    for (const auto& [metric, values] : byMetric)
        trends.push_back(trendOf(metric, values, today));
    return trends;
}

bool isCore(const UsageTrend& trend, const std::vector<CoreMetric>& core)
{
    return std::ranges::find(core, trend.metric, &CoreMetric::metric) != core.end();
}

const UsageTrend* mainTrend(const std::vector<UsageTrend>& trends, const std::vector<CoreMetric>& core)
{
    const UsageTrend* best = nullptr;
    auto bestRank = std::pair(0L, false);
    for (const UsageTrend& trend : trends) {
        const auto steps = std::ranges::count_if(trend.steps, [](const auto& step) { return step.has_value(); });
        const std::pair rank(std::min(long(steps), 2L), isCore(trend, core)); // two are a line already
        if (steps > 0 && rank > bestRank) {
            best = &trend;
            bestRank = rank;
        }
    }
    return best;
}

QDate lastUsed(const std::vector<UsageTrend>& trends)
{
    QDate last;
    for (const UsageTrend& trend : trends)
        last = std::max(last, trend.lastUsed);
    return last;
}

bool isSilent(const std::vector<Usage>& usage, QDate today)
{
    const Month lastMonth = lastCompleteMonth(today);
    bool used = false;
    for (const Usage& row : usage) {
        const auto value = valueOf(row);
        if (!value || value->value <= 0 || (value->month ? value->month->firstDay() : value->last) > today)
            continue;
        used = true;
        if (value->month ? *value->month == lastMonth : value->last > today.addDays(-kSilentDays))
            return false;
    }
    return used;
}

UsageStanding standingOf(const std::vector<Usage>& usage, const std::vector<CoreMetric>& core, QDate today)
{
    const auto trends = trendsOf(usage, today);
    UsageStanding standing{.trend = {}, .core = false, .lastUsed = lastUsed(trends), .silent = isSilent(usage, today)};
    if (const UsageTrend* main = mainTrend(trends, core)) {
        standing.trend = *main;
        standing.core = isCore(*main, core);
    }
    return standing;
}

} // namespace tasuki::usage
