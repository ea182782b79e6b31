// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/handoff_report.h"
#include "storage/database.h"

namespace tasuki::report {

/// Every handoff of a workspace as the report tells it, newest first.
Result<std::vector<HandoffReportRow>> handoffReportOf(storage::Database& db, QDate today);

} // namespace tasuki::report
