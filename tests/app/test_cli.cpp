// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

using namespace tasuki;
using test::CliFixture;

namespace {

struct Filled : CliFixture {
    Filled()
    {
        good("new w.tasuki --sample --today 2026-01-15");
    }
};

} // namespace

TEST_CASE_METHOD(CliFixture, "a wrong call ends with 2 and touches nothing", "[cli]")
{
    good("new w.tasuki");
    const QByteArray before = file("w.tasuki");
    for (const char* call : {"", "frobnicate", "new", "new a b", "new b.tasuki --currency yen1", "new b.tasuki --fiscal-start 13", "kpi", "kpi w.tasuki --from 2024-13",
                             "kpi w.tasuki --window fortnight", "kpi w.tasuki --window week", "kpi w.tasuki --by unit", "kpi w.tasuki --by colour", "kpi w.tasuki --where unit=x",
                             "kpi w.tasuki --where segment", "kpi w.tasuki --format xlsx", "kpi w.tasuki --frob", "kpi w.tasuki --from 2024-03 --to 2024-02",
                             "import w.tasuki accounts", "import w.tasuki nps x.csv", "import w.tasuki accounts x.csv --encoding latin1", "import w.tasuki accounts x.csv --map name",
                             "import w.tasuki accounts x.csv --map a=frob", "export w.tasuki frob", "export w.tasuki accounts --format xlsx", "export w.tasuki accounts --encoding latin1",
                             "export w.tasuki accounts --lossy ab", "export w.tasuki touchpoints --from 2024-02-30", "check", "backup w.tasuki", "check w.tasuki --today 2024-02-30",
                             "check w.tasuki --lang fr", "cohorts w.tasuki --from 2024-01"}) {
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
    CHECK(good("kpi --help").out.contains("--window"));
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
        for (const QByteArray& call : {"kpi " + file, "check " + file, "import " + file + " accounts a.csv", "export " + file + " accounts", "backup " + file + " b.tasuki"})
            CHECK(run(call.constData()).status == 3);
        CHECK(this->file(name) == before);
    }
    CHECK(run("kpi missing.tasuki").status == 3);
    CHECK(run("export missing.tasuki accounts -o out.csv").status == 3);
    CHECK(!names().contains(QStringLiteral("out.csv")));
    CHECK(!names().contains(QStringLiteral("missing.tasuki")));
}

TEST_CASE_METHOD(CliFixture, "a CSV that is missing or wrong ends with 1, and every error is told", "[cli]")
{
    good("new w.tasuki");
    const QByteArray before = file("w.tasuki");
    CHECK(run("import w.tasuki accounts missing.csv").status == 1);
    file("bad.csv", "account_id,stage\n1,nowhere\n1,\n,\n");
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
    for (const char* kind : {"accounts", "subscriptions", "fx", "members", "contacts", "touchpoints", "usage"}) {
        INFO(kind);
        const QByteArray name = QByteArray(kind) + ".csv";
        good(("--today 2026-01-15 export w.tasuki " + QByteArray(kind) + " -o " + name).constData());
        const QByteArray before = file("w.tasuki");
        good(("--today 2026-01-15 import w.tasuki " + QByteArray(kind) + ' ' + name).constData());
        CHECK(file("w.tasuki") == before);
    }
    const QByteArray handoffs = good("--today 2026-01-15 export w.tasuki handoffs").out;
    CHECK(handoffs.mid(3).startsWith("handoff_id,account_id,account_name,route,from_team,from_member,to_team,to_member,state,created_at,offered_at,accepted_at,closed_at,"
                              "returned_at,cancelled_at,returned_count,last_return_reason,exception_reason,criteria_met,criteria_total,sla_business_days,"
                              "business_days_to_accept,sla_met,mrr_at_offer,due_date,note\r\nH"));
    for (const char* by : {"segment", "tier", "stage", "owner", "team"})
        CHECK(good((QByteArray("--today 2026-01-15 kpi w.tasuki --window t12m --by ") + by).constData()).out.count('\n') > 1);
    CHECK(good("export w.tasuki accounts --format json").out.contains("\"account_id\":"));
    CHECK(good("check w.tasuki --today 2026-01-15").status == 0);
}

TEST_CASE_METHOD(Filled, "P22: a workspace goes out and in as CP932, or says what CP932 cannot hold", "[cli][promise]")
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

TEST_CASE_METHOD(CliFixture, "P23: no live formula leaves, and every one comes back", "[cli][promise]")
{
    QByteArray csv = "account_id,name,notes\n";
    const char* const bodies[] = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\xef\xbc\x9d" "1", "\xef\xbc\x8b" "1", "\xef\xbc\x8d" "1", "\xef\xbc\xa0" "x", "'=1", "''+1", "plain", "'quoted", "1,5", "\"x\""};
    int n = 0;
    for (const char* body : bodies)
        for (int copy = 0; copy < 4; ++copy)
            csv += QByteArray::number(++n) + ",\"'" + QByteArray(body).replace('"', "\"\"") + "\",\"'" + QByteArray(body).replace('"', "\"\"") + "\"\n";
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
