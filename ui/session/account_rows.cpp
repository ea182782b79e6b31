// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_rows.h"

#include "account/account_name_store.h"
#include "models/row_table.h"
#include "revenue/revenue_store.h"
#include "session/background_read.h"
#include "session/session.h"
#include "storage/failure.h"
#include "storage/read_beside.h"
#include "task/task_store.h"
#include "usage/usage_store.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace tasuki {

namespace {

// Beyond this many accounts one pass over all is cheaper than a few queries for each.
constexpr qsizetype kPatchOneByOne = 200;
constexpr size_t kInOnePiece = 128;

std::vector<AccountRow> summariesOf(storage::Database& db, QDate today)
{
    std::vector<AccountRow> rows;
    // Many in one piece of memory: to ask for one piece each takes a tenth of the time of all.
    std::shared_ptr<std::vector<AccountSummary>> piece;
    storage::unwrap(AccountStore(db).eachSummary(today, [&](AccountSummary summary) {
        if (!piece || piece->size() == kInOnePiece) {
            piece = std::make_shared<std::vector<AccountSummary>>();
            piece->reserve(kInOnePiece);
        }
        piece->push_back(std::move(summary));
        rows.push_back({.summary = std::shared_ptr<const AccountSummary>(piece, &piece->back())});
    }));
    return rows;
}

/// What stands beside the summaries in a row, and how the rows are ordered by name.
struct Rest {
    std::vector<AccountName> names; ///< in the order of the rows
    QHash<AccountId, Amount> mrr;
    QHash<AccountId, DatedMood> moods;
    std::vector<Task> steps;
    Ranks ranks;
};

Rest restOf(storage::Database& db, QDate today)
{
    return {.names = storage::unwrap(accountNames(db)),
            .mrr = storage::unwrap(revenue::RevenueStore(db).levelsAt(Month::of(today))),
            .moods = storage::unwrap(TouchpointStore(db).lastMoods(today)),
            .steps = storage::unwrap(TaskStore(db).nextSteps(today)),
            .ranks = {}};
}

void rankNames(Rest& rest)
{
    rest.ranks = Ranks::make(
        int(rest.names.size()), [&](int at) { return SortKey(rest.names[size_t(at)].sortKey()); },
        RowTable::collator());
    rest.names.clear();
}

} // namespace

AccountRows& AccountRows::of(Session& session)
{
    if (auto* present = session.findChild<AccountRows*>(QString(), Qt::FindDirectChildrenOnly))
        return *present;
    return *new AccountRows(session);
}

AccountRows::AccountRows(Session& session)
    : QObject(&session),
      m_session(session),
      m_read(std::make_unique<BackgroundRead<Read>>(session, &AccountRows::read, [this](Read read) {
          take(std::move(read));
          Q_EMIT replaced();
      }))
{
    connect(&session, &Session::changed, this, &AccountRows::onChanged);
}

AccountRows::~AccountRows() = default;

bool AccountRows::isReady()
{
    if (m_loaded)
        return true;
    if (m_session.isLarge())
        m_read->begin();
    return !m_read->isUnderWay();
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

Result<AccountRows::Read> AccountRows::read(storage::Database& db, const storage::OpenBeside& beside, QDate today)
{
    Read read;
    Rest rest;
    const auto done = storage::attempt([&] {
        std::optional<storage::ReadTransaction> snapshot(db);
        // The names are read for themselves, so that they are ranked while the summaries, half of the work, are still
        // being read.
        storage::ReadBeside<Rest> other(
            db, beside, [today](storage::Database& its) { return restOf(its, today); }, &rankNames);
        read.rows = summariesOf(db, today);
        if (other.isReading())
            snapshot.reset(); // a commit need not wait for the ranks
        rest = other.take(db);
    });
    if (!done)
        return done.error();
    read.index.reserve(qsizetype(read.rows.size()));
    for (size_t at = 0; at < read.rows.size(); ++at) {
        const AccountId id = read.rows[at].account().id;
        read.rows[at].mrr = rest.mrr.value(id);
        if (const auto mood = rest.moods.constFind(id); mood != rest.moods.cend())
            read.rows[at].mood = *mood;
        read.index.insert(id, at);
    }
    for (Task& step : rest.steps)
        if (const auto at = read.index.constFind(step.accountId); at != read.index.cend())
            read.rows[*at].nextStep = std::make_shared<const Task>(std::move(step));
    read.names = std::move(rest.ranks);
    return read;
}

void AccountRows::load()
{
    const bool others = m_read->isUnderWay();
    auto now = others ? m_read->wait() : read(m_session.db(), {}, m_session.today());
    if (others)
        QTimer::singleShot(0, this, &AccountRows::replaced); // who waits for it, too
    m_loaded = true;
    if (now)
        take(std::move(*now));
    else
        m_session.sayReadFailed(now.error());
}

void AccountRows::take(Read read)
{
    m_loaded = true;
    m_rows = std::move(read.rows);
    m_index = std::move(read.index);
    m_namesRanked = std::move(read.names);
    for (AccountRow& row : m_rows) {
        row.owner = m_session.directory().memberName(row.summary->owner);
        row.usage = m_usage.value(row.account().id);
    }
}

void AccountRows::wantUsage()
{
    if (m_usageRead)
        return;
    m_usageRead = std::make_unique<BackgroundRead<UsageRead>>(
        m_session, [](storage::Database& db, QDate today) { return UsageStore(db).standings(today); },
        [this](const UsageRead& standings) {
            takeUsage(standings);
            Q_EMIT replaced();
        });
    readUsage();
    if (m_loaded && !m_usage.isEmpty())
        Q_EMIT replaced();
}

void AccountRows::readUsage()
{
    if (!m_usageRead)
        return;
    if (m_session.isLarge())
        return m_usageRead->beginAnew();
    takeUsage(m_session.readToShow(UsageStore(m_session.db()).standings(m_session.today())));
}

void AccountRows::takeUsage(const UsageRead& standings)
{
    m_usage.clear();
    m_usage.reserve(standings.size());
    for (auto it = standings.cbegin(); it != standings.cend(); ++it)
        m_usage.insert(it.key(), std::make_shared<const usage::UsageStanding>(it.value()));
    for (AccountRow& row : m_rows)
        row.usage = m_usage.value(row.account().id);
}

void AccountRows::onChanged(const ChangeSet& changes)
{
    m_read->renew(); // what is being read is of before
    const bool usageToo = changes.touches(Entity::Usage) || changes.touches(Entity::CoreMetric);
    if (usageToo)
        readUsage();
    if (!m_loaded)
        return;
    bool everything = changes.isEverything() || changes.accounts().size() > kPatchOneByOne;
    for (const Entity entity : {Entity::Member, Entity::Currency, Entity::Setting, Entity::Stage})
        everything = everything || changes.touches(entity);
    if (everything) {
        // Those of a large workspace stay as they were until they are read.
        if (m_session.isLarge())
            return m_read->beginAnew();
        load();
        Q_EMIT replaced();
        return;
    }
    for (const Entity entity : {Entity::Account, Entity::AccountTag, Entity::Ownership, Entity::StageSpan,
                                Entity::Touchpoint, Entity::Subscription, Entity::Renewal, Entity::Task})
        if (changes.touches(entity)) {
            patch(changes.accounts());
            return;
        }
    if (usageToo && m_usageRead && !m_session.isLarge())
        Q_EMIT replaced();
}

Result<std::optional<AccountRow>> AccountRows::one(AccountId account)
{
    auto summary = AccountStore(m_session.db()).summary(account, m_session.today());
    if (!summary)
        return summary.error();
    if (!*summary)
        return std::optional<AccountRow>();
    // Not the book: it would read the contracts of every account again.
    const auto levels = revenue::RevenueStore(m_session.db()).stepsOfAccount(account);
    if (!levels)
        return levels.error();
    auto step = TaskStore(m_session.db()).nextStep(account, m_session.today());
    if (!step)
        return step.error();
    const auto mood = TouchpointStore(m_session.db()).lastMood(account, m_session.today());
    if (!mood)
        return mood.error();
    AccountRow row{.summary = std::make_shared<const AccountSummary>(std::move(**summary))};
    row.owner = m_session.directory().memberName(row.summary->owner);
    row.mrr = revenue::levelAt(*levels, Month::of(m_session.today()));
    row.mood = *mood;
    if (*step)
        row.nextStep = std::make_shared<const Task>(std::move(**step));
    row.usage = m_usage.value(account);
    return std::optional(std::move(row));
}

std::vector<AccountRow> AccountRows::some(const std::vector<qint64>& ids)
{
    std::vector<AccountRow> rows;
    for (const qint64 id : ids)
        if (auto row = m_session.readToShow(one(AccountId(id))))
            rows.push_back(std::move(*row));
    return rows;
}

void AccountRows::patch(const QSet<AccountId>& accounts)
{
    std::vector<AccountRow> changed;
    std::vector<qint64> gone;
    for (const AccountId id : accounts) {
        const auto read = one(id);
        if (!read) {
            m_session.sayReadFailed(read.error());
            continue;
        }
        if (!*read) {
            gone.push_back(id.value());
            continue;
        }
        const AccountRow& row = **read;
        if (const auto at = m_index.constFind(id); at != m_index.cend()) {
            m_rows[*at] = row;
        } else {
            m_index.insert(id, m_rows.size());
            m_rows.push_back(row);
        }
        changed.push_back(row);
    }
    if (!gone.empty()) {
        std::erase_if(m_rows, [&](const AccountRow& row) {
            return std::ranges::find(gone, row.account().id.value()) != gone.end();
        });
        m_index.clear();
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows[i].account().id, i);
    }
    m_namesRanked.reset();
    if (!changed.empty() || !gone.empty())
        Q_EMIT patched(changed, gone);
}

} // namespace tasuki
