// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/subscription.h"
#include "support/catch.h"

#include <QStringList>

using namespace tasuki;

namespace {
Subscription row(qint64 minor, const char16_t* unit, int count)
{
    Subscription s;
    s.amount = Amount::fromMinor(minor);
    s.periodUnit = QString::fromUtf16(unit);
    s.periodCount = count;
    return s;
}
} // namespace

// The cases that subscription analytics vendors publish, worked out by hand.
TEST_CASE("a row is worth its amount over the months of its period", "[revenue]")
{
    CHECK(monthlyAmount(row(120'000, u"year", 1)) == Amount::fromMinor(10'000));
    CHECK(monthlyAmount(row(60'000, u"month", 3)) == Amount::fromMinor(20'000));
    CHECK(monthlyAmount(row(60'000, u"quarter", 1)) == Amount::fromMinor(20'000));
    CHECK(monthlyAmount(row(57'000, u"month", 6)) == Amount::fromMinor(9'500));
    CHECK(monthlyAmount(row(57'000, u"half", 1)) == Amount::fromMinor(9'500));
    CHECK(monthlyAmount(row(240'000, u"year", 2)) == Amount::fromMinor(10'000));
    CHECK(monthlyAmount(row(100'000, u"year", 1)) == Amount::fromParts(8333, 333'333'333));
    CHECK(monthlyAmount(row(1000, u"week", 1)) == Amount::fromParts(4333, 333'333'333));
    CHECK(monthlyAmount(row(100, u"day", 1)) == Amount::fromParts(3041, 666'666'667));
}

TEST_CASE("quantity and discount count only where no MRR is given", "[revenue]")
{
    Subscription s = row(4900, u"month", 1);
    s.quantityMicro = 7'000'000;
    CHECK(monthlyAmount(s) == Amount::fromMinor(34'300));
    s.discountPpm = 500'000;
    CHECK(monthlyAmount(s) == Amount::fromMinor(17'150));
    s.discountPpm = 1'000'000;
    CHECK(monthlyAmount(s).isZero());
    s.mrr = Amount::fromMinor(123);
    CHECK(monthlyAmount(s) == Amount::fromMinor(123));
}

TEST_CASE("trials and one-off charges are no recurring revenue", "[revenue]")
{
    for (const char16_t* type : {u"trial", u"one_off", u"Recurring"}) {
        Subscription s = row(9900, u"month", 1);
        s.mrr = Amount::fromMinor(9900);
        s.chargeType = QString::fromUtf16(type);
        CHECK(monthlyAmount(s).isZero());
    }
}

TEST_CASE("amounts change currency at a constant rate and the currencies' own decimals", "[revenue]")
{
    CHECK(converted(Amount::fromMinor(10'000), 2, 2, 1'100'000'000'000)
          == Amount::fromMinor(11'000));                                                         // 100 EUR at 1.1 USD
    CHECK(converted(Amount::fromMinor(10'000), 2, 0, 150 * kPico) == Amount::fromMinor(15'000)); // 100 USD at 150 JPY
    CHECK(converted(Amount::fromMinor(15'000), 0, 2, kPico / 100)
          == Amount::fromMinor(15'000)); // 15000 JPY at 0.01 USD
    const Amount huge = Amount::fromMinor(Amount::kMaxMinor);
    CHECK(converted(huge, 0, 0, kPico) == huge);
}
