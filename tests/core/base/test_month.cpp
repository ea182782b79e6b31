// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"
#include "support/catch.h"

using namespace tasuki;

TEST_CASE("months count without days in the way", "[base][month]")
{
    CHECK(Month(2024, 1) + 13 == Month(2025, 2));
    CHECK(Month(2025, 3) - Month(2024, 1) == 14);
    CHECK(Month(2024, 2).lastDay() == QDate(2024, 2, 29));
    CHECK(Month::of(QDate(2024, 1, 31)) + 1 == Month(2024, 2));
    CHECK(Month(2024, 3).toString() == QStringLiteral("2024-03"));
    CHECK(Month::parse(u"2024-12") == Month(2024, 12));
    for (const char16_t* bad : {u"2024-13", u"2024-00", u"2024/01", u"2024-1", u"24-01", u"", u"2024-01-01"})
        CHECK_FALSE(Month::parse(QStringView(bad)));
}

TEST_CASE("dates read in three spellings and no other", "[base][date]")
{
    const QDate day(2024, 3, 5);
    for (const char16_t* good : {u"2024-03-05", u"2024/3/5", u"2024年3月5日", u"２０２４／０３／０５", u" 2024-3-5 "})
        CHECK(parseDate(QStringView(good)) == day);
    for (const char16_t* bad :
         {u"2024-02-30", u"2023-02-29", u"2024-13-01", u"05/03/2024", u"2024-03", u"2024-03-05T00:00", u"2024年3月5",
          u"2024/3-5", u"20240305", u"", u"1899-12-31", u"2024-03-05-", u"--", u"2024--5"})
        CHECK_FALSE(parseDate(QStringView(bad)));
}
