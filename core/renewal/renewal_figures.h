// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/renewal_items.h"
#include "revenue/book.h"
#include "revenue/period.h"

#include <array>
#include <optional>

/// What renewals come to.
namespace tasuki::renewal {

struct CallSum {
    qint64 accounts = 0;
    Amount mrr;
};

/// Of what is open: all of it, and by call in the order of RenewalCall.
struct DueTotals {
    CallSum all;
    std::array<CallSum, 5> byCall;
};
DueTotals totalsOf(std::span<const RenewalItem> items);

/// Renewal rate of a period = accounts (and MRR) renewed ÷ due. Due is an account with a renewal whose due date lies in
/// the period and is not after today, decided or not, or lies later in the period and is decided already. An account
/// that was due more than once counts once: renewed where every one of its renewals goes on, with or without changes.
/// Its MRR is what was due first, and of it the least that any of its renewals left. Never mixed with GRR.
struct RenewalRate {
    qint64 due = 0; ///< accounts, as are the next two
    qint64 renewed = 0;
    qint64 undecided = 0; ///< of those due: with a renewal that has no outcome yet
    Amount mrrDue;
    Amount mrrRenewed;

    std::optional<double> accounts() const;
    std::optional<double> mrr() const;
};
/// `first` and `last` are both days of the period.
RenewalRate renewalRate(std::span<const RenewalItem> items, QDate first, QDate last, QDate today);

/// What NRR and GRR of a period come to, from the contract rows that there are and the calls on the renewals due until
/// its end (overdue ones, too).
///
/// Cohort: the accounts with MRR p > 0 at the period's opening snapshot; S = Σ p. Of each, k is its MRR at the closing
/// snapshot by its contract rows; where these end with an open renewal, or one that goes on, the MRR that is due stands
/// in: an end that is up for renewal is no churn yet. w is the share of k that is expected to go:
///
///     called lost, or churned: 1        at risk: 1 (low), ½ (likely), 0 (high)        any other: 0
///
/// NRR = Σ (1 − w) · k ÷ S and GRR = Σ (1 − w) · min(p, k) ÷ S. So low loses what is at risk and what is lost, likely
/// what is lost and half of what is at risk as expected value, high only what is lost.
struct Forecast {
    struct Range {
        double low = 0;
        double likely = 0;
        double high = 0;
    };
    std::optional<Range> nrr;
    std::optional<Range> grr;
    Amount base;         ///< S
    Amount atRisk;       ///< Σ k of what is called at risk
    Amount lost;         ///< Σ k of what is called lost or has churned
    qint64 accounts = 0; ///< of the cohort
    qint64 due = 0;      ///< open renewals of the cohort until the period's end
};
Forecast forecastOf(const revenue::Book& book, std::span<const RenewalItem> items, const revenue::Period& period);

} // namespace tasuki::renewal
