// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/core_metric.h"
#include "usage/usage.h"

#include <optional>
#include <vector>

namespace tasuki::usage {

/// How the use of core features moved within 30 days, as a fraction: −0.5 is down by half. Of a metric with daily
/// values in the 30 days up to `today` or the 30 before them: the sums of both. Of one by months: the last month that
/// is over and the one before. Where metrics differ, the one that fell most. Nothing without a core metric that was
/// used before, or where values of one of the two spans are missing altogether in all of them.
std::optional<double> coreChange(const std::vector<Usage>& usage, const std::vector<CoreMetric>& core, QDate today);

} // namespace tasuki::usage
