// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

using namespace tasuki::test;

TEST_CASE_METHOD(CliFixture, "a list of accounts with contracts and contacts comes in by one command", "[cli][sheet]")
{
    good("new w.tasuki");
    file("list.csv", "顧客一覧,,,,,\n顧客名,CS担当,契約開始日,プラン,月額,先方担当者\n"
                     "青空商事,佐藤,2024-04-01,Pro,12万円,山田\n青空商事,佐藤,2025-04-01,Support,\"5,000円/月\",鈴木\n"
                     "山吹,田中,2024-07-01,Light,\"30,000\",\n合計,,,,\"155,000\",\n");
    // What nobody can know is asked, with the rows as the file counts them.
    const CliResult asked = run("import w.tasuki sheet list.csv --errors wrong.csv");
    CHECK(asked.status == 1);
    CHECK(asked.err.contains("3,CS担当,佐藤,"));
    CHECK(asked.err.contains("--assume owner=make"));
    CHECK(parse(file("wrong.csv")).size() == 3); // the header and each account once, but nothing of the contracts
    CHECK(parse(good("export w.tasuki accounts").out).size() == 1);

    const CliResult dry = good("import w.tasuki sheet list.csv --assume owner=make --dry-run");
    CHECK(dry.err.contains("Accounts: 2 would be added, 0 changed, 0 left as they are."));
    CHECK(parse(good("export w.tasuki accounts").out).size() == 1);
    const CliResult done = good("import w.tasuki sheet list.csv --assume owner=make");
    CHECK(done.err.contains("Accounts: 2 added, 0 changed, 0 left as they were."));
    CHECK(done.err.contains("Contract lines: 3 added"));
    CHECK(done.err.contains("Contacts: 2 added"));
    CHECK(done.err.contains("total rows: 6"));
    good("check w.tasuki");
    // 120,000 + 5,000 + 30,000
    const Rows kpi = parse(good("kpi w.tasuki --from 2026-01 --to 2026-01 --today 2026-02-10").out);
    REQUIRE(kpi.size() == 2);
    CHECK(kpi[1][kpi[0].indexOf(QStringLiteral("ending_mrr"))] == QStringLiteral("155000"));
    CHECK(kpi[1][kpi[0].indexOf(QStringLiteral("ending_customers"))] == QStringLiteral("2"));
    const CliResult again = good("import w.tasuki sheet list.csv");
    CHECK(again.err.contains("Contract lines: 0 added, 0 changed, 3 left as they were."));
    // A price that changes from a day on.
    file("list.csv", file("list.csv").replace("30,000", "40,000"));
    CHECK(good("import w.tasuki sheet list.csv --changed from:2026-03-01 --today 2026-02-10")
              .err.contains("Contract lines: 0 added, 1 changed"));
    // It is a file to import, and no list to export.
    CHECK(run("export w.tasuki sheet").status == 2);
    CHECK(good("--help").out.contains("for an import also: sheet"));
}
