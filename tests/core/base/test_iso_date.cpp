// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/iso_date.h"
#include "support/catch.h"

using namespace tasuki;

TEST_CASE("a stored date is what Qt makes of it, in its usual form or in any other", "[base]")
{
    for (const char* text :
         {"2026-01-15",          "2024-02-29", "2026-02-29", "2026-02-30",  "2026-13-01",  "2026-00-10",
          "2026-01-00",          "0000-01-01", "0001-01-01", "9999-12-31",  "2026-1-15",   "2026/01/15",
          "2026-01-15T10:00:00", "2026-01-1x", "202a-01-15", "2026-01-15 ", " 2026-01-15", "+026-01-15",
          "２０２６-01-15",      "",           "2026",       "10000-01-01"}) {
        INFO(text);
        CHECK(dateFromIso(text) == QDate::fromString(QString::fromUtf8(text), Qt::ISODate));
    }
    CHECK(dateFromIso("2026-01-15") == QDate(2026, 1, 15));
    for (QDate day(1899, 12, 1); day < QDate(1904, 4, 1); day = day.addDays(1))
        CHECK(dateFromIso(day.toString(Qt::ISODate).toStdString()) == day);
}
