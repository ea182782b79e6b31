// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/calendar.h"
#include "base/result.h"
#include "edit/edit.h"
#include "task/task_row.h"
#include "widgets/board.h"

namespace tasuki {

class Directory;

/// By what a board divides tasks into columns, and what a card that is moved from one to another becomes.
enum class TaskGrouping { Due, Assignee, Priority, List };

/// What a board asks besides the tasks.
struct BoardGround {
    QDate today;
    const Directory& directory;
    const BusinessCalendar& calendar;
    TermLanguage words{};
};

/// Every task in one column, in the order given. A member who is no longer active and a list have a column where they
/// have a task.
std::vector<BoardColumn> boardColumns(const std::vector<TaskRow>& rows, TaskGrouping grouping,
                                      const BoardGround& ground);
/// The days of a week, by their ISO dates, with the tasks that are due on each, or start where they are not due; what
/// is done stands on the day on which it was.
std::vector<BoardColumn> weekColumns(const std::vector<TaskRow>& rows, QDate monday, const BoardGround& ground);
/// The day of a calendar on which a task stands; not valid where it has none.
QDate dayInCalendar(const Task& task);
/// The task as it is in that column, which takes cards; what is done is opened again and stands where its values say.
/// "This week" and "next week" make it due on the last working day of that week. `open`: see task::complete().
Result<Edit> movedTo(const Task& task, std::span<const Task> open, TaskGrouping grouping, const QString& column,
                     const BoardGround& ground, const Act& act);
LineData taskLine(const TaskRow& row, const BoardGround& ground);

} // namespace tasuki
