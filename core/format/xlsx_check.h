// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string_view>
#include <vector>

namespace tasuki::format {

/// What was put into a sheet, to be compared with what its file holds.
class SheetTally {
public:
    void addRow() { ++m_rows; }
    void addNumber() { ++m_cells; }
    /// As it was given to the sheet; how it is escaped there makes no difference.
    void addText(std::string_view utf8);
    void addText(const QString& text);

    bool operator==(const SheetTally&) const = default;

private:
    qint64 m_rows = 0; ///< with at least one cell
    qint64 m_cells = 0;
    size_t m_texts = 0; ///< a digest of all of them, in their order
};

/// Reads a spreadsheet file to its end, every part with its checksum and as XML: libxlsxwriter does not notice where a
/// write to one of its own files failed. An error where a part is cut or a sheet holds something else than its tally.
Result<void> checkXlsx(const QString& path, const std::vector<SheetTally>& sheets);

} // namespace tasuki::format
