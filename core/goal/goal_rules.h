// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "goal/goal.h"

#include <vector>

namespace tasuki::goal {

/// A goal as it is kept: without spaces at the ends of its texts, numbers in plain digits.
Goal cleaned(Goal goal);
/// From which day the status of `wanted` holds: the day that it names. Where it names none, a status that moves holds
/// from today, and one that stays keeps its day.
QDate statusDay(const Goal* before, const Goal& wanted, QDate today);
/// Everything that is wrong with a goal that was cleaned. `before` is null for a new one; `present` are the goals of
/// the account, `statuses` those of the goal in their order.
Problems problems(const Goal* before, const Goal& goal, const std::vector<Goal>& present,
                  const std::vector<GoalStatusChange>& statuses, const Act& act);

/// A new goal gets its id and the day of its status here (today, where none is given). `present`: the goals of the
/// account; a title stands once a service.
struct Added {
    Edit edit;
    Goal goal;
};
Result<Added> add(Goal goal, const std::vector<Goal>& present, const Act& act);
/// Changes everything but the account. Another status is recorded as a change on `statusDay()`; the same status with
/// another day corrects that day. `statuses`: the goal's, in order.
Result<Edit> change(const Goal& before, const Goal& after, const std::vector<Goal>& present,
                    const std::vector<GoalStatusChange>& statuses, const Act& act);
/// The goal goes on to another status on `day`, which is neither before the present status's day nor after today.
Result<Edit> setStatus(const Goal& goal, GoalStatus status, QDate day, const Act& act);
/// Whether a goal's values, and its statuses in their order, agree with each other: where two people changed it at
/// once.
Result<void> judge(const Goal& goal, const std::vector<GoalStatusChange>& statuses);
Result<Edit> remove(const Goal& goal, const std::vector<GoalStatusChange>& statuses, const Act& act);

} // namespace tasuki::goal
