// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/byte_sink.h"
#include "format/table.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace tasuki::format {

/// Writes an array with one object a row, one row a line, UTF-8 without BOM. Keys are the columns' English names in
/// every language. Numbers are numbers with all their digits, an empty cell is null.
class JsonWriter final : public RowSink {
public:
    explicit JsonWriter(ByteSink& sink) : m_sink(sink) {}

    Result<void> begin(std::span<const Column> columns) override;
    Result<void> row(std::span<const std::string_view> cells) override;
    Result<void> end() override;

private:
    Result<void> flush();

    ByteSink& m_sink;
    std::vector<std::string> m_keys; ///< quoted, with the colon
    std::vector<ColumnType> m_types;
    bool m_first = true;
    std::string m_buffer;
};

} // namespace tasuki::format
