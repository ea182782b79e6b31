// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/file_writer.h"
#include "format/table.h"

#include <memory>
#include <vector>

/// Spreadsheets with real numbers, dates and formats, through libxlsxwriter. A customer's text is never a formula
/// there: it is written as text.
namespace tasuki::format {

struct XlsxOptions {
    bool japaneseHeader = false;
    int moneyDecimals = 0; ///< of NumberFormat::Money: the base currency's
};

/// Drawn by the spreadsheet program itself from the sheet's own cells.
struct XlsxChart {
    enum class Kind { Lines, StackedColumns };

    Kind kind = Kind::Lines;
    QString title;
    int categories = 0;      ///< column of the names along the axis
    std::vector<int> series; ///< columns
};

struct XlsxSheet {
    QString name;      ///< cut to 31 characters; []:*?/\ become spaces
    QStringList notes; ///< lines above the table: what was in, what was out
    Table table;
    std::vector<XlsxChart> charts; ///< beside the table
};

/// Errors: a text longer than 32,767 characters or more rows than 1,048,576 do not fit a sheet; what could not be
/// written. Nothing has then reached `out`.
Result<void> writeXlsx(const std::vector<XlsxSheet>& sheets, const XlsxOptions& options, ByteSink& out);

/// One sheet, row by row, in bounded memory. What it made goes to `out` with the last row.
class XlsxWriter final : public RowSink {
public:
    XlsxWriter(ByteSink& out, const XlsxOptions& options);
    ~XlsxWriter() override;
    Result<void> begin(std::span<const Column> columns) override;
    Result<void> row(std::span<const std::string_view> cells) override;
    Result<void> end() override;

private:
    class Book;
    friend Result<void> writeXlsx(const std::vector<XlsxSheet>& sheets, const XlsxOptions& options, ByteSink& out);

    ByteSink& m_out;
    std::unique_ptr<Book> m_book;
};

} // namespace tasuki::format
