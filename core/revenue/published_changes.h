// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/month.h"
#include "revenue/rates.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace tasuki::revenue {

/// By how much an import changes the MRR of months that are over: what was reported of them may be known to others.
class PublishedChanges {
public:
    /// A contract line as it was (sign −1) or is now (+1): what it is worth a month on [start, end).
    void add(const QString& currency, Amount monthly, QDate start, QDate end, int sign);

    struct Summary {
        Month first;
        Month last;
        Month most;    ///< where it is the greatest
        Amount change; ///< of that month, in base currency
    };
    /// Of the months before `current`; nothing where none of them changes. Currencies without a rate are left out.
    std::optional<Summary> summary(const Rates& rates, Month current) const;

private:
    std::map<QString, std::map<int, Amount>> m_steps; ///< by currency: what changes from a month on
};

} // namespace tasuki::revenue
