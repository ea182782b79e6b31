// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "people/people_store.h"
#include "revenue/revenue_store.h"

using namespace tasuki;
using test::ImportFixture;

namespace {

using Wrong = std::vector<std::pair<qint64, QString>>;

Directory directory(ImportFixture& w)
{
    return *PeopleStore(w.workspace->db()).directory();
}

} // namespace

TEST_CASE("a member of a file is kept as one that is typed, and is judged by the same rule", "[import][people]")
{
    ImportFixture w;
    // A name of wide spaces is none, for both; errors come in the order of the file's columns.
    CHECK(w.wrong(Entity::Member, "fte,name\n2,\xe2\x80\x83\n0.5,山田\n")
          == Wrong{{2, QStringLiteral("fte")}, {2, QStringLiteral("name")}});
    // An address that is none is told with its row.
    CHECK(w.wrong(Entity::Member,
                  "name,email\n山田,not-an-address\n佐藤,sato@example.jp\n鈴木,@example.jp\n田中,a b@example.jp\n")
          == Wrong{{2, QStringLiteral("email")}, {4, QStringLiteral("email")}, {5, QStringLiteral("email")}});
    CHECK(directory(w).members().empty());

    w.good(Entity::Member, "name,email,role,reports_to,fte,teams\n"
                           "山田 太郎, yamada@example.jp ,\xe3\x80\x80"
                           "CSM ,佐藤 花子,0.5,導入|更新\n"
                           "佐藤 花子,sato@example.jp,,,,\n");
    const Directory first = directory(w);
    const Member* yamada = first.findMember(QStringLiteral("yamada@example.jp"));
    REQUIRE(yamada);
    CHECK(yamada->role == QStringLiteral("CSM"));
    CHECK(yamada->fte == 50);
    CHECK(first.memberName(yamada->reportsTo) == QStringLiteral("佐藤 花子"));
    // The first teams are those of the beginning, later ones hold from the day of the import.
    CHECK(first.teamsOf(yamada->id, QDate(2020, 1, 1)).size() == 2);
    w.good(Entity::Member, "email,name,teams\nyamada@example.jp,山田 太郎,更新\n");
    const Directory second = directory(w);
    CHECK(second.teamsOf(yamada->id, w.clock.today().addDays(-1)).size() == 2);
    REQUIRE(second.teamsOf(yamada->id, w.clock.today()).size() == 1);
    CHECK(second.teamName(second.teamsOf(yamada->id, w.clock.today())[0]) == QStringLiteral("更新"));
    // The same file again changes nothing.
    const auto again = w.good(Entity::Member, "email,name,teams\nyamada@example.jp,山田 太郎,更新\n");
    CHECK(again.unchanged == 1);
    CHECK(again.toUpdate == 0);
}

TEST_CASE("two rows of a file are never about one person", "[import][people]")
{
    ImportFixture w;
    w.good(Entity::Member, "name,email,teams\nN1,n1@example.jp,C\n");
    const Wrong second = {{3, QStringLiteral("email")}};
    CHECK(w.wrong(Entity::Member, "name,email,role\nN1,,r1\nN1,n1@example.jp,r2\n") == second);
    CHECK(w.wrong(Entity::Member, "name,email,teams\nN1,,A\nN1,n1@example.jp,B\n") == second);
    CHECK(directory(w).memberships().size() == 1);
    w.good(Entity::Account, "account_id,name\nA1,a\n");
    w.good(Entity::Contact, "account_id,name,email\nA1,N2,n2@example.jp\n");
    CHECK(w.wrong(Entity::Contact, "account_id,name,email,title\nA1,N2,,t1\nA1,N2,n2@example.jp,t2\n") == second);
    // Spaces of every kind are none: the key stays, and nobody is added.
    CHECK(w.good(Entity::Contact, "account_id,name,email\nA1,N2,\xe2\x80\x83\n").unchanged == 1);
    CHECK(w.good(Entity::Member, "name,email\nN1,\xe2\x80\x83\n").unchanged == 1);
}

TEST_CASE("a rate of a file is judged by the rule of rates", "[import][revenue][currency]")
{
    ImportFixture w;
    CHECK(w.wrong(Entity::Currency, "currency,rate\nJPY,2\nUSD,0\nEUR,160.5\n,3\nGBP,abc\neur,1\nCHF,9000001\n")
          == Wrong{{2, QStringLiteral("rate")},
                   {3, QStringLiteral("rate")},
                   {5, QStringLiteral("currency")},
                   {6, QStringLiteral("rate")},
                   {7, QStringLiteral("currency")},
                   {8, QStringLiteral("rate")}});
    const auto added = w.good(Entity::Currency, "currency,rate\nJPY,1\neur,160.5\n");
    CHECK(added.toAdd == 1);
    CHECK(added.unchanged == 1);
    const auto changed = w.good(Entity::Currency, "currency,rate\nEUR,161\n");
    CHECK(changed.toUpdate == 1);
    const auto rates = *revenue::RevenueStore(w.workspace->db()).rates();
    CHECK(rates.toBase(Amount::fromMinor(100), QStringLiteral("EUR")) == Amount::fromMinor(161));
}
