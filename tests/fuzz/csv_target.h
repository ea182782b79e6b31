// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/csv_reader.h"
#include "format/csv_writer.h"
#include "format/encoding.h"

#include <string_view>

namespace tasuki::fuzz {

/// What happened to one input, for tests that want to know that both happen.
struct CsvOutcome {
    bool decoded = false;
    qint64 goodRows = 0;
    qint64 badRows = 0;
    const char* broken = nullptr; ///< the promise that was broken, if any
};

/// Any bytes give rows or a report, and what was read comes back equal from what is written. Shared by the fuzzer,
/// which looks for new inputs, and the suite, which tries some thousand known ones.
inline CsvOutcome readAnyBytes(std::string_view bytes)
{
    using namespace format;
    CsvOutcome outcome;
    const auto text = decodeText(bytes);
    if (!text) {
        outcome.broken = text.error().text.isEmpty() ? "an error without words" : nullptr;
        return outcome;
    }
    outcome.decoded = true;
    MemorySink sink;
    CsvWriter writer(sink, {Encoding::Utf8, {}, false});
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    CsvReader reader(text->utf8);
    const auto complain = [&](const char* what) { outcome.broken = outcome.broken != nullptr ? outcome.broken : what; };
    qint64 rowBefore = 0;
    for (bool isHeader = true; reader.next(); isHeader = false) {
        if (reader.row() <= rowBefore)
            complain("rows are not counted upwards");
        rowBefore = reader.row();
        for (const RowError& error : reader.errors()) {
            if (error.row != rowBefore || error.reason.isEmpty() || error.value.size() > RowError::kMaxValue)
                complain("an error without place or words");
        }
        const bool good = reader.errors().empty();
        (good ? outcome.goodRows : outcome.badRows) += 1;
        if (isHeader) {
            for (qsizetype i = 0; i < reader.header().size(); ++i)
                columns.push_back({QString::number(i), {}, ColumnType::Text});
            if (!writer.begin(columns))
                complain("the header is not written");
            continue;
        }
        if (!good)
            continue;
        if (reader.fields().size() != columns.size()) {
            complain("a good row is not as long as the header");
            continue;
        }
        if (!writer.row(reader.fields()))
            complain("a row is not written");
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
    if (reader.row() == 0 || columns.size() > CsvReader::kMaxColumns)
        return outcome;
    if (!writer.end())
        complain("the end is not written");
    CsvReader again({sink.bytes().constData(), static_cast<size_t>(sink.bytes().size())}, ',');
    again.next();
    for (const std::vector<std::string>& row : rows) {
        bool equal = again.next() && again.errors().empty() && again.fields().size() == row.size();
        for (size_t i = 0; equal && i < row.size(); ++i)
            equal = unguard(again.fields()[i]) == row[i];
        if (!equal) {
            complain("a row does not come back as it was");
            break;
        }
    }
    if (again.next())
        complain("rows come back that were never there");
    return outcome;
}

} // namespace tasuki::fuzz
