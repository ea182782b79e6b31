// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"
#include "support/catch.h"

using namespace tasuki;
using Kind = FiscalPeriod::Kind;

TEST_CASE("a fiscal year starts in the workspace's month", "[base][calendar]")
{
    const FiscalCalendar april(4);
    CHECK(april.yearOf(QDate(2024, 3, 31)) == 2023);
    CHECK(april.yearOf(QDate(2024, 4, 1)) == 2024);
    const FiscalPeriod year = april.periodOf(Kind::Year, QDate(2025, 1, 15));
    CHECK(year.code() == QStringLiteral("FY2024"));
    CHECK(year.firstDay() == QDate(2024, 4, 1));
    CHECK(year.lastDay() == QDate(2025, 3, 31));
    CHECK(year.contains(QDate(2025, 3, 31)));
    CHECK_FALSE(year.contains(QDate(2025, 4, 1)));

    CHECK(april.periodOf(Kind::Half, QDate(2024, 9, 30)).code() == QStringLiteral("FY2024-H1"));
    const FiscalPeriod second = april.periodOf(Kind::Half, QDate(2024, 10, 1));
    CHECK(second.code() == QStringLiteral("FY2024-H2"));
    CHECK(second.lastDay() == QDate(2025, 3, 31));
    const FiscalPeriod fourth = april.periodOf(Kind::Quarter, QDate(2024, 2, 29));
    CHECK(fourth.code() == QStringLiteral("FY2023-Q4"));
    CHECK(fourth.firstDay() == QDate(2024, 1, 1));
    CHECK(april.next(fourth).code() == QStringLiteral("FY2024-Q1"));
    CHECK(april.previous(april.next(fourth)) == fourth);
    CHECK(april.period(Kind::Quarter, 2024, -3) == april.period(Kind::Quarter, 2023, 1));

    const FiscalCalendar january(1);
    CHECK(january.periodOf(Kind::Year, QDate(2024, 12, 31)).firstDay() == QDate(2024, 1, 1));
    const FiscalCalendar december(12);
    CHECK(december.yearOf(QDate(2024, 11, 30)) == 2023);
    CHECK(december.periodOf(Kind::Quarter, QDate(2024, 2, 1)).firstDay() == QDate(2023, 12, 1));
    CHECK(FiscalCalendar(0).startMonth() == 1);
}

TEST_CASE("every month lies in exactly one period of each kind", "[base][calendar]")
{
    for (int start = 1; start <= 12; ++start) {
        const FiscalCalendar calendar(start);
        for (Kind kind : {Kind::Quarter, Kind::Half, Kind::Year}) {
            FiscalPeriod period = calendar.periodOf(kind, Month(2023, 1));
            for (Month month(2023, 1); month < Month(2026, 1); month = month + 1) {
                if (month > period.last)
                    period = calendar.next(period);
                REQUIRE(calendar.periodOf(kind, month) == period);
                REQUIRE((period.first <= month && month <= period.last));
            }
        }
    }
}

TEST_CASE("business days over the new year and Golden Week", "[base][calendar]")
{
    // A company that closes from 29 December to 3 January.
    const BusinessCalendar calendar({QDate(2024, 12, 29), QDate(2024, 12, 30), QDate(2024, 12, 31), QDate(2025, 1, 1),
                                     QDate(2025, 1, 2), QDate(2025, 1, 3), QDate(2025, 1, 3), QDate()});
    CHECK(calendar.isWorkingDay(QDate(2024, 12, 27)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2024, 12, 28))); // a Saturday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2024, 12, 30)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2025, 1, 3)));
    CHECK(calendar.isWorkingDay(QDate(2025, 1, 6)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2025, 1, 13))); // Coming of Age Day
    CHECK(calendar.businessDaysBetween(QDate(2024, 12, 27), QDate(2025, 1, 5)) == 0);
    CHECK(calendar.businessDaysBetween(QDate(2024, 12, 27), QDate(2025, 1, 6)) == 1);
    CHECK(calendar.businessDaysBetween(QDate(2024, 12, 26), QDate(2025, 1, 6)) == 2);
    CHECK(calendar.addBusinessDays(QDate(2024, 12, 27), 2) == QDate(2025, 1, 7));

    // 2024: Monday 29 April, Friday 3 May, Monday 6 May (substitute) are closed.
    CHECK(calendar.businessDaysBetween(QDate(2024, 4, 26), QDate(2024, 5, 7)) == 4);
    CHECK(calendar.addBusinessDays(QDate(2024, 4, 26), 4) == QDate(2024, 5, 7));
    CHECK(calendar.addBusinessDays(QDate(2024, 5, 7), -4) == QDate(2024, 4, 26));
    CHECK(BusinessCalendar({}, BusinessCalendar::National::None)
              .businessDaysBetween(QDate(2024, 4, 26), QDate(2024, 5, 7))
          == 7);
}

TEST_CASE("the same day is none, and no span is negative", "[base][calendar]")
{
    const BusinessCalendar calendar;
    const QDate friday(2024, 6, 7);
    CHECK(calendar.businessDaysBetween(friday, friday) == 0);
    CHECK(calendar.businessDaysBetween(friday, friday.addDays(-3)) == 0);
    CHECK(calendar.businessDaysBetween(friday, friday.addDays(2)) == 0);
    CHECK(calendar.businessDaysBetween(friday.addDays(1), friday.addDays(3)) == 1); // from a Saturday
    CHECK(calendar.businessDaysBetween(QDate(), friday) == 0);
    CHECK(calendar.addBusinessDays(friday, 0) == friday);
    CHECK_FALSE(calendar.addBusinessDays(QDate(), 1).isValid());
    CHECK_FALSE(calendar.addBusinessDays(friday, 2'000'000'000).isValid());
    CHECK_FALSE(calendar.addBusinessDays(friday, std::numeric_limits<int>::min()).isValid());
}

TEST_CASE("counting by arithmetic equals counting day by day", "[base][calendar]")
{
    const BusinessCalendar calendar({QDate(2024, 8, 13), QDate(2024, 8, 14), QDate(2024, 8, 17)});
    const QDate from(2023, 12, 20);
    int walked = 0;
    for (QDate day = from; day < QDate(2025, 2, 1);) {
        day = day.addDays(1);
        walked += calendar.isWorkingDay(day) ? 1 : 0;
        REQUIRE(calendar.businessDaysBetween(from, day) == walked);
        if (walked > 0) {
            REQUIRE(calendar.businessDaysBetween(from, calendar.addBusinessDays(from, walked)) == walked);
        }
    }
}

TEST_CASE("a fiscal year can be named by the year of its last month", "[calendar]")
{
    const FiscalCalendar february(FiscalStart(2, true));
    CHECK(february.periodOf(FiscalPeriod::Kind::Year, QDate(2025, 2, 1)).code() == QStringLiteral("FY2026"));
    CHECK(february.periodOf(FiscalPeriod::Kind::Year, QDate(2026, 1, 31)).code() == QStringLiteral("FY2026"));
    CHECK(february.periodOf(FiscalPeriod::Kind::Quarter, QDate(2026, 1, 31)).code() == QStringLiteral("FY2026-Q4"));
    const FiscalPeriod year = february.period(FiscalPeriod::Kind::Year, 2026);
    CHECK(year.firstDay() == QDate(2025, 2, 1));
    CHECK(february.next(year).code() == QStringLiteral("FY2027"));
    CHECK(february.previous(year).firstDay() == QDate(2024, 2, 1));
    // A calendar year has one name only.
    CHECK(FiscalCalendar(FiscalStart(1, true)).periodOf(FiscalPeriod::Kind::Year, QDate(2025, 6, 1)).code()
          == QStringLiteral("FY2025"));
}
