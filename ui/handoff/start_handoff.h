// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "handoff/handoff_rules.h"

namespace tasuki {

class Session;

/// The route that an account in this stage takes next; without an owner it comes from sales.
RouteId usualRoute(StageId stage, bool owned);

/// Reads what a start needs, fills the note from data and asks the rule.
Result<handoff::Started> prepareHandoff(Session& session, AccountId account, RouteId route, handoff::Receiver to);

} // namespace tasuki
