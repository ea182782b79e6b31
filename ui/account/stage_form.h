// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_rules.h"
#include "account/account_store.h"

#include <vector>

class QWidget;

namespace tasuki {

class Session;

/// What can be set by hand, for several accounts at once.
struct StageTarget {
    Account account;
    account::StageGround ground;
};

/// Sets the stage of all as one act; `why` where a rule asks for a reason.
Result<Edit> stageEdit(Session& session, const std::vector<StageTarget>& accounts, StageId stage, const QString& why);
/// Asks why the stage of these accounts changes without a handoff.
void openStageForm(Session& session, QWidget* parent, const std::vector<StageTarget>& accounts, StageId stage,
                   const QString& done);

} // namespace tasuki
