// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rows.h"

#include "revenue/revenue_store.h"
#include "session/session.h"

namespace tasuki {

namespace {

// Beyond this many accounts one pass over all is cheaper than a few queries for each.
constexpr qsizetype kPatchOneByOne = 200;

} // namespace

AccountRows& AccountRows::of(Session& session)
{
    if (auto* present = session.findChild<AccountRows*>(QString(), Qt::FindDirectChildrenOnly))
        return *present;
    return *new AccountRows(session);
}

AccountRows::AccountRows(Session& session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::changed, this, &AccountRows::onChanged);
}

const std::vector<AccountRow>& AccountRows::rows()
{
    if (!m_loaded)
        load();
    return m_rows;
}

const AccountRow* AccountRows::find(AccountId account)
{
    rows();
    const auto at = m_index.constFind(account);
    return at == m_index.cend() ? nullptr : &m_rows[*at];
}

AccountRow AccountRows::made(AccountSummary summary, Amount mrr)
{
    QString owner = m_session.directory().memberName(summary.owner);
    return {std::move(summary), std::move(owner), mrr};
}

void AccountRows::load()
{
    m_loaded = true;
    m_rows.clear();
    m_index.clear();
    auto summaries = AccountStore(m_session.db()).summaries(m_session.today());
    if (!summaries) {
        m_session.sayError(summaries.error());
        return;
    }
    const Month month = Month::of(m_session.today());
    QHash<AccountId, Amount> mrr;
    for (const revenue::AccountRevenue& account : m_session.book().accounts)
        mrr.insert(account.id, revenue::levelAt(account.steps, month));
    m_rows.reserve(summaries->size());
    for (AccountSummary& summary : *summaries) {
        const AccountId id = summary.account.id;
        m_index.insert(id, m_rows.size());
        m_rows.push_back(made(std::move(summary), mrr.value(id)));
    }
}

void AccountRows::onChanged(const ChangeSet& changes)
{
    if (!m_loaded)
        return;
    bool everything = changes.isEverything() || changes.accounts().size() > kPatchOneByOne;
    for (const Entity entity : {Entity::Member, Entity::Currency, Entity::Setting, Entity::Stage})
        everything = everything || changes.touches(entity);
    if (everything) {
        load();
        Q_EMIT replaced();
        return;
    }
    for (const Entity entity : {Entity::Account, Entity::AccountTag, Entity::Ownership, Entity::StageSpan, Entity::Touchpoint, Entity::Subscription})
        if (changes.touches(entity)) {
            patch(changes.accounts());
            return;
        }
}

void AccountRows::patch(const QSet<AccountId>& accounts)
{
    const AccountStore store(m_session.db());
    const revenue::RevenueStore revenue(m_session.db());
    std::vector<AccountRow> changed;
    std::vector<qint64> gone;
    for (const AccountId id : accounts) {
        auto summary = store.summary(id, m_session.today());
        if (!summary) {
            m_session.sayError(summary.error());
            continue;
        }
        if (!*summary) {
            gone.push_back(id.value());
            continue;
        }
        // Not the book: it would read the contracts of every account again.
        const auto steps = revenue.stepsOfAccount(id);
        const Amount mrr = steps ? revenue::levelAt(*steps, Month::of(m_session.today())) : Amount();
        AccountRow row = made(std::move(**summary), mrr);
        if (const auto at = m_index.constFind(id); at != m_index.cend()) {
            m_rows[*at] = row;
        } else {
            m_index.insert(id, m_rows.size());
            m_rows.push_back(row);
        }
        changed.push_back(std::move(row));
    }
    if (!gone.empty()) {
        std::erase_if(m_rows, [&](const AccountRow& row) { return std::ranges::find(gone, row.account().id.value()) != gone.end(); });
        m_index.clear();
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows[i].account().id, i);
    }
    if (!changed.empty() || !gone.empty())
        Q_EMIT patched(changed, gone);
}

} // namespace tasuki
