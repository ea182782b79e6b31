// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/stage.h"

#include <QDate>

#include <algorithm>
#include <ranges>

/// When an account comes up for renewal: one rule for the list of accounts and for the page of renewals.
namespace tasuki::account {

/// The days of a contract row: from its first up to, without, its end.
struct ContractDays {
    QDate start;
    QDate end; ///< not valid: open

    bool runsOn(QDate day) const { return start <= day && (!end.isValid() || day < end); }
};

/// The account's renewal date; where it has none and every contract row that runs today has an end, the latest of these
/// ends (the first day not served). Rows without an end renew themselves: not due.
template <typename Rows>
QDate dueDate(QDate renewalDate, const Rows& rows, QDate today)
{
    if (renewalDate.isValid())
        return renewalDate;
    QDate latest;
    for (const auto& row : rows) {
        if (!row.runsOn(today))
            continue;
        if (!row.end.isValid())
            return {};
        latest = latest.isValid() ? std::max(latest, row.end) : row.end;
    }
    return latest;
}

/// Whether a renewal on that day is open: not of an account that has churned, nor where its outcome is recorded, whose
/// days `decided` holds.
template <typename Days>
bool isDue(QDate due, StageId stage, const Days& decided)
{
    return due.isValid() && stage != kChurned && std::ranges::find(decided, due) == std::ranges::end(decided);
}

/// What lists call "within so many days": from today on, the last of these days included. What is overdue is not.
inline bool isWithin(QDate due, QDate today, int days)
{
    return due.isValid() && due >= today && today.daysTo(due) <= days;
}

} // namespace tasuki::account
