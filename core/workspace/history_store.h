// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "workspace/history_line.h"

#include <vector>

namespace tasuki {

class HistoryStore {
public:
    explicit HistoryStore(storage::Database& db) : m_db(db) {}
    /// Newest first.
    Result<std::vector<HistoryLine>> ofAccount(AccountId account, int limit = 1000) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
