// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"

#include "account/due_date.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QHash>

namespace tasuki {

using storage::attempt;
using storage::readOne;
using storage::readRows;
using storage::Statement;

namespace {

/// The account that each row of `sql` (account_id, id) names gets that id; later rows win.
template <typename IdType>
QHash<qint64, IdType> latestIds(storage::Database& db, const QByteArray& sql, AccountId account, QDate today)
{
    QHash<qint64, IdType> latest;
    Statement rows = db.prepare(sql.constData());
    rows.bind(1, today);
    if (account.isValid())
        rows.bind(2, account);
    while (rows.next())
        latest.insert(rows.integer(0), rows.id<IdType>(1));
    return latest;
}

QByteArray onlyOf(AccountId account)
{
    return account.isValid() ? " AND account_id = ?2" : "";
}

QHash<qint64, MemberId> ownersOn(storage::Database& db, AccountId account, QDate today)
{
    return latestIds<MemberId>(db,
                               "SELECT account_id, member_id FROM ownership WHERE since <= ?1" + onlyOf(account)
                                   + " ORDER BY account_id, since, id",
                               account, today);
}

QHash<qint64, StageId> stagesOn(storage::Database& db, AccountId account, QDate today)
{
    return latestIds<StageId>(db,
                              "SELECT account_id, stage_id FROM stage_spans WHERE since <= ?1" + onlyOf(account)
                                  + " ORDER BY account_id, since, id",
                              account, today);
}

/// The days of the contract rows of those accounts that have no renewal date of their own.
QHash<qint64, std::vector<account::ContractDays>> contractDays(storage::Database& db, AccountId account)
{
    QHash<qint64, std::vector<account::ContractDays>> days;
    Statement rows = db.prepare(
        account.isValid()
            ? "SELECT account_id, start_date, end_date FROM subscriptions WHERE account_id = ?1"
            : "SELECT s.account_id, s.start_date, s.end_date FROM accounts AS a JOIN subscriptions AS s ON s.account_id = a.id "
              "WHERE a.renewal_date IS NULL");
    if (account.isValid())
        rows.bind(1, account);
    while (rows.next())
        days[rows.integer(0)].push_back({rows.date(1), rows.date(2)});
    return days;
}

/// The due dates for which an outcome is recorded.
QHash<qint64, std::vector<QDate>> decidedDays(storage::Database& db, AccountId account)
{
    QHash<qint64, std::vector<QDate>> days;
    Statement rows = db.prepare(
        account.isValid() ? "SELECT account_id, due_date FROM renewals WHERE outcome <> '' AND account_id = ?1"
                          : "SELECT account_id, due_date FROM renewals WHERE outcome <> ''");
    if (account.isValid())
        rows.bind(1, account);
    while (rows.next())
        days[rows.integer(0)].push_back(rows.date(1));
    return days;
}

} // namespace

std::vector<AccountSummary> AccountStore::summariesWhere(const char* where, AccountId account, QDate today) const
{
    storage::ReadTransaction snapshot(m_db);
    const auto owners = ownersOn(m_db, account, today);
    const auto stages = stagesOn(m_db, account, today);
    QHash<qint64, QDate> touches;
    // A look into the index for each account: with fifty touchpoints an account, all of them are many more.
    Statement last = m_db.prepare(
        account.isValid()
            ? "SELECT ?2, (SELECT max(day) FROM touchpoints WHERE account_id = ?2 AND day <= ?1)"
            : "SELECT a.id, (SELECT max(t.day) FROM touchpoints AS t WHERE t.account_id = a.id AND t.day <= ?1) FROM accounts AS a");
    last.bind(1, today);
    if (account.isValid())
        last.bind(2, account);
    while (last.next())
        if (!last.isNull(1))
            touches.insert(last.integer(0), last.date(1));
    QHash<qint64, QStringList> tags;
    Statement tagRows = m_db.prepare(
        account.isValid() ? "SELECT account_id, tag FROM account_tags WHERE account_id = ?1 ORDER BY account_id, tag"
                          : "SELECT account_id, tag FROM account_tags ORDER BY account_id, tag");
    if (account.isValid())
        tagRows.bind(1, account);
    while (tagRows.next())
        tags[tagRows.integer(0)] += tagRows.text(1);

    const auto contracts = contractDays(m_db, account);
    const auto decided = decidedDays(m_db, account);

    std::vector<AccountSummary> result;
    std::vector<Account> accounts =
        account.isValid() ? readRows<Account>(m_db, where, account) : readRows<Account>(m_db, where);
    result.reserve(accounts.size());
    for (Account& found : accounts) {
        const qint64 id = found.id.value();
        const StageId stage = stages.value(id);
        const QDate due = account::dueDate(found.renewalDate, contracts.value(id), today);
        result.push_back({std::move(found), owners.value(id), stage, touches.value(id), tags.value(id),
                          account::isDue(due, stage, decided.value(id)) ? due : QDate()});
    }
    return result;
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
    return attempt([&] { return summariesWhere("ORDER BY t.id", {}, today); });
}

Result<std::vector<AccountStanding>> AccountStore::standings(QDate today) const
{
    return attempt([&] {
        storage::ReadTransaction snapshot(m_db);
        const auto owners = ownersOn(m_db, {}, today);
        const auto stages = stagesOn(m_db, {}, today);
        std::vector<Account> accounts = readRows<Account>(m_db, "ORDER BY t.id");
        std::vector<AccountStanding> result;
        result.reserve(accounts.size());
        for (Account& found : accounts) {
            const qint64 id = found.id.value();
            result.push_back({std::move(found), owners.value(id), stages.value(id)});
        }
        return result;
    });
}

Result<std::optional<AccountSummary>> AccountStore::summary(AccountId account, QDate today) const
{
    return attempt([&]() -> std::optional<AccountSummary> {
        auto found = summariesWhere("WHERE t.id = ?1", account, today);
        if (found.empty())
            return std::nullopt;
        return std::move(found.front());
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

} // namespace tasuki
