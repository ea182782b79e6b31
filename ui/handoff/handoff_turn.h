// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/criteria.h"
#include "handoff/handoff.h"

#include <vector>

namespace tasuki {

class Session;

/// Whose turn a handoff is, for who acts in this window.
namespace handoff {

/// "offer", "accept", "conditions" (to accept with), "return", "close", "cancel": whether the rules let who acts do it
/// now.
bool mayDo(Session& session, const Handoff& handoff, const QString& what);
/// Why the next step cannot be taken, or what it still asks for; empty where nothing is in its way. `may`: whether it
/// can.
QString whyNot(Session& session, const Handoff& handoff, const std::vector<HandoffItem>& items, const Facts& facts,
               bool may);

} // namespace handoff
} // namespace tasuki
