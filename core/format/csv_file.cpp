// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_file.h"

#include "format/csv_writer.h"
#include "format/file_writer.h"

namespace tasuki::format {

Result<void> writeCsvFile(const QString& path, const Table& table, const QStringList& reading)
{
    auto file = FileWriter::open(path, reading);
    if (!file)
        return std::move(file).error();
    CsvWriter writer(**file);
    TASUKI_TRY(writeTable(table, writer));
    return (*file)->commit();
}

} // namespace tasuki::format
