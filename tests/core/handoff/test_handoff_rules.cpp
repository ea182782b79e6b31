// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_note.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_terms.h"
#include "support/catch.h"

#include <algorithm>

using namespace tasuki;
using namespace tasuki::handoff;

namespace {

constexpr MemberId kSender{1};
constexpr MemberId kReceiver{2};
constexpr MemberId kColleague{3};
constexpr MemberId kBoss{4};
constexpr MemberId kStranger{5};
constexpr TeamId kOnboardingTeam{10};
constexpr TeamId kSuccessTeam{11};
constexpr TeamId kEmptyTeam{12};

Member member(MemberId id, const char16_t* name, MemberId boss = {})
{
    Member m;
    m.id = id;
    m.name = QString::fromUtf16(name);
    m.reportsTo = boss;
    return m;
}

struct Pass {
    QDate today{2026, 1, 15};
    IdMaker ids{1'768'000'000'000, 7};
    Directory directory{{member(kSender, u"田中", kBoss), member(kReceiver, u"佐藤"), member(kColleague, u"鈴木"),
                         member(kBoss, u"部長"), member(kStranger, u"高橋")},
                        {Team{kOnboardingTeam, QStringLiteral("導入")}, Team{kSuccessTeam, QStringLiteral("定着")},
                         Team{kEmptyTeam, QStringLiteral("空")}},
                        {{RowId(1), kSender, kOnboardingTeam, 0, {}, {}},
                         {RowId(2), kReceiver, kSuccessTeam, 0, {}, {}},
                         {RowId(3), kColleague, kSuccessTeam, 0, {}, {}},
                         {RowId(4), kStranger, kSuccessTeam, 0, {}, QDate(2026, 1, 1)}}};
    Account account;
    Ownership owner{RowId(1), AccountId(50), QDate(2025, 4, 1), kSender, {}};
    Route route{kOnboardingSuccess, QStringLiteral("onboarding_success"), {}, 2, 3, kRetention_(), {}};
    std::vector<RouteItem> routeItems = {
        {RowId(1),
         kOnboardingSuccess,
         1,
         QStringLiteral("basic_lecture_held"),
         {},
         CriterionKind::Touchpoint,
         QStringLiteral("basic_lecture"),
         true},
        {RowId(2), kOnboardingSuccess, 2, QStringLiteral("settings_complete"), {}, CriterionKind::Manual, {}, true},
        {RowId(3), kOnboardingSuccess, 3, QStringLiteral("first_use"), {}, CriterionKind::Usage, {}, true},
        {RowId(4), kOnboardingSuccess, 4, QStringLiteral("nice"), {}, CriterionKind::Manual, {}, false}};
    Facts facts;

    static StageId kRetention_() { return StageId(2); }
    Pass() { account.id = AccountId(50); }
    Act act(MemberId who) { return Act{who, QDateTime(today, QTime(1, 0), Qt::UTC), today, {}, &ids}; }

    Started started(Receiver to = {kSuccessTeam, {}})
    {
        const auto result =
            start({account, &owner, route, routeItems, {}, to, QStringLiteral("note")}, directory, act(kSender));
        REQUIRE(result);
        return *result;
    }
    void meetAll(Started& s)
    {
        facts.touchpoints.insert(QStringLiteral("basic_lecture"), QDate(2026, 1, 5));
        facts.usage.insert(QStringLiteral("logins"), QStringLiteral("2026-01"));
        for (HandoffItem& item : s.items)
            item.ticked = item.kind == CriterionKind::Manual;
    }
    /// The row as the edit leaves it.
    static Handoff after(const Edit& edit, HandoffId id)
    {
        for (const RowChange& change : edit.changes())
            if (change.table->entity == Entity::Handoff && change.id == id.value())
                return rowFromValues<Handoff>(change.id, *change.after);
        FAIL("the edit does not change the handoff");
        return {};
    }
    static const RowChange* changeOf(const Edit& edit, Entity entity)
    {
        const auto it =
            std::ranges::find_if(edit.changes(), [&](const RowChange& c) { return c.table->entity == entity; });
        return it == edit.changes().end() ? nullptr : &*it;
    }
    Handoff offered(Receiver to = {kSuccessTeam, {}})
    {
        Started s = started(to);
        meetAll(s);
        const auto edit = offer({s.handoff, s.items, facts, {}, Amount::fromMinor(100'000)}, directory, act(kSender));
        REQUIRE(edit);
        return after(*edit, s.handoff.id);
    }
};

} // namespace

TEST_CASE_METHOD(Pass, "a draft has its sender, receiver, checklist and no effect on the owner", "[handoff]")
{
    const Started s = started();
    CHECK(s.handoff.state == HandoffState::Draft);
    CHECK(s.handoff.fromMemberId == kSender);
    CHECK(s.handoff.fromTeamId == kOnboardingTeam);
    CHECK(s.handoff.slaBusinessDays == 3);
    CHECK(s.items.size() == 4);
    CHECK_FALSE(changeOf(s.edit, Entity::Ownership));
    CHECK(changeOf(s.edit, Entity::HandoffEvent));
}

TEST_CASE_METHOD(Pass, "an account is in one pass at a time", "[handoff]")
{
    Handoff open = offered();
    CHECK_FALSE(start({account, &owner, route, routeItems, {open}, {kSuccessTeam, {}}, {}}, directory, act(kSender)));
    open.state = HandoffState::Accepted;
    CHECK(start({account, &owner, route, routeItems, {open}, {kSuccessTeam, {}}, {}}, directory, act(kSender)));
}

TEST_CASE_METHOD(Pass, "the receiver is somebody else who can accept", "[handoff]")
{
    const auto to = [&](Receiver receiver) {
        return bool(start({account, &owner, route, routeItems, {}, receiver, {}}, directory, act(kSender)));
    };
    CHECK(to({{}, kReceiver}));
    CHECK_FALSE(to({{}, kSender}));
    CHECK_FALSE(to({kEmptyTeam, {}}));
    CHECK_FALSE(to({kOnboardingTeam, {}})); // only the sender is in it
    CHECK(to({}));                          // not decided yet
}

TEST_CASE_METHOD(Pass, "an unowned account is passed on by who acts", "[handoff]")
{
    const auto result = start({account, nullptr, route, routeItems, {}, {kSuccessTeam, {}}, {}}, directory, act(kBoss));
    REQUIRE(result);
    CHECK(result->handoff.fromMemberId == kBoss);
    CHECK_FALSE(start({account, nullptr, route, routeItems, {}, {kSuccessTeam, {}}, {}}, directory, act({})));
}

TEST_CASE_METHOD(Pass, "computed items follow the data and cannot be ticked", "[handoff]")
{
    Started s = started();
    CHECK(metCount(s.items, facts) == 0);
    CHECK(openRequired(s.items, facts).size() == 3);
    CHECK_FALSE(tick(s.handoff, s.items[0], true, act(kSender)));
    facts.touchpoints.insert(QStringLiteral("webinar"), today);
    CHECK_FALSE(statusOf(s.items[0], facts).met);
    facts.touchpoints.insert(QStringLiteral("basic_lecture"), QDate(2026, 1, 5));
    CHECK(statusOf(s.items[0], facts).met);
    CHECK(statusOf(s.items[0], facts).evidence == QStringLiteral("2026-01-05"));
    CHECK(tick(s.handoff, s.items[1], true, act(kSender)));
    CHECK_FALSE(tick(offered(), s.items[1], true, act(kSender)));
}

TEST_CASE_METHOD(Pass, "an early offer needs a written exception", "[handoff]")
{
    Started s = started();
    CHECK_FALSE(offer({s.handoff, s.items, facts, QStringLiteral("  "), {}}, directory, act(kSender)));
    const auto early =
        offer({s.handoff, s.items, facts, QStringLiteral("担当の異動"), Amount::fromMinor(5)}, directory, act(kSender));
    REQUIRE(early);
    const Handoff handoff = after(*early, s.handoff.id);
    CHECK(handoff.exceptionReason == QStringLiteral("担当の異動"));
    CHECK(handoff.criteriaMetAtOffer == 0);
    CHECK(handoff.mrrAtOffer == Amount::fromMinor(5));
    CHECK(handoff.offeredOn == today);
    meetAll(s);
    const auto whole = offer({s.handoff, s.items, facts, QStringLiteral("not needed"), {}}, directory, act(kSender));
    REQUIRE(whole);
    CHECK(after(*whole, s.handoff.id).exceptionReason.isEmpty());
}

TEST_CASE_METHOD(Pass, "the sender offers and cancels, or whom the sender reports to", "[handoff]")
{
    Started s = started();
    meetAll(s);
    for (const MemberId who : {kSender, kBoss})
        CHECK(offer({s.handoff, s.items, facts, {}, {}}, directory, act(who)));
    for (const MemberId who : {kReceiver, kStranger, MemberId()})
        CHECK_FALSE(offer({s.handoff, s.items, facts, {}, {}}, directory, act(who)));
    const Handoff h = offered();
    for (const MemberId who : {kSender, kBoss})
        CHECK(handoff::cancel(h, directory, act(who)));
    CHECK_FALSE(handoff::cancel(h, directory, act(kReceiver)));
}

TEST_CASE_METHOD(Pass, "an offer needs a receiver", "[handoff]")
{
    Started s = started({});
    meetAll(s);
    CHECK_FALSE(offer({s.handoff, s.items, facts, {}, {}}, directory, act(kSender)));
}

TEST_CASE_METHOD(Pass, "ownership and stage move exactly at acceptance", "[handoff]")
{
    const Handoff h = offered();
    const StageSpan onboarding{RowId(9), account.id, QDate(2025, 4, 1), StageId(1), {}};
    today = QDate(2026, 1, 20);
    const auto edit = accept({h, route, &onboarding}, directory, act(kColleague));
    REQUIRE(edit);
    CHECK(after(*edit, h.id).state == HandoffState::Accepted);
    CHECK(after(*edit, h.id).toMemberId == kColleague);
    const RowChange* moved = changeOf(*edit, Entity::Ownership);
    REQUIRE(moved);
    const auto span = rowFromValues<Ownership>(moved->id, *moved->after);
    CHECK(span.memberId == kColleague);
    CHECK(span.since == today);
    CHECK(span.handoffId == h.id);
    const RowChange* stage = changeOf(*edit, Entity::StageSpan);
    REQUIRE(stage);
    CHECK(rowFromValues<StageSpan>(stage->id, *stage->after).stageId == StageId(2));

    const StageSpan there{RowId(9), account.id, QDate(2025, 4, 1), StageId(2), {}};
    CHECK_FALSE(changeOf(*accept({h, route, &there}, directory, act(kColleague)), Entity::StageSpan));
}

TEST_CASE_METHOD(Pass, "only the named receiver or the team answers", "[handoff]")
{
    const Handoff toTeam = offered();
    const Handoff toMember = offered({{}, kReceiver});
    for (const MemberId who : {kReceiver, kColleague})
        CHECK(accept({toTeam, route, nullptr}, directory, act(who)));
    for (const MemberId who : {kSender, kBoss, kStranger, MemberId()}) // the stranger left the team on new year's day
        CHECK_FALSE(accept({toTeam, route, nullptr}, directory, act(who)));
    CHECK(accept({toMember, route, nullptr}, directory, act(kReceiver)));
    CHECK_FALSE(accept({toMember, route, nullptr}, directory, act(kColleague)));
    CHECK_FALSE(giveBack(toMember, QStringLiteral("timing"), QStringLiteral("x"), directory, act(kColleague)));
}

TEST_CASE_METHOD(Pass, "a return goes back with a reason and can be offered again", "[handoff]")
{
    Handoff h = offered();
    CHECK_FALSE(giveBack(h, QStringLiteral("whim"), QStringLiteral("x"), directory, act(kReceiver)));
    for (const Term& reason : kReturnReasonTerms) {
        const auto silent = giveBack(h, reason.codeText(), QStringLiteral(" "), directory, act(kReceiver));
        REQUIRE_FALSE(silent);
        CHECK(QLatin1String(silent.error().column) == QLatin1String("text"));
    }
    const auto back =
        giveBack(h, QStringLiteral("missing_information"), QStringLiteral("契約範囲が不明"), directory, act(kReceiver));
    REQUIRE(back);
    CHECK_FALSE(changeOf(*back, Entity::Ownership));
    h = after(*back, h.id);
    CHECK(h.state == HandoffState::Returned);
    CHECK(h.returnedCount == 1);
    CHECK(h.returnText == QStringLiteral("契約範囲が不明"));
    Started s = started();
    meetAll(s);
    today = today.addDays(3);
    const auto again = offer({h, s.items, facts, {}, {}}, directory, act(kSender));
    REQUIRE(again);
    CHECK(after(*again, h.id).offeredOn == today);
    CHECK(after(*again, h.id).returnedCount == 1);
}

TEST_CASE_METHOD(Pass, "every state allows its own steps and no other", "[handoff]")
{
    Handoff h = offered({{}, kReceiver});
    const std::vector<HandoffItem> none;
    struct Row {
        HandoffState state;
        bool offers, accepts, returns, closes, cancels;
    };
    const Row rows[] = {{HandoffState::Draft, true, false, false, false, true},
                        {HandoffState::Offered, false, true, true, false, true},
                        {HandoffState::Accepted, false, false, false, true, false},
                        {HandoffState::Closed, false, false, false, false, false},
                        {HandoffState::Returned, true, false, false, false, true},
                        {HandoffState::Cancelled, false, false, false, false, false}};
    for (const Row& row : rows) {
        h.state = row.state;
        INFO(toText(row.state).toStdString());
        CHECK(bool(offer({h, none, facts, {}, {}}, directory, act(kSender))) == row.offers);
        CHECK(bool(accept({h, route, nullptr}, directory, act(kReceiver))) == row.accepts);
        CHECK(bool(giveBack(h, QStringLiteral("timing"), QStringLiteral("x"), directory, act(kReceiver)))
              == row.returns);
        CHECK(bool(handoff::close(h, act(kReceiver))) == row.closes);
        CHECK(bool(handoff::cancel(h, directory, act(kSender))) == row.cancels);
        CHECK(mayOffer(h, directory, kSender) == row.offers);
        CHECK(mayAnswer(h, directory, kReceiver, today) == row.accepts);
        CHECK(mayClose(h, kReceiver) == row.closes);
        CHECK(mayCancel(h, directory, kSender) == row.cancels);
    }
    h.state = HandoffState::Accepted;
    CHECK_FALSE(handoff::close(h, act(kSender)));
}

TEST_CASE("a note keeps what is used and what was said apart, and names metrics that are well known", "[handoff]")
{
    Account account;
    Touchpoint call;
    call.kindId = TouchpointKindId(1);
    call.day = QDate(2026, 1, 10);
    call.text = QStringLiteral("進捗の確認");
    const auto used = [](const char16_t* metric, double value) {
        return Usage{RowId(1), AccountId(50), QString::fromUtf16(metric), QStringLiteral("2025-12"), value};
    };
    const NoteInput input{account,
                          {},
                          {call},
                          {{TouchpointKindId(1), QStringLiteral("電話")}},
                          {used(u"active_users", 12), used(u"Logins", 340), used(u"レポート閲覧", 7)},
                          {},
                          QDate(2026, 1, 15),
                          {}};
    const QString japanese = noteDraft(input, TermLanguage::Japanese);
    CHECK(japanese.contains(QStringLiteral(
        "## 利用状況\n- アクティブユーザー数：12（2025-12）\n- ログイン数：340（2025-12）\n- レポート閲覧：7（2025-12）\n\n"
        "## 直近のタッチポイント\n- 2026-01-10 電話：進捗の確認\n\n## リスク\n")));
    const QString english = noteDraft(input, TermLanguage::English);
    CHECK(
        english.contains(QStringLiteral("## Product usage\n- Active users: 12 (2025-12)\n- Logins: 340 (2025-12)\n")));
    CHECK(english.contains(QStringLiteral("## Recent touchpoints\n- 2026-01-10")));
}

TEST_CASE("what was promised and what is to be done stand in the note", "[handoff]")
{
    Account account;
    NoteInput input{account, {}, {}, {}, {}, {}, QDate(2026, 1, 15)};
    Promise promise;
    promise.text = QStringLiteral("帳票の見本を送る");
    promise.due = QDate(2026, 1, 31);
    input.promises = {promise};
    Task task;
    task.title = QStringLiteral("更新条件の打ち合わせ");
    input.tasks = {task};
    const QString japanese = noteDraft(input, TermLanguage::Japanese);
    CHECK(japanese.contains(QStringLiteral("## 約束したこと\n- 帳票の見本を送る（期限：2026-01-31）\n")));
    CHECK(japanese.endsWith(QStringLiteral("## 次のステップ\n- 更新条件の打ち合わせ\n")));
    CHECK(noteDraft(input, TermLanguage::English).contains(QStringLiteral("- 帳票の見本を送る (due 2026-01-31)\n")));
}

TEST_CASE("a note's score counts what is filled in, the required sections twice", "[handoff]")
{
    const QString long20 = QString(20, u'あ');
    const auto note = [](const QString& heading, const QString& text) {
        return QStringLiteral("## ") + heading + QStringLiteral("\n- ") + text + QStringLiteral("\n\n");
    };
    // All four required ones, of which one is a character short.
    QString text = note(QStringLiteral("顧客のゴール"), long20 + u'い') + note(QStringLiteral("約束したこと"), long20)
                   + note(QStringLiteral("先方担当者とスタンス"), long20 + u'い')
                   + note(QStringLiteral("次のステップ"), long20 + QStringLiteral(" - い"));
    CHECK(scoreOf(text, TermLanguage::Japanese).percent == 75);
    CHECK(scoreOf(text, TermLanguage::Japanese).empty == QStringList(QStringLiteral("約束したこと")));
    // One that is not required counts once: 6 of 9.
    text += note(QStringLiteral("リスク"), {});
    CHECK(scoreOf(text, TermLanguage::Japanese).percent == 67);
    // In the other language, too, and with a section of the route's own: 2 + 1 of 9.
    const QString english =
        note(QStringLiteral("Customer's goal"), long20 + u'x') + note(QStringLiteral("Payment"), long20 + u'x');
    CHECK(scoreOf(english, TermLanguage::English).percent == 33);
    CHECK(scoreOf(english, TermLanguage::English).empty
          == QStringList{QStringLiteral("Promised"), QStringLiteral("People and their stance"),
                         QStringLiteral("Next steps")});
    CHECK(scoreOf({}, TermLanguage::English).percent == 0);
    CHECK(scoreOf({}, TermLanguage::English).empty.size() == 4);
}

TEST_CASE("a route's own template stands beneath what data fills", "[handoff]")
{
    Account account;
    NoteInput input{account, {}, {}, {}, {}, {}, QDate(2026, 1, 15)};
    const QString plain = noteDraft(input, TermLanguage::English);
    input.routeTemplate = QStringLiteral("\n## Payment terms\n");
    CHECK(noteDraft(input, TermLanguage::English) == plain.trimmed() + QStringLiteral("\n\n## Payment terms\n"));
    input.routeTemplate = QStringLiteral("  \n");
    CHECK(noteDraft(input, TermLanguage::English) == plain);
}
