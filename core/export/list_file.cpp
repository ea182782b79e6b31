// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/list_file.h"

#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "format/json_writer.h"
#include "format/xlsx_writer.h"

namespace tasuki::exports {

namespace {

Result<void> writeTo(ByteSink& bytes, const Table& table, const ListFile& file)
{
    if (file.format == ListFile::Format::Json) {
        JsonWriter json(bytes);
        return writeTable(table, json);
    }
    const bool japanese = file.language == TermLanguage::Japanese;
    std::unique_ptr<RowSink> writer;
    if (file.format == ListFile::Format::Xlsx)
        writer = std::make_unique<XlsxWriter>(bytes, XlsxOptions{japanese, file.moneyDecimals});
    else
        writer = std::make_unique<CsvWriter>(bytes, CsvOptions{file.encoding, {}, japanese});
    if (!japanese)
        return writeTable(table, *writer);
    WordsSink words(*writer, file.language);
    return writeTable(table, words);
}

} // namespace

Result<void> writeListFile(const QString& path, const Table& table, const ListFile& file)
{
    auto writer = FileWriter::open(path);
    if (!writer)
        return std::move(writer).error();
    TASUKI_TRY(writeTo(**writer, table, file));
    return (*writer)->commit();
}

} // namespace tasuki::exports
