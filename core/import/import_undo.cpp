// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "format/texts.h"
#include "import/import_session.h"
#include "kind/held_source.h"
#include "kind/kind.h"
#include "search/search_index.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki::imports {

namespace {

using storage::Database;
using storage::Failure;
using storage::Statement;

constexpr qint64 kIdsAPiece = 20'000;

[[noreturn]] void conflict(const QString& detail)
{
    throw Failure(
        Error{ErrorCode::Conflict, Text::tr("Can't undo: imported rows were changed or used since."), detail});
}

struct Record {
    qint64 id = 0;
    QString kind;
    QString file;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 first = 0;
    qint64 last = 0;
};

Record readRecord(Database& db, qint64 importId)
{
    Statement row =
        db.prepare("SELECT kind, file, added, updated, first_id, last_id FROM imports WHERE id = ?1 AND undone = 0");
    row.bind(1, importId);
    if (!row.next())
        throw Failure(Error{ErrorCode::NotFound, Text::tr("Import not found, or already undone."), {}});
    return {importId, row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)};
}

bool any(Database& db, const char* sql, const Record& record)
{
    Statement row = db.prepare(sql);
    row.bind(1, record.first).bind(2, record.last);
    return row.next();
}

/// Edits and later imports that touched what this one made.
void checkNewRows(Database& db, const Record& record)
{
    if (any(db, "SELECT 1 FROM history WHERE row_id BETWEEN ?1 AND ?2 LIMIT 1", record))
        conflict(QStringLiteral("history"));
    if (any(db, "SELECT 1 FROM history WHERE member_id BETWEEN ?1 AND ?2 LIMIT 1", record))
        conflict(QStringLiteral("history: member"));
    if (any(db,
            "SELECT 1 FROM import_changes AS c JOIN imports AS i ON i.id = c.import_id WHERE i.undone = 0 AND c.import_id > ?2 AND c.row_id BETWEEN ?1 AND ?2 LIMIT 1",
            record))
        conflict(QStringLiteral("imports"));
    for (
        const char* sql :
        {"SELECT 1 FROM ownership AS o JOIN ownership AS l ON l.account_id = o.account_id AND l.id > ?2 WHERE o.id BETWEEN ?1 AND ?2 LIMIT 1",
         "SELECT 1 FROM stage_spans AS o JOIN stage_spans AS l ON l.account_id = o.account_id AND l.id > ?2 WHERE o.id BETWEEN ?1 AND ?2 LIMIT 1"})
        if (any(db, sql, record))
            conflict(QStringLiteral("spans"));
}

Value valueOf(const QJsonValue& json, const Value& like)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isString())
        return json.toString();
    if (std::holds_alternative<double>(like))
        return json.toDouble();
    const QVariant number = json.toVariant();
    return number.typeId() == QMetaType::Double ? Value(number.toDouble()) : Value(number.toLongLong());
}

QJsonObject objectAt(const Statement& row, int column)
{
    const std::string_view utf8 = row.utf8(column);
    return QJsonDocument::fromJson(QByteArray(utf8.data(), qsizetype(utf8.size()))).object();
}

/// A row that was changed gets its old values where it still has those of the import.
void restoreRow(Database& db, search::SearchIndex& index, const Kind& kind, qint64 id, const QJsonObject& before,
                const QJsonObject& after)
{
    const TableInfo& table = *kind.table;
    const auto present = storage::presentValues(db, table, id);
    if (!present)
        conflict(QStringLiteral("%1 %2").arg(QLatin1String(table.table)).arg(id));
    QByteArray sets;
    std::vector<Value> values;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QLatin1String column(table.columns[i]);
        if (!before.contains(column))
            continue;
        if (!sameValue((*present)[i], valueOf(after.value(column), (*present)[i])))
            conflict(QStringLiteral("%1 %2 %3").arg(QLatin1String(table.table)).arg(id).arg(column));
        values.push_back(valueOf(before.value(column), (*present)[i]));
        sets.append(sets.isEmpty() ? "" : ", ")
            .append(table.columns[i])
            .append(" = ?")
            .append(QByteArray::number(int(values.size())));
    }
    const bool wasIndexed = index.forget(kind, id);
    Statement update = db.prepare(QByteArray("UPDATE ")
                                      .append(table.table)
                                      .append(" SET ")
                                      .append(sets)
                                      .append(" WHERE id = ?")
                                      .append(QByteArray::number(int(values.size()) + 1))
                                      .constData());
    for (size_t i = 0; i < values.size(); ++i)
        update.bind(int(i) + 1, values[i]);
    update.bind(int(values.size()) + 1, id).run();
    if (wasIndexed)
        index.remember(kind, id);
}

void putBack(Database& db, search::SearchIndex& index, const Kind& kind, qint64 id, const QJsonObject& before)
{
    const TableInfo& table = *kind.table;
    if (storage::presentValues(db, table, id))
        conflict(QStringLiteral("%1 %2").arg(QLatin1String(table.table)).arg(id));
    Statement insert = db.prepare(storage::insertSql(table).constData());
    insert.bind(1, id);
    for (size_t i = 0; i < table.columns.size(); ++i)
        insert.bind(int(i) + 2, valueOf(before.value(QLatin1String(table.columns[i])), Value()));
    insert.run();
    index.remember(kind, id);
}

/// Tells how far it is, and stops where nobody wants it any more. While a long statement runs SQLite asks, too.
class Watch {
public:
    Watch(Database& db, const Importer::Progress& progress) : m_db(db), m_progress(progress)
    {
        if (m_progress)
            m_db.setProgressHandler([this] { return m_progress(m_at); });
    }
    ~Watch()
    {
        if (m_progress)
            m_db.setProgressHandler({});
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    void expect(qint64 steps) { m_at.bytesTotal = steps; }
    void advance(qint64 steps, qint64 rows)
    {
        m_at.bytesDone += steps;
        m_at.rows += rows;
        if (m_progress && !m_progress(m_at))
            cancelled();
    }
    [[noreturn]] static void cancelled() { throw Failure(Error{ErrorCode::Cancelled, {}, {}}); }

private:
    Database& m_db;
    const Importer::Progress& m_progress;
    ImportProgress m_at;
};

/// The last change first: a code that went from one account to another comes back the same way.
void restoreChanges(Database& db, const Record& record, Watch& watch)
{
    search::SearchIndex index(db);
    Statement rows =
        db.prepare("SELECT entity, row_id, before, after FROM import_changes WHERE import_id = ?1 ORDER BY id DESC");
    rows.bind(1, record.id);
    while (rows.next()) {
        const auto entity = Entity(rows.integer(0));
        const Kind* kind = kindOf(entity);
        Q_ASSERT(kind);
        if (rows.isNull(3))
            putBack(db, index, *kind, rows.integer(1), objectAt(rows, 2));
        else
            restoreRow(db, index, *kind, rows.integer(1), objectAt(rows, 2), objectAt(rows, 3));
        watch.advance(1, 1);
    }
}

/// Piece by piece, so that it can be told how far it is.
void removeNewRows(Database& db, const Record& record, Watch& watch)
{
    search::SearchIndex index(db);
    for (const Kind* kind : kinds()) {
        Statement remove = db.prepare(
            QByteArray("DELETE FROM ").append(kind->table->table).append(" WHERE id BETWEEN ?1 AND ?2").constData());
        for (qint64 first = record.first; first <= record.last; first += kIdsAPiece) {
            const qint64 last = std::min(first + kIdsAPiece - 1, record.last);
            index.forgetRange(*kind, first, last);
            watch.advance(last - first + 1, remove.bind(1, first).bind(2, last).run());
        }
    }
}

void writeUndo(Database& db, const Record& record, const Act& act)
{
    db.prepare("UPDATE imports SET undone = 1 WHERE id = ?1").bind(1, record.id).run();
    const QJsonObject after{{QStringLiteral("import"), record.id},
                            {QStringLiteral("kind"), record.kind},
                            {QStringLiteral("file"), record.file},
                            {QStringLiteral("added"), record.added},
                            {QStringLiteral("updated"), record.updated}};
    const qint64 id = std::max(act.ids->next(), db.queryInteger("SELECT coalesce(max(id), 0) + 1 FROM history"));
    db.prepare(
          "INSERT INTO history (id, edit_id, at, on_date, member_id, what, why, entity, row_id, account_id, before, after) "
          "VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, 0, 0, NULL, NULL, ?7)")
        .bind(1, id)
        .bind(2, act.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(3, act.today)
        .bind(4, act.who)
        .bind(5, QStringLiteral("undo:import.") + record.kind)
        .bind(6, act.why)
        .bind(7, QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact)))
        .run();
}

qint64 stepsOf(Database& db, const Record& record)
{
    Statement changes = db.prepare("SELECT count(*) FROM import_changes WHERE import_id = ?1");
    changes.bind(1, record.id);
    changes.next();
    return changes.integer(0) + (record.last - record.first + 1) * qint64(kinds().size());
}

void undoOne(Database& db, const Record& record, const Act& act, Watch& watch)
{
    checkNewRows(db, record);
    // A new row may have the key that an old one had: a contract line that changed from a day on. What refers to a
    // new row refers to an old one again before the commit.
    removeNewRows(db, record, watch);
    restoreChanges(db, record, watch);
    // What stood there before stands there again.
    db.prepare("DELETE FROM import_changes WHERE import_id = ?1").bind(1, record.id).run();
    writeUndo(db, record, act);
}

} // namespace

Result<void> Importer::undo(std::span<const qint64> imports, const Act& act, const Progress& progress)
{
    auto undone = storage::attempt([&] {
        m_db.setCacheSize(kImportCacheKibibytes);
        storage::Transaction transaction(m_db);
        Watch watch(m_db, progress);
        m_db.execute("PRAGMA defer_foreign_keys=ON");
        std::vector<Record> records;
        qint64 steps = 0;
        for (const qint64 id : imports) {
            records.push_back(readRecord(m_db, id));
            steps += stepsOf(m_db, records.back());
        }
        watch.expect(steps);
        watch.advance(0, 0);
        for (const Record& record : records)
            undoOne(m_db, record, act, watch);
        if (const QStringList held = storage::unwrap(heldByLeft(m_db)); !held.isEmpty())
            conflict(held.front());
        try {
            transaction.commit();
        } catch (const Failure& failure) {
            // Something outside the import refers to one of its rows.
            if (failure.error().code == ErrorCode::Invalid)
                conflict(failure.error().detail);
            throw;
        }
    });
    if (!undone && undone.error().code == ErrorCode::Cancelled) // wherever it was stopped
        return Error{ErrorCode::Cancelled, Text::tr("Cancelled. The import was not undone."), {}};
    return undone;
}

} // namespace tasuki::imports
