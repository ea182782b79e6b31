// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_filter.h"

#include "account/account_store.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::account;

namespace {

const QDate kDay(2026, 1, 15);

struct Subject {
    AccountSummary summary;
    Amount mrr;
    bool hasNextStep = false;
    QDate nextStepDay;
    std::optional<int> mood;

    bool fits(const Conditions& conditions, MemberId me = {}) const
    {
        return Filter(conditions, kDay, me).fits({summary, mrr, hasNextStep, nextStepDay, mood});
    }
    bool fits(FilterField field, const QStringList& values, MemberId me = {}) const
    {
        const bool fit = fits(Conditions{{field, false, values}}, me);
        CHECK(fits(Conditions{{field, true, values}}, me) == !fit);
        return fit;
    }
};

} // namespace

TEST_CASE("a condition fits by any of its values, and its opposite by none", "[account][filter]")
{
    Subject one;
    one.summary.stage = kRetention;
    one.summary.account.tier = QStringLiteral("high");
    CHECK(one.fits(FilterField::Stage, {QStringLiteral("1"), QStringLiteral("2")}));
    CHECK_FALSE(one.fits(FilterField::Stage, {QStringLiteral("4")}));
    CHECK(one.fits(FilterField::Tier, {QStringLiteral("high")}));
    CHECK_FALSE(one.fits(FilterField::Tier, {kNoValue}));
    CHECK(Subject().fits(FilterField::Tier, {kNoValue}));
    // Each condition has to fit.
    CHECK(one.fits(Conditions{{FilterField::Stage, false, {QStringLiteral("2")}},
                              {FilterField::Tier, false, {QStringLiteral("high")}}}));
    CHECK_FALSE(one.fits(Conditions{{FilterField::Stage, false, {QStringLiteral("2")}},
                                    {FilterField::Tier, true, {QStringLiteral("high")}}}));
    CHECK(one.fits(Conditions{}));
}

TEST_CASE("mine are those of whoever acts, and nobody's where nobody does", "[account][filter]")
{
    Subject owned;
    owned.summary.owner = MemberId(7);
    CHECK(owned.fits(FilterField::Owner, {kMyself}, MemberId(7)));
    CHECK_FALSE(owned.fits(FilterField::Owner, {kMyself}, MemberId(8)));
    CHECK_FALSE(owned.fits(FilterField::Owner, {kMyself}));
    CHECK_FALSE(Subject().fits(FilterField::Owner, {kMyself}));
    CHECK(Subject().fits(FilterField::Owner, {kNoValue, QStringLiteral("8")}));
    CHECK(owned.fits(FilterField::Owner, {QStringLiteral("8"), QStringLiteral("7")}));
}

TEST_CASE("segments, industries and tags are told apart as their groups are", "[account][filter]")
{
    Subject one;
    one.summary.account.segment = QStringLiteral("ＳＭＢ");
    one.summary.tags = {QStringLiteral("Beta Test"), QStringLiteral("重点")};
    CHECK(one.fits(FilterField::Segment, {QStringLiteral("smb")}));
    CHECK_FALSE(one.fits(FilterField::Segment, {QStringLiteral("SMB2"), kNoValue}));
    CHECK(one.fits(FilterField::Industry, {kNoValue}));
    CHECK(one.fits(FilterField::Tag, {QStringLiteral("beta-test")}));
    CHECK_FALSE(one.fits(FilterField::Tag, {QStringLiteral("beta"), kNoValue}));
    CHECK(Subject().fits(FilterField::Tag, {kNoValue}));
}

TEST_CASE("days are counted from today on, both ends included", "[account][filter]")
{
    const auto due = [](int days) {
        Subject one;
        one.summary.due = kDay.addDays(days);
        return one;
    };
    CHECK(due(0).fits(FilterField::Renewal, {withinDays(90)}));
    CHECK(due(90).fits(FilterField::Renewal, {withinDays(90)}));
    CHECK_FALSE(due(91).fits(FilterField::Renewal, {withinDays(90)}));
    CHECK_FALSE(due(-1).fits(FilterField::Renewal, {withinDays(90)}));
    CHECK(due(-1).fits(FilterField::Renewal, {kIsOverdue}));
    CHECK_FALSE(due(0).fits(FilterField::Renewal, {kIsOverdue}));
    CHECK(Subject().fits(FilterField::Renewal, {kNoValue}));
    CHECK_FALSE(Subject().fits(FilterField::Renewal, {kIsOverdue, withinDays(90)}));

    const auto touched = [](int daysAgo) {
        Subject one;
        one.summary.lastTouch = kDay.addDays(-daysAgo);
        return one;
    };
    CHECK(touched(30).fits(FilterField::LastTouch, {daysAgo(30)}));
    CHECK_FALSE(touched(29).fits(FilterField::LastTouch, {daysAgo(30)}));
    CHECK(Subject().fits(FilterField::LastTouch, {daysAgo(30)})); // longer ago than any day
    CHECK(Subject().fits(FilterField::LastTouch, {kNoValue}));
    CHECK_FALSE(touched(500).fits(FilterField::LastTouch, {kNoValue}));
}

TEST_CASE("money, next steps and moods", "[account][filter]")
{
    Subject one;
    one.mrr = Amount::fromMinor(100'000);
    CHECK(one.fits(FilterField::Mrr, {atLeast(100'000)}));
    CHECK_FALSE(one.fits(FilterField::Mrr, {atLeast(100'001)}));
    CHECK_FALSE(one.fits(FilterField::Mrr, {below(100'000)}));
    CHECK(one.fits(FilterField::Mrr, {below(100'001)}));
    CHECK(one.fits(FilterField::NextStep, {kNoValue}));
    CHECK(one.fits(FilterField::Mood, {kNoValue}));
    one.hasNextStep = true;
    CHECK_FALSE(one.fits(FilterField::NextStep, {kNoValue, kIsOverdue})); // it has no day
    one.nextStepDay = kDay;
    CHECK_FALSE(one.fits(FilterField::NextStep, {kIsOverdue}));
    one.nextStepDay = kDay.addDays(-1);
    CHECK(one.fits(FilterField::NextStep, {kIsOverdue}));
    one.mood = 0;
    CHECK(one.fits(FilterField::Mood, {QStringLiteral("0")}));
    CHECK_FALSE(one.fits(FilterField::Mood, {kNoValue, QStringLiteral("-2")}));
}

TEST_CASE("a condition joins the one of its field, and a bound takes the place of another", "[account][filter]")
{
    const Condition renewal{FilterField::Stage, false, {QStringLiteral("3")}};
    const Condition churned{FilterField::Stage, true, {QStringLiteral("4")}};
    Conditions all = with({}, renewal);
    all = with(all, {FilterField::Stage, false, {QStringLiteral("2")}});
    all = with(all, renewal);
    all = with(all, churned);
    REQUIRE(all.size() == 2);
    CHECK(all[0].values == QStringList{QStringLiteral("3"), QStringLiteral("2")});
    CHECK(all[1] == churned);
    all = with({}, {FilterField::Renewal, false, {withinDays(30)}});
    all = with(all, {FilterField::Renewal, false, {kIsOverdue}});
    all = with(all, {FilterField::Renewal, false, {withinDays(90)}});
    REQUIRE(all.size() == 1);
    CHECK(all[0].values == QStringList{kIsOverdue, withinDays(90)});
    // From … to below.
    all = with({}, {FilterField::Mrr, false, {atLeast(10)}});
    all = with(all, {FilterField::Mrr, false, {below(20)}});
    all = with(all, {FilterField::Mrr, false, {atLeast(15)}});
    REQUIRE(all.size() == 2);
    CHECK(all[0].values == QStringList{atLeast(15)});
}

TEST_CASE("conditions come back from their text, and what is unknown is refused", "[account][filter]")
{
    const Conditions all = {{FilterField::Stage, true, {QStringLiteral("4")}},
                            {FilterField::Owner, false, {kMyself, kNoValue, QStringLiteral("12")}},
                            {FilterField::Segment, false, {QStringLiteral("\"SMB\" ,")}},
                            {FilterField::Renewal, false, {withinDays(365), kIsOverdue}},
                            {FilterField::Mrr, false, {below(5)}},
                            {FilterField::Mood, false, {QStringLiteral("-2"), kNoValue}},
                            {FilterField::LastTouch, false, {daysAgo(3)}}};
    CHECK(filterOf(filterText(all)) == all);
    CHECK(filterOf(filterText({})) == Conditions());
    for (const char* text :
         {"", "[]", "{}", R"({"where":{}})", R"({"where":[{"field":"health","is":["1"]}]})",
          R"({"where":[{"field":"stage","is":[]}]})", R"({"where":[{"field":"stage","is":["x"]}]})",
          R"({"where":[{"field":"stage","is":[1]}]})", R"({"where":[{"field":"tier","is":["vip"]}]})",
          R"({"where":[{"field":"mood","is":["3"]}]})", R"({"where":[{"field":"renewal","is":["<=x"]}]})",
          R"({"where":[{"field":"renewal","is":["<=-3"]}]})", R"({"where":[{"field":"mrr","is":["5"]}]})",
          R"({"where":[{"field":"stage","is":["1"],"since":"2026"}]})",
          R"({"where":[{"field":"stage","is":["1"],"not":["2"]}]})", R"({"where":[],"sort":"name"})"})
        CHECK_FALSE(filterOf(QString::fromUtf8(text)));
}
