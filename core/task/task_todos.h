// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/ical.h"
#include "kind/file_kind.h"
#include "task/task.h"

/// Tasks of calendar files as a table: the columns are those that an import of tasks reads, so that what a person
/// enters, what a table holds and what a calendar holds go through the same rule.
namespace tasuki::task {

/// The key of a task that has none of another system, in calendar files: "task-17@tasuki".
QString ownUid(qint64 task);
/// The task that a key of ours names; 0: it is another system's.
qint64 taskOfUid(QStringView uid);

/// Urgency and state as a calendar has them; rowsOfCalendar() reads the same ones back.
int calendarPriority(TaskPriority priority);
format::CalendarTodo::Status calendarStatus(TaskState state);

/// A repetition as tasks have it ("2w", "3b", "1m@31") as a rule of a calendar, and back. Empty for what the other does
/// not have; `day`, the due date or else the start, tells "every week" from "every Tuesday".
QString ruleOfRepeat(QStringView code);
QString repeatOfRule(const QString& rule, QDate day);

/// The tasks of a calendar file. Invalid where it is broken, or holds none.
Result<CalendarRows> rowsOfCalendar(std::string_view utf8, const QTimeZone& zone);

} // namespace tasuki::task
