// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/criteria.h"

#include <algorithm>

namespace tasuki::handoff {

namespace {

/// The value of the key, or with no key the least of all.
template <typename V>
std::optional<V> lookUp(const QHash<QString, V>& hash, const QString& key)
{
    if (!key.isEmpty())
        return hash.contains(key) ? std::optional<V>(hash.value(key)) : std::nullopt;
    if (hash.isEmpty())
        return std::nullopt;
    return *std::min_element(hash.cbegin(), hash.cend());
}

} // namespace

CriterionStatus statusOf(const HandoffItem& item, const Facts& facts)
{
    switch (item.kind) {
    case CriterionKind::Manual: return {item.ticked, item.ticked ? item.tickedOn.toString(Qt::ISODate) : QString()};
    case CriterionKind::Touchpoint: {
        const auto day = lookUp(facts.touchpoints, item.parameter);
        return {day.has_value(), day ? day->toString(Qt::ISODate) : QString()};
    }
    case CriterionKind::Usage: {
        const auto period = lookUp(facts.usage, item.parameter);
        return {period.has_value(), period.value_or(QString())};
    }
    case CriterionKind::Contact: {
        const auto name = lookUp(facts.contacts, item.parameter);
        return {name.has_value(), name.value_or(QString())};
    }
    }
    return {};
}

int metCount(const std::vector<HandoffItem>& items, const Facts& facts)
{
    return int(std::ranges::count_if(items, [&](const HandoffItem& item) { return statusOf(item, facts).met; }));
}

std::vector<HandoffItem> openRequired(const std::vector<HandoffItem>& items, const Facts& facts)
{
    std::vector<HandoffItem> open;
    std::ranges::copy_if(items, std::back_inserter(open),
                         [&](const HandoffItem& item) { return item.required && !statusOf(item, facts).met; });
    return open;
}

} // namespace tasuki::handoff
