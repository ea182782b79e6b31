// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/duplicate_keys.h"
#include "import/key_index.h"
#include "kind/reference_finder.h"
#include "storage/database.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tasuki {

/// Proposes the account that is meant where nobody has told a key of it yet: by the domain of an e-mail address, else
/// by the name of the company, and only where one account alone fits.
class AccountProposals {
public:
    /// `place`: the account's number with the caller.
    void addName(const QString& name, qint64 place);
    void addMail(const QString& mail, qint64 place);
    static constexpr qint64 kSeveral = -2;
    /// -1: none, or more than one.
    qint64 byName(const QString& name) const;
    /// The same, but kSeveral for more than one.
    qint64 allByName(const QString& name) const;
    qint64 byMail(const QString& mail) const;

private:
    static void add(QHash<QString, qint64>& places, const QString& folded, qint64 place);
    static qint64 find(const QHash<QString, qint64>& places, const QString& folded);

    QHash<QString, qint64> m_byName;
    QHash<QString, qint64> m_byDomain;
};

/// An account that was merged into another one, which files go on to call by its name.
struct MergedName {
    std::string key; ///< by which the workspace's own files still find the one that stayed
    QString name;
    qint64 account = 0; ///< … that one
    QString accountName;
    QDate accountStart;
};
/// The latest merge first. Throws Failure.
std::vector<MergedName> mergedNames(storage::Database& db);

/// Accounts by their keys in one system, with what the rows of other kinds need of them. Read once: 24 bytes an account
/// and a few more, and every look-up is in memory.
class AccountKeys final : public ReferenceFinder {
public:
    struct Account {
        qint64 id = 0;
        int exponent = 0; ///< decimals of the account's currency
        int currency = 0; ///< its place among the currencies
    };
    explicit AccountKeys(const FinderScope& scope);
    /// Empty: the base currency.
    QString currencyOf(const Account& account) const;
    /// Null where no account has this key; `found` says more.
    const Account* account(std::string_view key, Found& found);
    Found find(std::string_view key, qint64 ofAccount) override;
    void hint(const Hints& hints) override { m_hints = hints; }
    void learnMail(const QString& mail, qint64 id) override;
    QString keyOf(qint64 id) override;

private:
    void readAccounts();
    void readKeys();
    const Account* propose(std::string_view key, Found& found);
    /// Whoever has this very address already is an account's for certain; kNone: nobody, or people of several accounts.
    qint64 ofAddress(std::string_view mail);
    qint64 placeOf(qint64 id) const;
    const Account* named(std::string_view name, Found& found);

    FinderScope m_scope;
    imports::KeyIndex m_index;
    std::vector<Account> m_accounts;
    QStringList m_currencies;
    DuplicateKeys m_duplicates;
    AccountProposals m_proposals; ///< empty for the workspace's own keys
    QStringList m_names;          ///< likewise
    imports::KeyMap m_byAddress;  ///< likewise
    Hints m_hints;
};

} // namespace tasuki
