// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rows.h"

#include "models/row_table.h"
#include "revenue/revenue_store.h"
#include "session/background_read.h"
#include "session/session.h"
#include "storage/failure.h"

#include <QTimer>

namespace tasuki {

namespace {

// Beyond this many accounts one pass over all is cheaper than a few queries for each.
constexpr qsizetype kPatchOneByOne = 200;
constexpr int kAgainMilliseconds = 5000; ///< after a read that failed

} // namespace

AccountRows& AccountRows::of(Session& session)
{
    if (auto* present = session.findChild<AccountRows*>(QString(), Qt::FindDirectChildrenOnly))
        return *present;
    return *new AccountRows(session);
}

AccountRows::AccountRows(Session& session) : QObject(&session), m_session(session), m_read(std::make_unique<BackgroundRead<Read>>())
{
    connect(&session, &Session::changed, this, &AccountRows::onChanged);
    connect(&session.workspace(), &Workspace::aboutToWrite, this, &AccountRows::letGo);
}

AccountRows::~AccountRows() = default;

bool AccountRows::isReady()
{
    if (m_loaded)
        return true;
    if (!m_read->isRunning() && !m_session.isLarge())
        return true;
    readAhead();
    return false;
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
    return {std::make_shared<const AccountSummary>(std::move(summary)), std::move(owner), mrr};
}

Result<AccountRows::Read> AccountRows::read(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        Read read;
        read.summaries = storage::unwrap(AccountStore(db).summaries(today));
        read.mrr = storage::unwrap(revenue::RevenueStore(db).levelsAt(Month::of(today)));
        read.names = Ranks::make(int(read.summaries.size()), [&](int at) { return SortKey(nameKey(read.summaries[size_t(at)].account)); }, RowTable::collator());
        return read;
    });
}

void AccountRows::load()
{
    if (m_read->isRunning())
        QTimer::singleShot(0, this, &AccountRows::replaced); // others wait for it, too
    take(m_read->isRunning() ? m_read->wait() : read(m_session.db(), m_session.today()));
}

void AccountRows::readAhead()
{
    if (m_read->isRunning())
        return;
    m_read->start(m_session.workspace().path(), [today = m_session.today()](storage::Database& db) { return read(db, today); }, this, [this](Result<Read> read) {
        if (!read) {
            // What is shown stays, and who waits goes on waiting.
            m_session.sayError(read.error());
            QTimer::singleShot(kAgainMilliseconds, this, &AccountRows::readAhead);
            return;
        }
        take(std::move(read));
        Q_EMIT replaced();
    });
}

/// A commit does not wait for what is being read; that begins anew behind it.
void AccountRows::letGo()
{
    if (!m_read->isRunning())
        return;
    m_read->cancel();
    QTimer::singleShot(0, this, &AccountRows::readAhead);
}

void AccountRows::take(Result<Read> read)
{
    m_loaded = true;
    if (!read) {
        m_session.sayError(read.error());
        return;
    }
    m_rows.clear();
    m_index.clear();
    m_rows.reserve(read->summaries.size());
    m_index.reserve(qsizetype(read->summaries.size()));
    for (AccountSummary& summary : read->summaries) {
        const AccountId id = summary.account.id;
        m_index.insert(id, m_rows.size());
        m_rows.push_back(made(std::move(summary), read->mrr.value(id)));
    }
    m_namesRanked = std::move(read->names);
}

void AccountRows::onChanged(const ChangeSet& changes)
{
    letGo(); // what is being read is of before
    if (!m_loaded)
        return;
    bool everything = changes.isEverything() || changes.accounts().size() > kPatchOneByOne;
    for (const Entity entity : {Entity::Member, Entity::Currency, Entity::Setting, Entity::Stage})
        everything = everything || changes.touches(entity);
    if (everything) {
        // Those of a large workspace stay as they were until they are read.
        if (m_session.isLarge())
            return readAhead();
        load();
        Q_EMIT replaced();
        return;
    }
    for (const Entity entity : {Entity::Account, Entity::AccountTag, Entity::Ownership, Entity::StageSpan, Entity::Touchpoint, Entity::Subscription, Entity::Renewal})
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
    m_namesRanked.reset();
    if (!changed.empty() || !gone.empty())
        Q_EMIT patched(changed, gone);
}

} // namespace tasuki
