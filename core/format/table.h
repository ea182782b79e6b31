// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/terms.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

/// What every export is, whatever the format: columns with types and rows of text.
namespace tasuki::format {

enum class ColumnType {
    Text,
    Number, ///< plain ASCII decimal ("-3", "0.5"): never guarded, a JSON number; empty is "undefined"
    Date    ///< YYYY-MM-DD or empty
};

/// How a spreadsheet shows a number. The value is the same.
enum class NumberFormat { Plain, Money, Rate, Count };

struct Column {
    QString name;  ///< the contract's, English: `account_id`
    QString label; ///< Japanese: 顧客ID; where it is empty the name stands in
    ColumnType type = ColumnType::Text;
    NumberFormat format = NumberFormat::Plain;
    std::span<const Term> terms{}; ///< what people read for the codes that it holds; see WordsSink

    bool operator==(const Column& other) const
    {
        return name == other.name && label == other.label && type == other.type && format == other.format;
    }
};

/// A small table as a value: a report's answer. Every row has a cell for each column; empty is "nothing".
struct Table {
    std::vector<Column> columns;
    std::vector<QStringList> rows;
};

/// Takes a table row by row, so that a list of five million is never held. Calls come in this order: begin once, row
/// any number of times, end once. After an error nothing more is called, and what was written is thrown away.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual Result<void> begin(std::span<const Column> columns) = 0;
    /// Valid UTF-8, one cell for each column; the views need to live for this call only.
    virtual Result<void> row(std::span<const std::string_view> cells) = 0;
    virtual Result<void> end() = 0;
};

/// The same from Qt's texts, for what is not large.
Result<void> writeRow(RowSink& sink, const QStringList& cells);
/// begin, all rows, end.
Result<void> writeTable(const Table& table, RowSink& sink);
/// Gives the words of a language in place of the codes; all else goes on as it is.
class WordsSink final : public RowSink {
public:
    WordsSink(RowSink& next, TermLanguage language) : m_next(next), m_language(language) {}
    Result<void> begin(std::span<const Column> columns) override;
    Result<void> row(std::span<const std::string_view> cells) override;
    Result<void> end() override { return m_next.end(); }

private:
    RowSink& m_next;
    TermLanguage m_language;
    std::vector<Column> m_columns;
};

/// Holds what is written into it.
class TableSink final : public RowSink {
public:
    Result<void> begin(std::span<const Column> columns) override;
    Result<void> row(std::span<const std::string_view> cells) override;
    Result<void> end() override { return {}; }

    Table table;
};

/// A number as ColumnType::Number holds it, which is also a JSON number.
bool isPlainNumber(std::string_view text);

} // namespace tasuki::format
