// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_row.h"
#include "revenue/subscription_columns.h"

#include <string_view>

namespace tasuki::revenue {

/// The months of a code of kPeriodTerms; 0 for weeks and days, which are no whole months.
int monthsOf(std::string_view unit);

/// 5,000円/月 in a column of amounts for so many months: an error where it is for another period.
void checkPeriodBeside(imports::ImportRow& row, int field, int months);

/// 5,000円/月 in a column of amounts for any period: the period, where no column has named one; an error where one has,
/// and the two differ.
void takePeriodBeside(imports::ImportRow& row, int field, SubscriptionCells& cells);

} // namespace tasuki::revenue
