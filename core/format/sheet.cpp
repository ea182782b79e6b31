// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/sheet.h"

#include "format/csv_writer.h"
#include "format/texts.h"

#include <algorithm>
#include <utility>

namespace tasuki::format {

SheetLimits SheetLimits::ofFile(qint64 bytes) const
{
    SheetLimits limits = *this;
    limits.mostText = std::min(mostText, std::max(textRatioFrom, bytes * mostTextRatio));
    return limits;
}

Error tooManyParts()
{
    return invalid(
        Text::tr("The spreadsheet has more sheets, styles or names than a table can need. It was not read."));
}

Error tooLongRow(qint64 row)
{
    return invalid(Text::tr("Row %1 of the sheet holds more than %2 MiB. It was not read.")
                       .arg(row)
                       .arg(SheetText::kMostRowBytes >> 20));
}

SheetText::SheetText(Spool& to, const SheetLimits& limits, qint64 mostRows)
    : m_to(to), m_limits(limits), m_mostRows(std::min(mostRows, kMostRows))
{}

void SheetText::cell(size_t column, std::string_view text, bool isText)
{
    if (column >= kMostColumns || text.empty() || m_bytes > kMostRowBytes)
        return;
    m_bytes += text.size();
    if (m_bytes > kMostRowBytes)
        return; // endRow() tells
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    std::string& cell = m_cells[column];
    cell.clear();
    if (isText && needsGuard(text))
        cell += '\'';
    cell += text;
    m_used = std::max(m_used, column + 1);
}

void SheetText::appendField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(' ') && !text.starts_with('\t')) {
        m_line += text;
        return;
    }
    m_line += '"';
    for (const char c : text) {
        m_line += c;
        if (c == '"')
            m_line += '"';
    }
    m_line += '"';
}

Result<void> SheetText::endRow(qint64 row)
{
    const size_t used = std::exchange(m_used, 0);
    if (std::exchange(m_bytes, 0) > kMostRowBytes)
        return tooLongRow(row);
    if (used == 0)
        return {};
    if (row <= m_row || row > kMostRows)
        return invalid(Text::tr("The rows of the sheet are out of order: the file may be damaged."));
    if (row > m_mostRows) {
        m_row = m_mostRows;
        return {};
    }
    m_line.assign(size_t(row - m_row - 1), '\n');
    m_row = row;
    for (size_t i = 0; i < used; ++i) {
        if (i > 0)
            m_line += ',';
        appendField(m_cells[i]);
        constexpr size_t kKept = 4096; // a long text in each column in turn must not add up
        if (m_cells[i].capacity() > kKept)
            std::string().swap(m_cells[i]);
        else
            m_cells[i].clear();
    }
    m_line += '\n';
    if (m_to.size() + qint64(m_line.size()) > m_limits.mostText)
        return invalid(Text::tr("The sheet is too large to be imported at once. Divide it."));
    return m_to.append(m_line);
}

void SheetText::merge(const SheetMerge& merge)
{
    constexpr size_t kMostMerges = 1'000'000;
    if (merge.lastRow > merge.firstRow && m_merges.size() < kMostMerges)
        m_merges.push_back(merge);
}

SheetMerges SheetText::takeMerges()
{
    std::ranges::sort(m_merges, {}, [](const SheetMerge& m) { return std::pair(m.firstRow, m.column); });
    return std::move(m_merges);
}

} // namespace tasuki::format
