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
    MonthSums sums(selection, from, to, shift);
    addAll(selection, sums);
    return sums.finish();
}

std::vector<std::vector<Figures>> figures(const Selection& selection, const std::vector<Period>& periods)
{
    PeriodSums sums(selection, periods);
    addAll(selection, sums);
    return sums.finish();
}

PeriodSums::PeriodSums(const Selection& selection, const std::vector<Period>& periods)
    : m_periods(periods), m_sums(selection.names.size(), std::vector<Figures>(periods.size()))
{}

void PeriodSums::add(const Unit& unit)
{
    if (unit.steps.empty())
        return;
    for (size_t i = 0; i < m_periods.size(); ++i) {
        const Amount p = levelAt(unit.steps, m_periods[i].opening);
        const int slice = unit.sliceBetween(p, m_periods[i].opening, m_periods[i].closing);
        if (slice >= 0)
            m_sums[size_t(slice)][i] += figuresOf(unit.steps, m_periods[i].opening, m_periods[i].closing);
    }
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
                    result.push_back({step.month, unit.account, movementOf(previous, step.level, paid), previous,
                                      step.level, slice});
            }
            previous = step.level;
            paid = true;
        }
    }
    std::ranges::stable_sort(result, {}, &AccountMovement::month); // units are in key order
    return result;
}

std::optional<AccountMovement> movementOver(const Unit& unit, const Period& period)
{
    const Amount p = levelAt(unit.steps, period.opening);
    const Amount q = levelAt(unit.steps, period.closing);
    const int slice = unit.sliceBetween(p, period.opening, period.closing);
    if (slice < 0 || (p.isZero() && q.isZero()))
        return std::nullopt;
    return AccountMovement{
        period.closing, unit.account, movementOf(p, q, unit.steps.front().month <= period.opening), p, q, slice};
}

std::vector<AccountMovement> accountsOf(const Selection& selection, const Period& period)
{
    std::vector<AccountMovement> result;
    for (const Unit& unit : selection.units)
        if (const auto moved = movementOver(unit, period))
            result.push_back(*moved);
    return result;
}

std::vector<CohortCell> cohorts(const Selection& selection, Month to, CohortStep step, const FiscalCalendar& calendar)
{
    Cohorts cohorts(to, step, calendar);
    addAll(selection, cohorts);
    return cohorts.finish();
}

Cohorts::Cohorts(Month to, CohortStep step, const FiscalCalendar& calendar)
    : m_offset((calendar.startMonth() + 1) % 3),
      m_byMonth(step == CohortStep::Month),
      m_sums(m_byMonth ? to : Month::fromIndex((to.index() - m_offset) / 3))
{}

void Cohorts::add(const Unit& unit)
{
    if (unit.steps.empty())
        return;
    if (!m_byMonth)
        byQuarter(unit.steps, m_offset, m_coarse);
    if (!m_byMonth && m_coarse.empty())
        return;
    const Month first =
        m_byMonth ? unit.steps.front().month : Month::fromIndex(m_coarse.front().month.index() * 3 + m_offset);
    if (unit.of.at(first) >= 0)
        m_sums.add(m_byMonth ? unit.steps : std::span<const Step>(m_coarse));
}

std::vector<CohortCell> Cohorts::finish() const
{
    std::vector<CohortCell> cells = m_sums.finish();
    if (!m_byMonth)
        for (CohortCell& cell : cells)
            cell.cohort = Month::fromIndex(cell.cohort.index() * 3 + m_offset);
    return cells;
}

Figures figuresOf(std::span<const Step> steps, Month opening, Month closing)
{
    return figuresOf(levelAt(steps, opening), levelAt(steps, closing),
                     !steps.empty() && steps.front().month <= opening);
}

} // namespace tasuki::revenue
