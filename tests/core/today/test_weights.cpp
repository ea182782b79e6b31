// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "snooze/snooze_rules.h"
#include "today/today_queue.h"

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("weights are kept as text, and what cannot be read is left out", "[today]")
{
    const today::Weights weights = {{QStringLiteral("task"), 60}, {QStringLiteral("promise"), 0}};
    CHECK(today::toText(weights) == QStringLiteral("promise=0;task=60"));
    CHECK(today::weightsOf(u"promise=0;task=60") == weights);
    CHECK(today::weightsOf(u"").isEmpty());
    CHECK(today::weightsOf(u"task;=5;idle=x;renewal=-1;promise=1001;task=1000")
          == today::Weights{{QStringLiteral("task"), 1000}});
}

TEST_CASE_METHOD(ImportFixture, "weights of the workspace are a setting that can be undone", "[today]")
{
    const auto edit = today::changeWeights(workspace->db(), {{QStringLiteral("task"), 95}}, workspace->act());
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    CHECK(today::readWeights(workspace->db())->value(QStringLiteral("task")) == 95);
    const auto again = today::changeWeights(workspace->db(), {}, workspace->act());
    REQUIRE(again);
    REQUIRE(workspace->apply(*again));
    CHECK(today::readWeights(workspace->db())->isEmpty());
    REQUIRE(workspace->apply(again->inverse(workspace->act())));
    CHECK(today::readWeights(workspace->db())->value(QStringLiteral("task")) == 95);
    for (const int wrong : {-1, 1001})
        CHECK_FALSE(today::changeWeights(workspace->db(), {{QStringLiteral("task"), wrong}}, workspace->act()));
}

TEST_CASE_METHOD(ImportFixture, "a thing is snoozed until a day after today and within a year", "[today][snooze]")
{
    const QDate today = clock.today();
    const auto until = [&](QDate day) {
        return snooze::putOff(QStringLiteral("task"), 1, {}, day, workspace->act()).has_value();
    };
    CHECK(until(today.addDays(1)));
    CHECK(until(today.addDays(366)));
    CHECK_FALSE(until(today));
    CHECK_FALSE(until(today.addDays(367)));
    CHECK_FALSE(until({}));
}
