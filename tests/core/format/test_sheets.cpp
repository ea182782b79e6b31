// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_reader.h"
#include "format/html_text.h"
#include "format/input_file.h"
#include "format/number_look.h"
#include "fuzz/sheet_target.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/sheets.h"
#include "support/support.h"

#include <QDir>

#include <random>

using namespace tasuki;
using namespace tasuki::format;

namespace {

using Rows = std::vector<QStringList>;

Result<InputFile> opened(const QByteArray& bytes, const InputChoice& choice = {})
{
    const test::TempDir dir;
    test::writeFile(dir.path(QStringLiteral("a.xlsx")), bytes);
    return InputFile::open(dir.path(QStringLiteral("a.xlsx")), choice);
}

/// The rows of the table by their numbers, as far as they hold anything.
std::vector<std::pair<qint64, QStringList>> numbered(const InputFile& input)
{
    std::vector<std::pair<qint64, QStringList>> rows;
    CsvReader csv(input.utf8(), ',');
    while (csv.next()) {
        QStringList cells;
        for (const std::string_view field : csv.fields())
            cells += QString::fromUtf8(field.data(), qsizetype(field.size()));
        rows.emplace_back(csv.row(), cells);
    }
    return rows;
}

Rows rowsOf(const QByteArray& bytes, const InputChoice& choice = {})
{
    const auto input = opened(bytes, choice);
    if (!input)
        FAIL(input.error().text.toStdString() << " " << input.error().detail.toStdString());
    Rows rows;
    for (const auto& [row, cells] : numbered(*input))
        rows.push_back(cells);
    return rows;
}

QString refusal(const QByteArray& bytes, const InputChoice& choice = {})
{
    const auto input = opened(bytes, choice);
    REQUIRE_FALSE(input);
    CHECK(input.error().code == ErrorCode::Invalid);
    return input.error().text;
}

QStringList list(const char16_t* separated)
{
    return QStringView(separated).toString().split(u'|');
}

QByteArray sheet(const QByteArray& rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

QByteArray inlineCell(const char* place, const char* text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QByteArray kStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"00000\"/>"
    "<numFmt numFmtId=\"167\" formatCode=\"#,##0&quot;万円&quot;\"/>"
    "<numFmt numFmtId=\"168\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
    "<numFmt numFmtId=\"169\" formatCode=\"[h]:mm\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/><xf numFmtId=\"166\"/>"
    "<xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"10\"/><xf numFmtId=\"169\"/><xf numFmtId=\"22\"/>"
    "<xf numFmtId=\"57\"/></cellXfs>";

} // namespace

TEST_CASE("XLSX: texts of every kind, without their readings", "[format][sheets]")
{
    const QByteArray shared =
        "<si><t>顧客ID</t></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><r><rPr><b/></rPr><t>青空</t></r><r><t xml:space=\"preserve\"> 商事</t></r></si>"
        "<si><t/></si><si><t>a_x000D_&#10;b_x005F_x0041_</t></si>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c>"
        "<c r=\"C3\" t=\"inlineStr\"><is><t>内</t><rPh sb=\"0\" eb=\"1\"><t>ナイ</t></rPh></is></c></row>"
        "<row><c t=\"str\"><f>A1&amp;B1</f><v>made, \"here\"</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>"
        "<row r=\"6\"><c r=\"C6\" t=\"s\"><v>4</v></c></row>";
    const auto input = opened(test::xlsxOf({{{"一覧", sheet(rows)}}, shared, {}, {}}));
    REQUIRE(input);
    const auto found = numbered(*input);
    REQUIRE(found.size() == 4);
    CHECK(found[0] == std::pair<qint64, QStringList>(1, list(u"顧客ID||東京")));
    CHECK(found[1] == std::pair<qint64, QStringList>(3, list(u"青空 商事||内")));
    CHECK(found[2] == std::pair<qint64, QStringList>(4, list(u"made, \"here\"|TRUE|FALSE")));
    CHECK(found[3] == std::pair<qint64, QStringList>(6, list(u"||a\r\nb_x0041_")));
    CHECK(input->sheets() == QStringList{QStringLiteral("一覧")});
    CHECK(input->sheet() == QStringLiteral("一覧"));
}

TEST_CASE("XLSX: a number is what its format makes of it", "[format][sheets]")
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\"><v>0.1</v></c><c r=\"B1\"><v>1.1000000000000001</v></c>"
        "<c r=\"C1\"><v>1E-3</v></c><c r=\"D1\"><v>1.2E+6</v></c><c r=\"E1\" t=\"n\"><v>-12.50</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46082</v></c><c r=\"B2\" s=\"2\"><v>45748</v></c>"
        "<c r=\"C2\" s=\"3\"><v>46082.4375</v></c><c r=\"D2\" s=\"4\"><v>42</v></c>"
        "<c r=\"E2\" s=\"5\"><v>12</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"6\"><v>46082</v></c><c r=\"B3\" s=\"6\"><v>46083</v></c>"
        "<c r=\"C3\" s=\"7\"><v>0.125</v></c><c r=\"D3\" s=\"8\"><v>1.0625</v></c>"
        "<c r=\"E3\" s=\"9\"><v>46082.999999</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>59</v></c><c r=\"B4\" s=\"1\"><v>60</v></c>"
        "<c r=\"C4\" s=\"1\"><v>61</v></c><c r=\"D4\" s=\"10\"><v>1</v></c><c r=\"E4\" t=\"d\"><v>2026-03-01T00:00:00</v></c></row>";
    const Rows found = rowsOf(test::xlsxOf({{{"s", sheet(rows)}}, {}, kStyles, {}}));
    CHECK(found[0] == list(u"0.1|1.1|0.001|1200000|-12.5"));
    // 46082 is 1 March 2026, 45748 the first day of Reiwa's seventh fiscal year.
    CHECK(found[1] == list(u"2026-03-01|2025-04-01|2026-03-01 10:30:00|00042|12万円"));
    CHECK(found[2] == list(u"2026-03|2026-03-02|12.5%|25:30:00|2026-03-02"));
    CHECK(found[3] == list(u"1900-02-28|1900-02-29|1900-03-01|1900-01-01|2026-03-01"));
    const Rows from1904 = rowsOf(test::xlsxOf(
        {{{"s", sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44620</v></c></row>")}}, {}, kStyles, "date1904=\"1\""}));
    CHECK(from1904[0] == list(u"2026-03-01"));
}

TEST_CASE("formats that are dates are told from those that are none", "[format][sheets]")
{
    using Kind = NumberLook::Kind;
    for (const char16_t* code : {u"yyyy/m/d", u"d-mmm-yy", u"[$-411]ge.m.d", u"m\"月\"d\"日\"",
                                 u"yyyy\\-mm\\-dd\\ hh:mm;@", u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", u"e/m/d"})
        CHECK(lookOf(code).kind == Kind::Day);
    for (const char16_t* code : {u"mmm-yy", u"yyyy\"年\"m\"月\"", u"yyyy/mm"})
        CHECK(lookOf(code).kind == Kind::Month);
    for (const char16_t* code : {u"h:mm", u"hh:mm:ss AM/PM", u"mm:ss.0"})
        CHECK(lookOf(code).kind == Kind::Time);
    for (const char16_t* code : {u"[h]:mm", u"[mm]:ss"})
        CHECK(lookOf(code).kind == Kind::Elapsed);
    for (const char16_t* code :
         {u"General", u"0", u"0.00", u"#,##0", u"#,##0;[Red]-#,##0", u"0.00E+00", u"@", u"\"day\"0", u"[Blue]0",
          u"¥#,##0", u"0\\d", u"# ?/?", u"_-* #,##0_-", u"[$¥-411]#,##0", u"[$USD] #,##0.00"})
        CHECK(lookOf(code).kind == Kind::Plain);
    CHECK(lookOf(u"0%").kind == Kind::Percent);
    CHECK(lookOf(u"0000") == NumberLook{Kind::Padded, {}, 4, {}});
    CHECK(lookOf(u"#,##0\"億円\"").unit == "億円");
    CHECK(lookOf(u"#,##0,\"万円\"").unit.empty()); // the comma has divided already
    CHECK(lookOf(u"#,##0\"円\"").unit.empty());
    // The currency that a format shows, for an amount without it would be one of another currency.
    CHECK(shownNumber(-1200, lookOf(u"[$¥-411]#,##0")) == "¥-1200");
    CHECK(shownNumber(1200, lookOf(u"#,##0\"円\"")) == "¥1200");
    CHECK(shownNumber(12.5, lookOf(u"\"$\"#,##0.00;[Red]\\-\"$\"#,##0.00")) == "$12.5");
    CHECK(shownNumber(12.5, lookOf(u"_-* #,##0.00\\ [$€-407]_-")) == "€12.5");
    CHECK(shownNumber(12.5, lookOf(u"[$USD]\\ #,##0.00")) == "12.5 USD");
    CHECK(shownNumber(12.5, lookOf(u"[$-409]#,##0.00")) == "12.5");
    CHECK(shownNumber(3, lookOf(u"0\"名\"")) == "3");
    CHECK(plainNumber(1e21) == "1000000000000000000000");
    CHECK(plainNumber(-1.5e-7) == "-0.00000015");
    CHECK(plainNumber(0.07, 2) == "7");
    CHECK(plainNumber(0) == "0");
}

TEST_CASE("XLSX: formulas count by their result, and failed ones are seen", "[format][sheets]")
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
        "<c r=\"C1\"><f>SUM(A1)</f></c><c r=\"D1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"E1\"><v>1</v></c></row>";
    CHECK(rowsOf(test::xlsxOf({{{"s", sheet(rows)}}, {}, {}, {}}))[0] == list(u"2|#DIV/0!|#FORMULA||1"));
}

TEST_CASE("XLSX: what looks like a formula or a guard is text and stays what it is", "[format][sheets]")
{
    const QByteArray rows = "<row r=\"1\">" + inlineCell("A1", "=1+1") + inlineCell("B1", "'=1")
                            + inlineCell("C1", "-5") + "<c r=\"D1\"><v>-5</v></c></row>";
    CHECK(rowsOf(test::xlsxOf({{{"s", sheet(rows)}}, {}, {}, {}}))[0] == list(u"'=1+1|''=1|'-5|-5"));
}

TEST_CASE("the first sheet that is seen and holds a table is read, or the one that was named", "[format][sheets]")
{
    const QByteArray book =
        test::xlsxOf({{{"!秘密", sheet("<row r=\"1\">" + inlineCell("A1", "account_id") + "</row>")},
                       {"空", sheet("")},
                       {"表紙", sheet("<row r=\"1\">" + inlineCell("A1", "顧客一覧") + "</row>")},
                       {"一覧", sheet("<row r=\"2\">" + inlineCell("A2", "account_id") + "</row>")}},
                      {},
                      {},
                      {}});
    CHECK(rowsOf(book)[0] == list(u"顧客一覧"));
    InputChoice wanted;
    wanted.holdsTable = [](std::string_view rows) { return rows.find("account_id") != std::string_view::npos; };
    const auto found = opened(book, wanted);
    REQUIRE(found);
    CHECK(found->sheet() == QStringLiteral("一覧"));
    CHECK(found->sheets() == list(u"秘密|空|表紙|一覧"));
    wanted.holdsTable = [](std::string_view) { return false; };
    CHECK(opened(book, wanted)->sheet() == QStringLiteral("表紙"));
    wanted.sheet = QStringLiteral("秘密");
    CHECK(rowsOf(book, wanted)[0] == list(u"account_id"));
    wanted.sheet = QStringLiteral("None");
    CHECK(refusal(book, wanted).contains(QStringLiteral("秘密, 空, 表紙, 一覧")));
    // A text has none.
    CHECK(refusal("a,b\n1,2\n", wanted).contains(QStringLiteral("no sheets")));
}

TEST_CASE("a large sheet is read through files without names", "[format][sheets]")
{
    QByteArray rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(i)
                + "</v></c><c t=\"s\"><v>0</v></c></row>";
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.xlsx"));
    test::writeFile(path, test::xlsxOf({{{"s", sheet(rows)}}, "<si><t>青空</t></si>", {}, {}}, true));
    for (const qint64 spoolFrom : {qint64(1), qint64(100'000), InputFile::kSpoolFrom}) {
        auto opened = InputFile::open(path, {}, spoolFrom);
        REQUIRE(opened);
        const InputFile moved = *std::move(opened);
        CsvReader csv(moved.utf8(), ',');
        qint64 read = 0;
        while (csv.next()) {
            ++read;
            REQUIRE(csv.fields()[0] == std::to_string(read));
            REQUIRE(csv.fields()[1] == "青空");
        }
        CHECK(read == 20'000);
    }
}

TEST_CASE("merged cells are known by column and rows", "[format][sheets]")
{
    const QByteArray rows =
        "<row r=\"1\">" + inlineCell("A1", "x") + "</row><row r=\"2\">" + inlineCell("B2", "y") + "</row>";
    const auto xlsx = opened(test::xlsxOf(
        {{{"s",
           sheet(rows)
               + "<mergeCells count=\"2\"><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A1:A2\"/></mergeCells>"}},
         {},
         {},
         {}}));
    REQUIRE(xlsx);
    REQUIRE(xlsx->merges());
    CHECK(*xlsx->merges() == SheetMerges{{1, 2, 0}, {2, 4, 1}});
}

TEST_CASE("ODS: values, all paragraphs, repeated and covered cells", "[format][sheets]")
{
    const QByteArray tables =
        "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p>"
        "</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"
        "<table:table table:name=\"Sheet 1\"><table:shapes><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:shapes>"
        "<table:table-column table:number-columns-repeated=\"5\"/>"
        "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>顧客<text:span>一覧</text:span></text:p></table:table-cell>"
        "<table:covered-table-cell office:value-type=\"string\"><text:p>hidden</text:p></table:covered-table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"0.1\" table:number-columns-repeated=\"2\"><text:p>0</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\">"
        "<office:annotation><text:p>a comment</text:p></office:annotation>"
        "<text:p>one<text:s text:c=\"2\"/>two</text:p><text:p>three<text:line-break/>four</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01\"><text:p>1. Mar.</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01T10:30:00\"><text:p>x</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.125\"><text:p>13%</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:ruby><text:ruby-base>東京</text:ruby-base>"
        "<text:ruby-text>とうきょう</text:ruby-text></text:ruby></text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"42\"><text:p>00042</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT26H30M00S\"><text:p>26:30</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:currency=\"JPY\" office:value=\"1200\"><text:p>¥1,200</text:p></table:table-cell>"
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>"
        "</table:table><table:table table:name=\"Other\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>second</text:p></table:table-cell></table:table-row></table:table>";
    const auto input = opened(test::odsOf(tables));
    REQUIRE(input);
    const auto rows = numbered(*input);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == std::pair<qint64, QStringList>(1, list(u"顧客一覧||0.1|0.1")));
    // The header above has four columns.
    CsvReader csv(input->utf8(), ',', 5);
    REQUIRE(csv.next());
    CHECK(csv.row() == 5);
    CHECK(csv.header() == list(u"one  two\nthree\nfour|2026-03-01|2026-03-01 10:30:00|12.5%|TRUE"));
    REQUIRE(csv.next());
    CHECK(csv.row() == 6);
    REQUIRE(csv.next());
    QStringList last;
    for (const std::string_view field : csv.fields())
        last += QString::fromUtf8(field.data(), qsizetype(field.size()));
    CHECK(last == list(u"東京|00042|26:30:00|¥1200|#DIV/0!"));
    CHECK_FALSE(csv.next());
    CHECK(*input->merges() == SheetMerges{{5, 6, 0}});
    InputChoice other;
    other.sheet = QStringLiteral("Other");
    CHECK(rowsOf(test::odsOf(tables), other) == Rows{list(u"second")});
}

TEST_CASE("a spreadsheet that is damaged or unpacks without end is refused in words", "[format][sheets][promises]")
{
    const QByteArray row = "<row r=\"1\">" + inlineCell("A1", "account_id") + "</row>";
    const QByteArray good = test::xlsxOf({{{"s", sheet(row)}}, {}, {}, {}});
    CHECK(rowsOf(good).size() == 1);
    for (qsizetype cut = 4; cut < good.size(); cut += good.size() / 23)
        CHECK_FALSE(refusal(good.left(cut)).isEmpty());
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); at += 7) { // a flipped bit may lie where nobody looks
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x10);
        const auto input = opened(flipped);
        refused += input ? 0 : 1;
        CHECK((input || !input.error().text.isEmpty()));
    }
    CHECK(refused > 50);
    // A part of which every byte is another than its checksum says.
    QByteArray wrong = good;
    wrong.replace("account_id", "account_xx");
    CHECK(refusal(wrong).contains(QStringLiteral("damaged")));

    InputChoice limited;
    limited.limits.ratioFrom = 100'000;
    // A piece of XML of many megabytes is read anew with each part of it that comes.
    CHECK_FALSE(
        refusal(test::xlsxOf({{{"s", "<!--" + QByteArray(30'000'000, 'x') + "-->" + sheet("")}}, {}, {}, {}}, true))
            .isEmpty());
    const QByteArray bomb = test::xlsxOf({{{"s", sheet(QByteArray(5'000'000, ' '))}}, {}, {}, {}}, true);
    CHECK(bomb.size() < 20'000);
    CHECK(refusal(bomb, limited).contains(QStringLiteral("far more than its size")));
    limited.limits = {};
    limited.limits.mostUnpacked = 1'000'000;
    CHECK(refusal(bomb, limited).contains(QStringLiteral("far more than its size")));
    limited.limits = {};
    limited.limits.mostText = 10'000;
    QByteArray many;
    for (int i = 1; i < 1000; ++i)
        many += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"s\"><v>0</v></c></row>";
    CHECK(refusal(test::xlsxOf({{{"s", sheet(many)}}, "<si><t>" + QByteArray(100, 'x') + "</t></si>", {}, {}}), limited)
              .contains(QStringLiteral("too large")));
    const QByteArray deep = QByteArray("<x>").repeated(100) + QByteArray("</x>").repeated(100);
    CHECK_FALSE(refusal(test::xlsxOf({{{"s", deep}}, {}, {}, {}})).isEmpty());
    // Definitions that make much of little are never read.
    CHECK_FALSE(refusal(test::zipOf({{"_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"},
                                     {"xl/workbook.xml", "<x/>"}}))
                    .isEmpty());
    CHECK_FALSE(
        refusal(test::xlsxOf({{{"s", sheet("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>")}}, {}, {}, {}})).isEmpty());
    CHECK(refusal(
              test::xlsxOf(
                  {{{"s", sheet("<row r=\"2\"><c><v>7</v></c></row><row r=\"1\"><c><v>7</v></c></row>")}}, {}, {}, {}}))
              .contains(QStringLiteral("out of order")));
}

TEST_CASE("a small file that would fill the memory is refused with the reason", "[format][sheets][promises]")
{
    const QByteArray head = "<row r=\"1\">" + inlineCell("A1", "account_id") + "</row>";
    // A text that is kept once may stand in every cell of a row, or of a sheet.
    const QByteArray megabyte = "<si><t>" + QByteArray(1'000'000, 'x') + "</t></si>";
    const QByteArray cell = "<c t=\"s\"><v>0</v></c>";
    const QByteArray wide = sheet(head + "<row r=\"2\">" + cell.repeated(16'384) + "</row>");
    CHECK(refusal(test::xlsxOf({{{"s", wide}}, megabyte, {}, {}}, true)).contains(QStringLiteral("Row 2")));
    // Not in one row, but in another column of each.
    InputChoice limited;
    limited.limits.textRatioFrom = 20'000'000;
    limited.limits.mostTextRatio = 1;
    QByteArray slanting = head;
    for (int row = 2; row < 40; ++row)
        slanting += "<row r=\"" + QByteArray::number(row) + "\">" + QByteArray("<c/>").repeated(row) + cell + "</row>";
    CHECK(refusal(test::xlsxOf({{{"s", sheet(slanting)}}, megabyte, {}, {}}, true), limited)
              .contains(QStringLiteral("too large")));
    // What a table has few of.
    limited = {};
    limited.limits.mostStyles = 100;
    limited.limits.mostParts = 100;
    const auto tooMany = [&](const test::XlsxParts& parts) {
        return refusal(test::xlsxOf(parts, true), limited).contains(QStringLiteral("more sheets, styles or names"));
    };
    CHECK(tooMany({{{"s", sheet(head)}}, {}, "<cellXfs>" + QByteArray("<xf/>").repeated(101) + "</cellXfs>", {}}));
    QByteArray codes;
    for (int i = 0; i < 101; ++i)
        codes += "<numFmt numFmtId=\"" + QByteArray::number(i) + "\" formatCode=\"0\"/>";
    CHECK(tooMany({{{"s", sheet(head)}}, {}, "<numFmts>" + codes + "</numFmts>", {}}));
    test::XlsxParts sheets{{}, {}, {}, {}};
    for (int i = 0; i < 101; ++i)
        sheets.sheets.emplace_back("s" + QByteArray::number(i), sheet(head));
    CHECK(tooMany(sheets));
    sheets.sheets.resize(100);
    CHECK(opened(test::xlsxOf(sheets, true), limited));
    QByteArray attributes = "<x";
    for (int i = 0; i < 1001; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    CHECK(tooMany({{{"s", attributes + "/>" + sheet(head)}}, {}, {}, {}}));
    const auto ods = [&](const QByteArray& table) { return refusal(test::odsOf(table, true), limited); };
    const QByteArray text =
        "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\"><text:p>";
    CHECK(ods("<table:table><table:table-row>" + text + QByteArray(1'000'000, 'x')
              + "</text:p></table:table-cell></table:table-row></table:table>")
              .contains(QStringLiteral("Row 1")));
    CHECK(ods("<table:table><table:table-row>" + text + QByteArray("<text:s text:c=\"1000\"/>").repeated(100'000)
              + "x</text:p></table:table-cell></table:table-row></table:table>")
              .contains(QStringLiteral("Row 1")));
    CHECK(ods(QByteArray("<table:table table:name=\"s\"/>").repeated(101))
              .contains(QStringLiteral("more sheets, styles or names")));
}

TEST_CASE("P26: names in an archive lead nowhere", "[format][sheets][promises][P26]")
{
    std::vector<QByteArray> names = {"C:\\x",   "..\\..\\x", "CON",         "nul.xml",         "a:b",
                                     "/",       "./x",       "xl/../../x",  "\xe2\x80\xaexml", QByteArray(300, 'n'),
                                     " ",       "x\ny",      "/etc/passwd", "file:///x",       "~/x",
                                     "$HOME/x", "`x`",       "|x"};
    for (int depth = 1; names.size() < 40; ++depth)
        names.push_back(QByteArray("../").repeated(depth) + "tasuki-outside");
    const test::TempDir dir;
    const QString folder = dir.path(QStringLiteral("in/here"));
    REQUIRE(QDir().mkpath(folder));
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder));
    const QByteArray content =
        "<worksheet>" + sheet("<row r=\"1\">" + inlineCell("A1", "inside") + "</row>") + "</worksheet>";
    const QByteArray relation = "<Relationships><Relationship Id=\"i\" Type=\"x/";
    int read = 0;
    for (const QByteArray& name : names) {
        const QByteArray target = QString::fromUtf8(name).toHtmlEscaped().toUtf8();
        const QByteArray archive = test::zipOf(
            {{"_rels/.rels", relation + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
             {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"i\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels", relation + "worksheet\" Target=\"/" + target + "\"/></Relationships>"},
             {name, content}});
        const auto input = opened(archive);
        read += input ? 1 : 0;
        CHECK((input ? input->utf8() == "inside\n" : !input.error().text.isEmpty()));
    }
    QDir::setCurrent(before);
    CHECK(read > 20); // names are names of parts, and nothing more
    CHECK(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("in")});
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("P20: any sheet gives rows or a sentence and never a crash", "[format][sheets][mutations][promises][P20]")
{
    std::vector<std::string> seeds;
    const QDir corpus(QStringLiteral(TASUKI_SOURCE_DIR "/tests/fuzz/sheets"));
    for (const QString& name : corpus.entryList(QDir::Files, QDir::Name)) {
        seeds.push_back(test::readFile(corpus.filePath(name)).toStdString());
        const fuzz::SheetOutcome outcome = fuzz::readAnySheet(seeds.back());
        CAPTURE(name.toStdString());
        CHECK(outcome.isRead);
        CHECK(outcome.rows > 0);
        CHECK(outcome.broken == nullptr);
    }
    REQUIRE(seeds.size() == 5);
    std::mt19937 random(20260301); // the same inputs in every run
    const auto below = [&](size_t n) { return size_t(random() % n); };
    static constexpr std::string_view kPieces[] = {"<",   ">",    "/",           "\"",    "=",    "&",   "0",
                                                   "9",   "-",    "99999999999", "<row>", "</c>", "<c>", "s",
                                                   "<v>", "&#0;", "]]>",         "<!--",  "\xff", "e",   ":"};
    int refused = 0;
    int withRows = 0;
    for (int i = 0; i < test::scale(1500, 20'000); ++i) {
        std::string bytes = seeds[below(seeds.size())];
        const size_t changes = 1 + below(3);
        for (size_t c = 0; c < changes; ++c) {
            const size_t at = 1 + below(bytes.size());
            switch (below(4)) {
            case 0: bytes.insert(at, kPieces[below(std::size(kPieces))]); break;
            case 1: bytes.erase(at, 1 + below(6)); break;
            case 2: bytes.resize(at); break;
            default:
                if (at < bytes.size())
                    bytes[at] = char('0' + below(10));
            }
        }
        const fuzz::SheetOutcome outcome = fuzz::readAnySheet(bytes);
        if (outcome.broken != nullptr)
            FAIL(outcome.broken << ": " << QByteArray::fromStdString(bytes).toPercentEncoding().toStdString());
        refused += outcome.isRead ? 0 : 1;
        withRows += outcome.rows > 0 ? 1 : 0;
    }
    CHECK(refused > 300);
    CHECK(withRows > 200);
}

TEST_CASE("what is no table is told what it is, whatever its name", "[format][sheets]")
{
    const auto says = [](const QByteArray& bytes, const char16_t* words) {
        CHECK(refusal(bytes).contains(QStringView(words)));
    };
    says(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0'), u".xls");
    says("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", u"PDF");
    says("\x89PNG\r\n\x1a\n", u"picture");
    says("\xff\xd8\xff\xe0", u"picture");
    says("GIF89a\1", u"picture");
    says("\x1f\x8b\x08", u"archive");
    says("{\\rtf1\\ansi", u"text document");
    says(test::zipOf({{"readme.txt", "x"}}), u"archive");
    says(test::zipOf({{"xl/workbook.bin", "x"}}), u".xlsb");
    says(test::zipOf({{"Index/Document.iwa", "x"}}), u"Numbers");
    says("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
         u"XML Spreadsheet 2003");
    says("<html><body><p>Sign in</p></body></html>", u"web page");
}

TEST_CASE("an HTML table that is called an Excel file is read", "[format][sheets]")
{
    const QByteArray html =
        "<html><head><meta charset=\"UTF-8\"><style>td{color:red}</style></head><body><!-- <table> -->"
        "<table><tr><th>Account ID</th><th>Name</th><th>Note</th></tr>\n"
        "<tr><td>1</td><td colspan=2>Blue &amp; <b>Sky</b></td></tr>"
        "<tr><td rowspan='2'>2</td><td>a<br>b</td><td>&#x9752;&#31354;&nbsp;x</td></tr><tr><td>  c \n d </td><td>=1</td></tr>"
        "</table></body></html>";
    CHECK(rowsOf(html)
          == Rows{list(u"Account ID|Name|Note"), list(u"1|Blue & Sky|"), list(u"2|a\nb|青空 x"), list(u"|c d|'=1")});
    CHECK(*opened(html)->merges() == SheetMerges{{3, 4, 0}});
    const QByteArray two = "<table><tr><td>title</td></tr></table><table><tr><td>account_id</td></tr></table>";
    InputChoice wanted;
    wanted.holdsTable = [](std::string_view rows) { return rows.find("account_id") != std::string_view::npos; };
    CHECK(opened(two, wanted)->sheet() == QStringLiteral("2"));
}

TEST_CASE("HTML in a cell becomes its text", "[format][sheets]")
{
    CHECK(textOfHtmlCell("<a href=\"/001\" title=\"x\">Blue &amp; Sky</a>") == "Blue & Sky");
    CHECK(textOfHtmlCell(" <a href='/001?a>b' title='Acme Inc'></a> ") == "Acme Inc");
    CHECK(textOfHtmlCell("<div>one<br>two</div>") == "one\ntwo");
    CHECK(textOfHtmlCell("<p>one</p><p>two</p>") == "one\ntwo");
    for (const char* text :
         {"a < b", "<img src=\"/dev/zero\">", "<b>", "x <b>y</b>", "<b>y</b> x", "", "<株式会社>", "<a>"})
        CHECK_FALSE(textOfHtmlCell(text));
}

TEST_CASE("a block of the clipboard is read as what it is", "[format][sheets]")
{
    const auto rows = [](const PastedBlock& block) {
        const auto input = InputFile::ofBlock(block);
        REQUIRE(input);
        Rows all;
        CsvReader csv(input->utf8());
        while (csv.next()) {
            QStringList cells;
            for (const std::string_view field : csv.fields())
                cells += QString::fromUtf8(field.data(), qsizetype(field.size()));
            all.push_back(cells);
        }
        return all;
    };
    const QString text = QStringLiteral("account_id\tname\r\nK1\t\"two\nlines\"\r\nK2\tBlue, Sky\r\n");
    const Rows expected = {list(u"account_id|name"), list(u"K1|two\nlines"), list(u"K2|Blue, Sky")};
    CHECK(rows({text, {}}) == expected);
    CHECK(rows({text, QStringLiteral("<table><tr><td>other</td></tr></table>")}) == expected);
    const QString html =
        QStringLiteral("<meta charset='utf-8'><table><tr><td>account_id</td></tr><tr><td>K1</td></tr></table>");
    CHECK(rows({QStringLiteral("account_id\nK1"), html}) == Rows{list(u"account_id"), list(u"K1")});
    CHECK(rows({QStringLiteral("account_id\nK1\n"), QStringLiteral("<b>no table</b>")})
          == Rows{list(u"account_id"), list(u"K1")});
    CHECK_FALSE(InputFile::ofBlock({QStringLiteral(" \n"), {}}));
}
