// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/composed_rows.h"

#include "format/csv_writer.h"

namespace tasuki::imports {

void ComposedRows::add(qint64 row, std::vector<ComposedCell> cells)
{
    Q_ASSERT(qsizetype(cells.size()) == m_header.size());
    for (ComposedCell& cell : cells)
        if (cell.text && format::needsGuard(*cell.text))
            cell.text->insert(0, 1, '\''); // whoever reads it takes one off
    m_rows.push_back({row, std::move(cells)});
}

bool ComposedRows::next()
{
    if (m_at == m_rows.size())
        return false;
    m_fields.clear();
    for (const ComposedCell& cell : m_rows[m_at++].cells)
        m_fields.push_back(cell.text ? std::string_view(*cell.text) : std::string_view());
    return true;
}

qint64 ComposedRows::rowOf(size_t column) const
{
    const Row& row = m_rows[m_at - 1];
    return row.cells[column].row != 0 ? row.cells[column].row : row.number;
}

} // namespace tasuki::imports
