// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

namespace tasuki::storage {

QByteArray insertSql(const TableInfo& table)
{
    QByteArray columns = "id";
    QByteArray marks = "?1";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        columns.append(", ").append(table.columns[i]);
        marks.append(", ?").append(QByteArray::number(int(i) + 2));
    }
    return QByteArray("INSERT INTO ")
        .append(table.table)
        .append(" (")
        .append(columns)
        .append(") VALUES (")
        .append(marks)
        .append(")");
}

std::optional<std::vector<Value>> presentValues(Database& db, const TableInfo& table, qint64 id)
{
    QByteArray columns;
    for (const char* column : table.columns)
        columns.append(columns.isEmpty() ? "" : ", ").append(column);
    const QByteArray sql =
        QByteArray("SELECT ").append(columns).append(" FROM ").append(table.table).append(" WHERE id = ?1");
    Statement row = db.prepare(sql.constData());
    row.bind(1, id);
    if (!row.next())
        return std::nullopt;
    std::vector<Value> values;
    values.reserve(table.columns.size());
    for (int i = 0; i < row.columnCount(); ++i)
        values.push_back(row.value(i));
    row.reset();
    return values;
}

} // namespace tasuki::storage
