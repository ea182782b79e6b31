// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "contact/contact.h"
#include "edit/edit.h"
#include "goal/goal.h"

#include <vector>

namespace tasuki::goal {

/// A new goal gets its id and the day of its status here (today, where none is given). `present`: the goals of the
/// account; a title stands once a service.
struct Added {
    Edit edit;
    Goal goal;
};
Result<Added> add(Goal goal, const std::vector<Goal>& present, const Act& act);
/// Changes everything but the account. Another status is recorded as a change on `after.statusOn` (on today, if that
/// day is not valid or was left as it was); the same status with another day corrects that day. `statuses`: the goal's,
/// in order.
Result<Edit> change(const Goal& before, const Goal& after, const std::vector<Goal>& present,
                    const std::vector<GoalStatusChange>& statuses, const Act& act);
/// The goal goes on to another status on `day`, which is neither before the present status's day nor after today.
Result<Edit> setStatus(const Goal& goal, GoalStatus status, QDate day, const Act& act);
/// Whether a goal's values, and its statuses in their order, agree with each other: where two people changed it at
/// once.
Result<void> judge(const Goal& goal, const std::vector<GoalStatusChange>& statuses);
Result<Edit> remove(const Goal& goal, const std::vector<GoalStatusChange>& statuses, const Act& act);
/// A contact goes: the goals that it agreed to keep the name as a text.
Edit withoutContact(const Contact& contact, const std::vector<Goal>& goals, const Act& act);

} // namespace tasuki::goal
