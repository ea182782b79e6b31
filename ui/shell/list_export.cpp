// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/list_export.h"

#include "models/row_table.h"

namespace tasuki {

TableExport listExport(const QString& name, const RowTable& list)
{
    TableExport table;
    table.name = name;
    table.header = list.exportHeader();
    for (int column = 0; column < list.columnCount(); ++column)
        if (list.isExported(column))
            table.isText.push_back(list.isTextColumn(column));
    table.rows.reserve(size_t(list.rowCount()));
    for (int row = 0; row < list.rowCount(); ++row)
        table.rows.push_back(list.exportRow(row));
    return table;
}

} // namespace tasuki
