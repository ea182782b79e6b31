// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/json_writer.h"

namespace tasuki::format {

namespace {

constexpr size_t kFlushAt = 256 * 1024;

void appendQuoted(std::string_view utf8, std::string& json)
{
    static constexpr char kHex[] = "0123456789abcdef";
    json += '"';
    for (char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (c == '\r') {
            json += "\\r";
        } else if (c == '\t') {
            json += "\\t";
        } else if (byte < 0x20) {
            json += "\\u00";
            json += kHex[byte >> 4];
            json += kHex[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

} // namespace

Result<void> JsonWriter::begin(std::span<const Column> columns)
{
    for (const Column& column : columns) {
        std::string key;
        appendQuoted(column.name.toStdString(), key);
        m_keys.push_back(key + ": ");
        m_types.push_back(column.type);
    }
    m_buffer += '[';
    return {};
}

Result<void> JsonWriter::row(std::span<const std::string_view> cells)
{
    Q_ASSERT(cells.size() == m_keys.size());
    m_buffer += m_first ? "\n{" : ",\n{";
    m_first = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ", ";
        m_buffer += m_keys[i];
        if (cells[i].empty())
            m_buffer += "null";
        else if (m_types[i] == ColumnType::Number && isPlainNumber(cells[i]))
            m_buffer += cells[i];
        else
            appendQuoted(cells[i], m_buffer);
    }
    m_buffer += '}';
    return m_buffer.size() >= kFlushAt ? flush() : Result<void>();
}

Result<void> JsonWriter::flush()
{
    const Result<void> written = m_sink.write(m_buffer);
    m_buffer.clear();
    return written;
}

Result<void> JsonWriter::end()
{
    m_buffer += m_first ? "]\n" : "\n]\n";
    return flush();
}

} // namespace tasuki::format
