// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "widgets/format.h"

namespace tasuki {

/// A row of a file in a list, as it stands there, or what is said of it.
struct FileLine {
    qint64 id = 0;
    qint64 row = 0; ///< counted from the first row of the file
    QStringList cells;
    bool isHeader = false;
};

/// The number of the row.
inline Column<FileLine> rowNumberColumn(const QString& title)
{
    return {.id = QStringLiteral("row"),
            .title = title,
            .display = [](const FileLine& line) { return QString::number(line.row); },
            .kind = CellKind::Figure,
            .width = 48,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortKey = [](const FileLine& line) { return SortKey(double(line.row)); }};
}

/// The cell at this place, on one line.
inline Column<FileLine> fileCellColumn(qsizetype at, const QString& title)
{
    constexpr qsizetype kMostShown = 200;
    return {
        .id = QStringLiteral("cell%1").arg(at),
        .title = title,
        .display = [at](const FileLine& line) { return oneLine(line.cells.value(at).left(kMostShown), kMostShown); },
        .width = 90};
}

} // namespace tasuki
