// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "edit/edit.h"
#include "shell/menus.h"
#include "task/task.h"
#include "widgets/painting.h"

#include <QPoint>

#include <functional>
#include <vector>

class QWidget;

namespace tasuki {

class Session;

/// How a task is worded and coloured, wherever it stands.

/// Red past its due date, amber in the week before.
Tone dueTone(const Task& task, QDate today);
/// "Snoozed until 2026/02/01", "Snoozed until the customer answers"; empty where it is not snoozed.
QString snoozeText(const Task& task);
/// A menu of days and events for an open task; one is one act. `parent` gives the focus back. `then`: once it is
/// snoozed from the menu.
void popUpSnooze(Session& session, QWidget* parent, const Task& task, const QPoint& at,
                 const std::function<void()>& then = {});
/// A menu of the task's checklist, in which the first item that is not ticked stands; one is ticked, or not any more,
/// as one act. Nothing where it has none.
void popUpChecklist(Session& session, QWidget* parent, const Task& task, const QPoint& at);
/// Everybody to whom a task can be given, for a menu. `isPresent`: it is theirs now.
std::vector<MenuOption> assigneeOptions(Session& session, const std::function<bool(MemberId)>& isPresent,
                                        const std::function<void(MemberId, const QString& name)>& give);
/// task::complete() and task::skip() with what they ask of the workspace.
Result<Edit> completed(Session& session, const Task& task, const BusinessCalendar& calendar);
Result<Edit> skipped(Session& session, const Task& task, const BusinessCalendar& calendar);
/// Does the task today, and says so; the next one of a task that repeats is named. `then`: see Session::run().
void completeTask(Session& session, const Task& task, const std::function<void()>& then = {});

} // namespace tasuki
