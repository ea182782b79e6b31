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
/// Lines end with CR LF, LF or CR. A field in quotes may hold delimiters, line breaks and doubled quotes; blanks around
/// the quotes do not count. A quote inside a field that does not start with one is a letter as any other. Fields are
/// not trimmed. Memory does not grow with the number of rows.
///
/// A first line `sep=;` names the delimiter, as spreadsheet programs write it; it is no row. Rows without anything but
/// blanks are left out, but counted. A row may lack cells at its end, unless it is the last and no line end follows:
/// then the file was cut. Cells beyond the header are ignored where they are empty.
class CsvReader {
public:
    static constexpr size_t kMaxField = 1024 * 1024; ///< bytes of one field, unescaped
    static constexpr size_t kMaxColumns = 1000;

    /// A BOM is skipped. Without `delimiter` a line `sep=` or else the header decides: the most frequent of `,` `;` tab
    /// outside quotes, the comma if there is none. The header is the first row from `headerRow` on that is not empty.
    explicit CsvReader(std::string_view utf8, std::optional<char> delimiter = std::nullopt, qint64 headerRow = 1);

    /// The text is that of a sheet, whose cells cannot have moved: those beyond the header are no error. Before next().
    void setGrid() { m_isGrid = true; }
    /// Names of more than one row of headings, once these have been read: they are the header from here on.
    void setHeader(const QStringList& names);

    char delimiter() const { return m_delimiter; }

    /// Goes to the next record that is not empty, the header being the first; false after the last.
    bool next();
    /// Counted from the first record of the text, 1, with those that are empty or above the header.
    qint64 row() const { return m_row; }
    /// Valid until the next call of next(), as views into the text or into an own buffer. As many as the header has,
    /// unless errors() says otherwise; a cell that the row lacks at its end is empty.
    std::span<const std::string_view> fields() const { return {m_fields.data(), m_shown}; }
    /// With those beyond the header.
    std::span<const std::string_view> allFields() const { return m_fields; }
    /// How many of the fields the row has: those behind are absent.
    size_t present() const { return m_present; }
    /// Whether cells beyond the header were left out of this row.
    bool hasSurplus() const { return m_hasSurplus; }
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

    bool takeSeparatorLine();
    bool isEmptyRow() const;
    bool isCutShort() const;
    size_t nextSpecial(size_t from);
    quint64 specialsOfBlock(size_t block) const;
    void readRecord();
    /// Each reads one field from m_at on and stops at the delimiter or line break behind it.
    std::string_view readPlainField();
    void readQuotedField();
    bool stepsToQuote();
    size_t endOfQuotes(size_t scratchBegin);
    void addField(std::string_view field);
    void addUnescaped(size_t begin);
    void resolveUnescaped();
    /// Steps over what ended the field; whether the record goes on.
    bool stepOverDelimiter();
    void takeHeader();
    void fitToHeader();
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
    qint64 m_headerRow = 1;
    bool m_hasHeader = false;
    bool m_isGrid = false;
    bool m_hasSurplus = false;
    size_t m_columns = 0;
    size_t m_found = 0; ///< fields of this record, also those beyond kMaxColumns
    size_t m_present = 0;
    size_t m_shown = 0;            ///< fields up to the header's width
    bool m_isBeyondFilled = false; ///< a field beyond kMaxColumns holds something
    std::vector<std::string_view> m_fields;
    std::string m_scratch; ///< unescaped fields of this record
    std::vector<Unescaped> m_unescaped;
    std::vector<RowError> m_errors;
    QStringList m_header;
};

/// Nothing but spaces of any width and tabs.
bool isBlank(std::string_view field);
/// Which of `,` `;` tab parts the columns of this header.
char detectDelimiter(std::string_view utf8);

} // namespace tasuki::format
