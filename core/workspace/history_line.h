// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

#include <QDateTime>
#include <QJsonObject>

namespace tasuki {

/// One line of the history: one row that one edit changed.
struct HistoryLine {
    qint64 editId = 0;
    QDateTime at;
    QDate day;
    MemberId member;
    QString what; ///< the act's code; "undo:" before it where it was taken back
    QString why;
    Entity entity{};
    qint64 rowId = 0;
    QJsonObject before; ///< the changed columns; empty for a new row
    QJsonObject after;
};

} // namespace tasuki
