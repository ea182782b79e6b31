// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/kpi.h"
#include "revenue/metric.h"
#include "support/catch.h"

#include <cmath>

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

Amount yen(qint64 minor)
{
    return Amount::fromMinor(minor);
}

struct Row {
    int plan;
    int product;
    Month first;
    Month end;
    qint64 mrr;
};

/// Plans basic and pro, products core and "" in key order: "" comes first.
Book book()
{
    Book book;
    book.baseCurrency = QStringLiteral("JPY");
    book.plans = {QStringLiteral("basic"), QStringLiteral("pro")};
    book.products = {QString(), QStringLiteral("core")};
    return book;
}

void add(Book& book, const char* key, const std::vector<Row>& rows)
{
    AccountRevenue account;
    account.id = AccountId(qint64(book.accounts.size()) + 1);
    account.key = QLatin1String(key);
    std::vector<Level> levels;
    for (const Row& row : rows) {
        account.rows.push_back({{row.first, row.end, yen(row.mrr)}, row.plan, row.product});
        levels.push_back(account.rows.back().level);
    }
    account.steps = stepsOf(levels);
    book.accounts.push_back(std::move(account));
}

Member member(qint64 id, const char* name)
{
    Member made;
    made.id = MemberId(id);
    made.name = QLatin1String(name);
    return made;
}

Period between(Month opening, Month closing)
{
    return {{}, opening, closing, false};
}

} // namespace

TEST_CASE("fiscal periods are whole, and the running one is cut at today", "[revenue][period]")
{
    const FiscalCalendar april(4);
    const auto quarters = periodsOf(Window::Quarter, Month(2024, 2), Month(2024, 7), april, Month(2026, 1));
    REQUIRE(quarters.size() == 3);
    CHECK(quarters[0] == Period{QStringLiteral("FY2023-Q4"), Month(2023, 12), Month(2024, 3), false});
    CHECK(quarters[0].firstDay() == QDate(2024, 1, 1));
    CHECK(quarters[0].lastDay() == QDate(2024, 3, 31));
    CHECK(quarters[2] == Period{QStringLiteral("FY2024-Q2"), Month(2024, 6), Month(2024, 9), false});

    const auto halves = periodsOf(Window::Half, Month(2026, 4), Month(2026, 11), april, Month(2026, 11));
    REQUIRE(halves.size() == 2);
    CHECK(halves[0] == Period{QStringLiteral("FY2026-H1"), Month(2026, 3), Month(2026, 9), false});
    CHECK(halves[1] == Period{QStringLiteral("FY2026-H2"), Month(2026, 9), Month(2026, 11), true});
    // Asked beyond today: that much of it.
    CHECK(periodsOf(Window::Half, Month(2026, 10), Month(2027, 3), april, Month(2026, 11)).front().closing
          == Month(2027, 3));

    CHECK(periodsOf(Window::Year, Month(2024, 1), Month(2024, 3), FiscalCalendar(1), Month(2026, 1)).front().code
          == u"FY2024");
    const auto span = periodsOf(Window::Span, Month(2024, 2), Month(2024, 12), april, Month(2026, 1));
    REQUIRE(span.size() == 1);
    CHECK(span[0] == Period{QStringLiteral("2024-02..2024-12"), Month(2024, 1), Month(2024, 12), false});
    CHECK(periodsOf(Window::Month, Month(2024, 3), Month(2024, 2), april, Month(2026, 1)).empty());
    for (const char* name : {"month", "t12m", "quarter", "half", "year", "span"})
        CHECK(std::string(windowName(*windowOf(QString::fromLatin1(name)))) == name);
    CHECK_FALSE(windowOf(u"week"));
}

TEST_CASE("a period compares its two ends, whatever came and went between", "[revenue][period]")
{
    Book b = book();
    // Comes and goes within the quarter; grows; leaves and comes back within; was there before and comes back.
    add(b, "1", {{0, 0, Month(2024, 5), Month(2024, 6), 100}});
    add(b, "2", {{0, 0, Month(2024, 1), Month(2024, 5), 100}, {0, 0, Month(2024, 5), kForever, 150}});
    add(b, "3", {{0, 0, Month(2024, 1), Month(2024, 4), 70}, {0, 0, Month(2024, 6), kForever, 50}});
    add(b, "4", {{0, 0, Month(2023, 1), Month(2023, 9), 10}, {0, 0, Month(2024, 5), kForever, 20}});
    add(b, "5", {{0, 0, Month(2024, 4), Month(2024, 5), 30}, {0, 0, Month(2024, 6), kForever, 40}});
    const Selection all = select(b);
    const Figures f = figures(all, {between(Month(2024, 3), Month(2024, 6))})[0][0];
    CHECK(f.base == yen(170));
    CHECK(f.expansion == yen(50));
    CHECK(f.contraction == yen(20));
    CHECK(f.churn.isZero());
    CHECK(f.reactivation == yen(20));
    CHECK(f.newMrr == yen(40)); // first paid within the period: new, though it paused
    CHECK(f.ending() == yen(260));
    // Twelve months point to point are the same by months and by period.
    const Figures year = figures(all, {between(Month(2023, 6), Month(2024, 6))})[0][0];
    CHECK(year == figures(all, Month(2024, 6), Month(2024, 6), 12)[0][0]);
}

TEST_CASE("steps too small for a movement wait until they are one together, and the books still close", "[revenue]")
{
    // 100 from January, 0.006 more each month until May, and all of that gone again in June.
    constexpr qint64 kThousandth = Amount::kNanosPerMinor / 1000;
    Book small = book();
    AccountRevenue account;
    account.id = AccountId(1);
    account.key = QStringLiteral("1");
    account.rows.push_back({{Month(2024, 1), kForever, yen(100)}, 0, 0});
    for (int month = 2; month <= 5; ++month)
        account.rows.push_back({{Month(2024, month), Month(2024, 6), Amount::fromNanos(6 * kThousandth)}, 0, 0});
    account.sumRows();
    small.accounts.push_back(account);
    const auto level = [&](qint64 thousandths) { return Amount::fromNanos(thousandths * kThousandth); };
    CHECK(account.steps
          == std::vector<Step>{{Month(2024, 1), level(100'000)},
                               {Month(2024, 3), level(100'012)},
                               {Month(2024, 5), level(100'024)},
                               {Month(2024, 6), level(100'000)}});

    const Selection all = select(small);
    const auto months = figures(all, Month(2024, 1), Month(2024, 7), 1).front();
    const auto moved = movements(all, Month(2024, 1), Month(2024, 7));
    REQUIRE(moved.size() == 4);
    CHECK(moved[1].movement == Movement::Expansion);
    CHECK(moved[1].change() == level(12));
    CHECK(moved[3].movement == Movement::Contraction);
    CHECK(moved[3].change() == -level(24));
    Amount before;
    for (size_t i = 0; i < months.size(); ++i) {
        INFO("month " << i + 1);
        const Figures& month = months[i];
        CHECK(month.base == before);
        before = month.ending();
        CHECK(month.expansionAccounts == (i == 2 || i == 4 ? 1 : 0));
        CHECK(month.contractionAccounts == (i == 5 ? 1 : 0));
        // The table of movements and the sums tell of the same.
        Amount change;
        for (const AccountMovement& one : moved)
            if (one.month == Month(2024, 1) + int(i))
                change += one.change();
        CHECK(change == month.ending() - month.base);
    }
    // From end to end it is what it was: no movement, although there were three.
    const Figures whole = figures(all, {between(Month(2024, 1), Month(2024, 6))}).front().front();
    CHECK(whole.base == level(100'000));
    CHECK(whole.ending() == level(100'000));
    CHECK(whole.expansionAccounts + whole.contractionAccounts == 0);
}

TEST_CASE("a plan or product is its rows only", "[revenue][slices]")
{
    Book b = book();
    // From basic to pro in March; two products at once.
    add(b, "1", {{0, 1, Month(2024, 1), Month(2024, 3), 100}, {1, 1, Month(2024, 3), kForever, 300}});
    add(b, "2", {{0, 0, Month(2024, 1), kForever, 10}, {0, 1, Month(2024, 2), kForever, 5}});
    const Selection plans = select(b, Dimension::Plan);
    REQUIRE(plans.names.size() == 2);
    const auto march = figures(plans, Month(2024, 3), Month(2024, 3), 1);
    CHECK(march[0][0].churn == yen(100));
    CHECK(march[0][0].churnedAccounts == 1);
    CHECK(march[0][0].ending() == yen(15));
    CHECK(march[1][0].newMrr == yen(300));
    CHECK(march[1][0].newAccounts == 1);

    const Selection basicOfCore =
        select(b, {}, {{Dimension::Plan, QStringLiteral("BASIC")}, {Dimension::Product, QStringLiteral("core")}});
    CHECK(figures(basicOfCore, Month(2024, 2), Month(2024, 2), 1)[0][0].ending() == yen(105));
    const Selection productsOfBasic = select(b, Dimension::Product, {{Dimension::Plan, QStringLiteral("basic")}});
    const auto february = figures(productsOfBasic, Month(2024, 2), Month(2024, 2), 1);
    CHECK(february[0][0].ending() == yen(10));
    CHECK(february[1][0].newMrr == yen(5));
    QStringList unknown;
    const Selection none = select(b, Dimension::Product, {{Dimension::Plan, QStringLiteral("free")}}, &unknown);
    CHECK(unknown == QStringList{QStringLiteral("plan=free")});
    CHECK(none.used() == std::vector<bool>{false, false});
}

TEST_CASE("an account is in the slice of each of its tags and of its parent", "[revenue][slices]")
{
    Book b = book();
    add(b, "1", {{0, 0, Month(2024, 1), kForever, 1}});
    add(b, "2", {{0, 0, Month(2024, 1), kForever, 10}});
    add(b, "3", {{0, 0, Month(2024, 1), kForever, 100}});
    b.accounts[0].tags = {QStringLiteral("a"), QStringLiteral("b")};
    b.accounts[1].tags = {QStringLiteral("b")};
    b.accounts[1].parentKey = QStringLiteral("1");
    b.accounts[2].parentKey = QStringLiteral("1");
    const auto ending = [&](std::optional<Dimension> by, const std::vector<Filter>& filters) {
        std::vector<qint64> sums;
        for (const auto& slice : figures(select(b, by, filters), Month(2024, 1), Month(2024, 1), 1))
            sums.push_back(slice[0].ending().minorRounded());
        return sums;
    };
    CHECK(ending(Dimension::Tag, {}) == std::vector<qint64>{100, 1, 11}); // "", a, b
    CHECK(ending(Dimension::Parent, {}) == std::vector<qint64>{110, 1});  // numbers before the empty text
    CHECK(ending({}, {{Dimension::Tag, QStringLiteral("b")}}) == std::vector<qint64>{11});
    CHECK(ending({}, {{Dimension::Tag, QString()}}) == std::vector<qint64>{100});
    CHECK(ending({}, {{Dimension::Tag, QStringLiteral("b")}, {Dimension::Parent, QStringLiteral("1")}})
          == std::vector<qint64>{10});
    CHECK(ending(Dimension::Tag, {{Dimension::Parent, QString()}}) == std::vector<qint64>{0, 1, 1});
}

TEST_CASE("an account passed on leaves last year's figures of its owner", "[revenue][slices]")
{
    Book b = book();
    b.directory = Directory({member(1, "a"), member(2, "b")}, {}, {});
    add(b, "1", {{0, 0, Month(2024, 1), Month(2024, 6), 100}});
    b.accounts[0].owners = {{Month(2024, 1), MemberId(1)}};
    const auto byOwner = [&] { return figures(select(b, Dimension::Owner), Month(2024, 1), Month(2024, 3), 1)[0]; };
    const auto before = byOwner();
    Book later = b;
    b = book();
    b.directory = later.directory;
    b.accounts = later.accounts;
    b.accounts[0].owners.push_back({Month(2024, 5), MemberId(2)});
    CHECK(byOwner() == before);
    const auto churn = figures(select(b, Dimension::Owner), Month(2024, 6), Month(2024, 6), 1);
    CHECK(churn[0][0].churn.isZero());
    CHECK(churn[1][0].churn == yen(100));
}

TEST_CASE("cohorts by quarter look at the ends of quarters", "[revenue][cohorts]")
{
    Book b = book();
    add(b, "1", {{0, 0, Month(2024, 4), kForever, 10}});
    add(b, "2", {{0, 0, Month(2024, 6), Month(2024, 9), 20}});
    add(b, "3", {{0, 0, Month(2024, 4), Month(2024, 6), 40}}); // gone before the quarter's end
    add(b, "4",
        {{0, 0, Month(2024, 5), Month(2024, 6), 80}, {0, 0, Month(2024, 8), kForever, 80}}); // first seen in September
    const auto cells = cohorts(select(b), Month(2024, 11), CohortStep::Quarter, FiscalCalendar(4));
    REQUIRE(cells.size() == 3);
    CHECK(cells[0].cohort == Month(2024, 6));
    CHECK(cells[0].cohortAccounts == 2);
    CHECK(cells[0].cohortMrr == yen(30));
    CHECK(cells[1].age == 1);
    CHECK(cells[1].retainedAccounts == 1);
    CHECK(cells[1].retainedMrr == yen(10));
    CHECK(cells[2].cohort == Month(2024, 9));
    CHECK(cells[2].cohortAccounts == 1);
    // Quarters that end in January, April, …
    const auto shifted = cohorts(select(b), Month(2024, 7), CohortStep::Quarter, FiscalCalendar(2));
    REQUIRE(shifted.size() == 3);
    CHECK(shifted[0].cohort == Month(2024, 4));
    CHECK(shifted[0].cohortMrr == yen(50));
    CHECK(shifted[2].cohort == Month(2024, 7));
    CHECK(shifted[2].cohortMrr == yen(20));
}

TEST_CASE("what accounts did to a figure adds up to its change", "[revenue][explain]")
{
    Book b = book();
    add(b, "1", {{0, 0, Month(2024, 1), Month(2024, 4), 100}, {0, 0, Month(2024, 4), kForever, 130}});
    add(b, "2", {{0, 0, Month(2024, 1), Month(2024, 5), 60}});
    add(b, "3", {{0, 0, Month(2024, 2), Month(2024, 5), 40}, {0, 0, Month(2024, 5), kForever, 10}});
    add(b, "4", {{0, 0, Month(2024, 5), kForever, 7}});
    const Selection all = select(b);
    const Period april = between(Month(2024, 3), Month(2024, 4));
    const Period may = between(Month(2024, 4), Month(2024, 5));
    const auto sums = figures(all, {april, may})[0];
    for (const Metric metric : allMetrics()) {
        if (metric == Metric::Arpa)
            continue;
        INFO(metricName(metric));
        double sum = 0;
        for (const Contribution& made : contributions(all, metric, april, may))
            sum += made.change();
        CHECK(std::abs(sum - (*valueOf(metric, sums[1]) - *valueOf(metric, sums[0])))
              < 1e-12 * std::max(1.0, std::abs(sum)));
        CHECK(metricOf(QString::fromLatin1(metricName(metric))) == metric);
    }
    // By hand: April NRR 230/200, May (130 + 0 + 10)/230. Account 1 adds 30/200 before, nothing now.
    const auto nrr = contributions(all, Metric::Nrr, april, may);
    REQUIRE(nrr.size() == 3);
    CHECK(b.accounts[nrr[0].account].key == u"2");
    CHECK(std::abs(nrr[0].change() - -60.0 / 230) < 1e-12);
    CHECK(std::abs(nrr[1].change() - -30.0 / 200) < 1e-12);
    // ARPA is told account by account as if the others had not changed: 230/3 before; 1 is not concerned.
    const auto arpa = contributions(all, Metric::Arpa, april, may);
    REQUIRE(arpa.size() == 3);
    CHECK(b.accounts[arpa[0].account].key == u"4"); // 237/4 − 230/3
    CHECK(std::abs(arpa[0].change() - (237.0 / 4 - 230.0 / 3)) < 1e-9);
    CHECK(std::abs(arpa[1].change() - (200.0 / 3 - 230.0 / 3)) < 1e-9); // 3 alone
    CHECK(std::abs(arpa[2].change() - (170.0 / 2 - 230.0 / 3)) < 1e-9); // 2 alone
    // Nothing to compare with: nothing is said.
    CHECK(contributions(all, Metric::Nrr, between(Month(2020, 1), Month(2020, 2)), may).empty());
}

TEST_CASE("what an account did to a figure is told of both of the periods that are compared", "[revenue][explain]")
{
    // Over twelve months to May and to June 2024. Account 1 left in June 2023: it paid in May 2023 and not in June
    // 2023, so its churn is in the first figure and in the second it is not there at all. Account 2 leaves in June
    // 2024.
    Book b = book();
    add(b, "1", {{0, 0, Month(2023, 1), Month(2023, 6), 100}});
    add(b, "2", {{0, 0, Month(2023, 1), Month(2024, 6), 100}});
    add(b, "3", {{0, 0, Month(2023, 1), kForever, 200}});
    const Period toMay = between(Month(2023, 5), Month(2024, 5));
    const Period toJune = between(Month(2023, 6), Month(2024, 6));
    // By hand: NRR to May (100 + 200) / 400, to June 200 / 300.
    const auto made = contributions(select(b), Metric::Nrr, toMay, toJune);
    REQUIRE(made.size() == 2);
    const Contribution& second = made[0];
    CHECK(b.accounts[second.account].key == u"2");
    CHECK(std::abs(second.before) < 1e-12);
    CHECK(std::abs(second.now - -100.0 / 300) < 1e-12);
    CHECK(second.earlier.movement == Movement::None);
    CHECK(second.earlier.mrr == yen(100));
    CHECK(second.later.movement == Movement::Churn);
    CHECK(second.later.previous == yen(100));
    CHECK(second.later.mrr.isZero());
    const Contribution& first = made[1];
    CHECK(b.accounts[first.account].key == u"1");
    CHECK(std::abs(first.before - -100.0 / 400) < 1e-12);
    CHECK(first.now == 0);
    CHECK(first.earlier.movement == Movement::Churn);
    CHECK(first.earlier.previous == yen(100));
    CHECK(first.earlier.isIn());
    CHECK_FALSE(first.later.isIn()); // that it counts no more is the plus
    CHECK(first.change() > 0);
}

TEST_CASE("the concentration of a sum names the accounts that make it", "[revenue][explain]")
{
    Book b = book();
    add(b, "1", {{0, 0, Month(2024, 1), Month(2024, 5), 50}});
    add(b, "2", {{0, 0, Month(2024, 1), Month(2024, 5), 30}});
    add(b, "3", {{0, 0, Month(2024, 1), Month(2024, 5), 40}, {0, 0, Month(2024, 5), kForever, 20}});
    const Period may = between(Month(2024, 4), Month(2024, 5));
    const Concentration lost = concentration(select(b), Metric::GrossMrrChurn, may);
    CHECK(lost.total == yen(100));
    REQUIRE(lost.shares.size() == 3);
    CHECK(lost.shares[0].share == 0.5);
    CHECK(lost.shares[1].cumulative == 0.8);
    CHECK(lost.accountsForHalf == 1);
    CHECK(std::abs(lost.index - (0.25 + 0.09 + 0.04)) < 1e-12);
    CHECK(concentration(select(b), Metric::Churn, may).total == yen(80));
    CHECK(concentration(select(b), Metric::Expansion, may).shares.empty());
}

TEST_CASE("an account read anew changes its book's figures and not those of the book before", "[revenue][slices]")
{
    Book before = book();
    before.directory = Directory({member(1, "Sato"), member(2, "Kato")}, {}, {});
    add(before, "1", {{0, 0, Month(2024, 1), kForever, 100}});
    add(before, "2", {{0, 0, Month(2024, 1), kForever, 50}});
    for (AccountRevenue& account : before.accounts)
        account.owners = {{Month(2024, 1), MemberId(1)}};
    const auto ofSato = [](const Book& b) { return select(b, {}, {{Dimension::Owner, QStringLiteral("Sato")}}); };
    const auto endingOf = [](const Selection& selection) {
        return figures(selection, Month(2024, 6), Month(2024, 6), 1)[0][0].ending();
    };
    const Selection kept = ofSato(before);
    REQUIRE(endingOf(kept) == yen(150));

    // More steps than there was room for; then fewer; the owner as before.
    Book after = before;
    AccountRevenue grown = before.accounts[0];
    grown.rows = {{{Month(2024, 1), Month(2024, 3), yen(10)}, 0, 0},
                  {{Month(2024, 3), Month(2024, 5), yen(20)}, 0, 0},
                  {{Month(2024, 5), kForever, yen(30)}, 0, 0}};
    after.replace(0, grown);
    CHECK(endingOf(ofSato(after)) == yen(80));
    CHECK(endingOf(kept) == yen(150));
    CHECK(endingOf(ofSato(before)) == yen(150));
    grown.rows = {{{Month(2024, 1), kForever, yen(7)}, 0, 0}};
    after.replace(0, grown);
    CHECK(endingOf(ofSato(after)) == yen(57));

    // Passed on: the division is another now. And earlier than all: so is the first month.
    grown.owners.push_back({Month(2024, 6), MemberId(2)});
    grown.rows = {{{Month(2023, 2), kForever, yen(7)}, 0, 0}};
    after.replace(0, grown);
    CHECK(figures(ofSato(after), Month(2024, 7), Month(2024, 7), 1)[0][0].ending() == yen(50));
    CHECK(after.firstMonth() == Month(2023, 2));
    CHECK(before.firstMonth() == Month(2024, 1));
}

TEST_CASE("several sums of one pass are what each is alone", "[revenue]")
{
    Book b = book();
    for (int i = 0; i < 40; ++i)
        add(b, qPrintable(QString::number(i)),
            {{i % 2, i % 2, Month(2023, 1) + i % 9, i % 3 ? kForever : Month(2024, 1) + i % 7, 10 + i},
             {0, 1, Month(2023, 6) + i % 5, Month(2024, 2) + i % 11, 1 + i}});
    const Selection all = select(b, Dimension::Plan);
    MonthSums months(all, Month(2023, 1), Month(2024, 12), 1);
    MonthSums years(all, Month(2023, 1), Month(2024, 12), 12);
    const std::vector<Period> periods = {between(Month(2023, 12), Month(2024, 6))};
    PeriodSums half(all, periods);
    Cohorts cohortSums(Month(2024, 12), CohortStep::Quarter, FiscalCalendar(4));
    addAll(all, months, years, half, cohortSums);
    CHECK(months.finish() == figures(all, Month(2023, 1), Month(2024, 12), 1));
    CHECK(years.finish() == figures(all, Month(2023, 1), Month(2024, 12), 12));
    CHECK(half.finish() == figures(all, periods));
    CHECK(cohortSums.finish().size() == cohorts(all, Month(2024, 12), CohortStep::Quarter, FiscalCalendar(4)).size());
    // And by differences what each account adds by itself.
    std::vector<Figures> byHand(all.names.size());
    for (const Unit& unit : all.units)
        byHand[size_t(unit.of.first)] += figuresOf(unit.steps, Month(2023, 9), Month(2024, 9));
    const auto sums = figures(all, Month(2024, 9), Month(2024, 9), 12);
    for (size_t slice = 0; slice < byHand.size(); ++slice)
        CHECK(sums[slice][0] == byHand[slice]);
}

TEST_CASE("figures reach to the last month there is", "[revenue]")
{
    Book b = book();
    add(b, "1", {{0, 0, Month(2024, 1), kForever, 100}});
    for (const int shift : {1, 12}) {
        const auto months = figures(select(b), Month(9999, 9), Month(9999, 12), shift)[0];
        REQUIRE(months.size() == 4);
        CHECK(months.back().ending() == yen(100));
        CHECK(months.back().base == yen(100));
    }
}
