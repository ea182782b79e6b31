// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "handoff/clocks.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "report/handoff_report_source.h"
#include "support/catch.h"
#include "support/support.h"
#include "touchpoint/touchpoint_rules.h"
#include "workspace/workspace.h"

#include <random>

using namespace tasuki;
using namespace tasuki::handoff;

namespace {

/// Closed from 29 December to 2 January; 1 January is a national holiday.
BusinessCalendar aroundNewYear()
{
    return BusinessCalendar({QDate(2025, 12, 29), QDate(2025, 12, 30), QDate(2025, 12, 31), QDate(2026, 1, 2)});
}

Member memberOf(qint64 id, const char16_t* name)
{
    Member member;
    member.id = MemberId(id);
    member.name = QString::fromUtf16(name);
    return member;
}

Handoff in(HandoffState state)
{
    Handoff handoff;
    handoff.state = state;
    handoff.offeredOn = QDate(2025, 12, 26); // a Friday
    handoff.slaBusinessDays = 1;
    return handoff;
}

} // namespace

TEST_CASE("a clock counts no closed day over the new year", "[handoff][clocks]")
{
    const BusinessCalendar calendar = aroundNewYear();
    Handoff handoff = in(HandoffState::Offered);
    CHECK(acceptClock(handoff).isRunning());
    CHECK(dueOf(acceptClock(handoff), calendar) == QDate(2026, 1, 5));
    CHECK_FALSE(isLate(acceptClock(handoff), calendar, QDate(2026, 1, 5)));
    CHECK(isLate(acceptClock(handoff), calendar, QDate(2026, 1, 6)));
    CHECK_FALSE(daysOf(acceptClock(handoff), calendar));

    handoff.state = HandoffState::Accepted;
    handoff.acceptedOn = QDate(2026, 1, 5);
    CHECK(daysOf(acceptClock(handoff), calendar) == 1);
    CHECK(isMet(acceptClock(handoff), calendar) == true);
    handoff.acceptedOn = QDate(2026, 1, 6);
    CHECK(isMet(acceptClock(handoff), calendar) == false);
    CHECK_FALSE(isLate(acceptClock(handoff), calendar, QDate(2026, 2, 1)));
}

TEST_CASE("the first touch after Golden Week is the second business day", "[handoff][clocks]")
{
    // 3 to 5 May 2026 are holidays, the 6th stands in for the one on Sunday.
    const BusinessCalendar calendar;
    Handoff handoff = in(HandoffState::Accepted);
    handoff.acceptedOn = QDate(2026, 5, 1); // a Friday
    const PassClock open = firstTouchClock(handoff, {});
    CHECK(open.target == 5);
    CHECK(dueOf(open, calendar) == QDate(2026, 5, 13));
    CHECK_FALSE(isLate(open, calendar, QDate(2026, 5, 13)));
    CHECK(isLate(open, calendar, QDate(2026, 5, 14)));
    const PassClock held = firstTouchClock(handoff, {{}, {}, QDate(2026, 5, 8)});
    CHECK(daysOf(held, calendar) == 2);
    CHECK(isMet(held, calendar) == true);
    CHECK(daysOf(firstTouchClock(handoff, {{}, {}, QDate(2026, 5, 1)}), calendar) == 0);
    // What was closed without a touch is not waited for; a touch that was held counts.
    handoff.state = HandoffState::Closed;
    CHECK_FALSE(firstTouchClock(handoff, {}).isRunning());
    CHECK(firstTouchClock(handoff, {{}, {}, QDate(2026, 5, 8)}).isOver());
    // Nor what went on to the next owner before.
    handoff.state = HandoffState::Accepted;
    CHECK_FALSE(firstTouchClock(handoff, {{}, {}, {}, QDate(2026, 5, 7)}).isRunning());
}

TEST_CASE("only what is held with the customer before the account goes on is the first touch", "[handoff][clocks]")
{
    const test::TempDir dir;
    FixedClock clock(QDate(2026, 6, 1));
    const auto workspace =
        std::move(Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock).value());
    const std::vector<Member> people = {memberOf(901, u"田中"), memberOf(902, u"佐藤")};
    Edit members(QStringLiteral("member.add"), workspace->act());
    for (const Member& member : people)
        members.insert(member);
    REQUIRE(workspace->apply(members));
    const Directory directory(people, {}, {});
    const HandoffStore store(workspace->db());
    const Route route = store.routes()->front();
    workspace->setActor(people[0].id);
    Account account;
    account.name = QStringLiteral("青葉製作所");
    const auto made = account::create(account, {}, workspace->act());
    REQUIRE(workspace->apply(made->edit));
    const auto pass = [&](MemberId from, MemberId to) {
        workspace->setActor(from);
        const auto started = start({made->account, nullptr, route, {}, {}, {{}, to}, {}}, directory, workspace->act());
        REQUIRE(workspace->apply(started->edit));
        const HandoffId id = started->handoff.id;
        REQUIRE(workspace->apply(*offer({**store.find(id), {}, {}, {}, Amount()}, directory, workspace->act())));
        workspace->setActor(to);
        REQUIRE(workspace->apply(*accept({**store.find(id), route, nullptr}, directory, workspace->act())));
        return id;
    };
    const auto touch = [&](const char16_t* kind, const QString& direction, const TouchpointPerson& person) {
        const auto place = std::ranges::find(kDefaultKinds, QStringView(kind),
                                             [](const DefaultKind& k) { return QStringView(k.term.code); });
        clock.setToday(clock.today().addDays(1));
        Touchpoint wanted;
        wanted.accountId = made->account.id;
        wanted.day = clock.today();
        wanted.kindId = TouchpointKindId(place - std::begin(kDefaultKinds) + 1);
        wanted.direction = direction;
        wanted.memberId = people[1].id;
        auto added = touchpoint::add(wanted, workspace->act());
        touchpoint::setPeople(added->edit, added->touchpoint, {}, {person}, workspace->act());
        REQUIRE(workspace->apply(added->edit));
        return clock.today();
    };
    const QString out = QStringLiteral("outbound");
    const TouchpointPerson customer{.name = QStringLiteral("森 様")};
    const HandoffId first = pass(people[0].id, people[1].id);
    const auto touched = [&](HandoffId id) { return store.past(id, clock.today())->firstTouchOn; };
    touch(u"welcome_mail", {}, customer); // of the tier tech
    touch(u"inquiry", {}, customer);      // of none
    touch(u"chat", out, {});              // sent to them
    touch(u"chat", out, {.memberId = people[0].id});
    CHECK_FALSE(touched(first).isValid());
    const QDate held = touch(u"chat", out, customer);
    CHECK(touched(first) == held);
    // The account comes back to the same member: the next touch is the second handoff's and not the first's.
    clock.setToday(clock.today().addDays(1));
    const HandoffId away = pass(people[1].id, people[0].id);
    const HandoffId back = pass(people[0].id, people[1].id);
    const QDate again = touch(u"kickoff", {}, {});
    CHECK(touched(first) == held);
    CHECK_FALSE(touched(away).isValid());
    CHECK(store.past(away, clock.today())->passedOn.isValid());
    CHECK(touched(back) == again);
}

TEST_CASE("the clock of a return runs until the next offer, and not for what was cancelled", "[handoff][clocks]")
{
    const BusinessCalendar calendar = aroundNewYear();
    Handoff handoff = in(HandoffState::Returned);
    handoff.offerAgainBusinessDays = 1;
    const Past back{QDate(2025, 12, 26), {}, {}};
    CHECK(offerAgainClock(handoff, back).isRunning());
    CHECK(dueOf(offerAgainClock(handoff, back), calendar) == QDate(2026, 1, 5));
    CHECK_FALSE(offerAgainClock(handoff, {}).isRunning());
    handoff.state = HandoffState::Cancelled;
    CHECK_FALSE(offerAgainClock(handoff, back).isRunning());
    handoff.state = HandoffState::Offered;
    const Past again{QDate(2025, 12, 26), QDate(2026, 1, 6), {}};
    CHECK(daysOf(offerAgainClock(handoff, again), calendar) == 2);
    CHECK(isMet(offerAgainClock(handoff, again), calendar) == false);
    CHECK_FALSE(isLate(offerAgainClock(handoff, again), calendar, QDate(2026, 2, 1)));
}

namespace {

/// Written out by hand: the closed days of the weeks that the histories below lie in, beside Saturdays and Sundays.
const QSet<QDate> kClosed = {QDate(2025, 11, 3), QDate(2025, 11, 24), QDate(2026, 1, 1), QDate(2026, 1, 12),
                             QDate(2026, 2, 11), QDate(2026, 2, 23),  QDate(2026, 3, 20)};

int countedDays(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += day.dayOfWeek() <= 5 && !kClosed.contains(day) ? 1 : 0;
    return days;
}

} // namespace

TEST_CASE("the clocks of random histories equal what was written down beside them", "[handoff][clocks]")
{
    const test::TempDir dir;
    FixedClock clock(QDate(2025, 11, 1));
    const auto workspace =
        std::move(Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock).value());
    const std::vector<Member> people = {memberOf(901, u"田中"), memberOf(902, u"佐藤")};
    Edit members(QStringLiteral("member.add"), workspace->act());
    for (const Member& member : people)
        members.insert(member);
    REQUIRE(workspace->apply(members));
    const Directory directory(people, {}, {});
    const Route route = HandoffStore(workspace->db()).routes()->front();
    const auto run = [&](const Result<Edit>& edit) {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    };
    const auto touch = [&](AccountId account, QDate day, MemberId who) {
        Touchpoint held;
        held.accountId = account;
        held.day = day;
        held.kindId = TouchpointKindId(1);
        held.memberId = who;
        const auto added = touchpoint::add(held, workspace->act());
        REQUIRE(added);
        REQUIRE(workspace->apply(added->edit));
    };
    struct Written {
        std::optional<int> accept;
        std::optional<int> again;
        std::optional<int> touch;
    };
    QHash<HandoffId, Written> written;
    std::mt19937 random(15);
    const auto from0to = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    const auto goOn = [&] { clock.setToday(clock.today().addDays(from0to(4))); };
    for (int i = 0; i < 300; ++i) {
        clock.setToday(QDate(2025, 11, 1).addDays(from0to(100)));
        workspace->setActor(people[0].id);
        Account account;
        account.name = QStringLiteral("顧客%1").arg(i);
        const auto made = account::create(account, {}, workspace->act());
        REQUIRE(made);
        REQUIRE(workspace->apply(made->edit));
        auto started =
            start({made->account, nullptr, route, {}, {}, {{}, people[1].id}, {}}, directory, workspace->act());
        REQUIRE(started);
        REQUIRE(workspace->apply(started->edit));
        const HandoffId id = started->handoff.id;
        const auto now = [&] { return **HandoffStore(workspace->db()).find(id); };
        Written& w = written[id];
        if (from0to(9) == 0)
            continue;
        goOn();
        QDate offered = clock.today();
        run(offer({now(), {}, {}, {}, Amount()}, directory, workspace->act()));
        for (int returns = from0to(2); returns > 0; --returns) {
            goOn();
            const QDate returned = clock.today();
            workspace->setActor(people[1].id);
            run(giveBack(now(), QStringLiteral("other"), QStringLiteral("…"), directory, workspace->act()));
            w.again.reset();
            if (from0to(4) == 0) {
                offered = QDate();
                break;
            }
            goOn();
            offered = clock.today();
            workspace->setActor(people[0].id);
            run(offer({now(), {}, {}, {}, Amount()}, directory, workspace->act()));
            w.again = countedDays(returned, offered);
        }
        if (!offered.isValid() || from0to(5) == 0)
            continue;
        goOn();
        const QDate accepted = clock.today();
        workspace->setActor(people[1].id);
        run(accept({now(), route, nullptr}, directory, workspace->act()));
        w.accept = countedDays(offered, accepted);
        // Somebody else's touch and one of the day before are none of the new owner.
        for (const auto& [who, day] : {std::pair(people[0].id, accepted), {people[1].id, accepted.addDays(-1)}}) {
            touch(made->account.id, day, who);
        }
        if (from0to(3) == 0)
            continue;
        for (int touches = 1 + from0to(2); touches > 0; --touches) {
            goOn();
            touch(made->account.id, clock.today(), people[1].id);
            if (!w.touch)
                w.touch = countedDays(accepted, clock.today());
        }
    }
    const auto rows = report::handoffReportOf(workspace->db(), QDate(2026, 3, 31));
    REQUIRE(rows);
    REQUIRE(rows->size() == 300);
    const auto pasts = *HandoffStore(workspace->db()).pasts(QDate(2026, 3, 31));
    for (const report::HandoffReportRow& row : *rows) {
        const Written w = written.value(row.id);
        INFO(row.accountName.toStdString());
        CHECK(row.businessDaysToAccept == w.accept);
        CHECK(row.slaMet == (w.accept ? std::optional(*w.accept <= route.slaBusinessDays) : std::nullopt));
        CHECK(row.businessDaysToOfferAgain == w.again);
        CHECK(row.businessDaysToFirstTouch == w.touch);
        CHECK(row.firstTouchOverdue == (w.accept && !w.touch));
        CHECK(*HandoffStore(workspace->db()).past(row.id, QDate(2026, 3, 31)) == pasts.value(row.id));
    }
}
