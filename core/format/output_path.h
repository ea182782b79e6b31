// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tasuki::format {

/// Whether both paths lead to one file, through links of either kind too.
bool isSameFile(const QString& a, const QString& b);

/// /dev/stdout: the one device that is written to.
bool isStandardOutput(const QString& path);

/// What no file may be written over, in one place for every writer (FileWriter asks here, so nobody else has to): a
/// workspace, be it this one or another, open, damaged or newer, by whatever link, or its journal; one of the files
/// `reading`, which are being read; a device, a pipe or a folder, but for /dev/stdout. Opens nothing but through
/// SQLite.
Result<void> checkOutputPath(const QString& path, const QStringList& reading = {});

} // namespace tasuki::format
