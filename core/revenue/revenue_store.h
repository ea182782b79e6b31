// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "revenue/currency_rules.h"
#include "revenue/dated_amount.h"
#include "revenue/kpi.h"
#include "revenue/rates.h"
#include "revenue/subscription.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tasuki::revenue {

/// What contract rows call their plans and products, in key order; without those that have no name.
struct ContractNames {
    QStringList plans;
    QStringList products;
};

/// All SQL of contract rows and rates.
class RevenueStore {
public:
    explicit RevenueStore(storage::Database& db) : m_db(db) {}

    /// Everything that the figures need, in one consistent read.
    Result<Book> book() const;
    /// Reads these accounts anew into a book that was read before, in a time that does not grow with the others.
    /// False, and the book as it was, where that is not enough: one of them is new, gone or renamed by its key, or has
    /// a plan or product that no other has; then the book has to be read whole.
    Result<bool> refresh(Book& book, const QSet<AccountId>& accounts) const;
    /// The same as it would be with other rates: what a change of one restates.
    Result<Book> book(const Rates& rates) const;
    Result<Rates> rates() const;
    /// Every currency that has a rate or is in use, and the base currency.
    Result<std::vector<CurrencyUse>> currencyUses() const;
    /// The contract rows of an account, by start date.
    Result<std::vector<Subscription>> ofAccount(AccountId account) const;
    Result<std::vector<Currency>> currencies() const;
    Result<ContractNames> contractNames() const;
    /// The steps of one account in base currency.
    Result<std::vector<Step>> stepsOfAccount(AccountId account) const;
    /// What every account with contracts is worth at the month's snapshot, as its steps say.
    Result<QHash<AccountId, Amount>> levelsAt(Month month) const;
    /// What the account is worth per month on a day: rows with start ≤ day < end, in base currency.
    Result<Amount> mrrOn(AccountId account, QDate day) const;
    /// The same of every account that has such rows; nothing where one of them is in a currency without a rate.
    Result<QHash<AccountId, std::optional<Amount>>> mrrOfAllOn(QDate day) const;
    /// Accounts that somebody owns, but that had MRR before: whose figures by owner have months under nobody.
    struct UnownedMonths {
        Month first;
        Month last;
        qint64 accounts = 0;
        QString example; ///< the key of one of them
    };
    Result<std::optional<UnownedMonths>> unownedMonths() const;
    /// Every contract row with its days, of one account or of all. A currency without a rate counts 0.
    Result<std::vector<DatedAmount>> datedAmounts(AccountId account = {}) const;

private:
    Result<Book> bookWith(const Rates* others) const;

    storage::Database& m_db;
};

} // namespace tasuki::revenue
