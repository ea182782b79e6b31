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

/// What became of one unit between two snapshots.
struct AccountMovement {
    Month month; ///< of the later snapshot
    size_t account = 0; ///< index in Book::accounts
    Movement movement{};
    Amount previous;
    Amount mrr;
    int slice = 0;

    Amount change() const { return mrr - previous; }
};

/// Every account that moved from a month to the next, in order of month and account key; those in no slice are left out.
std::vector<AccountMovement> movements(const Selection& selection, Month from, Month to);
/// Every unit that pays at one of the two snapshots or both, in order of account key; those in no slice are left out.
std::vector<AccountMovement> accountsOf(const Selection& selection, const Period& period);

enum class CohortStep { Month, Quarter };
/// Cohorts of the units that are in a slice when they first pay. By quarter the snapshots are those of the quarters'
/// last months, and a cohort's month is its quarter's last; `calendar` says where quarters end. Ages count steps.
std::vector<CohortCell> cohorts(const Selection& selection, Month to, CohortStep step = CohortStep::Month, const FiscalCalendar& calendar = FiscalCalendar(1));

/// The figures of one unit between two snapshots: what it adds to its slice.
Figures figuresOf(std::span<const Step> steps, Month opening, Month closing);

} // namespace tasuki::revenue
