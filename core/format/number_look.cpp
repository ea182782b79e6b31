// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/number_look.h"

#include <QDate>
#include <QString>

#include <array>
#include <charconv>
#include <cmath>

namespace tasuki::format {

namespace {

constexpr int kSecondsADay = 86'400;
constexpr double kLastSerial = 2'958'466; // behind 9999-12-31

/// The first section of a format code, parted into what is code and what is shown as it stands.
struct Parts {
    QString code;     ///< in lower case, without what stands in brackets
    QString literal;  ///< in quotes, escaped, or no letter of any code
    QString currency; ///< in brackets, as [$€-407]
    bool isElapsed = false;
};

/// [h], [mm] and [ss] are hours and more beyond a day; other brackets hold colours, languages and conditions.
bool isElapsedTime(QStringView inBrackets)
{
    return !inBrackets.isEmpty() && std::all_of(inBrackets.begin(), inBrackets.end(), [](QChar c) {
        return c == u'h' || c == u'm' || c == u's';
    });
}

Parts partsOf(QStringView format)
{
    Parts parts;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u';')
            break;
        if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = format.mid(i + 1, (end < 0 ? format.size() : end) - i - 1);
            if (c == u'"')
                parts.literal += inside;
            else if (inside.startsWith(u'$'))
                parts.currency =
                    inside.mid(1, inside.lastIndexOf(u'-') > 0 ? inside.lastIndexOf(u'-') - 1 : -1).toString();
            else if (isElapsedTime(inside.toString().toLower()))
                parts.isElapsed = true;
            i = end < 0 ? format.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') { // the next letter stands for itself, or for a width
            if (c == u'\\' && i + 1 < format.size())
                parts.literal += format[i + 1];
            ++i;
        } else {
            parts.code += c.toLower();
            if (c.unicode() > 0x7f)
                parts.literal += c;
        }
    }
    parts.code.remove(QStringLiteral("general"));
    return parts;
}

bool hasAny(const QString& code, QStringView letters)
{
    return std::any_of(code.begin(), code.end(), [&](QChar c) { return letters.contains(c); });
}

/// An e that is a year of an era, and not the exponent of 0.00E+00.
bool hasEra(const QString& code)
{
    for (qsizetype i = code.indexOf(u'e'); i >= 0; i = code.indexOf(u'e', i + 1))
        if (i + 1 >= code.size() || (code[i + 1] != u'+' && code[i + 1] != u'-'))
            return true;
    return code.contains(u'g') || code.contains(u'b');
}

/// Zeros and nothing else: a code of so many digits.
int paddedWidth(const QString& code)
{
    const bool zeros = code.size() > 1 && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'0'; });
    return zeros ? int(code.size()) : 0;
}

/// 10 that is shown as 10万円 is a hundred thousand. A comma behind the digits divides what is shown by a thousand
/// instead.
std::string unitOf(const Parts& parts)
{
    const qsizetype last = std::max(parts.code.lastIndexOf(u'0'), parts.code.lastIndexOf(u'#'));
    const bool divided = last >= 0 && last + 1 < parts.code.size() && parts.code[last + 1] == u',';
    if (divided || last < 0 || !(parts.literal.contains(u'万') || parts.literal.contains(u'億')))
        return {};
    return parts.literal.trimmed().toStdString();
}

/// The currency in which a format shows numbers, by its sign or its code.
std::string currencyOf(const Parts& parts)
{
    if (!parts.currency.trimmed().isEmpty())
        return parts.currency.trimmed().toStdString();
    const QString shown = parts.code + parts.literal;
    for (const char16_t* sign : {u"¥", u"￥", u"円"})
        if (shown.contains(QStringView(sign)))
            return "¥";
    for (const char16_t* sign : {u"$", u"€", u"£", u"₩"})
        if (shown.contains(QStringView(sign)))
            return QString::fromUtf16(sign).toStdString();
    const QString word = parts.literal.trimmed();
    const bool isCode =
        word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? word.toStdString() : std::string();
}

/// "d.ddd" times 10^exponent, without an exponent.
std::string spelledOut(std::string_view digits, int exponent, bool negative)
{
    std::string text = negative ? "-" : "";
    const int whole = exponent + 1; // digits before the point
    if (whole <= 0) {
        text += "0.";
        text.append(size_t(-whole), '0');
        text += digits;
        return text;
    }
    const auto before = size_t(whole);
    text += digits.substr(0, before);
    if (digits.size() < before)
        text.append(before - digits.size(), '0');
    else if (digits.size() > before)
        text += '.' + std::string(digits.substr(before));
    return text;
}

std::string timeText(qint64 seconds)
{
    return QString::asprintf("%02lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60).toStdString();
}

std::string dayText(double value, bool isMonth, bool is1904)
{
    constexpr int k1904 = 1462; // days between the two beginnings
    const double serial = value + (is1904 ? k1904 : 0);
    qint64 day = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - double(day)) * kSecondsADay);
    if (seconds == kSecondsADay) {
        ++day;
        seconds = 0;
    }
    if (day == 0)
        return timeText(seconds);
    constexpr int kNoDay = 60; // 29 February 1900
    const QDate date = day < kNoDay ? QDate(1899, 12, 31).addDays(day) : QDate(1899, 12, 30).addDays(day);
    if (isMonth && seconds == 0 && date.day() == 1)
        return date.toString(QStringLiteral("yyyy-MM")).toStdString();
    std::string text = day == kNoDay ? "1900-02-29" : date.toString(Qt::ISODate).toStdString();
    return seconds == 0 ? text : text + ' ' + timeText(seconds);
}

} // namespace

NumberLook lookOf(QStringView formatCode)
{
    using Kind = NumberLook::Kind;
    const Parts parts = partsOf(formatCode);
    if (parts.isElapsed)
        return {Kind::Elapsed};
    const QString& code = parts.code;
    const bool hasDay = code.contains(u'd');
    const bool hasYear = code.contains(u'y') || hasEra(code);
    const bool hasTime = hasAny(code, u"hs");
    const bool hasMonth = code.contains(u'm') && !hasTime;
    if (hasDay || hasYear || hasMonth)
        return {!hasDay && !hasTime && hasYear && code.contains(u'm') ? Kind::Month : Kind::Day};
    if (hasTime)
        return {Kind::Time};
    if (code.contains(u'%'))
        return {Kind::Percent};
    if (const int width = paddedWidth(code); width > 0)
        return {Kind::Padded, {}, width, {}};
    const std::string unit = unitOf(parts);
    return {Kind::Plain, unit.empty() ? currencyOf(parts) : std::string(), 0, unit};
}

NumberLook lookOfBuiltIn(int id)
{
    using Kind = NumberLook::Kind;
    constexpr int kPercent = 9;
    constexpr int kPercentDecimals = 10;
    if ((id >= 5 && id <= 8) || id == 42 || id == 44)
        return {}; // of the currency of the computer, which the file does not name
    if (id == kPercent || id == kPercentDecimals)
        return {Kind::Percent};
    if (id == 46)
        return {Kind::Elapsed};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35))
        return {Kind::Time};
    if (id == 17 || id == 55) // mmm-yy, yyyy"年"m"月"
        return {Kind::Month};
    // 27 to 36 and 50 to 58 are dates of East Asian calendars.
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Day};
    return {};
}

std::string plainNumber(double value, int shift)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    std::string_view text(buffer.data(), size_t(end.ptr - buffer.data()));
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const size_t e = text.find('e');
    int exponent = 0;
    const size_t from = e + (text[e + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + from, text.data() + text.size(), exponent);
    std::string digits;
    for (const char c : text.substr(0, e))
        if (c != '.')
            digits += c;
    if (value == 0)
        return "0";
    return spelledOut(digits, exponent + shift, negative);
}

std::string shownNumber(double value, const NumberLook& look, bool is1904)
{
    using Kind = NumberLook::Kind;
    const bool isInCalendar = value >= 0 && value < kLastSerial;
    switch (look.kind) {
    case Kind::Plain: return withCurrency(plainNumber(value) + look.unit, look.currency);
    case Kind::Percent: return plainNumber(value, 2) + '%';
    case Kind::Padded: {
        std::string digits = plainNumber(value);
        const bool isWhole = value >= 0 && digits.find('.') == std::string::npos;
        if (isWhole && digits.size() < size_t(look.width))
            digits.insert(0, size_t(look.width) - digits.size(), '0');
        return digits;
    }
    case Kind::Day:
    case Kind::Month: return isInCalendar ? dayText(value, look.kind == Kind::Month, is1904) : plainNumber(value);
    case Kind::Time:
        if (value >= 1 && isInCalendar) // the day is there and not shown
            return dayText(value, false, is1904);
        [[fallthrough]];
    case Kind::Elapsed: return isInCalendar ? timeText(std::llround(value * kSecondsADay)) : plainNumber(value);
    }
    return {};
}

std::string withCurrency(const std::string& number, const std::string& currency)
{
    if (currency.empty())
        return number;
    const bool isCode = std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isCode ? number + ' ' + currency : currency + number;
}

std::optional<double> numberOf(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '+'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace tasuki::format
