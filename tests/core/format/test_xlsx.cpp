// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/byte_sink.h"
#include "format/xlsx_check.h"
#include "format/xlsx_writer.h"
#include "support/catch.h"
#include "support/support.h"

#include <QDir>
#include <QProcess>
#include <QXmlStreamReader>

#include <clocale>

using namespace tasuki;
using namespace tasuki::format;

namespace {

/// A part of a spreadsheet as another program unpacks it.
QByteArray part(const QByteArray& xlsx, const char* name)
{
    test::TempDir dir;
    test::writeFile(dir.path(QStringLiteral("b.xlsx")), xlsx);
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-p"), dir.path(QStringLiteral("b.xlsx")), QLatin1String(name)});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    return unzip.readAllStandardOutput();
}

const Table& sample()
{
    static const Table table{
        {{QStringLiteral("name"), QStringLiteral("顧客名"), ColumnType::Text},
         {QStringLiteral("mrr"), {}, ColumnType::Number, NumberFormat::Money},
         {QStringLiteral("nrr"), {}, ColumnType::Number, NumberFormat::Rate},
         {QStringLiteral("day"), {}, ColumnType::Date}},
        {{QStringLiteral("=1+1 <b>&"), QStringLiteral("-12.5"), QStringLiteral("1.096"), QStringLiteral("2026-01-31")},
         {QStringLiteral("髙﨑商店"), {}, {}, {}}}};
    return table;
}

} // namespace

TEST_CASE("a spreadsheet has real numbers and dates, and a formula stays text", "[format][xlsx]")
{
    MemorySink bytes;
    XlsxWriter writer(bytes, {true, 2});
    REQUIRE(writeTable(sample(), writer));
    const QByteArray sheet = part(bytes.bytes(), "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("顧客名"));
    CHECK(sheet.contains("<is><t>=1+1 &lt;b&gt;&amp;</t></is>"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<v>-12.5</v>"));
    CHECK(sheet.contains("<v>1.096</v>"));
    CHECK(sheet.contains("<v>46053</v>")); // 2026-01-31, days since 1899-12-30
    CHECK(sheet.contains("髙﨑商店"));
    CHECK_FALSE(sheet.contains("r=\"B3\"")); // undefined is no zero
    const QByteArray styles = part(bytes.bytes(), "xl/styles.xml");
    CHECK(styles.contains("#,##0.00"));
    CHECK(styles.contains("0.0%"));
    CHECK(styles.contains("yyyy-mm-dd"));
}

TEST_CASE("a workbook has a sheet a table with notes and charts of its own cells", "[format][xlsx]")
{
    MemorySink bytes;
    XlsxSheet sheet{QStringLiteral("月次/1"),
                    {QStringLiteral("note")},
                    sample(),
                    {{XlsxChart::Kind::Lines, QStringLiteral("推移"), 0, {2}}}};
    XlsxSheet other{
        QStringLiteral("other"), {}, sample(), {{XlsxChart::Kind::StackedColumns, QStringLiteral("x"), 0, {1}}}};
    REQUIRE(writeXlsx({sheet, other}, {}, bytes));
    CHECK(part(bytes.bytes(), "xl/workbook.xml").contains("月次 1"));
    CHECK(part(bytes.bytes(), "xl/charts/chart1.xml").contains("推移"));
    CHECK(part(bytes.bytes(), "xl/charts/chart1.xml").contains("$C$4:$C$5"));
    CHECK(part(bytes.bytes(), "xl/charts/chart2.xml").contains("stacked"));
}

TEST_CASE("what does not fit a sheet is refused in words, and nothing comes out", "[format][xlsx]")
{
    MemorySink bytes;
    Table table = sample();
    table.rows[1][0] = QString(32'768, u'x');
    XlsxWriter writer(bytes, {});
    const auto result = writeTable(table, writer);
    REQUIRE_FALSE(result);
    CHECK(result.error().text.contains(QStringLiteral("32,767")));
    CHECK(bytes.bytes().isEmpty());
    table.rows[1][0] = QString(32'767, u'x');
    XlsxWriter fits(bytes, {});
    CHECK(writeTable(table, fits));

    // One row more than a sheet has.
    MemorySink many;
    XlsxWriter rows(many, {});
    const std::vector<Column> columns = {{QStringLiteral("n"), {}, ColumnType::Number}};
    REQUIRE(rows.begin(columns));
    const std::string_view one[] = {"1"};
    bool taken = true;
    for (int i = 0; i < 1'048'575 && taken; ++i)
        taken = bool(rows.row(one));
    REQUIRE(taken);
    CHECK_FALSE(rows.row(one));
}

TEST_CASE("a spreadsheet is the same in every language, and well-formed whatever a text holds", "[format][xlsx][P32]")
{
    const char* const german[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"};
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    Table table = sample();
    table.rows[1][0] = QStringLiteral("a") + QChar(0xFFFF) + QChar(0xFFFE) + QChar(7) + QStringLiteral("b _x0041_");
    MemorySink plain;
    REQUIRE(writeXlsx({{QStringLiteral("s"), {}, table, {}}}, {false, 2}, plain));
    const QByteArray sheet = part(plain.bytes(), "xl/worksheets/sheet1.xml");
    for (const char* name : german)
        if (std::setlocale(LC_NUMERIC, name))
            break;
    MemorySink other;
    const auto written = writeXlsx({{QStringLiteral("s"), {}, table, {}}}, {false, 2}, other);
    std::setlocale(LC_NUMERIC, before.c_str());
    REQUIRE(written);
    CHECK(part(other.bytes(), "xl/worksheets/sheet1.xml") == sheet);
    CHECK(sheet.contains("<v>1.096</v>"));
    const QByteArray strings = part(plain.bytes(), "xl/sharedStrings.xml");
    QXmlStreamReader xml(strings);
    while (!xml.atEnd())
        xml.readNext();
    CHECK(xml.errorString().toStdString() == "");
    CHECK(strings.contains("_x005F_x0041_"));
}

TEST_CASE("whatever a text holds, the spreadsheet is found whole", "[format][xlsx]")
{
    QStringList texts = {QStringLiteral("plain"),     QStringLiteral(" spaces "),      QStringLiteral("a\r\nb\rc\nd\t"),
                         QStringLiteral("_x000D_"),   QStringLiteral("_x005F_x0041_"), QStringLiteral("_x_x0041"),
                         QStringLiteral("<&>\"']]>"), QStringLiteral("😀𠮷野家 髙﨑"),  QStringLiteral("\n"),
                         QStringLiteral(" "),         QStringLiteral("=1+1"),          QStringLiteral("&amp;&#13;")};
    for (char16_t c = 1; c < 0xA1; ++c)
        texts += QStringLiteral("x") + QChar(c) + QStringLiteral("y");
    texts += QStringLiteral("cut") + QChar(0) + QStringLiteral("here");
    texts += QString(QChar(0)) + QStringLiteral("nothing");
    texts += QString(QChar(0xD800)) + QStringLiteral("lone");
    texts += QString(QChar(0xFFFE)) + QChar(0xFFFF) + QChar(0xFEFF);
    Table table{{{QStringLiteral("text"), {}, ColumnType::Text},
                 {QStringLiteral("number"), {}, ColumnType::Number},
                 {QStringLiteral("day"), {}, ColumnType::Date}},
                {}};
    for (const QString& text : texts) {
        table.rows.push_back({text, QStringLiteral("0.1234567890123456789"), QStringLiteral("1800-01-01")});
        table.rows.push_back({{}, {}, {}}); // a row with no cell
    }
    MemorySink streamed;
    XlsxWriter writer(streamed, {});
    const auto written = writeTable(table, writer);
    INFO((written ? std::string() : written.error().detail.toStdString()));
    CHECK(written);
    MemorySink whole;
    const auto workbook =
        writeXlsx({{QStringLiteral("a"), {QStringLiteral("note"), {}, QStringLiteral("_x0041_")}, table, {}},
                   {QStringLiteral("b"), {}, table, {{XlsxChart::Kind::Lines, QStringLiteral("c"), 2, {1}}}}},
                  {}, whole);
    INFO((workbook ? std::string() : workbook.error().detail.toStdString()));
    CHECK(workbook);
    // Bytes that are no UTF-8 come as what they are shown as.
    MemorySink bytes;
    XlsxWriter raw(bytes, {});
    const std::vector<Column> columns = {{QStringLiteral("n"), {}, ColumnType::Text}};
    REQUIRE(raw.begin(columns));
    const std::string_view bad[] = {"a\xff\xedz"};
    REQUIRE(raw.row(bad));
    CHECK(raw.end());
}

TEST_CASE("a spreadsheet that is cut or holds something else is seen", "[format][xlsx]")
{
    test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.xlsx"));
    Table table = sample();
    for (int i = 0; i < 500; ++i)
        table.rows.push_back({QStringLiteral("row %1").arg(i), QString::number(i), {}, {}});
    for (const bool streamed : {true, false}) {
        MemorySink memory;
        if (streamed) {
            XlsxWriter writer(memory, {});
            REQUIRE(writeTable(table, writer));
        } else {
            REQUIRE(writeXlsx({{QStringLiteral("s"), {}, table, {}}}, {}, memory));
        }
        const auto tallyOf = [&](qsizetype rows, const QString& last) {
            SheetTally tally;
            for (const Column& column : table.columns)
                tally.addText(column.name);
            tally.addRow();
            for (qsizetype i = 0; i < rows; ++i) {
                tally.addRow();
                const QStringList& row = table.rows[size_t(i)];
                tally.addText(i + 1 == rows ? last : row[0]);
                for (const qsizetype column : {1, 2, 3})
                    if (!row[column].isEmpty())
                        tally.addNumber();
            }
            return tally;
        };
        const auto all = qsizetype(table.rows.size());
        test::writeFile(path, memory.bytes());
        CHECK(checkXlsx(path, {tallyOf(all, table.rows.back()[0])}));
        CHECK_FALSE(checkXlsx(path, {tallyOf(all - 1, table.rows[size_t(all) - 2][0])}));
        CHECK_FALSE(checkXlsx(path, {tallyOf(all, QStringLiteral("other"))}));
        CHECK_FALSE(checkXlsx(path, {tallyOf(all, table.rows.back()[0]), SheetTally()}));
        for (qsizetype cut = 0; cut < memory.bytes().size(); cut += memory.bytes().size() / 40) {
            test::writeFile(path, memory.bytes().left(cut));
            CHECK_FALSE(checkXlsx(path, {tallyOf(all, table.rows.back()[0])}));
        }
        // A bit in the middle of the first part.
        QByteArray flipped = memory.bytes();
        flipped[flipped.size() / 3] = char(flipped[flipped.size() / 3] ^ 4);
        test::writeFile(path, flipped);
        CHECK_FALSE(checkXlsx(path, {tallyOf(all, table.rows.back()[0])}));
    }
}
