// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/kind.h"

namespace tasuki {

/// Rows of another table that belong to a row of a searched kind, which is found by their names, too: who took part in
/// a touchpoint. Such a name is a text of theirs, or what the row is called that they refer to.
struct SearchedBeside {
    Entity searched{};
    const TableInfo* table = nullptr;
    const char* owner = nullptr; ///< the column that refers to the row they belong to
};

/// Those of a searched kind; null: it has none.
const SearchedBeside* besideOf(const Kind& kind);

} // namespace tasuki
