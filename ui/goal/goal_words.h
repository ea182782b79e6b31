// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal/goal.h"
#include "widgets/painting.h"

#include <QCoreApplication>

/// How a goal's values are worded and coloured, wherever they stand.
namespace tasuki {

struct GoalWords {
    Q_DECLARE_TR_FUNCTIONS(goalWords)
};

Tone toneOf(GoalStatus status);
PillData goalPill(GoalStatus status, TermLanguage words);
/// The due date and, while somebody works on it, how far away it is.
TwoPartData goalDue(const Goal& goal, QDate today);
/// "75%"; empty where it cannot be counted.
QString progressText(const Goal& goal);

} // namespace tasuki
