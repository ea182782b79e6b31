// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/period.h"
#include "revenue/slices.h"

#include <vector>

/// The figures of a selection: what the command line, the charts and the reports show.
namespace tasuki::revenue {

/// [slice][month − from]: every month compared with the snapshot `shift` months before.
std::vector<std::vector<Figures>> figures(const Selection& selection, Month from, Month to, int shift);
/// [slice][period]: point to point over each period.
std::vector<std::vector<Figures>> figures(const Selection& selection, const std::vector<Period>& periods);

/// Each of these takes the units of a selection one by one, so that several can share a pass over it (addAll).
class MonthSums {
public:
    MonthSums(const Selection& selection, Month from, Month to, int shift)
        : m_comparison(from, to, shift, int(selection.names.size()))
    {}
    void add(const Unit& unit) { m_comparison.add(unit.steps, unit.of.first, unit.of.steps); }
    std::vector<std::vector<Figures>> finish() { return m_comparison.finish(); }

private:
    Comparison m_comparison;
};

class PeriodSums {
public:
    PeriodSums(const Selection& selection, const std::vector<Period>& periods);
    void add(const Unit& unit);
    std::vector<std::vector<Figures>> finish() { return std::move(m_sums); }

private:
    const std::vector<Period>& m_periods;
    std::vector<std::vector<Figures>> m_sums;
};

/// Most of the time of a figure is spent waiting for the units' steps to come from memory. So they are prefetched, and
/// every figure that needs them is fed in the same pass.
template <typename... Sums>
void addAll(const Selection& selection, Sums&... sums)
{
    constexpr size_t kAhead = 12;
    const std::vector<Unit>& units = selection.units;
    for (size_t i = 0; i < units.size(); ++i) {
        if (i + kAhead < units.size()) {
            const char* const steps = reinterpret_cast<const char*>(units[i + kAhead].steps.data());
            __builtin_prefetch(steps);
            __builtin_prefetch(steps + 64);
        }
        (sums.add(units[i]), ...);
    }
}

/// What became of one unit between two snapshots.
struct AccountMovement {
    Month month;        ///< of the later snapshot
    size_t account = 0; ///< index in Book::accounts
    Movement movement{};
    Amount previous;
    Amount mrr;
    int slice = 0;

    Amount change() const { return mrr - previous; }
};

/// Every account that moved from a month to the next, in order of month and account key; those in no slice are left
/// out.
std::vector<AccountMovement> movements(const Selection& selection, Month from, Month to);
/// What became of a unit over a period; nothing where it pays at neither end or is in no slice.
std::optional<AccountMovement> movementOver(const Unit& unit, const Period& period);
/// Every unit that pays at one of the two snapshots or both, in order of account key; those in no slice are left out.
std::vector<AccountMovement> accountsOf(const Selection& selection, const Period& period);

enum class CohortStep { Month, Quarter };
/// Cohorts of the units that are in a slice when they first pay. By quarter the snapshots are those of the quarters'
/// last months, and a cohort's month is its quarter's last; `calendar` says where quarters end. Ages count steps.
std::vector<CohortCell> cohorts(const Selection& selection, Month to, CohortStep step = CohortStep::Month,
                                const FiscalCalendar& calendar = FiscalCalendar(1));

class Cohorts {
public:
    Cohorts(Month to, CohortStep step, const FiscalCalendar& calendar);
    void add(const Unit& unit);
    std::vector<CohortCell> finish() const;

private:
    int m_offset; ///< index of a quarter's last month, modulo 3
    bool m_byMonth;
    CohortSums m_sums;
    std::vector<Step> m_coarse;
};

/// The figures of one unit between two snapshots: what it adds to its slice.
Figures figuresOf(std::span<const Step> steps, Month opening, Month closing);

} // namespace tasuki::revenue
