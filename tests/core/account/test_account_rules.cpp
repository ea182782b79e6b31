// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "support/catch.h"

using namespace tasuki;

namespace {
struct Rules {
    IdMaker ids{1'768'000'000'000, 7};
    QDate today{2026, 1, 15};
    Act act() { return Act{MemberId(1), QDateTime(today, QTime(1, 0), Qt::UTC), today, {}, &ids}; }
    Account account()
    {
        Account a;
        a.id = AccountId(50);
        a.key = QStringLiteral("50");
        a.name = QStringLiteral("A");
        return a;
    }
};
} // namespace

TEST_CASE_METHOD(Rules, "the span of a day is the one with the greatest day and id up to it", "[account]")
{
    const std::vector<Ownership> spans = {{RowId(3), AccountId(50), QDate(2026, 1, 10), MemberId(3), {}},
                                          {RowId(1), AccountId(50), QDate(2025, 4, 1), MemberId(1), {}},
                                          {RowId(4), AccountId(50), QDate(2026, 1, 10), MemberId(4), {}},
                                          {RowId(5), AccountId(50), QDate(2026, 2, 1), MemberId(5), {}}};
    CHECK(spanOn(spans, QDate(2025, 3, 31)) == nullptr);
    CHECK(spanOn(spans, QDate(2025, 4, 1))->memberId == MemberId(1));
    CHECK(spanOn(spans, QDate(2026, 1, 9))->memberId == MemberId(1));
    CHECK(spanOn(spans, QDate(2026, 1, 10))->memberId == MemberId(4));
    CHECK(spanOn(spans, QDate(2026, 3, 1))->memberId == MemberId(5));
}

TEST_CASE_METHOD(Rules, "an owned account is passed on, only an unowned one is assigned", "[account]")
{
    const auto first = account::assignOwner(account(), {}, MemberId(2), act());
    REQUIRE(first);
    CHECK(first->changes().size() == 1);
    const std::vector<Ownership> owned = {{RowId(1), AccountId(50), QDate(2025, 4, 1), MemberId(1), {}}};
    CHECK_FALSE(account::assignOwner(account(), owned, MemberId(2), act()));
    CHECK_FALSE(account::assignOwner(account(), {}, MemberId(), act()));
}

TEST_CASE_METHOD(Rules, "an owned account's stage moves by a handoff, but churn is said at once", "[account]")
{
    const std::vector<StageSpan> spans = {{RowId(1), AccountId(50), QDate(2025, 4, 1), kRetention, {}}};
    const account::StageGround owned{.owned = true};
    CHECK_FALSE(account::setStage(account(), spans, kRenewal, owned, act()));
    CHECK(account::setStage(account(), spans, kRenewal, {}, act()));
    CHECK(account::setStage(account(), spans, kChurned, owned, act()));
    const std::vector<StageSpan> churned = {{RowId(1), AccountId(50), QDate(2025, 4, 1), kChurned, {}}};
    CHECK(account::setStage(account(), churned, kOnboarding, owned, act()));
    CHECK(account::setStage(account(), spans, kRetention, owned, act())->isEmpty());
}

TEST_CASE_METHOD(Rules, "a stage is changed by hand with a reason, freely where one member keeps the account",
                 "[account]")
{
    const std::vector<StageSpan> spans = {{RowId(1), AccountId(50), QDate(2025, 4, 1), kRetention, {}}};
    const account::StageGround owned{.owned = true};
    Act why = act();
    why.why = QStringLiteral("  ");
    CHECK_FALSE(account::setStage(account(), spans, kRenewal, owned, why));
    why.why = QStringLiteral("the customer asked for it");
    const auto made = account::setStage(account(), spans, kRenewal, owned, why);
    REQUIRE(made);
    CHECK(made->changes().size() == 1);
    CHECK(account::setStage(account(), spans, kRenewal, {.owned = true, .byAccount = true}, act()));
    // Not while a handoff would set it, whoever asks; but the customer may leave.
    for (const bool byAccount : {false, true}) {
        const account::StageGround awaited{.owned = true, .byAccount = byAccount, .awaited = true};
        CHECK_FALSE(account::setStage(account(), spans, kRenewal, awaited, why));
        CHECK(account::setStage(account(), spans, kChurned, awaited, why));
    }
}

TEST_CASE_METHOD(Rules, "an account is never its own parent", "[account]")
{
    Account after = account();
    after.parentId = AccountId(60);
    CHECK(account::change(account(), after, {AccountId(70)}, act()));
    CHECK_FALSE(account::change(account(), after, {AccountId(70), AccountId(50)}, act()));
    after.parentId = AccountId(50);
    CHECK_FALSE(account::change(account(), after, {}, act()));
}

TEST_CASE_METHOD(Rules, "an account made here gets its id as its key and a first stage", "[account]")
{
    Account draft;
    draft.name = QStringLiteral(" 新しい顧客 ");
    const auto created = account::create(draft, MemberId(2), act());
    REQUIRE(created);
    CHECK(created->account.key == QStringLiteral("A%1").arg(created->account.id.value()));
    CHECK(created->account.name == QStringLiteral("新しい顧客"));
    CHECK(created->edit.changes().size() == 3);
    draft.name = QStringLiteral("  ");
    CHECK_FALSE(account::create(draft, {}, act()));
}

TEST_CASE_METHOD(Rules, "tags and key roles change by what differs", "[account]")
{
    const std::vector<AccountTag> present = {{RowId(1), AccountId(50), QStringLiteral("a")},
                                             {RowId(2), AccountId(50), QStringLiteral("b")}};
    const auto tags =
        account::setTags(account(), present, {QStringLiteral("b"), QStringLiteral(" c "), QStringLiteral("c")}, act());
    REQUIRE(tags);
    CHECK(tags->changes().size() == 2);
    CHECK(account::setTags(account(), present, {QStringLiteral("a"), QStringLiteral("b")}, act())->isEmpty());

    CHECK(account::setKeyRole(account(), {}, QStringLiteral("renewal_manager"), MemberId(1), act())->changes().size()
          == 1);
    CHECK(account::setKeyRole(account(), {}, QStringLiteral("renewal_manager"), MemberId(), act())->isEmpty());
    CHECK_FALSE(account::setKeyRole(account(), {}, QStringLiteral("king"), MemberId(1), act()));
}
