// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tasuki {

/// Which sign parts the whole from the decimals. What 1.500 leaves open is decided over all numbers of a file.
enum class DecimalSign : quint8 { Unknown = 0, Point = 1, Comma = 2 };

/// A number as programs and people write it.
struct WrittenNumber {
    Decimal value;          ///< as a decimal point has it where both are possible and none is known
    bool isRounded = false; ///< it has more decimals than were asked for: the last one kept is rounded
    quint8 signs = 0;       ///< the decimal signs, as bits, with which it is a number; 0 where it says nothing of them
    QString unit; ///< what stands beside it, narrow and in capitals: "円", "USD", "¥", "%", "名"; empty: nothing
    bool isTaxed = false; ///< 税込: with tax
    int perMonths = 0;    ///< 円/月, /年: the months of the period that it is for; 0: none is named
};

/// Reads 1,234.5, １２３, ¥1,200, 12.50 USD, 1.234,50, 1 234,50, (1,000), △1,000, ▲1,000, 1.5万円, 1億2000万, 45%, 3名,
/// 5,000円/月, 1e+06 and 8333.333333333334 to `maxDecimals` decimals, halves away from zero. Nothing for anything else,
/// and for more than 24 digits.
std::optional<WrittenNumber> readNumber(QStringView text, int maxDecimals, DecimalSign sign);

/// Whether the text says that there is no value: -, --, N/A, なし.
bool isNoValue(QStringView text);

/// The currency that a sign or word beside a number names: "JPY" for 円 and ¥, "USD" for US$. `own` is the currency
/// that the number would have without it: $ may be any dollar, ¥ also a yuan, and is then that one. Empty for none.
QString currencyOfUnit(const QString& unit, const QString& own);

} // namespace tasuki
