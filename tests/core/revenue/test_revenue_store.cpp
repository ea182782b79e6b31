// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "base/clock.h"
#include "revenue/metric.h"
#include "revenue/revenue_store.h"
#include "sample/sample.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

using namespace tasuki;
using namespace tasuki::revenue;

namespace {

struct Fixture {
    test::TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace;
    Book book;

    Fixture()
    {
        auto made = sample::create(dir.path(QStringLiteral("w.tasuki")), clock);
        REQUIRE(made);
        workspace = std::move(*made);
        book = *RevenueStore(workspace->db()).book();
    }
    /// Every figure by every dimension, kept current against read anew.
    void checkSame()
    {
        const Book whole = *RevenueStore(workspace->db()).book();
        REQUIRE(book.accounts.size() == whole.accounts.size());
        CHECK(book.negativeAccounts == whole.negativeAccounts);
        for (size_t i = 0; i < whole.accounts.size(); ++i)
            CHECK(book.accounts[i].steps == whole.accounts[i].steps);
        for (size_t d = 0; d < kDimensionCount; ++d) {
            INFO(dimensionName(Dimension(d)));
            const Selection a = select(book, Dimension(d));
            const Selection b = select(whole, Dimension(d));
            CHECK(a.names == b.names);
            CHECK(figures(a, Month(2024, 1), Month(2026, 1), 12) == figures(b, Month(2024, 1), Month(2026, 1), 12));
        }
    }
    std::pair<size_t, Subscription> someRow()
    {
        for (size_t i = 0; i < book.accounts.size(); ++i)
            if (!book.accounts[i].rows.empty())
                return {i, RevenueStore(workspace->db()).ofAccount(book.accounts[i].id)->back()};
        FAIL("no rows");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a book kept current has the figures of one read anew", "[revenue][book]")
{
    const RevenueStore store(workspace->db());
    const auto [at, row] = someRow();
    const AccountId id = book.accounts[at].id;
    Subscription changed = row;
    changed.mrr = Amount::fromMinor(-77'777'777);
    changed.endDate = QDate();
    Edit edit(QStringLiteral("test"), workspace->act());
    edit.update(row, changed);
    edit.insert(AccountTag{workspace->act().ids->make<RowId>(), id, QStringLiteral("新しいタグ")});
    REQUIRE(workspace->apply(edit));
    REQUIRE(store.refresh(book, {id}).value());
    CHECK(book.negativeAccounts == std::vector<size_t>{at});
    checkSame();

    // Taken back, it is as before.
    Edit back(QStringLiteral("test"), workspace->act());
    back.update(changed, row);
    REQUIRE(workspace->apply(back));
    REQUIRE(store.refresh(book, {id}).value());
    CHECK(book.negativeAccounts.empty());
    checkSame();
}

TEST_CASE_METHOD(Fixture, "what a book cannot take in part makes it be read whole", "[revenue][book]")
{
    const RevenueStore store(workspace->db());
    const auto [at, row] = someRow();
    const AccountId id = book.accounts[at].id;
    const auto apply = [&](const Subscription& before, const Subscription& after) {
        Edit edit(QStringLiteral("test"), workspace->act());
        edit.update(before, after);
        REQUIRE(workspace->apply(edit));
    };
    Subscription other = row;
    other.plan = QStringLiteral("a plan that nobody has");
    apply(row, other);
    CHECK_FALSE(store.refresh(book, {id}).value());
    apply(other, row);
    other = row;
    other.currency = QStringLiteral("XAU");
    apply(row, other);
    CHECK_FALSE(store.refresh(book, {id}).value());
    CHECK_FALSE(store.refresh(book, {AccountId(1)}).value());
}
