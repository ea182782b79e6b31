// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"

#include <QStringList>

#include <vector>

namespace tasuki::account {

/// Where the first spans of an account begin: signup, else contract start, else the first revenue row, else today.
QDate firstSpanDay(const Account& account, QDate firstRevenueRow, QDate today);

/// Everything that is wrong with what an account says of itself.
Problems problems(const Account& account);

/// A new account in the stage onboarding; `owner` may be nobody. The account gets an id, and its id as its key where
/// it has none.
struct Created {
    Edit edit;
    Account account;
};
Result<Created> create(Account account, MemberId owner, const Act& act);

/// `ancestorsOfParent`: of the new parent, to refuse a circle.
Result<Edit> change(const Account& before, const Account& after, const std::vector<AccountId>& ancestorsOfParent,
                    const Act& act);

/// Only of an unowned account: an owned one is passed on by a handoff.
Result<Edit> assignOwner(const Account& account, const std::vector<Ownership>& spans, MemberId owner, const Act& act);

/// What decides whether a stage may be set by hand.
struct StageGround {
    bool owned = false;
    /// One member keeps the account through all stages: no reason is asked for.
    bool byAccount = false;
    /// A handoff of the account is under way that would set the stage when it is accepted.
    bool awaited = false;
};
/// Why `stage` cannot be set by hand after `present` (not valid: none), whatever reason is given; empty: it can. Of an
/// account that has churned, or churns, nothing is awaited: the customer has left.
QString stageRefusal(StageId present, StageId stage, const StageGround& ground);
/// Whether `act.why` has to say why: an owned account is passed on by a handoff, unless one member keeps it.
bool stageNeedsReason(StageId present, StageId stage, const StageGround& ground);
/// From the day of the act on. The stage that holds already changes nothing.
Result<Edit> setStage(const Account& account, const std::vector<StageSpan>& spans, StageId stage,
                      const StageGround& ground, const Act& act);

Result<Edit> setTags(const Account& account, const std::vector<AccountTag>& present, const QStringList& tags,
                     const Act& act);

/// A role that nobody has from now on: an invalid member.
Result<Edit> setKeyRole(const Account& account, const std::vector<KeyRole>& present, const QString& role,
                        MemberId member, const Act& act);

} // namespace tasuki::account
