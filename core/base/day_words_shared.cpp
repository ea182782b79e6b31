// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_words_p.h"

#include <algorithm>

namespace tasuki::day_words {

int numberIn(QStringView text)
{
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return number;
    constexpr QStringView kDigits = u"一二三四五六七八九";
    int number = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c == u'十') {
            if (number > 0)
                return 0;
            number = std::max(digit, 1) * 10;
            digit = 0;
            continue;
        }
        if (digit > 0)
            return 0;
        digit = int(kDigits.indexOf(c)) + 1;
    }
    return number + digit;
}

Found next(QDate day, bool needsLead, bool mayStandAlone)
{
    Found found{day, needsLead, mayStandAlone};
    found.isNext = true;
    return found;
}

QDate firstOfMonth(QDate day, int ahead)
{
    return QDate(day.year(), day.month(), 1).addMonths(ahead);
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate inWeek(QDate day, int weeks, int dayOfWeek)
{
    return day.addDays(qint64(7) * weeks + dayOfWeek - day.dayOfWeek());
}

QDate nearest(int dayOfWeek, const DayContext& context)
{
    const int today = context.today.dayOfWeek();
    if (context.isPast)
        return context.today.addDays(-((today - dayOfWeek + 7) % 7));
    return context.today.addDays((dayOfWeek - today + 6) % 7 + 1);
}

QDate endOf(FiscalPeriod::Kind kind, int ahead, const DayContext& context)
{
    const FiscalCalendar calendar(context.fiscalStart);
    FiscalPeriod period = calendar.periodOf(kind, context.today);
    for (int i = 0; i < ahead; ++i)
        period = calendar.next(period);
    return period.lastDay();
}

QDate dayOf(int month, int day, const DayContext& context)
{
    constexpr int kLeapYears = 8; // from one 29th of February to the next
    constexpr int kHalfYear = 183;
    for (int i = 0; i <= kLeapYears; ++i) {
        const QDate found(context.today.year() + (context.isPast ? -i : i), month, day);
        if (found.isValid() && (context.isPast ? found <= context.today : found >= context.today))
            return context.isPast && found.daysTo(context.today) > kHalfYear ? QDate() : found;
    }
    return {};
}

QDate nearestOfMonth(int day, const DayContext& context)
{
    constexpr int kMostMonths = 12;
    for (int i = 0; i <= kMostMonths; ++i) {
        const QDate month = firstOfMonth(context.today, context.isPast ? -i : i);
        const QDate found(month.year(), month.month(), day);
        if (found.isValid() && (context.isPast ? found <= context.today : found >= context.today))
            return found;
    }
    return {};
}

bool isScored(const Place& at)
{
    static const QRegularExpression english(
        QStringLiteral("\\b(?:nps|csat|scor(?:e|ed|ing)|rat(?:e|ed|es|ing)|gave|gives?|why|steps?|phase|part|pages?|"
                       "suite|rooms?|unit|level|round|batch|invoice|order|ticket|version|the)\\s+$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression japanese(QStringLiteral(
        "(?:稼働|評価|評点|採点|点数|得点|達成|進捗|正解|在庫|座席|スコア|レベル|ステップ|フェーズ|割合|比|率|"
        "(?<![年今])度|数|値|[★☆星])(?:[はがも:]|\\s)*$"));
    const QString before = at.text.left(at.match.capturedStart());
    // 稼働 3/4 is a share, 稼働 12/10 is none.
    return english.match(before).hasMatch()
           || (at.part(1).toInt() <= at.part(2).toInt() && japanese.match(before).hasMatch());
}

} // namespace tasuki::day_words
