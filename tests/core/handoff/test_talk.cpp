// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "account/account_store.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/talk_rules.h"
#include "handoff/talk_store.h"
#include "kind/kind.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "storage/failure.h"
#include "support/catch.h"
#include "support/support.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "workspace/checks.h"
#include "workspace/workspace.h"

using namespace tasuki;
using namespace tasuki::handoff;
using storage::unwrap;

namespace {

HandoffSynthesis texts(const QString& understood, const QString& first = {}, const QString& open = {})
{
    HandoffSynthesis made;
    made.understood = understood;
    made.firstAct = first;
    made.openQuestion = open;
    return made;
}

HandoffRating ratings(int completeness, int promises, int context, int people, int usage)
{
    HandoffRating rating;
    rating.completeness = completeness;
    rating.promises = promises;
    rating.context = context;
    rating.people = people;
    rating.usage = usage;
    return rating;
}

/// One account on its way from the sender to the receiver; the boss is the sender's, the stranger nobody's.
struct Talking {
    const test::TempDir dir;
    FixedClock clock{QDate(2026, 4, 1)};
    QString path = dir.path(QStringLiteral("w.tasuki"));
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(path, QStringLiteral("JPY"), 4, clock).value());
    MemberId boss = add(QStringLiteral("部長"));
    MemberId sender = add(QStringLiteral("田中"), boss);
    MemberId receiver = add(QStringLiteral("佐藤"));
    MemberId stranger = add(QStringLiteral("高橋"));
    Account account;
    HandoffId id;

    Talking()
    {
        Account wanted;
        wanted.key = QStringLiteral("A1");
        wanted.name = QStringLiteral("青葉");
        wanted.tier = QStringLiteral("high");
        const auto made = account::create(wanted, sender, workspace->act());
        REQUIRE(workspace->apply(made->edit));
        account = made->account;
        workspace->setActor(sender);
        const auto spans = unwrap(AccountStore(workspace->db()).ownership(account.id));
        const auto started = start({account, spanOn(spans, clock.today()), route(), {}, {}, {{}, receiver}, {}},
                                   directory(), workspace->act());
        REQUIRE(started);
        REQUIRE(workspace->apply(started->edit));
        id = started->handoff.id;
    }
    MemberId add(const QString& name, MemberId reportsTo = {})
    {
        Member member;
        member.name = name;
        member.reportsTo = reportsTo;
        const auto added = people::addMember(member, {}, directory(), workspace->act());
        REQUIRE(workspace->apply(added->edit));
        return added->member.id;
    }
    Directory directory() const { return unwrap(PeopleStore(workspace->db()).directory()); }
    Route route() const { return unwrap(HandoffStore(workspace->db()).routes())[4]; }
    Handoff now() const { return *unwrap(HandoffStore(workspace->db()).find(id)); }
    Act as(MemberId who)
    {
        workspace->setActor(who);
        return workspace->act();
    }
    TalkStore talk() const { return TalkStore(workspace->db()); }
    void apply(const Result<Edit>& edit)
    {
        REQUIRE(edit);
        REQUIRE(workspace->apply(*edit));
    }
    void offerIt() { apply(offer({now(), {}, {}, {}, Amount()}, directory(), as(sender))); }
    void acceptIt(const HandoffSynthesis& synthesis = {}, std::vector<Condition> conditions = {})
    {
        apply(accept({now(), route(), nullptr, account.tier, synthesis, std::move(conditions)}, directory(),
                     as(receiver)));
    }
    bool undo(const Edit& edit) { return bool(workspace->apply(edit.inverse(workspace->act()))); }
    HandoffQuestion question() const { return unwrap(talk().questions(id)).back(); }
    void checkFile() const
    {
        const auto found = checkWorkspace(workspace->db());
        REQUIRE(found);
        CHECK(found->empty());
    }
};

} // namespace

TEST_CASE_METHOD(Talking, "the receiver asks and the sender answers, which stops no clock", "[handoff][talk]")
{
    CHECK_FALSE(ask(now(), QStringLiteral("?"), directory(), as(receiver))); // nothing is offered yet
    offerIt();
    const Handoff offered = now();
    for (const MemberId who : {sender, boss, stranger, MemberId()})
        CHECK_FALSE(ask(offered, QStringLiteral("割引は？"), directory(), as(who)));
    CHECK(ask(offered, QStringLiteral("  "), directory(), as(receiver)).error().code == ErrorCode::Invalid);
    apply(ask(offered, QStringLiteral(" 割引は？ "), directory(), as(receiver)));
    CHECK(now() == offered);
    CHECK(question().question == QStringLiteral("割引は？"));
    CHECK(question().askedBy == receiver);
    CHECK(question().askedOn == QDate(2026, 4, 1));
    CHECK(unwrap(talk().openQuestions()).size() == 1);

    for (const MemberId who : {receiver, stranger})
        CHECK_FALSE(answer(now(), question(), QStringLiteral("はい"), directory(), as(who)));
    CHECK_FALSE(answer(now(), question(), QStringLiteral(" "), directory(), as(sender)));
    CHECK(answer(now(), question(), QStringLiteral("はい"), directory(), as(boss)));
    clock.setToday(QDate(2026, 4, 2));
    apply(answer(now(), question(), QStringLiteral("していません"), directory(), as(sender)));
    CHECK(question().answer == QStringLiteral("していません"));
    CHECK(question().answeredOn == QDate(2026, 4, 2));
    CHECK(unwrap(talk().openQuestions()).empty());
    // Put right.
    apply(answer(now(), question(), QStringLiteral("5 % だけです"), directory(), as(sender)));
    CHECK(question().answer == QStringLiteral("5 % だけです"));

    // Also after the acceptance, by who accepted it, until it is closed.
    acceptIt();
    CHECK(ask(now(), QStringLiteral("もう一つ"), directory(), as(receiver)));
    CHECK_FALSE(ask(now(), QStringLiteral("もう一つ"), directory(), as(stranger)));
    apply(close(now(), as(receiver)));
    CHECK_FALSE(ask(now(), QStringLiteral("もう一つ"), directory(), as(receiver)));
    checkFile();
}

TEST_CASE_METHOD(Talking, "a question of a cancelled handoff waits for nobody", "[handoff][talk]")
{
    offerIt();
    apply(ask(now(), QStringLiteral("割引は？"), directory(), as(receiver)));
    apply(cancel(now(), directory(), as(sender)));
    CHECK(unwrap(talk().openQuestions()).empty());
    CHECK_FALSE(answer(now(), question(), QStringLiteral("はい"), directory(), as(sender)));
}

TEST_CASE_METHOD(Talking, "conditions of an acceptance are tasks of the sender in the same act", "[handoff][talk]")
{
    offerIt();
    const Handoff offered = now();
    CHECK_FALSE(
        accept({offered, route(), nullptr, {}, {}, {{QStringLiteral(" "), {}, {}}}}, directory(), as(receiver)));
    const auto edit = accept(
        {offered,
         route(),
         nullptr,
         {},
         {},
         {{QStringLiteral("議事録を渡す"), {}, QDate(2026, 4, 10)}, {QStringLiteral("決裁者に紹介する"), boss, {}}}},
        directory(), as(receiver));
    apply(edit);
    const auto conditions = unwrap(TaskStore(workspace->db()).ofHandoff(id));
    REQUIRE(conditions.size() == 2);
    CHECK(conditions[0].title == QStringLiteral("議事録を渡す"));
    CHECK(conditions[0].assigneeId == sender);
    CHECK(conditions[0].due == QDate(2026, 4, 10));
    CHECK(conditions[0].source == TaskSource::Handoff);
    CHECK(conditions[0].accountId == account.id);
    CHECK(conditions[1].assigneeId == boss);
    CHECK(now().state == HandoffState::Accepted);
    checkFile();
    SECTION("one undo takes all of it back")
    {
        CHECK(undo(*edit));
        CHECK(now() == offered);
        CHECK(unwrap(TaskStore(workspace->db()).ofHandoff(id)).empty());
    }
    SECTION("which is refused once the other side has done one")
    {
        apply(task::complete(conditions[0], {}, BusinessCalendar(), as(sender)));
        CHECK_FALSE(undo(*edit));
        CHECK(now().state == HandoffState::Accepted);
    }
    SECTION("a task that repeats is a condition only once")
    {
        Task repeating = conditions[0];
        repeating.repeat = QStringLiteral("1w");
        apply(task::change(conditions[0], repeating, as(sender)));
        const auto present = unwrap(TaskStore(workspace->db()).ofHandoff(id)).front();
        apply(task::complete(present, {}, BusinessCalendar(), as(sender)));
        CHECK(unwrap(TaskStore(workspace->db()).ofHandoff(id)).size() == 2);
        CHECK(unwrap(TaskStore(workspace->db()).ofAccount(account.id)).size() == 3);
    }
}

TEST_CASE("a route asks for a synthesis never, of high-touch accounts or always", "[handoff][talk]")
{
    const QString high = QStringLiteral("high");
    const QString tech = QStringLiteral("tech");
    for (const QString& tier : {high, tech, QString()}) {
        CHECK_FALSE(isSynthesisAsked(SynthesisAsk::Never, tier));
        CHECK(isSynthesisAsked(SynthesisAsk::HighTouch, tier) == (tier == high));
        CHECK(isSynthesisAsked(SynthesisAsk::Always, tier));
    }
}

TEST_CASE_METHOD(Talking, "the receiver sums up, and the sender says whether it is right", "[handoff][talk]")
{
    Route asking = route();
    Route wanted = asking;
    wanted.synthesis = SynthesisAsk::HighTouch;
    Edit change(QStringLiteral("route.change"), workspace->act());
    change.update(asking, wanted);
    apply(Result<Edit>(change));
    offerIt();
    CHECK_FALSE(now().synthesisAsked);
    CHECK_FALSE(writeSynthesis(now(), nullptr, texts(QStringLiteral("…")), as(receiver))); // not accepted yet

    acceptIt(texts(QStringLiteral(" 割引なし "), {}, QStringLiteral("育休の代わりは？")));
    CHECK(now().synthesisAsked);
    const auto written = unwrap(talk().synthesis(id));
    REQUIRE(written);
    CHECK(written->understood == QStringLiteral("割引なし"));
    CHECK(written->openQuestion == QStringLiteral("育休の代わりは？"));
    CHECK(written->writtenBy == receiver);
    CHECK(written->verdict == SynthesisVerdict::Open);
    CHECK(unwrap(talk().openSyntheses()).size() == 1);

    // Written again, by the receiver alone, until it is judged.
    CHECK_FALSE(writeSynthesis(now(), &*written, texts(QStringLiteral("別")), as(sender)));
    CHECK_FALSE(writeSynthesis(now(), &*written, texts(QStringLiteral(" ")), as(receiver)));
    const auto judged = judge(now(), *written, {}, directory(), as(sender)); // … of the first words
    apply(writeSynthesis(now(), &*written, texts(QStringLiteral("割引 5 % まで")), as(receiver)));
    CHECK(workspace->apply(*judged).error().code == ErrorCode::Conflict);

    const auto second = *unwrap(talk().synthesis(id));
    for (const MemberId who : {receiver, stranger})
        CHECK_FALSE(judge(now(), second, {}, directory(), as(who)));
    apply(judge(now(), second, QStringLiteral(" 割引はありません "), directory(), as(sender)));
    CHECK(unwrap(talk().synthesis(id))->verdict == SynthesisVerdict::Corrected);
    CHECK(unwrap(talk().synthesis(id))->correction == QStringLiteral("割引はありません"));
    CHECK(unwrap(talk().openSyntheses()).empty());
    const auto present = *unwrap(talk().synthesis(id));
    CHECK_FALSE(writeSynthesis(now(), &present, texts(QStringLiteral("また")), as(receiver)));
    apply(judge(now(), present, {}, directory(), as(boss)));
    CHECK(unwrap(talk().synthesis(id))->verdict == SynthesisVerdict::Right);
    CHECK(unwrap(talk().synthesis(id))->correction.isEmpty());
    checkFile();
}

TEST_CASE_METHOD(Talking, "two windows that write one summary are told of it", "[handoff][talk]")
{
    offerIt();
    acceptIt();
    const auto second = std::move(Workspace::open(path, clock).value());
    const auto mine = writeSynthesis(now(), nullptr, texts(QStringLiteral("一")), as(receiver));
    const auto other = writeSynthesis(now(), nullptr, texts(QStringLiteral("二")), as(receiver));
    REQUIRE(second->apply(*mine));
    CHECK_FALSE(workspace->apply(*other));
    CHECK(unwrap(talk().synthesis(id))->understood == QStringLiteral("一"));
}

TEST_CASE_METHOD(Talking, "the receiver rates what came, five from 1 to 5", "[handoff][talk]")
{
    offerIt();
    CHECK_FALSE(rate(now(), nullptr, ratings(5, 4, 3, 2, 1), as(receiver)));
    acceptIt();
    for (const MemberId who : {sender, boss, stranger, MemberId()})
        CHECK_FALSE(rate(now(), nullptr, ratings(5, 4, 3, 2, 1), as(who)));
    CHECK_FALSE(rate(now(), nullptr, ratings(5, 4, 0, 2, 1), as(receiver)));
    CHECK_FALSE(rate(now(), nullptr, ratings(5, 4, 3, 6, 1), as(receiver)));
    CHECK(unwrap(talk().unrated(QDate(2026, 1, 1))).size() == 1);
    CHECK(unwrap(talk().unrated(QDate(2026, 4, 2))).empty());
    apply(rate(now(), nullptr, ratings(5, 4, 3, 2, 1), as(receiver)));
    const auto rated = unwrap(talk().rating(id));
    REQUIRE(rated);
    CHECK(ratingsOf(*rated) == std::array{5, 4, 3, 2, 1});
    CHECK(unwrap(talk().unrated(QDate(2026, 1, 1))).empty());
    apply(close(now(), as(receiver)));
    apply(rate(now(), &*rated, ratings(1, 1, 1, 1, 1), as(receiver)));
    CHECK(ratingsOf(*unwrap(talk().rating(id))) == std::array{1, 1, 1, 1, 1});
    checkFile();
}

TEST_CASE_METHOD(Talking, "a rating is due five business days after the acceptance, or at the close", "[handoff][talk]")
{
    Handoff handoff;
    handoff.state = HandoffState::Accepted;
    handoff.acceptedOn = QDate(2026, 4, 28); // Tuesday before Golden Week
    const BusinessCalendar calendar;
    CHECK_FALSE(isRatingDue(handoff, calendar, QDate(2026, 5, 10)));
    CHECK_FALSE(isRatingDue(handoff, calendar, QDate(2026, 5, 8))); // 30, 1, 7, 8
    CHECK(isRatingDue(handoff, calendar, QDate(2026, 5, 11)));
    handoff.state = HandoffState::Closed;
    CHECK(isRatingDue(handoff, calendar, QDate(2026, 4, 28)));
}

TEST_CASE_METHOD(Talking, "what was said keeps an offer and an acceptance from being undone", "[handoff][talk]")
{
    const auto offered = offer({now(), {}, {}, {}, Amount()}, directory(), as(sender));
    apply(offered);
    const auto asked = ask(now(), QStringLiteral("割引は？"), directory(), as(receiver));
    apply(asked);
    CHECK_FALSE(undo(*offered));
    CHECK(undo(*asked));
    CHECK(undo(*offered));
    apply(offered->inverse(workspace->act()).inverse(workspace->act()));

    const auto accepted = accept({now(), route(), nullptr}, directory(), as(receiver));
    apply(accepted);
    const auto rated = rate(now(), nullptr, ratings(3, 3, 3, 3, 3), as(receiver));
    apply(rated);
    CHECK(workspace->apply(accepted->inverse(workspace->act())).error().text.contains(QStringLiteral("rated")));
    CHECK(undo(*rated));
    const auto written = writeSynthesis(now(), nullptr, texts(QStringLiteral("…")), as(receiver));
    apply(written);
    CHECK_FALSE(undo(*accepted));
    checkFile();
    CHECK(undo(*written));
    CHECK(undo(*accepted));
    CHECK(now().state == HandoffState::Offered);
    checkFile();
}

TEST_CASE_METHOD(Talking, "what was prepared about an acceptance is refused once that is undone", "[handoff][talk]")
{
    offerIt();
    const auto accepted = accept({now(), route(), nullptr}, directory(), as(receiver));
    apply(accepted);
    const auto rated = rate(now(), nullptr, ratings(3, 3, 3, 3, 3), as(receiver));
    const auto written = writeSynthesis(now(), nullptr, texts(QStringLiteral("…")), as(receiver));
    REQUIRE(undo(*accepted));
    CHECK_FALSE(workspace->apply(*rated));
    CHECK_FALSE(workspace->apply(*written));
    CHECK_FALSE(unwrap(talk().rating(id)));
    checkFile();
}

TEST_CASE_METHOD(Talking, "the sender says the severity, or leaves it to the data", "[handoff][severity]")
{
    for (const MemberId who : {receiver, stranger, MemberId()})
        CHECK_FALSE(setSeverity(now(), Severity::Watch, directory(), as(who)));
    const SeverityProposal proposal{Severity::Unstable, {{SeverityReason::What::Mood, -2, {}}}};
    SECTION("as the data propose")
    {
        apply(offer({now(), {}, {}, {}, Amount(), proposal}, directory(), as(sender)));
        CHECK(now().severity == Severity::Unstable);
        CHECK(now().severityReasons == QStringLiteral("mood=-2"));
    }
    SECTION("as the sender says, with what the data said beside it")
    {
        apply(setSeverity(now(), Severity::Stable, directory(), as(boss)));
        apply(offer({now(), {}, {}, {}, Amount(), proposal}, directory(), as(sender)));
        CHECK(now().severity == Severity::Stable);
        CHECK(now().severityReasons == QStringLiteral("mood=-2"));
        CHECK_FALSE(setSeverity(now(), Severity::Watch, directory(), as(sender)));
    }
}

TEST_CASE_METHOD(Talking, "questions and answers stand in the account's timeline", "[handoff][talk][timeline]")
{
    offerIt();
    apply(ask(now(), QStringLiteral("割引は？"), directory(), as(receiver)));
    clock.setToday(QDate(2026, 4, 2));
    apply(answer(now(), question(), QStringLiteral("なし"), directory(), as(sender)));
    const Kind& kind = *kindOf(Entity::HandoffQuestion);
    const auto events = kind.events(workspace->db(), account.id, QDate(2026, 4, 2), TermLanguage::Japanese);
    REQUIRE(events.size() == 2);
    CHECK(events[0].day == QDate(2026, 4, 1));
    CHECK(events[0].title.contains(QStringLiteral("割引は？")));
    CHECK(events[0].meta == QStringLiteral("佐藤"));
    CHECK(events[1].day == QDate(2026, 4, 2));
    CHECK(events[1].title.contains(QStringLiteral("なし")));
    CHECK(events[1].meta == QStringLiteral("田中"));
}
