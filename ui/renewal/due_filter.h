// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "renewal/renewal_columns.h"
#include "widgets/filter_chips.h"

#include <functional>
#include <optional>
#include <vector>

/// The chips above the list of renewals: what each of them keeps, and how many that are.
namespace tasuki::due {

inline const QString kMonthChip = QStringLiteral("month");
inline const QString kAllChip = QStringLiteral("all");
inline constexpr int kHalfYearDays = 180; // a customer decides half a year before
QString daysChip(int days);

/// `month`: that of kMonthChip.
std::function<bool(const RenewalRow&)> filterOf(const QString& chip, QDate today, std::optional<Month> month);
std::vector<Chip> chipsOf(const std::vector<RenewalRow>& rows, QDate today, std::optional<Month> month);
/// What one has to know of the chips whose words do not say it.
void explain(FilterChips& chips);

} // namespace tasuki::due
