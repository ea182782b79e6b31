// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/due_items.h"

#include "report/renewal_source.h"
#include "session/page_read.h"

#include <algorithm>

namespace tasuki {

using renewal::RenewalItem;

namespace {

// Beyond this many accounts one pass over all is cheaper than a few queries for each.
constexpr qsizetype kPatchOneByOne = 200;

} // namespace

DueItems::DueItems(Session& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_read(std::make_unique<PageRead<std::vector<RenewalItem>>>(
          session, *this, [](storage::Database& db, QDate today) { return report::renewalsOf(db, today); }, [this](Result<std::vector<RenewalItem>> items) { take(std::move(items)); }))
{
    connect(&m_session, &Session::changed, this, &DueItems::onChanged);
}

DueItems::~DueItems() = default;

bool DueItems::isReady()
{
    if (!m_known && m_session.isLarge() && !m_read->isRunning())
        m_read->start();
    return m_session.isBookReady() && !m_read->isRunning();
}

void DueItems::take(Result<std::vector<RenewalItem>> items)
{
    m_known = true;
    if (!items) {
        m_session.sayError(items.error()); // what is shown stays, and stays stale
    } else {
        m_items = std::move(*items);
        m_stale = false;
        m_staleAccounts.clear();
    }
    Q_EMIT read();
}

void DueItems::onChanged(const ChangeSet& changes)
{
    bool everything = changes.isEverything() || changes.accounts().size() > kPatchOneByOne;
    for (const Entity entity : {Entity::ChurnReason, Entity::Currency, Entity::Member, Entity::Setting})
        everything = everything || changes.touches(entity);
    m_stale = m_stale || everything;
    for (const Entity entity : {Entity::Renewal, Entity::Account, Entity::Subscription, Entity::Ownership, Entity::StageSpan})
        if (!everything && changes.touches(entity))
            m_staleAccounts.unite(changes.accounts());
    if (isStale())
        Q_EMIT outdated();
}

/// All of them, or those of the accounts that changed.
Result<void> DueItems::readNow()
{
    if (m_stale) {
        auto items = report::renewalsOf(m_session.db(), m_session.today());
        if (!items)
            return std::move(items).error();
        m_items = std::move(*items);
    } else {
        std::erase_if(m_items, [this](const RenewalItem& item) { return m_staleAccounts.contains(item.account()); });
        for (const AccountId account : std::as_const(m_staleAccounts)) {
            auto items = report::renewalsOf(m_session.db(), account, m_session.today());
            if (!items)
                return std::move(items).error();
            m_items.insert(m_items.end(), items->begin(), items->end());
        }
        std::ranges::sort(m_items, renewal::comesBefore);
    }
    m_stale = false;
    m_staleAccounts.clear();
    return {};
}

bool DueItems::refresh()
{
    if (!m_session.isBookReady())
        return false; // it tells when it is
    // Those of a large workspace stay as they were until they are read.
    if (m_stale && m_session.isLarge()) {
        m_read->start();
        return false;
    }
    const auto done = readNow();
    if (!done) {
        m_stale = true;
        m_session.sayError(done.error());
    }
    return done.has_value();
}

} // namespace tasuki
