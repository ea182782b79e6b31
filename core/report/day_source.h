// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/terms.h"
#include "storage/database.h"

#include <QDateTime>

#include <vector>

namespace tasuki::report {

/// One act of a person, in words: "Promise: Kept", "Account changed".
struct DayAct {
    qint64 editId = 0;
    QDateTime at;      ///< UTC
    AccountId account; ///< not valid: it was done to no account, or to several
    QString accountName;
    QString what;

    bool operator==(const DayAct&) const = default;
};

/// What the member did on a day, the latest first, at most `limit`; what was undone since is not told, nor is an undo.
/// Imports are acts of their own and are not among them.
Result<std::vector<DayAct>> actsOf(storage::Database& db, MemberId member, QDate day, TermLanguage language,
                                   int limit = 200);

} // namespace tasuki::report
