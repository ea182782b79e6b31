// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki::handoff {

using storage::attempt;
using storage::readRows;
using storage::Statement;

namespace {

/// Adds the facts of the accounts that `where` selects (on `x.account_id`), with its parameter.
template <typename... Bind>
void readFacts(storage::Database& db, const QByteArray& where, QHash<AccountId, Facts>& facts, const Bind&... bind)
{
    const auto each = [&](const QByteArray& sql, const auto& use) {
        Statement rows = db.prepare(sql.constData());
        (rows.bind(1, bind), ...);
        while (rows.next())
            use(facts[rows.id<AccountId>(0)], rows);
    };
    each("SELECT x.account_id, k.code, min(x.day) FROM touchpoints AS x JOIN touchpoint_kinds AS k ON k.id = x.kind_id "
             + where + " GROUP BY x.account_id, k.code",
         [](Facts& f, const Statement& row) { f.touchpoints.insert(row.text(1), row.date(2)); });
    each("SELECT x.account_id, x.metric, min(x.period) FROM usage AS x " + where
             + " AND x.value > 0 GROUP BY x.account_id, x.metric",
         [](Facts& f, const Statement& row) { f.usage.insert(row.text(1), row.text(2)); });
    each("SELECT x.account_id, x.role, min(x.name) FROM contacts AS x " + where + " GROUP BY x.account_id, x.role",
         [](Facts& f, const Statement& row) { f.contacts.insert(row.text(1), row.text(2)); });
}

} // namespace

Result<std::vector<Route>> HandoffStore::routes() const
{
    return attempt([&] { return readRows<Route>(m_db, "ORDER BY t.position, t.id"); });
}

Result<std::vector<RouteItem>> HandoffStore::routeItems(RouteId route) const
{
    return attempt([&] { return readRows<RouteItem>(m_db, "WHERE t.route_id = ?1 ORDER BY t.position, t.id", route); });
}

Result<std::vector<Handoff>> HandoffStore::all() const
{
    return attempt([&] { return readRows<Handoff>(m_db, "ORDER BY t.id DESC"); });
}

Result<std::vector<Handoff>> HandoffStore::ofAccount(AccountId account) const
{
    return attempt([&] { return readRows<Handoff>(m_db, "WHERE t.account_id = ?1 ORDER BY t.id DESC", account); });
}

Result<std::vector<Handoff>> HandoffStore::inState(HandoffState state) const
{
    return attempt([&] { return readRows<Handoff>(m_db, "WHERE t.state = ?1 ORDER BY t.id", toText(state)); });
}

Result<QSet<AccountId>> HandoffStore::awaitingStage() const
{
    return attempt([&] {
        QSet<AccountId> accounts;
        auto rows = m_db.prepare("SELECT h.account_id FROM handoffs h JOIN routes r ON r.id = h.route_id"
                                 " WHERE h.state = 'offered' AND r.new_stage_id IS NOT NULL");
        while (rows.next())
            accounts.insert(rows.id<AccountId>(0));
        return accounts;
    });
}

Result<std::optional<Handoff>> HandoffStore::find(HandoffId handoff) const
{
    return attempt([&] { return storage::readOne<Handoff>(m_db, "WHERE t.id = ?1", handoff); });
}

Result<std::vector<HandoffItem>> HandoffStore::items(HandoffId handoff) const
{
    return attempt(
        [&] { return readRows<HandoffItem>(m_db, "WHERE t.handoff_id = ?1 ORDER BY t.position, t.id", handoff); });
}

Result<std::vector<HandoffItem>> HandoffStore::allItems() const
{
    return attempt([&] { return readRows<HandoffItem>(m_db, "ORDER BY t.handoff_id, t.position, t.id"); });
}

Result<QHash<HandoffId, std::vector<HandoffItem>>> HandoffStore::itemsInState(HandoffState state) const
{
    return attempt([&] {
        QHash<HandoffId, std::vector<HandoffItem>> items;
        for (HandoffItem& item :
             readRows<HandoffItem>(m_db,
                                   "WHERE t.handoff_id IN (SELECT h.id FROM handoffs AS h WHERE h.state = ?1) "
                                   "ORDER BY t.handoff_id, t.position, t.id",
                                   toText(state)))
            items[item.handoffId].push_back(std::move(item));
        return items;
    });
}

Result<std::vector<HandoffEvent>> HandoffStore::events(HandoffId handoff) const
{
    return attempt([&] { return readRows<HandoffEvent>(m_db, "WHERE t.handoff_id = ?1 ORDER BY t.id", handoff); });
}

Result<std::vector<HandoffEvent>> HandoffStore::eventsOfAccount(AccountId account) const
{
    return attempt([&] { return readRows<HandoffEvent>(m_db, "WHERE t.account_id = ?1 ORDER BY t.id", account); });
}

Result<Facts> HandoffStore::facts(AccountId account) const
{
    return attempt([&] {
        QHash<AccountId, Facts> facts;
        readFacts(m_db, "WHERE x.account_id = ?1", facts, account);
        return facts.value(account);
    });
}

Result<QHash<AccountId, Facts>> HandoffStore::facts(const std::vector<AccountId>& accounts) const
{
    return attempt([&] {
        QStringList ids;
        for (const AccountId account : accounts)
            ids += QString::number(account.value());
        QHash<AccountId, Facts> facts;
        readFacts(m_db, "WHERE x.account_id IN (SELECT value FROM json_each(?1))", facts,
                  QString(u'[' + ids.join(u',') + u']'));
        return facts;
    });
}

Result<QHash<AccountId, Facts>> HandoffStore::factsOfHandoffAccounts() const
{
    return attempt([&] {
        QHash<AccountId, Facts> facts;
        readFacts(m_db, "WHERE x.account_id IN (SELECT account_id FROM handoffs)", facts);
        return facts;
    });
}

} // namespace tasuki::handoff
