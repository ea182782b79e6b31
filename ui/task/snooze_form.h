// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task/task.h"

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// A form for a day and an event until which an open task is put aside. `parent` is the window over which it stands.
/// `then`: see Session::run().
void openSnoozeForm(Session& session, QWidget* parent, const Task& task, const std::function<void()>& then = {});

} // namespace tasuki
