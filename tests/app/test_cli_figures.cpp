// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

#include "revenue/retention.h"

#include <cmath>
#include <random>

using namespace tasuki;
using test::CliFixture;
using test::parse;
using test::Rows;

namespace {

QByteArray book(const char* name)
{
    return test::readFile(test::golden(QStringLiteral("revenue-small/") + QLatin1String(name)));
}

/// Counts exactly, money to half a cent, rates to 1e-9; texts and what is empty as they stand.
void compare(const QByteArray& found, const QByteArray& expected)
{
    const Rows a = parse(found);
    const Rows b = parse(expected);
    REQUIRE(a.size() == b.size());
    REQUIRE(a[0] == b[0]);
    for (size_t row = 1; row < a.size(); ++row) {
        for (qsizetype column = 0; column < a[0].size(); ++column) {
            const QString& name = a[0][column];
            INFO("row " << row + 1 << ", " << name.toStdString() << ": " << a[row][column].toStdString() << " for "
                        << b[row][column].toStdString());
            bool number = false;
            const double wanted = b[row][column].toDouble(&number);
            const bool money = name.contains(u"mrr") && !name.contains(u"rate") && !name.contains(u"retention");
            if (!number || name.contains(u"customers") || name == u"account_id" || name == u"age_months")
                CHECK(a[row][column] == b[row][column]);
            else
                CHECK(std::abs(a[row][column].toDouble() - wanted)
                      <= (money || name == u"arr" || name == u"arpa" ? 0.005 : 1e-9));
            CHECK(!a[row][column].startsWith(QStringLiteral("-0.000000000000")));
        }
    }
}

struct Small : CliFixture {
    Small()
    {
        for (const char* name : {"accounts.csv", "subscriptions.csv", "fx_rates.csv"})
            file(name, book(name));
        good("new w.tasuki --currency USD");
        good("import w.tasuki accounts accounts.csv");
        good("import w.tasuki subscriptions subscriptions.csv");
        good("import w.tasuki fx fx_rates.csv");
    }
};

} // namespace

TEST_CASE_METHOD(Small, "the small book has the expected figures", "[cli][golden]")
{
    compare(good("kpi w.tasuki --from 2024-01 --to 2025-03").out, book("expected_monthly.csv"));
    compare(good("kpi w.tasuki --to 2025-03 --by segment").out, book("expected_monthly_by_segment.csv"));
    compare(good("kpi w.tasuki --from 2025-01 --to 2025-03 --window t12m").out, book("expected_t12m.csv"));
    compare(good("kpi w.tasuki --from 2025-01 --to 2025-03 --window t12m --by segment").out,
            book("expected_t12m_by_segment.csv"));
    compare(good("movements w.tasuki --from 2024-01 --to 2025-03").out, book("expected_account_movements.csv"));
    compare(good("cohorts w.tasuki --to 2025-03").out, book("expected_cohorts.csv"));
}

TEST_CASE("fiscal periods and all parts of a book have the expected figures", "[cli][golden]")
{
    CliFixture f;
    const auto golden = [](const std::string& name) {
        return test::readFile(test::golden(QStringLiteral("revenue-windows/") + QString::fromStdString(name)));
    };
    for (const char* name : {"accounts", "subscriptions"})
        f.file((name + std::string(".csv")).c_str(), golden(name + std::string(".csv")));
    f.good("new w.tasuki --currency USD --fiscal-start 4");
    f.good("import w.tasuki accounts accounts.csv");
    f.good("import w.tasuki subscriptions subscriptions.csv");
    const std::string range = "kpi w.tasuki --from 2023-04 --to 2025-03 --today 2026-01-15 --window ";
    for (const std::string window : {"quarter", "half", "year", "span"})
        compare(f.good((range + window).c_str()).out, golden("expected_" + window + ".csv"));
    for (const std::string by : {"plan", "product", "industry", "tag", "parent"})
        compare(f.good((range + "half --by " + by).c_str()).out, golden("expected_half_by_" + by + ".csv"));
    compare(f.good((range + "month --by plan").c_str()).out, golden("expected_month_by_plan.csv"));

    // A half that still runs is cut at the month of today, and at what is asked beyond it.
    const Rows running = parse(f.good("kpi w.tasuki --from 2024-10 --to 2024-11 --today 2024-11-03 --window half").out);
    REQUIRE(running.size() == 2);
    CHECK(running[1].mid(0, 3)
          == QStringList{QStringLiteral("FY2024-H2"), QStringLiteral("2024-10-01"), QStringLiteral("2024-11-30")});
}

TEST_CASE_METHOD(Small, "figures can be filtered, written as JSON and into a file", "[cli]")
{
    const Rows some =
        parse(good("kpi w.tasuki --to 2024-02 --by segment --where segment=smb --where segment=ENTERPRISE").out);
    CHECK(some.size() == 5);
    const auto none = good("kpi w.tasuki --to 2024-02 --where segment=nowhere");
    CHECK(parse(none.out).size() == 1);
    CHECK(none.err.contains("nowhere"));
    CHECK(parse(good("kpi w.tasuki --to 2024-02 --where segment=SMB --where owner=somebody").out).size() == 1);
    CHECK(parse(good("kpi w.tasuki --to 2024-02 --where owner=").out) == parse(good("kpi w.tasuki --to 2024-02").out));
    CHECK(good("kpi w.tasuki --to 2024-01 --format json").out.replace(" ", "").contains("\"nrr\":null"));
    const QByteArray printed = good("kpi w.tasuki --to 2024-03").out;
    CHECK(good("kpi w.tasuki --to 2024-03 -o out.csv").out.isEmpty());
    CHECK(file("out.csv") == printed);
    CHECK(good("kpi w.tasuki --to 2024-03 --lang ja").out.contains("期首MRR"));
}

TEST_CASE_METHOD(Small, "figures and lists come as spreadsheets", "[cli][xlsx]")
{
    good("kpi w.tasuki --to 2025-03 --window t12m --format xlsx -o k.xlsx");
    CHECK(file("k.xlsx").startsWith("PK"));
    good("export w.tasuki accounts --format xlsx -o a.xlsx");
    CHECK(file("a.xlsx").startsWith("PK"));
    CHECK(good("export w.tasuki kpi --format xlsx --to 2025-03-31").out.startsWith("PK"));
    CHECK(run("export w.tasuki accounts --format xlsx --encoding cp932").status == 2);
    CHECK(run("export w.tasuki accounts --format ods").status == 2);
    CHECK(run("export w.tasuki accounts --format xlsx -o no/folder/a.xlsx").status == 1);
}

TEST_CASE_METHOD(Small, "a currency without a rate is named, and so is a negative account", "[cli]")
{
    file("more.csv", "subscription_id,account_id,start_date,mrr,currency\nx,1,2024-01-01,-5000,\n");
    good("import w.tasuki subscriptions more.csv");
    const auto negative = good("kpi w.tasuki --to 2024-03");
    CHECK(negative.err.contains("account 1 "));
    CHECK(good("check w.tasuki").out.contains("notice"));
    file("more.csv", "subscription_id,account_id,start_date,mrr,currency\nx,1,2024-01-01,5,CHF\n");
    // It is taken, and said at once: before the import, and with it.
    CHECK(good("import w.tasuki subscriptions more.csv --dry-run").err.contains("No rate yet for: CHF"));
    CHECK(good("import w.tasuki subscriptions more.csv").err.contains("No rate yet for: CHF"));
    const auto unknown = run("kpi w.tasuki --to 2024-03");
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("CHF"));
    CHECK(unknown.out.isEmpty());
    file("rates.csv", "currency,rate\nCHF,1.1\n");
    CHECK_FALSE(good("import w.tasuki fx rates.csv").err.contains("CHF"));
    CHECK_FALSE(good("import w.tasuki subscriptions more.csv").err.contains("CHF"));
}

TEST_CASE("amounts per period are worth what was worked out by hand", "[cli][golden]")
{
    const Rows cases = parse(book("hand_normalisation.csv"));
    CliFixture f;
    QByteArray accounts = "account_id\n";
    QByteArray csv =
        "subscription_id,account_id,start_date,amount_per_period,billing_period,billing_period_count,quantity,discount,charge_type\n";
    for (size_t i = 1; i < cases.size(); ++i) {
        const QByteArray key = QByteArray::number(qint64(i));
        accounts += key + '\n';
        csv += key + ',' + key + ",2024-01-01," + cases[i].mid(0, 6).join(u',').toUtf8() + '\n';
    }
    f.file("a.csv", accounts);
    f.file("s.csv", csv);
    f.good("new w.tasuki --currency USD");
    f.good("import w.tasuki accounts a.csv");
    f.good("import w.tasuki subscriptions s.csv");
    QHash<QString, QString> found;
    for (const QStringList& row : parse(f.good("movements w.tasuki --to 2024-01").out))
        found.insert(row[1], row[5]);
    for (size_t i = 1; i < cases.size(); ++i) {
        INFO(i);
        CHECK(found.value(QString::number(i), QStringLiteral("0.00")) == cases[i][6]);
    }
}

TEST_CASE("rates at the edges are what was worked out by hand", "[cli][golden]")
{
    const Rows cases = parse(book("hand_rate_edge_cases.csv"));
    for (size_t i = 1; i < cases.size(); ++i) {
        const QStringList& c = cases[i];
        const auto amount = [&](int column) { return Amount::fromMinor(c[column].toLongLong() * 100); };
        revenue::Figures figures;
        figures.base = amount(0);
        figures.baseAccounts = c[1].toLongLong();
        figures.newMrr = amount(2);
        figures.expansion = amount(3);
        figures.contraction = amount(4);
        figures.churn = amount(5);
        figures.reactivation = amount(6);
        figures.churnedAccounts = c[7].toLongLong();
        const std::optional<double> found[] = {figures.nrr(), figures.grr(), figures.logoChurn(),
                                               figures.grossMrrChurn(), figures.netMrrChurn()};
        for (int rate = 0; rate < 5; ++rate) {
            INFO("case " << i << ", rate " << rate);
            REQUIRE(found[rate].has_value() == !c[8 + rate].isEmpty());
            if (found[rate])
                CHECK(std::abs(*found[rate] - c[8 + rate].toDouble()) < 1e-9);
        }
    }
}

// Worked out by hand; today is 2026-05-20, and the fiscal year begins in April. A1 went from 佐藤 to 田中 on 5 March.
//   A1       signed 01-05, start 02-01 (27 days), first use 02-10 (36), due 03-06, met 03-01; goal achieved 03-10 (64)
//   A1 分析  signed 02-01, due 03-23, open: so A1 does not succeed in March
//   A2       signed 12-20, start 02-20 (62), first use 03-15 (85), due 03-20, met on that day; goal achieved 04-02
//   (103) A3       signed 02-10, start 03-01 (19), due 03-12, not met
TEST_CASE_METHOD(CliFixture, "the figures of onboarding are those worked out by hand", "[cli][figures][onboarding]")
{
    good("new w.tasuki");
    file("m.csv", "name\n佐藤\n田中\n");
    file("a.csv", "account_id,name,owner\nA1,青空,佐藤\nA2,Blue,田中\nA3,無担当,\n");
    file("a2.csv", "account_id,owner\nA1,田中\n");
    file(
        "o.csv",
        "account_id,service,signed_date,actual_start,first_use_date,target_days,outcome,outcome_date,reason\nA1,,2026-01-05,2026-02-01,2026-02-10,60,met,2026-03-01,\n"
        "A1,分析,2026-02-01,,,50,open,,\nA2,,2025-12-20,2026-02-20,2026-03-15,90,met,2026-03-20,\nA3,,2026-02-10,2026-03-01,,30,not_met,2026-03-12,連携待ち\n");
    file(
        "g.csv",
        "account_id,title,status,status_on\nA1,g,achieved,2026-03-10\nA2,g,achieved,2026-04-02\nA3,g,at_risk,2026-03-02\n");
    good("import w.tasuki members m.csv --today 2026-01-01");
    good("import w.tasuki accounts a.csv --today 2026-01-01");
    good("import w.tasuki accounts a2.csv --today 2026-03-05");
    good("import w.tasuki onboardings o.csv --today 2026-05-20");
    good("import w.tasuki goals g.csv --today 2026-05-20");

    const char* const kColumns =
        ",due_accounts,success_count,success_rate,start_lead_days,first_use_days,value_days\r\n";
    const auto figures = [&](const char* options) {
        return good(QByteArray("onboarding w.tasuki --today 2026-05-20").append(options).constData()).out.mid(3);
    };
    // From the first month with an event to that of today.
    CHECK(
        figures("")
        == QByteArray("month").append(kColumns)
               + "2026-02,0,0,,44.5,36,\r\n2026-03,3,1,0.333333333333,19,85,64\r\n2026-04,0,0,,,,103\r\n2026-05,0,0,,,,\r\n");
    CHECK(
        figures(" --window quarter")
        == QByteArray("period,first_day,last_day").append(kColumns)
               + "FY2025-Q4,2026-01-01,2026-03-31,3,1,0.333333333333,27,60.5,64\r\nFY2026-Q1,2026-04-01,2026-05-31,0,0,,,,103\r\n");
    CHECK(figures(" --window t12m --from 2026-04 --to 2026-04")
          == QByteArray("month").append(kColumns) + "2026-04,3,1,0.333333333333,27,60.5,83.5\r\n");
    CHECK(figures(" --by owner --from 2026-02 --to 2026-03")
          == QByteArray("owner,month").append(kColumns)
                 + ",2026-02,0,0,,,,\r\n,2026-03,1,0,0.000000000000,19,,\r\n"
                   "佐藤,2026-02,0,0,,27,36,\r\n佐藤,2026-03,0,0,,,,\r\n"
                   "田中,2026-02,0,0,,62,,\r\n田中,2026-03,2,1,0.500000000000,,85,64\r\n");
    CHECK(figures(" --window span --from 2026-01 --to 2026-01")
          == QByteArray("period,first_day,last_day").append(kColumns)
                 + "2026-01..2026-01,2026-01-01,2026-01-31,0,0,,,,\r\n");
    CHECK(run("onboarding w.tasuki --window week").status == 2);
    CHECK(run("onboarding w.tasuki --by colour").status == 2);
    CHECK(run("onboarding").status == 2);
    CHECK(run("onboarding missing.tasuki").status == 3);
    const auto json = good("onboarding w.tasuki --today 2026-05-20 --from 2026-05 --format json").out;
    CHECK(json.contains("\"due_accounts\": 0"));
    CHECK(json.contains("\"success_rate\": null"));
    const QByteArray help = good("--help").out;
    CHECK(help.contains("tasuki-cli onboarding FILE"));
    CHECK(help.contains("touchpoints, usage, goals, onboardings"));
    CHECK(good("check w.tasuki").status == 0);
}
