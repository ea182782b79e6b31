// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"
#include "base/text.h"
#include "support/catch.h"

#include <QStringList>

using namespace tasuki;

namespace {

QString folded(const char16_t* text)
{
    return searchFold(QStringView(text));
}

QString key(const char16_t* text)
{
    return keyFold(QStringView(text));
}

} // namespace

TEST_CASE("search folding makes one of what a person takes for the same", "[base][text]")
{
    CHECK(folded(u"ＡＢＣ１２３") == QStringLiteral("abc123"));
    CHECK(folded(u"Straße") == folded(u"STRASSE"));
    CHECK(folded(u"サーバー") == QStringLiteral("さーばー"));
    CHECK(folded(u"ｻｰﾊﾞｰ") == folded(u"さーばー"));
    CHECK(folded(u"ヴァイオリン") == QStringLiteral("ゔぁいおりん"));
    CHECK(folded(u"か\u3099") == QStringLiteral("が"));
    CHECK(folded(u"①②㎏") == QStringLiteral("12kg"));
    CHECK(folded(u"  a\u3000\u00a0b\r\n\tc ") == QStringLiteral("a b c"));
    CHECK(folded(u"髙橋")
          != folded(u"高橋")); // different letters, whatever Unicode's compatibility forms say of others
    CHECK(folded(u"ｱｻﾋ電機") == folded(u"あさひ電機"));
    CHECK(folded(u"コーヒー") == QStringLiteral("こーひー"));
    CHECK(folded(u"ヴ") == folded(u"ゔ"));
    CHECK(folded(u"") == QString());
}

TEST_CASE("search folding drops the forms of companies", "[base][text]")
{
    for (const char16_t* name :
         {u"株式会社山田", u"山田株式会社", u"株式会社　山田", u"（株）山田", u"(株) 山田",  u"㈱山田",
          u"山田㈱",       u"㍿山田",       u"有限会社山田",   u"㈲山田",     u"（有）山田", u"合同会社山田",
          u"（同）山田",   u"山田(同)",     u"山田合資会社",   u"㈾山田",     u"（資）山田", u"山田合名会社",
          u"㈴山田",       u"山田（名）",   u" 山田 "})
        CHECK(folded(name) == QStringLiteral("山田"));
    CHECK(folded(u"株式会社") == QString());
    CHECK(folded(u"株式(株)会社山田") == QStringLiteral("山田"));
    CHECK(folded(u"株式の会社") == QStringLiteral("株式の会社"));
    // A letter in brackets that is no form stays, and so does the letter of a form without them.
    CHECK(folded(u"山田（東）") == QStringLiteral("山田(東)"));
    CHECK(folded(u"同和名資") == QStringLiteral("同和名資"));
}

TEST_CASE("folding what is folded changes nothing", "[base][text]")
{
    for (const char16_t* text :
         {u"㈱ＡＢＣ ホールディングス", u"か(株)\u3099", u"İstanbul", u"ﬁ ﬃ ǆ ß", u"☎️ 03−1234",
          u"👨‍👩‍👧 家族", u"ｶﾞｷﾞ ﾊﾟ", u"株株式会社式会社", u"\u0345\u03b1", u"ｱ\u3099"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(searchFold(folded(text)) == folded(text));
        CHECK(keyFold(key(text)) == key(text));
    }
    // A lone surrogate is nobody's text, but it must not stop a search.
    const QString lone = QString(QChar(0xd800)) + QStringLiteral("Ａ");
    CHECK(searchFold(lone).endsWith(u'a'));
}

TEST_CASE("a long text is folded whole", "[base][text]")
{
    const QString longText = QString(QChar(0xfdfa)).repeated(5000); // the character that grows most: 18 letters
    CHECK(searchFold(longText).size() > 18 * 5000 - 1);
}

TEST_CASE("key folding ignores how programs join words", "[base][text]")
{
    for (const char16_t* name : {u"account_id", u"Account ID", u"ACCOUNT-ID", u"ａｃｃｏｕｎｔ＿ｉｄ", u"accountId",
                                 u"Account\u2010Id", u" account　id "})
        CHECK(key(name) == QStringLiteral("accountid"));
    CHECK(key(u"顧客ＩＤ") == key(u"顧客 id"));
    CHECK(key(u"ﾌﾟﾗﾝ") == QStringLiteral("プラン"));
    CHECK(key(u"ユーザー") == QStringLiteral("ユーザー")); // the long vowel is a letter, not a hyphen
    CHECK(key(u"_ - ") == QString());
    CHECK(searchFoldVersion() > 10000);
}

TEST_CASE("names of people are told apart by everything but case, width and spaces", "[base][text][people]")
{
    const auto same = [](const char16_t* a, const char16_t* b) {
        return nameFold(QStringView(a)) == nameFold(QStringView(b));
    };
    CHECK(same(u"田中 陸", u"田中陸"));
    CHECK(same(u"田中　陸", u" 田中  陸 "));
    CHECK(same(u"ﾀﾅｶ ﾘｸ", u"タナカリク"));
    CHECK(same(u"マリー ー", u"マリーー"));
    CHECK(same(u"𠮷野 家", u"𠮷野家"));
    CHECK(same(u"An  Nguyen", u"an\u00a0nguyen\n"));
    CHECK(same(u"Ｓａｔｏ", u"sato"));
    CHECK(same(u"Straße", u"STRASSE"));
    CHECK(same(u"か\u3099", u"が"));
    CHECK_FALSE(same(u"An Nguyen", u"Ann Guyen"));
    CHECK_FALSE(same(u"Anna Lee", u"Annalee"));
    CHECK_FALSE(same(u"East 1-2", u"East 12"));
    CHECK_FALSE(same(u"East_12", u"East 12"));
    CHECK_FALSE(same(u"営業 1 部", u"営業1部")); // a digit is no letter of theirs
    CHECK_FALSE(same(u"田中 A", u"田中A"));
    CHECK_FALSE(same(u"髙橋", u"高橋"));
    CHECK_FALSE(same(u"たなか", u"タナカ"));
    CHECK_FALSE(same(u"葛\U000E0100城", u"葛城"));
    CHECK_FALSE(same(u"A\u200bB", u"AB"));
    CHECK_FALSE(same(u"株式会社", u""));
    for (const char16_t* text :
         {u" 田中　陸 ", u"ﬁ ﬃ ǆ ß", u"İstanbul", u"\u0345\u03b1", u"ｱ\u3099", u"A\u1e9e", u"ｶﾞ ｷﾞ"}) {
        CAPTURE(QString::fromUtf16(text));
        const QString once = nameFold(QStringView(text));
        CHECK(nameFold(once) == once);
    }
}

TEST_CASE("e-mail addresses are told apart by everything but case", "[base][text][people]")
{
    const auto same = [](const char16_t* a, const char16_t* b) {
        return mailFold(QStringView(a)) == mailFold(QStringView(b));
    };
    CHECK(same(u"M-Taguchi@Example.com", u"m-taguchi@example.COM"));
    CHECK(same(u"ÄRA@example.com", u"ära@example.com"));
    CHECK_FALSE(same(u"m-taguchi@example.com", u"m_taguchi@example.com"));
    CHECK_FALSE(same(u"mtaguchi@example.com", u"m-taguchi@example.com"));
    CHECK_FALSE(same(u"ｍ@example.com", u"m@example.com"));
    CHECK_FALSE(same(u"straße@example.com", u"strasse@example.com"));
    CHECK_FALSE(same(u"a b@example.com", u"ab@example.com"));
}

TEST_CASE("a cell that names several people is told from the name of one", "[base][text]")
{
    for (const char16_t* several : {u"佐藤・鈴木",
                                    u"佐藤･鈴木",
                                    u"佐藤、鈴木",
                                    u"佐藤/鈴木",
                                    u"佐藤 ／ 鈴木",
                                    u"佐藤,鈴木",
                                    u"佐藤＆鈴木",
                                    u"佐藤と鈴木",
                                    u"佐藤→鈴木",
                                    u"佐藤\n鈴木",
                                    u"佐藤 他2名",
                                    u"佐藤（主）、鈴木（副）",
                                    u"さとう・すずき",
                                    u"Sato & Kato",
                                    u"Sato/Kato",
                                    u"Taro Sato and Jiro Kato",
                                    u"Taro Sato, Jiro Kato",
                                    u"Sato, Kato, Ito",
                                    u"a@b.example; c@b.example",
                                    u"John Smith・Jane Doe"}) {
        const NamedPeople people = peopleIn(QString::fromUtf16(several));
        INFO(QString::fromUtf16(several).toStdString());
        CHECK(people.names.size() > 1);
        CHECK(people.isCertain);
    }
    for (const char16_t* one :
         {u"佐藤", u"佐藤 太郎", u"佐藤（東京・大阪）", u"佐々木 こと", u"山本とし子", u"O'Brien", u"John Smith, Jr.",
          u"Sandra", u"sales+cs@b.example", u"Taro Sato <taro@b.example>", u"外山一郎", u"Jean-Luc Picard"}) {
        INFO(QString::fromUtf16(one).toStdString());
        CHECK(peopleIn(QString::fromUtf16(one)).names.size() == 1);
    }
    for (const char16_t* either : {u"ジョン・スミス", u"J・スミス", u"サトウ・スズキ", u"Smith, John", u"Sato, Kato"}) {
        const NamedPeople people = peopleIn(QString::fromUtf16(either));
        INFO(QString::fromUtf16(either).toStdString());
        CHECK(people.names.size() == 2);
        CHECK_FALSE(people.isCertain);
    }
}
