// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

/// Days that people write in words: 来週火曜までに, 12/3, 3営業日後, by Friday, end of month, in two weeks.
///
/// A date counts only as a whole token: before it stands the beginning of the text, a space, a punctuation mark or one
/// of the particles を に で へ; behind it the end, a space, a punctuation mark or one of the particles に から
/// まで までに. So 三日月, 来月号, 月曜会, Friday's and monday.com hold none. What stands in 「…」, 『…』, “…” or "…"
/// is never read. Weeks begin on Monday. A day that is said without a year or month is the next one from today on, or
/// the last one up to today where the past is meant.
namespace tasuki {

struct DayContext {
    QDate today;
    FiscalStart fiscalStart;
    const BusinessCalendar& calendar;
    /// "12/3" and "Monday" are the last ones: something that has happened is told. A day of the year that is nearer in
    /// the future than in the past says nothing then: who writes 12/10 on 2 December speaks of what is planned.
    bool isPast = false;
};

/// A date, and the part of the text that says it.
struct DayWord {
    enum class Role {
        Plain, ///< 来週, on Friday
        Due,   ///< the last day: 金曜までに, by Friday, 期限 12/3
        Start  ///< the first day: 来週から, 12/3着手, from Monday
    };

    QDate day;
    qsizetype start = 0;  ///< with the words that say the role, such as までに and "by"
    qsizetype length = 0; ///< in UTF-16 units of the text as it was given
    Role role = Role::Plain;
    /// It is the next one of many, as 金曜, 3日 and 12/3 are: behind a start that lies later it would be a later one.
    bool isNext = false;

    qsizetype end() const { return start + length; }
    bool operator==(const DayWord&) const = default;
};

/// Every date of the text, in its order; they do not overlap. Full-width letters, digits and marks equal ASCII ones.
std::vector<DayWord> dayWordsIn(QStringView text, const DayContext& context);

/// The text with full-width letters, digits, marks and spaces as ASCII ones, unit by unit: what stands at a place
/// stands there still.
QString narrowedUnits(QStringView text);
/// The narrowed text with a filler in place of everything in quotation marks, and of the marks themselves.
QString withoutQuoted(const QString& narrowed);
inline constexpr char16_t kQuotedUnit = u'\xFFFC';

} // namespace tasuki
