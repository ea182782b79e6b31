// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unique_keys.h"

namespace tasuki::storage {

std::vector<UniqueKey> uniqueKeys(Database& db, const char* table)
{
    std::vector<UniqueKey> keys;
    Statement indexes =
        db.prepare("SELECT l.name, coalesce(s.sql, '') FROM pragma_index_list(?1) AS l LEFT JOIN sqlite_schema AS s "
                   "ON s.type = 'index' AND s.name = l.name WHERE l.\"unique\" = 1 ORDER BY l.name");
    indexes.bind(1, QString::fromLatin1(table));
    while (indexes.next()) {
        UniqueKey key;
        Statement columns = db.prepare("SELECT name FROM pragma_index_info(?1) ORDER BY seqno");
        columns.bind(1, indexes.text(0));
        while (columns.next())
            key.columns += columns.text(0).toUtf8();
        const QByteArray sql = indexes.text(1).toUtf8();
        if (const qsizetype where = sql.indexOf(" WHERE "); where >= 0)
            key.where = sql.sliced(where + 7);
        keys.push_back(std::move(key));
    }
    return keys;
}

QByteArrayList neededColumns(Database& db, const char* table)
{
    QByteArrayList columns;
    Statement rows = db.prepare("SELECT name FROM pragma_table_info(?1) WHERE \"notnull\" = 1");
    rows.bind(1, QString::fromLatin1(table));
    while (rows.next())
        columns += rows.text(0).toUtf8();
    return columns;
}

} // namespace tasuki::storage
