// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/pass_statistics.h"
#include "storage/database.h"

namespace tasuki::report {

/// All that the statistics of handoffs are made of, each table read once.
Result<PassFacts> passFactsOf(storage::Database& db, QDate today);

} // namespace tasuki::report
