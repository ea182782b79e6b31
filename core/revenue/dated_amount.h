// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"

#include <QDate>

#include <span>

namespace tasuki::revenue {

/// What a contract row is worth a month, in base currency, from its first day up to, without, its end.
struct DatedAmount {
    AccountId account;
    QDate start;
    QDate end; ///< not valid: open
    Amount monthly;

    bool runsOn(QDate day) const { return start <= day && (!end.isValid() || day < end); }
};

/// What the rows are worth together on a day; 0 where that is negative.
inline Amount amountOn(std::span<const DatedAmount> rows, QDate day)
{
    Amount sum;
    for (const DatedAmount& row : rows)
        if (row.runsOn(day))
            sum += row.monthly;
    return sum < Amount() ? Amount() : sum;
}

} // namespace tasuki::revenue
