// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/csv_reader.h"
#include "format/csv_writer.h"
#include "support/catch.h"

#include <array>

using namespace tasuki;
using namespace tasuki::format;
using namespace std::string_view_literals;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

const std::vector<Column> kColumns = {{QStringLiteral("name"), QStringLiteral("顧客名"), ColumnType::Text},
                                      {QStringLiteral("mrr"), QStringLiteral("月額"), ColumnType::Number},
                                      {QStringLiteral("since"), {}, ColumnType::Date}};

QByteArray written(const QList<QStringList>& rows, CsvOptions options = {Encoding::Utf8, {}, false})
{
    MemorySink sink;
    CsvWriter writer(sink, options);
    REQUIRE(writeTable(Table{kColumns, {rows.begin(), rows.end()}}, writer));
    return sink.bytes();
}

/// What a person or a program may type into a name so that a spreadsheet runs it, and harmless neighbours.
QStringList formulas()
{
    QStringList corpus;
    for (const QString& start : {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"),
                                 QStringLiteral("＝"), QStringLiteral("＋"), QStringLiteral("－"), QStringLiteral("＠"),
                                 QStringLiteral("−"), QStringLiteral("\t"), QStringLiteral("\r")}) {
        for (const QString& rest :
             {QStringLiteral("1+1"), QStringLiteral("cmd|' /C calc'!A0"),
              QStringLiteral("HYPERLINK(\"http://x\",\"y\")"), QString(), QStringLiteral("SUM(A1,B1)\r\n=2")})
            corpus << start + rest;
    }
    corpus << QStringLiteral("'=1") << QStringLiteral("''=1") << QStringLiteral("'''+1") << QStringLiteral("'\t=1")
           << QStringLiteral("'-") << QStringLiteral("'＝1");
    return corpus;
}

/// The same behind what a spreadsheet drops before it looks; some of it CP932 cannot hold.
QStringList hiddenFormulas()
{
    QStringList corpus;
    const QString mark(QChar(0xFEFF));
    const QString zeroWidth(QChar(0x200B));
    for (const QString& before :
         {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\n\n\t"), mark, mark + mark, zeroWidth,
          QString(QChar(0x200E)), QString(QChar(0x2060)), QString(QChar(0x00AD)), QStringLiteral("'\n"),
          QStringLiteral("\n'"), QStringLiteral("'") + mark, mark + QStringLiteral("'\n'")})
        for (const QString& formula :
             {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-cmd|' /C calc'!A0"),
              QStringLiteral("@SUM(A1)"), QStringLiteral("＝1")})
            corpus << before + formula;
    return corpus;
}

} // namespace

TEST_CASE("CSV is written for spreadsheets by default", "[format][csv]")
{
    const QList<QStringList> rows = {
        {QStringLiteral("山田, Inc."), QStringLiteral("-12.50"), QStringLiteral("2024-03-01")},
        {QStringLiteral("a\"b\nc"), QString(), QString()}};
    CHECK(written(rows, {})
          == QByteArray("\xef\xbb\xbfname,mrr,since\r\n\"山田, Inc.\",-12.50,2024-03-01\r\n\"a\"\"b\nc\",,\r\n"));
    CHECK(written(rows).startsWith("name,"));
    CHECK(written({}, {Encoding::Utf8, {}, true}) == QByteArray("顧客名,月額,since\r\n"));
    CHECK(
        written({{QStringLiteral("山"), {}, {}}}, {Encoding::Cp932, {}, true}).startsWith("\x8c\xda\x8b\x71\x96\xbc,"));
}

TEST_CASE("no formula leaves in a text, and numbers stay numbers", "[format][csv]")
{
    const QStringList corpus = formulas();
    REQUIRE(corpus.size() >= 60);
    for (const QString& formula : corpus) {
        for (Encoding encoding : {Encoding::Utf8Bom, Encoding::Utf8, Encoding::Cp932}) {
            CAPTURE(formula);
            const QByteArray csv =
                written({{formula, QStringLiteral("-5"), QStringLiteral("2024-03-01")}}, {encoding, {}, false});
            const auto decoded = decodeText(view(csv));
            REQUIRE(decoded);
            CsvReader reader(decoded->utf8);
            REQUIRE((reader.next() && reader.next()));
            REQUIRE(reader.errors().empty());
            CHECK(reader.fields()[0].starts_with('\''));
            CHECK(reader.fields()[1] == "-5");
            const QString back = text(unguard(reader.fields()[0]));
            CHECK(back == (encoding == Encoding::Cp932 ? QString(formula).replace(u'−', u'－') : formula));
        }
    }
    const QStringList hidden = hiddenFormulas();
    REQUIRE(hidden.size() >= 60);
    for (const QString& formula : hidden) {
        CAPTURE(formula);
        for (Encoding encoding : {Encoding::Utf8Bom, Encoding::Utf8}) {
            const QByteArray csv = written({{formula, {}, {}}}, {encoding, {}, false});
            const auto decoded = decodeText(view(csv));
            REQUIRE(decoded);
            CsvReader reader(decoded->utf8);
            REQUIRE((reader.next() && reader.next()));
            REQUIRE(reader.errors().empty());
            CHECK(reader.fields()[0] == "'" + formula.toStdString());
            CHECK(unguard(reader.fields()[0]) == formula.toStdString());
        }
    }
    for (const char* harmless : {"a=1", "1-2", "'quoted'", "' =1", "", "山田", "~=", "'", "''", "\n", "\na=1",
                                 "\xef\xbb\xbf", "\xef\xbb\xbfname", "\n 1", "\xe2\x80"}) {
        CAPTURE(harmless);
        CHECK_FALSE(needsGuard(harmless));
        CHECK(unguard(harmless) == harmless);
    }
}

TEST_CASE("one guard is taken off again, whatever the text", "[format][csv]")
{
    // Every text of up to five of these letters, and of a byte order mark.
    constexpr std::array kLetters = {"'"sv, "="sv, "-"sv, "\t"sv, "a"sv, "\n"sv, "\xef\xbb\xbf"sv};
    constexpr int kCount = int(kLetters.size());
    for (int n = 0; n < kCount * kCount * kCount * kCount * kCount; ++n) {
        std::string made;
        for (int rest = n; rest > 0; rest /= kCount)
            made += kLetters[static_cast<size_t>(rest % kCount)];
        const std::string out = needsGuard(made) ? "'" + made : made;
        REQUIRE(unguard(out) == made);
        REQUIRE_FALSE((out.starts_with('=') || out.starts_with('-') || out.starts_with('\t')));
    }
}

TEST_CASE("a number column guards what is no number", "[format][csv]")
{
    const QByteArray csv = written(
        {{{}, QStringLiteral("=1"), QStringLiteral("-x")}, {{}, QStringLiteral("-1e5"), QStringLiteral("-2024-1-1")}});
    CHECK(csv.contains("\r\n,'=1,'-x\r\n,'-1e5,'-2024-1-1\r\n"));
    for (const char* number : {"0", "-0", "1", "-12.50", "0.000000000000", "123456789012345678901234567890"})
        CHECK(isPlainNumber(number));
    for (const char* none : {"", "-", "+1", "01", "1.", ".5", "1e5", "1,000", "NaN", "１", " 1", "1 ", "--1", "-01"})
        CHECK_FALSE(isPlainNumber(none));
}

TEST_CASE("an only cell that is empty is still a row", "[format][csv]")
{
    MemorySink sink;
    CsvWriter writer(sink, {Encoding::Utf8, {}, false});
    REQUIRE(writeTable(
        Table{{{QStringLiteral("a"), {}, ColumnType::Text}}, {{QString()}, {QStringLiteral("x")}, {QString()}}},
        writer));
    CHECK(sink.bytes() == QByteArray("a\r\n\"\"\r\nx\r\n\"\"\r\n"));
}

TEST_CASE("CP932 refuses what it cannot hold and lists it", "[format][csv]")
{
    MemorySink sink;
    CsvWriter writer(sink, {Encoding::Cp932, {}, false});
    const Table table{kColumns, {{QStringLiteral("㈱髙﨑 〜①"), {}, {}}, {QStringLiteral("😀é"), {}, {}}}};
    const Result<void> refused = writeTable(table, writer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().text.contains(QStringLiteral("row 3, column name: 😀 (U+1F600)")));
    CHECK(refused.error().detail.split(u'\n').size() == 2);
    CHECK(writer.unencodable()
          == std::vector<UnencodableCharacter>{{3, QStringLiteral("name"), QStringLiteral("😀")},
                                               {3, QStringLiteral("name"), QStringLiteral("é")}});
    CHECK(sink.bytes().isEmpty());

    MemorySink lossySink;
    CsvWriter lossy(lossySink, {Encoding::Cp932, lossyReplacement(u"〓"), false});
    REQUIRE(writeTable(table, lossy));
    CHECK(lossy.unencodableCount() == 2);
    CHECK(text(decodeText(view(lossySink.bytes()))->utf8).endsWith(QStringLiteral("\r\n〓〓,,\r\n")));
}

TEST_CASE("the list of what CP932 cannot hold does not grow without bound", "[format][csv]")
{
    MemorySink sink;
    CsvWriter writer(sink, {Encoding::Cp932, {}, false});
    REQUIRE(writer.begin(kColumns));
    const std::string emoji = "😀😀";
    for (int i = 0; i < 2000; ++i)
        REQUIRE(writer.row(std::vector<std::string_view>{emoji, "1", ""}));
    CHECK(writer.unencodableCount() == 4000);
    CHECK(writer.unencodable().size() == CsvWriter::kMaxListed);
}

TEST_CASE("a replacement is one harmless letter that CP932 holds", "[format][csv]")
{
    for (const char16_t* good : {u"?", u"〓", u"_", u"*", u"■"})
        CHECK(lossyReplacement(QStringView(good)));
    for (const char16_t* bad :
         {u"", u"??", u"=", u"＝", u"-", u"−", u"@", u"'", u"\"", u",", u"\n", u"\r", u"\t", u"😀", u"é", u"\u0007"}) {
        CAPTURE(QString::fromUtf16(bad));
        CHECK_FALSE(lossyReplacement(QStringView(bad)));
    }
}

TEST_CASE("what is written in pieces is whole", "[format][csv]")
{
    MemorySink sink;
    CsvWriter writer(sink);
    REQUIRE(writer.begin(kColumns));
    const std::string name(1000, 'x');
    for (int i = 0; i < 2000; ++i)
        REQUIRE(writer.row(std::vector<std::string_view>{name, "1", ""}));
    REQUIRE(writer.end());
    CsvReader reader(view(sink.bytes()));
    qint64 rows = 0;
    while (reader.next()) {
        REQUIRE(reader.errors().empty());
        rows += reader.row() > 1 && reader.fields()[0] == name ? 1 : 0;
    }
    CHECK(rows == 2000);
}

TEST_CASE("an error of the sink stops the export", "[format][csv]")
{
    class Full final : public ByteSink {
    public:
        Result<void> write(std::string_view) override { return Error{ErrorCode::DiskFull, QStringLiteral("full"), {}}; }
    };
    Full sink;
    CsvWriter writer(sink);
    const Result<void> result = writeTable(Table{kColumns, {}}, writer);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::DiskFull);
}
