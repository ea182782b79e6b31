// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tasuki::storage {

/// The error of an SQLite result code (primary or extended), in words for a person; `message` is SQLite's own text.
Error sqliteError(int code, const char* message, const QString& path);

} // namespace tasuki::storage
