// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_file.h"

#include "exchange/csv_writer.h"
#include "exchange/file_writer.h"
#include "exchange/json_writer.h"

namespace tasuki::exchange {

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

} // namespace tasuki::exchange
