// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"
#include "support/sheets.h"

#include <QRegularExpression>

using namespace tasuki;
using test::CliFixture;

namespace {

struct Filled : CliFixture {
    Filled() { good("new w.tasuki --sample --today 2026-01-15"); }
};

/// The lines that hold a sentence without a translation: words of Latin letters in a row. Names of commands, files and
/// columns stand alone or between other signs.
QStringList englishLines(const QByteArray& text)
{
    static const QRegularExpression sentence(QStringLiteral("\\b[A-Za-z]{1,} [a-z]{2,}\\b"));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        if (QString(line).remove(QStringLiteral("tasuki-cli: ")).contains(sentence))
            lines += line;
    return lines;
}

} // namespace

TEST_CASE_METHOD(CliFixture, "a wrong call ends with 2 and touches nothing", "[cli]")
{
    good("new w.tasuki");
    const QByteArray before = file("w.tasuki");
    for (const char* call : {"",
                             "frobnicate",
                             "new",
                             "new a b",
                             "new b.tasuki --currency yen1",
                             "new b.tasuki --fiscal-start 13",
                             "kpi",
                             "kpi w.tasuki --from 2024-13",
                             "kpi w.tasuki --window fortnight",
                             "kpi w.tasuki --window week",
                             "kpi w.tasuki --by unit",
                             "kpi w.tasuki --by colour",
                             "kpi w.tasuki --where unit=x",
                             "kpi w.tasuki --where segment",
                             "kpi w.tasuki --format ods",
                             "kpi w.tasuki --frob",
                             "kpi w.tasuki --from 2024-03 --to 2024-02",
                             "import w.tasuki accounts",
                             "import w.tasuki nps x.csv",
                             "import w.tasuki accounts x.csv --encoding latin99",
                             "import w.tasuki accounts x.csv --map name",
                             "import w.tasuki accounts x.csv --map a=frob",
                             "export w.tasuki frob",
                             "export w.tasuki accounts --format ods",
                             "export w.tasuki accounts --encoding latin99",
                             "export w.tasuki accounts --lossy ab",
                             "export w.tasuki touchpoints --from 2024-02-30",
                             "check",
                             "backup w.tasuki",
                             "check w.tasuki --today 2024-02-30",
                             "check w.tasuki --lang fr",
                             "cohorts w.tasuki --from 2024-01"}) {
        INFO(call);
        const auto result = run(call);
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(!result.err.isEmpty());
    }
    CHECK(file("w.tasuki") == before);
    CHECK(names() == QStringList{QStringLiteral("w.tasuki")});
}

TEST_CASE_METHOD(CliFixture, "help and version", "[cli]")
{
    CHECK(good("--version").out.startsWith("tasuki-cli "));
    CHECK(good("--help").out.contains("tasuki-cli import"));
    const QByteArray kpi = good("kpi --help").out;
    CHECK(kpi.startsWith("tasuki-cli kpi FILE"));
    CHECK(kpi.contains("Only these accounts"));
    CHECK_FALSE(kpi.contains("tasuki-cli import"));
    CHECK(good("export --help").out.contains("handoffs, renewals, movements"));
}

TEST_CASE_METHOD(CliFixture, "the help of a command shows its purpose, its options with defaults and one example",
                 "[cli]")
{
    for (const char* command :
         {"new", "import", "export", "kpi", "onboarding", "movements", "cohorts", "check", "backup"}) {
        INFO(command);
        const QString help =
            QString::fromUtf8(good(qPrintable(QLatin1String(command) + QStringLiteral(" --help"))).out);
        const QStringList parts = help.split(QStringLiteral("\n\n"));
        REQUIRE(parts.size() >= 4);
        CHECK(parts[0].startsWith(QStringLiteral("tasuki-cli %1 FILE").arg(QLatin1String(command))));
        CHECK(parts[1].endsWith(u'.'));
        CHECK(parts.back().startsWith(QStringLiteral("Example:\n  tasuki-cli %1 ").arg(QLatin1String(command))));
        CHECK(help.count(QStringLiteral("Example:")) == 1);
        // An option that takes a value says what holds without it.
        const QString options = help.section(QStringLiteral("Options:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
        static const QRegularExpression option(QStringLiteral("^  -.* <.*$(?:\\n   .*$)*"),
                                               QRegularExpression::MultilineOption);
        int seen = 0;
        for (auto found = option.globalMatch(options); found.hasNext(); ++seen) {
            const QString text = found.next().captured();
            INFO(text.toStdString());
            CHECK(text.contains(QStringLiteral("default")));
        }
        CHECK(seen >= 3);
        const QByteArray japanese = good(qPrintable(QLatin1String(command) + QStringLiteral(" --help --lang ja"))).out;
        CHECK(japanese.contains("。\n"));
        CHECK(japanese.contains("例：\n  tasuki-cli "));
    }
}

TEST_CASE_METHOD(CliFixture, "the example of a command's help works", "[cli]")
{
    good("new team.tasuki --sample");
    file("accounts.csv", "account_id,name\nX1,青葉\n");
    for (const char* command : {"import", "export", "kpi", "onboarding", "movements", "cohorts", "check", "backup"}) {
        const QString help =
            QString::fromUtf8(good(qPrintable(QLatin1String(command) + QStringLiteral(" --help"))).out);
        const QString call = help.section(QStringLiteral("Example:\n  tasuki-cli "), 1).trimmed();
        INFO(call.toStdString());
        good(qPrintable(call));
    }
    QFile::remove(dir.path(QStringLiteral("team.tasuki")));
    good("new team.tasuki --currency JPY");
}

TEST_CASE_METHOD(CliFixture, "a workspace is never overwritten, a backup neither", "[cli]")
{
    good("new w.tasuki");
    const QByteArray before = file("w.tasuki");
    CHECK(run("new w.tasuki").status == 1);
    good("backup w.tasuki copy.tasuki");
    CHECK(run("backup w.tasuki copy.tasuki").status == 1);
    good("check copy.tasuki");
    CHECK(file("w.tasuki") == before);
    CHECK((QFile::permissions(dir.path(QStringLiteral("copy.tasuki"))) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE_METHOD(CliFixture, "a file that is no workspace ends with 3 and stays as it is", "[cli]")
{
    good("new w.tasuki");
    file("empty.tasuki", "");
    file("text.tasuki", "account_id,name\n1,a\n");
    QByteArray newer = file("w.tasuki");
    newer[63] = 99; // user_version, big endian, ends here
    file("newer.tasuki", newer);
    QByteArray cut = file("w.tasuki");
    cut.truncate(cut.size() / 2);
    file("cut.tasuki", cut);
    file("a.csv", "account_id\n1\n");
    for (const char* name : {"empty.tasuki", "text.tasuki", "newer.tasuki", "cut.tasuki"}) {
        INFO(name);
        const QByteArray before = file(name);
        const QByteArray file = name;
        for (const QByteArray& call : {"kpi " + file, "check " + file, "import " + file + " accounts a.csv",
                                       "export " + file + " accounts", "backup " + file + " b.tasuki"})
            CHECK(run(call.constData()).status == 3);
        CHECK(this->file(name) == before);
    }
    CHECK(run("kpi missing.tasuki").status == 3);
    CHECK(run("export missing.tasuki accounts -o out.csv").status == 3);
    CHECK(!names().contains(QStringLiteral("out.csv")));
    CHECK(!names().contains(QStringLiteral("missing.tasuki")));
}

TEST_CASE_METHOD(CliFixture, "a spreadsheet is imported by its sheet and its row of headings", "[cli]")
{
    good("new w.tasuki");
    const auto cell = [](const char* place, const char* content) {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
    };
    const QByteArray cover = "<sheetData><row r=\"1\">" + cell("A1", "Customers") + "</row></sheetData>";
    const QByteArray list = "<sheetData><row r=\"2\">" + cell("A2", "account_id") + cell("B2", "name")
                            + "</row><row r=\"3\">" + cell("A3", "id") + cell("B3", "name") + "</row><row r=\"4\">"
                            + cell("A4", "K1") + cell("B4", "Blue") + "</row></sheetData>";
    file("c.xlsx", test::xlsxOf({{{"Cover", cover}, {"List", list}}, {}, {}, {}}));
    const auto found = good("import w.tasuki accounts c.xlsx --dry-run");
    CHECK(found.err.contains("Read sheet “List”."));
    CHECK(found.err.contains("2 rows: 2 would be added"));
    const auto chosen = good("import w.tasuki accounts c.xlsx --sheet List --header-row 3");
    CHECK(chosen.err.contains("Skipped rows above the header: 2 (account_id name)"));
    CHECK(chosen.err.contains("1 row: 1 added"));
    const auto none = run("import w.tasuki accounts c.xlsx --sheet Cover");
    CHECK(none.status == 1);
    CHECK(none.err.contains("account_id"));
    const auto unknown = run("import w.tasuki accounts c.xlsx --sheet Lists");
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("Cover, List"));
    for (const char* row : {"0", "x", "-1"})
        CHECK(run(QByteArray("import w.tasuki accounts c.xlsx --header-row ").append(row).constData()).status == 2);
    file("p.csv", "%PDF-1.4\n");
    const auto pdf = run("import w.tasuki accounts p.csv");
    CHECK(pdf.status == 1);
    CHECK(pdf.err.contains("PDF"));
}

TEST_CASE_METHOD(CliFixture, "a CSV that is missing or wrong ends with 1, and every error is told", "[cli]")
{
    good("new w.tasuki");
    const QByteArray before = file("w.tasuki");
    CHECK(run("import w.tasuki accounts missing.csv").status == 1);
    file("bad.csv", "account_id,stage\n1,nowhere\n1,\n,renewal\n");
    const auto result = run("import w.tasuki accounts bad.csv --errors errors.csv");
    CHECK(result.status == 1);
    CHECK(result.err.startsWith("row,column,value,reason\r\n2,stage,nowhere,"));
    CHECK(file("errors.csv").count('\n') == 4);
    CHECK(file("errors.csv").contains("3,account_id,1,"));
    CHECK(file("w.tasuki") == before);
    file("good.csv", "account_id,名称\n1,\xe9\x9d\x92\xe8\x91\x89\n");
    good("import w.tasuki accounts good.csv --dry-run");
    CHECK(file("w.tasuki") == before);
    good("import --today 2024-05-01 w.tasuki accounts good.csv --lang ja");
    const QByteArray after = file("w.tasuki");
    good("import w.tasuki accounts good.csv");
    CHECK(file("w.tasuki") == after); // byte for byte
    CHECK(names().filter(QStringLiteral("journal")).isEmpty());
}

TEST_CASE_METHOD(CliFixture, "columns can be mapped by hand, and who acts is in the history", "[cli]")
{
    good("new w.tasuki");
    file("m.csv", "name,email\nsato,s@example.jp\n");
    good("import w.tasuki members m.csv");
    file("a.csv", "KEY,what=ever\n1,x\n");
    CHECK(run("import w.tasuki accounts a.csv --as nobody --map KEY=account_id").status == 1);
    good("--as sato import w.tasuki accounts a.csv --map KEY=account_id --map what=ever=name");
    CHECK(good("export w.tasuki accounts").out.contains("1,,x,"));
}

TEST_CASE_METHOD(Filled, "everything of the sample is exported, and comes back equal", "[cli]")
{
    for (const char* kind :
         {"accounts", "subscriptions", "fx", "members", "contacts", "touchpoints", "usage", "goals", "onboardings"}) {
        INFO(kind);
        const QByteArray name = QByteArray(kind) + ".csv";
        good(("--today 2026-01-15 export w.tasuki " + QByteArray(kind) + " -o " + name).constData());
        const QByteArray before = file("w.tasuki");
        good(("--today 2026-01-15 import w.tasuki " + QByteArray(kind) + ' ' + name).constData());
        CHECK(file("w.tasuki") == before);
    }
    const QByteArray handoffs = good("--today 2026-01-15 export w.tasuki handoffs").out;
    CHECK(handoffs.mid(3).startsWith(
        "handoff_id,account_id,account_name,route,from_team,from_member,to_team,to_member,state,created_at,offered_at,accepted_at,closed_at,"
        "returned_at,cancelled_at,returned_count,last_return_reason,exception_reason,criteria_met,criteria_total,sla_business_days,"
        "business_days_to_accept,sla_met,mrr_at_offer,due_date,note,offer_again_business_days,business_days_to_offer_again,"
        "offered_again_in_time,first_touch_business_days,first_touch_at,business_days_to_first_touch,first_touch_in_time,severity,questions,questions_open,"
        "conditions,conditions_open,synthesis_asked,synthesis,rating_completeness,rating_promises,rating_context,rating_people,"
        "rating_usage\r\nH"));
    const QByteArray renewals = good("--today 2026-01-15 export w.tasuki renewals").out;
    CHECK(renewals.contains(",commit,renewed,"));
    CHECK(renewals.contains(",lost,likely,at_risk,churned,"));
    for (const char* by : {"segment", "tier", "stage", "owner", "team"})
        CHECK(good((QByteArray("--today 2026-01-15 kpi w.tasuki --window t12m --by ") + by).constData()).out.count('\n')
              > 1);
    CHECK(good("export w.tasuki accounts --format json").out.contains("\"account_id\":"));
    CHECK(good("check w.tasuki --today 2026-01-15").status == 0);
}

TEST_CASE_METHOD(Filled, "P22: a workspace goes out and in as CP932, or says what CP932 cannot hold",
                 "[cli][promises][P22]")
{
    good("export w.tasuki accounts --encoding cp932 --lossy \u3013 -o a.csv");
    good("import w.tasuki accounts a.csv --encoding cp932 --dry-run");
    file("odd.csv", "account_id,name\nodd,\xf0\x9f\x8d\xa3\n");
    good("import w.tasuki accounts odd.csv");
    const auto refused = run("export w.tasuki accounts --encoding cp932 -o b.csv");
    CHECK(refused.status == 1);
    CHECK(!names().contains(QStringLiteral("b.csv")));
    CHECK(run("export w.tasuki accounts --encoding cp932").out.isEmpty());
}

TEST_CASE_METHOD(CliFixture, "P23: no live formula leaves, and every one comes back", "[cli][promises][P23]")
{
    QByteArray csv = "account_id,name,notes\n";
    const char* const bodies[] = {"=1+1",
                                  "+1",
                                  "-1",
                                  "@SUM(A1)",
                                  "\t=1",
                                  "\r=1",
                                  "\xef\xbc\x9d"
                                  "1",
                                  "\xef\xbc\x8b"
                                  "1",
                                  "\xef\xbc\x8d"
                                  "1",
                                  "\xef\xbc\xa0"
                                  "x",
                                  "'=1",
                                  "''+1",
                                  "plain",
                                  "'quoted",
                                  "1,5",
                                  "\"x\""};
    int n = 0;
    for (const char* body : bodies)
        for (int copy = 0; copy < 4; ++copy)
            csv += QByteArray::number(++n) + ",\"'" + QByteArray(body).replace('"', "\"\"") + "\",\"'"
                   + QByteArray(body).replace('"', "\"\"") + "\"\n";
    file("a.csv", csv);
    good("new w.tasuki");
    good("import w.tasuki accounts a.csv");
    const QByteArray out = good("export w.tasuki accounts -o o.csv").out;
    for (const QByteArray& field : file("o.csv").split(','))
        for (const char* start : {"=", "+", "@", "\"=", "\"+", "\"@", "\"\t", "\"\r"})
            CHECK(!field.startsWith(start));
    good("new x.tasuki");
    good("import x.tasuki accounts o.csv");
    good("export x.tasuki accounts -o p.csv");
    CHECK(file("o.csv") == file("p.csv"));
}

TEST_CASE_METHOD(CliFixture, "in Japanese no sentence of the command line stays English", "[cli]")
{
    good("new w.tasuki");
    file("members.csv", "name,email\n佐藤,sato@example.jp\n鈴木,\n鈴木,a@example.jp\n鈴木,b@example.jp\n");
    file("good.csv", "account_id,name,account_code\nA1,x,C1\nA2,y,C2\n");
    good("import w.tasuki members members.csv");
    good("import w.tasuki accounts good.csv");
    file(
        "accounts.csv",
        "account_id,stage,touch_tier,owner,parent_id,stores,currency,signup_date,account_code,odd\n,frob,frob,nobody,no,-1,,x,,\n"
        "A1,,,鈴木,A1,x,,,Q,\nA1,,,,,,,,Q,\nA9,,,,,,,,C1,\nA8\nA7,,,,,,,,,,,\n");
    file(
        "subscriptions.csv",
        "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period_months,billing_period,quantity,discount\n"
        ",no,,x,y,z,w,frob,-1,101\n5,A1,2025-01-01,2024-01-01,,,,,1,1\n5,A1,2025-01-01,,,,,,1,1\n7,A1,2025-01-01,,,5,,,1,1\n"
        "8,A1,2025-01-01,,,5,3,year,1,1\n9,A1,2025-01-01,,9999999999999999999,,,,x,\n10,A1,2025-01-01,,,999999999999999,1,,999999999,y\n");
    file("fx.csv", "currency,rate\n,0\nJPY,2\nUSD,x\nEUR,0\nEUR,1\n12345678901234567890,1\n");
    file("wrong-members.csv",
         "name,email,reports_to\n,,nobody\n鈴木,,鈴木\n高橋,t@example.jp,高橋\n田中,t@example.jp,\n");
    file("contacts.csv", "account_id,name,email\nno,,\nA1,z,\nA1,z,\n");
    file("touchpoints.csv",
         "account_id,date,kind,minutes,member,mood,external_id\nno,,frob,-1,nobody,5,e\nA1,2025-01-01,call,1,,1,e\n");
    file("usage.csv", "account_id,metric,period,value\nno,,,x\nA1,m,2025-01,1\nA1,m,2025-01,1\n");
    file("missing.csv", "name,会社名,Name\nx,y,z\n");
    file("quote.csv", "account_id\n\"x\ny\n\"x\"y\n");
    file("empty.csv", "");
    file("latin.csv", "account_id\n\xff\xfe\xfd\n");
    file("noise.tasuki", "no workspace");
    QByteArray many = "account_id\n";
    for (int i = 0; i < 202'000; ++i)
        many += QByteArray::number(i) + '\n';
    file("many.csv", many);
    for (const char* call : {"import w.tasuki accounts accounts.csv",
                             "import w.tasuki subscriptions subscriptions.csv",
                             "import w.tasuki fx fx.csv",
                             "import w.tasuki members wrong-members.csv",
                             "import w.tasuki contacts contacts.csv",
                             "import w.tasuki touchpoints touchpoints.csv",
                             "import w.tasuki usage usage.csv",
                             "import w.tasuki accounts missing.csv",
                             "import w.tasuki accounts quote.csv",
                             "import w.tasuki accounts empty.csv",
                             "import w.tasuki accounts latin.csv",
                             "import w.tasuki accounts latin.csv --encoding utf-8",
                             "import w.tasuki accounts nothing.csv",
                             "import w.tasuki accounts .",
                             "import w.tasuki accounts many.csv --dry-run",
                             "import w.tasuki accounts good.csv",
                             "import w.tasuki accounts good.csv --map x=name",
                             "import w.tasuki accounts good.csv --map name",
                             "import w.tasuki accounts good.csv --map a=frob",
                             "import w.tasuki frob good.csv",
                             "import w.tasuki accounts good.csv --encoding latin99",
                             "import w.tasuki",
                             "import noise.tasuki accounts good.csv",
                             "import no.tasuki accounts good.csv",
                             "import w.tasuki accounts good.csv --as nobody",
                             "import w.tasuki accounts good.csv --frob",
                             "new w.tasuki",
                             "new b.tasuki --currency yen1",
                             "new b.tasuki --fiscal-start 13",
                             "new no/b.tasuki",
                             "kpi w.tasuki --from 2024-13",
                             "kpi w.tasuki --window fortnight",
                             "kpi w.tasuki --by colour",
                             "kpi w.tasuki --where segment",
                             "kpi w.tasuki --where segment=frob",
                             "kpi w.tasuki --from 2024-03 --to 2024-02",
                             "export w.tasuki frob",
                             "export w.tasuki accounts --format ods",
                             "export w.tasuki accounts --lossy ab",
                             "export w.tasuki accounts -o no/x.csv",
                             "export w.tasuki touchpoints --from x",
                             "check noise.tasuki",
                             "backup w.tasuki w.tasuki",
                             "cohorts w.tasuki --to x",
                             "movements w.tasuki --to x",
                             "frobnicate"}) {
        INFO(call);
        const auto result = run((QByteArray("--lang ja --today 2026-01-15 ") + call).constData());
        CHECK(result.status >= 0);
        CHECK(result.err.size() + result.out.size() > 0);
        for (const QString& line : englishLines(result.err))
            FAIL_CHECK(line.toStdString());
    }
    CHECK(run("--lang ja import w.tasuki accounts many.csv --dry-run").err.contains("%"));
}
