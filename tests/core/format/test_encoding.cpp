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

TEST_CASE("UTF-16 without a mark is known by its zeros", "[format][encoding]")
{
    const QString text = QStringLiteral("顧客ID\t顧客名\r\nK1\t青空商事\r\n");
    checkReads(view(utf16(text, QStringConverter::Utf16LE, false)),
               {Encoding::Utf16Le, "顧客ID\t顧客名\r\nK1\t青空商事\r\n"});
    checkReads(view(utf16(text, QStringConverter::Utf16BE, false)),
               {Encoding::Utf16Be, "顧客ID\t顧客名\r\nK1\t青空商事\r\n"});
    checkReads(view(utf16(QStringLiteral("a,b\n1,2\n"), QStringConverter::Utf16LE, false)),
               {Encoding::Utf16Le, "a,b\n1,2\n"});
    // 一 and 丠 have a zero on the other side.
    checkReads(view(utf16(QStringLiteral("顧客ID\t顧客名\r\nK1\t一番商事\r\n"), QStringConverter::Utf16LE, false)),
               {Encoding::Utf16Le, "顧客ID\t顧客名\r\nK1\t一番商事\r\n"});
    checkReads(view(utf16(QStringLiteral("顧客ID,名\nK1,一\n"), QStringConverter::Utf16BE, false)),
               {Encoding::Utf16Be, "顧客ID,名\nK1,一\n"});
    // A few zeros in a text make no UTF-16 of it: they are told where they stand.
    checkReads("a,b\n1,x\0y\n2,z\n"sv, {Encoding::Utf8, "a,b\n1,x\0y\n2,z\n"sv});
    checkReads("ab,cd\n1,\0\0\n\n"sv, {Encoding::Utf8, "ab,cd\n1,\0\0\n\n"sv});
}

// The bytes of these come from Python's codecs.
TEST_CASE("EUC-JP and ISO-2022-JP are recognised", "[format][encoding]")
{
    const auto euc =
        "\xb8\xdc\xb5\xd2ID,\xb8\xdc\xb5\xd2\xcc\xbe\nK1,\xc0\xc4\xb6\xf5\xbe\xa6\xbb\xf6\nK2,\xbb\xb3\xbf\xe1\xc0\xbd\xba\xee\xbd\xea\n";
    checkReads(euc, {Encoding::EucJp, "顧客ID,顧客名\nK1,青空商事\nK2,山吹製作所\n"});
    const auto more =
        "\xb8\xdc\xb5\xd2ID,\xb8\xdc\xb5\xd2\xcc\xbe,\xa5\xe1\xa5\xe2\nK1,\xad\xea\xc0\xc4\xb6\xf5\xa5\xdb\xa1\xbc\xa5\xeb\xa5\xc7\xa5\xa3\xa5\xf3\xa5\xb0\xa5\xb9,\xc6\xb3\xc6\xfe\xa4\xce\xa4\xb4\xc1\xea\xc3\xcc\xa4\xf2\xa4\xa4\xa4\xbf\xa4\xc0\xa4\xa4\xa4\xbf\xad\xa1\n";
    checkReads(more, {Encoding::EucJp, "顧客ID,顧客名,メモ\nK1,㈱青空ホールディングス,導入のご相談をいただいた①\n"});
    const auto jis = "\x1b$B8\\5R\x1b(BID,\x1b$B8\\5RL>\x1b(B\nK1,\x1b$B@D6u>&;v\x1b(B\nK2,\x1b$B;3?a@=:n=j\x1b(B\n";
    checkReads(jis, {Encoding::Iso2022Jp, "顧客ID,顧客名\nK1,青空商事\nK2,山吹製作所\n"});
    // The sign that systems spell in two ways is the one that CP932 has.
    checkReads("\xa4\xa2\xa1\xc1\xa4\xa4", {Encoding::EucJp, "あ～い"});
    checkReads("\x8e\xb1\xa4\xa2", {Encoding::EucJp, "ｱあ"});
    checkReads("\x8f\xb0\xa1\xa4\xa2\xa4\xa4", {Encoding::EucJp, "丂あい"});
    CHECK(refusal("\xa4\xa2\xa4", Encoding::EucJp) == QStringLiteral("The file is not euc-jp: line 1, byte 2 (0xa4)."));
    CHECK(refusal("a\x1b$B\x24\x22\x1b(Z", Encoding::Iso2022Jp).contains(QStringLiteral("byte 6 ")));
    CHECK(refusal("a\x1b$B\x24", Encoding::Iso2022Jp).contains(QStringLiteral("byte 4 ")));
}

// Lists of nothing but Chinese characters, which a detector takes for Korean or Chinese.
TEST_CASE("a short list of Japanese names and companies in EUC-JP is recognised without kana", "[format][encoding]")
{
    checkReads("account_id,name\nK1,\xc0\xc4\xcc\xda\xbe\xa1\nK2,\xbe\xae\xc5\xe7\xcc\xd0\n",
               {Encoding::EucJp, "account_id,name\nK1,青木勝\nK2,小島茂\n"});
    checkReads(
        "account_id,name\nK1,\xc0\xc4\xb6\xf5\xb9\xa9\xb6\xc8\nK2,\xbe\xbc\xcf\xc2\xb9\xa9\xb6\xc8\nK3,\xcb\xb1\xc5\xb4\xb9\xa9\nK4,\xb0\xb0\xce\xb9\xb4\xdb\n",
        {Encoding::EucJp, "account_id,name\nK1,青空工業\nK2,昭和工業\nK3,鳳鉄工\nK4,旭旅館\n"});
    checkReads("\xb8\xdc\xb5\xd2ID,\xb8\xdc\xb5\xd2\xcc\xbe\nK1,\xb7\xa7\xcb\xdc\xbf\xa9\xc9\xca\n",
               {Encoding::EucJp, "顧客ID,顧客名\nK1,熊本食品\n"});
    checkReads(
        "account_id,name\nK1,\xbb\xa5\xcb\xda\xb9\xa9\xb6\xc8\nK2,\xca\xbf\xcf\xc2\xbb\xf5\xb2\xca\nK3,\xbc\xe3\xcd\xd5\xbf\xa9\xc9\xca\nK4,\xba\xf9\xbf\xa5\xca\xaa\nK5,\xbb\xb0\xcf\xc2\xbd\xf1\xc5\xb9\nK6,\xb7\xa7\xcb\xdc\xc5\xb4\xb9\xa9\n",
        {Encoding::EucJp,
         "account_id,name\nK1,札幌工業\nK2,平和歯科\nK3,若葉食品\nK4,桜織物\nK5,三和書店\nK6,熊本鉄工\n"});
    // Korean (서울무역, 한국전자, 대한상사) and Chinese (北京贸易, 上海电子, 广州机械) are none.
    CHECK_FALSE(
        refusal(
            "account_id,name\nK1,\xbc\xad\xbf\xef\xb9\xab\xbf\xaa\nK2,\xc7\xd1\xb1\xb9\xc0\xfc\xc0\xda\nK3,\xb4\xeb\xc7\xd1\xbb\xf3\xbb\xe7\n")
            .isEmpty());
    CHECK_FALSE(
        refusal(
            "account_id,name\nK1,\xb1\xb1\xbe\xa9\xc3\xb3\xd2\xd7\nK2,\xc9\xcf\xba\xa3\xb5\xe7\xd7\xd3\nK3,\xb9\xe3\xd6\xdd\xbb\xfa\xd0\xb5\n")
            .isEmpty());
}

TEST_CASE("half-width kana are not taken for EUC-JP", "[format][encoding]")
{
    const auto kana = "\x8c\xda\x8bq,\xb6\xc5\nK1,\xb1\xb5\xbf\xde\xd7\xbc\xd6\xb3\xbc\xde\nK2,\xd4\xcf\xcc\xde\xb7\n";
    checkReads(kana, {Encoding::Cp932, "顧客,ｶﾅ\nK1,ｱｵｿﾞﾗｼﾖｳｼﾞ\nK2,ﾔﾏﾌﾞｷ\n"});
    const auto only = "ID,\xc5\xcf\xb4\nK1,\xb1\xb5\xbf\xde\xd7\nK2,\xb6\xbb\xb7\n";
    checkReads(only, {Encoding::Cp932, "ID,ﾅﾏｴ\nK1,ｱｵｿﾞﾗ\nK2,ｶｻｷ\n"});
    checkReads("\xbb\xc4\xb3,\xc0\xc5\xb6\n", {Encoding::Cp932, "ｻﾄｳ,ﾀﾅｶ\n"});
}

// A list of which a cell or two hold a name: so few bytes are letters of several encodings.
TEST_CASE("what may be either of two encodings is refused with both readings", "[format][encoding]")
{
    const auto list = [](const char* name) {
        return "account_id,name,segment\nK1,Acme,SMB\nK2," + std::string(name) + ",SMB\nK3,Blue Sky,SMB\n";
    };
    const auto either = [&](const char* bytes, const char16_t* shiftJis, const char16_t* euc) {
        const QString said = refusal(list(bytes));
        INFO(said.toStdString());
        CHECK(said.contains(QStringLiteral("line 3 “%1”").arg(QString::fromUtf16(shiftJis))));
        CHECK(said.contains(QStringLiteral("line 3 “%1”").arg(QString::fromUtf16(euc))));
    };
    either("\xc0\xbe\xb9\xbb", u"ﾀｾｹｻ", u"西校");
    either("\xc0\xb6\xca\xbc", u"ﾀｶﾊｼ", u"清兵");
    either("\xba\xd1", u"ｺﾑ", u"済");
    either("\xa2\xa8", u"｢ｨ", u"※");
    either("\xdb\xd8\xbb\xb3", u"ﾛﾘｻｳ", u"檜山");
    either("\xb1\xb6", u"ｱｶ", u"蔚");
    either("\x8e\xbb\x8e\xc4\x8e\xb3", u"悉柴宍", u"ｻﾄｳ");
    // Valid UTF-8, of a mark that stands on no letter.
    either("\xcc\xb5", u"ﾌｵ", u"無");
    CHECK(refusal(list("\xe5\x4b\xe5\x4e\x89\x80")).contains(QStringLiteral("薔薇")));
    // A bracket within a word is none of kana; more of it, and it is certain.
    checkReads(list("\xba\xd8\xc6\xa3"), {Encoding::EucJp, list("斎藤")});
    checkReads(list("\xc2\xc0\xc5\xc4\xbe\xa6\xbb\xf6\xb3\xf4\xbc\xb0\xb2\xf1\xbc\xd2"),
               {Encoding::EucJp, list("太田商事株式会社")});
    checkReads(list("\xb1\xb5\xbf\xde\xd7\xbc\xae\xb3\xbc\xde"), {Encoding::Cp932, list("ｱｵｿﾞﾗｼｮｳｼﾞ")});
    checkReads(list("\xcc\xbc\xde\xbd\xc4\xb1"), {Encoding::Cp932, list("ﾌｼﾞｽﾄｱ")}); // valid UTF-8, too
    checkReads(list("\x97\x4c"), {Encoding::Cp932, list("有")});
    checkReads(list("\x8d\xcf"), {Encoding::Cp932, list("済")});
    checkReads(list("\x8e\xae"), {Encoding::Cp932, list("式")});
    checkReads(list("A\x8a\x43"), {Encoding::Cp932, list("A海")});
    checkReads(list("a\x92\x42"), {Encoding::Cp932, list("a達")});
    checkReads(list("IT\x95\x94"), {Encoding::Cp932, list("IT部")});
    checkReads(list("Web\x92\x53\x93\x96"), {Encoding::Cp932, list("Web担当")});
    for (const char* utf8 : {"Café", "20°", "無", "Ωμέγα", "£5", "x² + y²"})
        checkReads(list(utf8), {Encoding::Utf8, list(utf8)});
}

TEST_CASE("single signs of Western Europe are not taken for Japanese", "[format][encoding]")
{
    const auto reads = [](const char* bytes, const char* utf8) {
        const std::string before = "account_id,name\nK1,";
        const std::string after = "\nK2,Acme\n";
        checkReads(before + bytes + after, {Encoding::Windows1252, before + utf8 + after});
    };
    reads("5 \xd7 3", "5 × 3");
    reads("20\xb0", "20°");
    reads("\xbd price", "½ price");
    reads("it\x92s here", "it’s here");
    reads("N\xfa\xf1\x65z", "Núñez");
    reads("\xdc"
          "bersee GmbH",
          "Übersee GmbH");
    reads("Garc\xed"
          "a",
          "García");
    reads("\x93quoted\x94", "“quoted”");
    reads("2020\x96"
          "2025",
          "2020–2025");
}

TEST_CASE("Windows-1252 is told from Japanese", "[format][encoding]")
{
    const auto german = "account_id,name,notes\nK1,M\xfcller & S\xf6hne GmbH,\x93Gr\xfc\xdf"
                        "e\x94 \x96 20 \x80 f\xfcr Caf\xe9 Jos\xe9\nK2,\xc6r\xf8 Se\xf1or Pe\xf1"
                        "a,na\xefve\n";
    checkReads(
        german,
        {Encoding::Windows1252,
         "account_id,name,notes\nK1,Müller & Söhne GmbH,“Grüße” – 20 € für Café José\nK2,Ærø Señor Peña,naïve\n"});
    const auto names = "name,account_id\nJos\xe9 P\xe9rez,K1\nD\xe9sir\xe9"
                       "e,K2\nFran\xe7ois,K3\n";
    checkReads(names, {Encoding::Windows1252, "name,account_id\nJosé Pérez,K1\nDésirée,K2\nFrançois,K3\n"});
    checkReads("na\xefve\n", {Encoding::Windows1252, "naïve\n"});
    checkReads("price;10 \x80\n", {Encoding::Windows1252, "price;10 €\n"});
    // Names of Japan stay what they are beside Latin letters.
    checkReads("\x8d\x82\x8b\xb4Tom,\x83\x5c\n", {Encoding::Cp932, "高橋Tom,ソ\n"});
}

TEST_CASE("what nobody can read is refused, with the cells in question or a guess", "[format][encoding]")
{
    const auto chinese =
        "\xbf\xcd\xbb\xa7\xb1\xe0\xba\xc5,\xbf\xcd\xbb\xa7\xc3\xfb\xb3\xc6,\xb1\xb8\xd7\xa2\nK1,\xc0\xb6\xcc\xec\xbf\xc6\xbc\xbc\xd3\xd0\xcf\xde\xb9\xab\xcb\xbe,\xce\xd2\xc3\xc7\xd7\xf2\xcc\xec\xba\xcd\xbf\xcd\xbb\xa7\xcc\xb8\xb9\xfd\xd0\xf8\xd4\xbc\xb5\xc4\xce\xca\xcc\xe2,\xcb\xfb\xc3\xc7\xba\xdc\xc2\xfa\xd2\xe2\n";
    const auto korean =
        "\xb0\xed\xb0\xb4\xb9\xf8\xc8\xa3,\xb0\xed\xb0\xb4\xb8\xed\nK1,\xc7\xaa\xb8\xa5\xc7\xcf\xb4\xc3 \xc1\xd6\xbd\xc4\xc8\xb8\xbb\xe7,\xbe\xee\xc1\xa6 \xb0\xed\xb0\xb4\xb0\xfa \xb0\xbb\xbd\xc5\xbf\xa1 \xb4\xeb\xc7\xd8 \xc0\xcc\xbe\xdf\xb1\xe2\xc7\xdf\xbd\xc0\xb4\xcf\xb4\xd9\n";
    const auto taiwan =
        "\xab\xc8\xa4\xe1\xbds\xb8\xb9,\xab\xc8\xa4\xe1\xa6W\xba\xd9\nK1,\xc2\xc5\xa4\xd1\xac\xec\xa7\xde\xa6\xb3\xad\xad\xa4\xbd\xa5q,\xa7\xda\xad\xcc\xacQ\xa4\xd1\xa9M\xab\xc8\xa4\xe1\xbd\xcd\xb9L\xc4\xf2\xac\xf9\xaa\xba\xb0\xdd\xc3"
        "D\n";
    const auto russian =
        "\xed\xee\xec\xe5\xf0,\xed\xe0\xe7\xe2\xe0\xed\xe8\xe5\nK1,\xc3\xee\xeb\xf3\xe1\xee\xe5 \xed\xe5\xe1\xee,\xc2\xf7\xe5\xf0\xe0 \xec\xfb \xe3\xee\xe2\xee\xf0\xe8\xeb\xe8 \xf1 \xea\xeb\xe8\xe5\xed\xf2\xee\xec \xee \xef\xf0\xee\xe4\xeb\xe5\xed\xe8\xe8\n";
    for (const std::string_view text :
         {std::string_view(chinese), std::string_view(korean), std::string_view(taiwan), std::string_view(russian)})
        CHECK_FALSE(refusal(text).isEmpty());
    CHECK(refusal(chinese).contains(QStringLiteral("GB18030")));
    // Names of a few letters have the bytes of Japanese ones, and are none.
    CHECK_FALSE(refusal("id,name\nK1,\xc0\xb6\xcc\xec\xb9\xab\xcb\xbe\n").isEmpty());
    // Valid Shift_JIS that says nothing is shown.
    const QString doubtful = refusal("id,name\nK1,\xb8\xb7\xb1\xde\xaf\xde\xa8\xdf\xa2\xa3\xa1\xde\xaf\xa6\xd1\n");
    CHECK(doubtful.contains(QStringLiteral("line 2")));
    CHECK(doubtful.contains(QStringLiteral("ﾞ")));
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
    CHECK(inputEncoding(u"EUC-JP") == Encoding::EucJp);
    CHECK(inputEncoding(u"iso-2022-jp") == Encoding::Iso2022Jp);
    CHECK(inputEncoding(u"windows-1252") == Encoding::Windows1252);
    CHECK_FALSE(inputEncoding(u"latin99"));
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

TEST_CASE("Central European names are not taken for Western ones", "[format][encoding]")
{
    // The bytes of Python's cp1250: Győri, Fűtőmű; Gdańsk, Poznań; Děčín.
    for (const char* name : {"Gy\xf5ri", "F\xfbt\xf5m\xfb", "Gda\xf1sk", "Pozna\xf1", "D\xec\xe8\xedn"})
        CHECK_FALSE(refusal("account_id,name\nK1," + std::string(name) + "\n").isEmpty());
    for (const char* name :
         {"N\xfa\xf1\x65z", "Esta\xe7\xf5\x65s", "ESPA\xd1OL", "Cos\xec", "M\xfcller", "Soci\xe9t\xe9"})
        CHECK(decodeText("account_id,name\nK1," + std::string(name) + "\n", Encoding::Auto)->encoding
              == Encoding::Windows1252);
}

TEST_CASE("a few letters that several encodings make words of are refused", "[format][encoding]")
{
    // Names in Windows-1250, a name in code page 850, one with an apostrophe of Windows-1252, companies in GBK.
    for (const std::string_view bytes :
         {"a,b\r\n1,Pawel Micha\xb3\r\n2,Nowak\r\n"sv, "a,b\r\n1,Firma \xa3ukasz\r\n"sv,
          "a,b\r\n1,\xbcubom\xedr \x8eilina\r\n2,Ko\x9a"
          "ice\r\n"sv,
          "a,b\r\n1,Petrovi\xe6 d.o.o.\r\n2,\x8a"
          "ibenik\r\n"sv,
          "a,b\r\n1,Timi\xba"
          "oara\r\n2,Ionescu\r\n"sv,
          "a,b\r\n1,Kov\xe1"
          "cs Kft.\r\n2,T\xf3th Bt.\r\n3,Sz\xfb"
          "cs G\xe1"
          "bor\r\n"sv,
          "a,b\r\n1,L\x92Oreal\r\n"sv, "a,b\r\n1,K\x94ln\r\n"sv, "a,b\r\n1,\xb1\xb1\xbe\xa9\xb9\xab\xcb\xbe\r\n"sv,
          // In two encodings at once.
          "a,b\r\n1,M\xc3\xbcller\r\n2,K\xf6ln\r\n"sv}) {
        const QString said = refusal(bytes);
        INFO(said.toStdString());
        CHECK(said.contains(QStringLiteral("can't be read for certain")));
        CHECK(said.contains(QStringLiteral("line 2")));
    }
    // What a reader can't mistake is read on.
    checkReads("a,b\r\n1,Micha\xb3\r\n"sv, {Encoding::Windows1250, "a,b\r\n1,Michał\r\n"}, Encoding::Windows1250);
    checkReads("a,b\r\n1,K\x94ln\r\n"sv, {Encoding::Cp850, "a,b\r\n1,Köln\r\n"}, Encoding::Cp850);
    checkReads("\xb1\xb1\xbe\xa9"sv, {Encoding::Gb18030, "北京"}, Encoding::Gb18030);
    checkReads("a,\x94\xc5,Excel\x94\xc5\x91\xe6\x93\xf1"sv, {Encoding::Cp932, "a,版,Excel版第二"});
    checkReads("a\r\nA\x8e\xd0\r\nB\x8e\xd0\r\n"sv, {Encoding::Cp932, "a\r\nA社\r\nB社\r\n"});
    CHECK(refusal("\xb1\x20"sv, Encoding::Gb18030)
          == QStringLiteral("The file is not gb18030: line 1, byte 0 (0xb1)."));
    for (const QString& name : inputEncodingNames())
        CHECK(inputEncoding(name));
    CHECK(inputEncoding(u"Windows-1250") == Encoding::Windows1250);
    CHECK(inputEncoding(u"GBK") == Encoding::Gb18030);
    CHECK(inputEncoding(u"Shift_JIS") == Encoding::Cp932);
}
