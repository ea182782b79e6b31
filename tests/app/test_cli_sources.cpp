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
    QByteArray kpi() { return good("kpi w.tasuki --today 2026-01-15 --from 2026-01 --to 2026-01").out; }
};

constexpr const char* kStripe =
    "id,Customer ID,Customer Name,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),"
    "Start (UTC)\n"
    "sub_1,cus_1,Blue Inc.,pro,3,jpy,month,1000,active,2025-01-01,2025-02-01\n"
    "sub_2,cus_9,Red,pro,1,jpy,year,1200,active,2025-01-01,2025-02-01\n";

} // namespace

TEST_CASE_METHOD(Sources, "a billing file comes in by recipe: keys are asked about, and unknown customers wait",
                 "[cli][sources][waiting]")
{
    file("s.csv", kStripe);
    const auto plain = run("import w.tasuki subscriptions s.csv --dry-run");
    CHECK(plain.status == 1);
    const auto asked = run("import w.tasuki subscriptions s.csv --recipe stripe-subscriptions --today 2026-01-15");
    CHECK(asked.status == 1);
    CHECK(asked.err.contains("--assume match=proposed|none"));
    const auto waits = good("import w.tasuki subscriptions s.csv --recipe stripe-subscriptions --assume match=proposed "
                            "--unmatched wait --today 2026-01-15");
    CHECK(waits.err.contains("Recipe: Stripe subscriptions."));
    CHECK(waits.err.contains("1 row waits for its account"));
    CHECK(waits.err.contains("1 key added to an account"));
    // 3 × 1,000 of Blue alone.
    CHECK(parse(kpi())[1][7] == QStringLiteral("3000"));
    const Rows waiting = parse(good("waiting w.tasuki").out);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[1][1] == QStringLiteral("subscriptions"));
    CHECK(waiting[1][2] == QStringLiteral("Stripe"));
    CHECK(waiting[1][3] == QStringLiteral("cus_9"));
    CHECK(waiting[1][4] == QStringLiteral("account not found"));
    CHECK(waiting[1][6] == QStringLiteral("3"));
    CHECK(good("check w.tasuki").out.contains("1 row waits for its account"));
    CHECK(good("waiting w.tasuki --retry").err.contains("1 row waits"));
    // Linked by hand, it comes in: 1,200 a year are 100 a month.
    CHECK(
        good("keys w.tasuki --link Stripe:cus_9=A2 --today 2026-01-15").err.contains("1 row that waited has come in"));
    CHECK(parse(kpi())[1][7] == QStringLiteral("3100"));
    CHECK(parse(good("waiting w.tasuki").out).size() == 1);
    CHECK(parse(good("keys w.tasuki").out)
          == Rows{{QStringLiteral("source"), QStringLiteral("key"), QStringLiteral("account_id"),
                   QStringLiteral("account_name")},
                  {QStringLiteral("Stripe"), QStringLiteral("cus_1"), QStringLiteral("A1"), QStringLiteral("Blue")},
                  {QStringLiteral("Stripe"), QStringLiteral("cus_9"), QStringLiteral("A2"), QStringLiteral("Green")}});
    // The second import asks nothing and changes nothing.
    CHECK(good("import w.tasuki subscriptions s.csv --recipe stripe-subscriptions --today 2026-01-16")
              .err.contains("0 added, 0 changed, 2 left as they were"));
    CHECK(run("keys w.tasuki --link Stripe:cus_9").status == 2);
    CHECK(run("keys w.tasuki --link cus_9=A1").status == 2);
    CHECK(run("keys w.tasuki --link Stripe:cus_9=A7").status == 1);
    CHECK(good("keys w.tasuki --link stripe:cus_9=A1").err.contains("was a key of account A2 (Green)"));
    good("keys w.tasuki --unlink Stripe:cus_9");
    CHECK(run("keys w.tasuki --unlink Stripe:cus_9").status == 1);
}

TEST_CASE_METHOD(Sources, "rows wait until their account is imported, or are given up", "[cli][waiting]")
{
    file("c.csv", "account_id,name\nA1,Ann\nA8,Ben\nA9,Cid\n");
    CHECK(run("import w.tasuki contacts c.csv").status == 1);
    CHECK(run("import w.tasuki contacts c.csv --unmatched later").status == 2);
    CHECK(good("import w.tasuki contacts c.csv --unmatched wait").err.contains("1 added"));
    file("b.csv", "account_id,name\nA8,Pink\n");
    CHECK(good("import w.tasuki accounts b.csv").err.contains("1 row that waited has come in"));
    CHECK(parse(good("export w.tasuki contacts").out).size() == 3);
    const Rows rows = parse(good("waiting w.tasuki").out);
    REQUIRE(rows.size() == 2);
    CHECK(run("waiting w.tasuki --drop 12").status == 2);
    CHECK(run("waiting w.tasuki --drop W12").status == 1);
    good((QByteArray("waiting w.tasuki --drop ") + rows[1][0].toUtf8()).constData());
    CHECK(parse(good("waiting w.tasuki").out).size() == 1);
}

TEST_CASE_METHOD(Sources, "recipes are listed, shown, saved and removed", "[cli][recipes]")
{
    const Rows builtIn = parse(good("recipes").out);
    CHECK(builtIn.size() == 27);
    CHECK(good("recipes").out.contains("stripe-subscriptions,subscriptions,\"id, Customer ID,"));
    file("mine.json", good("recipes --show stripe-customers").out.replace("stripe-customers", "mine"));
    good("recipes w.tasuki --save mine.json");
    const Rows all = parse(good("recipes w.tasuki").out);
    REQUIRE(all.size() == 28);
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

TEST_CASE_METHOD(Sources, "two accounts are merged, once what contradicts is settled", "[cli][merge]")
{
    file("u.csv", "account_id,metric,period,value\nA1,logins,2026-01,5\nA2,logins,2026-01,6\n");
    good("import w.tasuki usage u.csv");
    const auto refused = run("merge w.tasuki A1 A2");
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("both accounts have one, and they differ"));
    CHECK(refused.err.contains("Name: Green stays, Blue is given up."));
    CHECK(run("merge w.tasuki A1 A2 --give-up --dry-run").status == 0);
    CHECK(parse(good("export w.tasuki accounts").out).size() == 3);
    CHECK(good("merge w.tasuki A1 A2 --give-up").err.contains("A1 (Blue) is part of A2 (Green) now."));
    CHECK(parse(good("export w.tasuki accounts").out).size() == 2);
    CHECK(good("check w.tasuki").out.isEmpty());
    CHECK(run("merge w.tasuki A1 A2").status == 1);
    CHECK(run("merge w.tasuki A1").status == 2);
}
