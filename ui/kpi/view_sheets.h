// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"

#include <functional>

class QString;
class QWidget;

namespace tasuki {

/// Asks for the two months of a span, both inclusive, within [first, last]. `back` where nothing was chosen.
void askMonths(QWidget* asker, Month first, Month last, Month from, Month to,
               std::function<void(Month from, Month to)> chosen, std::function<void()> back);

} // namespace tasuki
