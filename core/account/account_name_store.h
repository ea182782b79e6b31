// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/database.h"

#include <QString>

#include <vector>

namespace tasuki {

struct AccountName {
    AccountId id;
    QString name;
    QString yomi; ///< empty: none is entered

    /// What the account is sorted by: its reading where it has one.
    const QString& sortKey() const { return yomi.isEmpty() ? name : yomi; }
};

/// Of every account, in the order of their ids: a part of what AccountStore reads, in a tenth of the time.
Result<std::vector<AccountName>> accountNames(storage::Database& db);

} // namespace tasuki
