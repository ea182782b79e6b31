// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/published_changes.h"

namespace tasuki::revenue {

void PublishedChanges::add(const QString& currency, Amount monthly, QDate start, QDate end, int sign)
{
    if (monthly.isZero() || (end.isValid() && end <= start))
        return;
    const Amount signedAmount = sign < 0 ? -monthly : monthly;
    std::map<int, Amount>& steps = m_steps[currency];
    steps[Month::of(start).index()] += signedAmount;
    if (end.isValid())
        steps[Month::of(end).index()] -= signedAmount;
}

std::optional<PublishedChanges::Summary> PublishedChanges::summary(const Rates& rates, Month current) const
{
    std::map<int, Amount> steps;
    for (const auto& [currency, ofCurrency] : m_steps) {
        if (!rates.knows(currency))
            continue;
        for (const auto& [month, amount] : ofCurrency)
            steps[month] += rates.toBase(amount, currency);
    }
    constexpr Amount kNothing = Amount::fromNanos(Amount::kNanosPerMinor / 100);
    const auto size = [](Amount amount) { return amount < Amount() ? -amount : amount; };
    std::optional<Summary> summary;
    Amount level;
    for (auto step = steps.cbegin(); step != steps.cend() && Month::fromIndex(step->first) < current; ++step) {
        level += step->second;
        if (size(level) < kNothing)
            continue;
        const auto next = std::next(step);
        const int end = next == steps.cend() ? current.index() : std::min(next->first, current.index());
        const Month month = Month::fromIndex(step->first);
        if (!summary)
            summary = Summary{month, month, month, level};
        summary->last = Month::fromIndex(end - 1);
        if (size(level) > size(summary->change)) {
            summary->most = month;
            summary->change = level;
        }
    }
    return summary;
}

} // namespace tasuki::revenue
