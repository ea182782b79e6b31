// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "handoff/handoff.h"

#include <optional>

/// The clocks of a handoff, each with its target: how long the receiver takes to accept, the sender to offer again what
/// came back, and the new owner to hold the first touch.
namespace tasuki::handoff {

/// Counts the business days after `from` up to and including `until`: the same day is 0.
struct PassClock {
    QDate from;     ///< not valid: it has not started
    QDate until;    ///< not valid: it runs
    int target = 0; ///< business days, this many are still in time

    bool isRunning() const { return from.isValid() && !until.isValid(); }
    bool isOver() const { return from.isValid() && until.isValid(); }

    bool operator==(const PassClock&) const = default;
};

/// The last day that is in time; not valid before it has started.
QDate dueOf(const PassClock& clock, const BusinessCalendar& calendar);
/// Of a clock that is over.
std::optional<int> daysOf(const PassClock& clock, const BusinessCalendar& calendar);
std::optional<bool> isMet(const PassClock& clock, const BusinessCalendar& calendar);
/// Whether it still runs, and has passed its target.
bool isLate(const PassClock& clock, const BusinessCalendar& calendar, QDate today);

/// What of a handoff's past its own row does not tell.
struct Past {
    QDate returnedOn{}; ///< the latest return, and when it was offered after that; not valid: not yet
    QDate offeredAgainOn{};
    /// The first touchpoint that who accepted it held with the customer, from the day of the acceptance until the
    /// account was passed on: of a kind of the high or low tier, in both directions or with one of the customer's.
    QDate firstTouchOn{};
    QDate passedOn{}; ///< when the account's next handoff was accepted; not valid: not yet

    bool operator==(const Past&) const = default;
};

/// From the latest offer. It runs while the handoff waits for an answer, and is over when it was accepted.
PassClock acceptClock(const Handoff& handoff);
/// From the latest return. What was cancelled is not waited for.
PassClock offerAgainClock(const Handoff& handoff, const Past& past);
/// From the acceptance. What was closed or passed on without a touch is not waited for.
PassClock firstTouchClock(const Handoff& handoff, const Past& past);

} // namespace tasuki::handoff
