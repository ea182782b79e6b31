// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tasuki::storage {

/// The error of an SQLite result code (primary or extended), in words for a person; `message` is SQLite's own text,
/// `systemError` the errno behind it, where there was one: SQLite says only "I/O error" for a quota or a limit that is
/// reached.
Error sqliteError(int code, const char* message, const QString& path, int systemError = 0);
/// The file that is open is no longer the one at its path.
Error movedError(const QString& path);
/// Whether it says that another row has the same key already.
bool isDuplicate(const Error& error);

} // namespace tasuki::storage
