// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/from_utf8.h"

#include <QDate>

#include <algorithm>
#include <string_view>

namespace tasuki {

/// A stored date. What QDate::fromString() makes of it with Qt::ISODate, without a text in between where it is
/// YYYY-MM-DD, as every date is that we have written.
inline QDate dateFromIso(std::string_view date)
{
    constexpr size_t kLength = 10;
    const auto digit = [&](size_t i) { return date[i] - '0'; };
    const auto isDigit = [&](size_t i) { return date[i] >= '0' && date[i] <= '9'; };
    constexpr size_t kDigits[] = {0, 1, 2, 3, 5, 6, 8, 9};
    if (date.size() != kLength || date[4] != '-' || date[7] != '-' || !std::ranges::all_of(kDigits, isDigit))
        return QDate::fromString(fromUtf8(date), Qt::ISODate);
    return QDate(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6),
                 digit(8) * 10 + digit(9));
}

} // namespace tasuki
