// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema.h"

namespace tasuki::test {

constexpr int kExtraRows = 3000;

/// The released migrations and two that are made up: one with a large table, one that changes what is there.
inline const std::vector<storage::Migration>& laterMigrations()
{
    static const std::vector<storage::Migration> steps = [] {
        std::vector<storage::Migration> all = storage::migrations();
        const int last = all.back().version;
        all.push_back({last + 1, "CREATE TABLE extra (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT;"
                                 "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                                 "INSERT INTO extra SELECT i, 'a row of the extra table, number ' || i FROM n;"
                                 "CREATE INDEX extra_a ON extra (a);"});
        all.push_back(
            {last + 2,
             "ALTER TABLE extra ADD COLUMN b INTEGER NOT NULL DEFAULT 0; UPDATE extra SET b = id, a = a || '.'; "
             "ALTER TABLE settings ADD COLUMN note TEXT NOT NULL DEFAULT '';"});
        return all;
    }();
    return steps;
}

} // namespace tasuki::test
