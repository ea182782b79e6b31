// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/due_items.h"

#include "report/renewal_source.h"
#include "session/background_read.h"

#include <algorithm>

namespace tasuki {

using renewal::RenewalItem;

namespace {

// Beyond this many accounts one pass over all is cheaper than a few queries for each.
constexpr qsizetype kPatchOneByOne = 200;

} // namespace

DueItems::DueItems(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_read(std::make_unique<BackgroundRead<std::vector<RenewalItem>>>(
          session, [](storage::Database& db, QDate today) { return report::renewalsOf(db, today); },
          [this](std::vector<RenewalItem> items) {
              take(std::move(items));
              Q_EMIT read();
          }))
{
    connect(&m_session, &Session::changed, this, &DueItems::onChanged);
}

DueItems::~DueItems() = default;

bool DueItems::isReady()
{
    if (!m_known && m_session.isLarge())
        m_read->begin();
    return m_known || !m_read->isUnderWay();
}

void DueItems::take(std::vector<RenewalItem> items)
{
    m_known = true;
    m_items = std::move(items);
    m_stale = false;
    m_staleAccounts.clear();
}

void DueItems::onChanged(const ChangeSet& changes)
{
    bool everything = changes.isEverything() || changes.accounts().size() > kPatchOneByOne;
    for (const Entity entity : {Entity::ChurnReason, Entity::Currency, Entity::Member, Entity::Setting})
        everything = everything || changes.touches(entity);
    m_stale = m_stale || everything;
    for (const Entity entity :
         {Entity::Renewal, Entity::Account, Entity::Subscription, Entity::Ownership, Entity::StageSpan})
        if (!everything && changes.touches(entity))
            m_staleAccounts.unite(changes.accounts());
    if (!isStale())
        return;
    m_read->renew(); // what is being read is of before
    Q_EMIT outdated();
}

Result<void> DueItems::readAll()
{
    auto items = report::renewalsOf(m_session.db(), m_session.today());
    if (!items)
        return std::move(items).error();
    take(std::move(*items));
    return {};
}

Result<void> DueItems::readAccounts()
{
    std::vector<RenewalItem> fresh;
    for (const AccountId account : std::as_const(m_staleAccounts)) {
        auto items = report::renewalsOf(m_session.db(), account, m_session.today());
        if (!items)
            return std::move(items).error();
        fresh.insert(fresh.end(), items->begin(), items->end());
    }
    std::erase_if(m_items, [this](const RenewalItem& item) { return m_staleAccounts.contains(item.account()); });
    m_items.insert(m_items.end(), fresh.begin(), fresh.end());
    std::ranges::sort(m_items, renewal::comesBefore);
    m_staleAccounts.clear();
    return {};
}

bool DueItems::refresh()
{
    const bool later = m_stale && m_session.isLarge();
    if (later)
        m_read->begin();
    if (later && !m_known)
        return false;
    const auto done = m_stale && !later ? readAll() : readAccounts();
    if (!done)
        m_session.sayReadFailed(done.error()); // what is shown stays, and stays stale
    return done.has_value();
}

} // namespace tasuki
