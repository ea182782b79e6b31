// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/csv_reader.h"
#include "format/sheet.h"
#include "import/column_map.h"
#include "import/row_source.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tasuki::imports {

/// Where the table lies in the text of a file.
struct TablePlace {
    char delimiter = ',';
    qint64 headerRow = 1;
    bool isFound = false; ///< the header names every field that the kind needs

    bool operator==(const TablePlace&) const = default;
};

/// The header is the first of the first 50 rows that names every field that the kind needs; where there is none, the
/// row that names most, or else the first that is not empty. `headerRow` is one that a person has chosen, or 0. The
/// columns are separated by whatever makes such a row: without one, by what the first row says.
/// Headings of two rows, of which some are merged with those below, count as one.
TablePlace findTable(std::string_view utf8, const FileKind& kind, std::span<const ColumnOverride> overrides,
                     qint64 headerRow = 0, const format::SheetMerges* merges = nullptr);

/// A row of the file that is no row of the table.
struct LeftOutRow {
    enum class Why { AboveHeader, Total, HeaderAgain, BelowTable, Deleted, Continued };

    qint64 row = 0;
    Why why = Why::AboveHeader;
    QStringList cells; ///< as far as a person wants to see them

    bool operator==(const LeftOutRow&) const = default;
};

/// Reads the rows of the table in a file. Left out are total rows, the header where it is repeated, what stands
/// below the table (a footer, or another table with its title), rows that their system calls deleted, and those by
/// which kintone goes on with the record above and that say nothing new. HTML in a cell becomes its text, and a cell
/// that is merged with the one above it holds what that one does, unless its column holds numbers: these would count
/// twice. A ditto mark (〃, 同上) stands for the cell above.
class TableReader final : public RowSource {
public:
    static constexpr size_t kMostListed = 100; ///< rows that are left out; the others are only counted

    /// `merges` are those of the spreadsheet that the text was made of; it has no cell that is absent.
    TableReader(std::string_view utf8, const TablePlace& place, const FileKind& kind,
                const format::SheetMerges* merges = nullptr);

    /// To the header; false where there is no row.
    bool readHeader();
    /// What the columns are, which tells totals from rows. To be called between the header and the first row.
    void setColumns(const ColumnMap& map, bool textsMayBeHtml);
    /// To the next row of the table; false behind the last.
    bool next() override;

    qint64 row() const override { return m_csv.row(); }
    std::span<const std::string_view> fields() const override { return m_isOwn ? std::span(m_fields) : m_csv.fields(); }
    size_t present() const override { return m_merges ? m_csv.fields().size() : m_csv.present(); }
    const std::vector<RowError>& errors() const override { return m_errors.empty() ? m_csv.errors() : m_errors; }
    const QStringList& header() const override { return m_csv.header(); }
    char delimiter() const { return m_csv.delimiter(); }
    size_t position() const { return m_csv.position(); }
    size_t bytes() const { return m_csv.bytes(); }

    /// The rows above the header, once that has been read, and those below it that were left out so far.
    const std::vector<LeftOutRow>& leftOut() const { return m_leftOut; }
    qint64 leftOutCount(LeftOutRow::Why why) const { return m_counts[size_t(why)]; }
    /// Rows of a sheet with cells right of the headings, which are left out, and the first of them.
    qint64 surplusRows() const { return m_surplusRows; }
    qint64 firstSurplusRow() const { return m_firstSurplusRow; }
    /// Cells with a ditto mark, and the row of the first.
    qint64 dittos() const { return m_dittos; }
    qint64 firstDittoRow() const { return m_firstDittoRow; }

private:
    void joinHeaderRows();
    void leaveOut(LeftOutRow::Why why);
    bool isTotal() const;
    bool isHeader(std::span<const std::string_view> fields) const;
    bool beginsPage() const;
    static bool namesPage(const QString& title);
    bool goesOn(const QString& title) const;
    int headerFollows(bool known = false) const;
    bool endsTable();
    bool isFooter(bool isApart) const;
    bool isNextSection() const;
    bool copyrightFollows() const;
    bool onlyFootersFollow() const;
    void leaveOutRest();
    void improveCells();
    void fillMerged(std::vector<std::string_view>& cells);
    void checkFormulas();
    bool isDeleted() const;
    bool goesOnWithRecord();
    void fillDittos();

    std::string_view m_utf8;
    const FileKind& m_kind;
    format::CsvReader m_csv;
    qint64 m_headerRow = 1;
    const format::SheetMerges* m_merges = nullptr;
    size_t m_nextMerge = 0;

    struct Column {
        size_t column = 0;
        const FileColumn* field = nullptr;
    };
    std::vector<Column> m_columns; ///< those that are fields
    std::vector<std::string> m_headerCells;
    int m_keyColumn = -1;
    int m_nameColumn = -1;
    bool m_holdsSigns = false; ///< the text has a # somewhere: a formula may have failed
    bool m_holdsTags = false;  ///< … or HTML
    bool m_holdsDittos = false;
    int m_deletedColumn = -1;
    int m_recordColumn = -1;           ///< has a * in the first row of a record
    std::vector<std::string> m_record; ///< that row
    std::vector<std::string> m_above;  ///< the row above, with what its ditto marks stand for
    qint64 m_dittos = 0;
    qint64 m_firstDittoRow = 0;

    QStringList m_titles; ///< above the header

    qint64 m_rowBefore = 0;
    bool m_isOver = false;
    bool m_isAtPage = false; ///< the row before was a title of a further page
    bool m_isOwn = false;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_texts; ///< of m_fields
    struct Open {
        qint64 lastRow = 0;
        size_t column = 0;
        std::string text;
    };
    std::vector<Open> m_open; ///< merged cells that reach to this row or beyond
    std::vector<RowError> m_errors;
    std::vector<LeftOutRow> m_leftOut;
    qint64 m_counts[6] = {};
    qint64 m_surplusRows = 0;
    qint64 m_firstSurplusRow = 0;
};

} // namespace tasuki::imports
