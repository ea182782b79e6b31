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

/// Adds the past of the handoffs that `where` selects (on `h.id`), with its parameter behind today's.
template <typename... Bind>
void readPasts(storage::Database& db, QDate today, const QByteArray& where, QHash<HandoffId, Past>& pasts,
               const Bind&... bind)
{
    const QByteArray returns = "SELECT e.handoff_id, e.state, e.on_date FROM handoffs AS h"
                               " JOIN handoff_events AS e ON e.handoff_id = h.id"
                               " WHERE h.returned_count > 0 AND e.state IN ('returned', 'offered') AND e.on_date <= ?1"
                               + where + " ORDER BY e.id";
    Statement events = db.prepare(returns.constData());
    events.bind(1, today);
    (events.bind(2, bind), ...);
    while (events.next()) {
        Past& past = pasts[events.id<HandoffId>(0)];
        const bool isReturn = events.text(1) == toText(HandoffState::Returned);
        if (isReturn) {
            past.returnedOn = events.date(2);
            past.offeredAgainOn = QDate();
        } else if (past.returnedOn.isValid() && !past.offeredAgainOn.isValid()) {
            past.offeredAgainOn = events.date(2);
        }
    }
    // Held: of a kind of the high or the low tier, and with the customer: in both directions, or one of theirs took
    // part. What is held after the account was passed on is not this handoff's.
    const QByteArray touches = "SELECT h.id, min(t.day) FROM handoffs AS h JOIN touchpoints AS t"
                               " ON t.account_id = h.account_id AND t.day BETWEEN h.accepted_on AND ?1"
                               " AND t.member_id = h.to_member_id"
                               " JOIN touchpoint_kinds AS k ON k.id = t.kind_id AND k.tier IN ('high', 'low')"
                               " WHERE h.accepted_on IS NOT NULL"
                               " AND (t.direction = '' OR EXISTS (SELECT 1 FROM touchpoint_people AS p"
                               " WHERE p.touchpoint_id = t.id AND p.member_id IS NULL))"
                               " AND NOT EXISTS (SELECT 1 FROM handoffs AS n WHERE n.account_id = h.account_id"
                               " AND (n.accepted_on, n.id) > (h.accepted_on, h.id) AND n.accepted_on < t.day)"
                               + where + " GROUP BY h.id";
    Statement first = db.prepare(touches.constData());
    first.bind(1, today);
    (first.bind(2, bind), ...);
    while (first.next())
        pasts[first.id<HandoffId>(0)].firstTouchOn = first.date(1);
    const QByteArray nexts = "SELECT h.id, min(n.accepted_on) FROM handoffs AS h JOIN handoffs AS n"
                             " ON n.account_id = h.account_id AND (n.accepted_on, n.id) > (h.accepted_on, h.id)"
                             " AND n.accepted_on <= ?1 WHERE h.accepted_on IS NOT NULL"
                             + where + " GROUP BY h.id";
    Statement next = db.prepare(nexts.constData());
    next.bind(1, today);
    (next.bind(2, bind), ...);
    while (next.next())
        pasts[next.id<HandoffId>(0)].passedOn = next.date(1);
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

Result<Past> HandoffStore::past(HandoffId handoff, QDate today) const
{
    return attempt([&] {
        QHash<HandoffId, Past> pasts;
        readPasts(m_db, today, " AND h.id = ?2", pasts, handoff);
        return pasts.value(handoff);
    });
}

Result<QHash<HandoffId, Past>> HandoffStore::pasts(QDate today) const
{
    return attempt([&] {
        QHash<HandoffId, Past> pasts;
        readPasts(m_db, today, QByteArray(), pasts);
        return pasts;
    });
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
