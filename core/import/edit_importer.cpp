// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/edit_importer.h"

#include "edit/expect.h"

#include <deque>
#include <string>

namespace tasuki::imports {

namespace {

/// Values as the tables of an import take them. Their texts live as long as this.
class Cells {
public:
    explicit Cells(const std::vector<Value>& values)
    {
        m_cells.reserve(values.size());
        for (const Value& value : values)
            m_cells.push_back(std::visit([this](const auto& held) { return cellOf(held); }, value));
    }
    operator std::span<const Cell>() const { return m_cells; }

private:
    static Cell cellOf(std::monostate) { return Cell::null(); }
    static Cell cellOf(qint64 value) { return Cell::of(value); }
    static Cell cellOf(double value) { return Cell::of(value); }
    Cell cellOf(const QString& value) { return Cell::of(std::string_view(m_texts.emplace_back(value.toStdString()))); }

    std::vector<Cell> m_cells;
    std::deque<std::string> m_texts;
};

} // namespace

ImportTable& EditImporter::table(const TableInfo& info)
{
    return m_tables.try_emplace(info.entity, m_session, info).first->second;
}

void EditImporter::write(const Edit& edit)
{
    for (const RowChange& change : edit.changes()) {
        if (isExpectation(change))
            continue;
        ImportTable& into = table(*change.table);
        if (!change.before)
            into.insert(change.id, Cells(*change.after));
        else if (!change.after)
            into.remove(change.id, Cells(*change.before));
        else
            into.update(change.id, Cells(*change.before), Cells(*change.after));
    }
}

} // namespace tasuki::imports
