// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "usage/core_metric.h"

#include <vector>

namespace tasuki::usage {

/// The metric stands for a core feature from now on, or no more. What is so already changes nothing.
Result<Edit> setCore(const QString& metric, bool core, const std::vector<CoreMetric>& present, const Act& act);

} // namespace tasuki::usage
