// SPDX-License-Identifier: GPL-3.0-or-later
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
