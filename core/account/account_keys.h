// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/key_index.h"
#include "kind/reference_finder.h"
#include "storage/database.h"

#include <QStringList>

#include <vector>

namespace tasuki {

/// Accounts by their keys, with what the rows of other kinds need of them. Read once: 24 bytes an account and a few
/// more, and every look-up is in memory.
class AccountKeys final : public ReferenceFinder {
public:
    struct Account {
        qint64 id = 0;
        int exponent = 0; ///< decimals of the account's currency
        int currency = 0; ///< its place among the currencies
    };
    explicit AccountKeys(storage::Database& db);
    /// Empty: the base currency.
    QString currencyOf(const Account& account) const;
    /// Null where no account has this key; `found` says more.
    const Account* account(std::string_view key, Found& found);
    Found find(std::string_view key, qint64 ofAccount) override;
    QString keyOf(qint64 id) override;

private:
    storage::Database& m_db;
    imports::KeyIndex m_index;
    std::vector<Account> m_accounts;
    QStringList m_currencies;
};

} // namespace tasuki
