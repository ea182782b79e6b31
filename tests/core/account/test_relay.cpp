// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/relay.h"
#include "support/catch.h"

using namespace tasuki;
using account::RelayLeg;

namespace {

Ownership held(qint64 id, QDate since, qint64 member, qint64 handoff = 0)
{
    return {RowId(id), AccountId(1), since, MemberId(member), HandoffId(handoff)};
}

StageSpan stood(qint64 id, QDate since, StageId stage, qint64 handoff = 0)
{
    return {RowId(id), AccountId(1), since, stage, HandoffId(handoff)};
}

} // namespace

TEST_CASE("a relay has a leg for each time in which one member held the account in one stage", "[account]")
{
    const std::vector<Ownership> owners = {held(1, {2026, 3, 2}, 10), held(2, {2026, 5, 29}, 11, 7),
                                           held(3, {2026, 8, 20}, 12, 8)};
    const std::vector<StageSpan> stages = {stood(4, {2026, 3, 2}, kOnboarding), stood(5, {2026, 8, 20}, kRetention, 8),
                                           stood(6, {2026, 12, 1}, kRenewal)};
    CHECK(account::relayOf(owners, stages, {2026, 12, 31})
          == std::vector<RelayLeg>{{MemberId(10), kOnboarding, {2026, 3, 2}, {2026, 5, 29}, {}},
                                   {MemberId(11), kOnboarding, {2026, 5, 29}, {2026, 8, 20}, HandoffId(7)},
                                   {MemberId(12), kRetention, {2026, 8, 20}, {2026, 12, 1}, HandoffId(8)},
                                   {MemberId(12), kRenewal, {2026, 12, 1}, {}, {}}});
    // What is planned has not happened, and the last leg goes on.
    const auto now = account::relayOf(owners, stages, {2026, 11, 30});
    REQUIRE(now.size() == 3);
    CHECK_FALSE(now.back().until.isValid());
    CHECK(account::relayOf({}, {}, {2026, 1, 1}).empty());
}

TEST_CASE("what changes neither member nor stage begins no leg", "[account]")
{
    const std::vector<Ownership> owners = {held(1, {2026, 3, 2}, 10), held(2, {2026, 4, 1}, 10, 7),
                                           // On one day the later one counts.
                                           held(3, {2026, 5, 1}, 11), held(4, {2026, 5, 1}, 10)};
    CHECK(account::relayOf(owners, {}, {2026, 6, 1})
          == std::vector<RelayLeg>{{MemberId(10), StageId(), {2026, 3, 2}, {}, {}}});
    // Nobody is a holder, too: a baton on the ground is seen.
    const std::vector<Ownership> dropped = {held(1, {2026, 3, 2}, 10), held(2, {2026, 4, 1}, 0)};
    CHECK(account::relayOf(dropped, {}, {2026, 6, 1})
          == std::vector<RelayLeg>{{MemberId(10), StageId(), {2026, 3, 2}, {2026, 4, 1}, {}},
                                   {MemberId(), StageId(), {2026, 4, 1}, {}, {}}});
}
