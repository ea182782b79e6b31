// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"
#include "support/paths.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tasuki;
using test::CliFixture;

namespace {

struct Filled : CliFixture {
    QByteArray workspace;

    Filled()
    {
        good("new w.tasuki");
        file("a.csv", "account_id,name\nA1,a\nA2,b\n");
        good("import w.tasuki accounts a.csv");
        file("s.csv", "subscription_id,account_id,start_date,mrr\nS1,A1,2025-04-01,1000\n");
        good("import w.tasuki subscriptions s.csv");
        good("new other.tasuki");
        workspace = file("w.tasuki");
    }

    void checkRefused(const QByteArray& call)
    {
        INFO(call.toStdString());
        const QStringList before = names();
        const QByteArray other = file("other.tasuki");
        const test::CliResult result = run(call.constData());
        CHECK(result.status == 1);
        CHECK(result.out.isEmpty());
        CHECK_FALSE(result.err.isEmpty());
        CHECK(file("w.tasuki") == workspace);
        CHECK(file("other.tasuki") == other);
        CHECK(names() == before);
    }
};

} // namespace

TEST_CASE_METHOD(Filled, "no command writes over a workspace", "[cli][promises][output]")
{
    REQUIRE(QFile::link(dir.path(QStringLiteral("w.tasuki")), dir.path(QStringLiteral("soft.csv"))));
#ifdef Q_OS_UNIX
    REQUIRE(::link(QFile::encodeName(dir.path(QStringLiteral("w.tasuki"))).constData(),
                   QFile::encodeName(dir.path(QStringLiteral("hard.csv"))).constData())
            == 0);
#endif
    // A link leads to a journal, also where there is none at the moment: SQLite would take what is written for its own.
    REQUIRE(QFile::link(dir.path(QStringLiteral("w.tasuki-journal")), dir.path(QStringLiteral("journal.csv"))));
    REQUIRE(QFile::link(dir.path(QStringLiteral("journal.csv")), dir.path(QStringLiteral("link.csv"))));
    for (const char* out : {"w.tasuki", "./w.tasuki", "soft.csv", "hard.csv", "other.tasuki", "w.tasuki-journal",
                            "journal.csv", "link.csv"})
        for (const char* command :
             {"export w.tasuki accounts -o ", "export w.tasuki accounts --format json -o ",
              "export w.tasuki accounts --format xlsx -o ", "export w.tasuki kpi --format xlsx -o ",
              "export w.tasuki kpi -o ", "kpi w.tasuki -o ", "movements w.tasuki -o ", "cohorts w.tasuki -o ",
              "onboarding w.tasuki -o "})
            checkRefused(QByteArray(command) + out);
    for (const char* out : {"w.tasuki", "other.tasuki", "soft.csv", "hard.csv"})
        checkRefused(QByteArray("backup w.tasuki ") + out);
    checkRefused("new w.tasuki");
    checkRefused("new other.tasuki --sample");
    for (const char* name : {"w.tasuki-journal", "w.tasuki-wal", "w.tasuki-shm"})
        checkRefused(QByteArray("new ") + name);
    good("check w.tasuki");
}

TEST_CASE_METHOD(Filled, "the errors of an import go over nothing that is in use", "[cli][output]")
{
    file("bad.csv", "account_id,stage\nA1,nowhere\n");
    const QByteArray bad = file("bad.csv");
    for (const char* out : {"w.tasuki", "other.tasuki", "bad.csv", "./bad.csv"}) {
        checkRefused(QByteArray("import w.tasuki accounts bad.csv --errors ") + out);
        CHECK(file("bad.csv") == bad);
    }
    // Not even where there is nothing to report: the call is wrong, and nothing is imported.
    file("good.csv", "account_id,name\nA3,c\n");
    checkRefused("import w.tasuki accounts good.csv --errors w.tasuki");
    checkRefused("import w.tasuki accounts good.csv --errors good.csv");
    CHECK(run("import w.tasuki accounts bad.csv --errors out.csv").status == 1);
    CHECK(file("out.csv").contains("nowhere"));
}

#ifdef Q_OS_UNIX

TEST_CASE_METHOD(Filled, "standard output is the one device that is written to", "[cli][output]")
{
    REQUIRE(mkfifo(QFile::encodeName(dir.path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    for (const char* out : {"/dev/null", "/dev/full", "pipe", "."})
        checkRefused(QByteArray("export w.tasuki accounts -o ") + out);
    const QByteArray printed = good("export w.tasuki accounts").out;
    CHECK(good("export w.tasuki accounts -o /dev/stdout").out == printed);
    // Into a file it is added to, as the shell has opened it.
    const auto shell = [&](const char* command) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(command), QStringLiteral("sh"),
                                             QStringLiteral(TASUKI_CLI)});
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        return process.exitCode();
    };
    file("log", "before\n");
    CHECK(shell("\"$1\" export w.tasuki accounts -o /dev/stdout >>log") == 0);
    CHECK(file("log") == "before\n" + printed);
    CHECK(shell("\"$1\" export w.tasuki accounts -o /dev/stdout >/dev/full") == 1);
    CHECK(shell("\"$1\" export w.tasuki accounts -o /dev/stdout >>other.tasuki") == 1);
    CHECK(file("w.tasuki") == workspace);
}

TEST_CASE_METHOD(Filled, "devices and pipes are not imported, standard input is", "[cli][promises][input]")
{
    REQUIRE(mkfifo(QFile::encodeName(dir.path(QStringLiteral("pipe"))).constData(), 0600) == 0);
    for (const char* csv : {"/dev/zero", "/dev/urandom", "pipe", ".", "w.tasuki", "other.tasuki"})
        checkRefused(QByteArray("import w.tasuki accounts ") + csv);
    const auto shell = [&](const char* command, QByteArray* said = nullptr) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(command), QStringLiteral("sh"),
                                             QStringLiteral(TASUKI_CLI)});
        REQUIRE(process.waitForFinished(120'000));
        const QByteArray err = process.readAllStandardError();
        INFO(err.toStdString());
        if (said)
            *said = err;
        return process.exitCode();
    };
    CHECK(shell("printf 'account_id,name\\nP1,p\\n' | \"$1\" import w.tasuki accounts /dev/stdin") == 0);
    CHECK(good("export w.tasuki accounts").out.contains("\r\nP1,"));
    CHECK(shell("printf 'account_id,name\\nP2,p\\n' >p2.csv; \"$1\" import w.tasuki accounts /dev/stdin <p2.csv") == 0);
    CHECK(good("export w.tasuki accounts").out.contains("\r\nP2,"));
    QByteArray said;
    CHECK(shell("\"$1\" import w.tasuki accounts /dev/stdin </dev/zero", &said) == 1);
    CHECK(said.contains("256 MiB"));
}

#endif

TEST_CASE_METHOD(CliFixture, "owner and team are told apart by name as everywhere", "[cli][people]")
{
    good("new w.tasuki");
    file("m.csv", "name,teams\n田中 陸,East 1-2\nAn Nguyen,East 12\nAnn Guyen,East 12\n");
    good("import w.tasuki members m.csv");
    file("a.csv",
         "account_id,signup_date,owner\nA1,2025-01-01,田中　陸\nA2,2025-01-01,An Nguyen\nA3,2025-01-01,Ann Guyen\n");
    good("import w.tasuki accounts a.csv");
    file("s.csv",
         "subscription_id,account_id,start_date,mrr\nS1,A1,2025-04-01,1\nS2,A2,2025-04-01,20\nS3,A3,2025-04-01,300\n");
    good("import w.tasuki subscriptions s.csv");
    const auto mrr = [&](const QString& where) {
        const test::CliResult result =
            test::runCli(dir.path(), {QStringLiteral("kpi"), QStringLiteral("w.tasuki"), QStringLiteral("--from"),
                                      QStringLiteral("2025-06"), QStringLiteral("--to"), QStringLiteral("2025-06"),
                                      QStringLiteral("--where"), where});
        REQUIRE(result.status == 0);
        const test::Rows rows = test::parse(result.out);
        return rows.size() < 2 ? QString() : rows[1][rows[0].indexOf(QStringLiteral("ending_mrr"))];
    };
    CHECK(mrr(QStringLiteral("owner=田中陸")) == u"1");
    CHECK(mrr(QStringLiteral("owner=an　nguyen")) == u"20");
    CHECK(mrr(QStringLiteral("owner=ＡＮＮ guyen")) == u"300");
    CHECK(mrr(QStringLiteral("owner=AnnGuyen")) != u"300");
    CHECK(mrr(QStringLiteral("team=east 12")) == u"320");
    CHECK(mrr(QStringLiteral("team=East　1-2")) == u"1");
    // Who acts is found in the same way.
    const auto as = [&](const QString& who) {
        return test::runCli(dir.path(), {QStringLiteral("export"), QStringLiteral("w.tasuki"),
                                         QStringLiteral("accounts"), QStringLiteral("--as"), who})
            .status;
    };
    CHECK(as(QStringLiteral("田中陸")) == 0);
    CHECK(as(QStringLiteral("A_n-Nguyen")) == 1);
}
