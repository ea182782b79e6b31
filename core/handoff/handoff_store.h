// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "handoff/clocks.h"
#include "handoff/criteria.h"
#include "handoff/handoff.h"
#include "storage/database.h"

namespace tasuki::handoff {

/// All SQL of routes and handoffs.
class HandoffStore {
public:
    explicit HandoffStore(storage::Database& db) : m_db(db) {}

    Result<std::vector<Route>> routes() const;
    Result<std::vector<RouteItem>> routeItems(RouteId route) const;

    /// Newest first.
    Result<std::vector<Handoff>> all() const;
    Result<std::vector<Handoff>> ofAccount(AccountId account) const;
    /// Oldest first.
    Result<std::vector<Handoff>> inState(HandoffState state) const;
    /// The accounts of which a handoff is offered that sets the stage when it is accepted.
    Result<QSet<AccountId>> awaitingStage() const;
    Result<std::optional<Handoff>> find(HandoffId handoff) const;
    Result<std::vector<HandoffItem>> items(HandoffId handoff) const;
    Result<std::vector<HandoffItem>> allItems() const;
    /// Those of every handoff in this state, the items of each in order.
    Result<QHash<HandoffId, std::vector<HandoffItem>>> itemsInState(HandoffState state) const;
    /// In the order in which they happened.
    Result<std::vector<HandoffEvent>> events(HandoffId handoff) const;
    Result<std::vector<HandoffEvent>> eventsOfAccount(AccountId account) const;
    /// What happened to a handoff beyond its own row, up to `today`.
    Result<Past> past(HandoffId handoff, QDate today) const;
    /// The same of all handoffs, in one pass; nothing of one that has none.
    Result<QHash<HandoffId, Past>> pasts(QDate today) const;
    /// What computed criteria ask for.
    Result<Facts> facts(AccountId account) const;
    /// The same of several accounts, in one pass; nothing of one that has none.
    Result<QHash<AccountId, Facts>> facts(const std::vector<AccountId>& accounts) const;
    /// The facts of every account that has a handoff, in one pass.
    Result<QHash<AccountId, Facts>> factsOfHandoffAccounts() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki::handoff
