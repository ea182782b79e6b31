// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/brought_back.h"

#include "models/row_table.h"
#include "widgets/data_table.h"

#include <algorithm>

namespace tasuki {

BroughtBack::BroughtBack(const QWidget* page)
{
    if (!page)
        return;
    for (DataTable* table : page->findChildren<DataTable*>()) {
        const RowTable* rows = table->isVisible() ? table->table() : nullptr;
        if (!rows)
            continue;
        List list{table, {}};
        list.ids.reserve(size_t(rows->rowCount()));
        for (int row = 0; row < rows->rowCount(); ++row)
            list.ids.push_back(rows->idAt(row));
        std::ranges::sort(list.ids);
        m_lists.push_back(std::move(list));
    }
}

void BroughtBack::stand() const
{
    for (const List& list : m_lists) {
        const RowTable* rows = list.table ? list.table->table() : nullptr;
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            if (std::ranges::binary_search(list.ids, rows->idAt(row)))
                continue;
            list.table->selectId(rows->idAt(row));
            break;
        }
    }
}

} // namespace tasuki
