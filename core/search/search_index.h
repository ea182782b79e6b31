// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "search/searched_row_source.h"
#include "storage/database.h"

#include <functional>
#include <unordered_map>

namespace tasuki::search {

/// Keeps the index in step with the rows. Everything that writes rows calls it inside of its own transaction. An index
/// of another version, or none, is left alone until catchUp() makes it anew; rows that it lacks are in the backlog.
/// Functions throw storage::Failure; a damaged index never stops an edit: it becomes none.
class SearchIndex {
public:
    explicit SearchIndex(storage::Database& db) : m_db(db), m_rows(db) {}

    /// Whether what the index holds may be used.
    bool isCurrent();
    /// Of a new workspace, which has no rows.
    void begin();

    /// To be called before a row changes or goes, as what it held has to be told. Whether the index had it, or rows
    /// that are found by its name: those become backlog.
    bool forget(const Kind& kind, qint64 id);
    /// After a row was added or has changed. Rows that are found by its name come back from the backlog.
    void remember(const Kind& kind, qint64 id);

    /// Asked now and then; false stops with ErrorCode::Cancelled.
    using GoOn = std::function<bool()>;
    /// Adds the rows whose ids lie in this range and that the index lacks: after an import. Those of a large one become
    /// backlog: to cut their texts takes several times as long as to write them, and nobody waits for it.
    void addRange(qint64 first, qint64 last, const GoOn& goOn = {});
    /// From so many ids on an import is large.
    static constexpr qint64 kLarge = 20'000;
    /// Before the rows of this range go.
    void forgetRange(const Kind& kind, qint64 first, qint64 last);

    /// Whether it has every row, as far as it knows. Cheap, other than backlog().
    bool isComplete();
    /// Whether there are so few rows that a search of them takes no time that a person notices.
    bool isSmall();
    /// Rows that the index lacks.
    qint64 backlog();
    /// Takes up to about `rows` of them in, in a transaction of its own.
    void takeIn(qint64 rows, const GoOn& goOn = {});
    /// … and says how many are left.
    qint64 catchUp(qint64 rows)
    {
        takeIn(rows);
        return backlog();
    }
    /// Throws the index away: all of it becomes backlog.
    void clear();

    /// Takes in what the changes of an edit have left out so far; see beginChange().
    void settle();

private:
    friend void beginChange(SearchIndex& index, const RowChange& change);

    struct Pending {
        qint64 document;
        qint64 id;
        QByteArray grams;
    };
    /// Whether this change of a row concerns the search, and the index is there.
    bool concerns(const Kind& kind) { return (kind.searched || isFoundWith(kind)) && isCurrent(); }
    /// Takes the row out as it stands, but for a row beside it that was not there yet. Whether it was there.
    bool takeOut(const RowOf& row, qint64 without = 0);
    /// Where the index does not have it.
    void putIn(const RowOf& row);
    /// The same as takeOut(), and it becomes backlog.
    bool putOff(const RowOf& row);
    qint64 documentOf(const Kind& kind, qint64 id);
    qint64 freeDocument(qint64 dayNumber);
    void insert(const Kind& kind, const Pending& row);
    void remove(qint64 document, const QByteArray& grams);
    qint64 addRows(const Kind& kind, qint64 first, qint64 last, qint64 most, qint64& lastRead, const GoOn& goOn);
    void write(const Kind& kind, std::vector<Pending>& rows);
    /// Makes the rows of this range backlog.
    void putOff(qint64 first, qint64 last);
    /// `write`, unless the index is damaged: then there is none any more.
    template <typename Write>
    void guarded(const Write& write);
    storage::Statement& kept(const char* sql);

    storage::Database& m_db;
    SearchedRowReader m_rows;
    std::optional<bool> m_isCurrent;
    std::unordered_map<const char*, storage::Statement> m_statements; ///< by the literal
    std::unordered_map<qint64, qint64> m_nextDocument;                ///< by day, while many rows are added
    std::vector<RowOf> m_owed;                                        ///< for settle()
};

/// To be called before each row of an edit is written, in the order of the edit's changes: takes out of the index what
/// the change makes untrue. SearchIndex::settle() behind the last one takes in what the rows hold then: a touchpoint
/// and all who took part in it at once.
void beginChange(SearchIndex& index, const RowChange& change);

} // namespace tasuki::search
