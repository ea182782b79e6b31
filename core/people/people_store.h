// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/directory.h"
#include "storage/database.h"

namespace tasuki {

/// All SQL of members and teams.
class PeopleStore {
public:
    explicit PeopleStore(storage::Database& db) : m_db(db) {}
    /// Everybody, members and teams in the order of their names' readings.
    Result<Directory> directory() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
