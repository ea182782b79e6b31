// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "handoff/criteria.h"
#include "handoff/handoff.h"
#include "handoff/severity.h"
#include "handoff/synthesis.h"
#include "people/directory.h"

#include <optional>
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
/// By who may offer it. Nothing: as the data propose at the offer.
Result<Edit> setSeverity(const Handoff& handoff, std::optional<Severity> severity, const Directory& directory,
                         const Act& act);
Result<Edit> editNote(const Handoff& handoff, const QString& note, const Act& act);
/// Only items ticked by hand, and only before the offer.
Result<Edit> tick(const Handoff& handoff, const HandoffItem& item, bool ticked, const Act& act);

struct OfferInput {
    const Handoff& handoff;
    const std::vector<HandoffItem>& items;
    const Facts& facts;
    QString exceptionReason;     ///< open required items need one
    Amount mrr;                  ///< the account's on the day, base currency
    SeverityProposal proposal{}; ///< holds where the sender has said nothing
};
/// By the sender, or whom the sender reports to.
Result<Edit> offer(const OfferInput& input, const Directory& directory, const Act& act);

/// What the receiver still asks of somebody, and becomes a task.
struct Condition {
    QString title;
    MemberId assignee; ///< not valid: the sender
    QDate due;         ///< may be open
};
struct AcceptInput {
    const Handoff& handoff;
    const Route& route;
    const StageSpan* stage = nullptr; ///< the account's present one, or null
    QString tier{};                   ///< the account's: whether a synthesis is asked for
    HandoffSynthesis synthesis{};     ///< its three texts; all empty: none is written, or later
    std::vector<Condition> conditions{};
};
/// By the named member or, offered to a team, any member of it.
Result<Edit> accept(const AcceptInput& input, const Directory& directory, const Act& act);
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

/// The sender, or whom the sender reports to.
bool isSender(const Handoff& handoff, const Directory& directory, MemberId who);
/// What is said where nobody was chosen who acts.
Error nobodyActs();

// What a screen may offer: the same rules, without an act.
bool mayOffer(const Handoff& handoff, const Directory& directory, MemberId who);
bool mayAnswer(const Handoff& handoff, const Directory& directory, MemberId who, QDate today);
bool mayClose(const Handoff& handoff, MemberId who);
bool mayCancel(const Handoff& handoff, const Directory& directory, MemberId who);
/// Draft or returned: the sender may still change what is offered.
bool isBeforeOffer(HandoffState state);
/// Draft, offered or returned: the handoff is neither accepted nor given up.
bool isOpen(HandoffState state);

} // namespace tasuki::handoff
