// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/target.h"

#include "base/texts.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tasuki::revenue {

namespace {

constexpr qint64 kMillion = 1'000'000;

MetricUnit unitOfTarget(const Target& target)
{
    const auto metric = metricOf(target.metric);
    return metric ? unitOf(*metric) : MetricUnit::Count;
}

bool isFraction(MetricUnit unit)
{
    return unit == MetricUnit::Rate || unit == MetricUnit::Ratio;
}

/// Whether it is the code of a period of that window, "2026-10" or "FY2026-H1", in any fiscal calendar.
bool isPeriodCode(Window window, const QString& code)
{
    static const QRegularExpression kQuarter(QStringLiteral("\\AFY[0-9]{4}-Q[1-4]\\z"));
    static const QRegularExpression kHalf(QStringLiteral("\\AFY[0-9]{4}-H[12]\\z"));
    static const QRegularExpression kYear(QStringLiteral("\\AFY[0-9]{4}\\z"));
    switch (window) {
    case Window::Month:
    case Window::T12m: return Month::parse(code).has_value();
    case Window::Quarter: return kQuarter.match(code).hasMatch();
    case Window::Half: return kHalf.match(code).hasMatch();
    case Window::Year: return kYear.match(code).hasMatch();
    case Window::Span: break;
    }
    return false;
}

bool isOfSameFigure(const Target& a, const Target& b)
{
    return a.metric == b.metric && a.window == b.window && a.dimension == b.dimension && a.slice == b.slice
           && a.period == b.period;
}

} // namespace

double targetValue(const Target& target)
{
    return isFraction(unitOfTarget(target)) ? double(target.value) / double(kMillion) : double(target.value);
}

qint64 storedTarget(Metric metric, double value)
{
    return qint64(std::llround(isFraction(unitOf(metric)) ? value * double(kMillion) : value));
}

const Target* targetFor(const std::vector<Target>& targets, Metric metric, Window window,
                        const std::vector<Filter>& filters, const QString& period)
{
    if (filters.size() > 1)
        return nullptr;
    Target wanted;
    wanted.metric = QLatin1String(metricName(metric));
    wanted.window = QLatin1String(windowName(window));
    if (!filters.empty()) {
        wanted.dimension = QLatin1String(dimensionName(filters.front().dimension));
        wanted.slice = filters.front().value;
    }
    for (const QString& code : {period, QString()}) {
        wanted.period = code;
        const auto it =
            std::ranges::find_if(targets, [&](const Target& target) { return isOfSameFigure(target, wanted); });
        if (it != targets.end())
            return &*it;
    }
    return nullptr;
}

std::optional<bool> isMet(Metric metric, std::optional<double> value, double target)
{
    if (!value)
        return std::nullopt;
    // A rate that shows as the target is the target.
    const double slack = isFraction(unitOf(metric)) ? 0.5 / double(kMillion) : 0.5;
    return upIsGood(metric) ? *value >= target - slack : *value <= target + slack;
}

Result<Edit> setTarget(const Target& wanted, const std::vector<Target>& present, const Act& act)
{
    const auto metric = metricOf(wanted.metric);
    const auto window = windowOf(wanted.window);
    if (!metric || !window || *window == Window::Span)
        return invalid(RevenueText::tr(
            "Choose a metric and a period length: month, 12 months, quarter, half-year or fiscal year."));
    if (!wanted.period.isEmpty() && !isPeriodCode(*window, wanted.period))
        return invalid(
            RevenueText::tr(
                "Invalid period “%1”. Use a period such as 2026-10, FY2026-Q3, FY2026-H1 or FY2026, or every period.")
                .arg(wanted.period.left(60)));
    if (wanted.dimension.isEmpty() ? !wanted.slice.isEmpty() : !dimensionOf(wanted.dimension))
        return invalid(RevenueText::tr("Set a target for all accounts or for one value of: %1.").arg(dimensionNames()));
    // A net churn below 0 is what one hopes for: more expansion than loss.
    const qint64 least = *metric == Metric::NetMrrChurn ? -10 * kMillion : 0;
    if (wanted.value < least || (unitOf(*metric) == MetricUnit::Rate && wanted.value > 10 * kMillion))
        return invalidIn("value",
                         RevenueText::tr("Targets must be 0 or more (except net churn), rates at most 1,000%."));
    Edit edit(QStringLiteral("target.set"), act);
    const auto same =
        std::ranges::find_if(present, [&](const Target& target) { return isOfSameFigure(target, wanted); });
    Target stored = wanted;
    if (same == present.end()) {
        stored.id = act.ids->make<RowId>();
        edit.insert(stored);
    } else {
        stored.id = same->id;
        edit.update(*same, stored);
    }
    return edit;
}

Result<Edit> removeTarget(const Target& target, const Act& act)
{
    Edit edit(QStringLiteral("target.remove"), act);
    edit.remove(target);
    return edit;
}

Result<std::vector<Target>> TargetStore::all() const
{
    return storage::attempt([&] {
        return storage::readRows<Target>(m_db, "ORDER BY t.metric, t.window_name, t.dimension, t.slice, t.period");
    });
}

} // namespace tasuki::revenue
