// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_palette.h"

#include "account/recent_accounts.h"
#include "base/text.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/fuzzy.h"
#include "shell/palette_providers.h"
#include "shell/shell.h"

namespace tasuki {

namespace {

// A name as long as a book is found by its beginning.
constexpr int kMostSearched = 200;
constexpr size_t kPreparedAtOnce = 500;
// More than a longer name costs, less than a better place in it brings.
constexpr int kRecentBonus = 16;

bool holdsAll(const QString& text, const QStringList& pieces)
{
    return std::ranges::all_of(pieces, [&](const QString& piece) { return text.contains(piece); });
}

} // namespace

AccountProvider::AccountProvider(Session& session) : m_session(session), m_rows(AccountRows::of(session))
{
    QObject::connect(&m_idle, &QTimer::timeout, &m_context, [this] {
        if (!prepare(kPreparedAtOnce))
            m_idle.stop();
    });
    QObject::connect(&m_rows, &AccountRows::replaced, &m_context, [this] { anew(); });
    QObject::connect(&m_rows, &AccountRows::patched, &m_context,
                     [this](const std::vector<AccountRow>& rows, const std::vector<qint64>& gone) {
                         if (!gone.empty())
                             anew();
                         for (const AccountRow& row : rows)
                             if (m_loaded || m_index.contains(row.account().id)) // else it is folded with the others
                                 put(row);
                     });
}

void AccountProvider::anew()
{
    m_loaded = false;
    m_entries.clear();
    m_index.clear();
    m_idle.start();
}

bool AccountProvider::prepare(size_t atMost)
{
    const std::vector<AccountRow>& rows = m_rows.rows();
    for (const size_t end = std::min(rows.size(), m_entries.size() + atMost); m_entries.size() < end;)
        put(rows[m_entries.size()]);
    m_loaded = m_entries.size() == rows.size();
    return !m_loaded;
}

void AccountProvider::put(const AccountRow& row)
{
    const Account& account = row.account();
    Entry entry{account.id, searchFold(account.name.left(kMostSearched) + u' ' + account.yomi.left(kMostSearched) + u' '
                                       + account.code.left(kMostSearched))};
    if (const auto at = m_index.constFind(account.id); at != m_index.cend()) {
        m_entries[*at] = std::move(entry);
        return;
    }
    m_index.insert(account.id, m_entries.size());
    m_entries.push_back(std::move(entry));
}

PaletteItem AccountProvider::item(const AccountRow& row, int score)
{
    QStringList about = {AccountWords::tr("Account"), stageText(row.summary->stage, m_session.words()),
                         row.isOwned() ? oneLine(row.owner, 30) : unownedText()};
    return {oneLine(row.account().name, 60),
            about.join(QStringLiteral(" · ")),
            QStringLiteral("building-2"),
            {},
            score,
            [this, account = row.account().id] {
                m_session.shell().navigate(QStringLiteral("account"), QString::number(account.value()));
            }};
}

/// Before everything else that is offered where nothing was typed.
std::vector<PaletteItem> AccountProvider::recent(int limit)
{
    std::vector<PaletteItem> items;
    for (const AccountId account : recentAccounts(m_session)) {
        if (items.size() == size_t(limit))
            break;
        if (m_rows.isReady()) {
            if (const AccountRow* row = m_rows.find(account))
                items.push_back(item(*row, 1));
        } else {
            for (const AccountRow& row : m_rows.some({account.value()}))
                items.push_back(item(row, 1));
        }
    }
    return items;
}

std::vector<PaletteItem> AccountProvider::find(const PaletteQuery& query, int limit)
{
    if (query.folded.isEmpty())
        return query.text.isEmpty() ? recent(limit) : std::vector<PaletteItem>();
    if (!m_rows.isReady())
        return {}; // a large workspace is being read
    if (!m_loaded)
        prepare(m_rows.rows().size());
    const QStringList pieces = query.folded.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, AccountId>> hits;
    for (const Entry& entry : m_entries)
        if (holdsAll(entry.folded, pieces))
            if (const auto score = fuzzyScore(query.folded, entry.folded))
                hits.emplace_back(*score, entry.id);
    // Letters with gaps between them only where too few have them in one piece.
    if (hits.size() < size_t(limit))
        for (const Entry& entry : m_entries)
            if (!holdsAll(entry.folded, pieces))
                if (const auto score = fuzzyScore(query.folded, entry.folded))
                    hits.emplace_back(*score, entry.id);
    for (const AccountId account : recentAccounts(m_session))
        if (const auto hit = std::ranges::find(hits, account, &std::pair<int, AccountId>::second); hit != hits.end())
            hit->first += kRecentBonus;
    std::ranges::stable_sort(hits, [](const auto& a, const auto& b) { return a.first > b.first; });
    if (hits.size() > size_t(limit))
        hits.resize(size_t(limit));
    std::vector<PaletteItem> items;
    for (const auto& [score, id] : hits)
        items.push_back(item(*m_rows.find(id), score));
    return items;
}

std::vector<PaletteItem> MemberProvider::find(const PaletteQuery& query, int limit)
{
    std::vector<PaletteItem> items;
    for (const Member& member : m_session.directory().members()) {
        const auto score = fuzzyScore(
            query.folded, searchFold(member.name.left(kMostSearched) + u' ' + member.yomi.left(kMostSearched)));
        if (!score)
            continue;
        const QString about = member.role.isEmpty()
                                  ? AccountWords::tr("Member")
                                  : AccountWords::tr("Member") + QStringLiteral(" · ") + oneLine(member.role, 40);
        items.push_back({oneLine(member.name, 60), about, QStringLiteral("user"), {}, *score, [this, id = member.id] {
                             m_session.shell().navigate(QStringLiteral("people"), QString::number(id.value()));
                         }});
    }
    keepBest(items, limit);
    return items;
}

} // namespace tasuki
