// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "people/people_store.h"
#include "report/handoff_report_source.h"
#include "revenue/revenue_store.h"
#include "sample/sample.h"
#include "support/catch.h"
#include "support/support.h"

#include <set>

using namespace tasuki;

TEST_CASE("the sample has something of everything, whatever the day", "[sample]")
{
    const QDate today = GENERATE(QDate(2026, 1, 15), QDate(2024, 2, 29), QDate(2026, 5, 3), QDate(2025, 12, 31));
    test::TempDir dir;
    FixedClock clock(today);
    const auto made = sample::create(dir.path(QStringLiteral("s.tasuki")), clock);
    REQUIRE(made);
    auto& db = (*made)->db();
    CHECK(db.integrityFindings(false).isEmpty());
    CHECK(db.queryInteger("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(db.queryInteger("SELECT count(*) FROM accounts") == 60);
    CHECK(db.queryInteger("SELECT count(*) FROM teams") == 3);
    CHECK(db.queryInteger("SELECT count(*) FROM members") == 8);
    CHECK(db.queryInteger("SELECT count(*) FROM touchpoints") >= 550);
    CHECK(db.queryInteger("SELECT count(*) FROM touchpoints WHERE day > '" + today.toString(Qt::ISODate).toUtf8() + "'")
          == 0);

    QSet<qint64> stages;
    for (const AccountSummary& summary : *AccountStore(db).summaries(today))
        stages.insert(summary.stage.value());
    CHECK(stages.size() == 4);

    const auto report = report::handoffReportOf(db, today);
    REQUIRE(report);
    CHECK(report->size() == 25);
    std::set<HandoffState> states;
    bool overdue = false;
    for (const auto& row : *report) {
        states.insert(row.state);
        overdue = overdue || row.overdue;
        if (row.acceptedOn.isValid()) {
            CHECK(row.createdOn <= row.offeredOn);
            CHECK(row.offeredOn <= row.acceptedOn);
        }
    }
    CHECK(states.size() == 6);
    CHECK(overdue);

    const auto book = revenue::RevenueStore(db).book();
    REQUIRE(book);
    CHECK(book->negativeAccounts.empty());
    const auto slices = revenue::select(*book);
    std::set<revenue::Movement> movements;
    for (const auto& movement : revenue::movements(slices, Month::of(today) - 23, Month::of(today)))
        movements.insert(movement.movement);
    CHECK(movements.size() == 5);
}

TEST_CASE("in the sample every account has one owner and one stage on every day of its life", "[sample]")
{
    test::TempDir dir;
    const QDate today(2026, 1, 15);
    FixedClock clock(today);
    const auto made = sample::create(dir.path(QStringLiteral("s.tasuki")), clock);
    REQUIRE(made);
    const AccountStore store((*made)->db());
    for (const AccountSummary& summary : *store.summaries(today)) {
        CHECK(summary.owner.isValid());
        CHECK(summary.stage.isValid());
        const auto spans = *store.ownership(summary.account.id);
        REQUIRE_FALSE(spans.empty());
        CHECK(spanOn(spans, summary.account.signupDate));
    }
}
