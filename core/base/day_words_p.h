// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day_words.h"

#include <QRegularExpression>

#include <optional>
#include <span>

/// How the dates of one language are spelled. Only day_words.cpp asks for them.
namespace tasuki::day_words {

/// A date that was found, without its surroundings.
struct Found {
    QDate day;
    /// Counts only behind a word such as "by" or "on", or where it stands alone between marks.
    bool needsLead = false;
    bool mayStandAlone = true; ///< of one that needs a lead: false, it counts behind such a word only
    /// The spelling itself says that it is the last day: 今日中.
    bool isDue = false;
    /// Of one that needs a lead: it counts at the end of the text as well ("send the deck Friday").
    bool mayEndText = false;
    bool isNext = false; ///< see DayWord::isNext
};

/// Where a spelling fits.
struct Place {
    const QRegularExpressionMatch& match;
    const QString& text; ///< narrowed
    const DayContext& context;

    QStringView part(int group) const { return match.capturedView(group); }
    bool has(int group) const { return match.hasCaptured(group); }
    QDate today() const { return context.today; }
};

/// One way to spell a date. `read` is asked for each place where the expression fits; nothing: it is no date there.
struct Spelling {
    QRegularExpression expression; ///< for narrowed text
    std::optional<Found> (*read)(const Place& at);
};

std::span<const Spelling> japaneseSpellings();
std::span<const Spelling> englishSpellings();

inline constexpr int kFriday = 5;

/// Whether a number such as 9/10 is a mark, a share or a version: NPS 9/10, 稼働 3/4, step 3/5.
bool isScored(const Place& at);
/// A day whose year, month or week is chosen to be the next one (see DayWord::isNext).
Found next(QDate day, bool needsLead = false, bool mayStandAlone = true);
/// 3, "12" or 十二; 0 where it is none.
int numberIn(QStringView text);
/// The day of a month, of the year that the context means; not valid where the month has no such day.
QDate dayOf(int month, int day, const DayContext& context);
/// That day of this month, or of the next one that has such a day and where it is not over; backwards where the past is
/// meant. Not valid: no month has it.
QDate nearestOfMonth(int day, const DayContext& context);
/// Of the month of `day`, or of one that is `ahead` months later.
QDate firstOfMonth(QDate day, int ahead);
QDate lastOfMonth(QDate day);
/// The day of the week of `day`, of the week that is `weeks` later. 1: Monday.
QDate inWeek(QDate day, int weeks, int dayOfWeek);
/// The next one after today, or the last one up to today where the past is meant.
QDate nearest(int dayOfWeek, const DayContext& context);
/// The last day of the fiscal period of today, or of one that is `ahead` later.
QDate endOf(FiscalPeriod::Kind kind, int ahead, const DayContext& context);

} // namespace tasuki::day_words
