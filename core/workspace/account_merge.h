// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/terms.h"
#include "edit/edit.h"
#include "storage/database.h"

#include <QStringList>

#include <vector>

namespace tasuki {

/// What it takes to make one account of two, as one act. Everything that names the account which goes names the one
/// that stays from then on: which rows these are is read from the declarations of the kinds.
struct MergePlan {
    struct Count {
        Entity entity{};
        qint64 rows = 0;
    };

    Edit edit;                  ///< "account.merge"
    std::vector<Count> moved;   ///< in the order of kinds()
    std::vector<Count> dropped; ///< rows that the account which stays has as well, or that contradict one of its own
    /// Values of the account which goes that differ from those of the one that stays, and are given up: sentences.
    QStringList differences;
    /// Rows of both that can't stand side by side: sentences. Those of the account which goes are given up, with all
    /// that belongs to them.
    QStringList contradictions;
};

/// `from` goes, `into` stays: it keeps its own values, and its owners and stages where it has any; what it lacks it
/// takes over. NotFound, or Invalid where one would become its own parent. The workspace is only read.
Result<MergePlan> planMerge(storage::Database& db, AccountId from, AccountId into, TermLanguage language,
                            const Act& act);

} // namespace tasuki
