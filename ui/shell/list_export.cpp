// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/list_export.h"

#include "format/table.h"
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

TableExport listExport(const QString& name, const format::Table& table)
{
    TableExport made;
    made.name = name;
    for (const format::Column& column : table.columns) {
        made.header.push_back(column.name);
        made.isText.push_back(column.type == format::ColumnType::Text);
    }
    made.rows = table.rows;
    return made;
}

} // namespace tasuki
