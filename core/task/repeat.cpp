// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/repeat.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tasuki::task {

namespace {

using Unit = Repeat::Unit;

struct UnitWords {
    char16_t code;
    const char16_t* each;     ///< what alone stands for every one
    const char16_t* english;  ///< of one
    const char16_t* japanese; ///< behind a number
};

// In the order of Unit; words that keyFold() has folded are compared.
constexpr std::array<UnitWords, 5> kUnits{
    {{u'd', u"daily|毎日", u"day", u"日"},
     {u'b', u"businessdaily|everybusinessday|毎営業日", u"business day", u"営業日"},
     {u'w', u"weekly|毎週", u"week", u"週間"},
     {u'm', u"monthly|毎月", u"month", u"か月"},
     {u'y', u"yearly|annually|毎年", u"year", u"年"}}};

const UnitWords& wordsOf(Unit unit)
{
    return kUnits[size_t(unit)];
}

std::optional<Unit> unitOf(QStringView word)
{
    static constexpr std::array<const char16_t*, 5> kSpelled{
        u"d|day|days|日", u"b|businessday|businessdays|workingday|workingdays|営業日", u"w|week|weeks|週|週間",
        u"m|month|months|月|か月|ヶ月|ケ月|カ月|ヵ月|箇月", u"y|year|years|年"};
    for (size_t i = 0; i < kSpelled.size(); ++i)
        if (QStringView(kSpelled[i]).split(u'|').contains(word))
            return Unit(i);
    return {};
}

/// The day of a month of the year, or its last where it is shorter.
QDate dayIn(QDate month, int day)
{
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

} // namespace

std::optional<Repeat> parseRepeat(QStringView text)
{
    const QString folded = keyFold(text.toString());
    for (size_t i = 0; i < kUnits.size(); ++i)
        if (QStringView(kUnits[i].each).split(u'|').contains(folded))
            return Repeat{1, Unit(i)};
    static const QRegularExpression pattern(
        QStringLiteral("^(every)?(\\d{1,3})?(\\D+?)(?:ごと|おき)?(?:@(\\d{1,2})(?:/(\\d{1,2}))?)?$"));
    const auto match = pattern.match(folded);
    if (!match.hasMatch() || (!match.hasCaptured(1) && !match.hasCaptured(2)))
        return {};
    const auto unit = unitOf(match.capturedView(3));
    const int every = match.hasCaptured(2) ? match.capturedView(2).toInt() : 1;
    const int day = match.capturedView(4).toInt();
    const int startDay = match.capturedView(5).toInt();
    const bool isMonthly = unit && (*unit == Unit::Month || *unit == Unit::Year);
    const auto isWrong = [&](int group, int of) {
        return match.hasCaptured(group) && (of < 1 || of > 31 || !isMonthly);
    };
    if (!unit || every < 1 || isWrong(4, day) || isWrong(5, startDay))
        return {};
    return Repeat{every, *unit, day, startDay};
}

QString repeatCode(const Repeat& repeat)
{
    QString code = QString::number(repeat.every) + QChar(wordsOf(repeat.unit).code);
    if (repeat.dayOfMonth > 0)
        code += u'@' + QString::number(repeat.dayOfMonth);
    if (repeat.dayOfMonth > 0 && repeat.startDay > 0)
        code += u'/' + QString::number(repeat.startDay);
    return code;
}

QString repeatText(const Repeat& repeat, TermLanguage language)
{
    const UnitWords& words = wordsOf(repeat.unit);
    if (language == TermLanguage::Japanese) {
        if (repeat.every == 1)
            return QString::fromUtf16(words.each).section(u'|', -1);
        return QStringLiteral("%1%2ごと").arg(repeat.every).arg(QString::fromUtf16(words.japanese));
    }
    const QString unit = QString::fromUtf16(words.english);
    return repeat.every == 1 ? QStringLiteral("Every %1").arg(unit)
                             : QStringLiteral("Every %1 %2s").arg(repeat.every).arg(unit);
}

QDate nextAfter(const Repeat& repeat, QDate day, const BusinessCalendar& calendar)
{
    if (!day.isValid())
        return {};
    const int wanted = repeat.dayOfMonth > 0 ? repeat.dayOfMonth : day.day();
    switch (repeat.unit) {
    case Unit::Day: return day.addDays(repeat.every);
    case Unit::BusinessDay: return calendar.addBusinessDays(day, repeat.every);
    case Unit::Week: return day.addDays(qint64(7) * repeat.every);
    case Unit::Month: return dayIn(day.addMonths(repeat.every), wanted);
    case Unit::Year: break;
    }
    return dayIn(day.addYears(repeat.every), wanted);
}

} // namespace tasuki::task
