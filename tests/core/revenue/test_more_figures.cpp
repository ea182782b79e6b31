// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_figures.h"
#include "people/people_rules.h"
#include "revenue/focus.h"
#include "revenue/more_figures.h"
#include "revenue/target.h"
#include "support/catch.h"
#include "usage/usage_rules.h"

#include <algorithm>

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

Amount yen(qint64 minor)
{
    return Amount::fromMinor(minor);
}
qint64 day(int year, int month, int of)
{
    return QDate(year, month, of).toJulianDay();
}

Member member(qint64 id, const char* name, int fte, bool active = true)
{
    Member made;
    made.id = MemberId(id);
    made.name = QLatin1String(name);
    made.fte = fte;
    made.active = active;
    return made;
}

Period between(Month opening, Month closing)
{
    return {{}, opening, closing, false};
}
const Period kFebruary = between(Month(2024, 1), Month(2024, 2));
const Period kMarch = between(Month(2024, 2), Month(2024, 3));

/// Four accounts, worked through by hand below.
///
/// | | seats | rows: from–until, net, gross, plan | owner | use |
/// | 1 | 10 | Jan–, 100, 125, basic | aoki | reports in February, api on 29 February |
/// | 2 | 5 | Jan–, 0, 80 (100 % discount), basic | aoki | none |
/// | 3 | 4 | Jan–Apr, 60, 60, pro; May–, 90, 90, pro | baba, from March chiba (0.5) | reports in January |
/// | 4 | 7 | none | nobody | none |
struct Hand {
    Book book;
    MoreFacts facts;

    Hand()
    {
        book.baseCurrency = QStringLiteral("JPY");
        book.plans = {QStringLiteral("basic"), QStringLiteral("pro")};
        book.products = {QString()};
        book.directory = Directory(
            {member(1, "aoki", 100), member(2, "baba", 100), member(3, "chiba", 50), member(4, "doi", 100, false)}, {},
            {});
        facts.hasSeats = true;
        facts.coreMetrics = {QStringLiteral("api"), QStringLiteral("reports")};
        add(10, {{Month(2024, 1), kForever, 100, 125, 0}}, {{Month(2024, 1), 1}},
            {{1, day(2024, 2, 1), day(2024, 3, 1)}, {0, day(2024, 2, 29), day(2024, 3, 1)}});
        add(5, {{Month(2024, 1), kForever, 0, 80, 0}}, {{Month(2024, 1), 1}}, {});
        add(4, {{Month(2024, 1), Month(2024, 4), 60, 60, 1}, {Month(2024, 5), kForever, 90, 90, 1}},
            {{Month(2024, 1), 2}, {Month(2024, 3), 3}}, {{1, day(2024, 1, 1), day(2024, 2, 1)}});
        add(7, {}, {}, {});
    }

    struct Row {
        Month start;
        Month end;
        qint64 net;
        qint64 gross;
        int plan;
    };
    void add(qint64 seats, const std::vector<Row>& rows, const std::vector<std::pair<Month, int>>& owners,
             std::vector<UseSpan> uses)
    {
        AccountRevenue account;
        account.id = AccountId(qint64(book.accounts.size()) + 1);
        account.key = QString::number(account.id.value());
        MoreFacts::OfAccount& of = facts.accounts[account.id];
        of.seats = seats;
        of.uses = std::move(uses);
        for (const Row& row : rows) {
            account.rows.push_back({{row.start, row.end, yen(row.net)}, row.plan, 0});
            of.rows.push_back({row.start, row.end, yen(row.net), yen(row.gross), book.plans[size_t(row.plan)], {}});
        }
        account.sumRows();
        for (const auto& [month, who] : owners)
            account.owners.push_back({month, MemberId(who)});
        book.accounts.push_back(std::move(account));
    }
    MoreFigures of(const Period& period, const std::vector<Filter>& filters = {})
    {
        return MoreSelection(book, facts, {}, filters).figures({period})[0][0];
    }
};

} // namespace

TEST_CASE("users, gross ARR, committed MRR and productivity by hand", "[revenue][more]")
{
    Hand hand;
    const MoreFigures f = hand.of(kFebruary);
    CHECK(f.accounts == 2);
    CHECK(f.users == 14); // 10 + 4: account 2 pays nothing, account 4 has no contract
    CHECK(f.mrr == yen(160));
    CHECK(f.arr() == yen(1920));
    CHECK(f.grossArr() == yen(12 * (125 + 80 + 60))); // 100 % off: net nothing, gross all of it
    CHECK(f.committedMrr == yen(90));
    CHECK(f.fte == 200); // aoki and baba
    CHECK(*valueOf(Metric::Arpu, f) == 160.0 / 14);
    CHECK(*valueOf(Metric::GrossArr, f) == 3180);
    CHECK(*valueOf(Metric::ArrPerFte, f) == 960);
    CHECK(*valueOf(Metric::AccountsPerFte, f) == 1);

    // In March account 3 is chiba's, who works half; in May the committed row runs.
    const MoreFigures march = hand.of(kMarch);
    CHECK(march.fte == 150);
    CHECK(*valueOf(Metric::ArrPerFte, march) == 1280);
    CHECK(*valueOf(Metric::AccountsPerFte, march) == 2 / 1.5);
    const MoreFigures may = hand.of(between(Month(2024, 4), Month(2024, 5)));
    CHECK(may.committedMrr == Amount());
    CHECK(may.mrr == yen(190));
    // April: what ended counts no more, what starts in May does not count yet.
    const MoreFigures april = hand.of(between(Month(2024, 3), Month(2024, 4)));
    CHECK(april.grossMrr == yen(205));
    CHECK(april.users == 10);
    CHECK(april.committedMrr == yen(90));
}

TEST_CASE("without any seats users are paying accounts", "[revenue][more]")
{
    Hand hand;
    hand.facts.hasSeats = false;
    for (auto& account : hand.facts.accounts)
        account.seats = 0;
    CHECK(hand.of(kFebruary).users == 2);
    CHECK(*valueOf(Metric::Arpu, hand.of(kFebruary)) == 80);
}

TEST_CASE("a figure without a base is undefined", "[revenue][more]")
{
    Hand hand;
    const MoreFigures before = hand.of(between(Month(2023, 11), Month(2023, 12)));
    CHECK(before.accounts == 0);
    CHECK(before.committedMrr == yen(100 + 60 + 90)); // all start later; 100 % off is nothing
    for (const Metric metric :
         {Metric::Arpu, Metric::ArrPerFte, Metric::AccountsPerFte, Metric::CoreAdoption, Metric::ActivityChurn}) {
        INFO(metricName(metric));
        CHECK_FALSE(valueOf(metric, before).has_value());
    }
    CHECK(*valueOf(Metric::Users, before) == 0);
    // No metric is marked: nobody can have adopted it.
    hand.facts.coreMetrics.clear();
    CHECK_FALSE(valueOf(Metric::CoreAdoption, hand.of(kFebruary)).has_value());
    // Who has left the team is no part of it.
    hand.book.accounts[0].owners = {{Month(2024, 1), MemberId(4)}};
    hand.book.accounts[1].owners = {};
    CHECK(hand.of(kFebruary).fte == 100);
}

TEST_CASE("core-feature adoption asks for every marked feature within 30 days", "[revenue][more]")
{
    Hand hand;
    // [31 January, 1 March): account 1 used both, the second on the leap day; account 3 only reports, on 31 January.
    CHECK(hand.of(kFebruary).adopters == 1);
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kFebruary)) == 0.5);
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kMarch)) == 0); // [2 March, 1 April)
    hand.facts.accounts[AccountId(3)].uses.push_back({0, day(2024, 1, 31), day(2024, 2, 1)});
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kFebruary)) == 1);
    hand.facts.accounts[AccountId(3)].uses.back() = {0, day(2024, 1, 30), day(2024, 1, 31)};
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kFebruary)) == 0.5);
    // One marked feature only.
    hand.facts.coreMetrics = {QStringLiteral("api")};
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kFebruary)) == 0.5);
}

TEST_CASE("activity churn compares 30 days before the period with its last 30", "[revenue][more]")
{
    Hand hand;
    // February: [2 January, 1 February) has account 3; its 31 January is within [31 January, 1 March).
    CHECK(hand.of(kFebruary).activeBefore == 1);
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kFebruary)) == 0);
    // March: [31 January, 1 March), since there is a 29 February, has 1 and 3; [2 March, 1 April) nobody.
    CHECK(hand.of(kMarch).activeBefore == 2);
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 1);
    // The 1st of March is no day of the last 30; the 2nd is.
    hand.facts.accounts[AccountId(1)].uses.push_back({-1, day(2024, 3, 1), day(2024, 3, 2)});
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 1);
    hand.facts.accounts[AccountId(1)].uses.back().end = day(2024, 3, 3);
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 0.5);
    // Over two months the first window lies before both.
    CHECK(hand.of(between(Month(2024, 1), Month(2024, 3))).activeBefore == 1);
    // Whoever uses it without paying counts too.
    hand.facts.accounts[AccountId(4)].uses.push_back({-1, day(2024, 2, 10), day(2024, 2, 11)});
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 2.0 / 3);
}

TEST_CASE("of a period that still runs, use is looked at up to today", "[revenue][more]")
{
    Hand hand;
    // On 10 March: [10 February, 11 March). Account 1 used both features in February; account 3, which pays too,
    // neither.
    hand.facts.today = QDate(2024, 3, 10);
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kMarch)) == 0.5);
    CHECK(hand.of(kMarch).activeBefore == 2); // 1 and 3 in [31 January, 1 March)
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 0.5);
    // On 30 March: [1 March, 31 March). Nobody.
    hand.facts.today = QDate(2024, 3, 30);
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kMarch)) == 0);
    CHECK(*valueOf(Metric::ActivityChurn, hand.of(kMarch)) == 1);
    // What is noted for later days is not use yet: on 15 March the 20th does not count.
    hand.facts.accounts[AccountId(3)].uses.push_back({-1, day(2024, 3, 20), day(2024, 3, 21)});
    hand.facts.today = QDate(2024, 3, 15);
    CHECK(hand.of(kMarch).fellSilent == 1);
    hand.facts.today = QDate(2024, 3, 20);
    CHECK(hand.of(kMarch).fellSilent == 0);
    // A period that is over is what it was; one that has not begun is not known.
    CHECK(*valueOf(Metric::CoreAdoption, hand.of(kFebruary)) == 0.5);
    hand.facts.today = QDate(2024, 2, 29);
    CHECK_FALSE(valueOf(Metric::CoreAdoption, hand.of(kMarch)));
    CHECK_FALSE(valueOf(Metric::ActivityChurn, hand.of(kMarch)));
    hand.facts.today = QDate(2024, 3, 1);
    CHECK(valueOf(Metric::ActivityChurn, hand.of(kMarch)));
}

TEST_CASE("who no longer holds a plan is no part of its figures", "[revenue][more]")
{
    Hand hand;
    // Account 5 went from basic to pro in March; chiba's, who works half. It was used on 10 February and on 5 March.
    hand.add(3, {{Month(2024, 1), Month(2024, 3), 50, 50, 0}, {Month(2024, 3), kForever, 70, 70, 1}},
             {{Month(2024, 1), 3}}, {{-1, day(2024, 2, 10), day(2024, 2, 11)}, {-1, day(2024, 3, 5), day(2024, 3, 6)}});
    const Period april = between(Month(2024, 3), Month(2024, 4));
    const auto plans = MoreSelection(hand.book, hand.facts, Dimension::Plan).figures({kFebruary, kMarch, april});
    const auto& basic = plans[0];
    const auto& pro = plans[1];
    CHECK(basic[0].fte == 150); // aoki with 1 and 2, chiba with 5
    CHECK(basic[1].fte == 100);
    CHECK(basic[2].fte == 100);
    CHECK(pro[0].fte == 100); // baba with 3
    CHECK(pro[1].fte == 50);  // chiba with 3 and 5
    // In March both count account 5, which held basic at the opening and pro since; with 1, and with 3.
    CHECK(basic[1].activeBefore == 2);
    CHECK(pro[1].activeBefore == 2);
    // [2 March, 1 April) has account 5 alone; in April it holds pro only.
    CHECK(basic[2].activeBefore == 0);
    CHECK_FALSE(valueOf(Metric::ActivityChurn, basic[2]));
    CHECK(pro[2].activeBefore == 1);
    CHECK(hand.of(april).activeBefore == 1);
    const MoreFigures filtered = hand.of(april, {{Dimension::Plan, QStringLiteral("basic")}});
    CHECK(filtered == basic[2]);
}

TEST_CASE("the sums of the parts are the figures", "[revenue][more]")
{
    Hand hand;
    for (const auto by :
         {std::optional<Dimension>(), std::optional(Dimension::Owner), std::optional(Dimension::Plan)}) {
        const MoreSelection selection(hand.book, hand.facts, by);
        const auto figures = selection.figures({kMarch});
        const auto sums = selection.sumsOf(selection.parts(kMarch), kMarch);
        REQUIRE(sums.size() == figures.size());
        for (size_t i = 0; i < sums.size(); ++i)
            CHECK(sums[i] == figures[i][0]);
    }
}

TEST_CASE("slices take what they hold on the last day, plans only their rows", "[revenue][more]")
{
    Hand hand;
    const MoreSelection plans(hand.book, hand.facts, Dimension::Plan);
    REQUIRE(plans.selection().names == std::vector<QString>{QStringLiteral("basic"), QStringLiteral("pro")});
    const auto byPlan = plans.figures({kFebruary});
    CHECK(byPlan[0][0].grossMrr == yen(205));
    CHECK(byPlan[0][0].committedMrr == Amount());
    CHECK(byPlan[0][0].users == 10);
    CHECK(byPlan[1][0].grossMrr == yen(60));
    CHECK(byPlan[1][0].committedMrr == yen(90));
    CHECK(hand.of(kFebruary, {{Dimension::Plan, QStringLiteral("PRO")}}) == byPlan[1][0]);
    MoreFigures nothing;
    nothing.bySeats = nothing.marked = true;
    CHECK(hand.of(kFebruary, {{Dimension::Plan, QStringLiteral("none")}}) == nothing);

    const MoreSelection owners(hand.book, hand.facts, Dimension::Owner);
    const auto& names = owners.selection().names;
    const auto sums = owners.figures({kFebruary, kMarch});
    const auto of = [&](const char* name, size_t period) {
        return sums[size_t(std::ranges::find(names, QLatin1String(name)) - names.begin())][period];
    };
    CHECK(of("aoki", 0).mrr == yen(100));
    CHECK(of("aoki", 0).fte == 100);
    CHECK(of("baba", 0).mrr == yen(60));
    // What baba held at the opening of March is chiba's on its last day.
    CHECK(of("baba", 1).mrr == Amount());
    CHECK(of("baba", 1).fte == 0);
    CHECK(of("chiba", 1).mrr == yen(60));
    CHECK(*valueOf(Metric::ArrPerFte, of("chiba", 1)) == 1440);
    // Unowned: nobody's work to divide by.
    CHECK(of("", 0).fte == 0);
    CHECK_FALSE(valueOf(Metric::ArrPerFte, of("", 0)).has_value());
    // A filter of an owner keeps what is theirs on the last day.
    CHECK(hand.of(kMarch, {{Dimension::Owner, QStringLiteral("chiba")}}).users == 4);

    const auto parts = owners.parts(kFebruary);
    REQUIRE(parts.size() == 4);
    CHECK(parts[2].owner == MemberId(2));
    CHECK(parts[2].figures.mrr == yen(60));
}

TEST_CASE("who moves first is leading", "[revenue][more]")
{
    for (const Metric metric : {Metric::Users, Metric::CoreAdoption, Metric::ActivityChurn, Metric::CommittedMrr})
        CHECK(isLeading(metric));
    for (const Metric metric : allMetrics())
        CHECK_FALSE(isLeading(metric));
    for (const Metric metric : {Metric::Arpu, Metric::GrossArr, Metric::ArrPerFte, Metric::AccountsPerFte})
        CHECK_FALSE(isLeading(metric));
    for (const Metric metric : moreMetrics()) {
        CHECK(isMore(metric));
        CHECK(metricOf(QString::fromLatin1(metricName(metric))) == metric);
    }
    CHECK_FALSE(isMore(Metric::Nrr));
    CHECK(onboarding::isLeading(onboarding::Metric::FirstUse));
    CHECK(onboarding::isLeading(onboarding::Metric::Value));
}

TEST_CASE("every phase of a company shows its own figure first", "[revenue][more]")
{
    CHECK(focusMetrics(Focus::Users)[0] == Metric::Users);
    CHECK(focusMetrics(Focus::GrossArr)[0] == Metric::GrossArr);
    CHECK(focusMetrics(Focus::Arpu)[0] == Metric::Arpu);
    CHECK(focusMetrics(Focus::NetArr)[0] == Metric::Nrr);
    CHECK(focusMetrics(Focus::Productivity)[0] == Metric::ArrPerFte);
    for (const Focus focus : kFocuses)
        CHECK(focusOf(QString::fromLatin1(focusName(focus))) == focus);
}

TEST_CASE("a target of accounts per full-time equivalent keeps its decimals", "[revenue][more][target]")
{
    Target target;
    target.metric = QStringLiteral("accounts_per_fte");
    target.value = storedTarget(Metric::AccountsPerFte, 12.5);
    CHECK(targetValue(target) == 12.5);
    CHECK(isMet(Metric::AccountsPerFte, 12.5, 12.5) == true);
    CHECK(isMet(Metric::AccountsPerFte, 12.4, 12.5) == false);
    CHECK(isMet(Metric::ActivityChurn, 0.2, 0.1) == false);
}

TEST_CASE("a full-time part is a number from 0 to 1", "[people][more]")
{
    CHECK(people::parseFte(u"1") == 100);
    CHECK(people::parseFte(u"0.5") == 50);
    CHECK(people::parseFte(u"０．２５") == 25);
    CHECK(people::parseFte(u"0") == 0);
    CHECK(people::parseFte(u"80%") == 80);
    for (const QStringView wrong : {u"1.01", u"-0.5", u"0.555", u"half", u"", u"101%"}) {
        INFO(wrong.toString().toStdString());
        CHECK_FALSE(people::parseFte(wrong).has_value());
    }
    CHECK(people::fteText(50) == u"0.50");
    CHECK(people::fteText(100) == u"1.00");
    CHECK(people::fteText(1230) == u"12.30");
}

TEST_CASE("a metric is marked once and can be unmarked", "[usage][more]")
{
    IdMaker ids(1'700'000'000'000, 1);
    Act act;
    act.ids = &ids;
    CHECK_FALSE(usage::setCore(QStringLiteral(" "), true, {}, act));
    const auto marked = usage::setCore(QStringLiteral("reports"), true, {}, act);
    REQUIRE(marked);
    CHECK(marked->changes().size() == 1);
    const std::vector<CoreMetric> present = {{RowId(7), QStringLiteral("reports")}};
    CHECK(usage::setCore(QStringLiteral("reports"), true, present, act)->isEmpty());
    CHECK(usage::setCore(QStringLiteral("reports"), false, present, act)->changes().size() == 1);
    CHECK(usage::setCore(QStringLiteral("api"), false, present, act)->isEmpty());
}
