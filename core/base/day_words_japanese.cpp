// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_words_p.h"

#include <array>

namespace tasuki::day_words {

namespace {

using Answer = std::optional<Found>;

const QString kNumber = QStringLiteral("(\\d{1,3}|[一二三四五六七八九十]{1,3})");
const QString kWeekday = QStringLiteral("([月火水木金土日])曜日?");

int weekdayIn(QStringView text)
{
    return int(QStringView(u"月火水木金土日").indexOf(text)) + 1;
}

/// 今, 来, 再来: how many weeks, months or years ahead.
int aheadIn(QStringView text)
{
    if (text == u"来" || text == u"翌")
        return 1;
    if (text == u"再来")
        return 2;
    return text == u"先" ? -1 : 0;
}

Answer nearDay(const Place& at)
{
    struct Near {
        const char16_t* words;
        int days;
    };
    static constexpr std::array<Near, 6> kNear{{{u"一昨日|おととい", -2},
                                                {u"昨日|きのう", -1},
                                                {u"今日|本日|きょう", 0},
                                                {u"明日|あした|あす", 1},
                                                {u"明後日|あさって", 2},
                                                {u"明々後日|明明後日|しあさって", 3}}};
    // A reading: 今日(きょう)
    const qsizetype start = at.match.capturedStart();
    if (start > 1 && at.text[start - 1] == u'(' && at.part(1).front().unicode() < 0x3100
        && !at.text[start - 2].isSpace())
        return {};
    for (const Near& near : kNear)
        if (QStringView(near.words).split(u'|').contains(at.part(1)))
            return Found{at.today().addDays(near.days), false, true, at.has(2)};
    return {};
}

Answer dayOfWeekOf(const Place& at)
{
    return Found{inWeek(at.today(), aheadIn(at.part(1)), weekdayIn(at.part(2)))};
}

Answer week(const Place& at)
{
    const int ahead = aheadIn(at.part(1));
    if (at.has(2))
        return Found{inWeek(at.today(), ahead, kFriday), false, true, true};
    if (at.has(3)) // 来週頭
        return Found{inWeek(at.today(), ahead, 1)};
    return ahead > 0 ? Answer(Found{inWeek(at.today(), ahead, 1)}) : Answer();
}

Answer nextWeekday(const Place& at)
{
    const int wanted = weekdayIn(at.part(2));
    return next(at.has(1) ? nearest(wanted, {at.today(), {}, at.context.calendar}) : nearest(wanted, at.context));
}

Answer monthEnd(const Place& at)
{
    if (at.part(1) == u"先" && !at.context.isPast)
        return {};
    if (at.has(2)) {
        const int month = numberIn(at.part(2));
        const QDate first = dayOf(month, 1, at.context);
        if (!first.isValid())
            return {};
        const bool isNow = month == at.today().month();
        return Found{lastOfMonth(isNow ? at.today() : first)};
    }
    return Found{lastOfMonth(firstOfMonth(at.today(), aheadIn(at.part(1)))), false, true, at.has(3)};
}

Answer monthStart(const Place& at)
{
    const int ahead = aheadIn(at.part(1));
    return Found{firstOfMonth(at.today(), std::max(ahead, 1))};
}

Answer dayOfMonth(const Place& at)
{
    const QDate month = firstOfMonth(at.today(), aheadIn(at.part(1)));
    return Found{QDate(month.year(), month.month(), numberIn(at.part(2)))};
}

Answer yearEnd(const Place& at)
{
    if (at.context.isPast)
        return {};
    return Found{QDate(at.today().year() + aheadIn(at.part(1)), 12, 31)};
}

Answer afterWeek(const Place& at)
{
    return Found{at.context.calendar.addBusinessDays(inWeek(at.today(), 0, 7), 1)};
}

/// The first working day after the next three or more days off, of which today may be one.
Answer afterHolidays(const Place& at)
{
    constexpr int kFewest = 3;
    constexpr int kFarthest = 800;
    QDate day = at.today();
    while (!at.context.calendar.isWorkingDay(day.addDays(-1)) && at.today().daysTo(day) > -kFewest)
        day = day.addDays(-1);
    int off = 0;
    for (int i = 0; i < kFarthest; ++i, day = day.addDays(1)) {
        if (!at.context.calendar.isWorkingDay(day)) {
            ++off;
            continue;
        }
        if (off >= kFewest && day > at.today())
            return Found{day};
        off = 0;
    }
    return {};
}

Answer periodEnd(const Place& at)
{
    const QStringView what = at.part(2);
    const FiscalPeriod::Kind kind = what == u"年度"     ? FiscalPeriod::Kind::Year
                                    : what == u"四半期" ? FiscalPeriod::Kind::Quarter
                                                        : FiscalPeriod::Kind::Half;
    return Found{endOf(kind, aheadIn(at.part(1)), at.context)};
}

Answer later(const Place& at)
{
    const int n = numberIn(at.part(1));
    const QStringView unit = at.part(2);
    if (n <= 0)
        return {};
    if (unit == u"営業日")
        return Found{at.context.calendar.addBusinessDays(at.today(), n)};
    if (unit == u"日")
        return Found{at.today().addDays(n)};
    if (unit.startsWith(u"週"))
        return Found{at.today().addDays(qint64(7) * n)};
    return Found{unit == u"年" ? at.today().addYears(n) : at.today().addMonths(n)};
}

Answer nextBusinessDay(const Place& at)
{
    return Found{at.context.calendar.addBusinessDays(at.today(), 1)};
}

Answer halfYear(const Place& at)
{
    return Found{at.today().addMonths(6)};
}

Answer monthAndDay(const Place& at)
{
    const int month = numberIn(at.part(3));
    const int day = numberIn(at.part(4));
    if (at.has(2))
        return Found{QDate(at.part(2).toInt(), month, day)};
    if (at.has(1))
        return Found{QDate(at.today().year() + aheadIn(at.part(1).chopped(1)), month, day)};
    return next(dayOf(month, day, at.context));
}

/// 令和9年1月5日
Answer eraDay(const Place& at)
{
    constexpr int kBeforeFirst = 2018;
    const int year = at.part(1) == u"元" ? 1 : at.part(1).toInt();
    return Found{QDate(kBeforeFirst + year, numberIn(at.part(2)), numberIn(at.part(3)))};
}

Answer isoDay(const Place& at)
{
    return Found{QDate(at.part(1).toInt(), at.part(2).toInt(), at.part(3).toInt())};
}

/// 調査に3日, 率が1/3: a number behind such a word counts something.
bool isCounted(const Place& at)
{
    const qsizetype start = at.match.capturedStart();
    return start > 0 && QStringView(u"にでがへ").contains(at.text[start - 1]);
}

Answer slashedDay(const Place& at)
{
    if (isCounted(at) || isScored(at))
        return {};
    return next(dayOf(at.part(1).toInt(), at.part(2).toInt(), at.context));
}

/// 3日: of this month, or of the next that has such a day.
Answer bareDay(const Place& at)
{
    if (isCounted(at) || (at.match.capturedStart() > 0 && at.text[at.match.capturedStart() - 1] == u'を'))
        return {};
    return next(nearestOfMonth(at.part(1).toInt(), at.context));
}

/// 25時 is the first hour of tomorrow.
Answer lateHour(const Place& at)
{
    return Found{at.today().addDays(1)};
}

} // namespace

std::span<const Spelling> japaneseSpellings()
{
    // What a number of days or a share of something is followed by.
    static const QString counted = QStringLiteral(
        "(?!\\s*(?:間|後|目|分(?!\\d)|連続|ほど|程度|くらい|ぐらい|以内|以上|以下|ずつ|かか|コース|滞在|休))"
        "(?!\\s*に(?:減|増|縮|短|延|伸|な))(?!\\s+(?:で|の|が|\\d+\\s*(?:回|度|件|本|通|時間|分|個|名|人|社)))");
    static const QString share = QStringLiteral(
        "(?![\\d/%])(?!\\s*に(?:減|増|縮|短|低下|な|分割))(?!\\s*(?:の|が|以上|以下|程度|くらい|ぐらい|ずつ|ページ|点|名|社|件|個|枚|本|倍|人|of\\b|stars?\\b|majority\\b|modules?\\b|users?\\b|seats?\\b|licen[cs]es?\\b|accounts?\\b|customers?\\b|stores?\\b|sites?\\b|teams?\\b|people\\b|members?\\b|steps?\\b|points?\\b|price\\b|off\\b|full\\b|empty\\b|cups?\\b|inch|turn|rule|satisfied|convenience|done|complete|finished))");
    static const std::array<Spelling, 22> kAll{{
        {QRegularExpression(QStringLiteral(
             "(一昨日|おととい|昨日|きのう|今日|本日|きょう|明日|あした|あす|明後日|あさって|明々後日|明明後日|しあさって)(中)?")),
         nearDay},
        {QRegularExpression(QStringLiteral("(先|今|来|翌|再来)週の?") + kWeekday), dayOfWeekOf},
        {QRegularExpression(QStringLiteral("(今|来|翌|再来)週(?:(中)|の?(頭))?")), week},
        {QRegularExpression(QStringLiteral("(?:(次の|今度の|次回の)\\s?)?") + kWeekday), nextWeekday},
        {QRegularExpression(QStringLiteral(
             "(?:(先|今|当|来|翌|再来)?月|(\\d{1,2}|[一二三四五六七八九十]{1,2})月)末日?(?!\\s*(?:締|〆|払))")),
         monthEnd},
        {QRegularExpression(QStringLiteral("(今)月()(中)")), monthEnd},
        {QRegularExpression(QStringLiteral("(来|翌|再来)?月(?:初め?|頭)")), monthStart},
        {QRegularExpression(QStringLiteral("(来|翌|再来)月")), monthStart},
        {QRegularExpression(QStringLiteral("(今|来|翌|再来)月の?(\\d{1,2}|[一二三四五六七八九十]{1,3})日")),
         dayOfMonth},
        {QRegularExpression(QStringLiteral("(今|来)?年末")), yearEnd},
        {QRegularExpression(QStringLiteral("週明け")), afterWeek},
        {QRegularExpression(QStringLiteral("連休明け")), afterHolidays},
        {QRegularExpression(QStringLiteral("(今|当|来)?(年度|四半期|半期|期)末")), periodEnd},
        {QRegularExpression(kNumber + QStringLiteral("(営業日|日|週間?|[かヶケカヵ箇個]月|年)後")), later},
        {QRegularExpression(QStringLiteral("翌営業日")), nextBusinessDay},
        {QRegularExpression(QStringLiteral("半年後")), halfYear},
        {QRegularExpression(QStringLiteral(
             "(?:(今年|来年)の?|(\\d{4})年)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日")),
         monthAndDay},
        {QRegularExpression(QStringLiteral("令和(\\d{1,2}|元)年(\\d{1,2})月(\\d{1,2})日")), eraDay},
        {QRegularExpression(QStringLiteral("(?<![\\d/.\\-])(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?![\\d/\\-])")),
         isoDay},
        {QRegularExpression(QStringLiteral("(?<![\\d/.\\-])(?<!\\d[:,])(\\d{1,2})/(\\d{1,2})") + share), slashedDay},
        {QRegularExpression(
             QStringLiteral("(?<!\\d)(?<!所要 )(?<!研修 )(?<!出張 )(?<!休暇 )(?<!滞在 )(?<!誕生日 )(\\d{1,2})日")
             + counted),
         bareDay},
        {QRegularExpression(QStringLiteral("(?<!\\d)2[5-9]時(?:\\d{1,2}分|半)?(?!間)")), lateHour},
    }};
    return kAll;
}

} // namespace tasuki::day_words
