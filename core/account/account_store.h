// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/stage.h"
#include "base/result.h"
#include "storage/database.h"

#include <QStringList>

#include <functional>

namespace tasuki {

/// An account with what lists show beside it.
struct AccountSummary {
    Account account;
    MemberId owner; ///< on the day asked
    StageId stage;
    QDate lastTouch; ///< of the latest touchpoint not after the day
    QStringList tags;
    QDate due; ///< of the renewal that is open: its own date, or the end of its contracts (account/due_date.h)
};

/// An account, whose it is and where it stands.
struct AccountStanding {
    Account account;
    MemberId owner; ///< on the day asked
    StageId stage;
};

/// All SQL of accounts, their spans, tags and key roles.
class AccountStore {
public:
    explicit AccountStore(storage::Database& db) : m_db(db) {}

    /// Whether there are at least so many accounts; stops counting there.
    Result<bool> areAtLeast(qint64 count) const;
    Result<std::vector<AccountSummary>> summaries(QDate today) const;
    /// Tells the same one after the other, in the order of their ids, to be kept as the caller likes.
    Result<void> eachSummary(QDate today, const std::function<void(AccountSummary)>& use) const;
    /// The same accounts without the columns that need every touchpoint and tag to be read.
    Result<std::vector<AccountStanding>> standings(QDate today) const;
    Result<std::optional<AccountSummary>> summary(AccountId account, QDate today) const;
    Result<std::optional<Account>> find(AccountId account) const;
    Result<std::optional<Account>> findByKey(const QString& key) const;
    /// Null where no account has the code, which is not empty.
    Result<std::optional<Account>> findByCode(const QString& code) const;
    Result<std::vector<Account>> children(AccountId parent) const;
    /// From the parent up; the bound ends a loop.
    Result<std::vector<AccountId>> ancestors(AccountId account) const;
    Result<std::vector<Ownership>> ownership(AccountId account) const;
    Result<std::vector<StageSpan>> stageSpans(AccountId account) const;
    Result<std::vector<AccountTag>> tags(AccountId account) const;
    Result<std::vector<KeyRole>> keyRoles(AccountId account) const;
    Result<std::vector<Stage>> stages() const;
    /// The values in use of a free list: "segment" or "industry", in order.
    Result<QStringList> segments() const;
    Result<QStringList> industries() const;
    Result<QStringList> tagNames() const;

private:
    /// Of one account, or of all without one.
    void summariesOf(AccountId account, QDate today, const std::function<void(AccountSummary)>& use) const;
    QStringList distinct(const char* sql) const;
    storage::Database& m_db;
};

} // namespace tasuki
