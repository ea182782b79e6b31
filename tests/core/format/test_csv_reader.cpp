// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_reader.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace tasuki;
using namespace tasuki::format;
using namespace std::string_view_literals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows; ///< with the header, without rows that have errors
    std::vector<RowError> errors;
    QStringList reasons; ///< "row column: reason"
};

Read readAll(std::string_view text, std::optional<char> delimiter = std::nullopt)
{
    Read read;
    CsvReader reader(text, delimiter);
    while (reader.next()) {
        if (reader.errors().empty())
            read.rows.emplace_back(reader.fields().begin(), reader.fields().end());
        for (const RowError& error : reader.errors()) {
            CHECK(error.row == reader.row());
            read.errors.push_back(error);
            read.reasons << QStringLiteral("%1 %2: %3").arg(error.row).arg(error.column, error.reason);
        }
    }
    CHECK_FALSE(reader.next());
    return read;
}

} // namespace

TEST_CASE("CSV is read in every line ending", "[format][csv]")
{
    const Rows expected = {{"a", "b"}, {"1", "2"}, {"", "x y"}};
    for (std::string_view text : {"a,b\r\n1,2\r\n,x y\r\n"sv, "a,b\n1,2\n,x y"sv, "a,b\r1,2\r,x y\r"sv,
                                  "\xef\xbb\xbf"
                                  "a,b\n1,2\r\n,x y\r"sv,
                                  "a,b\n1,2\n,x y\n\n\r\n"sv, "a;b\n1;2\n;x y\n"sv, "a\tb\n1\t2\n\tx y\n"sv})
        CHECK(readAll(text).rows == expected);
    CHECK(readAll("").rows.empty());
    CHECK(readAll("\r\n\n").rows.empty());
    CHECK(readAll("\xef\xbb\xbf").rows.empty());
    CHECK(readAll("a").rows == Rows{{"a"}});
    CHECK(readAll("a,").rows == Rows{{"a", ""}});
}

TEST_CASE("quotes hold delimiters, line breaks and quotes", "[format][csv]")
{
    CHECK(readAll("a,b\n\"1,2\",\"x\r\ny\"\n").rows[1] == std::vector<std::string>{"1,2", "x\r\ny"});
    CHECK(readAll("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n").rows[1] == std::vector<std::string>{"say \"hi\"", "\""});
    CHECK(readAll("a,b\n\"\",\"\"\"\"\"\"").rows[1] == std::vector<std::string>{"", "\"\""});
    CHECK(readAll("\"a\",\"b\"\n1,2\n").rows[0] == std::vector<std::string>{"a", "b"});
    // A quote inside a plain field is a letter: 24" screens are sold.
    CHECK(readAll("a,b\n24\"x,5'6\"\n").rows[1] == std::vector<std::string>{"24\"x", "5'6\""});
    // A quoted line break is no row: the third record is row 3.
    const Read read = readAll("a,b\n\"1\n\n\n1\",2\n3,4,5\n");
    REQUIRE(read.errors.size() == 1);
    CHECK(read.errors[0].row == 3);
    // Several unescaped fields of one record share a buffer that grows.
    const std::string big = "\"" + std::string(5000, 'x') + "\"\"\"";
    const Read grown = readAll("a,b,c\n\"p\"\"\"," + big + "," + big + "\n");
    REQUIRE(grown.rows.size() == 2);
    CHECK(grown.rows[1][0] == "p\"");
    std::string whole(5000, 'x');
    whole += '"';
    CHECK(grown.rows[1][2] == whole);
}

TEST_CASE("specials are found wherever they stand in a block", "[format][csv]")
{
    // Fields of every length up to some blocks, so that delimiters and breaks meet every place in the scanner's 64
    // bytes.
    for (size_t length = 1; length < 200; ++length) {
        const std::string a(length, 'a');
        const std::string b(length, 'b');
        const std::string quoted = "\"" + b + "\"\"\n,\"";
        const Rows rows = readAll("h,i\n" + a + "," + b + "\r\n" + quoted + "," + a + "\n").rows;
        REQUIRE(rows == Rows{{"h", "i"}, {a, b}, {b + "\"\n,", a}});
    }
}

TEST_CASE("the delimiter is found in the header and reported", "[format][csv]")
{
    CHECK(CsvReader("a,b;c,d").delimiter() == ',');
    CHECK(CsvReader("a;b;c,d").delimiter() == ';');
    CHECK(CsvReader("a\tb").delimiter() == '\t');
    CHECK(CsvReader("\"a;b;c;d\",e").delimiter() == ',');
    CHECK(CsvReader("one\n1;2;3;4").delimiter() == ',');
    CHECK(CsvReader("").delimiter() == ',');
    CHECK(readAll("a,b;c\n1,5;2\n", ';').rows[1] == std::vector<std::string>{"1,5", "2"});
}

TEST_CASE("blanks around quotes do not count", "[format][csv]")
{
    CHECK(readAll("a,b\n \"x, y\",z\n").rows[1] == std::vector<std::string>{"x, y", "z"});
    CHECK(readAll("a,b\n\t  \"x\" ,  \"y\"\t\n").rows[1] == std::vector<std::string>{"x", "y"});
    CHECK(readAll("a,b\n1, \"two\nlines\"").rows[1] == std::vector<std::string>{"1", "two\nlines"});
    CHECK(readAll("a\tb\n\t\"y\"\n").rows[1] == std::vector<std::string>{"", "y"}); // the tab is the delimiter
    // What is no field in quotes stays as it is: 24" screens, and a quote that stands alone.
    CHECK(readAll("a,b\n \"x\" y,z\n").rows[1] == std::vector<std::string>{" \"x\" y", "z"});
    CHECK(readAll("a,b\n \"x,z\n").rows[1] == std::vector<std::string>{" \"x", "z"});
    CHECK(readAll("a,b\n  ,z\n").rows[1] == std::vector<std::string>{"  ", "z"});
}

TEST_CASE("cells that a row lacks at its end are absent, and empty ones too many are nothing", "[format][csv]")
{
    CsvReader reader("a,b,c\n1\n2,3\n4,5,6\n7,8,9,,\n");
    std::vector<size_t> present;
    Rows rows;
    while (reader.next()) {
        CHECK(reader.errors().empty());
        present.push_back(reader.present());
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
    CHECK(present == std::vector<size_t>{3, 1, 2, 3, 3});
    CHECK(rows == Rows{{"a", "b", "c"}, {"1", "", ""}, {"2", "3", ""}, {"4", "5", "6"}, {"7", "8", "9"}});

    const Read longer = readAll("a,b\n1,2,3\n4,5\n");
    CHECK(longer.rows == Rows{{"a", "b"}, {"4", "5"}});
    CHECK(longer.reasons == QStringList{QStringLiteral("2 : the row has 3 fields and the header 2: it is longer")});
    CHECK(longer.errors[0].value == QStringLiteral("1"));
}

TEST_CASE("the text of a sheet may have cells beyond the header", "[format][csv]")
{
    CsvReader reader("a,b\n1,2,3\n4,5,,\n6,7\n", ',');
    reader.setGrid();
    REQUIRE(reader.next());
    REQUIRE(reader.next());
    CHECK(reader.errors().empty());
    CHECK(reader.hasSurplus());
    CHECK(reader.fields().size() == 2);
    CHECK(reader.allFields().size() == 3);
    reader.setHeader({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")});
    REQUIRE(reader.next());
    CHECK_FALSE(reader.hasSurplus());
    CHECK(reader.fields().size() == 3);
    REQUIRE(reader.next());
    CHECK(reader.fields().size() == 3);
    CHECK(reader.present() == 2);
}

TEST_CASE("a last row that ends in its middle is an error", "[format][csv]")
{
    const Read cut = readAll("a,b,c\n1,2,3\n4,5");
    CHECK(cut.rows.size() == 2);
    CHECK(cut.reasons == QStringList{QStringLiteral("3 : the row has 2 fields and the header 3: it is shorter")});
    CHECK(readAll("a,b,c\n1,2,3\n4,5\n").reasons.isEmpty()); // it ends as a line does
    CHECK(readAll("a,b,c\n1,2,3\n4,5,6").reasons.isEmpty());
    CHECK(readAll("a,b,c\n4,\"5\"").reasons.size() == 1);
}

TEST_CASE("rows without anything in them are no rows, but count", "[format][csv]")
{
    const Read read = readAll("a,b\n1,2\n,\n\n  ,\t\n\xe3\x80\x80,\n3,4\n5,6,7\n,,,\n");
    CHECK(read.rows == Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}});
    REQUIRE(read.errors.size() == 1);
    CHECK(read.errors[0].row == 8);
    CHECK(readAll("a\n\n1\n\n").rows == Rows{{"a"}, {"1"}});
    CHECK(readAll("a\n1\n\"\"\n").rows == Rows{{"a"}, {"1"}});
    CHECK(readAll("\n,\na,b\n1,2\n", ',').rows == Rows{{"a", "b"}, {"1", "2"}}); // nor is one the header
    CHECK(readAll("a,b\n\"\0\",\n"sv).errors.size() == 1);                       // NUL is something
}

TEST_CASE("the header may stand further down", "[format][csv]")
{
    CsvReader reader("title\n\nx,y,z\na,b\n1,2\n", ',', 4);
    REQUIRE(reader.next());
    CHECK(reader.row() == 4);
    CHECK(reader.header() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(reader.next());
    CHECK(reader.row() == 5);
    CHECK(reader.errors().empty());
    CHECK_FALSE(reader.next());
    CsvReader beyond("a,b\n1,2\n", ',', 9);
    CHECK_FALSE(beyond.next());
}

TEST_CASE("a first line sep= names the delimiter and is no row", "[format][csv]")
{
    for (std::string_view text :
         {"sep=;\r\na;b\r\n1,5;2\r\n"sv, "\xef\xbb\xbfSEP=;\na;b\n1,5;2\n"sv, "\"sep=;\"\na;b\n1,5;2\n"sv}) {
        CsvReader reader(text);
        CHECK(reader.delimiter() == ';');
        REQUIRE(reader.next());
        CHECK(reader.row() == 1);
        CHECK(reader.header() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
        REQUIRE(reader.next());
        CHECK(reader.fields()[0] == "1,5");
    }
    CHECK(CsvReader("sep=\t\na\tb\n").delimiter() == '\t');
    CHECK(readAll("sep=|\na|b\n1|2\n").rows[1] == std::vector<std::string>{"1", "2"});
    // A heading that begins so is one.
    CHECK(readAll("sep=x,b\n1,2\n").rows[0] == std::vector<std::string>{"sep=x", "b"});
    CHECK(readAll("sep,b\n1,2\n").rows[0] == std::vector<std::string>{"sep", "b"});
    CHECK(readAll("sep=").rows[0] == std::vector<std::string>{"sep="});
    CHECK(readAll("sep=;").rows.empty());
}

TEST_CASE("quotes that do not close, and what stands behind those that do, are errors", "[format][csv]")
{
    const Read open = readAll("a,b\n1,2\n3,\"x\n4,5\n");
    CHECK(open.rows.size() == 2);
    CHECK(open.reasons == QStringList{QStringLiteral("3 b: an opening quote is never closed")});
    CHECK(open.errors[0].value == QStringLiteral("\"x\n4,5\n"));
    const Read behind = readAll("a,b\n\"x\"y,2\n3,4\n");
    CHECK(behind.rows == Rows{{"a", "b"}, {"3", "4"}});
    CHECK(behind.reasons == QStringList{QStringLiteral("2 a: text after closing quote")});
    CHECK(behind.errors[0].value == QStringLiteral("\"x\"y"));
    CHECK(readAll("a,\"b").reasons == QStringList{QStringLiteral("1 2: an opening quote is never closed")});
    CHECK(readAll("a\n\"x\"\"").reasons == QStringList{QStringLiteral("2 a: an opening quote is never closed")});
}

TEST_CASE("NUL bytes are errors that name the column", "[format][csv]")
{
    const Read read = readAll("a,b\n1,x\0y\n2,\"q\0\"\n3,4\n"sv);
    CHECK(read.rows == Rows{{"a", "b"}, {"3", "4"}});
    REQUIRE(read.errors.size() == 2);
    CHECK(read.errors[0].row == 2);
    CHECK(read.errors[0].column == QStringLiteral("b"));
    CHECK(read.errors[0].value == QStringLiteral("x"));
    CHECK(read.errors[1].row == 3);
}

TEST_CASE("oversize fields and rows are refused, their text cut in the report", "[format][csv]")
{
    const std::string limit(CsvReader::kMaxField, 'x');
    CHECK(readAll("a,b\n" + limit + ",1\n").errors.empty());
    const Read long1 = readAll("a,b\n" + limit + "x,1\n2,3\n");
    REQUIRE(long1.errors.size() == 1);
    CHECK(long1.errors[0].column == QStringLiteral("a"));
    CHECK(long1.errors[0].value.size() == RowError::kMaxValue);
    CHECK(long1.rows.size() == 2);
    std::string manyQuotes(3 * CsvReader::kMaxField, '"');
    CHECK(readAll("a,b\n\"" + manyQuotes + manyQuotes + "\",1\n").errors.size() == 1);

    const Read wide = readAll("a" + std::string(CsvReader::kMaxColumns, ',') + "\n");
    REQUIRE(wide.errors.size() == 1);
    CHECK(wide.errors[0].reason.contains(QStringLiteral("1000 columns")));
    const Read wideRow =
        readAll("a,b\n" + std::string(100'000, ',') + "\n" + std::string(5000, ',') + "\"\"\"\"" + "\n1,2\n");
    CHECK(wideRow.errors.size() == 1); // of the first row, every cell is empty
    CHECK(wideRow.errors[0].row == 3);
    CHECK(wideRow.rows.size() == 2);

    const QString cut = cutValue(QString(198, u'x') + QStringLiteral("😀😀"));
    CHECK(cut == QString(198, u'x') + QChar(0x2026)); // never half a pair
    CHECK(cutValue(QString(200, u'x')).size() == 200);
}

TEST_CASE("a million empty lines take no longer than a million lines", "[format][csv]")
{
    // Looking at each empty line whether only such lines follow would be quadratic: this test would not end.
    std::string text = "a,b\n" + std::string(1'000'000, '\n') + "1,2\n";
    CsvReader reader(text);
    int rows = 0;
    while (reader.next())
        ++rows;
    CHECK(rows == 2);
    CHECK(reader.row() == 1'000'002);
    CHECK(reader.position() == reader.bytes());
}
