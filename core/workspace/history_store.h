// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "workspace/history_line.h"

#include <functional>
#include <vector>

namespace tasuki {

class HistoryStore {
public:
    explicit HistoryStore(storage::Database& db) : m_db(db) {}
    /// Newest first.
    Result<std::vector<HistoryLine>> ofAccount(AccountId account, int limit = 1000) const;
    /// Tells the lines of `day` and later days, the last written first, and the account of each (0: none). The days
    /// need not be in order: a clock may have been set back.
    Result<void> eachSince(QDate day, const std::function<void(const HistoryLine& line, qint64 account)>& use) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
