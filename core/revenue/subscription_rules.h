// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "revenue/subscription.h"

#include <vector>

namespace tasuki::revenue {

/// How many of these rows have amounts that are understood in the account's currency because they name none.
int inheritingRows(const std::vector<Subscription>& rows);

/// An account gets another currency (`before` and `after` are codes, the base currency's where the account has none):
/// its contract rows without one of their own keep their numbers, so 1,200 yen become 1,200 dollars. They are stored
/// in smallest units, which have other decimals then. Refused where an amount would leave what can be held.
Result<Edit> restate(const std::vector<Subscription>& rows, const QString& before, const QString& after,
                     const Act& act);

} // namespace tasuki::revenue
