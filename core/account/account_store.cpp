// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"

#include "account/due_date.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace tasuki {

using storage::attempt;
using storage::readOne;
using storage::readRows;
using storage::Statement;

namespace {

/// Rows that belong to accounts, read side by side with these: their first column is the account's id, in rising order.
class Beside {
public:
    explicit Beside(Statement rows) : m_rows(std::move(rows)), m_hasRow(m_rows.next()) {}

    /// Tells the rows of the account, which comes behind the one that was asked before.
    template <typename Use>
    void of(AccountId account, const Use& use)
    {
        for (; m_hasRow && m_rows.integer(0) <= account.value(); m_hasRow = m_rows.next())
            if (m_rows.integer(0) == account.value())
                use(m_rows);
    }

private:
    Statement m_rows;
    bool m_hasRow;
};

/// `sql` knows the day as ?1; of one account where one is given, which is ?2 then.
Statement datedRows(storage::Database& db, const char* sql, AccountId account, QDate today, const char* order = "")
{
    Statement rows =
        db.prepare(QByteArray(sql).append(account.isValid() ? " AND account_id = ?2" : "").append(order).constData());
    rows.bind(1, today);
    if (account.isValid())
        rows.bind(2, account);
    return rows;
}

/// Whose each account is on a day, and where it stands: of several spans the last that has begun.
class Standing {
public:
    Standing(storage::Database& db, AccountId account, QDate today)
        : m_owners(
            datedRows(db, "SELECT account_id, member_id FROM ownership WHERE since <= ?1", account, today, kOrder)),
          m_stages(
              datedRows(db, "SELECT account_id, stage_id FROM stage_spans WHERE since <= ?1", account, today, kOrder))
    {}

    MemberId owner(AccountId account) { return last<MemberId>(m_owners, account); }
    StageId stage(AccountId account) { return last<StageId>(m_stages, account); }

private:
    static constexpr const char* kOrder = " ORDER BY account_id, since, id";

    template <typename IdType>
    static IdType last(Beside& spans, AccountId account)
    {
        IdType found;
        spans.of(account, [&](const Statement& row) { found = row.id<IdType>(1); });
        return found;
    }

    Beside m_owners;
    Beside m_stages;
};

struct Contract : account::ContractDays {
    qint64 account;
};

/// The contract rows that run today, by account. All of them in one pass through the table: in the order of the
/// accounts each would be looked for on a page of its own.
std::vector<Contract> contractsOn(storage::Database& db, AccountId account, QDate today)
{
    std::vector<Contract> contracts;
    Statement rows = datedRows(db,
                               "SELECT account_id, start_date, end_date FROM subscriptions "
                               "WHERE start_date <= ?1 AND (end_date IS NULL OR end_date > ?1)",
                               account, today);
    while (rows.next())
        contracts.push_back({{rows.date(1), rows.date(2)}, rows.integer(0)});
    std::ranges::sort(contracts, {}, &Contract::account);
    return contracts;
}

std::span<const Contract> ofAccount(const std::vector<Contract>& contracts, AccountId account)
{
    const auto begin = std::ranges::lower_bound(contracts, account.value(), {}, &Contract::account);
    auto end = begin;
    while (end != contracts.end() && end->account == account.value())
        ++end;
    return {begin, end};
}

/// Whether one pass through the index of touchpoints is cheaper than a look into it for each account, which costs as
/// much as some five entries that follow each other.
bool hasFewTouches(storage::Database& db)
{
    constexpr qint64 kFew = 4; // an account
    return db.queryInteger("SELECT count(*) FROM touchpoints")
           <= kFew * db.queryInteger("SELECT count(*) FROM accounts");
}

/// The latest touchpoint not after today, in the order of the accounts.
Statement touches(storage::Database& db, AccountId account, QDate today)
{
    const bool pass = !account.isValid() && hasFewTouches(db);
    Statement rows = db.prepare(
        account.isValid() ? "SELECT ?2, (SELECT max(day) FROM touchpoints WHERE account_id = ?2 AND day <= ?1)"
        : pass ? "SELECT account_id, max(day) FROM touchpoints WHERE day <= ?1 GROUP BY account_id ORDER BY account_id"
               : "SELECT a.id, (SELECT max(t.day) FROM touchpoints AS t WHERE t.account_id = a.id AND t.day <= ?1) "
                 "FROM accounts AS a ORDER BY a.id");
    rows.bind(1, today);
    if (account.isValid())
        rows.bind(2, account);
    return rows;
}

Statement tagsOf(storage::Database& db, AccountId account)
{
    Statement rows = db.prepare(
        account.isValid() ? "SELECT account_id, tag FROM account_tags WHERE account_id = ?1 ORDER BY account_id, tag"
                          : "SELECT account_id, tag FROM account_tags ORDER BY account_id, tag");
    if (account.isValid())
        rows.bind(1, account);
    return rows;
}

/// The due dates for which an outcome is recorded.
Statement decidedDays(storage::Database& db, AccountId account)
{
    Statement rows = db.prepare(
        account.isValid() ? "SELECT account_id, due_date FROM renewals WHERE outcome <> '' AND account_id = ?1"
                          : "SELECT account_id, due_date FROM renewals WHERE outcome <> '' ORDER BY account_id");
    if (account.isValid())
        rows.bind(1, account);
    return rows;
}

/// Of one account, or of all without one, in the order of their ids.
Statement accountRows(storage::Database& db, AccountId account)
{
    Statement rows = db.prepare(
        storage::selectOf(tableInfo<Account>(), account.isValid() ? "WHERE t.id = ?1" : "ORDER BY t.id").constData());
    if (account.isValid())
        rows.bind(1, account);
    return rows;
}

} // namespace

void AccountStore::summariesOf(AccountId account, QDate today, const std::function<void(AccountSummary)>& use) const
{
    storage::ReadTransaction snapshot(m_db);
    const std::vector<Contract> contracts = contractsOn(m_db, account, today);
    Standing standing(m_db, account, today);
    Beside touched(touches(m_db, account, today));
    Beside tags(tagsOf(m_db, account));
    Beside decided(decidedDays(m_db, account));
    std::vector<QDate> decidedOn;
    for (Statement rows = accountRows(m_db, account); rows.next();) {
        AccountSummary summary;
        summary.account = storage::readRow<Account>(rows);
        const AccountId id = summary.account.id;
        summary.owner = standing.owner(id);
        summary.stage = standing.stage(id);
        touched.of(id, [&](const Statement& row) { summary.lastTouch = row.date(1); });
        tags.of(id, [&](const Statement& row) { summary.tags += row.text(1); });
        decidedOn.clear();
        decided.of(id, [&](const Statement& row) { decidedOn.push_back(row.date(1)); });
        const QDate due = account::dueDate(summary.account.renewalDate, ofAccount(contracts, id), today);
        if (account::isDue(due, summary.stage, decidedOn))
            summary.due = due;
        use(std::move(summary));
    }
}

Result<bool> AccountStore::areAtLeast(qint64 count) const
{
    return attempt([&] {
        Statement accounts = m_db.prepare("SELECT count(*) FROM (SELECT 1 FROM accounts LIMIT ?1)");
        accounts.bind(1, count);
        return accounts.next() && accounts.integer(0) >= count;
    });
}

Result<std::vector<AccountSummary>> AccountStore::summaries(QDate today) const
{
    return attempt([&] {
        std::vector<AccountSummary> result;
        summariesOf({}, today, [&](AccountSummary summary) { result.push_back(std::move(summary)); });
        return result;
    });
}

Result<void> AccountStore::eachSummary(QDate today, const std::function<void(AccountSummary)>& use) const
{
    return attempt([&] { summariesOf({}, today, use); });
}

Result<std::vector<AccountStanding>> AccountStore::standings(QDate today) const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        Standing standing(m_db, {}, today);
        std::vector<AccountStanding> result;
        for (Statement rows = accountRows(m_db, {}); rows.next();) {
            Account found = storage::readRow<Account>(rows);
            const AccountId id = found.id;
            result.push_back({std::move(found), standing.owner(id), standing.stage(id)});
        }
        return result;
    });
}

Result<std::optional<AccountSummary>> AccountStore::summary(AccountId account, QDate today) const
{
    return attempt([&] {
        std::optional<AccountSummary> found;
        if (account.isValid())
            summariesOf(account, today, [&](AccountSummary summary) { found = std::move(summary); });
        return found;
    });
}

Result<std::optional<Account>> AccountStore::find(AccountId account) const
{
    return attempt([&] { return readOne<Account>(m_db, "WHERE t.id = ?1", account); });
}

Result<std::optional<Account>> AccountStore::findByKey(const QString& key) const
{
    return attempt([&] { return readOne<Account>(m_db, "WHERE t.account_key = ?1", key); });
}

Result<std::optional<Account>> AccountStore::findByCode(const QString& code) const
{
    return attempt([&] { return readOne<Account>(m_db, "WHERE t.code = ?1 AND t.code <> ''", code); });
}

Result<std::vector<Account>> AccountStore::children(AccountId parent) const
{
    return attempt([&] { return readRows<Account>(m_db, "WHERE t.parent_id = ?1 ORDER BY t.yomi, t.name", parent); });
}

Result<std::vector<AccountId>> AccountStore::ancestors(AccountId account) const
{
    return attempt([&] {
        constexpr size_t kDeepest = 64;
        std::vector<AccountId> result;
        Statement parent = m_db.prepare("SELECT parent_id FROM accounts WHERE id = ?1");
        for (AccountId at = account; result.size() < kDeepest;) {
            parent.bind(1, at);
            const AccountId above = parent.next() ? parent.id<AccountId>(0) : AccountId();
            parent.reset();
            if (!above.isValid())
                break;
            result.push_back(above);
            at = above;
        }
        return result;
    });
}

Result<std::vector<Ownership>> AccountStore::ownership(AccountId account) const
{
    return attempt(
        [&] { return readRows<Ownership>(m_db, "WHERE t.account_id = ?1 ORDER BY t.since, t.id", account); });
}

Result<std::vector<StageSpan>> AccountStore::stageSpans(AccountId account) const
{
    return attempt(
        [&] { return readRows<StageSpan>(m_db, "WHERE t.account_id = ?1 ORDER BY t.since, t.id", account); });
}

Result<std::vector<AccountTag>> AccountStore::tags(AccountId account) const
{
    return attempt([&] { return readRows<AccountTag>(m_db, "WHERE t.account_id = ?1 ORDER BY t.tag", account); });
}

Result<std::vector<KeyRole>> AccountStore::keyRoles(AccountId account) const
{
    return attempt([&] { return readRows<KeyRole>(m_db, "WHERE t.account_id = ?1 ORDER BY t.id", account); });
}

Result<std::vector<Stage>> AccountStore::stages() const
{
    return attempt([&] { return readRows<Stage>(m_db, "ORDER BY t.position, t.id"); });
}

QStringList AccountStore::distinct(const char* sql) const
{
    QStringList values;
    Statement rows = m_db.prepare(sql);
    while (rows.next())
        values += rows.text(0);
    return values;
}

Result<QStringList> AccountStore::segments() const
{
    return attempt(
        [&] { return distinct("SELECT DISTINCT segment FROM accounts WHERE segment <> '' ORDER BY segment"); });
}

Result<QStringList> AccountStore::industries() const
{
    return attempt(
        [&] { return distinct("SELECT DISTINCT industry FROM accounts WHERE industry <> '' ORDER BY industry"); });
}

Result<QStringList> AccountStore::tagNames() const
{
    return attempt([&] { return distinct("SELECT DISTINCT tag FROM account_tags ORDER BY tag"); });
}

} // namespace tasuki
