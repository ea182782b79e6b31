// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task/task.h"

class QWidget;

namespace tasuki {

class Session;

/// A form for a day and an event until which an open task is put aside. `parent` is the window over which it stands.
void openSnoozeForm(Session& session, QWidget* parent, const Task& task);

} // namespace tasuki
