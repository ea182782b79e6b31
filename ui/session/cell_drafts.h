// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

class DataTable;
class Session;

/// Keeps what is typed into a cell of this list as a draft, a moment after the last key; F2 on the same cell gives it
/// back. Enter and Esc let it go. The draft is known by the list's object name, the row's id and the column's.
void keepCellDrafts(DataTable& table, Session& session);

} // namespace tasuki
