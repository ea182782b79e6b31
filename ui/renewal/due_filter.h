// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "renewal/renewal_columns.h"
#include "session/list_page.h"

#include <optional>
#include <vector>

/// The chips above the list of renewals: what each of them keeps, and how many that are.
namespace tasuki::due {

inline const QString kMonthChip = QStringLiteral("month");
inline constexpr int kHalfYearDays = 180; // a customer decides half a year before
QString daysChip(int days);

/// With a month: also a chip of what is due in it.
std::vector<ListPage<RenewalRow>::Choice> choicesOf(QDate today, std::optional<Month> month);
/// What one has to know of the chips whose words do not say it.
void explain(FilterChips& chips);

} // namespace tasuki::due
