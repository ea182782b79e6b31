// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_index.h"

#include "kind/searched_beside.h"
#include "storage/failure.h"

#include <algorithm>
#include <limits>

namespace tasuki::search {

using storage::Failure;
using storage::Statement;

namespace {

constexpr size_t kRowsSorted = 32'768;      ///< documents have to come in their order, else each is a part of its own
constexpr int kBulkHash = 32 * 1024 * 1024; ///< bytes of pieces that are gathered before they are written
constexpr int kUsualHash = 1024 * 1024;
constexpr qint64 kBulk = 10'000; ///< rows from which on that pays

bool searchesColumn(const Searched& searched, const char* column)
{
    const QLatin1String name(column);
    const auto is = [&](const char* other) { return name == QLatin1String(other); };
    return std::ranges::any_of(searched.names, is) || std::ranges::any_of(searched.texts, is)
           || std::ranges::any_of(searched.days, is);
}

bool changesSearched(const RowChange& change, const Searched& searched)
{
    for (size_t i = 0; i < change.after->size(); ++i)
        if ((*change.before)[i] != (*change.after)[i] && searchesColumn(searched, change.table->columns[i]))
            return true;
    return false;
}

/// The rows that are found by a name that this change brings, alters or takes away.
std::vector<RowOf> ownersOf(SearchedRowReader& rows, const Kind& kind, const RowChange& change)
{
    std::vector<RowOf> owners;
    for (const Kind* searched : searchedKinds()) {
        const SearchedBeside* const beside = besideOf(*searched);
        if (!beside || beside->table != kind.table)
            continue;
        for (const auto& values : {change.before, change.after})
            if (const size_t at = kind.table->find(beside->owner); values)
                if (const auto* owner = std::get_if<qint64>(&(*values)[at]))
                    owners.push_back({searched, *owner});
    }
    if (const size_t called = kind.called ? kind.table->find(kind.called) : kind.table->columns.size();
        change.before && change.after && called < kind.table->columns.size()
        && (*change.before)[called] != (*change.after)[called] && isFoundWith(kind))
        for (const RowOf& owner : rows.owners(kind, change.id, change.id))
            owners.push_back(owner);
    return owners;
}

} // namespace

Statement& SearchIndex::kept(const char* sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, m_db.prepare(sql)).first;
    return found->second;
}

bool SearchIndex::isCurrent()
{
    if (!m_isCurrent)
        m_isCurrent =
            m_db.queryInteger("SELECT coalesce(max(version), 0) FROM search_version") == qint64(searchVersion());
    return *m_isCurrent;
}

void SearchIndex::begin()
{
    m_db.prepare("INSERT OR REPLACE INTO search_version (id, version) VALUES (1, ?1)").bind(1, searchVersion()).run();
    m_isCurrent = true;
}

void SearchIndex::clear()
{
    m_statements.clear();
    m_nextDocument.clear();
    m_db.execute("DELETE FROM searched_rows; DELETE FROM search_backlog;");
    const auto emptied =
        storage::attempt([&] { m_db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')"); });
    if (!emptied) { // damaged beyond that
        m_db.execute("DROP TABLE search_index");
        m_db.execute(
            "CREATE VIRTUAL TABLE search_index USING fts5 (grams, content = '', detail = none, columnsize = 0, tokenize = 'ascii')");
    }
    putOff(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    begin();
}

template <typename Write>
void SearchIndex::guarded(const Write& write)
{
    try {
        write();
    } catch (const Failure& failure) {
        if (failure.error().code != ErrorCode::Damaged || !m_db.inTransaction())
            throw;
        m_statements.clear();
        m_db.execute("DELETE FROM search_version");
        m_isCurrent = false;
    }
}

qint64 SearchIndex::documentOf(const Kind& kind, qint64 id)
{
    Statement& row = kept("SELECT document FROM searched_rows WHERE row_id = ?1 AND entity = ?2");
    row.bind(1, id).bind(2, int(kind.entity()));
    const qint64 document = row.next() ? row.integer(0) : -1;
    row.reset();
    return document;
}

qint64 SearchIndex::freeDocument(qint64 dayNumber)
{
    const qint64 first = firstDocument(dayNumber);
    Statement& row = kept("SELECT coalesce(max(document), ?1 - 1) FROM searched_rows WHERE document BETWEEN ?1 AND ?2");
    row.bind(1, first).bind(2, firstDocument(dayNumber + 1) - 1);
    row.next();
    const qint64 document = row.integer(0) + 1;
    row.reset();
    return document;
}

void SearchIndex::insert(const Kind& kind, const Pending& row)
{
    kept("INSERT INTO searched_rows (document, row_id, entity) VALUES (?1, ?2, ?3)")
        .bind(1, row.document)
        .bind(2, row.id)
        .bind(3, int(kind.entity()))
        .run();
    if (!row.grams.isEmpty())
        kept("INSERT INTO search_index (rowid, grams) VALUES (?1, ?2)")
            .bind(1, row.document)
            .bindBuffered(2, {row.grams.constData(), size_t(row.grams.size())})
            .run();
}

void SearchIndex::remove(qint64 document, const QByteArray& grams)
{
    kept("DELETE FROM searched_rows WHERE document = ?1").bind(1, document).run();
    if (!grams.isEmpty())
        kept("INSERT INTO search_index (search_index, rowid, grams) VALUES ('delete', ?1, ?2)")
            .bind(1, document)
            .bindBuffered(2, {grams.constData(), size_t(grams.size())})
            .run();
}

bool SearchIndex::takeOut(const RowOf& row, qint64 without)
{
    const qint64 document = documentOf(*row.kind, row.id);
    const auto held = document < 0 ? std::nullopt : m_rows.read(*row.kind, row.id, without);
    if (held)
        remove(document, gramsOf(*row.kind, folded(*held)));
    return held.has_value();
}

void SearchIndex::putIn(const RowOf& row)
{
    if (const auto held = m_rows.read(*row.kind, row.id); held && documentOf(*row.kind, row.id) < 0)
        insert(*row.kind, {freeDocument(dayNumber(*held)), row.id, gramsOf(*row.kind, folded(*held))});
}

bool SearchIndex::putOff(const RowOf& row)
{
    if (!takeOut(row))
        return false;
    kept("INSERT INTO search_backlog (entity, first_id, last_id) VALUES (?1, ?2, ?2)")
        .bind(1, int(row.kind->entity()))
        .bind(2, row.id)
        .run();
    return true;
}

bool SearchIndex::forget(const Kind& kind, qint64 id)
{
    if (!concerns(kind))
        return false;
    bool had = false;
    guarded([&] {
        had = kind.searched && takeOut({&kind, id});
        for (const RowOf& owner : m_rows.owners(kind, id, id))
            had |= putOff(owner);
    });
    return had;
}

void SearchIndex::remember(const Kind& kind, qint64 id)
{
    if (!concerns(kind))
        return;
    guarded([&] {
        if (kind.searched)
            putIn({&kind, id});
        for (const RowOf& owner : m_rows.owners(kind, id, id)) {
            const bool isNewBeside = kind.table == besideOf(*owner.kind)->table && takeOut(owner, id);
            if (isNewBeside
                || kept("DELETE FROM search_backlog WHERE entity = ?1 AND first_id = ?2 AND last_id = ?2")
                           .bind(1, int(owner.kind->entity()))
                           .bind(2, owner.id)
                           .run()
                       > 0)
                putIn(owner);
        }
    });
}

void SearchIndex::settle()
{
    guarded([&] {
        for (const RowOf& row : m_owed)
            putIn(row);
    });
    m_owed.clear();
}

/// In the order of their documents, as the index wants them.
void SearchIndex::write(const Kind& kind, std::vector<Pending>& rows)
{
    std::ranges::sort(rows, {}, &Pending::document); // by day so far, and within a day as they came
    for (Pending& row : rows) {
        auto next = m_nextDocument.find(row.document);
        if (next == m_nextDocument.end())
            next = m_nextDocument.emplace(row.document, freeDocument(row.document)).first;
        row.document = next->second++;
        insert(kind, row);
    }
    rows.clear();
}

qint64 SearchIndex::addRows(const Kind& kind, qint64 first, qint64 last, qint64 most, qint64& lastRead,
                            const GoOn& goOn)
{
    std::vector<Pending> rows;
    qint64 added = 0;
    lastRead = last;
    m_rows.each(kind, first, last, [&](const SearchedRow& row) {
        if (documentOf(kind, row.id) < 0)
            rows.push_back({dayNumber(row), row.id, gramsOf(kind, folded(row))});
        ++added;
        if (rows.size() >= kRowsSorted)
            write(kind, rows);
        if (added % 1024 == 0 && goOn && !goOn())
            throw Failure(Error{ErrorCode::Cancelled, {}, {}});
        if (added < most)
            return true;
        lastRead = row.id;
        return false;
    });
    write(kind, rows);
    return added;
}

void SearchIndex::addRange(qint64 first, qint64 last, const GoOn& goOn)
{
    if (!isCurrent())
        return;
    if (last - first >= kLarge)
        return putOff(first, last);
    guarded([&] {
        const bool isBulk = last - first >= kBulk;
        const auto setHash = [&](int bytes) {
            m_db.prepare("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?1)").bind(1, bytes).run();
        };
        if (isBulk)
            setHash(kBulkHash);
        for (const Kind* kind : searchedKinds()) {
            qint64 lastRead = 0;
            addRows(*kind, first, last, last - first + 1, lastRead, goOn);
        }
        if (isBulk)
            setHash(kUsualHash);
        m_nextDocument.clear();
    });
}

void SearchIndex::putOff(qint64 first, qint64 last)
{
    for (const Kind* kind : searchedKinds())
        m_db.prepare(
                QByteArray("INSERT INTO search_backlog (entity, first_id, last_id) SELECT ?1, min(id), max(id) FROM ")
                    .append(kind->table->table)
                    .append(" WHERE id BETWEEN ?2 AND ?3 HAVING count(*) > 0")
                    .constData())
            .bind(1, int(kind->entity()))
            .bind(2, first)
            .bind(3, last)
            .run();
}

void SearchIndex::forgetRange(const Kind& kind, qint64 first, qint64 last)
{
    if (!concerns(kind))
        return;
    guarded([&] {
        for (const RowOf& owner : m_rows.owners(kind, first, last))
            putOff(owner);
        if (!kind.searched)
            return;
        struct Gone {
            qint64 document;
            QByteArray grams;
        };
        std::vector<Gone> gone;
        m_rows.each(kind, first, last, [&](const SearchedRow& row) {
            if (const qint64 document = documentOf(kind, row.id); document >= 0)
                gone.push_back({document, gramsOf(kind, folded(row))});
            return true;
        });
        std::ranges::sort(gone, {}, &Gone::document);
        for (const Gone& row : gone)
            remove(row.document, row.grams);
    });
}

bool SearchIndex::isComplete()
{
    return isCurrent() && m_db.queryInteger("SELECT count(*) FROM search_backlog") == 0;
}

bool SearchIndex::isSmall()
{
    constexpr qint64 kFew = 3'000;
    return isComplete()
           && m_db.queryInteger("SELECT count(*) FROM (SELECT 1 FROM searched_rows LIMIT " + QByteArray::number(kFew)
                                + ")")
                  < kFew;
}

qint64 SearchIndex::backlog()
{
    qint64 count = 0;
    for (const Kind* kind : searchedKinds()) {
        const QByteArray rows = QByteArray("SELECT count(*) FROM ").append(kind->table->table).append(" AS t");
        if (!isCurrent()) {
            count += m_db.queryInteger(rows);
            continue;
        }
        Statement ranges = m_db.prepare("SELECT first_id, last_id FROM search_backlog WHERE entity = ?1");
        ranges.bind(1, int(kind->entity()));
        while (ranges.next())
            count += m_db.queryInteger(rows + " WHERE t.id BETWEEN " + QByteArray::number(ranges.integer(0)) + " AND "
                                       + QByteArray::number(ranges.integer(1)));
    }
    return count;
}

void SearchIndex::takeIn(qint64 rows, const GoOn& goOn)
{
    storage::Transaction transaction(m_db);
    m_isCurrent.reset();
    if (!isCurrent())
        clear();
    qint64 left = rows;
    while (left > 0) {
        Statement range = m_db.prepare("SELECT id, entity, first_id, last_id FROM search_backlog ORDER BY id LIMIT 1");
        if (!range.next())
            break;
        const qint64 id = range.integer(0);
        const Kind* kind = kindOf(Entity(range.integer(1)));
        const qint64 last = range.integer(3);
        qint64 lastRead = last;
        if (kind && kind->searched)
            left -= addRows(*kind, range.integer(2), last, left, lastRead, goOn);
        range.reset();
        if (lastRead < last)
            m_db.prepare("UPDATE search_backlog SET first_id = ?1 WHERE id = ?2")
                .bind(1, lastRead + 1)
                .bind(2, id)
                .run();
        else
            m_db.prepare("DELETE FROM search_backlog WHERE id = ?1").bind(1, id).run();
    }
    m_nextDocument.clear();
    transaction.commit();
}

void beginChange(SearchIndex& index, const RowChange& change)
{
    const Kind* const kind = kindOf(change.table->entity);
    if (!kind || !index.concerns(*kind))
        return;
    index.guarded([&] {
        const RowOf row{kind, change.id};
        if (kind->searched) {
            if (!change.before)
                index.m_owed.push_back(row);
            else if ((!change.after || changesSearched(change, *kind->searched)) && index.takeOut(row) && change.after)
                index.m_owed.push_back(row);
        }
        for (const RowOf& owner : ownersOf(index.m_rows, *kind, change))
            if (index.takeOut(owner))
                index.m_owed.push_back(owner);
    });
}

} // namespace tasuki::search
