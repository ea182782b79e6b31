// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/route_rules.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

using namespace tasuki;
using namespace tasuki::handoff;

namespace {

/// A fresh workspace with the routes that every one begins with.
struct Routes {
    test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace =
        std::move(Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock).value());

    std::vector<Route> routes() { return *HandoffStore(workspace->db()).routes(); }
    std::vector<RouteItem> items(RouteId id) { return *HandoffStore(workspace->db()).routeItems(id); }
    QStringList labels(RouteId id)
    {
        QStringList texts;
        for (const RouteItem& item : items(id))
            texts += itemText(item.code, item.label, TermLanguage::English);
        return texts;
    }
    Act act() { return workspace->act(); }
    void apply(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
};

} // namespace

TEST_CASE("a route is added, renamed and given another clock", "[handoff][routes]")
{
    Routes r;
    const auto added = addRoute(QStringLiteral("  休眠 → 再開 "), r.routes(), r.act());
    REQUIRE(added);
    CHECK(added->route.name == QStringLiteral("休眠 → 再開"));
    CHECK(added->route.position == 6);
    CHECK(added->route.slaBusinessDays == 2);
    REQUIRE(r.workspace->apply(added->edit));
    Route after = added->route;
    after.name = QStringLiteral("Dormant → Active");
    after.slaBusinessDays = 5;
    after.newStageId = kRetention;
    r.apply(changeRoute(added->route, after, r.routes(), r.act()));
    CHECK(r.routes().back() == after);
    CHECK(r.routes().back().code == QStringLiteral("休眠 → 再開")); // files that name it still do

    Route usual = r.routes().front();
    Route renamed = usual;
    renamed.name = QStringLiteral("Sales to us");
    r.apply(changeRoute(usual, renamed, r.routes(), r.act()));
    renamed.name.clear(); // and back to its term
    r.apply(changeRoute(r.routes().front(), renamed, r.routes(), r.act()));
    CHECK(routeText(r.routes().front(), TermLanguage::English) == QStringLiteral("Sales → Onboarding"));
}

TEST_CASE("a route without a name, with a name that is there or with an impossible clock is refused",
          "[handoff][routes]")
{
    Routes r;
    CHECK_FALSE(addRoute(QStringLiteral("  "), r.routes(), r.act()));
    CHECK_FALSE(addRoute(QStringLiteral("sales → onboarding"), r.routes(), r.act()));
    CHECK_FALSE(addRoute(QStringLiteral("主担当変更"), r.routes(), r.act()));
    Route after = r.routes().front();
    after.slaBusinessDays = -1;
    CHECK_FALSE(changeRoute(r.routes().front(), after, r.routes(), r.act()));
    after.slaBusinessDays = 61;
    CHECK_FALSE(changeRoute(r.routes().front(), after, r.routes(), r.act()));
    after.slaBusinessDays = 0;
    CHECK(changeRoute(r.routes().front(), after, r.routes(), r.act()));
}

TEST_CASE("items are added, renamed, moved, made optional, computed and removed", "[handoff][routes]")
{
    Routes r;
    const Route route = r.routes()[0];
    const QStringList before = r.labels(route.id);
    REQUIRE(before.size() == 3);
    const auto added = addRouteItem(route, QStringLiteral(" 契約書の写し "), r.items(route.id), r.act());
    REQUIRE(added);
    CHECK(added->item.required);
    CHECK(added->item.kind == CriterionKind::Manual);
    REQUIRE(r.workspace->apply(added->edit));
    CHECK(r.labels(route.id) == before + QStringList{QStringLiteral("契約書の写し")});

    r.apply(moveRouteItem(added->item, true, r.items(route.id), r.act()));
    CHECK(r.labels(route.id).indexOf(QStringLiteral("契約書の写し")) == 2);
    r.apply(moveRouteItem(r.items(route.id)[2], true, r.items(route.id), r.act()));
    r.apply(moveRouteItem(r.items(route.id)[1], true, r.items(route.id), r.act()));
    CHECK(r.labels(route.id).front() == QStringLiteral("契約書の写し"));
    CHECK(moveRouteItem(r.items(route.id)[0], true, r.items(route.id), r.act())->isEmpty()); // it is the first
    CHECK(moveRouteItem(r.items(route.id)[3], false, r.items(route.id), r.act())->isEmpty());

    RouteItem item = r.items(route.id)[0];
    RouteItem after = item;
    after.label = QStringLiteral("基本契約書");
    after.required = false;
    after.kind = CriterionKind::Touchpoint;
    CHECK_FALSE(changeRouteItem(item, after, r.items(route.id), r.act())); // which kind?
    after.parameter = QStringLiteral("kickoff");
    r.apply(changeRouteItem(item, after, r.items(route.id), r.act()));
    CHECK(r.items(route.id)[0] == after);
    RouteItem byHand = after;
    byHand.kind = CriterionKind::Manual;
    r.apply(changeRouteItem(after, byHand, r.items(route.id), r.act()));
    CHECK(r.items(route.id)[0].parameter.isEmpty());

    r.apply(removeRouteItem(r.items(route.id)[0], r.act()));
    CHECK(r.labels(route.id) == before);
}

TEST_CASE("an item without words, or one that is on the list, is refused", "[handoff][routes]")
{
    Routes r;
    const Route route = r.routes()[0];
    CHECK_FALSE(addRouteItem(route, QStringLiteral(" "), r.items(route.id), r.act()));
    CHECK_FALSE(addRouteItem(route, QStringLiteral("contract signed"), r.items(route.id), r.act()));
    CHECK_FALSE(addRouteItem(route, QStringLiteral("契約締結"), r.items(route.id), r.act()));
}

TEST_CASE("a handoff under way keeps the items that it began with", "[handoff][routes]")
{
    Routes r;
    Account account;
    account.name = QStringLiteral("青空商事");
    const auto made = account::create(account, {}, r.act());
    REQUIRE(r.workspace->apply(made->edit));
    Member sender;
    sender.id = MemberId(900);
    sender.name = QStringLiteral("田中");
    Edit members(QStringLiteral("member.add"), r.act());
    members.insert(sender);
    REQUIRE(r.workspace->apply(members));
    r.workspace->setActor(sender.id);
    const Route route = r.routes()[0];
    const auto routeItems = r.items(route.id);
    const std::vector<Handoff> open;
    const auto started =
        start({made->account, nullptr, route, routeItems, open, {}, {}}, Directory({sender}, {}, {}), r.act());
    REQUIRE(started);
    REQUIRE(r.workspace->apply(started->edit));
    const auto itemsBefore = *HandoffStore(r.workspace->db()).items(started->handoff.id);
    REQUIRE(itemsBefore.size() == 3);

    RouteItem renamed = r.items(route.id)[0];
    renamed.label = QStringLiteral("Something else");
    r.apply(changeRouteItem(r.items(route.id)[0], renamed, r.items(route.id), r.act()));
    r.apply(removeRouteItem(r.items(route.id)[1], r.act()));
    Route slower = route;
    slower.slaBusinessDays = 30;
    slower.offerAgainBusinessDays = 3;
    slower.firstTouchBusinessDays = 10;
    r.apply(changeRoute(route, slower, r.routes(), r.act()));
    CHECK(*HandoffStore(r.workspace->db()).items(started->handoff.id) == itemsBefore);
    CHECK((*HandoffStore(r.workspace->db()).find(started->handoff.id))->slaBusinessDays == route.slaBusinessDays);
    CHECK((*HandoffStore(r.workspace->db()).find(started->handoff.id))->offerAgainBusinessDays == 1);
    CHECK((*HandoffStore(r.workspace->db()).find(started->handoff.id))->firstTouchBusinessDays == 5);
    slower.firstTouchBusinessDays = 61;
    CHECK_FALSE(changeRoute(route, slower, r.routes(), r.act()));
    slower.firstTouchBusinessDays = 10;
    slower.offerAgainBusinessDays = -1;
    CHECK_FALSE(changeRoute(route, slower, r.routes(), r.act()));
}
