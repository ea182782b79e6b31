// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/checks.h"
#include "workspace/workspace.h"

#include "account/account_rules.h"

using namespace tasuki;
using onboarding::CountFrom;

namespace {

struct Start {
    IdMaker ids{1'768'000'000'000, 7};
    Act act{MemberId(1), QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC), QDate(2026, 1, 15), {}, &ids};
    std::vector<SuccessCriteria> versions = {{RowId(1), 1, {}, QStringLiteral("settings_complete\nfirst_use")},
                                             {RowId(2), 2, QDate(2026, 1, 5), QStringLiteral("全員がログイン")}};
    Onboarding before;

    Start()
    {
        before.id = OnboardingId(100);
        before.accountId = AccountId(50);
        before.signedOn = QDate(2025, 12, 1);
        before.targetDays = 60;
        before.criteriaVersion = 1;
    }
    OnboardingTick tick(const QString& criterion, int id = 1) const
    {
        return {RowId(id), before.id, before.accountId, criterion, QDate(2026, 1, 10), {}};
    }
    static Onboarding written(const Edit& edit)
    {
        return rowFromValues<Onboarding>(edit.changes().front().id, *edit.changes().front().after);
    }
};

} // namespace

TEST_CASE("an onboarding is due its target days after the contract is signed, or after the kickoff", "[onboarding]")
{
    Start s;
    CHECK(onboarding::dueDate(s.before, CountFrom::Signed) == QDate(2026, 1, 30));
    CHECK_FALSE(onboarding::dueDate(s.before, CountFrom::Kickoff).isValid()); // the clock does not run yet
    s.before.kickoffOn = QDate(2024, 2, 1);
    s.before.targetDays = 28;
    CHECK(onboarding::dueDate(s.before, CountFrom::Kickoff) == QDate(2024, 2, 29)); // a leap year
    s.before.kickoffOn = QDate(2025, 2, 1);
    CHECK(onboarding::dueDate(s.before, CountFrom::Kickoff) == QDate(2025, 3, 1));
    CHECK(onboarding::isOverdue(s.before, CountFrom::Kickoff, QDate(2025, 3, 2)));
    CHECK_FALSE(onboarding::isOverdue(s.before, CountFrom::Kickoff, QDate(2025, 3, 1)));
    s.before.targetDays.reset();
    CHECK_FALSE(onboarding::dueDate(s.before, CountFrom::Signed).isValid());
}

TEST_CASE("a record keeps the version of the criteria by which it is judged", "[onboarding]")
{
    Start s;
    Onboarding fresh;
    fresh.accountId = AccountId(51);
    const auto added = onboarding::add(fresh, {s.before}, s.versions, s.act);
    REQUIRE(added);
    CHECK(added->onboarding.criteriaVersion == 2); // the latest
    const auto next = onboarding::changeCriteria(
        {QStringLiteral(" 全員が ログイン "), QString(), QStringLiteral("first_use"), QStringLiteral("first_use")},
        s.versions, s.act);
    REQUIRE(next);
    REQUIRE(next->changes().size() == 1); // no record is touched
    const auto written = rowFromValues<SuccessCriteria>(9, *next->changes().front().after);
    CHECK(written.version == 3);
    CHECK(written.since == QDate(2026, 1, 15));
    CHECK(written.list() == QStringList{QStringLiteral("全員が ログイン"), QStringLiteral("first_use")});
    CHECK_FALSE(onboarding::changeCriteria({QStringLiteral(" ")}, s.versions, s.act));
    const auto same = onboarding::changeCriteria({QStringLiteral("全員がログイン")}, s.versions, s.act);
    REQUIRE(same);
    CHECK(same->isEmpty());
}

TEST_CASE("an onboarding is refused in words", "[onboarding]")
{
    Start s;
    Onboarding after = s.before;
    std::vector<Onboarding> present = {s.before};
    SECTION("target days below 0")
    {
        after.targetDays = -1;
    }
    SECTION("target days without end")
    {
        after.targetDays = 4000;
    }
    SECTION("criteria that are not there")
    {
        after.criteriaVersion = 7;
    }
    SECTION("an actual start to come")
    {
        after.actualStart = QDate(2026, 1, 16);
    }
    SECTION("cash to come")
    {
        after.firstCashIn = QDate(2026, 1, 16);
    }
    SECTION("a first use to come")
    {
        after.firstUseOn = QDate(2026, 1, 16);
    }
    SECTION("met on no day")
    {
        after.outcome = OnboardingOutcome::Met;
    }
    SECTION("met tomorrow")
    {
        after.outcome = OnboardingOutcome::Met;
        after.outcomeOn = QDate(2026, 1, 16);
    }
    SECTION("not met for no reason")
    {
        after.outcome = OnboardingOutcome::NotMet;
    }
    SECTION("open with a day of its outcome")
    {
        after.outcomeOn = QDate(2026, 1, 10);
    }
    SECTION("another account")
    {
        after.accountId = AccountId(51);
    }
    SECTION("a service that has a record")
    {
        Onboarding other = s.before;
        other.id = OnboardingId(101);
        other.service = QStringLiteral("Ａｎａｌｙｔｉｃｓ");
        present.push_back(other);
        after.service = QStringLiteral("analytics");
    }
    const auto edit = onboarding::change(s.before, after, present, s.versions, s.act);
    REQUIRE_FALSE(edit);
    CHECK(edit.error().code == ErrorCode::Invalid);
    CHECK_FALSE(edit.error().text.isEmpty());
}

TEST_CASE("what is planned may lie ahead, and what an import brought so stays", "[onboarding]")
{
    Start s;
    Onboarding after = s.before;
    after.plannedStart = QDate(2026, 4, 1);
    after.kickoffOn = QDate(2026, 2, 1);
    CHECK(onboarding::change(s.before, after, {s.before}, s.versions, s.act));
    s.before.actualStart = QDate(2026, 3, 1);
    after = s.before;
    after.targetDays = 30;
    CHECK(onboarding::change(s.before, after, {s.before}, s.versions, s.act));
}

TEST_CASE("an onboarding is met when all of its criteria are ticked", "[onboarding]")
{
    Start s;
    std::vector<OnboardingTick> ticks;
    const QDate day(2026, 1, 14);
    CHECK_FALSE(onboarding::meet(s.before, day, s.versions, ticks, s.act));
    CHECK_FALSE(onboarding::tick(s.before, QStringLiteral("全員がログイン"), true, s.versions, ticks,
                                 s.act)); // of another version
    const auto ticked = onboarding::tick(s.before, QStringLiteral("first_use"), true, s.versions, ticks, s.act);
    REQUIRE(ticked);
    CHECK(rowFromValues<OnboardingTick>(1, *ticked->changes().front().after).tickedOn == QDate(2026, 1, 15));
    ticks = {s.tick(QStringLiteral("first_use"))};
    CHECK(onboarding::tick(s.before, QStringLiteral("first_use"), true, s.versions, ticks, s.act)->isEmpty());
    CHECK(onboarding::openCriteria(s.before, s.versions, ticks) == QStringList{QStringLiteral("settings_complete")});
    CHECK_FALSE(onboarding::meet(s.before, day, s.versions, ticks, s.act));
    ticks.push_back(s.tick(QStringLiteral("settings_complete"), 2));
    const auto met = onboarding::meet(s.before, day, s.versions, ticks, s.act);
    REQUIRE(met);
    const Onboarding after = Start::written(*met);
    CHECK(after.outcome == OnboardingOutcome::Met);
    CHECK(after.outcomeOn == day);
    CHECK_FALSE(onboarding::meet(after, day, s.versions, ticks, s.act));
    CHECK_FALSE(onboarding::tick(after, QStringLiteral("first_use"), false, s.versions, ticks, s.act)); // it is judged
    CHECK_FALSE(onboarding::fail(after, QStringLiteral("?"), s.act));
    CHECK(Start::written(*onboarding::reopen(after, s.act)) == s.before);
    CHECK(onboarding::tick(s.before, QStringLiteral("first_use"), false, s.versions, ticks, s.act)->changes().size()
          == 2); // its tick goes, and the record is expected to be open
    // Nothing to judge by: nothing is open.
    s.before.criteriaVersion.reset();
    CHECK(onboarding::meet(s.before, day, s.versions, {}, s.act));
}

TEST_CASE("an onboarding that is given up says why", "[onboarding]")
{
    Start s;
    CHECK_FALSE(onboarding::fail(s.before, QStringLiteral("  "), s.act));
    const auto failed = onboarding::fail(s.before, QStringLiteral(" 推進者が異動 "), s.act);
    REQUIRE(failed);
    CHECK(Start::written(*failed).reason == QStringLiteral("推進者が異動"));
    CHECK(Start::written(*failed).outcomeOn == QDate(2026, 1, 15));
}

TEST_CASE("onboarding records, their criteria and their clock are stored and taken back", "[onboarding]")
{
    test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
    REQUIRE(made);
    Workspace& w = **made;
    const auto created = account::create(
        [] {
            Account account;
            account.name = QStringLiteral("青空商事");
            return account;
        }(),
        {}, w.act());
    REQUIRE(w.apply(created->edit));
    const onboarding::OnboardingStore store(w.db());
    const auto versions = store.criteria();
    REQUIRE(versions->size() == 1); // every workspace begins with some
    CHECK(versions->front().list().size() == 3);
    CHECK(criterionText(versions->front().list().back(), TermLanguage::Japanese) == QStringLiteral("利用開始確認"));
    Onboarding record;
    record.accountId = created->account.id;
    record.signedOn = QDate(2025, 12, 1);
    const auto added = onboarding::add(record, {}, *versions, w.act());
    REQUIRE(w.apply(added->edit));
    CHECK(store.ofAccount(created->account.id)->front() == added->onboarding);
    for (const QString& criterion : versions->front().list())
        REQUIRE(w.apply(*onboarding::tick(added->onboarding, criterion, true, *versions, *store.ticks(), w.act())));
    const auto met = onboarding::meet(added->onboarding, w.today(), *versions, *store.ticks(), w.act());
    REQUIRE(w.apply(*met));
    CHECK(store.find(added->onboarding.id).value()->outcome == OnboardingOutcome::Met);
    CHECK(checkWorkspace(w.db())->isEmpty());
    const auto removed = onboarding::remove(*store.find(added->onboarding.id).value(),
                                            *store.ticksOfAccount(created->account.id), w.act());
    REQUIRE(w.apply(*removed));
    CHECK(store.all()->empty());
    CHECK(store.ticks()->empty());
    REQUIRE(w.apply(removed->inverse(w.act())));
    CHECK(store.ticks()->size() == 3);

    CHECK(*store.countFrom() == CountFrom::Signed);
    const auto set = store.setCountFrom(CountFrom::Kickoff, w.act());
    REQUIRE(w.apply(*set));
    CHECK(*store.countFrom() == CountFrom::Kickoff);
    REQUIRE(w.apply(set->inverse(w.act())));
    CHECK(*store.countFrom() == CountFrom::Signed);
}
