// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task/task.h"

class QWidget;

namespace tasuki {

class Session;

/// A form for a task; one without an id is new. `parent` is the window over which it stands.
void openTaskForm(Session& session, QWidget* parent, const Task& task);

} // namespace tasuki
