// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/row.h"
#include "storage/database.h"

#include <QByteArray>

#include <vector>

/// Reading value structs by their RowTraits: the one place that lists columns in a statement.
namespace tasuki::storage {

inline QByteArray selectOf(const TableInfo& info, const char* rest)
{
    QByteArray sql = "SELECT t.id";
    for (const char* column : info.columns)
        sql.append(", t.").append(column);
    return sql.append(" FROM ").append(info.table).append(" AS t ").append(rest);
}

/// INSERT of a row: its id is parameter 1, its columns are those from 2 on.
QByteArray insertSql(const TableInfo& table);

/// The values of a row as it stands, in the order of the table's columns; nothing where the row is gone.
std::optional<std::vector<Value>> presentValues(Database& db, const TableInfo& table, qint64 id);

/// The present row of a statement made by `selectOf`, from column `first` on.
template <typename T>
T readRow(const Statement& statement, int first = 0)
{
    std::vector<Value> values;
    const size_t count = tableInfo<T>().columns.size();
    values.reserve(count);
    for (size_t i = 0; i < count; ++i)
        values.push_back(statement.value(first + 1 + int(i)));
    return rowFromValues<T>(statement.integer(first), values);
}

/// Every row that `rest` (JOIN, WHERE, ORDER BY; the table is `t`) selects.
template <typename T, typename... Binds>
std::vector<T> readRows(Database& db, const char* rest, const Binds&... binds)
{
    Statement statement = db.prepare(selectOf(tableInfo<T>(), rest).constData());
    int parameter = 0;
    (statement.bind(++parameter, binds), ...);
    std::vector<T> rows;
    while (statement.next())
        rows.push_back(readRow<T>(statement));
    return rows;
}

template <typename T, typename... Binds>
std::optional<T> readOne(Database& db, const char* rest, const Binds&... binds)
{
    Statement statement = db.prepare(selectOf(tableInfo<T>(), rest).constData());
    int parameter = 0;
    (statement.bind(++parameter, binds), ...);
    if (!statement.next())
        return std::nullopt;
    T row = readRow<T>(statement);
    statement.reset();
    return row;
}

} // namespace tasuki::storage
