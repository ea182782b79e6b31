// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "core/import/import_fixture.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "people/people_store.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "report/renewal_source.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"
#include "workspace/checks.h"

using namespace tasuki;
using onboarding::OnboardingStore;

namespace {

/// Two windows on one file. What `workspace` does was made from what stood there before `other` wrote.
struct TwoWindows : test::ImportFixture {
    std::unique_ptr<Workspace> other;

    TwoWindows()
    {
        good(Entity::Account, "account_id,name,stage,renewal_date\nA1,青空商事,retention,2026-03-31\n");
        good(Entity::Goal,
             "account_id,title,target,measurable,status,status_on\nA1,集計を早く,8,yes,planned,2026-01-05\n");
        good(Entity::Onboarding, "account_id,outcome,outcome_date,reason\nA1,not_met,2026-01-10,担当が異動\n");
        auto opened = Workspace::open(workspace->path(), clock);
        REQUIRE(opened);
        other = std::move(*opened);
    }
    Goal goal() { return GoalStore(workspace->db()).all()->front(); }
    std::vector<GoalStatusChange> statuses() { return *GoalStore(workspace->db()).statuses(goal().id); }
    Onboarding record() { return OnboardingStore(workspace->db()).all()->front(); }
    std::vector<SuccessCriteria> versions() { return *OnboardingStore(workspace->db()).criteria(); }
    std::vector<OnboardingTick> ticks() { return *OnboardingStore(workspace->db()).ticks(); }
    /// Contract rows of A1 by start.
    std::vector<Subscription> rows() { return *revenue::RevenueStore(workspace->db()).ofAccount(goal().accountId); }
    bool isSound() { return checkWorkspace(workspace->db())->isEmpty(); }
    static void write(Workspace& window, const Result<Edit>& edit)
    {
        REQUIRE(edit);
        const auto done = window.apply(*edit);
        if (!done)
            FAIL(done.error().text.toStdString());
    }
};

} // namespace

TEST_CASE_METHOD(TwoWindows, "my status of a goal stands only where the statuses still follow each other",
                 "[workspace][goal][P7]")
{
    const Edit late = *goal::setStatus(goal(), GoalStatus::Agreed, QDate(2026, 1, 15), workspace->act());
    const Edit early = *goal::setStatus(goal(), GoalStatus::AtRisk, QDate(2026, 1, 8), workspace->act());
    write(*other, goal::setStatus(goal(), GoalStatus::OnTrack, QDate(2026, 1, 12), other->act()));
    for (const Edit& mine : {early, late}) {
        const auto refused = workspace->apply(mine);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
    }
    // From 12 January it was on track: what began on the 8th is not its latest status.
    const auto parted = workspace->rebased(early);
    REQUIRE_FALSE(parted);
    CHECK(parted.error().text.contains(QStringLiteral("2026-01-12")));
    CHECK(goal().status == GoalStatus::OnTrack);
    write(*workspace, workspace->rebased(late));
    CHECK(goal().status == GoalStatus::Agreed);
    CHECK(statuses().back().status == GoalStatus::Agreed);
    CHECK(isSound());
}

TEST_CASE_METHOD(TwoWindows, "what two windows changed of one goal goes together, or the later one is refused",
                 "[workspace][goal][P7]")
{
    Goal undated = goal();
    undated.dueDate = QDate(2026, 3, 31);
    write(*workspace, goal::change(goal(), undated, {}, statuses(), workspace->act()));
    Goal timeBound = goal();
    timeBound.timeBound = QStringLiteral("yes");
    const Edit mine = *goal::change(goal(), timeBound, {}, statuses(), workspace->act());
    Goal theirs = goal();
    theirs.dueDate = {};
    write(*other, goal::change(goal(), theirs, {}, statuses(), other->act()));
    // No value is in two hands, yet no rule has seen both.
    const auto refused = workspace->apply(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(goal().timeBound.isEmpty());
}

TEST_CASE_METHOD(TwoWindows, "an onboarding that was opened again keeps no reason", "[workspace][onboarding][P7]")
{
    Onboarding after = record();
    after.reason = QStringLiteral("連絡がとれない");
    const Edit mine = *onboarding::change(record(), after, {record()}, versions(), workspace->act());
    write(*other, onboarding::reopen(record(), other->act()));
    const auto refused = workspace->apply(mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    const auto again = workspace->rebased(mine);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Invalid);
    CHECK(record().reason.isEmpty());
    // What is exported comes in again.
    CHECK(good(Entity::Onboarding, exported(Entity::Onboarding)).errors.empty());
}

TEST_CASE_METHOD(TwoWindows, "a checklist is not changed any more once another window has recorded that it was met",
                 "[workspace][onboarding][P7]")
{
    write(*workspace, onboarding::reopen(record(), workspace->act()));
    for (const QString& criterion : onboarding::criteriaOf(record(), versions())->list())
        write(*workspace, onboarding::tick(record(), criterion, true, versions(), ticks(), workspace->act()));
    const auto untick =
        onboarding::tick(record(), ticks().front().criterion, false, versions(), ticks(), workspace->act());
    const qint64 lines = count("SELECT count(*) FROM history");
    write(*other, onboarding::meet(record(), QDate(2026, 1, 14), versions(), ticks(), other->act()));
    REQUIRE(untick);
    const auto refused = workspace->apply(*untick);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(workspace->lastConflict()->column == QStringLiteral("outcome"));
    CHECK_FALSE(workspace->rebased(*untick));
    CHECK(ticks().size() == 3);
    // What was expected is no change: it has no line in the history.
    CHECK(count("SELECT count(*) FROM history") == lines + 1);
    write(*other, onboarding::reopen(record(), other->act()));
    write(*workspace, untick);
    CHECK(count("SELECT count(*) FROM history") == lines + 3);
    // … and is expected of the way back, too.
    write(*other, onboarding::fail(record(), QStringLiteral("予算"), other->act()));
    CHECK_FALSE(workspace->apply(untick->inverse(workspace->act())));
    CHECK(ticks().size() == 2);
}

TEST_CASE_METHOD(TwoWindows, "a tick elsewhere is not noticed twice by polling", "[workspace][P8]")
{
    workspace->announceEverything(); // the imports are seen
    write(*workspace, onboarding::reopen(record(), workspace->act()));
    write(*workspace,
          onboarding::tick(record(), QStringLiteral("first_use"), true, versions(), ticks(), workspace->act()));
    int announced = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] { ++announced; });
    REQUIRE(other->db().queryInteger("SELECT count(*) FROM history") > 0);
    other->db().execute("INSERT INTO drafts (key, text, at) VALUES ('k', 't', '2026-01-15T00:00:00.000Z')");
    workspace->poll(); // a draft is nothing that is shown, and the tick was our own
    CHECK(announced == 0);
}

TEST_CASE_METHOD(TwoWindows, "an outcome that another window recorded is not written over", "[workspace][renewal][P7]")
{
    const auto item = [this] { return report::renewalsOf(workspace->db(), clock.today())->front(); };
    const auto account = [this] { return **AccountStore(workspace->db()).findByKey(QStringLiteral("A1")); };
    write(*workspace, renewal::setCall(item(), RenewalCall::Likely, workspace->act()));
    const auto decide = [&](const renewal::Decision& decision, Workspace& window) {
        return renewal::decide(item(), account(), {}, decision, *renewal::RenewalStore(window.db()).reasons(),
                               window.act());
    };
    const auto mine = decide({RenewalOutcome::Renewed, 12, {}, {}, {}, true}, *workspace);
    write(*other, decide({RenewalOutcome::Churned, 12, {}, RowId(1), {}, true}, *other));
    REQUIRE(mine);
    CHECK(workspace->apply(*mine).error().code == ErrorCode::Conflict);
    const auto again = workspace->rebased(*mine);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Invalid);
    CHECK(item().outcome() == RenewalOutcome::Churned);
}

TEST_CASE_METHOD(TwoWindows, "a call is not given any more once another window has recorded what came of the renewal",
                 "[workspace][renewal][P7]")
{
    const auto item = [this] { return report::renewalsOf(workspace->db(), clock.today())->front(); };
    write(*workspace, renewal::setCall(item(), RenewalCall::AtRisk, workspace->act()));
    const auto mine = renewal::setCall(item(), RenewalCall::Commit, workspace->act());
    const auto account = **AccountStore(workspace->db()).findByKey(QStringLiteral("A1"));
    write(*other, renewal::decide(item(), account, {}, {RenewalOutcome::Churned, 12, {}, RowId(1), {}, true},
                                  *renewal::RenewalStore(other->db()).reasons(), other->act()));
    REQUIRE(mine);
    CHECK(workspace->apply(*mine).error().code == ErrorCode::Conflict);
    CHECK(workspace->rebased(*mine).error().code == ErrorCode::Invalid);
    CHECK(item().call() == RenewalCall::AtRisk);
}

TEST_CASE_METHOD(TwoWindows, "a handoff that another window has offered keeps its receiver and its checklist",
                 "[workspace][handoff][P7]")
{
    good(Entity::Member,
         "name,email,teams\n佐藤,s@example.jp,導入\n加藤,k@example.jp,サクセス\n伊藤,i@example.jp,サクセス\n");
    good(Entity::Account, "account_id,owner\nA1,佐藤\n");
    const Directory directory = *PeopleStore(workspace->db()).directory();
    const MemberId sender = directory.findMember(QStringLiteral("佐藤"))->id;
    workspace->setActor(sender);
    other->setActor(sender);
    const handoff::HandoffStore store(workspace->db());
    const Route route = store.routes()->front();
    const auto routeItems = *store.routeItems(route.id);
    const Account account = **AccountStore(workspace->db()).findByKey(QStringLiteral("A1"));
    const Ownership owner = AccountStore(workspace->db()).ownership(account.id)->back();
    const auto started = handoff::start(
        {account, &owner, route, routeItems, {}, {{}, directory.findMember(QStringLiteral("加藤"))->id}, {}}, directory,
        workspace->act());
    REQUIRE(started);
    write(*workspace, started->edit);
    const HandoffId id = started->handoff.id;
    const auto present = [&] { return **store.find(id); };
    const auto items = *store.items(id);
    const auto manual = std::ranges::find(items, CriterionKind::Manual, &HandoffItem::kind);
    REQUIRE(manual != items.end());

    // Made from the draft, applied when it is offered.
    const auto receiver = handoff::setReceiver(present(), {{}, directory.findMember(QStringLiteral("伊藤"))->id},
                                               directory, workspace->act());
    const auto tick = handoff::tick(present(), *manual, true, workspace->act());
    const auto note = handoff::editNote(present(), QStringLiteral("申し送り"), workspace->act());
    write(*other, handoff::offer({present(), items, *store.facts(account.id), QStringLiteral("急ぎ"), Amount()},
                                 directory, other->act()));
    for (const auto& mine : {receiver, tick}) {
        REQUIRE(mine);
        CHECK(workspace->apply(*mine).error().code == ErrorCode::Conflict);
        CHECK(workspace->rebased(*mine).error().code == ErrorCode::Invalid);
    }
    CHECK(present().toMemberId == started->handoff.toMemberId);
    CHECK_FALSE(store.items(id)->at(size_t(manual - items.begin())).ticked);
    // A note may still be written.
    write(*workspace, note);
    CHECK(present().note == QStringLiteral("申し送り"));
    CHECK(isSound());
}

TEST_CASE_METHOD(TwoWindows, "of two windows that add the same the later one is told so", "[workspace][P7]")
{
    const auto told = [this](const Result<Edit>& mine) {
        REQUIRE(mine);
        const auto refused = workspace->apply(*mine);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().text.contains(QStringLiteral("another window")));
        CHECK_FALSE(workspace->lastConflict());
    };
    const AccountId account = goal().accountId;
    Goal fresh;
    fresh.accountId = account;
    fresh.title = QStringLiteral("紙をなくす");
    const auto mine = goal::add(fresh, {goal()}, workspace->act());
    const auto theirs = goal::add(fresh, {goal()}, other->act());
    write(*other, theirs->edit);
    told(mine->edit);

    Onboarding service;
    service.accountId = account;
    service.service = QStringLiteral("分析");
    const auto myRecord = onboarding::add(service, {record()}, versions(), workspace->act());
    write(*other, onboarding::add(service, {record()}, versions(), other->act())->edit);
    told(myRecord->edit);

    const auto item = report::renewalsOf(workspace->db(), clock.today())->front();
    const auto myCall = renewal::setCall(item, RenewalCall::Lost, workspace->act());
    write(*other, renewal::setCall(item, RenewalCall::Likely, other->act()));
    told(myCall);

    Account same;
    same.name = QStringLiteral("みどり");
    same.key = QStringLiteral("A9");
    const auto myAccount = account::create(same, {}, workspace->act());
    write(*other, account::create(same, {}, other->act())->edit);
    told(myAccount->edit);
}

TEST_CASE_METHOD(TwoWindows,
                 "what two windows changed of one contract row goes together, or the later one is told what does not",
                 "[workspace][contract][P7]")
{
    good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS1,A1,2026-01-01,1000\n");
    const Subscription row = rows().front();
    const Edit mine = *revenue::endContract(row, QDate(2026, 3, 1), workspace->act());
    Subscription later = row;
    later.startDate = QDate(2026, 6, 1);
    write(*other, revenue::correctRow(row, later, other->act()));
    // Each is a good row: 1 January to 28 February, or from 1 June on. Together they end before they start.
    for (const auto& refused : {workspace->apply(mine), Result<void>(workspace->rebased(mine).error())}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("ends before it starts (2026/06/01)")));
    }
    CHECK(rows() == std::vector<Subscription>{later});

    // What does go together is stored: the end of one and the plan of the other.
    Subscription planned = later;
    planned.plan = QStringLiteral("Pro");
    const Edit ended = *revenue::endContract(later, QDate(2026, 9, 1), workspace->act());
    write(*other, revenue::correctRow(later, planned, other->act()));
    write(*workspace, ended);
    planned.endDate = QDate(2026, 9, 1);
    CHECK(rows() == std::vector<Subscription>{planned});
    CHECK(isSound());
}

TEST_CASE_METHOD(TwoWindows, "an amount is one value, although two columns hold it", "[workspace][contract][P7]")
{
    good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS1,A1,2026-01-01,100.5\n");
    const Subscription row = rows().front();
    const auto paying = [&](const char* mrr) {
        Subscription after = row;
        after.mrr = parseAmount(QString::fromLatin1(mrr), 0);
        return revenue::correctRow(row, after, workspace->act());
    };
    // One changes only what stands before the point, the other only what stands behind it: 200.7 is nobody's.
    const auto mine = paying("200.5");
    write(*other, paying("100.7"));
    REQUIRE(mine);
    CHECK(workspace->apply(*mine).error().code == ErrorCode::Conflict);
    CHECK(workspace->lastConflict()->column == QStringLiteral("mrr_minor"));
    CHECK(rows().front().mrr == parseAmount(QStringLiteral("100.7"), 0));
    // Where theirs is kept, both of its columns are theirs.
    const auto whole = paying("200.9");
    REQUIRE(whole);
    CHECK(workspace->apply(*whole).error().code == ErrorCode::Conflict);
    CHECK(workspace->withTheirs(*whole, *workspace->lastConflict())->isEmpty());
    write(*workspace, workspace->rebased(*mine));
    CHECK(rows().front().mrr == parseAmount(QStringLiteral("200.5"), 0));
}

TEST_CASE_METHOD(TwoWindows, "a price is not made of what two windows changed of it", "[workspace][contract][P7]")
{
    good(Entity::Subscription,
         "subscription_id,account_id,start_date,amount_per_period,billing_period\nS1,A1,2026-01-01,12000,year\n");
    const Subscription row = rows().front();
    // 1,100 a month of the one and every two years of the other would be 1,100 every two months: nobody meant that.
    Subscription monthly = row;
    monthly.amount = parseAmount(QStringLiteral("1100"), 0);
    monthly.periodUnit = QStringLiteral("month");
    Subscription longer = row;
    longer.periodCount = 2;
    const auto mine = revenue::correctRow(row, longer, workspace->act());
    REQUIRE(mine);
    write(*other, revenue::correctRow(row, monthly, other->act()));
    const auto applied = workspace->apply(*mine);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::Invalid);
    CHECK(applied.error().text.contains(QStringLiteral("Both windows changed the price")));
    CHECK(rows() == std::vector<Subscription>{monthly});
    CHECK(isSound());
}

TEST_CASE_METHOD(TwoWindows, "who wrote what stands in the way is only said where the history has it",
                 "[workspace][P7]")
{
    good(Entity::Member, "name,email\n佐藤,s@example.jp\n");
    const MemberId sato = PeopleStore(workspace->db()).directory()->findMember(QStringLiteral("佐藤"))->id;
    const auto account = [this] { return **AccountStore(workspace->db()).findByKey(QStringLiteral("A1")); };
    const auto named = [&](const char* name, Workspace& window) {
        Account after = account();
        after.name = QString::fromUtf8(name);
        return *account::change(account(), after, {}, window.act());
    };
    other->setActor(sato);
    const Edit mine = named("私の名前", *workspace);
    write(*other, named("佐藤の名前", *other));
    Account segmented = account();
    segmented.segment = QStringLiteral("SMB");
    other->setActor({});
    write(*other, account::change(account(), segmented, {}, other->act()));
    CHECK_FALSE(workspace->apply(mine));
    CHECK(workspace->lastConflict()->by == sato); // not who wrote the row last, but who wrote the name
    // An import has one line for all of its rows: what it wrote is nobody's, and not that of who was there before.
    good(Entity::Account, "account_id,name\nA1,取り込んだ名前\n");
    CHECK_FALSE(workspace->apply(mine));
    CHECK_FALSE(workspace->lastConflict()->by.isValid());
    CHECK_FALSE(workspace->lastConflict()->at.isValid());
}
