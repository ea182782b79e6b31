// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/written_date.h"

#include "base/narrow.h"
#include "base/text.h"

#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <array>
#include <bit>

namespace tasuki {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 9999;

struct Era {
    QStringView name;
    char16_t letter;
    int yearBefore; ///< of its year 1
    QDate first;
};

const std::array<Era, 5>& eras()
{
    static const std::array<Era, 5> kEras = {{{u"令和", u'r', 2018, QDate(2019, 5, 1)},
                                              {u"平成", u'h', 1988, QDate(1989, 1, 8)},
                                              {u"昭和", u's', 1925, QDate(1926, 12, 25)},
                                              {u"大正", u't', 1911, QDate(1912, 7, 30)},
                                              {u"明治", u'm', 1867, QDate(1868, 1, 25)}}};
    return kEras;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > kLastYear)
        return std::nullopt;
    return date;
}

int fullYear(int year, int digits)
{
    constexpr int kPivot = 70;
    return digits > 2 ? year : year + (year < kPivot ? 2000 : 1900);
}

/// A number with how many digits it was written.
struct Digits {
    int value = 0;
    int count = 0;
};

/// What is left of a text while it is read from its front.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(char16_t wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool take(QStringView wanted)
    {
        if (!m_text.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    char16_t takeOneOf(QStringView choices)
    {
        if (atEnd() || !choices.contains(peek()))
            return 0;
        return m_text[m_at++].unicode();
    }
    void skipSpaces()
    {
        while (take(u' ')) {
        }
    }
    Digits digits(int most)
    {
        Digits read;
        while (read.count < most && !atEnd() && peek() >= u'0' && peek() <= u'9') {
            read.value = read.value * 10 + (peek().unicode() - u'0');
            ++read.count;
            ++m_at;
        }
        return read;
    }
    /// Latin letters, in small ones.
    QString word()
    {
        QString read;
        while (!atEnd() && ((peek() >= u'a' && peek() <= u'z') || (peek() >= u'A' && peek() <= u'Z')))
            read += m_text[m_at++].toLower();
        return read;
    }
    qsizetype place() const { return m_at; }
    void back(qsizetype place) { m_at = place; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

int monthNamed(const QString& word)
{
    static constexpr QStringView kNames[] = {u"january",   u"february", u"march",    u"april",
                                             u"may",       u"june",     u"july",     u"august",
                                             u"september", u"october",  u"november", u"december"};
    constexpr int kShortest = 3;
    if (word == u"sept")
        return 9;
    for (int i = 0; i < int(std::size(kNames)); ++i)
        if (kNames[i] == word || (word.size() == kShortest && kNames[i].startsWith(word)))
            return i + 1;
    return 0;
}

void skipDayOfWeek(Cursor& at)
{
    const qsizetype start = at.place();
    at.skipSpaces();
    if (at.take(u'(')) {
        constexpr int kLongest = 9;
        for (int i = 0; i < kLongest && !at.atEnd() && at.peek() != u')' && !at.peek().isDigit(); ++i)
            at.take(at.peek().unicode());
        if (at.take(u')'))
            return;
    }
    at.back(start);
}

struct Time {
    QTime time;
    bool hasZone = false;
    int offset = 0; ///< in seconds, east of Greenwich
};

bool readOffset(Cursor& at, Time& time)
{
    const qsizetype start = at.place();
    const QString name = at.word();
    if (name == u"z" || name == u"utc" || name == u"gmt") {
        time.hasZone = true;
        return true;
    }
    if (name == u"jst") {
        time.hasZone = true;
        time.offset = 9 * 3600;
        return true;
    }
    at.back(start);
    const char16_t sign = at.takeOneOf(u"+-");
    if (sign == 0)
        return name.isEmpty();
    const Digits hours = at.digits(2);
    at.take(u':');
    const Digits minutes = at.digits(2);
    if (hours.count != 2 || (minutes.count != 0 && minutes.count != 2) || hours.value > 14 || minutes.value > 59)
        return false;
    time.hasZone = true;
    time.offset = (hours.value * 3600 + minutes.value * 60) * (sign == u'-' ? -1 : 1);
    return true;
}

/// What stands behind a date: nothing, or a time. False for anything else.
bool readTime(Cursor& at, std::optional<Time>& read)
{
    skipDayOfWeek(at);
    at.take(u',');
    at.skipSpaces();
    if (at.atEnd())
        return true;
    if (!at.take(u'T'))
        at.take(u't');
    const bool afternoon = at.take(u"午後");
    const bool halved = afternoon || at.take(u"午前");
    const Digits hour = at.digits(2);
    const bool japanese = at.take(u'時');
    if (hour.count == 0 || (!japanese && !at.take(u':')))
        return false;
    const Digits minute = at.digits(2);
    if (japanese ? minute.count > 0 && !at.take(u'分') : minute.count != 2)
        return false;
    Digits second;
    if (at.take(u':')) {
        second = at.digits(2);
        if (second.count != 2)
            return false;
        if (at.takeOneOf(u".,") != 0) {
            constexpr int kFraction = 9;
            at.digits(kFraction);
        }
    }
    at.skipSpaces();
    int hours = hour.value;
    const qsizetype beforeWord = at.place();
    const QString half = at.word();
    if (half == u"am" || half == u"pm" || halved) {
        if (!halved && (hours < 1 || hours > 12))
            return false;
        hours = hours % 12 + (half == u"pm" || afternoon ? 12 : 0);
    } else {
        at.back(beforeWord);
    }
    at.skipSpaces();
    Time time;
    time.time = QTime(hours, minute.value, std::min(second.value, 59));
    if (!time.time.isValid() || !readOffset(at, time))
        return false;
    at.skipSpaces();
    read = time;
    return at.atEnd();
}

QDate dayIn(QDate date, const Time& time, const QTimeZone& zone)
{
    if (!time.hasZone || time.time == QTime(0, 0))
        return date;
    const QDateTime instant(date, time.time, QTimeZone(time.offset));
    return instant.toTimeZone(zone).date();
}

std::optional<QDate> ofEra(Cursor& at, bool& monthOnly)
{
    const Era* era = nullptr;
    for (const Era& known : eras()) {
        if (at.take(known.name) || at.take(known.letter) || at.take(QChar(known.letter).toUpper().unicode())) {
            era = &known;
            break;
        }
    }
    if (!era)
        return std::nullopt;
    at.skipSpaces();
    Digits year = at.take(u'元') ? Digits{1, 1} : at.digits(2);
    const char16_t separator = at.takeOneOf(u"年./-");
    const Digits month = at.digits(2);
    if (year.count == 0 || year.value == 0 || separator == 0 || month.count == 0)
        return std::nullopt;
    Digits day{1, 1};
    if (separator == u'年') {
        if (!at.take(u'月'))
            return std::nullopt;
        const Digits written = at.digits(2);
        monthOnly = written.count == 0;
        if (!monthOnly && !at.take(u'日'))
            return std::nullopt;
        day = monthOnly ? day : written;
    } else {
        monthOnly = !at.take(separator);
        if (!monthOnly)
            day = at.digits(2);
    }
    const auto date = dateOf(era->yearBefore + year.value, month.value, day.value);
    // The month in which an era began is spelled with it, whatever the day.
    if (!date || (monthOnly ? date->addMonths(1) : date->addDays(1)) <= era->first)
        return std::nullopt;
    return date;
}

/// What a number alone says: 20240301, a spreadsheet's serial, seconds since 1970.
std::optional<WrittenDate> ofNumber(QStringView text, const QTimeZone& zone)
{
    qsizetype whole = 0;
    while (whole < text.size() && text[whole] >= u'0' && text[whole] <= u'9')
        ++whole;
    const QStringView rest = text.sliced(whole);
    const bool fraction = rest.startsWith(u'.') && rest.size() > 1
                          && std::all_of(rest.begin() + 1, rest.end(), [](QChar c) { return c.isDigit(); });
    if (whole == 0 || (!rest.isEmpty() && !fraction))
        return std::nullopt;
    const qint64 value = text.first(std::min<qsizetype>(whole, 18)).toLongLong();
    WrittenDate read;
    if (whole == 8 && !fraction) {
        const auto date = dateOf(int(value / 10000), int(value / 100 % 100), int(value % 100));
        if (date)
            read.date = *date;
        return date ? std::optional(read) : std::nullopt;
    }
    constexpr qint64 kFirstSerial = 20000; // 1954; smaller numbers are something else
    constexpr qint64 kLastSerial = 80000;
    if (whole == 5 && value >= kFirstSerial && value <= kLastSerial) {
        read.date = QDate(1899, 12, 30).addDays(value);
        read.hasTime = fraction;
        return read;
    }
    if ((whole == 10 && value >= 500'000'000) || (whole == 13 && !fraction)) {
        const QDateTime instant = whole == 10 ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC)
                                              : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
        read.hasTime = true;
        read.date = dayIn(instant.date(), {instant.time(), true, 0}, zone);
        return read;
    }
    return std::nullopt;
}

/// Sets what three numbers say in the orders in which they are a date.
bool ofThree(Digits first, Digits second, Digits third, char16_t separator, DateOrder order, WrittenDate& read)
{
    struct Reading {
        DateOrder order;
        std::optional<QDate> date;
    };
    const bool dotted = separator == u'.' && third.count == 4;
    std::array<Reading, 3> readings{};
    if (third.count == 2 || third.count == 4) {
        const int year = fullYear(third.value, third.count);
        readings[0] = {DateOrder::DayMonthYear, dateOf(year, second.value, first.value)};
        if (!dotted)
            readings[1] = {DateOrder::MonthDayYear, dateOf(year, first.value, second.value)};
    }
    if (first.count == 2 && third.count <= 2)
        readings[2] = {DateOrder::YearMonthDay, dateOf(fullYear(first.value, 2), second.value, third.value)};
    bool differ = false;
    const QDate* only = nullptr;
    for (const Reading& reading : readings) {
        if (!reading.date)
            continue;
        if (reading.order == order)
            read.date = *reading.date;
        read.orders |= quint8(reading.order);
        differ |= only && *only != *reading.date;
        only = &*reading.date;
    }
    if (!only)
        return false;
    if (dotted || !differ) {
        // One reading, or all the same: yet it says something of the order where it is one of several.
        if (order == DateOrder::Unknown || dotted || std::popcount(read.orders) > 1)
            read.date = *only;
        if (dotted || std::popcount(read.orders) > 1)
            read.orders = 0;
    }
    return order == DateOrder::Unknown || read.date.isValid();
}

bool ofNamedMonth(Cursor& at, WrittenDate& read)
{
    const Digits before = at.digits(2);
    if (before.count > 0) // 06 Jan 2020, 12/Mar/24
        at.takeOneOf(u" -/.");
    const int month = monthNamed(at.word());
    if (month == 0)
        return false;
    at.take(u'.');
    Digits day = before;
    if (before.count == 0) { // Mar 22, 2025
        at.skipSpaces();
        const qsizetype start = at.place();
        day = at.digits(2);
        if (day.count == 0 || (!at.take(u',') && at.peek() != u' ')) {
            at.back(start); // March 2025
            day = {1, 1};
            read.monthOnly = true;
        }
    }
    at.takeOneOf(u" -/.,");
    at.skipSpaces();
    const Digits year = at.digits(4);
    if (year.count != 4 && (year.count != 2 || read.monthOnly))
        return false;
    const auto date = dateOf(fullYear(year.value, year.count), month, day.value);
    if (date)
        read.date = *date;
    return date.has_value();
}

/// "Mon, 01 Jan 2024": the day's name in front.
void skipDayName(Cursor& at)
{
    static constexpr QStringView kDays[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    const qsizetype start = at.place();
    const QString word = at.word();
    if (word.size() >= 3 && monthNamed(word) == 0)
        for (const QStringView day : kDays)
            if (word.startsWith(day)) {
                at.take(u',');
                at.skipSpaces();
                return;
            }
    at.back(start);
}

bool ofYearFirst(Cursor& at, Digits year, WrittenDate& read)
{
    const char16_t separator = at.takeOneOf(u"-/.年");
    const Digits month = at.digits(2);
    if (year.count != 4 || separator == 0 || month.count == 0)
        return false;
    Digits day{1, 1};
    if (separator == u'年') {
        if (!at.take(u'月'))
            return false;
        const Digits written = at.digits(2);
        read.monthOnly = written.count == 0;
        if (!read.monthOnly && !at.take(u'日'))
            return false;
        day = read.monthOnly ? day : written;
    } else {
        read.monthOnly = !at.take(separator);
        day = read.monthOnly ? day : at.digits(2);
    }
    const auto date = day.count > 0 ? dateOf(year.value, month.value, day.value) : std::nullopt;
    if (date)
        read.date = *date;
    return date.has_value();
}

bool ofNumbers(Cursor& at, DateOrder order, WrittenDate& read)
{
    const Digits first = at.digits(4);
    if (first.count == 4)
        return ofYearFirst(at, first, read);
    const char16_t separator = at.takeOneOf(u"-/.");
    const Digits second = at.digits(2);
    if (first.count == 0 || first.count > 2 || separator == 0 || second.count == 0 || !at.take(separator))
        return false;
    const Digits third = at.digits(4);
    return third.count > 0 && ofThree(first, second, third, separator, order, read);
}

bool startsWithMonthName(Cursor at)
{
    at.digits(2);
    at.takeOneOf(u" -/.");
    return monthNamed(at.word()) != 0;
}

} // namespace

std::optional<WrittenDate> readDate(QStringView text, DateOrder order, const QTimeZone& zone, bool isUtc)
{
    const QString narrowed = narrow(text);
    if (auto number = ofNumber(narrowed, zone))
        return number;
    Cursor at(narrowed);
    skipDayName(at);
    WrittenDate read;
    const qsizetype start = at.place();
    if (startsWithMonthName(at)) {
        if (!ofNamedMonth(at, read))
            return std::nullopt;
    } else if (const auto date = ofEra(at, read.monthOnly)) {
        read.date = *date;
    } else {
        at.back(start);
        read.monthOnly = false;
        if (!ofNumbers(at, order, read))
            return std::nullopt;
    }
    std::optional<Time> time;
    if (!readTime(at, time) || (time && read.monthOnly))
        return std::nullopt;
    read.hasTime = time.has_value();
    if (time && isUtc && !time->hasZone)
        time->hasZone = true; // its offset is 0
    if (time && read.date.isValid())
        read.date = dayIn(read.date, *time, zone);
    return read;
}

bool saysNoEnd(QStringView text)
{
    constexpr qsizetype kLongest = 24;
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    static constexpr QStringView kWords[] = {u"自動更新",
                                             u"自動更新中",
                                             u"自動更新あり",
                                             u"自動更新有",
                                             u"自動更新契約",
                                             u"自動継続",
                                             u"自動継続中",
                                             u"自動延長",
                                             u"継続",
                                             u"継続中",
                                             u"契約継続中",
                                             u"契約中",
                                             u"利用中",
                                             u"期間の定めなし",
                                             u"期限の定めなし",
                                             u"定めなし",
                                             u"無期",
                                             u"永続",
                                             u"未定",
                                             u"autorenew",
                                             u"autorenews",
                                             u"autorenewal",
                                             u"autorenewing",
                                             u"autorenewed",
                                             u"automaticrenewal",
                                             u"renewsautomatically",
                                             u"evergreen",
                                             u"openended",
                                             u"ongoing",
                                             u"noend",
                                             u"noenddate",
                                             u"nofixedterm",
                                             u"indefinite",
                                             u"perpetual",
                                             u"never",
                                             u"tbd"};
    return std::ranges::find(kWords, keyFold(text)) != std::end(kWords);
}

bool saysUtc(QStringView heading)
{
    const QString folded = heading.trimmed().toString().toUpper();
    return std::ranges::any_of(std::to_array<QStringView>({u"(UTC)", u" UTC", u"_UTC", u"(GMT)", u" GMT"}),
                               [&](QStringView end) { return folded.endsWith(end); });
}

std::optional<QDate> readMonth(QStringView text)
{
    const QString narrowed = narrow(text);
    Cursor at(narrowed);
    const Digits first = at.digits(6);
    if (first.count == 6 && at.atEnd())
        return dateOf(first.value / 100, first.value % 100, 1);
    if ((first.count == 1 || first.count == 2) && at.takeOneOf(u"-/.") != 0) { // 03/2024
        const Digits year = at.digits(4);
        if (year.count == 4 && at.atEnd())
            return dateOf(year.value, first.value, 1);
    }
    at.back(0);
    if (const int month = monthNamed(at.word()); month != 0) { // Mar-24
        at.take(u'.');
        at.takeOneOf(u" -/'");
        const Digits year = at.digits(4);
        if ((year.count == 2 || year.count == 4) && at.atEnd())
            return dateOf(fullYear(year.value, year.count), month, 1);
        return std::nullopt;
    }
    const auto read = readDate(narrowed, DateOrder::Unknown, QTimeZone::utc());
    return read && read->monthOnly ? std::optional(read->date) : std::nullopt;
}

} // namespace tasuki
