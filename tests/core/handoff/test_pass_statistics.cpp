// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "promise/promise_rules.h"
#include "report/handoff_report_source.h"
#include "report/pass_statistics_source.h"
#include "settings/holiday.h"
#include "storage/failure.h"
#include "support/catch.h"
#include "support/support.h"
#include "touchpoint/touchpoint_rules.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace tasuki;
using namespace tasuki::report;
using storage::unwrap;

namespace {

const HandoffId kFirst{1};
const HandoffId kSecond{2};

/// One handoff with its events, without a database.
struct History {
    PassFacts facts;

    Pass& pass(HandoffId id, HandoffState state)
    {
        Pass& made = facts.passes.emplace_back();
        made.id = id;
        made.account = AccountId(id.value());
        made.route = RouteId(2);
        made.state = state;
        made.acceptTarget = 3;
        made.offerAgainTarget = 1;
        made.firstTouchTarget = 5;
        return made;
    }
    void event(HandoffId id, QDate on, HandoffState state, const QString& reason = {})
    {
        facts.events.push_back({id, on, state, reason});
    }
};

} // namespace

TEST_CASE("days of a handoff leave out Golden Week and belong to the period in which they end", "[handoff][statistics]")
{
    History history;
    Pass& pass = history.pass(kFirst, HandoffState::Accepted);
    pass.acceptedOn = QDate(2026, 5, 8);
    pass.firstTouchOn = QDate(2026, 5, 12);
    history.event(kFirst, QDate(2026, 4, 24), HandoffState::Offered);
    history.event(kFirst, QDate(2026, 4, 28), HandoffState::Returned, QStringLiteral("other"));
    history.event(kFirst, QDate(2026, 4, 30), HandoffState::Offered); // the 29th is a holiday: one day
    history.event(kFirst, QDate(2026, 5, 8), HandoffState::Accepted); // 1, 7 and 8 May: three days
    const QDate today(2026, 6, 1);
    const auto april = passStatistics(history.facts, PassSlice::Route, QDate(2026, 4, 1), QDate(2026, 4, 30), today);
    const auto may = passStatistics(history.facts, PassSlice::Route, QDate(2026, 5, 1), QDate(2026, 5, 31), today);
    CHECK(april.total.offerAgain.days == std::vector{1});
    CHECK(april.total.accept.days.empty());
    CHECK(may.total.accept.days == std::vector{3});
    CHECK_FALSE(may.total.accept.isPastTarget());
    CHECK(may.total.firstTouch.days == std::vector{2});
    CHECK(may.total.offerAgain.days.empty());
    // It was first offered in April, whenever it arrived.
    CHECK(april.total.offered == std::vector{kFirst});
    CHECK(may.total.offered.empty());
    CHECK(april.total.accepted.value() == 1.0);
    CHECK(april.total.firstTime.value() == 0.0);
    CHECK(april.total.returnsPerPass() == 1.0);
    REQUIRE(april.reasons.size() == 1);
    CHECK(april.reasons[0].of == std::vector{kFirst});
    CHECK(may.reasons.empty());
}

TEST_CASE("what came back is known not to be accepted the first time, before it is offered again",
          "[handoff][statistics]")
{
    History history;
    history.pass(kFirst, HandoffState::Returned);
    history.event(kFirst, QDate(2026, 4, 1), HandoffState::Offered);
    history.event(kFirst, QDate(2026, 4, 2), HandoffState::Returned, QStringLiteral("other"));
    const auto made =
        passStatistics(history.facts, PassSlice::Route, QDate(2026, 4, 1), QDate(2026, 4, 30), QDate(2026, 4, 3));
    CHECK(made.total.firstTime.value() == 0.0);
    CHECK(made.total.firstTime.of == std::vector{kFirst});
    CHECK(made.total.returns == 1);
    CHECK_FALSE(made.total.accepted.value()); // it may still be
}

TEST_CASE("what is not decided is in no rate, and what was cancelled is not in that of first time",
          "[handoff][statistics]")
{
    History history;
    history.pass(kFirst, HandoffState::Cancelled);
    history.event(kFirst, QDate(2026, 4, 1), HandoffState::Offered);
    history.pass(kSecond, HandoffState::Offered);
    history.event(kSecond, QDate(2026, 4, 1), HandoffState::Offered);
    const auto made =
        passStatistics(history.facts, PassSlice::Route, QDate(2026, 4, 1), QDate(2026, 4, 30), QDate(2026, 4, 8));
    CHECK(made.total.offered.size() == 2);
    CHECK(made.total.accepted.count() == 1);
    CHECK(made.total.accepted.value() == 0.0);
    CHECK_FALSE(made.total.firstTime.value());
    CHECK(made.total.accept.running == std::vector{kSecond});
    CHECK(made.total.accept.late == std::vector{kSecond}); // five days of three
    CHECK(made.ages[1][2].late == std::vector{kSecond});
}

TEST_CASE("the median of an even number is the mean of the two in the middle", "[handoff][statistics]")
{
    PassDays clock;
    CHECK_FALSE(clock.median());
    CHECK_FALSE(clock.inTime());
    clock.days = {5, 1, 2, 9};
    clock.beyond = {4, 0, 1, 8};
    CHECK(clock.median() == 3.5);
    CHECK(clock.inTime() == 0.25);
    CHECK(clock.isPastTarget());
}

namespace {

/// What a test wrote down beside the program while it drove it.
struct Told {
    RouteId route;
    MemberId from;
    MemberId to;
    TeamId fromTeam;
    TeamId toTeam;
    AccountId account;
    QDate created;
    std::vector<std::pair<HandoffState, QDate>> events; ///< of offers, returns, the acceptance
    std::vector<QString> reasons;                       ///< one for each return
    HandoffState state = HandoffState::Draft;
};

/// A touchpoint that was held with the customer.
struct ToldTouch {
    AccountId account;
    MemberId by;
    QDate on;
};

struct ToldPromise {
    MemberId by;
    PromiseState state{};
    QDate due;
    QDate decided;
};

// The company is closed on these days; without Japan's holidays in these months but 2025-11-03, -24 and 2026-01-01,
// -12.
const QSet<QDate> kHolidays = {QDate(2025, 11, 3), QDate(2025, 11, 24), QDate(2026, 1, 1), QDate(2026, 1, 12),
                               QDate(2026, 2, 11), QDate(2026, 2, 23),  QDate(2026, 3, 20)};

int workingDays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += day.dayOfWeek() <= 5 && !kHolidays.contains(day) ? 1 : 0;
    return days;
}

std::optional<double> middle(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

/// The figures of one slice, from what was written down: each counted by itself, in a walk of its own.
struct Model {
    const std::vector<Told>& all;
    const std::vector<ToldPromise>& promises;
    const std::vector<ToldTouch>& touches;
    QDate from;
    QDate to;
    QDate today;
    std::function<bool(const Told&)> sends;    ///< whether the slice is its sender's …
    std::function<bool(const Told&)> receives; ///< … its receiver's
    std::function<bool(const ToldPromise&)> promised;

    bool isIn(QDate day) const { return day >= from && day <= to; }
    static std::optional<QDate> first(const Told& told, HandoffState state)
    {
        for (const auto& [what, on] : told.events)
            if (what == state)
                return on;
        return std::nullopt;
    }
    std::vector<const Told*> offered() const
    {
        std::vector<const Told*> found;
        for (const Told& told : all)
            if (const auto on = first(told, HandoffState::Offered); on && sends(told) && isIn(*on))
                found.push_back(&told);
        return found;
    }
    static bool isAccepted(const Told& told) { return first(told, HandoffState::Accepted).has_value(); }
    std::vector<int> daysToAccept() const
    {
        std::vector<int> days;
        for (const Told& told : all) {
            QDate latest;
            for (const auto& [what, on] : told.events) {
                if (what == HandoffState::Offered)
                    latest = on;
                if (what == HandoffState::Accepted && receives(told) && isIn(on))
                    days.push_back(workingDays(latest, on));
            }
        }
        return days;
    }
    std::vector<int> daysToOfferAgain() const
    {
        std::vector<int> days;
        for (const Told& told : all)
            for (size_t i = 0; i + 1 < told.events.size(); ++i)
                if (told.events[i].first == HandoffState::Returned && sends(told) && isIn(told.events[i + 1].second))
                    days.push_back(workingDays(told.events[i].second, told.events[i + 1].second));
        return days;
    }
    /// When the account was accepted by the next.
    std::optional<QDate> passedOn(const Told& told) const
    {
        std::optional<QDate> next;
        bool isAfter = false;
        for (const Told& other : all) {
            if (&other == &told)
                isAfter = true;
            else if (isAfter && other.account == told.account && !next)
                next = first(other, HandoffState::Accepted);
        }
        return next;
    }
    std::optional<QDate> touched(const Told& told) const
    {
        const auto accepted = first(told, HandoffState::Accepted);
        const auto next = passedOn(told);
        std::optional<QDate> found;
        for (const ToldTouch& touch : touches)
            if (accepted && touch.account == told.account && touch.by == told.to && touch.on >= *accepted
                && touch.on <= today && (!next || touch.on <= *next) && (!found || touch.on < *found))
                found = touch.on;
        return found;
    }
    std::vector<int> daysToTouch() const
    {
        std::vector<int> days;
        for (const Told& told : all)
            if (const auto on = touched(told); on && receives(told) && isIn(*on))
                days.push_back(workingDays(*first(told, HandoffState::Accepted), *on));
        return days;
    }

    void check(const PassFigures& figures, const Route& route) const
    {
        const auto mine = offered();
        const auto count = [&](const auto& fits) { return qint64(std::ranges::count_if(mine, fits)); };
        const auto accepted = count([](const Told* told) { return isAccepted(*told); });
        const auto firstTime = count([](const Told* told) { return isAccepted(*told) && told->reasons.empty(); });
        const auto cancelled = count([](const Told* told) { return told->state == HandoffState::Cancelled; });
        const auto known = count([](const Told* told) {
            return told->state != HandoffState::Cancelled && (isAccepted(*told) || !told->reasons.empty());
        });
        CHECK(figures.offered.size() == mine.size());
        CHECK(figures.accepted.met == accepted);
        CHECK(figures.accepted.count() == accepted + cancelled);
        CHECK(figures.firstTime.met == firstTime);
        CHECK(figures.firstTime.count() == known);
        qint64 returns = 0;
        for (const Told* told : mine)
            returns += told->state == HandoffState::Cancelled ? 0 : qint64(told->reasons.size());
        CHECK(figures.returns == returns);
        checkClock(figures.accept, daysToAccept(), route.slaBusinessDays);
        checkClock(figures.offerAgain, daysToOfferAgain(), route.offerAgainBusinessDays);
        checkClock(figures.firstTouch, daysToTouch(), route.firstTouchBusinessDays);
        checkWaiting(figures, route);
        qint64 kept = 0;
        qint64 broken = 0;
        qint64 overdue = 0;
        for (const ToldPromise& promise : promises) {
            if (!promised(promise))
                continue;
            kept += promise.state == PromiseState::Kept && isIn(promise.decided) ? 1 : 0;
            broken += promise.state == PromiseState::Broken && isIn(promise.decided) ? 1 : 0;
            overdue += promise.state == PromiseState::Open && promise.due < today ? 1 : 0;
        }
        CHECK(figures.promises.kept == kept);
        CHECK(figures.promises.broken == broken);
        CHECK(figures.promises.overdue == overdue);
    }
    static void checkClock(const PassDays& clock, const std::vector<int>& days, int target)
    {
        CHECK(clock.count() == qint64(days.size()));
        CHECK(clock.median() == middle(days));
        const auto inTime = std::ranges::count_if(days, [&](int of) { return of <= target; });
        CHECK(clock.inTime().value_or(-1) == Approx(days.empty() ? -1 : double(inTime) / double(days.size())));
    }
    void checkWaiting(const PassFigures& figures, const Route& route) const
    {
        size_t running[3] = {};
        size_t late[3] = {};
        const auto add = [&](int which, QDate since, int target) {
            ++running[which];
            late[which] += workingDays(since, today) > target ? 1 : 0;
        };
        for (const Told& told : all) {
            if (told.state == HandoffState::Offered && receives(told))
                add(0, told.events.back().second, route.slaBusinessDays);
            if (told.state == HandoffState::Returned && sends(told))
                add(1, told.events.back().second, route.offerAgainBusinessDays);
            if (told.state == HandoffState::Accepted && receives(told) && !touched(told) && !passedOn(told))
                add(2, *first(told, HandoffState::Accepted), route.firstTouchBusinessDays);
        }
        const PassDays* clocks[] = {&figures.accept, &figures.offerAgain, &figures.firstTouch};
        for (int i = 0; i < 3; ++i) {
            INFO("clock " << i);
            CHECK(clocks[i]->running.size() == running[i]);
            CHECK(clocks[i]->late.size() == late[i]);
        }
    }
};

/// Five people in two teams, whose handoffs are driven by the rules and written down.
struct Driven {
    const test::TempDir dir;
    FixedClock clock{QDate(2025, 11, 1)};
    std::unique_ptr<Workspace> workspace =
        std::move(Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock).value());
    std::vector<TeamId> teams;
    std::vector<MemberId> people;
    std::vector<Route> routes = unwrap(handoff::HandoffStore(workspace->db()).routes());
    std::vector<Told> told;
    std::vector<ToldPromise> promises;
    std::vector<ToldTouch> touches;
    std::mt19937 random{1511};

    Driven()
    {
        for (int i = 0; i < 2; ++i) {
            const auto team = people::addTeam(QStringLiteral("チーム%1").arg(i), directory(), workspace->act());
            REQUIRE(workspace->apply(team->edit));
            teams.push_back(team->team.id);
        }
        for (int i = 0; i < 5; ++i) {
            Member member;
            member.name = QStringLiteral("担当%1").arg(i);
            const auto added = people::addMember(member, {teams[size_t(i) % 2]}, directory(), workspace->act());
            REQUIRE(workspace->apply(added->edit));
            people.push_back(added->member.id);
        }
        // All routes have the same targets, so that the model needs none of its own for each handoff.
        for (Route& route : routes) {
            Edit edit(QStringLiteral("route.change"), workspace->act());
            Route after = route;
            after.slaBusinessDays = 2;
            edit.update(route, after);
            REQUIRE(workspace->apply(edit));
            route = after;
        }
    }
    Directory directory() const { return unwrap(PeopleStore(workspace->db()).directory()); }
    int from0to(int most) { return std::uniform_int_distribution(0, most)(random); }
    void goOn() { clock.setToday(clock.today().addDays(from0to(5))); }
    bool run(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        return bool(workspace->apply(*edit));
    }
    Act as(MemberId who)
    {
        workspace->setActor(who);
        return workspace->act();
    }
    /// Some of them are none that is held: a mail, an inquiry, a message in one direction.
    void touch(AccountId account, MemberId who)
    {
        const bool isHeld = from0to(3) > 0;
        const int how = from0to(2);
        Touchpoint touch;
        touch.accountId = account;
        touch.day = clock.today();
        touch.kindId = kindOf(how == 0 ? u"kickoff" : u"chat");
        touch.memberId = who;
        if (how == 2 || (!isHeld && how == 1))
            touch.direction = QStringLiteral("outbound");
        if (!isHeld && how == 0)
            touch.kindId = kindOf(from0to(1) == 0 ? u"welcome_mail" : u"inquiry");
        auto added = touchpoint::add(touch, as(who));
        REQUIRE(added);
        if (how == 2) // a colleague beside one does not make it held, somebody of the customer's does
            touchpoint::setPeople(added->edit, added->touchpoint, {},
                                  {isHeld ? TouchpointPerson{.name = QStringLiteral("森 様")}
                                          : TouchpointPerson{.memberId = who == people[0] ? people[1] : people[0]}},
                                  as(who));
        REQUIRE(workspace->apply(added->edit));
        if (isHeld)
            touches.push_back({account, who, clock.today()});
    }
    static TouchpointKindId kindOf(QStringView code)
    {
        const auto kind = std::ranges::find(kDefaultKinds, code, [](const DefaultKind& k) { return k.term.code; });
        return TouchpointKindId(kind - std::begin(kDefaultKinds) + 1);
    }
    void promise(AccountId account, MemberId by)
    {
        Promise wanted;
        wanted.accountId = account;
        wanted.text = QStringLiteral("約束");
        wanted.madeOn = clock.today();
        wanted.madeBy = by;
        wanted.due = clock.today().addDays(from0to(20));
        const auto added = promise::add(wanted, as(by));
        REQUIRE(added);
        REQUIRE(workspace->apply(added->edit));
        const auto state = PromiseState(from0to(3));
        ToldPromise made{by, state, wanted.due, {}};
        if (state != PromiseState::Open) {
            goOn();
            made.decided = clock.today();
            REQUIRE(run(promise::setState(added->promise, state, clock.today(), as(by))));
        }
        promises.push_back(made);
    }
    /// The account goes one step of its way; false where it stays where it is.
    bool pass(const Account& account, MemberId from);
};

bool Driven::pass(const Account& account, MemberId from)
{
    using namespace handoff;
    const HandoffStore store(workspace->db());
    const Route& route = routes[size_t(from0to(int(routes.size()) - 1))];
    MemberId to = people[size_t(from0to(4))];
    if (to == from)
        to = from == people[0] ? people[1] : people[0];
    const auto spans = unwrap(AccountStore(workspace->db()).ownership(account.id));
    const auto started =
        start({account, spanOn(spans, clock.today()), route, {}, {}, {{}, to}, {}}, directory(), as(from));
    REQUIRE(started);
    REQUIRE(workspace->apply(started->edit));
    const HandoffId id = started->handoff.id;
    const auto now = [&] { return *unwrap(store.find(id)); };
    Told& made = told.emplace_back();
    made.route = route.id;
    made.from = from;
    made.to = to;
    made.fromTeam = directory().primaryTeam(from, clock.today());
    made.toTeam = directory().primaryTeam(to, clock.today());
    made.account = account.id;
    made.created = clock.today();
    const auto event = [&](HandoffState state) {
        made.events.emplace_back(state, clock.today());
        made.state = state;
    };
    if (from0to(9) == 0)
        return false;
    goOn();
    REQUIRE(run(offer({now(), {}, {}, {}, Amount()}, directory(), as(from))));
    event(HandoffState::Offered);
    for (int returns = from0to(3) - 1; returns > 0; --returns) {
        goOn();
        const QString reason = from0to(1) == 0 ? QStringLiteral("other") : QStringLiteral("timing");
        REQUIRE(run(giveBack(now(), reason, QStringLiteral("…"), directory(), as(to))));
        event(HandoffState::Returned);
        made.reasons.push_back(reason);
        if (from0to(4) == 0)
            return false;
        goOn();
        REQUIRE(run(offer({now(), {}, {}, {}, Amount()}, directory(), as(from))));
        event(HandoffState::Offered);
    }
    goOn();
    switch (from0to(7)) {
    case 0: return false;
    case 1:
        REQUIRE(run(cancel(now(), directory(), as(from))));
        made.state = HandoffState::Cancelled;
        return false;
    default: break;
    }
    REQUIRE(run(accept({now(), route, nullptr}, directory(), as(to))));
    event(HandoffState::Accepted);
    touch(account.id, people[size_t(from0to(4))]);
    if (from0to(3) > 0) {
        goOn();
        touch(account.id, to);
    }
    if (from0to(3) == 0) {
        goOn();
        REQUIRE(run(close(now(), as(to))));
        made.state = HandoffState::Closed;
    }
    return true;
}

} // namespace

TEST_CASE("the statistics of random histories equal what was written down beside them", "[handoff][statistics]")
{
    Driven d;
    for (int i = 0; i < 300; ++i) {
        d.clock.setToday(QDate(2025, 11, 1).addDays(d.from0to(80)));
        Account wanted;
        wanted.name = QStringLiteral("顧客%1").arg(i);
        const MemberId owner = d.people[size_t(d.from0to(4))];
        const auto made = account::create(wanted, owner, d.as(owner));
        REQUIRE(made);
        REQUIRE(d.workspace->apply(made->edit));
        if (d.from0to(2) == 0)
            d.promise(made->account.id, owner);
        MemberId holder = owner;
        // Some accounts are passed on twice, also before anybody has touched them.
        for (int passes = 1 + d.from0to(1); passes > 0; --passes) {
            if (!d.pass(made->account, holder))
                break;
            holder = d.told.back().to;
            d.goOn();
        }
    }
    const QDate today(2026, 3, 31);
    d.clock.setToday(today);
    const PassFacts facts = unwrap(passFactsOf(d.workspace->db(), today));
    const Route& route = d.routes.front();
    for (const auto& [from, to] : {std::pair(QDate(2025, 11, 1), today),
                                   {QDate(2025, 12, 1), QDate(2025, 12, 31)},
                                   {QDate(2026, 1, 5), QDate(2026, 2, 20)}}) {
        INFO(from.toString(Qt::ISODate).toStdString());
        Model model{d.told, d.promises, d.touches, from, to, today, {}, {}, {}};
        const auto everything = [](const auto&) { return true; };
        for (const PassSlice by : {PassSlice::Route, PassSlice::Team, PassSlice::Member}) {
            const PassStatistics made = passStatistics(facts, by, from, to, today);
            model.sends = model.receives = everything;
            model.promised = everything;
            model.check(made.total, route);
            CHECK(made.lines.size() >= 2);
            for (const PassLine& line : made.lines) {
                INFO(passLineName(facts, by, line.key, TermLanguage::Japanese).toStdString());
                const qint64 key = line.key;
                if (by == PassSlice::Route) {
                    model.sends = model.receives = [=](const Told& of) { return of.route.value() == key; };
                    model.promised = [](const ToldPromise&) { return false; };
                } else if (by == PassSlice::Member) {
                    model.sends = [=](const Told& of) { return of.from.value() == key; };
                    model.receives = [=](const Told& of) { return of.to.value() == key; };
                    model.promised = [=](const ToldPromise& of) { return of.by.value() == key; };
                } else {
                    model.sends = [=](const Told& of) { return of.fromTeam.value() == key; };
                    model.receives = [=](const Told& of) { return of.toTeam.value() == key; };
                    model.promised = [&, key](const ToldPromise& of) {
                        return facts.directory.primaryTeam(of.by, today).value() == key;
                    };
                }
                model.check(line.figures, route);
            }
            size_t reasons = 0;
            for (const ReturnReason& reason : made.reasons)
                reasons += reason.of.size();
            size_t written = 0;
            for (const Told& of : d.told)
                for (const auto& [state, on] : of.events)
                    written += state == HandoffState::Returned && on >= from && on <= to ? 1 : 0;
            CHECK(reasons == written);
        }
    }

    // The report says the same of each handoff.
    const PassStatistics all = passStatistics(facts, PassSlice::Route, QDate(2025, 11, 1), today, today);
    const auto rows = unwrap(handoffReportOf(d.workspace->db(), today));
    qint64 accepted = 0;
    int days = 0;
    size_t overdue = 0;
    for (const HandoffReportRow& row : rows) {
        accepted += row.businessDaysToAccept ? 1 : 0;
        days += row.businessDaysToAccept.value_or(0);
        overdue += row.overdue ? 1 : 0;
    }
    CHECK(all.total.accept.count() == accepted);
    CHECK(std::accumulate(all.total.accept.days.begin(), all.total.accept.days.end(), 0) == days);
    CHECK(all.total.accept.late.size() == overdue);
    CHECK(accepted > 100);
}
