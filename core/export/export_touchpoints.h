// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the exports of this room.

#include "export/export_lists.h"

#include <vector>

namespace tasuki::exports {

using namespace format;

/// How many bytes of rows are held while they are put in order.
inline constexpr size_t kTouchpointBudget = 128 * 1024 * 1024;

/// The rows of `accounts`, in their order, each account's by day. Throws storage::Failure.
///
/// Rows lie in the file as they were written, so those of one account lie anywhere, and to fetch each from its place
/// takes ten times as long as to read the table from its beginning to its end. So that is done, as often as it takes:
/// each time, as many rows as `budget` holds are put in their places, and written while the next are read.
void exportTouchpoints(storage::Database& db, const ExportRange& range, const std::vector<qint64>& accounts,
                       RowSink& sink, size_t budget = kTouchpointBudget);

} // namespace tasuki::exports
