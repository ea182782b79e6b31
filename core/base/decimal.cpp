// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QString>

#include <limits>

namespace tasuki {

namespace {

constexpr int kMaxWholeDigits = 24;

/// ASCII of a full-width character of a number, and a few signs that look alike.
char16_t narrow(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'０' && u <= u'９')
        return static_cast<char16_t>(u - u'０' + u'0');
    switch (u) {
    case u'，':
    case u'、': return u',';
    case u'．': return u'.';
    case u'－':
    case u'−': return u'-';
    case u'＋': return u'+';
    case u'￥':
    case u'¥':
    case u'$':
    case u'€':
    case u'£':
    case u'\\': return u'¥';
    default: return u;
    }
}

} // namespace

std::optional<Decimal> parseDecimal(QStringView text, int maxDecimals)
{
    text = text.trimmed();
    qsizetype i = 0;
    const auto at = [&](qsizetype k) { return k < text.size() ? narrow(text[k]) : u'\0'; };
    bool negative = false;
    bool signSeen = false;
    const auto sign = [&] {
        if (signSeen || (at(i) != u'-' && at(i) != u'+'))
            return;
        negative = at(i++) == u'-';
        signSeen = true;
    };
    sign();
    if (at(i) == u'¥')
        ++i;
    sign();

    Decimal result;
    result.decimals = maxDecimals;
    int whole = 0;
    qsizetype sinceComma = -1; // digits since the last thousands separator; -1: none yet
    for (;; ++i) {
        const char16_t c = at(i);
        if (c >= u'0' && c <= u'9') {
            if (++whole > kMaxWholeDigits)
                return std::nullopt;
            result.scaled = result.scaled * 10 + (c - u'0');
            if (sinceComma >= 0)
                ++sinceComma;
        } else if (c == u',' && whole > 0 && (sinceComma < 0 ? whole <= 3 : sinceComma == 3)) {
            sinceComma = 0;
        } else {
            break;
        }
    }
    if (sinceComma >= 0 && sinceComma != 3)
        return std::nullopt;
    int decimals = 0;
    if (at(i) == u'.') {
        ++i;
        for (; at(i) >= u'0' && at(i) <= u'9'; ++i) {
            if (decimals == maxDecimals) {
                if (at(i) != u'0')
                    return std::nullopt;
                continue;
            }
            result.scaled = result.scaled * 10 + (at(i) - u'0');
            ++decimals;
        }
        if (whole == 0 && decimals == 0)
            return std::nullopt;
    } else if (whole == 0) {
        return std::nullopt;
    }
    if (i != text.size())
        return std::nullopt;
    for (; decimals < maxDecimals; ++decimals)
        result.scaled *= 10;
    if (negative)
        result.scaled = -result.scaled;
    return result;
}

std::optional<qint64> parseInteger(QStringView text)
{
    const auto decimal = parseDecimal(text, 0);
    if (!decimal || decimal->scaled > std::numeric_limits<qint64>::max()
        || decimal->scaled < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(decimal->scaled);
}

QString decimalText(const Decimal& value)
{
    QString text;
    auto rest = value.scaled < 0 ? -value.scaled : value.scaled;
    for (int digit = 0; digit <= value.decimals || rest > 0; ++digit) {
        if (digit == value.decimals && !text.isEmpty())
            text.prepend(u'.');
        if (digit >= value.decimals || !text.isEmpty() || rest % 10 != 0)
            text.prepend(QChar(char16_t(u'0' + int(rest % 10))));
        rest /= 10;
    }
    return value.scaled < 0 ? u'-' + text : text;
}

} // namespace tasuki
