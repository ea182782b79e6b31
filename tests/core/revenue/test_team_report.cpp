// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/team_report.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::report;

namespace {

Member member(qint64 id, const char* name)
{
    Member made;
    made.id = MemberId(id);
    made.name = QLatin1String(name);
    return made;
}

Handoff offered(qint64 from, QDate day, bool accepted, int returned)
{
    Handoff handoff;
    handoff.fromMemberId = MemberId(from);
    handoff.offeredOn = day;
    if (accepted)
        handoff.acceptedOn = day;
    handoff.returnedCount = returned;
    return handoff;
}

} // namespace

TEST_CASE("a member's line has what the member holds, touches and passes", "[report]")
{
    revenue::Book book;
    Team team;
    team.id = TeamId(7);
    team.name = QStringLiteral("success");
    TeamMembership membership;
    membership.memberId = MemberId(1);
    membership.teamId = TeamId(7);
    book.directory = Directory({member(1, "ann"), member(2, "bob"), member(3, "cid")}, {team}, {membership});
    const auto add = [&](const char* key, qint64 owner, qint64 from, qint64 to) {
        revenue::AccountRevenue account;
        account.key = QLatin1String(key);
        account.steps = {{Month(2024, 1), Amount::fromMinor(from)}, {Month(2024, 5), Amount::fromMinor(to)}};
        account.owners = {{Month(2024, 1), MemberId(owner)}};
        book.accounts.push_back(account);
    };
    add("1", 1, 100, 150);
    add("2", 1, 100, 0);
    add("3", 0, 10, 20);
    const revenue::Period quarter{QStringLiteral("q"), Month(2024, 3), Month(2024, 6), false};
    TeamFacts facts;
    facts.touches = {{MemberId(1), 3}, {MemberId(2), 4}};
    facts.handoffs = {offered(2, QDate(2024, 4, 1), true, 0), offered(2, QDate(2024, 6, 30), true, 1),
                      offered(2, QDate(2024, 5, 1), false, 0), offered(2, QDate(2024, 7, 1), true, 0)};

    const auto members = teamLines(book, revenue::Dimension::Owner, quarter, facts, Month(2026, 12));
    REQUIRE(members.size() == 3); // cid has nothing
    CHECK(members[0].name == u"ann");
    CHECK(members[0].figures.nrr() == 0.75);
    CHECK(members[0].figures.endingAccounts() == 1);
    CHECK(members[0].touches == 3);
    CHECK_FALSE(members[0].passCompletion());
    CHECK(members[1].name == u"bob");
    CHECK(members[1].offered == 3);
    CHECK(members[1].passCompletion() == 1.0 / 3);
    CHECK_FALSE(members[1].figures.nrr());
    CHECK(members[2].key.isEmpty());
    CHECK(members[2].figures.nrr() == 2.0);

    CHECK(members[0].held.accounts == 1);
    CHECK(members[0].held.mrr == Amount::fromMinor(150));

    const auto teams = teamLines(book, revenue::Dimension::Team, quarter, facts, Month(2026, 12));
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].team == TeamId(7));
    CHECK(teams[0].touches == 3);
    CHECK(teams[1].touches == 4); // bob is in no team
    CHECK(teams[1].offered == 3);
}

TEST_CASE("accounts of a line are those that it is divided by, whoever owned them at the opening", "[report]")
{
    revenue::Book book;
    book.directory = Directory({member(1, "ann"), member(2, "bob")}, {}, {});
    const auto add = [&](const char* key, std::vector<revenue::DatedId<MemberId>> owners) {
        revenue::AccountRevenue account;
        account.key = QLatin1String(key);
        account.steps = {{Month(2024, 1), Amount::fromMinor(100)}};
        account.owners = std::move(owners);
        book.accounts.push_back(account);
    };
    add("1", {{Month(2024, 1), MemberId(1)}, {Month(2024, 5), MemberId(2)}}); // passed on within the quarter
    add("2", {{Month(2024, 1), MemberId(2)}});
    const revenue::Period quarter{QStringLiteral("q"), Month(2024, 3), Month(2024, 6), false};
    const auto lines = teamLines(book, revenue::Dimension::Owner, quarter, {}, Month(2026, 12));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].name == u"ann");
    CHECK(lines[0].figures.baseAccounts == 1); // her rates are about it
    CHECK(lines[0].held.accounts == 0);
    CHECK_FALSE(lines[0].accountsPerFte());
    CHECK(lines[1].figures.baseAccounts == 1);
    CHECK(lines[1].held.accounts == 2);
    CHECK(lines[1].held.mrr == Amount::fromMinor(200));
    CHECK(lines[1].accountsPerFte() == 2.0);
}
