// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "revenue/more_figures.h"
#include "storage/database.h"

#include <QDate>

namespace tasuki::report {

/// What the figures beside retention are made of, with use up to `today`. Without `use`, accounts have no use: for
/// figures that ask nothing of it, since a workspace may hold many more rows of use than of anything else. Marked
/// metrics are read in any case. A contract row in a currency without a rate counts 0.
Result<revenue::MoreFacts> moreFactsOf(storage::Database& db, QDate today, bool use = true);

} // namespace tasuki::report
