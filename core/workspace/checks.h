// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QStringList>

namespace tasuki {

/// Looks whether the file is whole, every reference leads somewhere, and what the rules keep true is true. A line a
/// finding; empty: all is well.
Result<QStringList> checkWorkspace(storage::Database& db);

/// Only what must never be true of the rows of a kind. Throws storage::Failure.
QStringList invariantFindings(storage::Database& db);

} // namespace tasuki
