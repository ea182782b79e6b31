// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "promise/promise.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// All SQL of promises.
class PromiseStore {
public:
    explicit PromiseStore(storage::Database& db) : m_db(db) {}
    /// Open ones first, by due date; then the others, the latest decision first.
    Result<std::vector<Promise>> ofAccount(AccountId account) const;
    /// Every open one that is due on `day` or before, by due date.
    Result<std::vector<Promise>> openUntil(QDate day) const;
    Result<std::optional<Promise>> find(PromiseId promise) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
