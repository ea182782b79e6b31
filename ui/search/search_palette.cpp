// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_palette.h"

#include "search/hit_source.h"
#include "search/query.h"
#include "search/search_index.h"
#include "session/background_read.h"
#include "session/looks.h"
#include "session/session.h"
#include "shell/shell.h"
#include "storage/failure.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchProvider)
};

constexpr size_t kNamed = 4;      ///< accounts and contacts of whose details one speaks
constexpr size_t kNamesRead = 40; ///< those that are found by their names are left out: they have lines of their own

/// Kinds whose rows have a day, or all others.
std::vector<Entity> kindsWithDay(bool withDay)
{
    std::vector<Entity> found;
    for (const Kind* kind : kinds())
        if (kind->searched && kind->searched->days.empty() != withDay)
            found.push_back(kind->entity());
    return found;
}

Result<search::Answer> answerTo(storage::Database& db, const search::Request& request)
{
    search::Request dated = request;
    dated.leavesOut = kindsWithDay(false);
    auto answer = search::find(db, dated);
    if (!answer || !answer->problems.isEmpty())
        return answer;
    search::Request named = request;
    named.leavesOut = kindsWithDay(true);
    named.limit = kNamesRead;
    auto names = search::find(db, named);
    if (!names)
        return names;
    // With a filter nothing else in the palette finds them.
    const bool wantsNames = !search::parseQuery(request.text).filters.empty();
    std::erase_if(names->hits, [&](const search::Hit& hit) { return hit.snippet.isName && !wantsNames; });
    names->hits.resize(std::min(names->hits.size(), kNamed));
    answer->hits.insert(answer->hits.end(), names->hits.begin(), names->hits.end());
    answer->notIndexed += names->notIndexed;
    return answer;
}

PaletteItem note(const QString& words, int place)
{
    return {words, {}, QStringLiteral("info"), {}, -place, {}};
}

} // namespace

SearchProvider::SearchProvider(Session& session)
    : m_session(session),
      m_read(std::make_unique<BackgroundRead<search::Answer>>(
          session, [](storage::Database&, QDate) { return search::Answer(); },
          [this](search::Answer answer) {
              m_answer = std::move(answer);
              m_isAnswered = true;
              m_isTelling = true;
              tellFound();
              m_isTelling = false;
          }))
{}

SearchProvider::~SearchProvider() = default;

search::Request SearchProvider::request(const QString& text, int limit) const
{
    search::Request request;
    request.text = text;
    request.limit = size_t(limit);
    request.actor = m_session.workspace().actor();
    request.today = m_session.today();
    request.language = m_session.words();
    return request;
}

void SearchProvider::begin()
{
    m_isAnswered = false;
    m_answer = {};
    const auto small = storage::attempt([&] { return search::SearchIndex(m_session.db()).isSmall(); });
    if (small && *small && !m_session.isLarge()) {
        if (auto answer = m_session.read(answerTo(m_session.db(), m_request)))
            m_answer = *std::move(answer);
        m_isAnswered = true;
        return;
    }
    m_read->beginAnew([wanted = m_request](storage::Database& db, QDate) { return answerTo(db, wanted); });
}

std::vector<PaletteItem> SearchProvider::find(const PaletteQuery& query, int limit)
{
    if (query.text.isEmpty()) {
        m_request = {};
        return {};
    }
    constexpr int kMost = 24;
    const bool isSame = m_request.text == query.text && m_request.actor == m_session.workspace().actor();
    if (!isSame || !(m_isTelling || m_read->isUnderWay())) {
        m_request = request(query.text, kMost);
        begin();
    }
    return m_isAnswered ? items(size_t(limit)) : std::vector<PaletteItem>();
}

PaletteItem SearchProvider::item(const search::Hit& hit, int place) const
{
    const Kind& kind = *kindOf(hit.kind);
    PaletteItem item;
    item.title = hit.snippet.text;
    for (const search::Snippet::Mark& mark : hit.snippet.marks)
        item.marks.push_back({int(mark.at), int(mark.size)});
    item.isText = true;
    QStringList about = {kind.name.text(m_session.words())};
    if (!hit.accountName.isEmpty())
        about += oneLine(hit.accountName, 30);
    if (hit.day.isValid())
        about += dateNumeric(hit.day);
    if (!hit.snippet.variant.isEmpty())
        about += Words::tr("also: %1").arg(hit.snippet.variant);
    item.subtitle = about.join(QStringLiteral(" · "));
    item.icon = QString::fromLatin1(iconOf(kind));
    item.score = -place;
    item.run = [this, entity = hit.kind, id = hit.id, account = hit.account] {
        const QString row = QString::number(id);
        if (entity == Entity::Handoff)
            m_session.shell().navigate(QStringLiteral("handoffs"), row);
        else if (!account.isValid()) // it is on the page of its kind
            m_session.shell().navigate(QLatin1String(kindOf(entity)->table->table), row);
        else
            m_session.shell().navigate(QStringLiteral("account"),
                                       entity == Entity::Account
                                           ? row
                                           : QStringLiteral("%1/%2/%3")
                                                 .arg(account.value())
                                                 .arg(QLatin1String(kindOf(entity)->table->table), row));
    };
    return item;
}

std::vector<PaletteItem> SearchProvider::items(size_t limit) const
{
    std::vector<PaletteItem> items;
    for (const QString& problem : m_answer.problems)
        items.push_back(note(problem, int(items.size())));
    if (m_answer.notIndexed > 0)
        items.push_back(note(Words::tr("The search index is being built. Until then, a search takes longer."), 0));
    for (const search::Hit& hit : m_answer.hits)
        items.push_back(item(hit, int(items.size())));
    if (items.size() > limit)
        items.resize(limit);
    return items;
}

} // namespace tasuki
