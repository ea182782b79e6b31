// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/negative_parts.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

bool isOfRows(Dimension dimension)
{
    return dimension == Dimension::Plan || dimension == Dimension::Product;
}

/// What the filters of a dimension keep; everything where none is about it.
bool keeps(const std::vector<Filter>& filters, Dimension dimension, const QString& value)
{
    bool asked = false;
    for (const Filter& filter : filters) {
        if (filter.dimension == dimension && sliceFold(dimension, filter.value) == sliceFold(dimension, value))
            return true;
        asked = asked || filter.dimension == dimension;
    }
    return !asked;
}

} // namespace

std::vector<NegativePart> negativeParts(const Book& book, std::optional<Dimension> by,
                                        const std::vector<Filter>& filters)
{
    std::vector<NegativePart> parts;
    const bool divided = by && isOfRows(*by);
    if (!divided && std::ranges::none_of(filters, [](const Filter& filter) { return isOfRows(filter.dimension); }))
        return parts;
    const Selection selection = select(book, by, filters);
    std::vector<Level> levels;
    for (const Unit& unit : selection.units) {
        // A unit of rows is in one slice at all times; a filter of another dimension may have emptied some of them.
        int slice = unit.of.first;
        for (const SliceStep& step : unit.of.steps)
            slice = std::max(slice, step.slice);
        if (slice < 0)
            continue;
        levels.clear();
        for (const RevenueRow& row : book.accounts[unit.account].rows)
            if ((!divided || slice == (by == Dimension::Plan ? row.plan : row.product))
                && keeps(filters, Dimension::Plan, book.plans[size_t(row.plan)])
                && keeps(filters, Dimension::Product, book.products[size_t(row.product)]))
                levels.push_back(row.level);
        bool negative = false;
        stepsOf(levels, &negative);
        if (negative)
            parts.push_back({unit.account, selection.names[size_t(slice)]});
    }
    return parts;
}

} // namespace tasuki::revenue
