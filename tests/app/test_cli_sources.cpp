// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

using namespace tasuki;
using test::CliFixture;
using test::parse;
using test::Rows;

namespace {

struct Sources : CliFixture {
    Sources()
    {
        good("new w.tasuki");
        file("a.csv", "account_id,name\nA1,Blue\nA2,Green\n");
        good("import w.tasuki accounts a.csv");
    }
};

} // namespace

TEST_CASE_METHOD(Sources, "recipes are listed, shown, saved and removed", "[cli][recipes]")
{
    const Rows builtIn = parse(good("recipes").out);
    CHECK(builtIn.size() == 21);
    CHECK(good("recipes").out.contains("stripe-subscriptions,subscriptions,\"id, Customer ID,"));
    file("mine.json", good("recipes --show stripe-customers").out.replace("stripe-customers", "mine"));
    good("recipes w.tasuki --save mine.json");
    const Rows all = parse(good("recipes w.tasuki").out);
    REQUIRE(all.size() == 22);
    CHECK(all[1][0] == QStringLiteral("mine"));
    CHECK(all[1].back() == QStringLiteral("1"));
    good("recipes w.tasuki --remove mine");
    CHECK(run("recipes w.tasuki --remove mine").status == 1);
    CHECK(run("recipes --show mine").status == 1);
    CHECK(run("recipes --save mine.json").status == 2);
    CHECK(run("recipes w.tasuki --save a.csv").status == 1);
    CHECK(run("import w.tasuki accounts a.csv --recipe nothing").status == 1);
    // What was matched by hand is remembered.
    file("odd.csv", "Nr,Firma\nA1,Blau\n");
    CHECK(run("import w.tasuki accounts odd.csv").status == 1);
    good("import w.tasuki accounts odd.csv --map Nr=account_id --map Firma=name --save-recipe odd");
    file("odd2.csv", "Firma,Nr\nRot,A3\n");
    CHECK(good("import w.tasuki accounts odd2.csv").err.contains("Recipe: odd."));
    CHECK(run("import w.tasuki accounts odd2.csv --recipe none").status == 1);
}
