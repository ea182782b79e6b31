// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/row_error.h"

#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tasuki::format {

/// Reads CSV (RFC 4180) from one piece of UTF-8, which must outlive it, record by record:
///
///     CsvReader reader(input.utf8());
///     while (reader.next())
///         reader.row() == 1 ? header(reader.fields()) : row(reader.fields(), reader.errors());
///
/// Lines end with CR LF, LF or CR. A field in quotes may hold delimiters, line breaks and doubled quotes; a quote
/// inside a field that does not start with one is a letter as any other. Fields are not trimmed. Memory does not grow
/// with the number of rows.
class CsvReader {
public:
    static constexpr size_t kMaxField = 1024 * 1024; ///< bytes of one field, unescaped
    static constexpr size_t kMaxColumns = 1000;

    /// A BOM is skipped. Without `delimiter` the header decides: the most frequent of `,` `;` tab outside quotes, the
    /// comma if there is none.
    explicit CsvReader(std::string_view utf8, std::optional<char> delimiter = std::nullopt);

    char delimiter() const { return m_delimiter; }

    /// Goes to the next record, the header being the first; false after the last. Empty lines at the end are no rows.
    bool next();
    /// 1 for the header.
    qint64 row() const { return m_row; }
    /// Valid until the next call of next(), as views into the text or into an own buffer. As many as the header has,
    /// unless errors() says otherwise.
    std::span<const std::string_view> fields() const { return m_fields; }
    /// What is wrong with this record; empty for a good one. A record with errors must not be imported.
    const std::vector<RowError>& errors() const { return m_errors; }
    /// The header's names, once it has been read.
    const QStringList& header() const { return m_header; }
    /// Bytes read so far, for a progress bar; bytes() are all.
    size_t position() const { return m_at; }
    size_t bytes() const { return m_text.size(); }

private:
    struct Unescaped {
        size_t field;
        size_t begin;
        size_t size;
    };

    size_t nextSpecial(size_t from);
    quint64 specialsOfBlock(size_t block) const;
    void readRecord();
    /// Each reads one field from m_at on and stops at the delimiter or line break behind it.
    std::string_view readPlainField();
    void readQuotedField();
    size_t endOfQuotes(size_t scratchBegin);
    void addField(std::string_view field);
    void addUnescaped(size_t begin);
    void resolveUnescaped();
    /// Steps over what ended the field; whether the record goes on.
    bool stepOverDelimiter();
    void checkFields();
    void checkNulBytes();
    void addError(size_t column, std::string_view value, const QString& reason);
    QString columnName(size_t column) const;

    std::string_view m_text;
    char m_delimiter = ',';
    bool m_holdsNul = false; ///< known at once for the whole text, so that good files are not searched field by field
    size_t m_at = 0;
    size_t m_contentEnd = 0;                 ///< behind it there are only line breaks
    size_t m_block = std::string_view::npos; ///< the 64 bytes whose special characters m_specials knows
    quint64 m_specials = 0;
    qint64 m_row = 0;
    size_t m_columns = 0;
    size_t m_found = 0; ///< fields of this record, also those beyond kMaxColumns
    std::vector<std::string_view> m_fields;
    std::string m_scratch; ///< unescaped fields of this record
    std::vector<Unescaped> m_unescaped;
    std::vector<RowError> m_errors;
    QStringList m_header;
};

/// Which of `,` `;` tab parts the columns of this header.
char detectDelimiter(std::string_view utf8);

} // namespace tasuki::format
