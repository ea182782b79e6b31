// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/subscription_rules.h"

#include "base/texts.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

bool inherits(const Subscription& row)
{
    return row.currency.isEmpty() && (row.mrr || row.amount);
}

} // namespace

int inheritingRows(const std::vector<Subscription>& rows)
{
    return int(std::ranges::count_if(rows, inherits));
}

Result<Edit> restate(const std::vector<Subscription>& rows, const QString& before, const QString& after, const Act& act)
{
    const int from = currencyExponent(before);
    const int to = currencyExponent(after);
    Edit edit(QStringLiteral("account.change"), act);
    if (from == to)
        return edit;
    for (const Subscription& row : rows) {
        if (!inherits(row))
            continue;
        Subscription restated = row;
        for (std::optional<Amount> Subscription::*amount : {&Subscription::mrr, &Subscription::amount}) {
            if (!(row.*amount))
                continue;
            restated.*amount = converted(*(row.*amount), from, to, kPico);
            if (!isWithinBounds(*(restated.*amount)))
                return invalid(
                    RevenueText::tr(
                        "The amount of contract line %1 is too large for %2. Set a currency for this line first.")
                        .arg(row.key, after));
        }
        edit.update(row, restated);
    }
    return edit;
}

} // namespace tasuki::revenue
