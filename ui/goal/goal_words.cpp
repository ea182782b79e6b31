// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_words.h"

#include "widgets/format.h"

namespace tasuki {

Tone toneOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Agreed: return Tone::Accent;
    case GoalStatus::OnTrack: return Tone::Info;
    case GoalStatus::AtRisk: return Tone::Warn;
    case GoalStatus::Achieved: return Tone::Good;
    case GoalStatus::Missed: return Tone::Bad;
    case GoalStatus::Planned:
    case GoalStatus::Dropped: break;
    }
    return Tone::Neutral;
}

PillData goalPill(GoalStatus status, TermLanguage words)
{
    return {statusText(status, words), toneOf(status), true};
}

TwoPartData goalDue(const Goal& goal, QDate today)
{
    if (!goal.dueDate.isValid())
        return {absentText(), {}, Tone::Neutral};
    if (!goal::isOpen(goal.status))
        return {dateNumeric(goal.dueDate), {}, Tone::Neutral};
    return {dateNumeric(goal.dueDate), daysUntil(goal.dueDate, today),
            goal.dueDate < today               ? Tone::Bad
            : today.daysTo(goal.dueDate) <= 30 ? Tone::Warn
                                               : Tone::Neutral};
}

QString progressText(const Goal& goal)
{
    const auto progress = goal::progress(goal);
    return progress ? percent(progress, 0) : QString();
}

} // namespace tasuki
