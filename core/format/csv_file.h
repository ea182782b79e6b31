// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "format/table.h"

namespace tasuki::format {

/// A small table as a CSV file with the default options, whole or not at all (see FileWriter); `reading` are the
/// files that are being read.
Result<void> writeCsvFile(const QString& path, const Table& table, const QStringList& reading = {});

} // namespace tasuki::format
