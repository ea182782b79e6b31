// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"
#include "support/paths.h"

#include <QElapsedTimer>
#include <QThread>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace tasuki;
using test::CliFixture;

namespace {

constexpr int kRows = 12'000;

struct Loaded : CliFixture {
    Loaded()
    {
        QByteArray accounts = "account_id,name,owner\n";
        for (int i = 0; i < kRows; ++i)
            accounts += QByteArray::number(i) + ",name of the account " + QByteArray::number(i) + ",Sato\n";
        file("a.csv", accounts);
        file("m.csv", "name\nSato\n");
        good("new w.tasuki");
        good("import w.tasuki members m.csv");
    }
    /// Each line names the owner twice: as an import reads it, and by name.
    qint64 owned() { return good("export w.tasuki accounts").out.count(",Sato,") / 2; }
    qint64 accounts() { return good("export w.tasuki accounts").out.count('\n') - 1; }
};

} // namespace

#ifdef Q_OS_UNIX

TEST_CASE_METHOD(Loaded, "an import that is killed leaves all or nothing", "[cli][promises]")
{
    const QByteArray empty = file("w.tasuki");
    QElapsedTimer whole;
    whole.start();
    good("import w.tasuki accounts a.csv");
    const auto milliseconds = int(whole.elapsed());
    std::mt19937 random(3);
    for (int attempt = 0; attempt < 12; ++attempt) {
        file("w.tasuki", empty);
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStringLiteral(TASUKI_CLI), {QStringLiteral("import"), QStringLiteral("w.tasuki"),
                                                   QStringLiteral("accounts"), QStringLiteral("a.csv")});
        REQUIRE(process.waitForStarted());
        process.waitForFinished(1 + int(random() % unsigned(milliseconds)));
        process.kill();
        process.waitForFinished();
        const qint64 found = accounts();
        INFO("attempt " << attempt << " of " << milliseconds << " ms: " << found);
        CHECK((found == 0 || found == kRows));
        CHECK(owned() == found);
        good("check w.tasuki");
        QFile::remove(dir.path(QStringLiteral("w.tasuki-journal")));
    }
}

TEST_CASE_METHOD(Loaded, "an import on a full disk is refused and the workspace stays as it was", "[cli][promises]")
{
    const QByteArray before = file("w.tasuki");
    for (const int kibibytes : {300, 400, 600}) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.setChildProcessModifier([kibibytes] {
            // No file of this process may grow beyond: what a full disk does, without one.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(kibibytes) * 1024, rlim_t(kibibytes) * 1024};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(QStringLiteral(TASUKI_CLI), {QStringLiteral("import"), QStringLiteral("w.tasuki"),
                                                   QStringLiteral("accounts"), QStringLiteral("a.csv")});
        REQUIRE(process.waitForFinished(60'000));
        INFO(kibibytes << ": " << process.readAllStandardError().toStdString());
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 1);
        CHECK(accounts() == 0);
        good("check w.tasuki");
    }
    good("import w.tasuki accounts a.csv"); // there is room again
    CHECK(accounts() == kRows);
}

TEST_CASE_METHOD(Loaded, "of a read-only file the reading commands work and the writing ones end with 3", "[cli]")
{
    good("import w.tasuki accounts a.csv");
    const QByteArray before = file("w.tasuki");
    // The superuser may write everything, so the program runs as somebody else then.
    const bool superuser = geteuid() == 0;
    QFile::setPermissions(dir.path(),
                          QFile::Permissions(superuser ? 0x5555 : 0x5500) | QFile::ReadOwner | QFile::ExeOwner);
    QFile::setPermissions(dir.path(QStringLiteral("w.tasuki")), QFile::Permissions(superuser ? 0x4444 : 0x4400));
    const auto statusOf = [&](const char* call) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        if (superuser)
            process.setChildProcessModifier([] {
                constexpr uid_t kNobody = 65534;
                if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
                    _exit(99);
            });
        process.start(QStringLiteral(TASUKI_CLI), QString::fromUtf8(call).split(u' '));
        REQUIRE(process.waitForFinished(60'000));
        INFO(call << ": " << process.readAllStandardError().toStdString());
        return process.exitCode();
    };
    if (superuser && statusOf("--version") != 0) {
        WARN("somebody else may not run the program that was built: nothing to try here");
        return;
    }
    for (const char* call :
         {"kpi w.tasuki", "export w.tasuki accounts", "check w.tasuki", "movements w.tasuki", "cohorts w.tasuki"})
        CHECK(statusOf(call) == 0);
    CHECK(statusOf("import w.tasuki accounts a.csv") == 3);
    CHECK(file("w.tasuki") == before);
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

#endif
