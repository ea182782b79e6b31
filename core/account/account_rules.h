// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"

#include <QStringList>

#include <vector>

namespace tasuki::account {

/// Where the first spans of an account begin: signup, else contract start, else the first revenue row, else today.
QDate firstSpanDay(const Account& account, QDate firstRevenueRow, QDate today);

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

/// At once only where nobody owns the account, or to and from "churned"; else a handoff moves the stage.
Result<Edit> setStage(const Account& account, const std::vector<StageSpan>& spans, bool owned, StageId stage,
                      const Act& act);

Result<Edit> setTags(const Account& account, const std::vector<AccountTag>& present, const QStringList& tags,
                     const Act& act);

/// A role that nobody has from now on: an invalid member.
Result<Edit> setKeyRole(const Account& account, const std::vector<KeyRole>& present, const QString& role,
                        MemberId member, const Act& act);

} // namespace tasuki::account
