// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "revenue/slices.h"

#include <functional>

class QMenu;

namespace tasuki::kpi {

/// A submenu for each dimension with its values, those of `chosen` checked. `use` is told what was switched on or off.
void addSlices(QMenu& menu, const revenue::Book& book, TermLanguage words, const std::vector<revenue::Filter>& chosen,
               const std::function<void(const revenue::Filter&, bool on)>& use);

} // namespace tasuki::kpi
