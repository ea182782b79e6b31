// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "touchpoint/touchpoint_rules.h"

using namespace tasuki;

namespace {

struct Meeting {
    IdMaker ids{1'768'000'000'000, 7};
    Act act{MemberId(1), QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC), QDate(2026, 1, 15), {}, &ids};
    Touchpoint before;

    Meeting()
    {
        before.id = TouchpointId(100);
        before.accountId = AccountId(50);
        before.day = QDate(2026, 1, 14);
        before.kindId = TouchpointKindId(2);
        before.minutes = 60;
        before.mood = 1;
        before.memberId = MemberId(2);
        before.text = QStringLiteral("定例会");
        before.externalKey = QStringLiteral("SF-1");
        before.handoffId = HandoffId(9);
    }
    Touchpoint written(const Edit& edit) const
    {
        return rowFromValues<Touchpoint>(edit.changes().front().id, *edit.changes().front().after);
    }
};

} // namespace

TEST_CASE("every fact of a touchpoint can be changed, as one row of one edit", "[touchpoint]")
{
    Meeting m;
    Touchpoint after = m.before;
    after.day = QDate(2026, 1, 13);
    after.kindId = TouchpointKindId(3);
    after.minutes.reset();
    after.mood = -2;
    after.memberId = MemberId();
    after.text = QStringLiteral("値上げの話");
    const auto edit = touchpoint::change(m.before, after, m.act);
    REQUIRE(edit);
    REQUIRE(edit->changes().size() == 1);
    CHECK(m.written(*edit) == after);
    CHECK(edit->what() == QStringLiteral("touchpoint.change"));
    const Edit back = edit->inverse(m.act);
    CHECK(m.written(back) == m.before);
}

TEST_CASE("a touchpoint that is not changed makes no edit", "[touchpoint]")
{
    Meeting m;
    const auto edit = touchpoint::change(m.before, m.before, m.act);
    REQUIRE(edit);
    CHECK(edit->isEmpty());
}

TEST_CASE("a change of a touchpoint is refused in words", "[touchpoint]")
{
    Meeting m;
    Touchpoint after = m.before;
    SECTION("a day to come")
    {
        after.day = QDate(2026, 1, 16);
    }
    SECTION("no day")
    {
        after.day = QDate();
    }
    SECTION("no kind")
    {
        after.kindId = TouchpointKindId();
    }
    SECTION("minutes of more than a day")
    {
        after.minutes = 1441;
    }
    SECTION("negative minutes")
    {
        after.minutes = -1;
    }
    SECTION("a mood off the scale")
    {
        after.mood = 3;
    }
    SECTION("another account")
    {
        after.accountId = AccountId(51);
    }
    SECTION("another key of the source system")
    {
        after.externalKey = QStringLiteral("SF-2");
    }
    const auto edit = touchpoint::change(m.before, after, m.act);
    REQUIRE_FALSE(edit);
    CHECK(edit.error().code == ErrorCode::Invalid);
    CHECK_FALSE(edit.error().text.isEmpty());
}

TEST_CASE("a touchpoint that lies in the future already keeps its day while its text is mended", "[touchpoint]")
{
    Meeting m;
    m.before.day = QDate(2026, 2, 1);
    Touchpoint after = m.before;
    after.text = QStringLiteral("日付は取り込んだまま");
    CHECK(touchpoint::change(m.before, after, m.act));
    after.day = QDate(2026, 2, 2);
    CHECK_FALSE(touchpoint::change(m.before, after, m.act));
}

namespace {

std::vector<TouchpointKind> kinds()
{
    return {{TouchpointKindId(1), QStringLiteral("kickoff"), {}, QStringLiteral("high"), 1, false},
            {TouchpointKindId(2), QStringLiteral("オンライン相談"), QStringLiteral("オンライン相談"), {}, 2, false}};
}

} // namespace

TEST_CASE("a kind of touchpoint is added behind the others and keeps its code when it is renamed", "[touchpoint]")
{
    Meeting m;
    const auto added = touchpoint::addKind(QStringLiteral(" 訪問 "), QStringLiteral("high"), kinds(), m.act);
    REQUIRE(added);
    CHECK(added->kind.name == QStringLiteral("訪問"));
    CHECK(added->kind.code == QStringLiteral("訪問"));
    CHECK(added->kind.position == 3);
    TouchpointKind after = added->kind;
    after.name = QStringLiteral("Visit");
    after.tier = QStringLiteral("low");
    const auto changed = touchpoint::changeKind(added->kind, after, kinds(), m.act);
    REQUIRE(changed);
    const auto written = rowFromValues<TouchpointKind>(after.id.value(), *changed->changes().front().after);
    CHECK(written == after);
    CHECK(written.code == QStringLiteral("訪問"));
}

TEST_CASE("a kind without a name, with a name that is there, or of no tier is refused", "[touchpoint]")
{
    Meeting m;
    for (const char16_t* name : {u"", u"  ", u"Kickoff Meeting", u"キックオフ", u"kickoff", u"オンライン相談"})
        CHECK_FALSE(touchpoint::addKind(QString::fromUtf16(name), {}, kinds(), m.act));
    CHECK_FALSE(touchpoint::addKind(QStringLiteral("訪問"), QStringLiteral("very high"), kinds(), m.act));
}

TEST_CASE("a kind is retired and offered again, but never the last one", "[touchpoint]")
{
    Meeting m;
    auto present = kinds();
    TouchpointKind after = present[0];
    after.retired = true;
    REQUIRE(touchpoint::changeKind(present[0], after, present, m.act));
    present[0] = after;
    TouchpointKind last = present[1];
    last.retired = true;
    CHECK_FALSE(touchpoint::changeKind(present[1], last, present, m.act));
    TouchpointKind again = after;
    again.retired = false;
    CHECK(touchpoint::changeKind(after, again, present, m.act));
}
