// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "import/composed_rows.h"
#include "import/import_session.h"

#include <optional>
#include <string>
#include <vector>

namespace tasuki::sheet {

/// A row of the file by the sheet's fields. Texts are without a guard.
struct SheetRow {
    qint64 number = 0;
    std::vector<std::optional<std::string>> cells; ///< nothing: the row has no such cell

    QString text(int place) const;
    /// Whether the cell holds anything but "-" and the like.
    bool says(int place) const;
};

/// Whether two cells say the same, however they are written: 2024/4/1 and 令和6年4月1日, 1,000円 and 1000, ＡＢ and ab.
bool sameMeaning(const QString& a, const QString& b, imports::ImportSession& session);

/// One cell for the same thing that several rows tell of.
class OneCell {
public:
    /// How the cells of several rows become one.
    enum class Join {
        Same,  ///< all say the same; those that are empty do not count
        Lines, ///< a text has a line for each
        List   ///< a list has the entries of each
    };
    /// Null, or the earlier cell, which says something else.
    const imports::ComposedCell* take(const SheetRow& row, int place, imports::ImportSession& session,
                                      Join join = Join::Same);
    const imports::ComposedCell& cell() const { return m_cell; }

private:
    imports::ComposedCell m_cell;
    bool m_says = false;
};

} // namespace tasuki::sheet
