// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/format.h"
#include "widgets/painting.h"

using namespace tasuki;

namespace {
const QLocale kJa(QLocale::Japanese, QLocale::Japan);
const QLocale kEn(QLocale::English);
Amount yen(qint64 amount)
{
    return Amount::fromMinor(amount);
}
const QString kJpy = QStringLiteral("JPY");
} // namespace

TEST_CASE("a table shows the whole amount, with the narrow yen sign", "[ui][format]")
{
    CHECK(money(yen(1200000), kJpy) == QStringLiteral("\u00A51,200,000"));
    CHECK(money(yen(-500), kJpy) == QStringLiteral("−\u00A5500"));
    CHECK(money(yen(0), kJpy) == QStringLiteral("\u00A50"));
    CHECK(money(Amount::fromMinor(123450), QStringLiteral("USD")) == QStringLiteral("$1,234.50"));
    CHECK(money(Amount::fromMinor(1234567), QStringLiteral("KWD")) == QStringLiteral("KWD\u00A01,234.567"));
    CHECK(money(yen(999), kJpy) == QStringLiteral("\u00A5999"));
}

TEST_CASE("cards count in 万 and 億, or in K and M", "[ui][format]")
{
    CHECK(moneyCompact(yen(9999), kJpy, kJa) == QStringLiteral("\u00A59,999"));
    CHECK(moneyCompact(yen(30680000), kJpy, kJa) == QStringLiteral("\u00A53,068万"));
    CHECK(moneyCompact(yen(640000), kJpy, kJa) == QStringLiteral("\u00A564万"));
    CHECK(moneyCompact(yen(15000), kJpy, kJa) == QStringLiteral("\u00A51.5万"));
    CHECK(moneyCompact(yen(99996000), kJpy, kJa) == QStringLiteral("\u00A51億"));
    CHECK(moneyCompact(yen(123456789), kJpy, kJa) == QStringLiteral("\u00A51.23億"));
    CHECK(moneyCompact(yen(1500000000000), kJpy, kJa) == QStringLiteral("\u00A51.5兆"));
    CHECK(moneyCompact(yen(30680000), kJpy, kEn) == QStringLiteral("\u00A530.7M"));
    CHECK(moneyCompact(yen(999600), kJpy, kEn) == QStringLiteral("\u00A51M"));
    CHECK(moneyCompact(Amount::fromMinor(-250000), QStringLiteral("USD"), kEn) == QStringLiteral("−$2.5K"));
    CHECK(moneyChange(yen(1740000), kJpy, kJa) == QStringLiteral("+\u00A5174万"));
    CHECK(moneyChange(yen(-200000), kJpy, kJa) == QStringLiteral("−\u00A520万"));
    CHECK(moneyChange(yen(0), kJpy, kJa) == QStringLiteral("±0"));
    // In full where a table has room for it.
    CHECK(moneyDifference(yen(1740000), kJpy, kJa) == QStringLiteral("+\u00A51,740,000"));
    CHECK(moneyDifference(yen(-200000), kJpy, kJa) == QStringLiteral("−\u00A5200,000"));
    CHECK(moneyDifference(yen(0), kJpy, kJa) == QStringLiteral("±0"));
    CHECK(numberCompact(60000000, kJa) == QStringLiteral("6,000万"));
    CHECK(number(-1234567) == QStringLiteral("−1,234,567"));
}

TEST_CASE("rates say when they are not defined", "[ui][format]")
{
    CHECK(percent(1.096) == QStringLiteral("109.6%"));
    CHECK(percent(std::nullopt) == QStringLiteral("—"));
    CHECK(percent(-0.05) == QStringLiteral("−5.0%"));
    CHECK(pointChange(0.006) == QStringLiteral("+0.6pt"));
    CHECK(pointChange(-0.0011, 2) == QStringLiteral("−0.11pt"));
    CHECK(pointChange(0.0001) == QStringLiteral("±0pt"));
}

TEST_CASE("dates read as in their language", "[ui][format]")
{
    const QDate day(2024, 10, 16);
    CHECK(dateNumeric(day) == QStringLiteral("2024/10/16"));
    CHECK(dateWithWeekday(day, kJa) == QStringLiteral("10月16日(水)"));
    CHECK(dateWithWeekday(day, kEn) == QStringLiteral("Wed 16 Oct"));
    CHECK(dateLong(QDate(2024, 12, 24), kJa) == QStringLiteral("2024年12月24日(火)"));
    CHECK(monthLong(day, kJa) == QStringLiteral("2024年10月"));
    CHECK(dateNumeric(QDate()) == QStringLiteral("—"));
    CHECK(monthSpan(QDate(2024, 4, 1), QDate(2024, 9, 30), kJa) == QStringLiteral("2024/04〜2024/09"));
}

TEST_CASE("the letter of a square leaves legal forms out", "[ui][format]")
{
    CHECK(initialOf(QStringLiteral("株式会社さくら")) == QStringLiteral("さ"));
    CHECK(initialOf(QStringLiteral("acme")) == QStringLiteral("A"));
    CHECK(initialOf(QStringLiteral("𠮷野家")) == QStringLiteral("𠮷"));
    CHECK(initialOf(QString()) == QStringLiteral("?"));
}
