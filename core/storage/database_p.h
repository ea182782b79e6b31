// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/storage: the only header that names SQLiteCpp.

#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tasuki::storage {

struct Database::Private {
    SQLite::Database db;
    std::function<bool()> goOn;
};

[[noreturn]] void raise(const SQLite::Exception& exception, sqlite3* handle, const QString& path);

} // namespace tasuki::storage
