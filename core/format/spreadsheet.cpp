// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/spreadsheet.h"

#include "format/ods_reader.h"
#include "format/texts.h"
#include "format/xlsx_reader.h"

#include <QStringList>

#include <algorithm>

namespace tasuki::format {

Result<std::unique_ptr<Spreadsheet>> openArchive(std::string_view bytes, const SheetLimits& limits)
{
    auto parts = ZipParts::open(bytes, limits);
    if (!parts)
        return std::move(parts).error();
    const QStringList names = parts->names();
    const auto has = [&](QLatin1String part) {
        return std::ranges::any_of(names, [part](const QString& n) { return n.endsWith(part, Qt::CaseInsensitive); });
    };
    if (has(QLatin1String("workbook.bin")))
        return invalid(Text::tr("This is a binary Excel file (.xlsb). Save it as .xlsx or CSV and import that."));
    if (has(QLatin1String("workbook.xml")))
        return openXlsx(*std::move(parts), limits);
    if (has(QLatin1String("word/document.xml")) || has(QLatin1String("ppt/presentation.xml")))
        return invalid(
            Text::tr("This is a text document and no table. Export the table as CSV or Excel and import that."));
    if (parts->has(QStringLiteral("content.xml")))
        return openOds(*std::move(parts), limits);
    if (has(QLatin1String(".iwa")))
        return invalid(Text::tr("This is a file of Numbers. Export it there as Excel or CSV and import that."));
    return invalid(Text::tr("This is an archive and no spreadsheet. Unpack it and import a file of it."));
}

} // namespace tasuki::format
