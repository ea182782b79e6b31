// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/core_metric.h"
#include "usage/usage.h"

#include <optional>
#include <vector>

/// How a customer's use moves.
namespace tasuki::usage {

/// Weeks or months that a trend looks back over.
inline constexpr int kTrendSteps = 13;

/// One metric of one account, up to a day. Daily values are added up by weeks of which the last ends on that day. Of a
/// metric without daily values in these weeks, the steps are calendar months, of which the last one is over on that
/// day: one that runs would look like a fall.
struct UsageTrend {
    QString metric;
    bool weekly = false;
    std::vector<std::optional<double>> steps; ///< kTrendSteps of them, the oldest first; nothing where no value is
    QDate lastUsed; ///< the last day of the latest period with a value above 0, at most the day itself

    std::optional<double> latest() const { return steps.back(); }
    /// The last step against the one before, as a fraction: 0.09 is 9 % more. Nothing where one of them is missing or
    /// the one before is 0.
    std::optional<double> change() const;

    bool operator==(const UsageTrend&) const = default;
};

/// A change as files have it: a fraction with four decimals; empty without one.
QString changeText(const std::optional<double>& change);

/// By metric, in the order of their names. Values after `today` are left out, and so is a metric without any other.
std::vector<UsageTrend> trendsOf(const std::vector<Usage>& usage, QDate today);

bool isCore(const UsageTrend& trend, const std::vector<CoreMetric>& core);
/// The one that stands for all where there is room for one: of those that have the most steps, up to a line of two, the
/// first of a core feature, else the first; null where none has any.
const UsageTrend* mainTrend(const std::vector<UsageTrend>& trends, const std::vector<CoreMetric>& core);
/// The latest day of use of all; not valid where there was none.
QDate lastUsed(const std::vector<UsageTrend>& trends);

/// Whether the account was used, but not in the 30 days that end on `today`, nor, by values of months, in the last
/// month that is over by then: as activity churn counts it.
bool isSilent(const std::vector<Usage>& usage, QDate today);

/// What is said of an account's usage where there is room for one line.
struct UsageStanding {
    std::optional<UsageTrend> trend; ///< mainTrend()
    bool core = false;               ///< of that one
    QDate lastUsed;                  ///< of all metrics; not valid: never
    bool silent = false;

    bool operator==(const UsageStanding&) const = default;
};
/// On `today`, by all values of one account.
UsageStanding standingOf(const std::vector<Usage>& usage, const std::vector<CoreMetric>& core, QDate today);

} // namespace tasuki::usage
