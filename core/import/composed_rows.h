// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/row_source.h"

#include <deque>
#include <optional>
#include <string>

namespace tasuki::imports {

/// A cell that was put together, and the row of the file that it comes from.
struct ComposedCell {
    std::optional<std::string> text{}; ///< without a guard; nothing where the file has no such cell: it changes nothing
    qint64 row = 0;

    bool isAbsent() const { return !text; }
};

/// Rows that were put together from those of a file, in memory.
class ComposedRows final : public RowSource {
public:
    /// How the file calls the columns: errors name them so.
    explicit ComposedRows(QStringList header) : m_header(std::move(header)) {}

    /// `row`: of the file; as many cells as the header has.
    void add(qint64 row, std::vector<ComposedCell> cells);
    /// Before the first row again.
    void rewind() { m_at = 0; }
    bool isEmpty() const { return m_rows.empty(); }

    bool next() override;
    qint64 row() const override { return m_rows[m_at - 1].number; }
    qint64 rowOf(size_t column) const override;
    std::span<const std::string_view> fields() const override { return m_fields; }
    size_t present() const override { return m_fields.size(); }
    bool hasGaps() const override { return true; }
    bool isAbsent(size_t column) const override { return m_rows[m_at - 1].cells[column].isAbsent(); }
    const std::vector<format::RowError>& errors() const override { return m_errors; }
    const QStringList& header() const override { return m_header; }

private:
    struct Row {
        qint64 number = 0;
        std::vector<ComposedCell> cells;
    };
    QStringList m_header;
    std::deque<Row> m_rows;
    size_t m_at = 0; ///< rows that were read
    std::vector<std::string_view> m_fields;
    std::vector<format::RowError> m_errors; ///< never any: what is wrong was told before
};

} // namespace tasuki::imports
