// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/criteria.h"
#include "handoff/handoff.h"

#include <functional>
#include <vector>

namespace tasuki {

class Session;

/// Whose turn a handoff is, for who acts in this window.
namespace handoff {

/// "offer", "accept", "return", "close", "cancel": whether the rules let who acts do it now.
bool mayDo(Session& session, const Handoff& handoff, const QString& what);
/// Why the next step cannot be taken, or what it still asks for; empty where nothing is in its way. `may`: whether it
/// can.
QString whyNot(Session& session, const Handoff& handoff, const std::vector<HandoffItem>& items, const Facts& facts,
               bool may);

/// The account is theirs from now on: the handoff is accepted, and it is said.
void acceptNow(Session& session, const Handoff& handoff, const QString& accountName,
               const std::function<void()>& then = {});

} // namespace handoff
} // namespace tasuki
