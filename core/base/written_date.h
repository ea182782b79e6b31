// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace tasuki {

/// Which number of 03/04/2025 is which. What a single date leaves open is decided over all dates of a file.
enum class DateOrder : quint8 { Unknown = 0, DayMonthYear = 1, MonthDayYear = 2, YearMonthDay = 4 };

/// A date as programs and people write it.
struct WrittenDate {
    QDate date;             ///< not valid where it depends on the order, which is not known
    quint8 orders = 0;      ///< the orders, as bits, in which it is a date; 0 where the order does not matter
    bool monthOnly = false; ///< 2026年4月: `date` is its first day
    bool hasTime = false;
};

/// Reads dates with or without a time: 2024-03-01, 2024/3/1, 2024.3.1, 20240301, 2024年3月1日, 2024年3月, eras
/// (令和7年4月1日, R7.4.1), 01/04/2025 and 7/22/26 by `order`, 1.4.2025 (always day first), 06 Jan 2020, 12/Mar/24, Mar
/// 22, 2025, the serials of spreadsheets (45383) and seconds since 1970. Full-width characters and a day of the week do
/// not matter. An instant with a zone of its own is on the day that it is in `zone`, but midnight in its own zone is
/// its own day. `isUtc`: an instant without one is in UTC. Two digits of a year are 1970 to 2069. Years 1900 to 9999;
/// nothing for anything else.
std::optional<WrittenDate> readDate(QStringView text, DateOrder order, const QTimeZone& zone, bool isUtc = false);

/// Whether the text says in place of a day on which something ends that it goes on: 自動更新, 自動継続, 継続中,
/// 期間の定めなし, 未定, "auto-renew", "ongoing".
bool saysNoEnd(QStringView text);

/// Whether the heading of a column says for all its cells that they are in UTC: "Start (UTC)".
bool saysUtc(QStringView heading);

/// A month as people write it: 2024-03, 2024/3, 202403, 2024年3月, 令和6年3月, Mar-24, March 2024, 03/2024; its first
/// day.
std::optional<QDate> readMonth(QStringView text);

} // namespace tasuki
