// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/kind.h"
#include "storage/database.h"

#include <QString>

namespace tasuki::test {

/// Every row of every table, so that two states of a workspace can be compared.
inline QString everything(storage::Database& db)
{
    QString all;
    for (const Kind* kind : kinds()) {
        QByteArray columns = "id";
        for (const char* column : kind->table->columns)
            columns.append(" || '|' || coalesce(").append(column).append(", 'NULL')");
        const QByteArray sql = "SELECT " + columns + " FROM " + kind->table->table + " ORDER BY id";
        auto rows = db.prepare(sql.constData());
        while (rows.next())
            all += QLatin1String(kind->table->table) + u' ' + rows.text(0) + u'\n';
    }
    return all;
}

} // namespace tasuki::test
