// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "storage/database.h"

/// What the rules say where two people changed one row at once: each of them saw values that went together.
namespace tasuki {

/// Whether an edit may be put on top of what stands there now: not where the matter was decided otherwise meanwhile.
Result<void> judgeMine(storage::Database& db, const Edit& edit);

/// Whether what both have changed of a row may stand side by side; `present` is what stands there now.
Result<void> judgeParts(const RowChange& change, const std::vector<Value>& present);

/// Whether the values of one row go together, where they come from two people.
Result<void> judgeValues(const TableInfo& table, qint64 id, const std::vector<Value>& values);

/// Whether the rows of an edit that is written already, and those that belong to them, go together: what a row alone
/// says was judged before it was written.
Result<void> judgeMerged(storage::Database& db, const Edit& edit);

} // namespace tasuki
