// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/report_sheet.h"

#include "export/export_lists.h"
#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "format/json_writer.h"
#include "format/table.h"
#include "session/session.h"
#include "shell/sheet.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kWidth = 980;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(report)
};

/// Keeps the rows of the report for the preview, with dates and amounts as the window shows them.
class PreviewSink final : public format::RowSink {
public:
    explicit PreviewSink(Session& session) : m_words(session.words()), m_currency(session.baseCurrency()) {}
    Result<void> begin(std::span<const format::Column> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        for (const format::Column& column : columns)
            header += m_words == TermLanguage::Japanese && !column.label.isEmpty() ? column.label : column.name;
        return {};
    }
    Result<void> row(std::span<const std::string_view> cells) override
    {
        QStringList texts;
        for (size_t i = 0; i < cells.size(); ++i)
            texts += shown(m_columns[i], QString::fromUtf8(cells[i].data(), qsizetype(cells[i].size())));
        rows.push_back(texts);
        return {};
    }
    Result<void> end() override { return {}; }
    bool isNumber(int column) const { return m_columns[size_t(column)].type == format::ColumnType::Number; }

    QStringList header;
    std::vector<QStringList> rows;

private:
    QString shown(const format::Column& column, const QString& cell) const
    {
        if (cell.isEmpty())
            return cell;
        if (column.type == format::ColumnType::Date)
            return dateNumeric(QDate::fromString(cell, Qt::ISODate));
        if (column.name == u"mrr_at_offer") {
            const auto amount = parseAmount(cell, currencyExponent(m_currency));
            return amount ? money(*amount, m_currency) : cell;
        }
        return cell;
    }

    TermLanguage m_words;
    QString m_currency;
    std::vector<format::Column> m_columns;
};

Result<void> writeReport(Session& session, const QString& path)
{
    auto file = format::FileWriter::open(path);
    if (!file)
        return std::move(file).error();
    std::unique_ptr<format::RowSink> writer;
    std::optional<TermLanguage> words; // a list for people, in the window's language; JSON is for programs
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
        writer = std::make_unique<format::JsonWriter>(**file);
    } else {
        words = session.words();
        writer = std::make_unique<format::CsvWriter>(
            **file, format::CsvOptions{format::Encoding::Utf8Bom, {}, words == TermLanguage::Japanese});
    }
    TASUKI_TRY(exports::exportHandoffs(session.db(), session.today(), *writer, words));
    return (*file)->commit();
}

void fill(QTableWidget& table, const PreviewSink& preview)
{
    table.setColumnCount(int(preview.header.size()));
    table.setHorizontalHeaderLabels(preview.header);
    constexpr int kWidest = 240;
    table.setRowCount(int(preview.rows.size()));
    for (int row = 0; row < int(preview.rows.size()); ++row)
        for (int column = 0; column < preview.header.size(); ++column) {
            auto* item = new QTableWidgetItem(preview.rows[size_t(row)].value(column).simplified());
            if (preview.isNumber(column))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table.setItem(row, column, item);
        }
    table.resizeColumnsToContents();
    for (int column = 0; column < preview.header.size(); ++column)
        table.setColumnWidth(column, std::min(table.columnWidth(column) + 12, kWidest));
}

/// The rows of the report, and a file of them.
class ReportSheet final : public Sheet {
public:
    ReportSheet(Session& session, QWidget* parent) : Sheet(Text::tr("Handoff report"), parent), m_session(session)
    {
        setObjectName(QStringLiteral("report.dialog"));
        setWantedWidth(kWidth);
    }
    void show(const PreviewSink& preview);
    void accept() override;

private:
    Session& m_session;
};

void ReportSheet::show(const PreviewSink& preview)
{
    auto* words =
        new TextLabel(TextLabel::Kind::Secondary,
                      Text::tr("%n row(s), one per handoff. The file has the same rows, with dates as YYYY-MM-DD.",
                               nullptr, int(preview.rows.size())),
                      this);
    words->setWordWrap(true);
    column()->addWidget(words);
    auto* table = new QTableWidget(this);
    table->setObjectName(QStringLiteral("report.table"));
    table->setAccessibleName(Text::tr("Handoff report"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    fill(*table, preview);
    column()->addWidget(table, 1);
    addFoot(Text::tr("Save as CSV or JSON…"), QStringLiteral("report.save"), QStringLiteral("report.problem"))
        ->setFocus();
}

void ReportSheet::accept()
{
    const QString suggestion = QStringLiteral("handoffs-%1.csv").arg(m_session.today().toString(Qt::ISODate));
    m_session.shell().dialogs().saveFile(
        this, Text::tr("Save the handoff report"), suggestion, Text::tr("CSV files (*.csv);;JSON files (*.json)"),
        [this](const QString& path) {
            if (const auto written = writeReport(m_session, path); !written)
                return m_session.shell().dialogs().tell(this, Text::tr("Couldn't save the report"), written.error());
            m_session.shell().toast({Text::tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), {}, {}});
            close(End::Stored);
        });
}

} // namespace

void openReportSheet(Session& session, QWidget* parent)
{
    PreviewSink preview(session);
    if (const auto read = exports::exportHandoffs(session.db(), session.today(), preview, session.words()); !read) {
        session.sayError(read.error());
        return;
    }
    auto* sheet = new ReportSheet(session, parent);
    sheet->show(preview);
    sheet->open();
}

} // namespace tasuki
