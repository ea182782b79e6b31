// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/kpi.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

/// The steps on a coarser grid: each takes effect at the next snapshot of the grid, given as a month of its own count.
/// A quarter `n` of the count ends in the month `3 n + offset`.
void byQuarter(std::span<const Step> steps, int offset, std::vector<Step>& coarse)
{
    coarse.clear();
    for (const Step& step : steps) {
        const int past = step.month.index() - offset;
        const Month quarter = Month::fromIndex((past + 2) / 3);
        if (!coarse.empty() && coarse.back().month == quarter)
            coarse.back().level = step.level;
        else
            coarse.push_back({quarter, step.level});
        // What came and went between two snapshots was never there.
        const Amount before = coarse.size() > 1 ? coarse[coarse.size() - 2].level : Amount();
        if (coarse.back().level == before)
            coarse.pop_back();
    }
}

} // namespace

std::vector<std::vector<Figures>> figures(const Selection& selection, Month from, Month to, int shift)
{
    Comparison comparison(from, to, shift, int(selection.names.size()));
    for (const Unit& unit : selection.units)
        comparison.add(unit.steps, unit.of.first, unit.of.steps);
    return comparison.finish();
}

std::vector<std::vector<Figures>> figures(const Selection& selection, const std::vector<Period>& periods)
{
    std::vector<std::vector<Figures>> sums(selection.names.size(), std::vector<Figures>(periods.size()));
    for (const Unit& unit : selection.units) {
        if (unit.steps.empty())
            continue;
        for (size_t i = 0; i < periods.size(); ++i) {
            const Amount p = levelAt(unit.steps, periods[i].opening);
            const int slice = unit.sliceBetween(p, periods[i].opening, periods[i].closing);
            if (slice >= 0)
                sums[size_t(slice)][i] += figuresOf(unit.steps, periods[i].opening, periods[i].closing);
        }
    }
    return sums;
}

std::vector<AccountMovement> movements(const Selection& selection, Month from, Month to)
{
    std::vector<AccountMovement> result;
    for (const Unit& unit : selection.units) {
        Amount previous;
        bool paid = false;
        for (const Step& step : unit.steps) {
            if (step.month >= from && step.month <= to) {
                const int slice = unit.sliceBetween(previous, step.month - 1, step.month);
                if (slice >= 0)
                    result.push_back({step.month, unit.account, movementOf(previous, step.level, paid), previous, step.level, slice});
            }
            previous = step.level;
            paid = true;
        }
    }
    std::ranges::stable_sort(result, {}, &AccountMovement::month); // units are in key order
    return result;
}

std::vector<AccountMovement> accountsOf(const Selection& selection, const Period& period)
{
    std::vector<AccountMovement> result;
    for (const Unit& unit : selection.units) {
        const Amount p = levelAt(unit.steps, period.opening);
        const Amount q = levelAt(unit.steps, period.closing);
        const int slice = unit.sliceBetween(p, period.opening, period.closing);
        if (slice < 0 || (p.isZero() && q.isZero()))
            continue;
        result.push_back({period.closing, unit.account, movementOf(p, q, unit.steps.front().month <= period.opening), p, q, slice});
    }
    return result;
}

std::vector<CohortCell> cohorts(const Selection& selection, Month to, CohortStep step, const FiscalCalendar& calendar)
{
    const int offset = (calendar.startMonth() + 1) % 3; // index of a quarter's last month, modulo 3
    const bool months = step == CohortStep::Month;
    CohortSums sums(months ? to : Month::fromIndex((to.index() - offset) / 3));
    std::vector<Step> coarse;
    for (const Unit& unit : selection.units) {
        if (unit.steps.empty())
            continue;
        if (!months)
            byQuarter(unit.steps, offset, coarse);
        if (!months && coarse.empty())
            continue;
        const Month first = months ? unit.steps.front().month : Month::fromIndex(coarse.front().month.index() * 3 + offset);
        if (unit.of.at(first) < 0)
            continue;
        sums.add(months ? unit.steps : std::span<const Step>(coarse));
    }
    std::vector<CohortCell> cells = sums.finish();
    if (!months)
        for (CohortCell& cell : cells)
            cell.cohort = Month::fromIndex(cell.cohort.index() * 3 + offset);
    return cells;
}

Figures figuresOf(std::span<const Step> steps, Month opening, Month closing)
{
    return figuresOf(levelAt(steps, opening), levelAt(steps, closing), !steps.empty() && steps.front().month <= opening);
}

} // namespace tasuki::revenue
