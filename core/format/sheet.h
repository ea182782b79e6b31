// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/spool.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// How tables that are no text become one: a CSV with one record a row, so that whatever reads CSV reads them, and a
/// row of the sheet has its number there.
namespace tasuki::format {

/// What stands for a formula of which a spreadsheet holds no result.
inline constexpr std::string_view kFormulaWithoutValue = "#FORMULA";
/// … and before what it says of one that failed, where that does not begin with a # itself.
inline constexpr std::string_view kFormulaFailed = "#ERR:";

/// Cells of one column that are merged into one: what the topmost holds stands for all of them. Rows count from 1.
struct SheetMerge {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    size_t column = 0; ///< from 0

    bool operator==(const SheetMerge&) const = default;
};

/// By row.
using SheetMerges = std::vector<SheetMerge>;

/// How much a file may unpack to. A table of a million rows stays far below.
struct SheetLimits {
    qint64 mostUnpacked = 4LL * 1024 * 1024 * 1024; ///< bytes of all parts that are read
    qint64 ratioFrom = 64LL * 1024 * 1024; ///< from here on a part may be at most `mostRatio` times what it is packed
    qint64 mostRatio = 200;
    qint64 mostText = 2LL * 1024 * 1024 * 1024; ///< bytes of the sheet as text
    /// What the text may be many times as large as the file only up to here: a text that is kept once may stand in
    /// every cell.
    qint64 textRatioFrom = 256LL * 1024 * 1024;
    qint64 mostTextRatio = 100;
    qint64 mostTexts = 16'000'000; ///< different texts
    int mostDepth = 64;            ///< of elements in one another
    int mostAttributes = 1000;     ///< of an element
    size_t mostParts = 4096;       ///< sheets
    size_t mostStyles = 200'000;   ///< that cells have, and that files define; spreadsheets write at most 65,490

    /// The same for a file of this size.
    SheetLimits ofFile(qint64 bytes) const;
};

/// Of a file with more sheets, styles or the like than the limits allow.
Error tooManyParts();
/// Of a row that holds more than SheetText::kMostRowBytes.
Error tooLongRow(qint64 row);

/// Takes the cells of a sheet row by row.
class SheetText {
public:
    static constexpr size_t kMostColumns = 16'384;
    static constexpr qint64 kMostRows = 1'048'576;
    static constexpr size_t kMostRowBytes = 16 * 1024 * 1024;

    /// `mostRows`: rows behind it are not wanted.
    explicit SheetText(Spool& to, const SheetLimits& limits = {}, qint64 mostRows = kMostRows);

    /// A cell of the row under way. A text is guarded as in an export, so that the import takes the guard off again.
    void cell(size_t column, std::string_view text, bool isText);
    /// The row is over. Invalid where rows are out of order or too many, or the row or the text becomes too large.
    Result<void> endRow(qint64 row);
    void merge(const SheetMerge& merge);
    /// Whether no more rows are wanted.
    bool isFull() const { return m_row >= m_mostRows; }
    qint64 rows() const { return m_row; }
    SheetMerges takeMerges();

private:
    void appendField(std::string_view text);

    Spool& m_to;
    SheetLimits m_limits;
    qint64 m_mostRows;
    qint64 m_row = 0;
    std::vector<std::string> m_cells; ///< of the row under way
    size_t m_used = 0;
    size_t m_bytes = 0; ///< of them
    std::string m_line;
    SheetMerges m_merges;
};

} // namespace tasuki::format
