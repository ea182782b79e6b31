// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "base/variants.h"
#include "search/romaji.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::search;

namespace {

std::string kana(const char* romaji)
{
    return kanaOf(textFold(QString::fromUtf8(romaji))).join(u' ').toStdString();
}

} // namespace

TEST_CASE("romaji of both systems becomes kana", "[search]")
{
    CHECK(kana("sakura") == "さくら");
    CHECK(kana("Shinjuku") == "しんじゅく");
    CHECK(kana("sinzyuku") == "しんじゅく");
    CHECK(kana("tsuchiya") == "つちや");
    CHECK(kana("tutiya") == "つちや");
    CHECK(kana("fujita") == "ふじた");
    CHECK(kana("huzita") == "ふじた");
    CHECK(kana("chousa") == "ちょうさ");
    CHECK(kana("tyousa") == "ちょうさ");
}

TEST_CASE("romaji has ん, っ and long vowels", "[search]")
{
    CHECK(kana("shimbashi") == "しんばし");
    CHECK(kana("onna") == "おんな");
    CHECK(kana("kin'en") == "きんえん");
    CHECK(kana("kinen") == "きねん");
    CHECK(kana("hon") == "ほん");
    CHECK(kana("sapporo") == "さっぽろ");
    CHECK(kana("matcha") == "まっちゃ");
    CHECK(kana("kekka") == "けっか");
    CHECK(kana("toukyou") == "とうきょう");
    CHECK(kana("tōkyō") == "とうきょう とおきょお とーきょー");
    CHECK(kana("sâbâ") == "さあばあ さーばー");
    CHECK(kana("sa-ba-") == "さーばー");
}

TEST_CASE("what is no romaji is none", "[search]")
{
    for (const char* text : {"mail", "test", "report", "no", "to", "a1b2", "さくら", "", "x", "sakur", "----", "q'a"})
        CHECK(kana(text).empty());
}

TEST_CASE("forms of a character are one without variants", "[search]")
{
    CHECK(withoutVariants(QStringLiteral("髙﨑邊")) == withoutVariants(QStringLiteral("高崎辺")));
    CHECK(withoutVariants(QStringLiteral("𠮷野家")) == withoutVariants(QStringLiteral("吉埜家")));
    CHECK(withoutVariants(QStringLiteral("濱")) == withoutVariants(QStringLiteral("浜")));
    CHECK(hasVariants(QStringLiteral("高")));
    CHECK_FALSE(hasVariants(QStringLiteral("更新")));
    CHECK(variantSentence(QStringLiteral("髙橋"), QStringLiteral("高橋")) == QStringLiteral("高 = 髙"));
    CHECK(variantSentence(QStringLiteral("髙橋"), QStringLiteral("鈴木")).isEmpty());
}
