// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/list_export.h"

#include "export/list_columns.h"
#include "models/row_table.h"
#include "widgets/data_table.h"

#include <QHeaderView>
#include <QPointer>

namespace tasuki {

namespace {

/// In the order in which they stand on the screen; the hidden ones, too, where `all`.
std::vector<int> exportedColumns(const DataTable& list, bool all)
{
    const QHeaderView& header = *list.horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (list.table()->isExported(column) && (all || !list.isColumnHidden(column)))
            columns.push_back(column);
    }
    return columns;
}

format::Table tableOf(const QString& name, const DataTable& list, bool all)
{
    const RowTable& rows = *list.table();
    const std::vector<int> columns = exportedColumns(list, all);
    QHash<int, QString> names;
    const QStringList header = rows.exportHeader();
    for (int column = 0; column < rows.columnCount(); ++column)
        if (rows.isExported(column))
            names.insert(column, header[names.size()]);
    format::Table table;
    for (const int column : columns) {
        const auto type = rows.isTextColumn(column) ? format::ColumnType::Text : format::ColumnType::Number;
        table.columns.push_back(
            exports::listColumn(name, names[column]).value_or(format::Column{names[column], {}, type}));
    }
    table.rows.reserve(size_t(rows.rowCount()));
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += rows.copyValue(row, column);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

TableExport listExport(const QString& name, const DataTable& list)
{
    TableExport made{name, tableOf(name, list, false)};
    made.allColumns = int(exportedColumns(list, true).size());
    if (made.allColumns > int(made.shown.columns.size()))
        made.all = [name, list = QPointer(&list)](TermLanguage) -> Result<format::Table> {
            return list ? tableOf(name, *list, true) : format::Table();
        };
    return made;
}

TableExport listExport(const QString& name, const DataTable& list, int allColumns,
                       std::function<Result<format::Table>(TermLanguage)> all)
{
    return {name, tableOf(name, list, false), std::move(all), allColumns};
}

} // namespace tasuki
