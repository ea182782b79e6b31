// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/clocks.h"

namespace tasuki::handoff {

QDate dueOf(const PassClock& clock, const BusinessCalendar& calendar)
{
    return clock.from.isValid() ? calendar.addBusinessDays(clock.from, clock.target) : QDate();
}

std::optional<int> daysOf(const PassClock& clock, const BusinessCalendar& calendar)
{
    if (!clock.isOver())
        return std::nullopt;
    return calendar.businessDaysBetween(clock.from, clock.until);
}

std::optional<bool> isMet(const PassClock& clock, const BusinessCalendar& calendar)
{
    const auto days = daysOf(clock, calendar);
    return days ? std::optional(*days <= clock.target) : std::nullopt;
}

bool isLate(const PassClock& clock, const BusinessCalendar& calendar, QDate today)
{
    return clock.isRunning() && calendar.businessDaysBetween(clock.from, today) > clock.target;
}

PassClock acceptClock(const Handoff& handoff)
{
    if (handoff.state == HandoffState::Offered)
        return {handoff.offeredOn, QDate(), handoff.slaBusinessDays};
    if (handoff.acceptedOn.isValid())
        return {handoff.offeredOn, handoff.acceptedOn, handoff.slaBusinessDays};
    return {QDate(), QDate(), handoff.slaBusinessDays};
}

PassClock offerAgainClock(const Handoff& handoff, const Past& past)
{
    PassClock clock{past.returnedOn, past.offeredAgainOn, handoff.offerAgainBusinessDays};
    if (clock.isRunning() && handoff.state != HandoffState::Returned)
        clock.from = QDate();
    return clock;
}

PassClock firstTouchClock(const Handoff& handoff, const Past& past)
{
    PassClock clock{handoff.acceptedOn, past.firstTouchOn, handoff.firstTouchBusinessDays};
    if (clock.isRunning() && (handoff.state != HandoffState::Accepted || past.passedOn.isValid()))
        clock.from = QDate();
    return clock;
}

} // namespace tasuki::handoff
