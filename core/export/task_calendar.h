// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "task/task.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace tasuki::exports {

/// These tasks as a calendar file (iCalendar), in their order; what it has no property for stands in properties of our
/// own. Reading it in again changes nothing. `now` is when it was made.
Result<QByteArray> taskCalendar(storage::Database& db, const std::vector<Task>& tasks, const QDateTime& now);
/// All tasks.
Result<QByteArray> taskCalendar(storage::Database& db, const QDateTime& now);

} // namespace tasuki::exports
