// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "storage/database.h"

#include <QString>

namespace tasuki {

/// Fills a new file with what every workspace starts with: settings, stages, touchpoint kinds, routes and their
/// checklists, all under fixed small ids. Throws storage::Failure.
void writeDefaults(storage::Database& db, const QString& baseCurrency, FiscalStart fiscalStart, const QString& zone);

} // namespace tasuki
