// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "base/written_date.h"
#include "base/written_duration.h"
#include "base/written_number.h"
#include "base/written_span.h"
#include "support/catch.h"
#include "support/support.h"

using namespace tasuki;

namespace {

QString day(const char* text, DateOrder order = DateOrder::Unknown, const char* zone = "Asia/Tokyo")
{
    const auto read = readDate(QString::fromUtf8(text), order, QTimeZone(zone));
    if (!read)
        return QStringLiteral("none");
    return read->date.isValid() ? read->date.toString(Qt::ISODate) : QStringLiteral("order");
}

QString month(const char* text)
{
    const auto read = readMonth(QString::fromUtf8(text));
    return read ? read->toString(QStringLiteral("yyyy-MM")) : QStringLiteral("none");
}

/// The number in 10⁻⁶, or what is not a number.
qint64 micro(const char* text, DecimalSign sign = DecimalSign::Unknown)
{
    const auto read = readNumber(QString::fromUtf8(text), 6, sign);
    constexpr qint64 kNone = -999;
    return read ? qint64(read->value.scaled) : kNone;
}

QString unit(const char* text)
{
    const auto read = readNumber(QString::fromUtf8(text), 6, DecimalSign::Unknown);
    return read ? read->unit : QStringLiteral("none");
}

} // namespace

TEST_CASE("dates are read as programs write them", "[values]")
{
    for (const char* text : {"2024-03-01",
                             "2024/3/1",
                             "2024.03.01",
                             "20240301",
                             "2024年3月1日",
                             "２０２４／０３／０１",
                             "令和6年3月1日",
                             "R6.3.1",
                             "r6/3/1",
                             "2024年3月",
                             "01 Mar 2024",
                             "1/Mar/24",
                             "01-Mar-2024",
                             "Mar 1, 2024",
                             "March 1, 2024",
                             "2024-03-01 00:00:00",
                             "2024/03/01 0:00",
                             "2024-03-01T00:00:00",
                             "2024-03-01 10:45",
                             "2024/3/1(金)",
                             "2024年3月1日（金）",
                             "Fri, 01 Mar 2024",
                             "01.03.2024",
                             "1.3.2024 9:05",
                             "45352",
                             "45352.5",
                             "2024年3月1日 10時30分",
                             "2024-03-01 午後3:00",
                             "Mar 1, 2024 19:28:32",
                             "12/Mar/24 9:41 AM"})
        if (QByteArray(text) != "12/Mar/24 9:41 AM")
            CHECK((std::string(text) + " " + day(text).toStdString()) == std::string(text) + " 2024-03-01");
    CHECK(day("12/Mar/24 9:41 AM") == QStringLiteral("2024-03-12"));
    CHECK(day("令和元年5月1日") == QStringLiteral("2019-05-01"));
    CHECK(day("H31.4.30") == QStringLiteral("2019-04-30"));
    CHECK(day("平成30年12月") == QStringLiteral("2018-12-01"));
    CHECK(day("昭和64年1月7日") == QStringLiteral("1989-01-07"));
}

TEST_CASE("what is no date stays none", "[values]")
{
    for (const char* text :
         {"", "2024-02-30", "2024-13-01", "1899-12-31", "soon", "12", "1234", "2024-03-01x", "2024-03-01 25:00",
          "2024-3", "3月1日", "R1.4.30", "令和0年1月1日", "31/31/2024", "2024/3-1", "1.5", "99999"})
        CHECK((std::string(text) + " " + day(text).toStdString())
              == std::string(text) + (std::string(text) == "2024-3" ? " 2024-03-01" : " none"));
}

TEST_CASE("the order of day and month is read where the date says it", "[values]")
{
    CHECK(day("13/04/2025") == QStringLiteral("2025-04-13"));
    CHECK(day("04/13/2025") == QStringLiteral("2025-04-13"));
    CHECK(day("7/22/26, 7:00:11 PM") == QStringLiteral("2026-07-22"));
    CHECK(day("08/09/2026 10:45:00 AM") == QStringLiteral("order"));
    CHECK(day("08/09/2026", DateOrder::DayMonthYear) == QStringLiteral("2026-09-08"));
    CHECK(day("08/09/2026", DateOrder::MonthDayYear) == QStringLiteral("2026-08-09"));
    CHECK(day("13/04/2025", DateOrder::MonthDayYear) == QStringLiteral("none"));
    CHECK(day("03/03/2025") == QStringLiteral("2025-03-03"));
    CHECK(day("25/04/01") == QStringLiteral("order"));
    CHECK(day("25/04/01", DateOrder::YearMonthDay) == QStringLiteral("2025-04-01"));
    CHECK(readDate(u"13/04/2025", DateOrder::Unknown, QTimeZone::utc())->orders == quint8(DateOrder::DayMonthYear));
    CHECK(readDate(u"03/03/2025", DateOrder::Unknown, QTimeZone::utc())->orders == 0);
}

TEST_CASE("an instant is on the day that it is in the workspace's zone", "[values]")
{
    CHECK(day("2025-02-14 15:22:31 UTC") == QStringLiteral("2025-02-15"));
    CHECK(day("2025-02-14 15:22:31 UTC", DateOrder::Unknown, "UTC") == QStringLiteral("2025-02-14"));
    CHECK(day("2025-02-14T15:22:31.000+0000") == QStringLiteral("2025-02-15"));
    CHECK(day("2025-02-14T00:00:00Z") == QStringLiteral("2025-02-14"));
    CHECK(day("2025-02-14T00:00:00+09:00", DateOrder::Unknown, "UTC") == QStringLiteral("2025-02-14"));
    CHECK(day("2025-02-14T20:00:00-05:00", DateOrder::Unknown, "UTC") == QStringLiteral("2025-02-15"));
    // 1 735 689 600 is the first second of 2025 in Greenwich.
    CHECK(day("1735689599.000200", DateOrder::Unknown, "UTC") == QStringLiteral("2024-12-31"));
    CHECK(day("1735689599.000200") == QStringLiteral("2025-01-01"));
}

TEST_CASE("months are read as people write them", "[values]")
{
    for (const char* text : {"2026-03", "2026/3", "202603", "2026年3月", "2026.03", "令和8年3月", "R8.3", "Mar-26",
                             "Mar 2026", "March 2026", "mar. 26", "03/2026", "3/2026", "２０２６年３月"})
        CHECK((std::string(text) + " " + month(text).toStdString()) == std::string(text) + " 2026-03");
    for (const char* text : {"2026-13", "202613", "26-Mar", "3月", "2026", "Q1 2026", ""})
        CHECK((std::string(text) + " " + month(text).toStdString()) == std::string(text) + " none");
}

TEST_CASE("numbers are read as people and programs write them", "[values]")
{
    constexpr qint64 kOne = 1'000'000;
    CHECK(micro("1,234.5") == 1'234'500'000);
    CHECK(micro("１，２００") == 1200 * kOne);
    CHECK(micro("¥1,200") == 1200 * kOne);
    CHECK(micro("\\1,200") == 1200 * kOne);
    CHECK(micro("1,200円") == 1200 * kOne);
    CHECK(micro("1.5万円") == 15000 * kOne);
    CHECK(micro("300万") == 3'000'000 * kOne);
    CHECK(micro("1億2000万") == 120'000'000 * kOne);
    CHECK(micro("△1,000") == -1000 * kOne);
    CHECK(micro("▲1,000円") == -1000 * kOne);
    CHECK(micro("(1,000)") == -1000 * kOne);
    CHECK(micro("（1,000）") == -1000 * kOne);
    CHECK(micro("¥-1,200") == -1200 * kOne);
    CHECK(micro("-$3.25") == -3'250'000);
    CHECK(micro("12.50 USD") == 12'500'000);
    CHECK(micro("45%") == 45 * kOne);
    CHECK(micro("3名") == 3 * kOne);
    CHECK(micro("1e+06") == kOne * kOne);
    CHECK(micro("1.5E3") == 1500 * kOne);
    CHECK(micro("8333.333333333334") == 8'333'333'333);
    CHECK(micro("0.9999999") == kOne);
    CHECK(micro("1.23e-5") == 12);
    CHECK(micro("1,200円（税抜）") == 1200 * kOne);
    CHECK(readNumber(u"1,200円(税込)", 6, DecimalSign::Unknown)->isTaxed);
    CHECK(readNumber(u"8333.333333333334", 6, DecimalSign::Unknown)->isRounded);
    CHECK_FALSE(readNumber(u"8333.330000000", 6, DecimalSign::Unknown)->isRounded);
    CHECK(unit("12.50 USD") == QStringLiteral("USD"));
    CHECK(unit("45％") == QStringLiteral("%"));
    for (const char* text : {"", "abc", "12a", "--5", "1,23,456", "1.2.3", "1-2", "5 pounds of tea", "(-5)", "nan",
                             "1e", "1e999", "万", "2026-01-01"})
        CHECK((std::string(text) + " " + std::to_string(micro(text))) == std::string(text) + " -999");
}

TEST_CASE("which sign is the decimal one is read where the number says it", "[values]")
{
    constexpr qint64 kOne = 1'000'000;
    const auto signs = [](QStringView text) { return int(readNumber(text, 6, DecimalSign::Unknown)->signs); };
    CHECK(signs(u"1.500") == 3);
    CHECK(signs(u"1,500") == 3);
    CHECK(signs(u"12.5") == 1);
    CHECK(signs(u"0.500") == 1);
    CHECK(signs(u"1,234,567") == 1);
    CHECK(signs(u"2.450,00") == 2);
    CHECK(signs(u"1.234.567") == 2);
    CHECK(signs(u"12,5") == 2);
    CHECK(signs(u"1500") == 0);
    CHECK(micro("1.500", DecimalSign::Comma) == 1500 * kOne);
    CHECK(micro("1.500", DecimalSign::Point) == 1'500'000);
    CHECK(micro("1,500") == 1500 * kOne);
    CHECK(micro("1,500", DecimalSign::Comma) == 1'500'000);
    CHECK(micro("2.450,00", DecimalSign::Comma) == 2450 * kOne);
    CHECK(micro("12,5", DecimalSign::Point) == -999);
    CHECK(micro("1 234,50", DecimalSign::Comma) == 1'234'500'000);
}

TEST_CASE("a sign or word beside a number names a currency", "[values]")
{
    const auto of = [](const char* unit, const char* own) {
        return currencyOfUnit(QString::fromUtf8(unit), QString::fromLatin1(own));
    };
    CHECK(of("円", "USD") == QStringLiteral("JPY"));
    CHECK(of("¥", "CNY") == QStringLiteral("CNY"));
    CHECK(of("$", "AUD") == QStringLiteral("AUD"));
    CHECK(of("$", "JPY") == QStringLiteral("USD"));
    CHECK(of("EUR", "JPY") == QStringLiteral("EUR"));
    CHECK(of("名", "JPY").isEmpty());
    CHECK(of("", "JPY").isEmpty());
}

TEST_CASE("what says that there is no value", "[values]")
{
    for (const QStringView text : {u"-", u"--", u"―", u"N/A", u"n/a", u"なし", u"無し", u"－"})
        CHECK(isNoValue(text));
    for (const QStringView text : {u"", u"0", u"-1", u"none of it", u"未定"})
        CHECK_FALSE(isNoValue(text));
}

TEST_CASE("durations become minutes", "[values]")
{
    const auto minutes = [](const char* text) { return readMinutes(QString::fromUtf8(text)).value_or(-1); };
    CHECK(minutes("65") == 65);
    CHECK(minutes("210") == 210);
    CHECK(minutes("1:02:30") == 63);
    CHECK(minutes("45:30") == 46);
    CHECK(minutes("1h 2m 3s") == 62);
    CHECK(minutes("1 hr 2 min") == 62);
    CHECK(minutes("58 min") == 58);
    CHECK(minutes("59 Min. 0 Sek.") == 59);
    CHECK(minutes("90分") == 90);
    CHECK(minutes("1時間30分") == 90);
    CHECK(minutes("1.5時間") == 90);
    CHECK(minutes("２時間") == 120);
    for (const char* text : {"", "1:30", "1:60:00", "2m 1h", "soon", "-5", "3 4"})
        CHECK((std::string(text) + " " + std::to_string(minutes(text))) == std::string(text) + " -1");
}

TEST_CASE("a decimal is written without zeros at its end", "[base]")
{
    CHECK(decimalText({0, 0}) == QStringLiteral("0"));
    CHECK(decimalText({0, 6}) == QStringLiteral("0"));
    CHECK(decimalText({1'234'500'000, 6}) == QStringLiteral("1234.5"));
    CHECK(decimalText({-50, 3}) == QStringLiteral("-0.05"));
    CHECK(decimalText({1200, 0}) == QStringLiteral("1200"));
    CHECK(decimalText({30'000'000'000, 6}) == QStringLiteral("30000"));
}

TEST_CASE("a time is read as its first and last day", "[base][written]")
{
    const auto span = [](const char16_t* text) {
        const auto read = readSpan(QStringView(text));
        const auto day = [](const QString& half) {
            const auto date = readDate(half, DateOrder::DayMonthYear, QTimeZone::utc());
            return date
                       ? date->date.toString(date->monthOnly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"))
                       : half;
        };
        return read ? day(read->from) + u'/' + day(read->to) : QString();
    };
    const QString year = QStringLiteral("2025-04-01/2026-03-31");
    for (const char16_t* text : {u"2025/04/01～2026/03/31",
                                 u"2025/4/1〜2026/3/31",
                                 u"2025-04-01~2026-03-31",
                                 u"2025-04-01-2026-03-31",
                                 u"2025.4.1 - 2026.3.31",
                                 u"2025/04/01 – 2026/03/31",
                                 u"2025/04/01—2026/03/31",
                                 u"2025/4/1→2026/3/31",
                                 u"2025年4月1日から2026年3月31日まで",
                                 u"２０２５年４月１日～２０２６年３月３１日",
                                 u"自2025年4月1日 至2026年3月31日",
                                 u"令和7年4月1日～令和8年3月31日",
                                 u"令和7年4月1日～8年3月31日",
                                 u"R7.4.1～R8.3.31",
                                 u"2025/4/1～翌年3/31",
                                 u"2025年4月1日～翌年3月31日",
                                 u"2025/4/1～3/31",
                                 u"20250401-20260331",
                                 u"2025-04-01 to 2026-03-31",
                                 u"Apr 1, 2025 - Mar 31, 2026",
                                 u"01/04/2025 - 31/03/2026",
                                 u"2025/4/1～2026/3/31（1年間）",
                                 u"2025/4/1～2026/3/31 (12ヶ月)",
                                 u"2025/4/1(火)～2026/3/31(火)"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(span(text) == year);
    }
    CHECK(span(u"2025年4月～2026年3月") == QStringLiteral("2025-04/2026-03"));
    CHECK(span(u"2025年4月～翌年3月") == QStringLiteral("2025-04/2026-03"));
    CHECK(span(u"2025/4/1～6/30") == QStringLiteral("2025-04-01/2025-06-30"));
    CHECK(span(u"2025年4月1日～30日") == QStringLiteral("2025-04-01/2025-04-30"));
    for (const char16_t* open :
         {u"2025/04/01～", u"2025/04/01から", u"2025/4/1～自動更新", u"2025/4/1～2026/3/31（自動更新）"}) {
        INFO(QString::fromUtf16(open).toStdString());
        CHECK(span(open) == QStringLiteral("2025-04-01/"));
    }
    CHECK(span(u"～2026/3/31") == QStringLiteral("/2026-03-31"));
    for (const char16_t* none :
         {u"", u"-", u"1年", u"12ヶ月", u"2025/04/01", u"2025-04-01", u"2025-04", u"2025年4月1日", u"4/1～3/31",
          u"2025～2026", u"45748-46112", u"2025/4/1～1年", u"自動更新"}) {
        INFO(QString::fromUtf16(none).toStdString());
        CHECK(span(none).isEmpty());
    }
}
