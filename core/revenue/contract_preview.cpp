// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_preview.h"

#include <algorithm>

namespace tasuki::revenue {

std::vector<Step> stepsOfRows(std::span<const Subscription> rows, const QString& currency, const Rates& rates,
                              QStringList* unknown)
{
    std::vector<Level> levels;
    levels.reserve(rows.size());
    for (const Subscription& row : rows) {
        const QString& own = row.currency.isEmpty() ? currency : row.currency;
        const Amount monthly = monthlyAmount(row);
        levels.push_back(levelOf(row.startDate, row.endDate, rates.toBase(monthly, own)));
        if (unknown && !monthly.isZero() && !rates.knows(own) && !unknown->contains(own))
            *unknown += own;
    }
    return stepsOf(levels);
}

std::vector<MonthMovement> movementsOf(std::span<const Step> steps)
{
    std::vector<MonthMovement> movements;
    Amount previous;
    bool paid = false;
    for (const Step& step : steps) {
        const Movement movement = movementOf(previous, step.level, paid);
        if (movement != Movement::None)
            movements.push_back({step.month, movement, previous, step.level});
        previous = step.level;
        paid = paid || !step.level.isZero();
    }
    return movements;
}

ContractPreview previewOf(std::span<const Subscription> before, std::span<const Subscription> after,
                          const QString& currency, const Rates& rates)
{
    ContractPreview preview;
    const auto was = movementsOf(stepsOfRows(before, currency, rates));
    const auto is = movementsOf(stepsOfRows(after, currency, rates, &preview.unknownCurrencies));
    // The level may be another where other rows came in between: the movement is what the figures count.
    const auto isIn = [](const std::vector<MonthMovement>& list) {
        return [&list](const MonthMovement& one) {
            return std::ranges::any_of(list, [&](const MonthMovement& other) {
                return other.month == one.month && other.movement == one.movement && other.change() == one.change();
            });
        };
    };
    std::ranges::remove_copy_if(is, std::back_inserter(preview.coming), isIn(was));
    std::ranges::remove_copy_if(was, std::back_inserter(preview.going), isIn(is));
    return preview;
}

} // namespace tasuki::revenue
