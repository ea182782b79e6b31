// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include <algorithm>
#include <cmath>

namespace tasuki {

bool ChartData::hasData(size_t place) const
{
    const bool bars = std::ranges::any_of(
        series, [](const ChartSeries& one) { return one.kind == ChartSeries::Kind::Bar && !one.ground; });
    return std::ranges::any_of(series, [&](const ChartSeries& one) {
        if (one.dashed || one.ground || !one.values[place])
            return false;
        return one.kind == ChartSeries::Kind::Bar ? *one.values[place] != 0 : !bars;
    });
}

bool ChartData::isEmpty() const
{
    for (size_t place = 0; place < size(); ++place)
        if (hasData(place))
            return false;
    return true;
}

void beginWithData(ChartData& data)
{
    constexpr size_t kLeast = 2;
    if (data.isEmpty())
        return;
    size_t first = 0;
    while (first + kLeast < data.size() && !data.hasData(first))
        ++first;
    const auto cut = [first](auto& values) { values.erase(values.begin(), values.begin() + std::ptrdiff_t(first)); };
    cut(data.labels);
    cut(data.longNames);
    for (ChartSeries& series : data.series)
        cut(series.values);
    if (data.provisional >= 0)
        data.provisional -= int(first);
    data.first += int(first);
}

AxisSteps axisSteps(double low, double high, int most)
{
    if (!(high > low)) {
        const double pad = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= low > 0 ? pad : 0;
        high += pad;
    }
    double step = std::pow(10, std::floor(std::log10((high - low) / most)));
    const auto steps = [&](double size) { return std::ceil(high / size - 1e-12) - std::floor(low / size + 1e-12); };
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        if (steps(step * factor) <= most) {
            step *= factor;
            break;
        }
    }
    return {std::floor(low / step + 1e-12) * step, step, std::max(1, int(std::lround(steps(step))))};
}

} // namespace tasuki
