// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/calendar.h"
#include "base/problem.h"
#include "base/result.h"
#include "edit/edit.h"
#include "task/task.h"

#include <span>

namespace tasuki::task {

/// A task as it is kept in the workspace: without spaces at the ends of its texts; one that is open has no day on which
/// it was done, and one that is not has today's where none is given, and is not snoozed.
Task cleaned(Task task, QDate today);
/// Everything that is wrong with a task that was cleaned.
Problems problems(const Task& task, QDate today);

/// A new task gets its id here.
struct Added {
    Edit edit;
    Task task;
};
Result<Added> add(Task task, const Act& act);
/// Every value that a person enters.
Result<Edit> change(const Task& before, const Task& wanted, const Act& act);
/// Done today by who acts. One that repeats makes the next in the same edit: its dates are those after the present
/// ones, as often as it takes for the due date (else the start date) to be later than today; without a date it is due
/// after today. Of months and years each of the two keeps its day of the month. Ticks of its checklist are taken off.
/// `open`: the open tasks of the same title (TaskStore::openLike); where one of them is the next one already, as after
/// a reopen(), none is made.
Result<Edit> complete(const Task& task, std::span<const Task> open, const BusinessCalendar& calendar, const Act& act);
/// Not to be done any more; one that repeats makes the next, too.
Result<Edit> skip(const Task& task, std::span<const Task> open, const BusinessCalendar& calendar, const Act& act);
/// Open again. The next one of a task that repeats stays where it was made.
Result<Edit> reopen(const Task& task, const Act& act);
/// Put aside: until the day, on which it is back, or until the event (a code of snooze_event.h), whichever comes first;
/// one of the two may be missing. It stays open, and its dates stay.
Result<Edit> snooze(const Task& task, QDate until, const QString& event, const Act& act);
/// Back at once.
Result<Edit> wake(const Task& task, const Act& act);
/// Due on another day, or on none. A start date moves by as many days; where there was no due date, to the new one at
/// the latest.
Result<Edit> moveDue(const Task& task, QDate due, const Act& act);
/// To another member or to nobody, in one act: what somebody leaves behind. Closed tasks stay whose they were.
Result<Edit> assign(std::span<const Task> tasks, MemberId assignee, const Act& act);
/// An item of its checklist (CheckItem::line) ticked or not. Refused where that line of the notes is none.
Result<Edit> tick(const Task& task, int line, bool isDone, const Act& act);
Result<Edit> remove(const Task& task, const Act& act);

} // namespace tasuki::task
