// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_words_p.h"

#include <algorithm>
#include <array>

namespace tasuki::day_words {

namespace {

using Answer = std::optional<Found>;

const QString kWeekday = QStringLiteral("(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?|(satur|sun)day");
const QString kMonth = QStringLiteral(
    "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");
const QString kCount = QStringLiteral("(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)");
/// Behind a date that is a number there is no noun that the number counts.
const QString kNoNoun = QStringLiteral(
    "(?!\\s+(?:more|new|of|users?|people|persons?|customers?|accounts?|seats?|licen[cs]es?|members?|guests?|teams?|attendees|colleagues|"
    "participants|employees|stores?|units?|points?|items?|tickets?|admins?|managers?|engineers?|times|days?|weeks?|months?|hours?|"
    "minutes?|percent|dollars|miles|steps|apps?|pages?|games?|street|avenue|road|lane|floor|movement|inc|corp|ltd|llc|gmbh|co|group|"
    "holdings|labs|partners|media|capital|systems|studios?)\\b)");

QString prefix(QStringView word)
{
    return word.left(3).toString().toLower();
}

int weekdayIn(QStringView word)
{
    static constexpr std::array<const char16_t*, 7> kNames{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    return int(std::ranges::find(kNames, prefix(word), [](const char16_t* name) { return QString::fromUtf16(name); })
               - kNames.begin())
           + 1;
}

int monthIn(QStringView word)
{
    static constexpr std::array<const char16_t*, 12> kNames{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                            u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    return int(std::ranges::find(kNames, prefix(word), [](const char16_t* name) { return QString::fromUtf16(name); })
               - kNames.begin())
           + 1;
}

int countIn(QStringView word)
{
    static constexpr std::array<const char16_t*, 12> kWords{
        u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve"};
    const QString lower = word.toString().toLower();
    if (lower == u"a")
        return 1;
    const auto found = std::ranges::find(kWords, lower, [](const char16_t* name) { return QString::fromUtf16(name); });
    return found == kWords.end() ? numberIn(word) : int(found - kWords.begin()) + 1;
}

/// The word that ends before this place, and spaces; empty where there is none.
QString wordBefore(const QString& text, qsizetype at)
{
    static const QRegularExpression last(QStringLiteral("([^\\s,.:;!?()]+)\\s+$"));
    return last.match(text.left(at)).captured(1);
}

QString wordAfter(const QString& text, qsizetype at)
{
    static const QRegularExpression first(QStringLiteral("\\G\\s+([^\\s,.:;!?()]+)"));
    return first.match(text, at).captured(1);
}

bool isCapital(const QString& word)
{
    return !word.isEmpty() && word.front().isUpper();
}

/// "the leaders of tomorrow", "Black Friday"
bool isIdiom(const Place& at)
{
    static const QStringList kBefore = {QStringLiteral("of"),       QStringLiteral("no"),     QStringLiteral("better"),
                                        QStringLiteral("brighter"), QStringLiteral("here"),   QStringLiteral("gone"),
                                        QStringLiteral("black"),    QStringLiteral("good"),   QStringLiteral("blue"),
                                        QStringLiteral("cyber"),    QStringLiteral("casual"), QStringLiteral("usa")};
    return kBefore.contains(wordBefore(at.text, at.match.capturedStart()).toLower());
}

bool isFirm(const QString& word)
{
    static const QStringList kFirms = {QStringLiteral("corp"),  QStringLiteral("inc"),   QStringLiteral("ltd"),
                                       QStringLiteral("llc"),   QStringLiteral("gmbh"),  QStringLiteral("co"),
                                       QStringLiteral("group"), QStringLiteral("times"), QStringLiteral("night"),
                                       QStringLiteral("show"),  QStringLiteral("media"), QStringLiteral("labs"),
                                       QStringLiteral("club"),  QStringLiteral("street")};
    return kFirms.contains(word.toLower());
}

Answer nearDay(const Place& at)
{
    const QString word = at.part(0).toString().toLower();
    const int days = word.contains(u"after tomorrow")     ? 2
                     : word.contains(u"before yesterday") ? -2
                     : word.endsWith(u"tomorrow")         ? 1
                     : word.endsWith(u"yesterday")        ? -1
                                                          : 0;
    // A capital within a sentence is that of a name: Psychology Today.
    const bool isCapitalised = at.part(0).front().isUpper();
    const QString before = wordBefore(at.text, at.match.capturedStart());
    static const QStringList kBehind = {QStringLiteral("never"), QStringLiteral("once")}; // films and songs
    const QString after = wordAfter(at.text, at.match.capturedEnd());
    if (isIdiom(at) || kBehind.contains(after) || (isCapitalised && (!before.isEmpty() || isCapital(after))))
        return {};
    return Found{at.today().addDays(days)};
}

QStringView weekdayPart(const Place& at, int group)
{
    return at.has(group) && !at.part(group).isEmpty() ? at.part(group) : at.part(group + 1);
}

/// next Monday, this Friday, last Tuesday
Answer saidWeekday(const Place& at)
{
    const int weekday = weekdayIn(weekdayPart(at, 2));
    const QString which = at.part(1).toString().toLower();
    const QDate today = at.today();
    if (isFirm(wordAfter(at.text, at.match.capturedEnd())))
        return {};
    if (which == u"last")
        return Found{today.addDays(-((today.dayOfWeek() - weekday + 6) % 7 + 1))};
    if (which == u"this" && today.dayOfWeek() == weekday)
        return Found{today};
    return Found{nearest(weekday, {today, {}, at.context.calendar})};
}

/// next week, next week Monday, Tuesday next week
Answer nextWeek(const Place& at)
{
    const QStringView before = weekdayPart(at, 1);
    const QStringView after = weekdayPart(at, 3);
    const QStringView weekday = before.isEmpty() ? after : before;
    return Found{inWeek(at.today(), 1, weekday.isEmpty() ? 1 : weekdayIn(weekday))};
}

Answer nextMonth(const Place& at)
{
    return Found{firstOfMonth(at.today(), 1)};
}

/// Whether a date may follow this word without "on": send the deck Friday, but neither "a Friday" nor "happy Friday".
bool endsClause(const QString& before)
{
    static const QStringList kOthers = {
        QStringLiteral("a"),    QStringLiteral("an"),  QStringLiteral("the"),    QStringLiteral("it's"),
        QStringLiteral("is"),   QStringLiteral("was"), QStringLiteral("happy"),  QStringLiteral("not"),
        QStringLiteral("that"), QStringLiteral("our"), QStringLiteral("their"),  QStringLiteral("my"),
        QStringLiteral("and"),  QStringLiteral("or"),  QStringLiteral("than"),   QStringLiteral("like"),
        QStringLiteral("per"),  QStringLiteral("for"), QStringLiteral("called"), QStringLiteral("with"),
        QStringLiteral("via"),  QStringLiteral("to"),  QStringLiteral("about"),  QStringLiteral("watch")};
    return !before.isEmpty() && before.front().isLower() && !kOthers.contains(before.toLower());
}

Answer bareWeekday(const Place& at)
{
    // Sunday Corp, Ruby Tuesday; but "By Friday"
    static const QRegularExpression lead(
        QStringLiteral("^(?:By|Before|Until|Till|Due|From|Starting|Start|On|COB|EOD)$"));
    const QString before = wordBefore(at.text, at.match.capturedStart());
    if (isIdiom(at) || (isCapital(before) && !lead.match(before).hasMatch())
        || isCapital(wordAfter(at.text, at.match.capturedEnd())))
        return {};
    Found found = next(nearest(weekdayIn(weekdayPart(at, 1)), at.context), true);
    // Of what has happened "the release Friday" may speak of the next one.
    found.mayEndText = !at.context.isPast && endsClause(before);
    return found;
}

Answer later(const Place& at)
{
    static const QStringList kHabits = {QStringLiteral("once"), QStringLiteral("twice"), QStringLiteral("times"),
                                        QStringLiteral("only"), QStringLiteral("back")};
    const int group = at.part(1).isEmpty() ? 4 : 1; // "in 3 days", "3 days from now"
    const int n = countIn(at.part(group));
    const QString unit = at.part(group + 2).toString().toLower();
    const bool isOne = n == 1;
    if (n <= 0 || kHabits.contains(wordBefore(at.text, at.match.capturedStart()).toLower())
        || (isOne && (unit == u"day" || unit == u"year")))
        return {};
    if (at.has(group + 1) && !at.part(group + 1).isEmpty())
        return unit == u"day" ? Answer(Found{at.context.calendar.addBusinessDays(at.today(), n)}) : Answer();
    if (unit == u"day")
        return Found{at.today().addDays(n)};
    if (unit == u"week")
        return Found{at.today().addDays(qint64(7) * n)};
    return Found{unit == u"year" ? at.today().addYears(n) : at.today().addMonths(n)};
}

QDate endOfUnit(const QString& unit, int ahead, const DayContext& context)
{
    const QDate today = context.today;
    if (unit == u"week")
        return inWeek(today, ahead, kFriday);
    if (unit == u"month")
        return lastOfMonth(firstOfMonth(today, ahead));
    if (unit == u"quarter")
        return endOf(FiscalPeriod::Kind::Quarter, ahead, context);
    if (unit == u"year")
        return {today.year() + ahead, 12, 31};
    return endOf(FiscalPeriod::Kind::Year, ahead, context);
}

/// end of month, end of the next quarter, end of June
Answer endOfPeriod(const Place& at)
{
    if (at.has(3) && !at.part(3).isEmpty()) {
        const int month = monthIn(at.part(3));
        const QDate today = at.today();
        return Found{lastOfMonth(month == today.month() ? today : dayOf(month, 1, at.context))};
    }
    const QString unit = at.part(2).toString().toLower();
    const bool isNext = !at.part(1).isEmpty();
    return Found{endOfUnit(unit.startsWith(u"fiscal") || unit.startsWith(u"financial") ? QString() : unit,
                           isNext ? 1 : 0, at.context)};
}

/// "At the end of the day" is no date.
Answer endOfDay(const Place& at)
{
    return Found{at.today(), true, false};
}

Answer shortEnd(const Place& at)
{
    const QString word = at.part(1).toString().toUpper();
    if (word == u"EOD")
        return Found{at.today()};
    return Found{endOfUnit(word == u"EOM"   ? QStringLiteral("month")
                           : word == u"EOW" ? QStringLiteral("week")
                           : word == u"EOQ" ? QStringLiteral("quarter")
                           : word == u"EOY" ? QStringLiteral("year")
                                            : QString(),
                           0, at.context)};
}

Answer onDay(const Place& at, QStringView monthWord, QStringView dayWord, QStringView year)
{
    // In lower case these are words of their own, or others' beginnings.
    static const QStringList kWords = {QStringLiteral("may"), QStringLiteral("march"), QStringLiteral("mar")};
    if (kWords.contains(monthWord))
        return {};
    const int day = dayWord.toInt();
    if (!year.isEmpty())
        return Found{QDate(year.toInt(), monthIn(monthWord), day)};
    return next(dayOf(monthIn(monthWord), day, at.context));
}

/// May 3, May 3rd, 2026
Answer monthAndDay(const Place& at)
{
    return onDay(at, at.part(1), at.part(2), at.part(3));
}

/// 3 May, 3rd of May 2026
Answer dayAndMonth(const Place& at)
{
    return onDay(at, at.part(2), at.part(1), at.part(3));
}

/// 10.12.2026 is read with the day first, as where such dates are written; 12/31/2026 and 31/12/2026 say by themselves
/// which of the two the month is, and 12/10/2026 does not.
Answer numericDay(const Place& at)
{
    const int first = at.part(1).toInt();
    const int second = at.part(3).toInt();
    const int year = at.part(4).toInt();
    constexpr int kMonths = 12;
    if (at.part(2) == u".")
        return Found{QDate(year, second, first)};
    if (first <= kMonths && second <= kMonths && first != second)
        return {};
    return Found{first > kMonths ? QDate(year, second, first) : QDate(year, first, second)};
}

/// by the 15th; "pay them the 15th" at the end of the text
Answer ordinalDay(const Place& at)
{
    const bool goesOn = at.match.capturedEnd() < at.text.size() && at.text[at.match.capturedEnd()] == u' ';
    if (goesOn && !wordAfter(at.text, at.match.capturedEnd()).startsWith(u'@'))
        return {};
    Found found = next(nearestOfMonth(at.part(1).toInt(), at.context), true, false);
    found.mayEndText = !at.context.isPast && at.part(0).startsWith(u"the", Qt::CaseInsensitive)
                       && endsClause(wordBefore(at.text, at.match.capturedStart()));
    return found;
}

} // namespace

std::span<const Spelling> englishSpellings()
{
    const auto fold = [](const QString& pattern) {
        return QRegularExpression(QStringLiteral("(?<![\\w'’/@#.\\-])(?:") + pattern + QStringLiteral(")(?![\\w'’/@])"),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QString ends = QStringLiteral(
        "(?!\\s+(?:reports?|clos(?:e|ing)|party|reviews?|sales?|bonus|figures|numbers|results|statements?|billing|process(?:ing)?|"
        "summary|gifts?|celebration|assessment|inventory|checks?|meeting|of)\\b)");
    static const QString year = QStringLiteral("(?:,?\\s+(20\\d\\d))?");
    static const std::array<Spelling, 14> kAll{{
        {fold(QStringLiteral(
             "(?:the\\s+)?day\\s+after\\s+tomorrow|(?:the\\s+)?day\\s+before\\s+yesterday|today|tonight|tomorrow|yesterday")),
         nearDay},
        {fold(QStringLiteral("(next|this|this coming|coming|last)\\s+(?:") + kWeekday + u')'), saidWeekday},
        {fold(QStringLiteral("(?:") + kWeekday + QStringLiteral(")\\s+next\\s+week|next\\s+week(?:\\s+(?:on\\s+)?(?:")
              + kWeekday + QStringLiteral("))?")),
         nextWeek},
        {fold(QStringLiteral("next\\s+month")), nextMonth},
        {fold(kWeekday), bareWeekday},
        {fold(QStringLiteral("in\\s+") + kCount
              + QStringLiteral(
                  "\\s+(business|working)?\\s*(day|week|month|year)s?(?:['’]?\\s+time)?(?!\\s+(?:of|old)\\b)")),
         later},
        {fold(QStringLiteral("()()()") + kCount
              + QStringLiteral("\\s+(business|working)?\\s*(day|week|month|year)s?\\s+from\\s+(?:now|today)")),
         later},
        {fold(QStringLiteral("(\\d{1,2})([./])(\\d{1,2})\\2(20\\d\\d)")), numericDay},
        {fold(
             QStringLiteral(
                 "(?:the\\s+)?end\\s+of\\s+(?:(?:the\\s+|this\\s+)?(next\\s+)?(week|month|quarter|year|(?:fiscal|financial)\\s+year)|")
             + kMonth + u')' + ends),
         endOfPeriod},
        {fold(QStringLiteral("end\\s+of\\s+(?:business\\s+)?day")), endOfDay},
        {fold(QStringLiteral("(EOD|EOW|EOM|EOQ|EOY|EOFY)") + ends), shortEnd},
        {fold(kMonth + QStringLiteral("\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?") + year + kNoNoun), monthAndDay},
        {fold(QStringLiteral("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?") + kMonth + year + kNoNoun), dayAndMonth},
        {fold(QStringLiteral("(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)")), ordinalDay},
    }};
    return kAll;
}

} // namespace tasuki::day_words
