// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "renewal/renewal.h"
#include "storage/database.h"

#include <QSet>

#include <vector>

namespace tasuki::renewal {

/// All SQL of renewals and the reasons of churn.
class RenewalStore {
public:
    explicit RenewalStore(storage::Database& db) : m_db(db) {}

    Result<std::vector<Renewal>> all() const; ///< by due date
    Result<std::vector<Renewal>> ofAccount(AccountId account) const;
    Result<std::vector<ChurnReason>> reasons() const; ///< in their order, with those that are not offered any more
    Result<QSet<RowId>> usedReasons() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki::renewal
