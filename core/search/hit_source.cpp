// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit_source.h"

#include "base/text.h"
#include "search/query.h"
#include "search/query_scope_source.h"
#include "search/search_index.h"
#include "storage/failure.h"

#include <algorithm>
#include <limits>

namespace tasuki::search {

using storage::Failure;
using storage::Statement;

namespace {

constexpr qint64 kNewest = 4'000;      ///< rows that are looked at one by one before beginnings of pieces are
constexpr qsizetype kFewAccounts = 64; ///< whose rows are read instead of the index
constexpr qint64 kLastDocument = std::numeric_limits<qint64>::max();

struct Found {
    Fit fit;
    qint64 document; ///< its place among the days
    SearchedRow row;
};

/// Better fits first, then the newest.
bool isBefore(const Found& a, const Found& b)
{
    return a.fit != b.fit ? a.fit < b.fit : a.document > b.document;
}

class Finder {
public:
    Finder(storage::Database& db, std::vector<Term> terms, Scope scope, size_t limit)
        : m_db(db), m_rows(db), m_terms(std::move(terms)), m_scope(std::move(scope)), m_limit(limit)
    {}

    /// Sets whether rows have to hold the words in what they are called by.
    void setNamesOnly() { m_namesOnly = true; }

    /// `usesIndex`: else every row is read.
    std::vector<Found> run(bool usesIndex)
    {
        if (m_scope.accounts && m_scope.accounts->size() <= kFewAccounts) {
            readAccounts();
        } else {
            if (usesIndex)
                walkIndex();
            readBacklog(usesIndex);
        }
        std::ranges::sort(m_found, isBefore);
        if (m_found.size() > m_limit)
            m_found.resize(m_limit);
        return std::move(m_found);
    }
    qint64 readOneByOne() const { return m_readOneByOne; }

private:
    /// None where the row is not wanted.
    Fit fitOfRow(const SearchedRow& row) const
    {
        if (!m_scope.admits(row))
            return Fit::None;
        FoldedRow texts = folded(row);
        if (m_namesOnly)
            texts.texts.resize(std::min<qsizetype>(texts.texts.size(), 2)); // code and key, before the notes
        return fitOf(texts, m_terms);
    }

    void readAccounts()
    {
        for (const Kind* kind : searchedKinds()) {
            if (!m_scope.admits(kind->entity()))
                continue;
            for (const qint64 account : *m_scope.accounts)
                m_rows.ofAccount(*kind, AccountId(account), [&](const SearchedRow& row) {
                    keep(row, fitOfRow(row), firstDocument(dayNumber(row)));
                    return true;
                });
        }
    }

    void keep(const SearchedRow& row, Fit fit, qint64 document)
    {
        if (fit == Fit::None)
            return;
        m_found.push_back({fit, document, row});
        if (m_found.size() < 4 * m_limit + 1000)
            return;
        std::ranges::nth_element(m_found, m_found.begin() + std::ptrdiff_t(m_limit), isBefore);
        m_found.resize(m_limit);
    }

    void walkIndex()
    {
        m_first = m_scope.first.isValid() ? firstDocument(dayNumber(m_scope.first)) : 0;
        m_last = m_scope.end.isValid() ? firstDocument(dayNumber(m_scope.end)) - 1 : kLastDocument;
        if (m_terms.empty()) {
            walkNewest(Fit::WordStart, m_last, kLastDocument);
            return;
        }
        for (const Fit fit : {Fit::WordStart, Fit::Inside, Fit::Variant})
            if (m_found.size() < m_limit && (fit != Fit::Inside || canStartWord(m_terms))
                && (fit != Fit::Variant || canVary(m_terms)))
                walk(fit);
    }

    /// Rows without a day first.
    void walk(Fit fit)
    {
        constexpr qint64 kNamed = firstDocument(kNoDayNumber);
        match(Sort::Named, fit, std::max(m_first, kNamed), m_last);
        qint64 last = std::min(m_last, kNamed - 1);
        const auto isShortTerm = [](const Term& term) {
            return isShort(term.whole) || (!term.brief.isEmpty() && isShort(term.brief));
        };
        // What is common is found among the newest rows; to gather all beginnings of a piece would take long.
        if (std::ranges::any_of(m_terms, isShortTerm))
            last = walkNewest(fit, last, kNewest);
        match(Sort::Dated, fit, m_first, last);
    }

    void match(Sort sort, Fit fit, qint64 first, qint64 last)
    {
        if (m_found.size() >= m_limit || last < first)
            return;
        Statement documents =
            m_db.prepare("SELECT s.rowid, r.row_id, r.entity FROM search_index AS s CROSS JOIN searched_rows AS r "
                         "WHERE search_index MATCH ?1 AND s.rowid BETWEEN ?2 AND ?3 AND r.document = s.rowid "
                         "ORDER BY s.rowid DESC");
        const QByteArray expression = expressionOf(m_terms, sort, fit);
        documents.bind(1, std::string_view(expression.constData(), size_t(expression.size())));
        documents.bind(2, first).bind(3, last);
        while (m_found.size() < m_limit && documents.next())
            look(documents, fit);
    }

    /// Goes through the newest rows whatever they hold; the document before those.
    qint64 walkNewest(Fit fit, qint64 last, qint64 most)
    {
        Statement documents = m_db.prepare(
            "SELECT document, row_id, entity FROM searched_rows WHERE document BETWEEN ?1 AND ?2 ORDER BY document DESC");
        documents.bind(1, m_first).bind(2, last);
        for (qint64 seen = 0; seen < most && m_found.size() < m_limit; ++seen) {
            if (!documents.next())
                return m_first - 1;
            last = documents.integer(0) - 1;
            look(documents, fit);
        }
        return last;
    }

    void look(const Statement& document, Fit fit)
    {
        const Kind* kind = kindOf(Entity(document.integer(2)));
        if (!kind || !kind->searched || !m_scope.admits(kind->entity()))
            return;
        const auto row = m_rows.read(*kind, document.integer(1));
        if (row && fitOfRow(*row) == fit)
            m_found.push_back({fit, document.integer(0), *row});
    }

    void readBacklog(bool usesIndex)
    {
        Statement known = m_db.prepare("SELECT 1 FROM searched_rows WHERE row_id = ?1 AND entity = ?2");
        const auto read = [&](const Kind& kind, qint64 first, qint64 last) {
            m_rows.each(kind, first, last, [&](const SearchedRow& row) {
                bool isKnown = false;
                if (usesIndex) {
                    known.bind(1, row.id).bind(2, int(kind.entity()));
                    isKnown = known.next();
                    known.reset();
                }
                if (!isKnown) {
                    ++m_readOneByOne;
                    keep(row, fitOfRow(row), firstDocument(dayNumber(row)));
                }
                return true;
            });
        };
        for (const Kind* kind : searchedKinds()) {
            if (!m_scope.admits(kind->entity()))
                continue;
            if (!usesIndex) {
                read(*kind, std::numeric_limits<qint64>::min(), kLastDocument);
                continue;
            }
            Statement ranges = m_db.prepare("SELECT first_id, last_id FROM search_backlog WHERE entity = ?1");
            ranges.bind(1, int(kind->entity()));
            while (ranges.next())
                read(*kind, ranges.integer(0), ranges.integer(1));
        }
    }

    storage::Database& m_db;
    SearchedRowReader m_rows;
    std::vector<Term> m_terms;
    Scope m_scope;
    size_t m_limit;
    bool m_namesOnly = false;
    qint64 m_first = 0;
    qint64 m_last = kLastDocument;
    qint64 m_readOneByOne = 0;
    std::vector<Found> m_found;
};

/// With the index, unless it turns out to be damaged.
std::vector<Found> foundBy(const std::function<Finder()>& make, bool& usesIndex, qint64& readOneByOne)
{
    for (;;) {
        Finder finder = make();
        try {
            std::vector<Found> found = finder.run(usesIndex);
            readOneByOne = finder.readOneByOne();
            return found;
        } catch (const Failure& failure) {
            if (!usesIndex || failure.error().code != ErrorCode::Damaged)
                throw;
            usesIndex = false;
        }
    }
}

Hit hitOf(storage::Database& db, const Found& found, const std::vector<Term>& terms)
{
    Hit hit;
    hit.kind = found.row.kind->entity();
    hit.id = found.row.id;
    hit.account = found.row.account;
    hit.day = found.row.day;
    hit.fit = found.fit;
    hit.snippet = snippetOf(found.row, terms);
    Statement account = db.prepare("SELECT name, account_key FROM accounts WHERE id = ?1");
    account.bind(1, found.row.account);
    if (account.next()) {
        hit.accountName = account.text(0);
        hit.accountKey = account.text(1);
    }
    return hit;
}

Answer answerOf(storage::Database& db, const Request& request)
{
    const Query query = parseQuery(request.text);
    Answer answer;
    bool usesIndex = SearchIndex(db).isCurrent();
    const auto accountsCalled = [&](const QString& text) {
        QSet<qint64> ids;
        const auto term = termOf(text);
        Scope accounts;
        accounts.kinds = QSet<int>{int(Entity::Account)};
        qint64 ignored = 0;
        if (term)
            for (const Found& found : foundBy(
                     [&] {
                         Finder finder(db, {*term}, accounts, std::numeric_limits<int>::max());
                         finder.setNamesOnly();
                         return finder;
                     },
                     usesIndex, ignored))
                ids.insert(found.row.id);
        return ids;
    };
    const Scope scope = scopeOf(db, query, request, accountsCalled);
    answer.problems = scope.problems;
    if (query.isEmpty() || !scope.problems.isEmpty())
        return answer;
    std::vector<Found> found =
        foundBy([&] { return Finder(db, query.terms, scope, request.limit + 1); }, usesIndex, answer.notIndexed);
    answer.hasMore = found.size() > request.limit;
    found.resize(std::min(found.size(), request.limit));
    for (const Found& each : found)
        answer.hits.push_back(hitOf(db, each, query.terms));
    return answer;
}

} // namespace

Result<Answer> find(storage::Database& db, const Request& request)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        return answerOf(db, request);
    });
}

} // namespace tasuki::search
