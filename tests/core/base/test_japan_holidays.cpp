// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/japan_holidays.h"
#include "support/catch.h"

#include <QStringList>

#include <set>

using namespace tasuki;

namespace {

QString written(const std::vector<JapanHoliday>& days)
{
    QStringList words;
    for (const JapanHoliday& day : days)
        words << QStringLiteral("%1/%2").arg(day.date.month()).arg(day.date.day());
    return words.join(u' ');
}

} // namespace

TEST_CASE("the holidays of whole years are those of the calendar on the wall", "[base][holidays]")
{
    // The games moved three days in 2020 and again in 2021.
    CHECK(written(japanHolidays(2020))
          == QStringLiteral("1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23"));
    CHECK(written(japanHolidays(2021))
          == QStringLiteral("1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23"));
    CHECK(written(japanHolidays(2024))
          == QStringLiteral(
              "1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23"));
    CHECK(written(japanHolidays(2026))
          == QStringLiteral("1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"));
    CHECK(written(japanHolidays(2027))
          == QStringLiteral("1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"));
}

TEST_CASE("years before the table follow the law of their time", "[base][holidays]")
{
    CHECK(
        written(japanHolidays(2019))
        == QStringLiteral(
            "1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23"));
    CHECK(written(japanHolidays(2015))
          == QStringLiteral("1/1 1/12 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23"));
    CHECK(written(japanHolidays(2006))
          == QStringLiteral("1/1 1/2 1/9 2/11 3/21 4/29 5/3 5/4 5/5 7/17 9/18 9/23 10/9 11/3 11/23 12/23"));
    CHECK(written(japanHolidays(2002))
          == QStringLiteral("1/1 1/14 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/15 9/16 9/23 10/14 11/3 11/4 11/23 12/23"));
    CHECK(written(japanHolidays(2003))
          == QStringLiteral("1/1 1/13 2/11 3/21 4/29 5/3 5/5 7/21 9/15 9/23 10/13 11/3 11/23 11/24 12/23"));
}

TEST_CASE("rules and table agree where no act of its own moved a day", "[base][holidays]")
{
    for (int year = 2022; year <= kJapanHolidaysLastListed; ++year) {
        CAPTURE(year);
        CHECK(japanHolidaysByRule(year) == japanHolidays(year));
    }
    CHECK(japanHolidaysByRule(2020) != japanHolidays(2020));
    CHECK(written(japanHolidays(2032)).contains(QStringLiteral("9/20 9/21 9/22"))); // Monday, between, equinox
}

TEST_CASE("every year is in order, without doubles, and named", "[base][holidays]")
{
    for (int year = 1950; year <= 2150; ++year) {
        CAPTURE(year);
        QDate last;
        for (const JapanHoliday& day : japanHolidays(year)) {
            REQUIRE(day.date.isValid());
            REQUIRE(day.date.year() == year);
            REQUIRE((!last.isValid() || last < day.date));
            last = day.date;
            REQUIRE_FALSE(japanHolidayInEnglish(day.name).isEmpty());
            REQUIRE_FALSE(japanHolidayInJapanese(day.name).isEmpty());
        }
        CHECK(japanHolidays(year).size() >= 14);
    }
    std::set<QString> names;
    for (int n = 0; n <= static_cast<int>(JapanHolidayName::CitizensHoliday); ++n)
        names.insert(japanHolidayInJapanese(static_cast<JapanHolidayName>(n)));
    CHECK(names.size() == static_cast<size_t>(JapanHolidayName::CitizensHoliday) + 1);
}

TEST_CASE("days that nobody has announced are provisional", "[base][holidays]")
{
    CHECK_FALSE(japanHolidaysAreProvisional(2000));
    CHECK_FALSE(japanHolidaysAreProvisional(kJapanHolidaysLastGazetted));
    CHECK(japanHolidaysAreProvisional(kJapanHolidaysLastGazetted + 1));
    CHECK(japanHolidaysAreProvisional(kJapanHolidaysLastListed + 1));
    CHECK(japanHolidaysAreProvisional(1999));
}
