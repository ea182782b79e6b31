// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "edit/edit.h"
#include "handoff/handoff.h"

/// A handoff goes to another state: its row and the event that tells of it, always both.
namespace tasuki::handoff {

/// The event of going to `state`, by who acts, now; its reason is act.why.
HandoffEvent eventOf(const Handoff& handoff, HandoffState state, const Act& act);

/// Adds both to the edit. `after` has the state's own values set, but not the state, which is the event's.
void addMove(Edit& edit, const Handoff& before, Handoff after, const HandoffEvent& event);

} // namespace tasuki::handoff
