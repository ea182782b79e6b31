// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "snooze/snooze.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// All SQL of snoozes.
class SnoozeStore {
public:
    explicit SnoozeStore(storage::Database& db) : m_db(db) {}
    /// Of each thing the latest one, where it lasts beyond `today`.
    Result<std::vector<Snooze>> running(QDate today) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
