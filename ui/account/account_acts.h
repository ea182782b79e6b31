// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "edit/edit.h"

#include <QPoint>
#include <QStringList>

#include <vector>

class QWidget;

/// What can be done to accounts, from the list and from an account's own page: each is one edit, one undo step.
namespace tasuki {

class Session;

using AccountIds = std::vector<AccountId>;

/// A menu at `at` with the stages that can be set by hand, and with the handoff that would move it. Of several accounts
/// each entry says how many it is done to.
void chooseStage(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at);
/// Unowned accounts are assigned to whom is chosen, of which `given` is told; owned ones are handed off, which is asked
/// at once where all are.
void chooseOwner(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at,
                 const std::function<void(MemberId to)>& given = {});
void chooseTier(Session& session, QWidget* parent, const AccountIds& accounts, QPoint at);
/// Sets the stage "churned" at once, also of owned accounts: the customer has left, and nobody has to accept that.
void markChurned(Session& session, const AccountIds& accounts);

/// Whether the code is free, in words where another account has it.
Result<void> checkCode(Session& session, AccountId self, const QString& code);
/// The edit of changed fields. Refuses a code that another account has, in words.
Result<Edit> accountChange(Session& session, const Account& before, const Account& after);
/// The same edit, applied. True if it was written.
bool changeAccount(Session& session, const Account& before, const Account& after);

} // namespace tasuki
