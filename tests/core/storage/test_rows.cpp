// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "goal/goal.h"
#include "handoff/handoff.h"
#include "people/people.h"
#include "renewal/renewal.h"
#include "revenue/subscription.h"
#include "sample/sample.h"
#include "storage/rows.h"
#include "support/catch.h"
#include "support/support.h"
#include "touchpoint/touchpoint.h"
#include "usage/usage.h"
#include "workspace/workspace.h"

using namespace tasuki;

namespace {

/// Every row of a table read as its members are, and by way of the values that the history keeps.
template <typename T>
void checkRows(storage::Database& db)
{
    INFO(RowTraits<T>::table);
    const auto rows = storage::readRows<T>(db, "ORDER BY t.id");
    CHECK_FALSE(rows.empty());
    for (const T& row : rows) {
        const auto values = storage::presentValues(db, tableInfo<T>(), row.id.value());
        REQUIRE(values);
        CHECK(rowFromValues<T>(row.id.value(), *values) == row);
        CHECK(valuesOf(row) == *values);
    }
}

} // namespace

TEST_CASE("a row read as what its members are is the one that its values make", "[storage]")
{
    test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    const auto made = sample::create(dir.path(QStringLiteral("s.tasuki")), clock);
    REQUIRE(made);
    auto& db = (*made)->db();
    checkRows<Account>(db);
    checkRows<Goal>(db);
    checkRows<Handoff>(db);
    checkRows<HandoffItem>(db);
    checkRows<HandoffEvent>(db);
    checkRows<Member>(db);
    checkRows<Ownership>(db);
    checkRows<Renewal>(db);
    checkRows<Subscription>(db);
    checkRows<Touchpoint>(db);
    checkRows<Usage>(db);
}
