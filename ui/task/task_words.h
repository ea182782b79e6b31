// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task/task.h"
#include "widgets/painting.h"

#include <QPoint>

class QWidget;

namespace tasuki {

class Session;

/// How a task is worded and coloured, wherever it stands.

/// Red past its due date, amber in the week before.
Tone dueTone(const Task& task, QDate today);
/// "Snoozed until 2026/02/01", "Snoozed until the customer answers"; empty where it is not snoozed.
QString snoozeText(const Task& task);
/// A menu of days and events for an open task; one is one act. `parent` gives the focus back.
void popUpSnooze(Session& session, QWidget* parent, const Task& task, const QPoint& at);
/// Does the task today, and says so; the next one of a task that repeats is named.
void completeTask(Session& session, const Task& task);

} // namespace tasuki
