// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/subscription_rules.h"
#include "support/catch.h"

using namespace tasuki;

namespace {

const Act kAct{MemberId(1), {}, QDate(2026, 1, 15), {}, nullptr};

Subscription row(qint64 id, const char16_t* currency, std::optional<Amount> mrr, std::optional<Amount> amount = {})
{
    Subscription s;
    s.id = SubscriptionId(id);
    s.accountId = AccountId(5);
    s.key = QStringLiteral("S%1").arg(id);
    s.currency = QString::fromUtf16(currency);
    s.mrr = mrr;
    s.amount = amount;
    return s;
}

Subscription written(const RowChange& change)
{
    return rowFromValues<Subscription>(change.id, *change.after);
}

} // namespace

TEST_CASE("rows that inherit the account's currency keep their numbers when it changes", "[revenue]")
{
    const std::vector<Subscription> rows = {row(1, u"", Amount::fromMinor(1200)),
                                            row(2, u"", {}, Amount::fromParts(100, 500'000'000)),
                                            row(3, u"EUR", Amount::fromMinor(1200)), row(4, u"", {})};
    CHECK(revenue::inheritingRows(rows) == 2);
    const auto edit = revenue::restate(rows, QStringLiteral("JPY"), QStringLiteral("USD"), kAct);
    REQUIRE(edit);
    REQUIRE(edit->changes().size() == 2);
    CHECK(*written(edit->changes()[0]).mrr == Amount::fromMinor(120'000)); // 1,200 yen: 1,200.00 dollars
    CHECK(*written(edit->changes()[1]).amount == Amount::fromMinor(10'050));
    const auto back =
        revenue::restate({written(edit->changes()[0])}, QStringLiteral("USD"), QStringLiteral("KWD"), kAct);
    CHECK(*written(back->changes()[0]).mrr == Amount::fromMinor(1'200'000));
}

TEST_CASE("nothing is restated between currencies of the same decimals", "[revenue]")
{
    const auto edit =
        revenue::restate({row(1, u"", Amount::fromMinor(1200))}, QStringLiteral("EUR"), QStringLiteral("USD"), kAct);
    REQUIRE(edit);
    CHECK(edit->isEmpty());
}

TEST_CASE("an amount that would be too large in the new currency is refused", "[revenue]")
{
    const auto edit = revenue::restate({row(1, u"", Amount::fromMinor(Amount::kMaxMinor / 10))}, QStringLiteral("JPY"),
                                       QStringLiteral("USD"), kAct);
    REQUIRE_FALSE(edit);
    CHECK(edit.error().text.contains(QStringLiteral("S1")));
}
