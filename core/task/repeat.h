// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/terms.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tasuki::task {

/// How often a task comes again. It is kept as a code: "2w", "3b", "1m@31", "1m@31/30".
struct Repeat {
    enum class Unit { Day, BusinessDay, Week, Month, Year };

    int every = 1; ///< 1 … 999
    Unit unit = Unit::Week;
    /// Of months and years: the day of the month that is meant, so that the 31st comes back after a February. 0: that
    /// of the date it is counted from.
    int dayOfMonth = 0;
    /// The same of the start date where there is a due date, too, and the day is one that some months lack. 0: its own.
    int startDay = 0;

    bool operator==(const Repeat&) const = default;
};

/// "2w", "every 2 weeks", "weekly", 毎週, 2週間ごと, 3営業日ごと; nothing for what is none.
std::optional<Repeat> parseRepeat(QStringView text);
QString repeatCode(const Repeat& repeat);
/// "Every 2 weeks", 2週間ごと.
QString repeatText(const Repeat& repeat, TermLanguage language);

/// The date after `day`. Not valid where `day` is not.
QDate nextAfter(const Repeat& repeat, QDate day, const BusinessCalendar& calendar);

} // namespace tasuki::task
