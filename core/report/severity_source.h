// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "handoff/severity.h"
#include "storage/database.h"

namespace tasuki::report {

/// How closely an account is to be watched, as its data say on `today`.
Result<handoff::SeverityProposal> severityOf(storage::Database& db, AccountId account, QDate today);

} // namespace tasuki::report
