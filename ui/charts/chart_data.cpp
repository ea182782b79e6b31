// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include <algorithm>
#include <cmath>

namespace tasuki {

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
