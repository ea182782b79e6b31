// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/key_map.h"
#include "kind/reference_finder.h"
#include "storage/database.h"

#include <vector>

namespace tasuki {

/// Accounts by their keys, with what the rows of other kinds need of them. Read once: 24 bytes an account and a few
/// more, and every look-up is in memory.
class AccountKeys final : public ReferenceFinder {
public:
    struct Account {
        qint64 id = 0;
        int exponent = 0; ///< decimals of the account's currency
    };
    explicit AccountKeys(storage::Database& db);
    /// Null where no account has this key.
    const Account* account(std::string_view key);
    Found find(std::string_view key, qint64 ofAccount) override;
    QString keyOf(qint64 id) override;

private:
    storage::Database& m_db;
    imports::KeyMap m_index;
    std::vector<Account> m_accounts;
};

} // namespace tasuki
