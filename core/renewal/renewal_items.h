// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "renewal/renewal.h"
#include "revenue/dated_amount.h"

#include <array>
#include <optional>
#include <vector>

/// What is due when.
namespace tasuki::renewal {

/// When an account comes up for renewal, by the rule of account/due_date.h.
QDate dueDate(QDate renewalDate, std::span<const revenue::DatedAmount> rows, QDate today);

/// One renewal as lists show it: of an account that is due, or one whose outcome is recorded.
struct RenewalItem {
    Renewal renewal; ///< without an id where nothing was said yet
    QString accountKey;
    QString accountName;
    QString yomi;
    MemberId owner;
    QDate due;
    /// Base currency: the account's MRR on the day before it is due. Where the outcome is recorded, as it was then.
    Amount mrr;
    QDate next; ///< of the last one of an account whose outcome is recorded: when the account is due again, if at all

    AccountId account() const { return renewal.accountId; }
    RenewalCall call() const { return renewal.call; }
    RenewalOutcome outcome() const { return renewal.outcome; }
    bool isOpen() const { return renewal.outcome == RenewalOutcome::Open; }
    bool isRenewed() const
    {
        return renewal.outcome == RenewalOutcome::Renewed || renewal.outcome == RenewalOutcome::Changed;
    }
    /// What of the MRR goes on, at most what was due: an upsell at the renewal is expansion, no better renewal.
    Amount renewedMrr() const;
};

/// A customer decides long before its renewal is due: so many days before it, what is foreseen is looked at and kept.
inline constexpr std::array kDecisionDays = {180, 90};

/// The call as it stood when the decision day `daysBefore` was over; nothing where it is not over yet, or where the
/// outcome was recorded by then.
std::optional<RenewalCall> callOn(const RenewalItem& item, int daysBefore, QDate today);

struct DecisionDay {
    QDate day;
    int daysBefore = 0;
    bool missed = false; ///< it is over, and nobody has said anything yet

    bool operator==(const DecisionDay&) const = default;
};
/// Of an open renewal that is not overdue: the latest one missed, else the next one (today counts); nothing where there
/// is none left.
std::optional<DecisionDay> decisionDay(const RenewalItem& item, QDate today);
/// Whether it wants attention: missed, or within `days` days from today.
bool wantsDecision(const RenewalItem& item, QDate today, int days);

/// The order of lists and files: by due date, then account key.
bool comesBefore(const RenewalItem& a, const RenewalItem& b);

struct RenewalAccount {
    Account account;
    MemberId owner;
    StageId stage;
};

/// Every open renewal of an account that has not churned, and every one that is decided, by due date and account key.
/// An account whose outcome for the very due date is recorded is not due again for it.
std::vector<RenewalItem> renewalItems(const std::vector<RenewalAccount>& accounts,
                                      const std::vector<revenue::DatedAmount>& rows,
                                      const std::vector<Renewal>& renewals, QDate today);

} // namespace tasuki::renewal
