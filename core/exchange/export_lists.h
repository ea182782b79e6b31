// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/import_kind.h"
#include "exchange/table.h"
#include "storage/database.h"

#include <QDate>

namespace tasuki::exchange {

/// Which rows of a dated list to write; both days are included, an invalid one is no bound.
struct ExportRange {
    QDate from;
    QDate to;
};

/// Writes the rows that an import of this kind makes, with its columns, in key order: reading them in again changes
/// nothing. Owner, stage and teams are those of `today`; the range bounds touchpoints and usage.
Result<void> exportList(storage::Database& db, ImportKind kind, QDate today, const ExportRange& range, RowSink& sink);

/// Every handoff, by id.
Result<void> exportHandoffs(storage::Database& db, QDate today, RowSink& sink);

} // namespace tasuki::exchange
