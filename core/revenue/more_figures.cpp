// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/more_figures.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

bool usedWithin(const UseSpan& use, qint64 first, qint64 end)
{
    return use.isMonthly ? use.first < end && end <= use.end : use.first < end && first < use.end;
}

bool usedAny(const std::vector<UseSpan>& uses, qint64 first, qint64 end)
{
    return std::ranges::any_of(uses, [&](const UseSpan& use) { return usedWithin(use, first, end); });
}

bool usedEvery(const std::vector<UseSpan>& uses, qsizetype features, qint64 first, qint64 end)
{
    for (int feature = 0; feature < int(features); ++feature)
        if (std::ranges::none_of(
                uses, [&](const UseSpan& use) { return use.feature == feature && usedWithin(use, first, end); }))
            return false;
    return true;
}

bool hasBegun(const Period& period, QDate today)
{
    return !today.isValid() || period.firstDay() <= today;
}

/// As in the sums of MRR: below 0 an account counts as 0.
Amount notNegative(Amount amount)
{
    return std::max(amount, Amount());
}

/// What the filters of a dimension of rows keep; everything where none is about it.
bool keeps(const std::vector<Filter>& filters, Dimension dimension, const QString& value)
{
    bool asked = false;
    for (const Filter& filter : filters) {
        if (filter.dimension != dimension)
            continue;
        asked = true;
        if (sliceFold(dimension, filter.value) == sliceFold(dimension, value))
            return true;
    }
    return !asked;
}

} // namespace

std::optional<double> valueOf(Metric metric, const MoreFigures& f)
{
    switch (metric) {
    case Metric::Users: return double(f.users);
    case Metric::Arpu: return ratio(f.mrr.toDouble(), double(f.users));
    case Metric::GrossArr: return f.grossArr().toDouble();
    case Metric::CommittedMrr: return f.committedMrr.toDouble();
    case Metric::ArrPerFte: return ratio(f.arr().toDouble() * kFullTime, double(f.fte));
    case Metric::AccountsPerFte: return ratio(double(f.accounts) * kFullTime, double(f.fte));
    case Metric::CoreAdoption:
        return f.marked && f.begun ? ratio(double(f.adopters), double(f.accounts)) : std::nullopt;
    case Metric::ActivityChurn: return f.begun ? ratio(double(f.fellSilent), double(f.activeBefore)) : std::nullopt;
    default: return std::nullopt;
    }
}

QDate lastDayOfUse(const Period& period, QDate today)
{
    return today.isValid() ? std::min(period.lastDay(), today) : period.lastDay();
}

MemberId ownerAt(const AccountRevenue& account, Month snapshot)
{
    const auto after = std::ranges::upper_bound(account.owners, snapshot, {}, &DatedId<MemberId>::month);
    return after == account.owners.begin() ? MemberId() : std::prev(after)->id;
}

qint64 fullTimeOf(const Directory& directory, const std::set<MemberId>& owners)
{
    qint64 sum = 0;
    for (const MemberId id : owners)
        if (const Member* member = directory.member(id); member && member->active)
            sum += member->fte;
    return sum;
}

MoreSelection::MoreSelection(const Book& book, const MoreFacts& facts, std::optional<Dimension> by,
                             const std::vector<Filter>& filters, QStringList* unknown)
    : m_book(book), m_facts(facts), m_selection(select(book, by, filters, unknown))
{
    const bool byPlan = by == Dimension::Plan;
    const bool byProduct = by == Dimension::Product;
    const bool filtered = std::ranges::any_of(
        filters, [](const Filter& f) { return f.dimension == Dimension::Plan || f.dimension == Dimension::Product; });
    if (!byPlan && !byProduct && !filtered)
        return;
    m_rows.resize(m_selection.units.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Unit& unit = m_selection.units[i];
        const auto found = facts.accounts.constFind(book.accounts[unit.account].id);
        if (found == facts.accounts.constEnd())
            continue;
        // The slices of rows do not change with the time; a filter of another dimension may have emptied some of it.
        int slice = unit.of.first;
        for (const SliceStep& step : unit.of.steps)
            slice = std::max(slice, step.slice);
        for (const MoreFacts::Row& row : found->rows) {
            const auto isOfSlice = [&](Dimension dimension, const QString& name) {
                const QString& named = m_selection.names[size_t(slice)];
                return named == name || sliceFold(dimension, named) == sliceFold(dimension, name);
            };
            const bool mine =
                (!byPlan && !byProduct)
                || (slice >= 0
                    && (byPlan ? isOfSlice(Dimension::Plan, row.plan) : isOfSlice(Dimension::Product, row.product)));
            if (mine && keeps(filters, Dimension::Plan, row.plan) && keeps(filters, Dimension::Product, row.product))
                m_rows[i].push_back(row);
        }
    }
}

std::optional<MorePart> MoreSelection::partOf(size_t at, const Period& period) const
{
    static const MoreFacts::OfAccount kNothing;
    const Unit& unit = m_selection.units[at];
    const Month snapshot = period.closing;
    const int slice = unit.of.at(snapshot);
    if (slice < 0)
        return std::nullopt;
    const AccountRevenue& account = m_book.accounts[unit.account];
    const auto found = m_facts.accounts.constFind(account.id);
    const MoreFacts::OfAccount& facts = found == m_facts.accounts.constEnd() ? kNothing : *found;
    // Of a plan or product there is a unit for whoever had it at any time.
    const auto holds = [&](auto&& when) { return m_rows.empty() || std::ranges::any_of(m_rows[at], when); };
    const bool holdsNow = holds([&](const MoreFacts::Row& row) { return row.runsAt(snapshot); });
    const bool heldSince =
        holds([&](const MoreFacts::Row& row) { return row.start <= snapshot && row.end > period.opening; });
    MorePart part{unit.account, slice, holdsNow ? ownerAt(account, snapshot) : MemberId(), {}};
    MoreFigures& f = part.figures;
    f.begun = hasBegun(period, m_facts.today);
    f.marked = !m_facts.coreMetrics.isEmpty();
    f.bySeats = m_facts.hasSeats;
    f.mrr = levelAt(unit.steps, snapshot);
    for (const MoreFacts::Row& row : m_rows.empty() ? facts.rows : m_rows[at]) {
        if (row.runsAt(snapshot))
            f.grossMrr += row.gross;
        else if (row.start > snapshot)
            f.committedMrr += row.net;
    }
    f.grossMrr = notNegative(f.grossMrr);
    f.committedMrr = notNegative(f.committedMrr);
    const qint64 first = period.firstDay().toJulianDay();
    const qint64 end = lastDayOfUse(period, m_facts.today).toJulianDay() + 1;
    if (!f.mrr.isZero()) {
        f.accounts = 1;
        f.users = m_facts.hasSeats ? facts.seats : 1;
        f.adopters = f.marked && usedEvery(facts.uses, m_facts.coreMetrics.size(), end - kUseDays, end) ? 1 : 0;
    }
    if (heldSince && usedAny(facts.uses, first - kUseDays, first)) {
        f.activeBefore = 1;
        f.fellSilent = usedAny(facts.uses, end - kUseDays, end) ? 0 : 1;
    }
    return part;
}

/// [slice][period]
class MoreSelection::Sums {
public:
    Sums(const MoreSelection& selection, const std::vector<Period>& periods) : m_directory(selection.m_book.directory)
    {
        std::vector<MoreFigures> empty(periods.size());
        for (size_t i = 0; i < periods.size(); ++i) {
            empty[i].marked = !selection.m_facts.coreMetrics.isEmpty();
            empty[i].bySeats = selection.m_facts.hasSeats;
            empty[i].begun = hasBegun(periods[i], selection.m_facts.today);
        }
        m_sums.resize(selection.m_selection.names.size(), empty);
    }
    void add(const MorePart& part, size_t period)
    {
        MoreFigures& sum = m_sums[size_t(part.slice)][period];
        const MoreFigures& f = part.figures;
        sum.accounts += f.accounts;
        sum.users += f.users;
        sum.mrr += f.mrr;
        sum.grossMrr += f.grossMrr;
        sum.committedMrr += f.committedMrr;
        sum.adopters += f.adopters;
        sum.activeBefore += f.activeBefore;
        sum.fellSilent += f.fellSilent;
        if (part.owner.isValid())
            m_owners[{part.slice, period}].insert(part.owner);
    }
    std::vector<std::vector<MoreFigures>> finish()
    {
        for (const auto& [cell, held] : m_owners)
            m_sums[size_t(cell.first)][cell.second].fte = fullTimeOf(m_directory, held);
        return std::move(m_sums);
    }

private:
    const Directory& m_directory;
    std::vector<std::vector<MoreFigures>> m_sums;
    std::map<std::pair<int, size_t>, std::set<MemberId>> m_owners;
};

std::vector<std::vector<MoreFigures>> MoreSelection::figures(const std::vector<Period>& periods) const
{
    Sums sums(*this, periods);
    for (size_t at = 0; at < m_selection.units.size(); ++at)
        for (size_t i = 0; i < periods.size(); ++i)
            if (const auto part = partOf(at, periods[i]))
                sums.add(*part, i);
    return sums.finish();
}

std::vector<MoreFigures> MoreSelection::sumsOf(const std::vector<MorePart>& parts, const Period& period) const
{
    Sums sums(*this, {period});
    for (const MorePart& part : parts)
        sums.add(part, 0);
    std::vector<MoreFigures> ofSlices;
    for (const std::vector<MoreFigures>& slice : sums.finish())
        ofSlices.push_back(slice.front());
    return ofSlices;
}

std::vector<MorePart> MoreSelection::parts(const Period& period) const
{
    std::vector<MorePart> parts;
    for (size_t at = 0; at < m_selection.units.size(); ++at)
        if (const auto part = partOf(at, period))
            parts.push_back(*part);
    return parts;
}

} // namespace tasuki::revenue
