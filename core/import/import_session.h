// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the imports of the rooms: their files …_import.cpp.

#include "base/act.h"
#include "base/row.h"
#include "base/terms.h"
#include "import/importer.h"
#include "import/key_map.h"
#include "import/reading.h"
#include "kind/kind.h"
#include "kind/reference_finder.h"
#include "search/search_index.h"
#include "storage/bulk_load.h"
#include "storage/database.h"

#include <QTimeZone>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tasuki::imports {

/// Beyond it, pages go to the file before the commit: memory stays bounded.
inline constexpr int kImportCacheKibibytes = 64 * 1024;

/// One column of a row as the database shall hold it.
struct Cell {
    enum class Kind : quint8 { Keep, Null, Integer, Real, Text };

    Kind kind = Kind::Keep; ///< Keep: the file has no such column, so what stands there stays
    qint64 integer = 0;
    double real = 0;
    std::string_view text; ///< lives as long as the row of the file

    bool isKept() const { return kind == Kind::Keep; }
    bool isNull() const { return kind == Kind::Null; }
    static Cell null() { return {Kind::Null, 0, 0, {}}; }
    static Cell of(qint64 value) { return {Kind::Integer, value, 0, {}}; }
    static Cell of(double value) { return {Kind::Real, 0, value, {}}; }
    static Cell of(std::string_view value) { return {Kind::Text, 0, 0, value}; }
    static Cell ofId(qint64 id) { return id != 0 ? of(id) : null(); }
    /// This, or `other` where the file has no such column.
    Cell orElse(Cell other) const { return isKept() ? other : *this; }
};

/// What a column of a present row holds; texts are valid until the statement's next step.
Cell presentCell(const storage::Statement& statement, int column);
bool sameCell(const Cell& a, const Cell& b);

/// The place of no parent in inCircles().
inline constexpr int kNoParent = -1;
/// Which places are part of a circle, where each names its parent's place.
std::vector<size_t> inCircles(const std::vector<int>& parents);

class ImportTable;
class RowStream;

/// Everything that one import shares: where it writes, what it found wrong, how far it came.
class ImportSession {
public:
    /// `reading` outlives the session.
    ImportSession(storage::Database& db, const ImportRequest& request, ImportPreview& preview, Reading& reading);
    /// Of one kind among several that an import brings in: what it finds is in `preview`; ids, the record and what is
    /// known of dates and numbers are those of `whole`, which outlives it.
    ImportSession(ImportSession& whole, const Kind& kind, ImportPreview& preview);
    ~ImportSession();
    ImportSession(const ImportSession&) = delete;
    ImportSession& operator=(const ImportSession&) = delete;

    storage::Database& db() { return m_db; }
    const ImportRequest& request() const { return m_request; }
    ImportPreview& preview() { return m_preview; }
    const std::string& today() const { return m_today; }
    const QString& baseCurrency() const { return m_baseCurrency; }
    const Kind& kind() const { return m_kind; }
    /// How dates and numbers are to be read, and what they say of it.
    Reading& reading() { return m_reading; }
    const QTimeZone& zone() const { return m_zone; }
    /// Whether no other kind of the import has read this cell: what it says of dates and numbers counts once.
    bool isFirstReading(qint64 row, const QString& column)
    {
        return !m_cellsRead || m_cellsRead->insert(keyHash(column.toStdString(), quint64(row)), 0).added;
    }
    /// What was answered to a question; empty: nothing.
    QString answer(QStringView what) const;
    /// A key of a row was found though it is spelled otherwise; `earlierRow`: the row of the file that has it as it is
    /// meant, 0: the workspace has.
    void noteRespelled(qint64 row, const QString& key, const QString& meant, qint64 earlierRow = 0);
    void warnOfRespelled();
    /// A row says again what another one says of a merged account. It is left out; `example` tells which and why.
    void noteDuplicate(const QString& example);
    void warnOfDuplicates();
    /// Asks; nothing of the file is written then. `field` is the one that the question is about, -1: the file.
    void ask(ImportQuestion question, int field = -1);
    /// The row's account is only proposed; what to do with such rows is asked behind the last. `named`: what the row
    /// calls it.
    void noteProposed(int field, const QString& key, const QString& named, const ReferenceFinder::Found& found);
    void askOfProposed();
    /// How many times an amount counts whose heading does not say it: 1,000 where the rows above the headings say 千円
    /// and that was answered. Notes that there is such an amount.
    qint64 amountScale()
    {
        ++m_amounts;
        return m_amountsIn;
    }
    /// The currency of amounts whose column does not say it, where the rows above the headings do and that was
    /// answered; as WrittenNumber::unit.
    const QString& currencyUnit() const { return m_currencyUnit; }
    /// An amount counts so many times what stands there, as its heading says.
    void noteScaled(int field, const ColumnMap& map, qint64 scale);
    /// A cell names several accounts; what to do with such rows is asked behind the last.
    void noteSeveral(int field, qint64 row, const QString& cell);
    /// What became of a row of the file, where its kind knows that behind the last row only.
    void noteOutcome(qint64 row, RowOutcome outcome, Entity kind = {}) { m_outcomes.push_back({row, outcome, kind}); }
    struct NotedOutcome {
        qint64 row;
        RowOutcome outcome;
        Entity kind;
    };
    const std::vector<NotedOutcome>& outcomes() const { return m_outcomes; }
    /// Behind the last row: asks and tells of these.
    void concludeNotes();
    /// What was answered of the account that a key of the file may mean.
    FinderScope::Proposals proposalOf(std::string_view key) const;
    /// From now on the system of this import calls the account by `key`.
    void learnKey(qint64 account, std::string_view key);
    /// Finds rows of another kind as the file names them; made when it is first asked for.
    ReferenceFinder& finder(Entity entity);
    void makeFinders();

    /// Greater than every id of the workspace, so that rows of this import can be told from older ones.
    qint64 nextId() { return m_ids->next(); }
    qint64 importId() const { return m_importId; }
    qint64 firstId() const { return m_importId + 1; }
    qint64 lastId() const { return m_ids->last(); }
    /// What this import is for a room's rules; ids that they make are of its range.
    const Act& act() const { return m_act; }

    /// Where new rows go instead of being written at once; null where the import writes as it reads.
    RowStream* stream() const { return m_stream; }
    void setStream(RowStream* stream) { m_stream = stream; }

    /// To be kept in step with rows that were there; those that the import adds are taken in behind the last.
    search::SearchIndex& searchIndex() { return m_searchIndex; }

    /// Notes that a row that was there is changed (or, with a null `after`, removed).
    void log(Entity entity, qint64 rowId, const QByteArray& before, const QByteArray& after);

private:
    void prepareKeys();
    void findUnit(const ImportPreview& preview);

    storage::Database& m_db;
    const ImportRequest& m_request;
    ImportPreview& m_preview;
    std::string m_today;
    QString m_baseCurrency;
    Reading& m_reading;
    QTimeZone m_zone;
    const Kind& m_kind;
    std::shared_ptr<IdMaker> m_ids;
    std::shared_ptr<KeyMap> m_cellsRead; ///< only where the import has several kinds
    qint64 m_importId = 0;
    Act m_act;
    std::map<Entity, std::unique_ptr<ReferenceFinder>> m_finders;
    RowStream* m_stream = nullptr;
    std::optional<storage::Statement> m_log;
    search::SearchIndex m_searchIndex;
    qint64 m_respelled = 0;
    QStringList m_respelledExamples;
    qint64 m_duplicates = 0;
    QStringList m_duplicateExamples;
    FinderScope::Proposals m_proposals = FinderScope::Proposals::Ask;
    QHash<QString, FinderScope::Proposals> m_proposalOf; ///< of keys that are decided otherwise
    QHash<QString, qsizetype> m_proposalAt;              ///< in the preview, by key
    std::unique_ptr<ImportTable> m_keyTable;             ///< of the keys of a source
    qint64 m_proposed = 0;
    int m_proposedField = -1;
    QStringList m_proposedExamples;
    qint64 m_amountsIn = 1;
    QString m_currencyUnit;
    QString m_unitAbove; ///< what the row above the headings says of amounts, where that is to be asked about
    qint64 m_amounts = 0;
    std::map<int, std::pair<qint64, qint64>> m_scaled; ///< by column: how many amounts, and how many times each counts
    std::vector<NotedOutcome> m_outcomes;
    qint64 m_several = 0;
    int m_severalField = -1;
    QStringList m_severalExamples;
};

/// Writes the rows of one table.
class ImportTable {
public:
    ImportTable(ImportSession& session, const TableInfo& info);

    /// SELECT id and all columns (the table is `t`) with `rest` behind.
    storage::Statement select(const char* rest);
    /// At once, or through the session's stream.
    void insert(qint64 id, std::span<const Cell> cells);
    /// A new row and where its cells are.
    struct NewRow {
        qint64 id;
        const Cell* cells;
    };
    /// At once, on the thread of the connection.
    void write(std::span<const NewRow> rows);
    /// Compares with the row on which `present` (of select()) stands, writes and notes what differs; whether anything
    /// did.
    bool update(const storage::Statement& present, std::span<const Cell> cells);
    void remove(const storage::Statement& present);
    /// The same for a row of which the caller knows every value.
    bool update(qint64 id, std::span<const Cell> before, std::span<const Cell> cells);
    void remove(qint64 id, std::span<const Cell> before);
    /// insert() with the next id, and update(); both count the row in the session's preview.
    void add(std::span<const Cell> cells);
    void change(const storage::Statement& present, std::span<const Cell> cells);
    bool wasEmpty() const { return m_wasEmpty; }

private:
    void bindRow(storage::BulkInsert& insert, int before, const NewRow& row) const;
    storage::Statement& updater(quint64 columns);
    /// Valid until the next call; texts until the statement's next step.
    std::span<const Cell> presentCells(const storage::Statement& present);

    ImportSession& m_session;
    const TableInfo& m_info;
    bool m_wasEmpty;
    std::vector<Cell> m_present;
    std::optional<storage::BulkInsert> m_insert;
    std::optional<storage::BulkInsert> m_insertMany;
    std::unordered_map<quint64, storage::Statement> m_updates; ///< by the set of columns
};

} // namespace tasuki::imports
