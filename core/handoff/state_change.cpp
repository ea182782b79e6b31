// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/state_change.h"

namespace tasuki::handoff {

HandoffEvent eventOf(const Handoff& handoff, HandoffState state, const Act& act)
{
    HandoffEvent event;
    event.id = act.ids->make<RowId>();
    event.handoffId = handoff.id;
    event.accountId = handoff.accountId;
    event.at = act.at;
    event.onDate = act.today;
    event.memberId = act.who;
    event.state = state;
    event.reason = act.why;
    return event;
}

void addMove(Edit& edit, const Handoff& before, Handoff after, const HandoffEvent& event)
{
    after.state = event.state;
    edit.update(before, after);
    edit.insert(event);
}

} // namespace tasuki::handoff
