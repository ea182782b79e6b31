// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/company_name.h"
#include "support/catch.h"

using namespace tasuki;
using account::companyFold;

TEST_CASE("names of accounts are found however they are spelled", "[account]")
{
    const auto same = [](const char16_t* a, const char16_t* b) {
        return companyFold(QStringView(a)) == companyFold(QStringView(b));
    };
    CHECK(same(u"株式会社青空商事", u"青空商事㈱"));
    CHECK(same(u"（株）青空　商事", u"青空商事 御中"));
    CHECK(same(u"有限会社ヤマブキ", u"やまぶき様"));
    CHECK(same(u"ＫＩＴＡストア", u"Kita ストア"));
    CHECK(same(u"Acme Co., Ltd.", u"ACME"));
    CHECK(same(u"Acme, Inc.", u"acme llc"));
    CHECK_FALSE(same(u"青空商事", u"青空商会"));
    CHECK_FALSE(same(u"Acme East 1-2", u"Acme East 12"));
    CHECK_FALSE(same(u"Acme", u"Acme Japan"));
    // What is nothing but a form is a name all the same.
    CHECK_FALSE(companyFold(u"株式会社").isEmpty());
    CHECK(companyFold(u"Co.") == u"co");
    for (const char16_t* name : {u"株式会社青空商事", u"Acme Co., Ltd.", u"㈱", u"青空 様"})
        CHECK(companyFold(companyFold(QStringView(name))) == companyFold(QStringView(name)));
}

TEST_CASE("names of companies agree without their legal forms", "[account]")
{
    const auto fold = [](const char* name) { return companyFold(QString::fromUtf8(name)).toStdString(); };
    CHECK(fold("Acme, Inc.") == "acme");
    CHECK(fold("ACME Co., Ltd.") == "acme");
    CHECK(fold("Ａｃｍｅ　ＬＬＣ") == "acme");
    CHECK(fold("株式会社青空商事") == fold("青空商事（株）"));
    CHECK(fold("青空商事 御中") == fold("青空商事"));
    CHECK(fold("アオゾラ") == fold("あおぞら"));
    CHECK(fold("Limited") == "limited"); // a name of nothing else stays one
    CHECK(fold("Acme Labs") != fold("Acme"));
    CHECK(account::companyDomain(u"a@Example.co.jp") == QStringLiteral("example.co.jp"));
    for (const char16_t* anybodys :
         {u"a@gmail.com", u"a@yahoo.co.jp", u"a@Yahoo.fr", u"a@hotmail.co.uk", u"a@outlook.com", u"a@icloud.com",
          u"a@docomo.ne.jp", u"a@t.vodafone.ne.jp", u"a@white.plala.or.jp", u"a@qq.com", u"a@126.com"})
        CHECK(account::companyDomain(anybodys).isEmpty());
    CHECK(account::companyDomain(u"a@notqq.com") == QStringLiteral("notqq.com"));
    CHECK(account::companyDomain(u"nobody").isEmpty());
}
