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

/// One column of the present row, read as what it is to be.
struct StatementCell {
    const Statement& statement;
    int column;

    bool isNull() const { return statement.isNull(column); }
    qint64 integer() const { return statement.integer(column); }
    double real() const { return statement.real(column); }
    QString text() const { return statement.text(column); }
    QDate date() const { return statement.date(column); }
};

/// The present row of a statement made by `selectOf`, from column `first` on.
template <typename T>
T readRow(const Statement& statement, int first = 0)
{
    return rowFromCells<T>(statement.integer(first), [&](size_t i) {
        return StatementCell{statement, first + 1 + int(i)};
    });
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
