// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_clock.h"

#include "session/session.h"
#include "settings/holiday.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace tasuki::handoff {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoffClock)
};

} // namespace

QString clockText(Session& session, const Handoff& handoff, const Past& past)
{
    const bool isWaiting = handoff.state == HandoffState::Offered || handoff.state == HandoffState::Returned;
    if (!isWaiting && !handoff.acceptedOn.isValid())
        return Text::tr("Started on %1").arg(dateNumeric(handoff.createdOn));
    const auto calendar = session.readToShow(HolidayStore(session.db()).calendar());
    const auto running = [&](const QString& since, const PassClock& clock) {
        return Text::tr("%1 · business day %2 of %3 · due %4")
            .arg(since)
            .arg(calendar.businessDaysBetween(clock.from, session.today()))
            .arg(clock.target)
            .arg(dateNumeric(dueOf(clock, calendar)));
    };
    const QString offered = Text::tr("Offered on %1").arg(dateNumeric(handoff.offeredOn));
    if (handoff.state == HandoffState::Offered)
        return running(offered, acceptClock(handoff));
    if (handoff.state == HandoffState::Returned)
        return running(Text::tr("To be re-offered"), offerAgainClock(handoff, past));
    QStringList lines = {offered + QStringLiteral(" · ")
                         + Text::tr("accepted on %1").arg(dateNumeric(handoff.acceptedOn))};
    const PassClock touch = firstTouchClock(handoff, past);
    if (touch.isRunning())
        lines += running(Text::tr("First touchpoint open"), touch);
    else if (const auto days = daysOf(touch, calendar))
        lines += Text::tr("First touchpoint on %1 · business day %2 of %3")
                     .arg(dateNumeric(touch.until))
                     .arg(*days)
                     .arg(touch.target);
    return lines.join(u'\n');
}

} // namespace tasuki::handoff
