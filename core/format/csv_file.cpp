// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_file.h"

#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "format/json_writer.h"

namespace tasuki::format {

namespace {

template <typename Writer>
Result<void> writeTableFile(const QString& path, const Table& table, const QStringList& reading = {})
{
    auto file = FileWriter::open(path, reading);
    if (!file)
        return std::move(file).error();
    Writer writer(**file);
    TASUKI_TRY(writeTable(table, writer));
    return (*file)->commit();
}

} // namespace

Result<void> writeCsvFile(const QString& path, const Table& table, const QStringList& reading)
{
    return writeTableFile<CsvWriter>(path, table, reading);
}

Result<void> writeJsonFile(const QString& path, const Table& table)
{
    return writeTableFile<JsonWriter>(path, table);
}

} // namespace tasuki::format
