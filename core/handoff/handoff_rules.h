// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "handoff/criteria.h"
#include "handoff/handoff.h"
#include "people/directory.h"

#include <vector>

/// The rules of a pass. Values in, an Edit or a refusal out; no database, no clock.
///
///   draft → offered → accepted → closed;   offered → returned → offered;   draft, offered, returned → cancelled
///
/// Ownership (and the stage, where the route names one) moves exactly at "accepted", on the acting local date.
namespace tasuki::handoff {

/// To whom: a member, or a team (then any member of it may accept and becomes the owner). Both may be given: the
/// member's name then counts.
struct Receiver {
    TeamId team;
    MemberId member;
};

/// A new draft from the account's present owner (or, of an unowned account, from who acts). `open`: the account's
/// handoffs that are neither closed, accepted nor cancelled; there must be none.
struct StartInput {
    const Account& account;
    const Ownership* owner; ///< the present one, or null
    const Route& route;
    const std::vector<RouteItem>& routeItems;
    const std::vector<Handoff>& open;
    Receiver to;
    QString note;
};
struct Started {
    Edit edit;
    Handoff handoff;
    std::vector<HandoffItem> items;
};
Result<Started> start(const StartInput& input, const Directory& directory, const Act& act);

Result<Edit> setReceiver(const Handoff& handoff, Receiver to, const Directory& directory, const Act& act);
Result<Edit> editNote(const Handoff& handoff, const QString& note, const Act& act);
/// Only items ticked by hand, and only before the offer.
Result<Edit> tick(const Handoff& handoff, const HandoffItem& item, bool ticked, const Act& act);

/// By the sender, or whom the sender reports to. Open required items need `exceptionReason`. `mrr`: the account's
/// on act.today, base currency.
Result<Edit> offer(const Handoff& handoff, const std::vector<HandoffItem>& items, const Facts& facts,
                   const QString& exceptionReason, Amount mrr, const Directory& directory, const Act& act);
/// By the named member or, offered to a team, any member of it.
Result<Edit> accept(const Handoff& handoff, const Route& route, const StageSpan* stage, const Directory& directory,
                    const Act& act);
/// By who may accept. `code` is one of kReturnReasonTerms; the text says what the sender has to change.
Result<Edit> giveBack(const Handoff& handoff, const QString& code, const QString& text, const Directory& directory,
                      const Act& act);
/// By the receiver, by hand.
Result<Edit> close(const Handoff& handoff, const Act& act);
/// By the sender, or whom the sender reports to.
Result<Edit> cancel(const Handoff& handoff, const Directory& directory, const Act& act);

/// Who has to act next: while it is offered or accepted the receiver (not valid: anybody of the team), else the sender.
inline MemberId turnOf(const Handoff& handoff)
{
    return handoff.state == HandoffState::Offered || handoff.state == HandoffState::Accepted ? handoff.toMemberId
                                                                                             : handoff.fromMemberId;
}

// What a screen may offer: the same rules, without an act.
bool mayOffer(const Handoff& handoff, const Directory& directory, MemberId who);
bool mayAnswer(const Handoff& handoff, const Directory& directory, MemberId who, QDate today);
bool mayClose(const Handoff& handoff, MemberId who);
bool mayCancel(const Handoff& handoff, const Directory& directory, MemberId who);
/// Draft, offered or returned: the handoff is neither accepted nor given up.
bool isOpen(HandoffState state);

} // namespace tasuki::handoff
