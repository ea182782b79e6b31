// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "base/result.h"
#include "storage/database.h"
#include "workspace/account_merge.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace tasuki::report {

/// What a merge would do beside the rows that it moves.
struct MergeEffect {
    std::vector<Month> months; ///< that are over and whose movements or numbers of accounts change
    QStringList findings; ///< what would be wrong with the workspace that is not wrong now; it must not be done then
};

/// Tries the merge and takes it back.
Result<MergeEffect> mergeEffect(storage::Database& db, const MergePlan& plan, AccountId from, AccountId into,
                                QDate today);

} // namespace tasuki::report
