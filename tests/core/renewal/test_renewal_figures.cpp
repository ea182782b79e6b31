// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_figures.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::renewal;
using revenue::kForever;

namespace {

Amount yen(qint64 minor)
{
    return Amount::fromMinor(minor);
}

RenewalItem item(qint64 account, QDate due, qint64 mrr, RenewalCall call, RenewalOutcome outcome = RenewalOutcome::Open,
                 qint64 renewed = 0)
{
    RenewalItem one;
    one.renewal.accountId = AccountId(account);
    one.renewal.call = call;
    one.renewal.outcome = outcome;
    if (outcome != RenewalOutcome::Open)
        one.renewal.mrrRenewed = yen(renewed);
    one.due = due;
    one.mrr = yen(mrr);
    return one;
}

void add(revenue::Book& book, const std::vector<revenue::Level>& levels)
{
    revenue::AccountRevenue account;
    account.id = AccountId(qint64(book.accounts.size()) + 1);
    account.steps = revenue::stepsOf(levels);
    book.accounts.push_back(std::move(account));
}

const QDate kToday(2026, 1, 15);
/// The second half of fiscal 2025: from the snapshot of September 2025 to that of March 2026.
const revenue::Period kHalf{QStringLiteral("FY2025-H2"), Month(2025, 9), Month(2026, 3), false};

} // namespace

TEST_CASE("what is due adds up, in all and by call", "[renewal]")
{
    const std::vector<RenewalItem> items = {
        item(1, kToday, 100, RenewalCall::Commit), item(2, kToday, 30, RenewalCall::None),
        item(3, kToday, 5, RenewalCall::Commit), item(4, kToday, 70, RenewalCall::Lost, RenewalOutcome::Churned)};
    const DueTotals totals = totalsOf(items);
    CHECK(totals.all.accounts == 3); // what is decided is not due any more
    CHECK(totals.all.mrr == yen(135));
    CHECK(totals.byCall[size_t(RenewalCall::Commit)].accounts == 2);
    CHECK(totals.byCall[size_t(RenewalCall::Commit)].mrr == yen(105));
    CHECK(totals.byCall[size_t(RenewalCall::None)].mrr == yen(30));
    CHECK(totals.byCall[size_t(RenewalCall::Lost)].accounts == 0);
}

TEST_CASE("the renewal rate is renewed over due, apart from GRR", "[renewal]")
{
    const std::vector<RenewalItem> items = {
        item(1, QDate(2025, 10, 1), 1000, RenewalCall::None, RenewalOutcome::Renewed, 1000),
        item(2, QDate(2025, 12, 31), 500, RenewalCall::None, RenewalOutcome::Changed, 800), // at most what was due
        item(3, QDate(2026, 1, 1), 400, RenewalCall::None, RenewalOutcome::Changed, 100),
        item(4, QDate(2026, 1, 10), 600, RenewalCall::None, RenewalOutcome::Churned),
        item(5, kToday, 500, RenewalCall::Commit),             // due today, nobody said what came
        item(6, kToday.addDays(1), 9000, RenewalCall::Commit), // not due yet
        item(7, QDate(2026, 3, 31), 1000, RenewalCall::None, RenewalOutcome::Renewed, 1000), // decided early
        item(8, QDate(2026, 4, 1), 1000, RenewalCall::None, RenewalOutcome::Renewed, 1000),  // of the next period
        item(9, QDate(2025, 9, 30), 1000, RenewalCall::None, RenewalOutcome::Churned)};      // of the one before
    const RenewalRate rate = renewalRate(items, QDate(2025, 10, 1), QDate(2026, 3, 31), kToday);
    CHECK(rate.due == 6);
    CHECK(rate.renewed == 4);
    CHECK(rate.undecided == 1);
    CHECK(rate.mrrDue == yen(4000));
    CHECK(rate.mrrRenewed == yen(2600));
    CHECK(*rate.accounts() == Approx(4.0 / 6.0));
    CHECK(*rate.mrr() == Approx(0.65));
    // Nothing due: no rate, never 0 or 100 %.
    const RenewalRate none = renewalRate({}, QDate(2025, 10, 1), QDate(2026, 3, 31), kToday);
    CHECK_FALSE(none.accounts());
    CHECK_FALSE(none.mrr());
}

TEST_CASE("an account that is due more than once counts once", "[renewal]")
{
    using enum RenewalOutcome;
    const auto on = [](int month) { return QDate(2025, month, 1); };
    const std::vector<RenewalItem> items = {
        // 1: three monthly terms, all renewed, the last one for less: 300 due, 200 of it goes on.
        item(1, on(11), 300, RenewalCall::None, Renewed, 300), item(1, on(12), 300, RenewalCall::None, Changed, 200),
        item(1, on(10), 300, RenewalCall::None, Renewed, 300),
        // 2: renewed once, then gone.
        item(2, on(10), 500, RenewalCall::None, Renewed, 500), item(2, on(11), 500, RenewalCall::None, Churned),
        // 3: renewed once; of the second nobody has said anything.
        item(3, on(10), 100, RenewalCall::None, Renewed, 100), item(3, on(12), 100, RenewalCall::Commit),
        // 4: once, and once before the period.
        item(4, on(9), 40, RenewalCall::None, Churned), item(4, on(10), 40, RenewalCall::None, Renewed, 40),
        // 5: grew at the first; what was due first is what there was to keep.
        item(5, on(10), 60, RenewalCall::None, Changed, 90), item(5, on(12), 90, RenewalCall::None, Renewed, 90)};
    const RenewalRate rate = renewalRate(items, on(10), QDate(2026, 3, 31), kToday);
    CHECK(rate.due == 5);
    CHECK(rate.renewed == 3); // 1, 4, 5
    CHECK(rate.undecided == 1);
    CHECK(rate.mrrDue == yen(1000));    // 300 + 500 + 100 + 40 + 60
    CHECK(rate.mrrRenewed == yen(300)); // 200 + 0 + 0 + 40 + 60
    CHECK(*rate.accounts() == Approx(0.6));
    CHECK(*rate.mrr() == Approx(0.3));
}

TEST_CASE("the forecast loses what is called lost, and of what is at risk all, half or nothing", "[renewal]")
{
    using enum RenewalCall;
    revenue::Book book;
    const Month begin(2025, 1);
    add(book, {{begin, kForever, yen(1000)}});                                              // 1: committed
    add(book, {{begin, kForever, yen(400)}});                                               // 2: at risk
    add(book, {{begin, kForever, yen(200)}});                                               // 3: lost
    add(book, {{begin, Month(2025, 11), yen(300)}, {Month(2025, 11), kForever, yen(500)}}); // 4: expanded, at risk
    add(book, {{begin, Month(2026, 2), yen(100)}});      // 5: its row ends with the renewal, likely
    add(book, {{begin, Month(2025, 12), yen(50)}});      // 6: left, no renewal
    add(book, {{Month(2025, 12), kForever, yen(5000)}}); // 7: new: not of the cohort
    add(book, {{begin, kForever, yen(150)}});            // 8: at risk, but due after the period
    add(book, {{begin, kForever, yen(250)}});            // 9: churn recorded, its row not ended
    const std::vector<RenewalItem> items = {item(1, QDate(2026, 2, 1), 1000, Commit),
                                            item(2, QDate(2026, 3, 31), 400, AtRisk),
                                            item(3, QDate(2025, 9, 1), 200, Lost), // overdue since the period before
                                            item(4, QDate(2026, 1, 1), 500, AtRisk),
                                            item(5, QDate(2026, 2, 1), 100, Likely),
                                            item(7, QDate(2026, 2, 1), 5000, Lost),
                                            item(8, QDate(2026, 4, 1), 150, AtRisk),
                                            item(9, QDate(2025, 12, 1), 250, None, RenewalOutcome::Churned)};
    const Forecast forecast = forecastOf(book, items, kHalf);
    // S = 1000 + 400 + 200 + 300 + 100 + 50 + 150 + 250
    CHECK(forecast.base == yen(2450));
    CHECK(forecast.accounts == 8);
    CHECK(forecast.due == 5);
    CHECK(forecast.lost == yen(450));
    CHECK(forecast.atRisk == yen(900));
    REQUIRE(forecast.nrr);
    // k: 1000, 400, 200, 500, 100 (stands in), 0, 150, 250. Certain to stay: 1000 + 100 + 150 = 1250; at risk 400 +
    // 500.
    CHECK(forecast.nrr->low == Approx(1250.0 / 2450));
    CHECK(forecast.nrr->likely == Approx(1700.0 / 2450));
    CHECK(forecast.nrr->high == Approx(2150.0 / 2450));
    // min(p, k) of 4 is 300.
    CHECK(forecast.grr->low == Approx(1250.0 / 2450));
    CHECK(forecast.grr->likely == Approx(1600.0 / 2450));
    CHECK(forecast.grr->high == Approx(1950.0 / 2450));
}

TEST_CASE("without calls the forecast is what the contract rows say; without a base there is none", "[renewal]")
{
    revenue::Book book;
    add(book, {{Month(2025, 1), kForever, yen(100)}});
    add(book, {{Month(2025, 1), Month(2026, 1), yen(100)}, {Month(2026, 1), kForever, yen(150)}});
    const Forecast plain = forecastOf(book, {}, kHalf);
    CHECK(plain.nrr->low == Approx(1.25));
    CHECK(plain.nrr->high == Approx(1.25));
    CHECK(plain.grr->likely == Approx(1.0));
    const Forecast none = forecastOf(revenue::Book(), {}, kHalf);
    CHECK_FALSE(none.nrr);
    CHECK_FALSE(none.grr);
}
