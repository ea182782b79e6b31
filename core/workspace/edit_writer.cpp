// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/edit_writer.h"

#include "base/json_text.h"
#include "edit/expect.h"
#include "search/search_index.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "workspace/merged_rows.h"

#include <algorithm>

#include <QJsonObject>

namespace tasuki {

using storage::Database;
using storage::insertSql;
using storage::presentValues;
using storage::Statement;

namespace {

QJsonValue jsonOf(const Value& value)
{
    return std::visit(
        [](const auto& held) -> QJsonValue {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                return QJsonValue::Null;
            else
                return QJsonValue(held);
        },
        value);
}

/// Rows of one kind often come in runs: the statement of the last one is kept.
struct Inserter {
    Database& db;
    const TableInfo* table = nullptr;
    std::optional<Statement> statement;

    Statement& of(const TableInfo& wanted)
    {
        if (table != &wanted) {
            statement = db.prepare(insertSql(wanted).constData());
            table = &wanted;
        }
        return *statement;
    }
};

void insertRow(Inserter& inserter, const RowChange& change)
{
    Statement& insert = inserter.of(*change.table);
    insert.bind(1, change.id);
    for (size_t i = 0; i < change.after->size(); ++i)
        insert.bind(int(i) + 2, (*change.after)[i]);
    insert.run();
}

void updateRow(Database& db, const RowChange& change)
{
    QByteArray sets;
    std::vector<const Value*> values;
    for (size_t i = 0; i < change.after->size(); ++i) {
        if ((*change.before)[i] == (*change.after)[i])
            continue;
        values.push_back(&(*change.after)[i]);
        sets.append(sets.isEmpty() ? "" : ", ")
            .append(change.table->columns[i])
            .append(" = ?")
            .append(QByteArray::number(int(values.size())));
    }
    if (values.empty())
        return;
    const QByteArray sql = QByteArray("UPDATE ")
                               .append(change.table->table)
                               .append(" SET ")
                               .append(sets)
                               .append(" WHERE id = ?")
                               .append(QByteArray::number(int(values.size()) + 1));
    Statement update = db.prepare(sql.constData());
    for (size_t i = 0; i < values.size(); ++i)
        update.bind(int(i) + 1, *values[i]);
    update.bind(int(values.size()) + 1, change.id).run();
}

void removeRow(Database& db, const RowChange& change)
{
    const QByteArray sql = QByteArray("DELETE FROM ").append(change.table->table).append(" WHERE id = ?1");
    db.prepare(sql.constData()).bind(1, change.id).run();
}

/// A removal must find the whole row as it was; an update only what it changes. `merged`: something else of the row was
/// changed meanwhile, so that nobody has seen it as it will stand.
std::optional<Conflict> conflictOf(Database& db, const RowChange& change, bool& merged)
{
    const bool expectation = isExpectation(change);
    const auto present = presentValues(db, *change.table, change.id);
    if (!present)
        return Conflict{change.table->entity, change.id, {}, {}, {}, {}, {}};
    bool ours = false; // this row has values of two people
    for (size_t i = 0; i < present->size(); ++i) {
        if (sameValue((*change.before)[i], (*present)[i]))
            continue;
        if (expectation || !change.after || changesColumn(change, i)) {
            const size_t at = valueAt(*change.table, i).first;
            return Conflict{change.table->entity,
                            change.id,
                            QString::fromLatin1(change.table->columns[at]),
                            (*change.before)[at],
                            (*present)[at],
                            {},
                            {}};
        }
        ours = true;
    }
    if (ours) {
        storage::unwrap(judgeParts(change, *present));
        storage::unwrap(judgeValues(*change.table, change.id, mergedValues(change, *present)));
    }
    merged = merged || ours;
    return std::nullopt;
}

/// Who wrote what stands in the way, where the history has it: an import has one line for all its rows.
void addAuthor(Database& db, Conflict& conflict)
{
    Statement lines =
        db.prepare("SELECT member_id, at, after FROM history WHERE row_id = ?1 AND entity = ?2 ORDER BY id DESC");
    lines.bind(1, conflict.row).bind(2, int(conflict.entity));
    while (lines.next()) {
        const bool removal = lines.isNull(2);
        const QJsonValue written = QJsonDocument::fromJson(lines.text(2).toUtf8()).object().value(conflict.column);
        if (!removal && !conflict.column.isEmpty() && written.isUndefined())
            continue; // another value of the row
        // Else what stands there came after the last line about it.
        if (conflict.column.isEmpty() ? removal : written == jsonOf(conflict.found)) {
            conflict.by = lines.id<MemberId>(0);
            conflict.at = QDateTime::fromString(lines.text(1), Qt::ISODateWithMs);
        }
        return;
    }
}

} // namespace

std::pair<size_t, size_t> valueAt(const TableInfo& table, size_t column)
{
    const auto isRest = [&](size_t i) { return i < table.columns.size() && table.holds[i] == Holds::MoneyRest; };
    const size_t first = isRest(column) ? column - 1 : column;
    return {first, isRest(first + 1) ? 2 : 1};
}

bool changesColumn(const RowChange& change, size_t column)
{
    const auto [first, count] = valueAt(*change.table, column);
    for (size_t i = first; i < first + count; ++i)
        if (!sameValue((*change.before)[i], (*change.after)[i]))
            return true;
    return false;
}

std::vector<Value> mergedValues(const RowChange& change, const std::vector<Value>& present)
{
    std::vector<Value> merged = present;
    for (size_t i = 0; i < merged.size(); ++i)
        if (changesColumn(change, i))
            merged[i] = (*change.after)[i];
    return merged;
}

QString rowJson(const TableInfo& table, const std::vector<Value>& values, const std::vector<Value>* other)
{
    QJsonObject object;
    for (size_t i = 0; i < values.size(); ++i)
        if (!other || (*other)[i] != values[i])
            object.insert(QLatin1String(table.columns[i]), jsonOf(values[i]));
    return QString::fromUtf8(jsonText(object));
}

std::optional<Conflict> writeRows(Database& db, const Edit& edit)
{
    bool merged = false;
    return writeRows(db, edit, merged);
}

std::optional<Conflict> writeRows(Database& db, const Edit& edit, bool& merged)
{
    // The order of a chain of rows is the rule's business; references need only be whole at the end.
    db.execute("PRAGMA defer_foreign_keys=ON");
    Inserter inserter{db, nullptr, {}};
    search::SearchIndex index(db);
    for (const RowChange& change : edit.changes()) {
        if (change.before) {
            if (auto conflict = conflictOf(db, change, merged)) {
                addAuthor(db, *conflict);
                return conflict;
            }
        }
        search::beginChange(index, change);
        if (!change.before)
            insertRow(inserter, change);
        else if (!change.after)
            removeRow(db, change);
        else
            updateRow(db, change);
    }
    index.settle();
    return std::nullopt;
}

void writeHistory(Database& db, const Edit& edit, IdMaker& ids)
{
    Statement insert = db.prepare(
        "INSERT INTO history (id, edit_id, at, on_date, member_id, what, why, entity, row_id, account_id, before, after) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    const qint64 editId = ids.next();
    for (const RowChange& change : edit.changes()) {
        if (isExpectation(change))
            continue;
        insert.bind(1, ids.next())
            .bind(2, editId)
            .bind(3, edit.act().at.toUTC().toString(Qt::ISODateWithMs))
            .bind(4, edit.act().today);
        insert.bind(5, edit.act().who)
            .bind(6, edit.what())
            .bind(7, edit.act().why)
            .bind(8, int(change.table->entity))
            .bind(9, change.id);
        if (change.account != 0)
            insert.bind(10, change.account);
        else
            insert.bindNull(10);
        const auto json = [&](const auto& values, const auto& other) -> Value {
            return values ? Value(rowJson(*change.table, *values, other ? &*other : nullptr)) : Value();
        };
        insert.bind(11, json(change.before, change.after)).bind(12, json(change.after, change.before)).run();
    }
}

} // namespace tasuki
