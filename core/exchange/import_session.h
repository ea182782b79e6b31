// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "base/row.h"
#include "base/terms.h"
#include "exchange/importer.h"
#include "exchange/key_map.h"
#include "people/directory.h"
#include "storage/bulk_load.h"
#include "storage/database.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tasuki::exchange {

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

/// Finds members as files name them: by e-mail address or by name.
class MemberFinder {
public:
    explicit MemberFinder(const Directory& directory);
    enum class Answer { Found, Unknown, Ambiguous };
    struct Found {
        Answer answer = Answer::Unknown;
        qint64 id = 0;
    };
    Found find(std::string_view nameOrMail);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    const Directory& m_directory;
    std::unordered_map<std::string, Found, Hash, std::equal_to<>> m_known;
    QHash<QString, Found> m_byName;
    QHash<QString, qint64> m_byMail;
};

class RowStream;

/// Everything that one import shares: where it writes, what it found wrong, how far it came.
class ImportSession {
public:
    ImportSession(storage::Database& db, const ImportRequest& request, ImportPreview& preview);

    storage::Database& db() { return m_db; }
    const ImportRequest& request() const { return m_request; }
    ImportPreview& preview() { return m_preview; }
    const std::string& today() const { return m_today; }
    const QString& baseCurrency() const { return m_baseCurrency; }
    const Directory& directory() const { return m_directory; }
    MemberFinder& members() { return m_members; }

    /// Greater than every id of the workspace, so that rows of this import can be told from older ones.
    qint64 nextId() { return ++m_lastId; }
    qint64 importId() const { return m_importId; }
    qint64 firstId() const { return m_importId + 1; }
    qint64 lastId() const { return m_lastId; }

    /// Where new rows go instead of being written at once; null where the import writes as it reads.
    RowStream* stream() const { return m_stream; }
    void setStream(RowStream* stream) { m_stream = stream; }

    /// Notes that a row that was there is changed (or, with a null `after`, removed).
    void log(Entity entity, qint64 rowId, const QByteArray& before, const QByteArray& after);

private:
    storage::Database& m_db;
    const ImportRequest& m_request;
    ImportPreview& m_preview;
    std::string m_today;
    QString m_baseCurrency;
    Directory m_directory;
    MemberFinder m_members;
    qint64 m_importId = 0;
    qint64 m_lastId = 0;
    RowStream* m_stream = nullptr;
    std::optional<storage::Statement> m_log;
};

/// Accounts by their keys, with what the rows of other kinds need of them.
class AccountKeys {
public:
    struct Account {
        qint64 id = 0;
        int exponent = 0; ///< decimals of the account's currency
    };
    explicit AccountKeys(ImportSession& session);
    const Account* find(std::string_view key);

private:
    KeyMap m_index;
    std::vector<Account> m_accounts;
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
    bool wasEmpty() const { return m_wasEmpty; }

private:
    void bindRow(storage::BulkInsert& insert, int before, const NewRow& row) const;
    storage::Statement& updater(quint64 columns);

    ImportSession& m_session;
    const TableInfo& m_info;
    bool m_wasEmpty;
    std::optional<storage::BulkInsert> m_insert;
    std::optional<storage::BulkInsert> m_insertMany;
    std::unordered_map<quint64, storage::Statement> m_updates; ///< by the set of columns
};

} // namespace tasuki::exchange
