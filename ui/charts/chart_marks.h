// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "theme/tokens.h"

#include <utility>

/// What laying out and painting a chart agree on.
namespace tasuki {

inline constexpr double kBarWidth = 0.62; ///< of the room of a place

inline QColor colorOf(const Tokens& tokens, const ChartSeries& series)
{
    return series.color < 0 ? tokens.text : tokens.series[size_t(series.color) % tokens.series.size()];
}

/// Where the next bar of a place stands: above zero upwards, below it downwards.
class BarStack {
public:
    /// From which level to which it reaches.
    std::pair<double, double> add(double value)
    {
        double& edge = value >= 0 ? m_up : m_down;
        const double from = edge;
        edge += value;
        return {from, edge};
    }

private:
    double m_up = 0;
    double m_down = 0;
};

} // namespace tasuki
