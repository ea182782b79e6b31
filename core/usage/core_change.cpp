// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/core_change.h"

#include "base/month.h"

#include <algorithm>

namespace tasuki::usage {

namespace {

constexpr int kDays = 30;

/// The sums of two spans that follow each other; nothing of one without any value.
struct Spans {
    std::optional<double> before;
    std::optional<double> now;

    void add(int ago, double value)
    {
        if (ago == 0)
            now = now.value_or(0) + value;
        else if (ago == 1)
            before = before.value_or(0) + value;
    }
    bool isEmpty() const { return !before && !now; }
    std::optional<double> change() const
    {
        return before && now && *before > 0 ? std::optional(*now / *before - 1) : std::nullopt;
    }
};

std::optional<double> changeOf(const QString& metric, const std::vector<Usage>& usage, QDate today)
{
    Spans days;
    Spans months;
    for (const Usage& row : usage) {
        if (row.metric != metric)
            continue;
        if (const auto month = Month::parse(row.period)) {
            months.add(lastCompleteMonth(today) - *month, row.value);
        } else if (const QDate day = QDate::fromString(row.period, Qt::ISODate); day.isValid() && day <= today) {
            days.add(int(day.daysTo(today) / kDays), row.value);
        }
    }
    return (days.isEmpty() ? months : days).change();
}

} // namespace

std::optional<double> coreChange(const std::vector<Usage>& usage, const std::vector<CoreMetric>& core, QDate today)
{
    std::optional<double> worst;
    for (const CoreMetric& metric : core)
        if (const auto change = changeOf(metric.metric, usage, today); change && (!worst || *change < *worst))
            worst = change;
    return worst;
}

} // namespace tasuki::usage
