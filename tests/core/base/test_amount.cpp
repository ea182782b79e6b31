// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amount.h"
#include "base/decimal.h"
#include "base/id.h"
#include "support/catch.h"

#include <set>

using namespace tasuki;

namespace {
Amount amount(const char16_t* text, int exponent)
{
    const auto parsed = parseAmount(QStringView(text), exponent);
    REQUIRE(parsed);
    return *parsed;
}
} // namespace

TEST_CASE("an amount reads as people write it", "[base][amount]")
{
    CHECK(amount(u"1,200", 0) == Amount::fromMinor(1200));
    CHECK(amount(u"１２００", 0) == Amount::fromMinor(1200));
    CHECK(amount(u"¥1,234,567", 0) == Amount::fromMinor(1'234'567));
    CHECK(amount(u"-¥300", 0) == Amount::fromMinor(-300));
    CHECK(amount(u" 12.34 ", 2) == Amount::fromMinor(1234));
    CHECK(amount(u"83.333333", 2) == Amount::fromParts(8333, 333'300'000));
    CHECK(amount(u"0.123456", 0) == Amount::fromParts(0, 123'456'000));
    CHECK(amount(u"-0.5", 0) == Amount::fromParts(-1, 500'000'000));
    CHECK(amount(u"1.2000000000", 2) == Amount::fromMinor(120));

    for (const char16_t* bad :
         {u"", u" ", u"abc", u"1.2.3", u"1e5", u"nan", u"--1", u"1,23", u"1,2345", u",123", u"12-", u"1.1234567", u"¥",
          u"-", u".", u"1234567890123456789012345", u"1 000", u"100%"})
        CHECK_FALSE(parseAmount(QStringView(bad), 0));
}

TEST_CASE("the bound of one amount is ten to the fifteenth minor units", "[base][amount]")
{
    CHECK(isWithinBounds(amount(u"1000000000000000", 0)));
    CHECK(isWithinBounds(amount(u"-1000000000000000", 0)));
    CHECK_FALSE(isWithinBounds(amount(u"1000000000000000.000001", 0)));
    CHECK_FALSE(isWithinBounds(amount(u"10000000000000.01", 2)));
}

TEST_CASE("scaling is exact to nine digits of a minor unit and never overflows", "[base][amount]")
{
    CHECK(Amount::fromMinor(100'000).scaled(1, 12) == Amount::fromParts(8333, 333'333'333));
    CHECK(Amount::fromMinor(1000).scaled(52, 12) == Amount::fromParts(4333, 333'333'333));
    CHECK(Amount::fromMinor(-100'000).scaled(1, 12) == -Amount::fromParts(8333, 333'333'333));
    const Amount huge = Amount::fromMinor(Amount::kMaxMinor);
    CHECK(huge.scaled(1'000'000'000'000'000, 1'000'000'000'000'000) == huge);
    CHECK(huge.scaled(3, 1).scaled(1, 3) == huge);
}

TEST_CASE("amounts print as plain decimals", "[base][amount]")
{
    CHECK(formatPlain(Amount::fromMinor(134000), 2, 2) == QStringLiteral("1340.00"));
    CHECK(formatPlain(Amount::fromMinor(-5), 2, 2) == QStringLiteral("-0.05"));
    CHECK(formatPlain(Amount::fromParts(8333, 333'333'333), 2, 2) == QStringLiteral("83.33"));
    CHECK(formatPlain(Amount::fromParts(0, 500'000'000), 0, 0) == QStringLiteral("1"));
    CHECK(formatPlain(Amount::fromMinor(1200), 0, 6) == QStringLiteral("1200.000000"));
    CHECK(formatExact(Amount::fromMinor(1200), 0) == QStringLiteral("1200"));
    CHECK(formatExact(amount(u"83.333333", 2), 2) == QStringLiteral("83.333333"));
    CHECK(formatExact(Amount(), 2) == QStringLiteral("0"));
    CHECK(amount(u"-0.5", 0).minorFloor() == -1);
    CHECK(amount(u"-0.5", 0).nanosRest() == 500'000'000);
    CHECK(amount(u"-0.5", 0).minorRounded() == -1);
}

TEST_CASE("currencies have their own decimals", "[base][amount]")
{
    CHECK(currencyExponent(u"JPY") == 0);
    CHECK(currencyExponent(u"jpy") == 0);
    CHECK(currencyExponent(u"USD") == 2);
    CHECK(currencyExponent(u"KWD") == 3);
}

TEST_CASE("ids are unique, ordered and survive a clock that is set back", "[base][id]")
{
    IdMaker ids(1'700'000'000'000, 0xFFFFFFFF);
    std::set<qint64> seen;
    qint64 last = 0;
    for (int i = 0; i < 5000; ++i) {
        if (i == 2500)
            ids.advance(1'600'000'000'000);
        const qint64 id = ids.next();
        CHECK(id > last);
        last = id;
        seen.insert(id);
    }
    CHECK(seen.size() == 5000);
}
