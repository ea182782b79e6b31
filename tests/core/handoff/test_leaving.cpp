// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/leaving.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "import/importer.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "storage/failure.h"
#include "support/catch.h"
#include "support/support.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "workspace/checks.h"
#include "workspace/workspace.h"

#include <random>

using namespace tasuki;
using namespace tasuki::handoff;
using storage::unwrap;

namespace {

struct Team5 {
    const test::TempDir dir;
    FixedClock clock{QDate(2026, 4, 1)};
    QString path = dir.path(QStringLiteral("w.tasuki"));
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(path, QStringLiteral("JPY"), 4, clock).value());
    std::vector<MemberId> people;
    std::vector<Account> accounts;

    explicit Team5(int accountCount)
    {
        const auto team = people::addTeam(QStringLiteral("定着"), directory(), workspace->act());
        REQUIRE(workspace->apply(team->edit));
        for (int i = 0; i < 5; ++i) {
            Member member;
            member.name = QStringLiteral("担当%1").arg(i);
            const auto added = people::addMember(member, {team->team.id}, directory(), workspace->act());
            REQUIRE(workspace->apply(added->edit));
            people.push_back(added->member.id);
        }
        for (int i = 0; i < accountCount; ++i) {
            Account account;
            account.key = QStringLiteral("A%1").arg(i);
            account.name = QStringLiteral("顧客%1").arg(i);
            const auto made = account::create(account, people[size_t(i) % 5], workspace->act());
            REQUIRE(workspace->apply(made->edit));
            accounts.push_back(made->account);
        }
        workspace->setActor(people[0]);
    }
    Directory directory() const { return unwrap(PeopleStore(workspace->db()).directory()); }
    Member member(size_t i) const { return *directory().member(people[i]); }
    MemberId ownerOf(const Account& account) const
    {
        const auto spans = unwrap(AccountStore(workspace->db()).ownership(account.id));
        const Ownership* span = spanOn(spans, clock.today());
        return span ? span->memberId : MemberId();
    }
    Result<Edit> leaveTo(size_t who, const Takeover& takeover) const
    {
        return leave(member(who), unwrap(heldBy(workspace->db(), people[who])), takeover, directory(),
                     workspace->act());
    }
    Handoff start(const Account& account, MemberId to)
    {
        const auto spans = unwrap(AccountStore(workspace->db()).ownership(account.id));
        const Route route = unwrap(HandoffStore(workspace->db()).routes())[4];
        auto started = handoff::start({account, spanOn(spans, clock.today()), route, {}, {}, {{}, to}, {}}, directory(),
                                      workspace->act());
        REQUIRE(started);
        REQUIRE(workspace->apply(started->edit));
        return started->handoff;
    }
    Handoff now(HandoffId id) const { return *unwrap(HandoffStore(workspace->db()).find(id)); }
    void offer(HandoffId id)
    {
        workspace->setActor(now(id).fromMemberId);
        REQUIRE(workspace->apply(
            *handoff::offer({now(id), {}, {}, QStringLiteral("x"), Amount()}, directory(), workspace->act())));
    }
};

/// One of the things that the two ends say to each other, by who may say it.
Result<Edit> talked(const Handoff& handoff, size_t which, const Directory& directory, Workspace& workspace)
{
    const TalkStore talk(workspace.db());
    const auto questions = unwrap(talk.questions(handoff.id));
    const auto synthesis = unwrap(talk.synthesis(handoff.id));
    const auto rating = unwrap(talk.rating(handoff.id));
    workspace.setActor(which == 1 || which == 2 ? handoff.fromMemberId : handoff.toMemberId);
    HandoffSynthesis texts;
    texts.understood = QStringLiteral("…");
    switch (which) {
    case 0: return ask(handoff, QStringLiteral("?"), directory, workspace.act());
    case 1:
        if (!questions.empty())
            return answer(handoff, questions.back(), QStringLiteral("!"), directory, workspace.act());
        break;
    case 2:
        if (synthesis)
            return judge(handoff, *synthesis, {}, directory, workspace.act());
        break;
    case 3: return writeSynthesis(handoff, synthesis ? &*synthesis : nullptr, texts, workspace.act());
    default: {
        HandoffRating values;
        for (int HandoffRating::*aspect : kRatingAspects)
            values.*aspect = 3;
        return rate(handoff, rating ? &*rating : nullptr, values, workspace.act());
    }
    }
    return invalid(QStringLiteral("nothing to say"));
}

Task taskOf(const Account& account, MemberId assignee, const QString& title)
{
    Task task;
    task.title = title;
    task.accountId = account.id;
    task.assigneeId = assignee;
    return task;
}

} // namespace

TEST_CASE("a member who leaves passes on everything in one act, which can be undone", "[handoff][leaving]")
{
    Team5 t(6);
    Workspace& workspace = *t.workspace;
    const auto task = task::add(taskOf(t.accounts[0], t.people[0], QStringLiteral("電話")), workspace.act());
    REQUIRE(workspace.apply(task->edit));
    const auto mine = t.start(t.accounts[0], t.people[1]);   // from the leaver
    const auto theirs = t.start(t.accounts[2], t.people[0]); // to the leaver
    t.offer(theirs.id);

    Takeover takeover{t.people[3], {{t.accounts[5].id, t.people[4]}}};
    const auto left = t.leaveTo(0, takeover);
    REQUIRE(left);
    REQUIRE(workspace.apply(*left));
    CHECK_FALSE(t.member(0).active);
    CHECK(t.ownerOf(t.accounts[0]) == t.people[3]);
    CHECK(t.ownerOf(t.accounts[5]) == t.people[4]);
    CHECK(t.ownerOf(t.accounts[1]) == t.people[1]);
    CHECK(unwrap(TaskStore(workspace.db()).find(task->task.id))->assigneeId == t.people[3]);
    CHECK(t.now(mine.id).fromMemberId == t.people[3]);
    CHECK(t.now(theirs.id).toMemberId == t.people[3]);
    CHECK(t.directory().teamsOf(t.people[0], t.clock.today()).empty());
    CHECK(unwrap(heldBy(workspace.db(), t.people[0])).empty());
    CHECK(unwrap(checkWorkspace(workspace.db())).isEmpty());

    REQUIRE(workspace.apply(left->inverse(workspace.act())));
    CHECK(t.member(0).active);
    CHECK(t.ownerOf(t.accounts[0]) == t.people[0]);
    CHECK(t.now(theirs.id).toMemberId == t.people[0]);
}

TEST_CASE("a pass whose ends become one person ends or goes back", "[handoff][leaving]")
{
    Team5 t(5);
    const auto mine = t.start(t.accounts[0], t.people[1]);
    const auto theirs = t.start(t.accounts[1], t.people[0]);
    t.offer(theirs.id);
    REQUIRE(t.workspace->apply(*t.leaveTo(0, {t.people[1], {}})));
    // The account is already theirs.
    CHECK(t.now(mine.id).state == HandoffState::Cancelled);
    CHECK(t.ownerOf(t.accounts[0]) == t.people[1]);
    // Others of the team may accept it.
    CHECK(t.now(theirs.id).state == HandoffState::Offered);
    CHECK_FALSE(t.now(theirs.id).toMemberId.isValid());

    // Nobody else is in the team.
    Team5 alone(2);
    for (const size_t i : {2, 3, 4})
        REQUIRE(
            alone.workspace->apply(*people::setTeams(alone.people[i], {}, alone.directory(), alone.workspace->act())));
    const auto back = alone.start(alone.accounts[1], alone.people[0]);
    alone.offer(back.id);
    REQUIRE(alone.workspace->apply(*alone.leaveTo(0, {alone.people[1], {}})));
    CHECK(alone.now(back.id).state == HandoffState::Returned);
    CHECK(alone.now(back.id).returnCode == u"wrong_receiver");
}

TEST_CASE("nobody leaves without somebody who takes over", "[handoff][leaving]")
{
    Team5 t(5);
    CHECK_FALSE(t.leaveTo(0, {}));
    CHECK_FALSE(t.leaveTo(0, {t.people[0], {}}));
    REQUIRE(t.workspace->apply(*t.leaveTo(1, {t.people[2], {}})));
    CHECK_FALSE(t.leaveTo(0, {t.people[1], {}}));
    CHECK_FALSE(t.leaveTo(0, {t.people[2], {{t.accounts[0].id, t.people[1]}}}));
    CHECK_FALSE(t.leaveTo(1, {t.people[2], {}})); // has left already
    REQUIRE(t.workspace->apply(*comeBack(t.member(1), t.workspace->act())));
    CHECK(t.member(1).active);
    CHECK(unwrap(heldBy(t.workspace->db(), t.people[1])).empty());
}

TEST_CASE("whoever has left is given nothing, by no window and no file", "[handoff][leaving]")
{
    Team5 t(5);
    Workspace& workspace = *t.workspace;
    const auto other = std::move(Workspace::open(t.path, t.clock).value());
    // Prepared in another window before the member leaves.
    const auto late = task::add(taskOf(t.accounts[1], t.people[0], QStringLiteral("電話")), other->act());
    const auto left = t.leaveTo(0, {t.people[1], {}});
    REQUIRE(workspace.apply(*left));
    CHECK_FALSE(other->apply(late->edit));
    CHECK(unwrap(heldBy(workspace.db(), t.people[0])).empty());
    // … and the other way around: given more after the act was prepared.
    const auto leaving = t.leaveTo(2, {t.people[1], {}});
    REQUIRE(other->apply(task::add(taskOf(t.accounts[1], t.people[2], QStringLiteral("電話")), other->act())->edit));
    const auto refused = workspace.apply(*leaving);
    REQUIRE_FALSE(refused);
    CHECK(t.member(2).active);

    const QString file = t.dir.path(QStringLiteral("a.csv"));
    for (const char* text : {"account_id,owner\nA1,担当0\n", "account_id,name,owner\nnew,新しい顧客,担当0\n"}) {
        test::writeFile(file, text);
        imports::ImportRequest request;
        request.path = file;
        request.kind = Entity::Account;
        request.today = t.clock.today();
        request.at = t.clock.now();
        const auto preview = imports::Importer(workspace.db()).run(request);
        CHECK((!preview || !preview->errors.empty()));
        CHECK(unwrap(checkWorkspace(workspace.db())).isEmpty());
    }
}

TEST_CASE("a file that gives work to somebody who has left says so before it is imported", "[handoff][leaving]")
{
    Team5 t(5);
    REQUIRE(t.workspace->apply(*t.leaveTo(0, {t.people[1], {}})));
    const QString file = t.dir.path(QStringLiteral("t.csv"));
    test::writeFile(file, "title,account_id,assignee\n電話,A1,担当0\n");
    imports::ImportRequest request;
    request.path = file;
    request.kind = Entity::Task;
    request.today = t.clock.today();
    request.at = t.clock.now();
    request.dryRun = true;
    const auto preview = imports::Importer(t.workspace->db()).run(request);
    REQUIRE(preview);
    REQUIRE(preview->errors.size() == 1);
    CHECK(preview->errors.front().reason.contains(QStringLiteral("担当0")));
    // What is over may be theirs.
    test::writeFile(file, "title,account_id,assignee,state\n電話,A1,担当0,done\n");
    CHECK(imports::Importer(t.workspace->db()).run(request)->errors.empty());
}

TEST_CASE("no undo gives an account a second open handoff", "[handoff]")
{
    Team5 t(5);
    Workspace& workspace = *t.workspace;
    const auto first = t.start(t.accounts[0], t.people[1]);
    workspace.setActor(first.fromMemberId);
    const auto cancelled = cancel(t.now(first.id), t.directory(), workspace.act());
    REQUIRE(workspace.apply(*cancelled));
    const auto second = t.start(t.accounts[0], t.people[2]);
    CHECK_FALSE(workspace.apply(cancelled->inverse(workspace.act())));
    CHECK(t.now(first.id).state == HandoffState::Cancelled);
    // An older file may hold two: what is written on one of them is kept, and one of them can end.
    workspace.db().execute(
        QStringLiteral("UPDATE handoffs SET state = 'draft' WHERE id = %1").arg(first.id.value()).toUtf8().constData());
    CHECK(workspace.apply(*editNote(t.now(second.id), QStringLiteral("…"), workspace.act())));
    CHECK(workspace.apply(*cancel(t.now(second.id), t.directory(), workspace.act())));
}

TEST_CASE("after any order of acts, undos, imports and two windows nothing is held by who has left",
          "[handoff][leaving]")
{
    std::mt19937 random(15);
    const auto upTo = [&](size_t most) { return std::uniform_int_distribution<size_t>(0, most)(random); };
    Team5 t(8);
    const auto second = std::move(Workspace::open(t.path, t.clock).value());
    const QString file = t.dir.path(QStringLiteral("a.csv"));
    std::vector<Edit> done;
    std::vector<Edit> prepared; ///< in one window, not carried out yet
    int carriedOut = 0;
    int left = 0;
    const auto tryIt = [&](const Result<Edit>& edit) {
        if (!edit)
            return;
        if (upTo(9) == 0)
            return prepared.push_back(*edit);
        Workspace& window = upTo(1) == 0 ? *t.workspace : *second;
        if (window.apply(*edit)) {
            done.push_back(*edit);
            ++carriedOut;
            left += edit->what() == u"member.leave" ? 1 : 0;
        }
    };
    const int steps = test::scale(600, 10'000);
    for (int i = 0; i < steps; ++i) {
        if (upTo(4) == 0)
            t.clock.setToday(t.clock.today().addDays(1));
        Workspace& w = *t.workspace;
        w.setActor(t.people[upTo(4)]);
        const Directory directory = t.directory();
        const Account& account = t.accounts[upTo(7)];
        const HandoffStore store(w.db());
        const auto handoffs = unwrap(store.ofAccount(account.id));
        const Handoff latest = handoffs.empty() ? Handoff() : handoffs.front();
        const auto routes = unwrap(store.routes());
        switch (upTo(14)) {
        case 0:
        case 1: {
            const auto spans = unwrap(AccountStore(w.db()).ownership(account.id));
            auto started =
                start({account, spanOn(spans, w.today()), routes[upTo(4)], {}, handoffs, {{}, t.people[upTo(4)]}, {}},
                      directory, w.act());
            if (started)
                tryIt(started->edit);
            break;
        }
        case 2:
        case 3:
            w.setActor(latest.fromMemberId);
            tryIt(offer({latest, {}, {}, {}, Amount()}, directory, w.act()));
            break;
        case 4:
        case 5: {
            if (latest.toMemberId.isValid())
                w.setActor(latest.toMemberId);
            const auto route = std::ranges::find(routes, latest.routeId, &Route::id);
            if (route != routes.end()) {
                AcceptInput input{latest, *route};
                if (upTo(1) == 0)
                    input.synthesis.understood = QStringLiteral("…");
                if (upTo(1) == 0)
                    input.conditions = {{QStringLiteral("C%1").arg(i), {}, {}}};
                tryIt(accept(input, directory, w.act()));
            }
            break;
        }
        case 6: tryIt(giveBack(latest, QStringLiteral("other"), QStringLiteral("…"), directory, w.act())); break;
        case 7: tryIt(upTo(1) == 0 ? cancel(latest, directory, w.act()) : close(latest, w.act())); break;
        case 8: {
            auto task = task::add(taskOf(account, t.people[upTo(4)], QStringLiteral("T%1").arg(i)), w.act());
            if (task)
                tryIt(task->edit);
            break;
        }
        case 9: tryIt(t.leaveTo(upTo(4), {t.people[upTo(4)], {{account.id, t.people[upTo(4)]}}})); break;
        case 10:
            if (const Member member = t.member(upTo(4)); !member.active)
                tryIt(comeBack(member, w.act()));
            break;
        case 12:
        case 13: tryIt(talked(latest, upTo(4), directory, w)); break;
        case 11:
            if (!done.empty() && upTo(2) > 0) {
                (void)w.apply(done[upTo(done.size() - 1)].inverse(w.act())); // of any time, and refused or not
            } else if (!prepared.empty()) {
                (void)second->apply(prepared.back());
                prepared.pop_back();
            }
            break;
        default: {
            test::writeFile(file,
                            QStringLiteral("account_id,owner\n%1,担当%2\n").arg(account.key).arg(upTo(4)).toUtf8());
            imports::ImportRequest request;
            request.path = file;
            request.kind = Entity::Account;
            request.today = w.today();
            request.at = t.clock.now();
            const auto preview = imports::Importer(w.db()).run(request);
            if (preview && preview->importId != 0 && upTo(1) == 0)
                (void)imports::Importer(w.db()).undo(std::array{preview->importId}, w.act());
            break;
        }
        }
        INFO("step " << i);
        // Asked of the file directly, with no help of the declarations.
        for (
            const char* sql :
            {"SELECT count(*) FROM tasks AS t JOIN members AS m ON m.id = t.assignee_id WHERE t.state = 'open' AND NOT m.active",
             "SELECT count(*) FROM handoffs AS h JOIN members AS m ON m.id = h.from_member_id WHERE h.state IN ('draft', 'offered', 'returned') AND NOT m.active",
             "SELECT count(*) FROM handoffs AS h JOIN members AS m ON m.id = h.to_member_id WHERE h.state IN ('draft', 'offered', 'returned', 'accepted') AND NOT m.active",
             "SELECT count(*) FROM accounts AS a JOIN members AS m ON m.id = (SELECT o.member_id FROM ownership AS o WHERE o.account_id = a.id ORDER BY o.since DESC, o.id DESC LIMIT 1) WHERE NOT m.active",
             "SELECT count(*) FROM accounts AS a WHERE NOT EXISTS (SELECT 1 FROM ownership AS o WHERE o.account_id = a.id AND o.member_id IS NOT NULL)",
             "SELECT count(*) FROM ownership WHERE member_id IS NULL"})
            REQUIRE(w.db().queryInteger(sql) == 0);
        if (i % 50 == 0)
            CHECK(unwrap(checkWorkspace(w.db())).join(u' ').toStdString() == std::string());
    }
    CHECK(carriedOut > steps / 10);
    CHECK(left > 5);
}
