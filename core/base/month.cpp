// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"

#include <array>

namespace tasuki {

namespace {

int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'０' && u <= u'９')
        return u - u'０';
    return -1;
}

} // namespace

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const auto date = parseDate(text.toString() + QStringLiteral("-01"));
    if (!date)
        return std::nullopt;
    return Month::of(*date);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<QDate> parseDate(QStringView text)
{
    text = text.trimmed();
    std::array<int, 3> parts{};
    std::array<int, 3> lengths{};
    size_t part = 0;
    char16_t separator = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const int digit = digitOf(c); digit >= 0) {
            if (part > 2 || ++lengths[part] > 4)
                return std::nullopt;
            parts[part] = parts[part] * 10 + digit;
            continue;
        }
        char16_t u = c.unicode();
        if (u == u'／')
            u = u'/';
        if (u == u'－')
            u = u'-';
        if (part > 2 || lengths[part] == 0)
            return std::nullopt;
        if (part == 0) {
            if (u != u'-' && u != u'/' && u != u'年')
                return std::nullopt;
            separator = u;
        } else {
            const char16_t expected =
                separator == u'年' ? (part == 1 ? u'月' : u'日') : (part == 1 ? separator : u'\0');
            if (u != expected)
                return std::nullopt;
        }
        ++part;
    }
    const size_t wanted = separator == u'年' ? 3 : 2;
    if (part != wanted || lengths[0] != 4 || lengths[1] < 1 || lengths[1] > 2 || lengths[2] < 1 || lengths[2] > 2)
        return std::nullopt;
    const QDate date(parts[0], parts[1], parts[2]);
    if (!date.isValid() || parts[0] < 1900)
        return std::nullopt;
    return date;
}

} // namespace tasuki
