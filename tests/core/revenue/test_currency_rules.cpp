// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "revenue/currency_rules.h"
#include "revenue/revenue_store.h"

using namespace tasuki;
using namespace tasuki::revenue;
using test::ImportFixture;

namespace {

qint64 pico(const char* text)
{
    const auto rate = parseRate(QString::fromUtf8(text));
    REQUIRE(rate);
    return *rate;
}

struct Book2 : ImportFixture {
    RevenueStore store{workspace->db()};

    Book2()
    {
        // Account 1 pays in its own currency USD, 2 in yen and with one row in EUR, 3 nothing.
        good(Entity::Account, "account_id,name,currency\n1,A,USD\n2,B,\n3,C,GBP\n");
        good(Entity::Subscription, "subscription_id,account_id,start_date,end_date,mrr,currency\n"
                                   "1,1,2024-01-01,2025-06-01,100,\n2,1,2025-06-01,,150,\n"
                                   "3,2,2024-01-01,,10000,\n4,2,2024-01-01,2025-06-01,50,EUR\n");
    }
    CurrencyUse use(const char* code)
    {
        for (const CurrencyUse& one : *store.currencyUses())
            if (one.code == QLatin1String(code))
                return one;
        FAIL(code);
        return {};
    }
    void apply(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
};

} // namespace

TEST_CASE("a rate is kept as it is typed, up to twelve decimals", "[revenue][currency]")
{
    CHECK(pico("155.25") == 155'250'000'000'000);
    CHECK(pico("１５５．２５") == 155'250'000'000'000);
    CHECK(pico("0.000000000001") == 1);
    CHECK(pico("9,000,000") == kMaxRatePico);
    CHECK(pico("1.0000000000010") == 1'000'000'000'001);
    for (const char* text : {"", "x", "0.0000000000001", "9000000.000000000001", "1e3", "--1"})
        CHECK_FALSE(parseRate(QString::fromUtf8(text)));
    for (const char* text : {"155.25", "0.000000000001", "9000000", "1.1"})
        CHECK(rateText(pico(text)) == QLatin1String(text));
    CHECK(currencyCode(QStringLiteral(" ｕｓｄ ")) == u"USD");
    for (const char* text : {"", "us", "U1D", "$", "ABCDEFGHIJKLMNOPQ"})
        CHECK(currencyCode(QString::fromUtf8(text)).isEmpty());
}

TEST_CASE_METHOD(Book2, "currencies are counted where they are used, and those without a rate come first",
                 "[revenue][currency]")
{
    const auto uses = *store.currencyUses();
    REQUIRE(uses.size() == 4);
    CHECK(uses[0] == CurrencyUse{QStringLiteral("EUR"), {}, 1, 1, false});
    CHECK(uses[1] == CurrencyUse{QStringLiteral("GBP"), {}, 0, 1, false});
    CHECK(uses[2] == CurrencyUse{QStringLiteral("USD"), {}, 2, 1, false});
    CHECK(uses[3] == CurrencyUse{QStringLiteral("JPY"), {}, 1, 1, true});
    CHECK(uses[0].lacksRate());
    CHECK_FALSE(uses[3].lacksRate());
}

TEST_CASE_METHOD(Book2, "rates are added, changed and removed, each as one act that can be taken back",
                 "[revenue][currency]")
{
    const auto add = [&](const char* code, const char* rate) {
        return addRate(QString::fromUtf8(code), pico(rate), *store.currencyUses(), workspace->act());
    };
    CHECK_FALSE(add("jpy", "1"));
    CHECK_FALSE(add("U1", "1"));
    CHECK_FALSE(add("USD", "0"));
    CHECK_FALSE(add("USD", "-1"));
    apply(add("usd", "150"));
    CHECK(use("USD").rate->ratePico == 150 * kPico);
    CHECK_FALSE(add("USD", "151"));
    apply(add("KWD", "500"));
    CHECK_FALSE(changeRate(*use("USD").rate, 0, workspace->act()));
    CHECK_FALSE(changeRate(*use("USD").rate, kMaxRatePico + 1, workspace->act()));
    const auto change = changeRate(*use("USD").rate, pico("155.25"), workspace->act());
    apply(change);
    CHECK(use("USD").rate->ratePico == pico("155.25"));
    REQUIRE(workspace->apply(change->inverse(workspace->act())));
    CHECK(use("USD").rate->ratePico == 150 * kPico);
    const auto refused = removeRate(use("USD"), workspace->act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("2")));
    CHECK_FALSE(removeRate(use("EUR"), workspace->act()));
    CHECK_FALSE(removeRate(use("JPY"), workspace->act()));
    apply(removeRate(use("KWD"), workspace->act()));
    CHECK(store.currencyUses()->size() == 4);
    // A file brings the same rates.
    good(Entity::Currency, "currency,rate\nUSD,160.5\nEUR,170\n");
    CHECK(use("USD").rate->ratePico == pico("160.5"));
    CHECK(exported(Entity::Currency).contains("EUR,170"));
}

TEST_CASE_METHOD(Book2, "what a change of a rate restates is known before it is done", "[revenue][currency]")
{
    good(Entity::Currency, "currency,rate\nUSD,100\nEUR,100\n");
    const Month month(2025, 12);
    const auto rates = *store.rates();
    // 100 yen a dollar: 1 pays 10,000 → 15,000, 2 pays 10,000 + 5,000 → 10,000.
    const auto none = restatementOf(*store.book(), *store.book(rates), month);
    REQUIRE(none.before);
    CHECK_FALSE(none.changes());
    CHECK(none.before->mrr == Amount::fromMinor(25'000));
    CHECK(*none.before->nrr == Approx(1.0));
    CHECK(*none.before->grr == Approx(0.8));
    // 200 yen a dollar: 1 pays 20,000 → 30,000.
    const auto restated =
        restatementOf(*store.book(), *store.book(rates.with(QStringLiteral("USD"), 200 * kPico)), month);
    REQUIRE(restated.after);
    CHECK(restated.changes());
    CHECK(restated.after->mrr == Amount::fromMinor(40'000));
    CHECK(*restated.after->nrr == Approx(40.0 / 35.0));
    CHECK(*restated.after->grr == Approx(30.0 / 35.0));
    // It is what the figures are once it is done.
    apply(changeRate(*use("USD").rate, 200 * kPico, workspace->act()));
    CHECK(restatementOf(*store.book(), *store.book(), month).before == restated.after);
    // No movement: the months between look the same in kind.
    const auto moved = movements(select(*store.book()), Month(2025, 12), Month(2026, 1));
    CHECK(moved.empty());
    // Without a rate there is no figure at all.
    CHECK_FALSE(
        restatementOf(*store.book(), *store.book(rates.with(QStringLiteral("EUR"), std::nullopt)), month).after);
}
