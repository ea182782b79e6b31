// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

#include "base/clock.h"
#include "export/figure_tables.h"
#include "export/kpi_workbook.h"
#include "report/more_source.h"
#include "revenue/revenue_store.h"
#include "usage/usage_rules.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace tasuki;
using test::CliFixture;
using test::parse;
using test::Rows;

namespace {

constexpr int kMoreColumns = 10;

/// The last columns of a row, as a file has them.
QString more(const QStringList& row)
{
    return row.mid(row.size() - kMoreColumns).join(u',');
}

/// A book of four accounts whose figures were worked out by hand.
struct Hand : CliFixture {
    Hand()
    {
        file("members.csv", "name,fte\n青木,\n馬場,0.5\n");
        file("accounts.csv", "account_id,owner,seats\nA1,青木,10\nA2,青木,5\nA3,馬場,4\nA4,,7\n");
        file(
            "contracts.csv",
            "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period_months,discount,charge_type,plan\n"
            "S1,A1,2024-01-01,,,1000,1,20,recurring,basic\n"
            "S2,A2,2024-01-01,,,6000,12,100,recurring,basic\n"
            "S3,A3,2024-02-10,2024-03-20,300,,,,recurring,pro\n"
            "S4,A3,2024-04-01,,600,,,50,recurring,pro\n"
            "S5,A1,2024-01-01,,,999,1,,trial,basic\n"
            "S6,A4,2024-02-01,,,500,1,,one_off,basic\n"
            "S7,A4,2024-05-01,2024-05-01,700,,,,recurring,pro\n");
        file(
            "usage.csv",
            "account_id,metric,period,value\nA1,reports,2024-02,3\nA1,api,2024-02-29,1\nA3,reports,2024-01,5\nA4,reports,2024-02,0\n");
        good("new w.tasuki --currency JPY");
        good("import w.tasuki members members.csv --today 2024-01-01");
        good("import w.tasuki accounts accounts.csv --today 2024-01-01");
        good("import w.tasuki subscriptions contracts.csv");
        good("import w.tasuki usage usage.csv");
    }
    void mark(const QString& metric)
    {
        SystemClock clock;
        const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
        REQUIRE(workspace->apply(*usage::setCore(metric, true, {}, workspace->act())));
    }
};

} // namespace

TEST_CASE_METHOD(Hand, "kpi --more adds the figures beside retention", "[cli][more]")
{
    const Rows plain = parse(good("kpi w.tasuki --from 2024-02 --to 2024-03 --today 2024-04-02").out);
    const Rows rows = parse(good("kpi w.tasuki --from 2024-02 --to 2024-03 --more --today 2024-04-02").out);
    REQUIRE(rows.size() == 3);
    CHECK(
        more(rows[0])
        == QStringLiteral(
            "users,arpu,gross_arr,net_arr,committed_mrr,fte,arr_per_fte,accounts_per_fte,core_feature_adoption,activity_churn"));
    for (size_t i = 0; i < rows.size(); ++i)
        CHECK(rows[i].mid(0, rows[i].size() - kMoreColumns) == plain[i]); // what others rely on stays as it is
    // February: A1 pays 800 of 1,000, A3 300; A2 has 500 for nothing. 青木 works all of the week, 馬場 half of it.
    // No metric is marked yet. A3 was active in January and not in February, by months: use by month says nothing of
    // its days.
    CHECK(more(rows[1]) == QStringLiteral("14,78.571429,21600,13200,600,1.50,8800.000000,1.333333,,1.000000000000"));
    // March: A3 has ended; nobody used anything from 2 March on.
    CHECK(more(rows[2]) == QStringLiteral("10,80.000000,18000,9600,600,1.50,6400.000000,0.666667,,1.000000000000"));

    mark(QStringLiteral("reports"));
    mark(QStringLiteral("api"));
    const Rows marked = parse(good("kpi w.tasuki --from 2024-02 --to 2024-03 --more --today 2024-04-02").out);
    CHECK(marked[1][marked[1].size() - 2] == u"0.500000000000");
    CHECK(marked[2][marked[2].size() - 2] == u"0.000000000000");
}

TEST_CASE_METHOD(Hand, "kpi --more looks at use up to today, and at who holds a plan", "[cli][more]")
{
    mark(QStringLiteral("reports"));
    mark(QStringLiteral("api"));
    // On 10 March: A1, which alone pays at the end of March, used one feature in February, the last complete month, and
    // the other since 10 February. It alone was active before March.
    const Rows running = parse(good("kpi w.tasuki --from 2024-03 --to 2024-04 --more --today 2024-03-10").out);
    REQUIRE(running.size() == 3);
    CHECK(more(running[1])
          == QStringLiteral("10,80.000000,18000,9600,600,1.50,6400.000000,0.666667,1.000000000000,0.000000000000"));
    CHECK(more(running[2]).endsWith(QStringLiteral(",,"))); // April has not begun
    // A3 held pro until 20 March and does again from April on: nobody works for pro at the end of March.
    const Rows plans = parse(good("kpi w.tasuki --from 2024-03 --to 2024-03 --more --by plan --today 2024-04-02").out);
    REQUIRE(plans.size() == 3);
    CHECK(more(plans[2]) == QStringLiteral("0,,0,0,600,0.00,,,,"));
}

TEST_CASE_METHOD(CliFixture, "what is negative of one plan is named, also where the account's total hides it", "[cli]")
{
    file("accounts.csv", "account_id,name\nA1,青空商事\nA2,みどり\n");
    file(
        "contracts.csv",
        "subscription_id,account_id,start_date,mrr,plan\nS1,A1,2024-01-01,200,basic\nS2,A1,2024-01-01,-150,credit\nS3,A2,2024-01-01,100,basic\n");
    good("new w.tasuki");
    good("import w.tasuki accounts accounts.csv");
    good("import w.tasuki subscriptions contracts.csv");
    CHECK(good("kpi w.tasuki --to 2024-02 --today 2024-03-01").err.isEmpty());
    CHECK(good("kpi w.tasuki --to 2024-02 --by owner --today 2024-03-01").err.isEmpty());
    const auto plans = good("kpi w.tasuki --to 2024-02 --by plan --today 2024-03-01");
    CHECK(plans.err.count("Warning") == 1);
    CHECK(plans.err.contains("account A1 (青空商事) with plan=credit are negative in total"));
    const auto credit = good("kpi w.tasuki --to 2024-02 --where plan=credit --today 2024-03-01");
    CHECK(credit.err.contains("plan=credit"));
    CHECK(good("kpi w.tasuki --to 2024-02 --where plan=basic --today 2024-03-01").err.isEmpty());
}

TEST_CASE_METHOD(Hand, "kpi --more by slice, over a span and with filters", "[cli][more]")
{
    const Rows plans = parse(good("kpi w.tasuki --from 2024-02 --to 2024-02 --more --by plan --today 2024-04-02").out);
    REQUIRE(plans.size() == 3);
    CHECK(plans[1][0] == u"basic");
    CHECK(more(plans[1]) == QStringLiteral("10,80.000000,18000,9600,0,1.00,9600.000000,1.000000,,"));
    CHECK(more(plans[2]) == QStringLiteral("4,75.000000,3600,3600,600,0.50,7200.000000,2.000000,,1.000000000000"));
    const Rows owners =
        parse(good("kpi w.tasuki --from 2024-02 --to 2024-02 --more --by owner --today 2024-04-02").out);
    REQUIRE(owners.size() == 4);
    CHECK(owners[1][0].isEmpty());
    CHECK(more(owners[1]) == QStringLiteral("0,,0,0,0,0.00,,,,"));
    // A span asks for use before its first day.
    const Rows span =
        parse(good("kpi w.tasuki --from 2024-02 --to 2024-03 --window span --more --today 2024-04-02").out);
    REQUIRE(span.size() == 2);
    CHECK(more(span[1]) == QStringLiteral("10,80.000000,18000,9600,600,1.50,6400.000000,0.666667,,1.000000000000"));
    const Rows pro =
        parse(good("kpi w.tasuki --from 2024-02 --to 2024-02 --more --where plan=PRO --today 2024-04-02").out);
    CHECK(more(pro[1]) == more(plans[2]));
}

TEST_CASE_METHOD(Hand, "a workbook has the figures beside retention on a sheet of their own", "[cli][more][xlsx]")
{
    FixedClock clock(QDate(2024, 4, 2));
    const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
    const auto book = *revenue::RevenueStore(workspace->db()).book();
    exports::KpiReportRequest request{Month(2024, 2), Month(2024, 3), Month(2024, 4), {}, TermLanguage::English, {}};
    const auto named = [&] {
        const auto sheets = exports::kpiWorkbook(book, request);
        const auto it = std::ranges::find(sheets, QStringLiteral("More metrics"), &format::XlsxSheet::name);
        return it == sheets.end() ? format::Table() : it->table;
    };
    CHECK(named().columns.empty());
    request.more = std::make_shared<revenue::MoreFacts>(*report::moreFactsOf(workspace->db(), workspace->today()));
    const format::Table table = named();
    REQUIRE(table.rows.size() == 2);
    CHECK(more(table.rows[0])
          == QStringLiteral("14,78.571429,21600,13200,600,1.50,8800.000000,1.333333,,1.000000000000"));
}

TEST_CASE_METHOD(Hand, "a workbook is in one language", "[cli][more][xlsx]")
{
    FixedClock clock(QDate(2024, 4, 2));
    const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
    const auto book = *revenue::RevenueStore(workspace->db()).book();
    const auto moved = [&](TermLanguage language, const char16_t* sheet) {
        const auto sheets = exports::kpiWorkbook(book, {Month(2023, 1),
                                                        Month(2024, 3),
                                                        Month(2024, 4),
                                                        {{revenue::Dimension::Stage, QStringLiteral("retention")}},
                                                        language,
                                                        {}});
        const auto found = std::ranges::find(sheets, QString::fromUtf16(sheet), &format::XlsxSheet::name);
        REQUIRE(found != sheets.end());
        return *found;
    };
    const auto japanese = moved(TermLanguage::Japanese, u"増減した顧客");
    CHECK(japanese.notes.contains(QStringLiteral("絞り込み：ステージ = 定着")));
    for (const QString& note : japanese.notes)
        CHECK_FALSE(note.contains(QStringLiteral(": ")));
    CHECK(moved(TermLanguage::English, u"Account movements").notes.contains(QStringLiteral("Only stage = Retention")));
    const auto all = exports::movementTable(book, Month(2023, 1), Month(2024, 3), {}, TermLanguage::Japanese);
    REQUIRE_FALSE(all.rows.empty());
    const QStringList words = {QStringLiteral("新規"), QStringLiteral("復活"), QStringLiteral("拡張"),
                               QStringLiteral("縮小"), QStringLiteral("解約")};
    for (const QStringList& row : all.rows)
        CHECK(words.contains(row[2]));
    // Elsewhere the code stays, which is the same in every language.
    for (const QStringList& row : exports::movementTable(book, Month(2023, 1), Month(2024, 3)).rows)
        CHECK_FALSE(words.contains(row[2]));
}

TEST_CASE_METHOD(Hand, "a workbook names accounts and owners and not only their keys", "[cli][more][xlsx]")
{
    FixedClock clock(QDate(2024, 4, 2));
    const auto workspace = *Workspace::open(dir.path(QStringLiteral("w.tasuki")), clock);
    const auto book = *revenue::RevenueStore(workspace->db()).book();
    const auto tableOf = [&](TermLanguage language, const char16_t* sheet) {
        const auto sheets =
            exports::kpiWorkbook(book, {Month(2023, 1), Month(2024, 3), Month(2024, 4), {}, language, {}});
        const auto found = std::ranges::find(sheets, QString::fromUtf16(sheet), &format::XlsxSheet::name);
        REQUIRE(found != sheets.end());
        return found->table;
    };
    const auto moved = tableOf(TermLanguage::English, u"Account movements");
    REQUIRE(moved.columns[1].name == QStringLiteral("account_id"));
    REQUIRE(moved.columns[2].name == QStringLiteral("account_name"));
    for (const QStringList& row : moved.rows) {
        const auto account = std::ranges::find(book.accounts, row[1], &revenue::AccountRevenue::key);
        REQUIRE(account != book.accounts.end());
        CHECK(row[2] == account->name);
    }
    for (const auto& [language, sheet, nobody] : {std::tuple(TermLanguage::English, u"By owner", u"No owner"),
                                                  std::tuple(TermLanguage::Japanese, u"主担当別", u"担当未定")}) {
        const auto owners = tableOf(language, sheet);
        REQUIRE(owners.columns[0].name == QStringLiteral("owner"));
        REQUIRE(owners.columns[1].name == QStringLiteral("owner_name"));
        REQUIRE_FALSE(owners.rows.empty());
        for (const QStringList& row : owners.rows)
            CHECK(row[1] == (row[0].isEmpty() ? QString::fromUtf16(nobody) : book.directory.findMember(row[0])->name));
    }
    for (const QStringList& row : tableOf(TermLanguage::Japanese, u"プラン別").rows)
        CHECK_FALSE(row[0].isEmpty());
    // A file for programs has the keys alone.
    CHECK(exports::movementTable(book, Month(2023, 1), Month(2024, 3)).columns.size() == 6);
}

TEST_CASE_METHOD(Hand, "kpi --more over twelve months is wrong usage", "[cli][more]")
{
    const auto refused = run("kpi w.tasuki --window t12m --more");
    CHECK(refused.status == 2);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("--more"));
    CHECK(good("kpi --help").out.contains("--more"));
}

TEST_CASE_METHOD(Hand, "a full-time part comes in and goes out again", "[cli][more]")
{
    const Rows members = parse(good("export w.tasuki members").out);
    REQUIRE(members.size() == 3);
    const qsizetype column = members[0].indexOf(QStringLiteral("fte"));
    REQUIRE(column >= 0);
    CHECK(members[1][column] == u"1.00");
    CHECK(members[2][column] == u"0.50");
    // A Japanese heading, and a file that says nothing of it changes nothing.
    file("half.csv", "氏名,フルタイム換算\n青木,0.25\n");
    good("import w.tasuki members half.csv");
    file("roles.csv", "name,role\n青木,CSM\n");
    good("import w.tasuki members roles.csv");
    CHECK(parse(good("export w.tasuki members").out)[1][column] == u"0.25");
    file("wrong.csv", "name,fte\n青木,1.5\n");
    const auto refused = run("import w.tasuki members wrong.csv");
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("fte"));
}
