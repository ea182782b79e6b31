// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/rates.h"
#include "revenue/retention.h"

#include <QStringList>

#include <span>
#include <vector>

/// What an act on contract rows does to the figures, before it is done.
namespace tasuki::revenue {

/// The account's MRR over time in base currency. `currency`: what a row without one of its own is in. A currency
/// without a rate counts 0 and is added to `unknown`.
std::vector<Step> stepsOfRows(std::span<const Subscription> rows, const QString& currency, const Rates& rates,
                              QStringList* unknown = nullptr);

/// What happens to an account in one month, as the monthly figures have it.
struct MonthMovement {
    Month month;
    Movement movement{};
    Amount previous;
    Amount mrr;

    Amount change() const { return mrr - previous; }
    bool operator==(const MonthMovement&) const = default;
};

/// Every movement that the steps mean, in order of months.
std::vector<MonthMovement> movementsOf(std::span<const Step> steps);

struct ContractPreview {
    std::vector<MonthMovement> coming; ///< that there are afterwards and were not before
    std::vector<MonthMovement> going;  ///< that there were and will not be
    QStringList unknownCurrencies;     ///< of the rows afterwards, without a rate
};

ContractPreview previewOf(std::span<const Subscription> before, std::span<const Subscription> after,
                          const QString& currency, const Rates& rates);

} // namespace tasuki::revenue
