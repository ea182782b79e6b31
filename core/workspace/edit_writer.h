// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "storage/database.h"
#include "workspace/workspace.h"

namespace tasuki {

/// Writes the rows of an edit inside the caller's transaction; every value that the edit changes is compared with what
/// stands there first. Returns the conflict that stopped it, if any. Throws storage::Failure, also where a row's values
/// would come from two people and do not go together.
std::optional<Conflict> writeRows(storage::Database& db, const Edit& edit);
/// `merged` becomes true where a row was changed elsewhere, too: its values as they stand now come from two people.
std::optional<Conflict> writeRows(storage::Database& db, const Edit& edit, bool& merged);

/// Where the value in this column begins, and how many columns it takes: money has its rest in the next one.
std::pair<size_t, size_t> valueAt(const TableInfo& table, size_t column);
/// Whether an update gives the value in this column another one.
bool changesColumn(const RowChange& change, size_t column);
/// The row as it stands with what an update changes of it.
std::vector<Value> mergedValues(const RowChange& change, const std::vector<Value>& present);

/// Adds the edit to the history, a line a row.
void writeHistory(storage::Database& db, const Edit& edit, IdMaker& ids);

/// A row's columns as the history keeps them; with `other`, only the columns that differ from it.
QString rowJson(const TableInfo& table, const std::vector<Value>& values, const std::vector<Value>* other);

} // namespace tasuki
