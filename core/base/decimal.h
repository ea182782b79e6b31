// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace tasuki {

/// Decimals that money in a file may have.
inline constexpr int kAmountDecimals = 6;

/// An exact decimal: scaled ÷ 10^decimals.
struct Decimal {
    __extension__ __int128 scaled = 0;
    int decimals = 0;
};

/// Reads "1,234.5", "１２３", "¥1,200", "￥1200", "-3.25", "+4": digits may be full-width, "," separates
/// thousands, a currency sign ¥ ￥ $ € £ may stand first. At most `maxDecimals` decimals and 24 digits before the
/// point; trailing zeros beyond are fine. Nothing for anything else, so also for exponents, "nan" and an empty text.
std::optional<Decimal> parseDecimal(QStringView text, int maxDecimals);

/// A whole number in the same spellings, or nothing.
std::optional<qint64> parseInteger(QStringView text);

/// The same number in ASCII: "-1234.5", without zeros at the end of its decimals.
QString decimalText(const Decimal& value);

} // namespace tasuki
