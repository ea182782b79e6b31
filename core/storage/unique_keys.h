// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace tasuki::storage {

/// Columns whose values together no two rows of a table may share.
struct UniqueKey {
    QByteArrayList columns;
    QByteArray where; ///< an SQL condition: only of the rows for which it is true; empty: of all
};

/// Every one of a table but its id. Throws Failure.
std::vector<UniqueKey> uniqueKeys(Database& db, const char* table);

/// The columns that may not be empty. Throws Failure.
QByteArrayList neededColumns(Database& db, const char* table);

} // namespace tasuki::storage
