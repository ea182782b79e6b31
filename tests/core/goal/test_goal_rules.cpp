// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "handoff/handoff_note.h"
#include "kind/kind.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/checks.h"
#include "workspace/workspace.h"

#include "account/account_rules.h"
#include "contact/contact_rules.h"

using namespace tasuki;

namespace {

struct Aim {
    IdMaker ids{1'768'000'000'000, 7};
    Act act{MemberId(1), QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC), QDate(2026, 1, 15), {}, &ids};
    Goal before;
    std::vector<GoalStatusChange> statuses;

    Aim()
    {
        before.id = GoalId(100);
        before.accountId = AccountId(50);
        before.title = QStringLiteral("集計を半分の時間で");
        before.baseline = QStringLiteral("16");
        before.target = QStringLiteral("8");
        before.unit = QStringLiteral("時間");
        before.status = GoalStatus::OnTrack;
        before.statusOn = QDate(2026, 1, 10);
        statuses = {{RowId(1), before.id, before.accountId, QDate(2026, 1, 3), GoalStatus::Agreed},
                    {RowId(2), before.id, before.accountId, QDate(2026, 1, 10), GoalStatus::OnTrack}};
    }
    Result<Edit> change(const Goal& after) const { return goal::change(before, after, {before}, statuses, act); }
};

/// The goal as an edit leaves it.
Goal written(const Edit& edit)
{
    for (const RowChange& change : edit.changes())
        if (change.table->entity == Entity::Goal)
            return rowFromValues<Goal>(change.id, *change.after);
    FAIL("the edit has no goal");
    return {};
}

} // namespace

TEST_CASE("a new goal is trimmed and has its first status from today", "[goal]")
{
    Aim a;
    Goal fresh;
    fresh.accountId = AccountId(50);
    fresh.title = QStringLiteral("  紙をなくす ");
    fresh.baseline = QStringLiteral(" ８５．５ "); // as an input method types it
    fresh.status = GoalStatus::Agreed;
    const auto added = goal::add(fresh, {a.before}, a.act);
    REQUIRE(added);
    CHECK(added->goal.title == QStringLiteral("紙をなくす"));
    CHECK(added->goal.baseline == QStringLiteral("85.5"));
    CHECK(added->goal.statusOn == QDate(2026, 1, 15));
    REQUIRE(added->edit.changes().size() == 2);
    const auto status = rowFromValues<GoalStatusChange>(1, *added->edit.changes()[1].after);
    CHECK(status.goalId == added->goal.id);
    CHECK(status.status == GoalStatus::Agreed);
    CHECK(status.day == QDate(2026, 1, 15));
}

TEST_CASE("a goal is refused in words", "[goal]")
{
    Aim a;
    Goal after = a.before;
    std::vector<Goal> present = {a.before};
    SECTION("no title")
    {
        after.title = QStringLiteral("  ");
    }
    SECTION("a baseline that is no number")
    {
        after.baseline = QStringLiteral("sixteen");
    }
    SECTION("a target that is no number")
    {
        after.target = QStringLiteral("8時間");
    }
    SECTION("a current value with an exponent")
    {
        after.currentValue = QStringLiteral("1e3");
    }
    SECTION("measurable without a target")
    {
        after.measurable = QStringLiteral("yes");
        after.target.clear();
    }
    SECTION("time-bound without a due date")
    {
        after.timeBound = QStringLiteral("yes");
    }
    SECTION("an answer that is none")
    {
        after.relevant = QStringLiteral("perhaps");
    }
    SECTION("another account")
    {
        after.accountId = AccountId(51);
    }
    SECTION("a title that is there")
    {
        Goal other = a.before;
        other.id = GoalId(101);
        other.title = QStringLiteral("紙をなくす");
        present.push_back(other);
        after.title = QStringLiteral("紙を なくす");
    }
    const auto edit = goal::change(a.before, after, present, a.statuses, a.act);
    REQUIRE_FALSE(edit);
    CHECK(edit.error().code == ErrorCode::Invalid);
    CHECK_FALSE(edit.error().text.isEmpty());
}

TEST_CASE("a title may stand once in each service", "[goal]")
{
    Aim a;
    Goal other = a.before;
    other.id = {};
    CHECK_FALSE(goal::add(other, {a.before}, a.act));
    other.service = QStringLiteral("分析");
    CHECK(goal::add(other, {a.before}, a.act));
}

TEST_CASE("each change of status has its day", "[goal]")
{
    Aim a;
    const auto edit = goal::setStatus(a.before, GoalStatus::Achieved, QDate(2026, 1, 12), a.act);
    REQUIRE(edit);
    CHECK(written(*edit).status == GoalStatus::Achieved);
    CHECK(written(*edit).statusOn == QDate(2026, 1, 12));
    CHECK(edit->changes().size() == 2);
    CHECK(written(edit->inverse(a.act)) == a.before);
    CHECK(goal::setStatus(a.before, GoalStatus::Achieved, a.before.statusOn, a.act)); // twice on one day
    CHECK_FALSE(goal::setStatus(a.before, GoalStatus::Achieved, QDate(2026, 1, 9), a.act));
    CHECK_FALSE(goal::setStatus(a.before, GoalStatus::Achieved, QDate(2026, 1, 16), a.act));
    const auto same = goal::setStatus(a.before, GoalStatus::OnTrack, QDate(2026, 1, 14), a.act);
    REQUIRE(same);
    CHECK(same->isEmpty());
}

TEST_CASE("a changed goal moves to its status on the day given, else today, or mends the day of the present one",
          "[goal]")
{
    Aim a;
    Goal after = a.before;
    SECTION("another status on the present one's own day")
    {
        after.status = GoalStatus::AtRisk;
        const auto edit = a.change(after);
        REQUIRE(edit);
        CHECK(written(*edit).statusOn == QDate(2026, 1, 10));
        CHECK(edit->changes().size() == 2);
    }
    SECTION("another status without a day")
    {
        after.status = GoalStatus::AtRisk;
        after.statusOn = {};
        const auto edit = a.change(after);
        REQUIRE(edit);
        CHECK(written(*edit).statusOn == QDate(2026, 1, 15));
    }
    SECTION("a title of nothing but spaces of any kind is no title")
    {
        after.title = QString(QChar(0x2003)) + QChar(0x3000);
        CHECK_FALSE(a.change(after));
    }
    SECTION("another day")
    {
        after.statusOn = QDate(2026, 1, 8);
        const auto edit = a.change(after);
        REQUIRE(edit);
        REQUIRE(edit->changes().size() == 2);
        CHECK(edit->changes()[0].id == 2); // the latest change of status, no new one
        CHECK(rowFromValues<GoalStatusChange>(2, *edit->changes()[0].after).day == QDate(2026, 1, 8));
    }
    SECTION("a day before the status before")
    {
        after.statusOn = QDate(2026, 1, 2);
        CHECK_FALSE(a.change(after));
    }
    SECTION("nothing at all")
    {
        const auto edit = a.change(after);
        REQUIRE(edit);
        CHECK(edit->isEmpty());
    }
}

TEST_CASE("progress is counted from the baseline to the target, in either direction", "[goal]")
{
    Aim a;
    CHECK_FALSE(goal::progress(a.before)); // nothing measured yet
    a.before.currentValue = QStringLiteral("10");
    CHECK(goal::progress(a.before) == 0.75); // 16 → 10 of 16 → 8
    a.before.currentValue = QStringLiteral("20");
    CHECK(goal::progress(a.before) == 0.0);
    a.before.currentValue = QStringLiteral("5");
    CHECK(goal::progress(a.before) == 1.0);
    a.before.target = QStringLiteral("16");
    CHECK_FALSE(goal::progress(a.before)); // from 16 to 16 there is no way
    CHECK(goal::wayText(a.before) == QStringLiteral("16 → 16 時間"));
    a.before.baseline.clear();
    CHECK(goal::wayText(a.before) == QStringLiteral("→ 16 時間"));
    a.before.target.clear();
    CHECK(goal::wayText(a.before).isEmpty());
    a.before.specific = a.before.relevant = QStringLiteral("yes");
    a.before.achievable = QStringLiteral("no");
    CHECK(goal::smartCount(a.before) == 2);
}

TEST_CASE("goals are stored, taken back and kept when their contact goes", "[goal]")
{
    test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), QStringLiteral("JPY"), 4, clock);
    REQUIRE(made);
    Workspace& w = **made;
    Account account;
    account.name = QStringLiteral("青空商事");
    const auto created = account::create(account, {}, w.act());
    REQUIRE(created);
    REQUIRE(w.apply(created->edit));
    Contact contact;
    contact.accountId = created->account.id;
    contact.name = QStringLiteral("山田 花子");
    auto contactEdit = contact::add(contact, w.act());
    REQUIRE(contactEdit);
    REQUIRE(w.apply(*contactEdit));
    contact.id = ContactId(contactEdit->changes().front().id);
    Goal goal;
    goal.accountId = created->account.id;
    goal.title = QStringLiteral("紙をなくす");
    goal.agreedContactId = contact.id;
    const auto added = goal::add(goal, {}, w.act());
    REQUIRE(added);
    REQUIRE(w.apply(added->edit));
    const GoalStore store(w.db());
    REQUIRE(store.ofAccount(account.id)->empty());
    CHECK(store.ofAccount(created->account.id)->front() == added->goal);
    const auto moved = goal::setStatus(added->goal, GoalStatus::Achieved, w.today(), w.act());
    REQUIRE(w.apply(*moved));
    CHECK(store.achieved()->size() == 1);
    CHECK(store.statuses(added->goal.id)->size() == 2);
    CHECK(checkWorkspace(w.db())->isEmpty());
    REQUIRE(w.apply(moved->inverse(w.act())));
    CHECK(store.achieved()->empty());
    CHECK(store.statuses(added->goal.id)->size() == 1);

    // A contact cannot go from under a goal: it takes the name along.
    CHECK_FALSE(w.apply(*contact::remove(contact, w.act())));
    Edit gone(QStringLiteral("contact.remove"), w.act());
    REQUIRE(keepName(w.db(), gone, Entity::Contact, contact.id.value(), contact.name));
    CHECK(gone.changes().size() == 1);
    gone.append(*contact::remove(contact, w.act()));
    REQUIRE(w.apply(gone));
    CHECK(store.find(added->goal.id).value()->agreedBy == QStringLiteral("山田 花子"));
    REQUIRE(w.apply(gone.inverse(w.act())));
    CHECK(store.find(added->goal.id).value()->agreedContactId == contact.id);

    const auto removed = goal::remove(added->goal, *store.statuses(added->goal.id), w.act());
    REQUIRE(w.apply(*removed));
    CHECK_FALSE(store.find(added->goal.id).value());
    REQUIRE(w.apply(removed->inverse(w.act())));
    CHECK(store.find(added->goal.id).value() == added->goal);
    CHECK(checkWorkspace(w.db())->isEmpty());
}

TEST_CASE("the handoff note begins with the customer's goals, in its own language", "[goal][handoff]")
{
    Account account;
    Aim a;
    a.before.measure = QStringLiteral("月次集計");
    a.before.dueDate = QDate(2026, 3, 31);
    Goal dropped = a.before;
    dropped.title = QStringLiteral("もう追わない");
    dropped.status = GoalStatus::Dropped;
    Goal bare;
    bare.title = QStringLiteral("全店で使う");
    bare.service = QStringLiteral("分析");
    const handoff::NoteInput input{account, {}, {}, {}, {}, {}, QDate(2026, 1, 15), {a.before, dropped, bare}};
    const QString japanese = handoff::noteDraft(input, TermLanguage::Japanese);
    CHECK(japanese.startsWith(QStringLiteral(
        "## 顧客のゴール\n- 集計を半分の時間で — 月次集計 16 → 8 時間（期限：2026-03-31、順調）\n- 分析：全店で使う（計画中）\n\n## 約束したこと\n")));
    CHECK_FALSE(japanese.contains(QStringLiteral("もう追わない")));
    CHECK(handoff::noteDraft(input, TermLanguage::English)
              .contains(QStringLiteral("- 集計を半分の時間で — 月次集計 16 → 8 時間 (due 2026-03-31, On track)\n")));
}
