// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table.h"
#include "widgets/data_table.h"

namespace tasuki {

/// The list on a card of the settings: no column of it is cut, and where cards stand one below the other it keeps room
/// for a few rows.
inline void fillSettingsTable(DataTable& table, RowTable& rows)
{
    constexpr int kLeastHeight = 200;
    table.setFitsContents(true);
    table.setDropsColumns(true);
    table.setMinimumHeight(kLeastHeight);
    table.setTable(&rows);
}

} // namespace tasuki
