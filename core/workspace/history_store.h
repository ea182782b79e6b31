// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/row.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

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

class HistoryStore {
public:
    explicit HistoryStore(storage::Database& db) : m_db(db) {}
    /// Newest first.
    Result<std::vector<HistoryLine>> ofAccount(AccountId account, int limit = 1000) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
