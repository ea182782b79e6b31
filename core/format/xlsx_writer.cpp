// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xlsx_writer.h"

#include "base/from_utf8.h"
#include "format/texts.h"
#include "format/utf8.h"
#include "format/xlsx_check.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>

#ifdef Q_OS_UNIX
#include <locale.h>
#endif

namespace tasuki::format {

namespace {

/// The library says little of what went wrong, and a full folder for temporary files is the usual reason.
Error failed(const QString& detail)
{
    return {
        ErrorCode::DiskFull,
        Text::tr(
            "Couldn't create the spreadsheet, perhaps for lack of space in %1. Nothing was saved. Free some space and try again.")
            .arg(QDir::tempPath()),
        detail};
}

Error failed(lxw_error error)
{
    return failed(QString::fromUtf8(lxw_strerror(error)));
}

/// libxlsxwriter writes numbers with printf, and a program in German would write a comma: as long as one of these
/// lives, numbers of this thread are written as in C.
class PlainNumbers {
public:
#ifdef Q_OS_UNIX
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))), m_before(uselocale(m_plain))
    {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};

/// What XML cannot hold becomes U+FFFD, and what a spreadsheet would read as an escape stays what it is.
std::string xmlSafe(std::string text)
{
    if (const size_t nul = text.find('\0'); nul != std::string::npos)
        text.resize(nul); // the library would end the text there
    if (text.find("\xEF\xBF") == std::string::npos && text.find("_x") == std::string::npos && !firstInvalidUtf8(text))
        return text;
    QString safe = fromUtf8(text);
    safe.replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    safe.replace(escape, QStringLiteral("_x005F_"));
    return safe.toStdString();
}

QByteArray xmlSafe(const QString& text)
{
    return QByteArray::fromStdString(xmlSafe(text.toStdString()));
}

/// What Excel takes as the name of a sheet.
QByteArray sheetName(QString name)
{
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\").contains(c))
            c = u' ';
    return xmlSafe(name.left(31));
}

} // namespace

/// A workbook in a folder of its own until it is whole.
class XlsxWriter::Book {
public:
    explicit Book(const XlsxOptions& options) : m_options(options) {}
    ~Book()
    {
        if (m_book)
            workbook_close(m_book);
    }

    Result<void> open(bool streamed)
    {
        if (!m_folder.isValid())
            return failed(m_folder.errorString());
        m_path = QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")));
        m_temporary = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = streamed ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_temporary.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        if (!m_book)
            return failed(LXW_ERROR_CREATING_XLSX_FILE);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_date = formatOf("yyyy-mm-dd");
        m_rate = formatOf("0.0%");
        m_count = formatOf("#,##0");
        m_money =
            formatOf(m_options.moneyDecimals > 0 ? QByteArray("#,##0.").append(QByteArray(m_options.moneyDecimals, '0'))
                                                 : QByteArray("#,##0"));
        return {};
    }

    void addSheet(const QString& name, const QStringList& notes)
    {
        const QByteArray utf8 = sheetName(name);
        m_name = utf8;
        m_sheet = workbook_add_worksheet(m_book, utf8.isEmpty() ? nullptr : utf8.constData());
        m_row = 0;
        m_tallies.emplace_back();
        for (const QString& note : notes) {
            const bool isCell = !note.isEmpty();
            if (isCell)
                writeText(0, xmlSafe(note).toStdString(), nullptr);
            endRow(isCell);
        }
        if (!notes.isEmpty())
            ++m_row;
    }

    Result<void> header(std::span<const Column> columns)
    {
        m_columns.assign(columns.begin(), columns.end());
        m_header = m_row;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            const QString& text = m_options.japaneseHeader && !column.label.isEmpty() ? column.label : column.name;
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), column.type == ColumnType::Text ? 18 : 14,
                                 nullptr);
            if (const lxw_error error = writeText(lxw_col_t(i), xmlSafe(text).toStdString(), m_head);
                error != LXW_NO_ERROR)
                return failed(error);
        }
        endRow(!m_columns.empty());
        // The header stays in sight.
        worksheet_freeze_panes(m_sheet, m_row, 1);
        return {};
    }

    Result<void> row(std::span<const std::string_view> cells)
    {
        if (m_row >= LXW_ROW_MAX)
            return invalid(Text::tr("Too many rows for a spreadsheet (at most 1,048,576). Export as CSV."));
        bool any = false;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty() || cells[i].front() == '\0')
                continue;
            any = true;
            const lxw_error error = write(lxw_col_t(i), m_columns[i], std::string(cells[i]));
            if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
                return invalid(
                    Text::tr(
                        "Row %1, %2: text too long for a spreadsheet cell (at most 32,767 characters). Export as CSV.")
                        .arg(m_row + 1 - m_header)
                        .arg(m_columns[i].name));
            if (error != LXW_NO_ERROR)
                return failed(error);
        }
        endRow(any);
        return {};
    }

    void addChart(const XlsxChart& wanted, int index)
    {
        lxw_chart* chart = workbook_add_chart(m_book, wanted.kind == XlsxChart::Kind::Lines ? LXW_CHART_LINE
                                                                                            : LXW_CHART_COLUMN_STACKED);
        const auto range = [&](lxw_chart_series* series, bool categories, int column) {
            if (categories)
                chart_series_set_categories(series, m_name.constData(), m_header + 1, lxw_col_t(column), m_row - 1,
                                            lxw_col_t(column));
            else
                chart_series_set_values(series, m_name.constData(), m_header + 1, lxw_col_t(column), m_row - 1,
                                        lxw_col_t(column));
        };
        for (const int column : wanted.series) {
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            range(series, true, wanted.categories);
            range(series, false, column);
            chart_series_set_name_range(series, m_name.constData(), m_header, lxw_col_t(column));
        }
        chart_title_set_name(chart, xmlSafe(wanted.title).constData());
        if (wanted.kind == XlsxChart::Kind::StackedColumns)
            chart_set_series_gap(chart, 60);
        lxw_chart_options place{};
        place.x_scale = 1.4;
        worksheet_insert_chart_opt(m_sheet, lxw_row_t(m_header + 1 + index * 16), lxw_col_t(m_columns.size() + 1),
                                   chart, &place);
    }

    Result<void> finish(ByteSink& out)
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR)
            return failed(error);
        if (const auto whole = checkXlsx(QFile::decodeName(m_path), m_tallies); !whole)
            return failed(whole.error().detail);
        QFile file(QFile::decodeName(m_path));
        if (!file.open(QIODevice::ReadOnly))
            return failed(file.errorString());
        while (true) {
            const QByteArray part = file.read(1 << 20);
            if (part.isEmpty())
                break;
            TASUKI_TRY(out.write({part.constData(), size_t(part.size())}));
        }
        if (file.error() != QFileDevice::NoError)
            return failed(file.errorString());
        return {};
    }

private:
    lxw_format* formatOf(const QByteArray& text)
    {
        lxw_format* made = workbook_add_format(m_book);
        format_set_num_format(made, text.constData());
        return made;
    }

    SheetTally& tally() { return m_tallies.back(); }

    void endRow(bool hasCells)
    {
        ++m_row;
        if (hasCells)
            tally().addRow();
    }

    /// Nothing but a format where the text is empty.
    lxw_error writeText(lxw_col_t at, const std::string& safe, lxw_format* format)
    {
        if (safe.empty())
            tally().addNumber();
        else
            tally().addText(std::string_view(safe));
        return worksheet_write_string(m_sheet, m_row, at, safe.c_str(), format);
    }

    lxw_error write(lxw_col_t at, const Column& column, const std::string& text)
    {
        if (column.type == ColumnType::Number) {
            tally().addNumber();
            return worksheet_write_number(m_sheet, m_row, at,
                                          QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble(),
                                          numberFormat(column.format));
        }
        if (column.type == ColumnType::Date) {
            const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
            // Excel's calendar begins in 1900 and has a 29 February 1900: what is before its March stays text.
            if (day.isValid() && day >= QDate(1900, 3, 1)) {
                lxw_datetime when{};
                when.year = day.year();
                when.month = day.month();
                when.day = day.day();
                tally().addNumber();
                return worksheet_write_datetime(m_sheet, m_row, at, &when, m_date);
            }
        }
        return writeText(at, xmlSafe(text), nullptr);
    }

    lxw_format* numberFormat(NumberFormat format) const
    {
        switch (format) {
        case NumberFormat::Money: return m_money;
        case NumberFormat::Rate: return m_rate;
        case NumberFormat::Count: return m_count;
        case NumberFormat::Plain: break;
        }
        return nullptr;
    }

    XlsxOptions m_options;
    QTemporaryDir m_folder; // only its owner can read it
    QByteArray m_path;
    QByteArray m_temporary;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_rate = nullptr;
    lxw_format* m_count = nullptr;
    lxw_format* m_money = nullptr;
    QByteArray m_name;
    std::vector<Column> m_columns;
    std::vector<SheetTally> m_tallies; ///< a sheet each
    lxw_row_t m_header = 0;
    lxw_row_t m_row = 0;
};

XlsxWriter::XlsxWriter(ByteSink& out, const XlsxOptions& options) : m_out(out), m_book(std::make_unique<Book>(options))
{}
XlsxWriter::~XlsxWriter() = default;

Result<void> XlsxWriter::begin(std::span<const Column> columns)
{
    const PlainNumbers plain;
    TASUKI_TRY(m_book->open(true));
    m_book->addSheet({}, {});
    return m_book->header(columns);
}

Result<void> XlsxWriter::row(std::span<const std::string_view> cells)
{
    const PlainNumbers plain;
    return m_book->row(cells);
}

Result<void> XlsxWriter::end()
{
    const PlainNumbers plain;
    return m_book->finish(m_out);
}

Result<void> writeXlsx(const std::vector<XlsxSheet>& sheets, const XlsxOptions& options, ByteSink& out)
{
    const PlainNumbers plain;
    XlsxWriter::Book book(options);
    TASUKI_TRY(book.open(false));
    for (const XlsxSheet& sheet : sheets) {
        book.addSheet(sheet.name, sheet.notes);
        TASUKI_TRY(book.header(sheet.table.columns));
        for (const QStringList& cells : sheet.table.rows) {
            std::vector<QByteArray> bytes;
            for (const QString& cell : cells)
                bytes.push_back(cell.toUtf8());
            std::vector<std::string_view> views;
            for (const QByteArray& cell : bytes)
                views.emplace_back(cell.constData(), size_t(cell.size()));
            TASUKI_TRY(book.row(views));
        }
        for (size_t i = 0; i < sheet.charts.size(); ++i)
            if (!sheet.table.rows.empty())
                book.addChart(sheet.charts[i], int(i));
    }
    return book.finish(out);
}

} // namespace tasuki::format
