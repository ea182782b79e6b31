// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/slices.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr std::array<const char*, kDimensionCount> kNames = {"segment", "plan",     "tier", "stage",   "owner",
                                                             "team",    "industry", "tag",  "product", "parent"};

bool isOfRows(Dimension dimension)
{
    return dimension == Dimension::Plan || dimension == Dimension::Product;
}

/// Which slices of a dimension the filters keep; nothing where none is about it.
std::optional<std::vector<bool>> wanted(const Book& book, const std::vector<Filter>& filters, Dimension dimension,
                                        QStringList* unknown)
{
    if (std::ranges::none_of(filters, [&](const Filter& filter) { return filter.dimension == dimension; }))
        return std::nullopt;
    const std::vector<QString>& names = book.division(dimension).names;
    std::vector<bool> keep(names.size(), false);
    for (const Filter& filter : filters) {
        if (filter.dimension != dimension)
            continue;
        const QString value = sliceFold(dimension, filter.value);
        bool found = false;
        for (size_t i = 0; i < names.size(); ++i) {
            if (sliceFold(dimension, names[i]) == value) {
                keep[i] = true;
                found = true;
            }
        }
        if (!found && unknown)
            *unknown += QLatin1String(dimensionName(dimension)) + u'=' + filter.value;
    }
    return keep;
}

/// Where `mask` does not keep the account's slice, it is in none. The steps go to `made`, which has room for them.
SliceOf excluded(const SliceOf& of, const SliceOf& mask, const std::vector<bool>& keep, std::vector<SliceStep>& made)
{
    const auto combined = [&](int slice, int maskSlice) {
        return maskSlice >= 0 && keep[size_t(maskSlice)] ? slice : -1;
    };
    const SliceStep* const first = made.data() + made.size();
    size_t count = 0;
    int slice = of.first;
    int maskSlice = mask.first;
    int shown = combined(slice, maskSlice);
    const SliceOf result{shown, {}};
    for (size_t i = 0, k = 0; i < of.steps.size() || k < mask.steps.size();) {
        const Month month = k == mask.steps.size() || (i < of.steps.size() && of.steps[i].month < mask.steps[k].month)
                                ? of.steps[i].month
                                : mask.steps[k].month;
        if (i < of.steps.size() && of.steps[i].month == month)
            slice = of.steps[i++].slice;
        if (k < mask.steps.size() && mask.steps[k].month == month)
            maskSlice = mask.steps[k++].slice;
        if (combined(slice, maskSlice) == shown)
            continue;
        shown = combined(slice, maskSlice);
        made.push_back({month, shown});
        ++count;
    }
    return {result.first, {first, count}};
}

/// The same for all units; an account that never changes its slice of the mask is not a unit unless it is kept.
std::vector<SliceStep> exclude(std::vector<Unit>& units, const Division& mask, const std::vector<bool>& keep)
{
    size_t room = 0;
    for (const Unit& unit : units)
        if (const SliceOf& of = mask.accounts[unit.account]; !of.steps.empty())
            room += unit.of.steps.size() + of.steps.size();
    std::vector<SliceStep> made;
    made.reserve(room);
    for (Unit& unit : units)
        if (const SliceOf& of = mask.accounts[unit.account]; !of.steps.empty())
            unit.of = excluded(unit.of, of, keep, made);
    return made;
}

/// What filters say about accounts: the dimensions that are filtered by, and what of each is kept.
using Kept = std::vector<std::pair<Dimension, std::vector<bool>>>;

bool hasTag(const Division& tags, size_t account, const std::vector<bool>& keep)
{
    return std::ranges::any_of(tags.several[account], [&](int tag) { return keep[size_t(tag)]; });
}

/// One byte an account: whether it may count at some time. Most filters leave most accounts out, and what is left out
/// here costs nothing in any figure.
std::vector<char> candidates(const Book& book, const Kept& kept)
{
    std::vector<char> in(book.accounts.size(), 1);
    for (const auto& part : kept) {
        // Not a structured binding: clang 14 captures none of its names in a lambda.
        const Dimension dimension = part.first;
        const std::vector<bool>& keep = part.second;
        const Division& division = book.division(dimension);
        const auto isKept = [&keep](auto slice) { return slice >= 0 && keep[size_t(slice)]; };
        for (size_t i = 0; i < in.size(); ++i) {
            if (!in[i])
                continue;
            bool stays = false;
            if (dimension == Dimension::Tag) {
                stays = hasTag(division, i, keep);
            } else {
                const SliceOf& of = division.accounts[i];
                stays = isKept(of.first)
                        || std::ranges::any_of(of.steps, [&](const SliceStep& step) { return isKept(step.slice); });
            }
            if (!stays)
                in[i] = 0;
        }
    }
    return in;
}

} // namespace

std::optional<Dimension> dimensionOf(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i)
        if (name == QLatin1String(kNames[i]))
            return Dimension(i);
    return std::nullopt;
}

const char* dimensionName(Dimension dimension)
{
    return kNames[size_t(dimension)];
}

QString dimensionNames()
{
    QStringList names;
    for (const char* name : kNames)
        names += QLatin1String(name);
    return names.join(QStringLiteral(", "));
}

std::vector<bool> Selection::used() const
{
    std::vector<bool> used(names.size(), false);
    for (const Unit& unit : units) {
        const bool firstCounts =
            unit.of.steps.empty()
            || unit.of.steps.front().month > (unit.steps.empty() ? kForever : unit.steps.front().month);
        if (unit.of.first >= 0 && firstCounts)
            used[size_t(unit.of.first)] = true;
        for (const SliceStep& step : unit.of.steps)
            if (step.slice >= 0)
                used[size_t(step.slice)] = true;
    }
    return used;
}

Selection select(const Book& book, std::optional<Dimension> by, const std::vector<Filter>& filters,
                 QStringList* unknown)
{
    Selection selection;
    selection.names = by ? book.division(*by).names : std::vector<QString>{QString()};
    const auto plans = wanted(book, filters, Dimension::Plan, unknown);
    const auto products = wanted(book, filters, Dimension::Product, unknown);
    Kept kept;
    for (size_t d = 0; d < kDimensionCount; ++d)
        if (const auto dimension = Dimension(d); !isOfRows(dimension))
            if (auto keep = wanted(book, filters, dimension, unknown))
                kept.emplace_back(dimension, std::move(*keep));
    const std::vector<char> in = candidates(book, kept);
    if (plans || products || (by && isOfRows(*by))) {
        // Only some rows of an account count, or each for its own slice.
        std::vector<std::pair<int, std::vector<Level>>> parts;
        for (size_t i = 0; i < book.accounts.size(); ++i) {
            if (!in[i])
                continue;
            parts.clear();
            for (const RevenueRow& row : book.accounts[i].rows) {
                if ((plans && !(*plans)[size_t(row.plan)]) || (products && !(*products)[size_t(row.product)]))
                    continue;
                const int slice = by == Dimension::Plan ? row.plan : by == Dimension::Product ? row.product : 0;
                auto part = std::ranges::find(parts, slice, &std::pair<int, std::vector<Level>>::first);
                if (part == parts.end())
                    part = parts.insert(parts.end(), {slice, {}});
                part->second.push_back(row.level);
            }
            for (const auto& [slice, levels] : parts) {
                selection.m_steps.push_back(stepsOf(levels));
                selection.units.push_back({i, {}, {slice, {}}});
            }
        }
        for (size_t i = 0; i < selection.units.size(); ++i)
            selection.units[i].steps = selection.m_steps[i];
    } else {
        const Timelines& timelines = book.timelines();
        selection.units.reserve(size_t(std::ranges::count(in, 1)));
        for (size_t i = 0; i < book.accounts.size(); ++i)
            if (in[i])
                selection.units.push_back({i, timelines.of(i), {}});
    }
    if (by == Dimension::Tag) {
        std::vector<Unit> each;
        for (const Unit& unit : selection.units)
            for (const int tag : book.division(Dimension::Tag).several[unit.account])
                each.push_back({unit.account, unit.steps, {tag, {}}});
        selection.units = std::move(each);
    } else if (by && !isOfRows(*by)) {
        for (Unit& unit : selection.units)
            unit.of = book.division(*by).accounts[unit.account];
    }
    for (const auto& [dimension, keep] : kept)
        if (dimension != Dimension::Tag)
            selection.m_sliceSteps.push_back(exclude(selection.units, book.division(dimension), keep));
    return selection;
}

} // namespace tasuki::revenue
