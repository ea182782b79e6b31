// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "task/task.h"

#include <QString>

#include <vector>

namespace tasuki {

class Session;

/// A task as its page holds it.
struct TaskRow {
    Task task;
    QString account; ///< its name; empty for a task of the team's own
    QString yomi;    ///< by which the name is sorted
    QString assignee;
    bool isAway = false; ///< snoozed, and neither its day nor its event has come

    qint64 id() const { return task.id.value(); }
    bool isOpen() const { return task.state == TaskState::Open; }
    bool operator==(const TaskRow&) const = default;
};

/// Of the list of tasks.
std::vector<Column<TaskRow>> taskColumns(Session& session);

} // namespace tasuki
