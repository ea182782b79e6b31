// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/csv_reader.h"
#include "format/html_text.h"
#include "format/spreadsheet.h"
#include "support/sheets.h"

#include <string_view>

namespace tasuki::fuzz {

struct SheetOutcome {
    bool isRead = false;
    qint64 rows = 0;
    const char* broken = nullptr; ///< the promise that was broken, if any
};

/// Any bytes give a sheet or a sentence. The first byte says what they are a part of: so the archive around them is
/// good and its checksum right, and whatever is wrong is met by the reader of that part.
inline SheetOutcome readAnySheet(std::string_view bytes)
{
    using namespace format;
    SheetOutcome outcome;
    const char kind = bytes.empty() ? 'x' : bytes.front();
    bytes.remove_prefix(bytes.empty() ? 0 : 1);
    const QByteArray part(bytes.data(), qsizetype(bytes.size()));
    const QByteArray row =
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46082</v></c><c t=\"s\"><v>0</v></c></row></sheetData>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/m/d\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>";
    QByteArray archive;
    switch (kind) {
    case 's': archive = test::xlsxOf({{{"s", part}}, "<si><t>a</t></si>", styles, {}}); break;
    case 't': archive = test::xlsxOf({{{"s", row}}, part, styles, {}}); break;
    case 'f': archive = test::xlsxOf({{{"s", row}}, "<si><t>a</t></si>", part, {}}); break;
    case 'o': archive = test::odsOf(part); break;
    case 'h': break;
    default: archive = part; break;
    }
    SheetLimits limits;
    limits.mostUnpacked = 16 * 1024 * 1024;
    limits.mostText = 4 * 1024 * 1024;
    limits.mostTexts = 100'000;
    auto book = kind == 'h' ? openHtml({part.constData(), size_t(part.size())})
                            : openArchive({archive.constData(), size_t(archive.size())}, limits);
    Result<void> read;
    Spool spool;
    SheetText text(spool, limits);
    if (book)
        read = (*book)->read(0, text);
    if (!book || !read) {
        const QString& words = book ? read.error().text : book.error().text;
        outcome.broken = words.isEmpty() ? "an error without words" : nullptr;
        return outcome;
    }
    outcome.isRead = true;
    const auto table = spool.bytes();
    if (!table) {
        outcome.broken = "the text is not there";
        return outcome;
    }
    CsvReader csv(*table, ',');
    while (csv.next()) {
        ++outcome.rows;
        for (const RowError& error : csv.errors())
            if (error.reason.contains(QStringLiteral("quote")))
                outcome.broken = "a cell is not written as CSV";
    }
    return outcome;
}

} // namespace tasuki::fuzz
