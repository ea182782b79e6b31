// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>

/// What a number in a spreadsheet means: its format decides whether it is a date, a share or a code with zeros in
/// front.
namespace tasuki::format {

struct NumberLook {
    enum class Kind {
        Plain,
        Percent, ///< 0.125 is 12.5%
        Padded,  ///< digits with zeros in front: 42 is 00042
        Day,     ///< a date, with its time where it has one
        Month,   ///< a date of which year and month are shown
        Time,    ///< a time of the day
        Elapsed  ///< hours beyond 24
    };

    Kind kind = Kind::Plain;
    std::string currency{}; ///< of a plain number, as its format writes it: ¥, $, USD
    int width = 0;          ///< of Padded
    std::string unit{};     ///< what the format writes behind the number and that multiplies it: 万円

    bool operator==(const NumberLook&) const = default;
};

/// Of a format code as Excel writes it, such as `yyyy"年"m"月"d"日"` or `#,##0;[Red]-#,##0`.
NumberLook lookOf(QStringView formatCode);
/// Of a format that has a number and no code in the file.
NumberLook lookOfBuiltIn(int id);

/// The number as a file of text has it: dates as 2026-03-01 or 2026-03-01 10:30:00, others as the shortest decimal that
/// is this number, never with an exponent. `is1904`: days count from 1904 instead of 1900. 29 February 1900, which
/// spreadsheets know, stays that.
std::string shownNumber(double value, const NumberLook& look, bool is1904 = false);
/// The shortest decimal that is this number, times 10^shift.
std::string plainNumber(double value, int shift = 0);
/// A number with its currency as people write it: ¥1200, $12.5, 12.5 USD.
std::string withCurrency(const std::string& number, const std::string& currency);
/// Strictly a decimal number as XML has it, with an exponent or without.
std::optional<double> numberOf(std::string_view text);

} // namespace tasuki::format
