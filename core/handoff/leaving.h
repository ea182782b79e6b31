// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "kind/held_source.h"
#include "people/directory.h"

#include <QHash>

#include <vector>

/// A member leaves (退職・異動): everything that is in their hands goes to others in that one act.
namespace tasuki::handoff {

/// Who takes over: the owner of each account where one is named, else the cover. What belongs to an account goes to its
/// new owner, everything else to the cover.
struct Takeover {
    MemberId cover;
    QHash<AccountId, MemberId> owners;

    MemberId next(AccountId account) const { return owners.value(account, cover); }
};

/// From act.today on. `held`: all that the member holds, heldBy().
///
/// Accounts get a new owner at once, with no acceptance. Handoffs that the member sends are sent by the new owner; one
/// to the new owner ends, for the account is theirs already. Of those to the member, what waits for an answer is
/// offered to the next one (where that is the sender: to the team, else it goes back to the sender), what is not
/// offered yet has the next one as its receiver, and what was accepted is closed. Who reported to the member reports to
/// whom the member reported to; memberships of teams end. Every other row gets the next one in the column that
/// Kind::held names.
///
/// Refused where the member has left already, or somebody who takes over has, is the member, or is not named.
Result<Edit> leave(const Member& member, const std::vector<HeldRow>& held, const Takeover& takeover,
                   const Directory& directory, const Act& act);

/// The member is there again, and holds nothing.
Result<Edit> comeBack(const Member& member, const Act& act);

} // namespace tasuki::handoff
