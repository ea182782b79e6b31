// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

#include <QString>

#include <optional>
#include <vector>

/// Over which time a figure compares two snapshots.
namespace tasuki::revenue {

enum class Window { Month, T12m, Quarter, Half, Year, Span };
std::optional<Window> windowOf(QStringView name);
const char* windowName(Window window);

/// From the snapshot `opening` (the last day before the period) to the snapshot `closing` (its last day).
struct Period {
    QString code; ///< "2024-03", "FY2024-Q3", "2024-01..2024-06": for files, the same in every language
    Month opening;
    Month closing;
    bool cut = false; ///< still running: `closing` is not its last month yet

    Month first() const { return opening + 1; }
    QDate firstDay() const { return first().firstDay(); }
    QDate lastDay() const { return closing.lastDay(); }

    bool operator==(const Period&) const = default;
};

/// The periods that have a month in [from, to], in order. Quarters, halves and years are the fiscal calendar's and
/// whole, but for one that goes on after both `to` and the month of today: that is cut to the later of these. A span
/// is the one period of exactly these months.
std::vector<Period> periodsOf(Window window, Month from, Month to, const FiscalCalendar& calendar, Month today);

} // namespace tasuki::revenue
