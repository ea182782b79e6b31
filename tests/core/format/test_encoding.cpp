// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/encoding.h"
#include "format/input_file.h"
#include "format/utf8.h"
#include "support/catch.h"
#include "support/support.h"

#include <QStringEncoder>

using namespace tasuki;
using namespace tasuki::format;
using namespace std::string_view_literals;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool bom = true)
{
    QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

struct Expected {
    Encoding encoding;
    std::string_view utf8;
};

void checkReads(std::string_view bytes, Expected expected, Encoding as = Encoding::Auto)
{
    const auto text = decodeText(bytes, as);
    REQUIRE(text);
    CHECK(text->encoding == expected.encoding);
    CHECK(text->utf8 == expected.utf8);
}

QString refusal(std::string_view bytes, Encoding as = Encoding::Auto)
{
    const auto text = decodeText(bytes, as);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::Invalid);
    return text.error().text;
}

} // namespace

TEST_CASE("a mark decides, then strict UTF-8, then CP932", "[format][encoding]")
{
    checkReads("a,b\n1,2\n", {Encoding::Utf8, "a,b\n1,2\n"});
    checkReads("", {Encoding::Utf8, ""});
    checkReads("顧客名", {Encoding::Utf8, "顧客名"});
    checkReads("\xef\xbb\xbf顧客名", {Encoding::Utf8Bom, "顧客名"});
    checkReads("\xef\xbb\xbf", {Encoding::Utf8Bom, ""});
    checkReads("\x8c\xda\x8b\x71\x96\xbc,\xcc\xdf\xd7\xdd\n", {Encoding::Cp932, "顧客名,ﾌﾟﾗﾝ\n"});
    checkReads("\x87\x8a\xfb\xfc", {Encoding::Cp932, "㈱髙"});
    const QString text = QStringLiteral("顧客名,😀\r\nA,1\r\n");
    checkReads(view(utf16(text, QStringConverter::Utf16LE)), {Encoding::Utf16Le, "顧客名,😀\r\nA,1\r\n"});
    checkReads(view(utf16(text, QStringConverter::Utf16BE)), {Encoding::Utf16Be, "顧客名,😀\r\nA,1\r\n"});
}

TEST_CASE("an encoding that is asked for is held to", "[format][encoding]")
{
    checkReads("\xb1\xb2", {Encoding::Cp932, "ｱｲ"}, Encoding::Cp932);
    checkReads("\xe3\x81\x82\xa0", {Encoding::Cp932, "縺あ"}, Encoding::Cp932);
    checkReads("a\0\x42\x30"sv, {Encoding::Utf16Le, "aあ"}, Encoding::Utf16Le);     // no mark
    checkReads("\xfe\xff\x30\x42"sv, {Encoding::Utf16Be, "あ"}, Encoding::Utf16Le); // the mark knows better
}

TEST_CASE("bytes that are not of the encoding are refused with their place", "[format][encoding]")
{
    CHECK(refusal("a,b\n1,\xff\n", Encoding::Utf8) == QStringLiteral("The file is not utf-8: line 2, byte 6 (0xff)."));
    CHECK(refusal("a\r\nb\rc\n\n\x80", Encoding::Utf8).contains(QStringLiteral("line 5, byte 8 ")));
    CHECK(refusal("a\n\x83", Encoding::Cp932) == QStringLiteral("The file is not cp932: line 2, byte 2 (0x83)."));
    CHECK(refusal("\xef\xbb\xbf"
                  "abc\x82\xa0")
              .contains(QStringLiteral("utf-8-bom"))); // the mark promised UTF-8
    CHECK(refusal("\xff\xfe"
                  "a\0\n\0\x00\xd8"
                  "b\0"sv)
              .contains(QStringLiteral("utf-16le: line 2, byte 6 ")));
    CHECK(refusal("\xfe\xff\0a\0"sv).contains(QStringLiteral("utf-16be: line 1, byte 4 "))); // half a letter
    CHECK(refusal("\xff\xfe\x3d\xd8"sv).contains(QStringLiteral("byte 2 ")));                // half a pair
    CHECK(refusal("\xff\x01\x02").contains(QStringLiteral("neither")));
}

TEST_CASE("damaged UTF-8 is not taken for CP932", "[format][encoding]")
{
    // 縺ゅ＞…: these bytes without the last are valid CP932, and garbage.
    const QByteArray text("顧客名,メモ\nあいうえお,導入のご相談をいただいた\n");
    for (qsizetype cut : {2, 5, 17, 40}) {
        QByteArray damaged = text;
        damaged.insert(cut, '\x81');
        CAPTURE(cut);
        CHECK(refusal(view(damaged)).contains(QStringLiteral("not utf-8")));
    }
    CHECK(refusal(view(text.left(text.size() - 2))).contains(QStringLiteral("not utf-8")));
    // Half-width kana look like two-byte letters of UTF-8; they must still be read.
    checkReads("\xc2\xb1\xc3\xb2\xc4\xb3\xff"sv.substr(0, 6), {Encoding::Utf8, "±òĳ"});
    checkReads("\xb1\xc2\xb1\xc3\xb2\xc4\xb3", {Encoding::Cp932, "ｱﾂｱﾃｲﾄｳ"});
}

TEST_CASE("strict UTF-8 refuses what lenient decoders let through", "[format][encoding]")
{
    const auto bad = [](std::string_view bytes) { return firstInvalidUtf8(bytes); };
    CHECK_FALSE(bad("ascii only, longer than one word of eight"));
    CHECK_FALSE(bad("é あ 😀 \xef\xbf\xbf \xf4\x8f\xbf\xbf \xed\x9f\xbf \xc2\x80 \xe0\xa0\x80 \xf0\x90\x80\x80"));
    for (std::string_view bytes : {"\x80"sv, "\xc0\x80"sv, "\xc1\xbf"sv, "\xe0\x9f\xbf"sv, "\xed\xa0\x80"sv,
                                   "\xed\xbf\xbf"sv, "\xf0\x8f\xbf\xbf"sv, "\xf4\x90\x80\x80"sv, "\xf5\x80\x80\x80"sv,
                                   "\xff"sv, "\xe3\x81"sv, "\xe3"sv, "\xf0\x9f\x98"sv, "\xc3"sv, "\xe3\x41\x82"sv})
        for (size_t before : {0, 1, 7, 8, 9, 63}) {
            const std::string text = std::string(before, 'x') + std::string(bytes);
            CHECK(bad(text) == before);
        }
    std::string all;
    for (char32_t c = 0; c < 0x110000; c += c == 0xd7ff ? 0x801 : 1) {
        std::array<char, 4> one{};
        const std::string_view written(one.data(), static_cast<size_t>(writeUtf8(c, one.data())));
        size_t at = 0;
        if (nextCharacter(written, at) != c || at != written.size() || firstInvalidUtf8(written))
            FAIL("character " << static_cast<unsigned>(c));
    }
}

TEST_CASE("encodings have the command line's names", "[format][encoding]")
{
    CHECK(inputEncoding(u"auto") == Encoding::Auto);
    CHECK(inputEncoding(u"UTF-8") == Encoding::Utf8);
    CHECK(inputEncoding(u"cp932") == Encoding::Cp932);
    CHECK(inputEncoding(u"utf-16") == Encoding::Utf16Le);
    CHECK_FALSE(inputEncoding(u"latin1"));
    CHECK_FALSE(inputEncoding(u""));
    CHECK(outputEncoding(u"utf-8-bom") == Encoding::Utf8Bom);
    CHECK(outputEncoding(u"utf-8") == Encoding::Utf8);
    CHECK(outputEncoding(u"cp932") == Encoding::Cp932);
    CHECK_FALSE(outputEncoding(u"utf-16"));
    CHECK_FALSE(outputEncoding(u"auto"));
}

TEST_CASE("a file is read whole, small or large", "[format][encoding]")
{
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.csv"));
    for (qint64 spoolFrom : {qint64(1), InputFile::kSpoolFrom}) {
        test::writeFile(path, QByteArray("\xef\xbb\xbf"
                                         "名,a\n1,2\n"));
        auto opened = InputFile::open(path, Encoding::Auto, spoolFrom);
        REQUIRE(opened);
        const InputFile moved = *std::move(opened);
        CHECK(moved.utf8() == "名,a\n1,2\n");
        CHECK(moved.encoding() == Encoding::Utf8Bom);
        test::writeFile(path, QByteArray("\x96\xbc"));
        const auto cp932 = InputFile::open(path, Encoding::Auto, spoolFrom);
        REQUIRE(cp932);
        CHECK(cp932->utf8() == "名");
        test::writeFile(path, QByteArray());
        const auto empty = InputFile::open(path, Encoding::Auto, spoolFrom);
        REQUIRE(empty);
        CHECK(empty->utf8().empty());
    }
    CHECK(InputFile::open(dir.path(QStringLiteral("none.csv"))).error().code == ErrorCode::NotFound);
    CHECK(InputFile::open(dir.path()).error().code == ErrorCode::Io);
}
