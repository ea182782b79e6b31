// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_rules.h"
#include "core/promises/child.h"
#include "support/paths.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace tasuki;

namespace {

constexpr uid_t kNobody = 65534;

/// As somebody whom a file's mode binds: the superuser's child becomes another user.
test::ChildResult asOrdinaryUser(const QString& program, const QStringList& arguments)
{
    const bool superuser = geteuid() == 0;
    return test::runProgram(program, arguments, {}, [superuser] {
        if (superuser && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
            _exit(99);
    });
}

void setMode(const QString& path, mode_t mode)
{
    REQUIRE(chmod(path.toLocal8Bit().constData(), mode) == 0);
}

/// A workspace in a folder of its own, which the ordinary user owns.
struct Closed {
    test::TempDir dir;
    QString folder = dir.path(QStringLiteral("folder"));
    QString path = folder + QStringLiteral("/w.tasuki");

    Closed()
    {
        REQUIRE(QDir().mkdir(folder));
        setMode(dir.path(), 0755);
        FixedClock clock(QDate(2026, 1, 15));
        REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
        test::writeFile(dir.path(QStringLiteral("a.csv")), "account_id\n1\n");
        setMode(dir.path(QStringLiteral("a.csv")), 0644);
    }
    ~Closed() { chmod(folder.toLocal8Bit().constData(), 0700); }

    void close(mode_t folderMode, mode_t fileMode)
    {
        if (geteuid() == 0)
            for (const QString& name : {folder, path, path + QStringLiteral("-journal")})
                if (QFileInfo::exists(name))
                    REQUIRE(chown(name.toLocal8Bit().constData(), kNobody, kNobody) == 0);
        setMode(path, fileMode);
        setMode(folder, folderMode);
    }
    test::ChildResult cli(const QString& call)
    {
        QStringList arguments = call.split(u' ');
        arguments.insert(1, path);
        return asOrdinaryUser(QStringLiteral(TASUKI_CLI), arguments);
    }
    bool canBeTried()
    {
        if (asOrdinaryUser(QStringLiteral(TASUKI_CLI), {QStringLiteral("--version")}).status == 0)
            return true;
        WARN("NOT tried: somebody else may not run the program that was built");
        return false;
    }
};

struct Case {
    const char* name;
    mode_t folder;
    mode_t file;
};
constexpr Case kCases[] = {{"the file", 0755, 0444}, {"the folder", 0555, 0644}, {"both", 0555, 0444}};

/// What a writer leaves that was killed while pages were being written.
void leaveHotJournal(const QString& path)
{
    for (int at = 2; at < 60; ++at) {
        const auto killed = test::runChild({QStringLiteral("write"), path},
                                           {{QStringLiteral("TASUKI_TEST_KILL_AT"), QString::number(at)}});
        REQUIRE_FALSE(killed.ended);
        // The first 8 bytes are its magic once it has been synced, which makes it hot.
        const QString journal = path + QStringLiteral("-journal");
        if (QFileInfo(journal).size() > 0 && test::readFile(journal).startsWith("\xd9\xd5\x05\xf9")
            && test::readFile(journal).mid(8, 4) != QByteArray(4, '\0'))
            return;
    }
    FAIL("no hot journal was left");
}

} // namespace

TEST_CASE("P11: what is read-only opens so, says so and stays as it was", "[promises][readonly][P11]")
{
    for (const Case& closed : kCases) {
        INFO(closed.name);
        Closed f;
        if (!f.canBeTried())
            return;
        const QByteArray before = test::readFile(f.path);
        f.close(closed.folder, closed.file);
        CHECK(asOrdinaryUser(test::childProgram(), {QStringLiteral("open"), f.path}).out == QByteArray("read-only\n"));
        for (const char* call : {"kpi", "movements", "cohorts", "check", "export accounts", "export handoffs"}) {
            INFO(call);
            CHECK(f.cli(QString::fromLatin1(call)).status == 0);
        }
        const auto refused = f.cli(QStringLiteral("import accounts ") + f.dir.path(QStringLiteral("a.csv")));
        CHECK(refused.status == 3);
        CHECK(refused.err.contains("read-only"));
        CHECK(f.cli(QStringLiteral("backup ") + f.folder + QStringLiteral("/b.tasuki")).status
              == (closed.folder == 0755 ? 0 : 1));
        CHECK(test::readFile(f.path) == before);
        CHECK_FALSE(QFileInfo::exists(f.path + QStringLiteral("-journal")));
    }
}

TEST_CASE("P11: a change that was cut off beside a read-only file is not hidden", "[promises][readonly][P11]")
{
    for (const Case& closed : kCases) {
        INFO(closed.name);
        Closed f;
        if (!f.canBeTried())
            return;
        leaveHotJournal(f.path);
        const QByteArray file = test::readFile(f.path);
        const QByteArray journal = test::readFile(f.path + QStringLiteral("-journal"));
        f.close(closed.folder, closed.file);
        for (const char* call : {"kpi", "check", "export accounts"}) {
            INFO(call);
            const auto refused = f.cli(QString::fromLatin1(call));
            INFO(refused.err.toStdString());
            CHECK(refused.status == 3);
            CHECK(refused.err.contains("w.tasuki-journal"));
        }
        CHECK(f.cli(QStringLiteral("import accounts ") + f.dir.path(QStringLiteral("a.csv"))).status == 3);
        CHECK(test::readFile(f.path) == file);
        CHECK(test::readFile(f.path + QStringLiteral("-journal")) == journal);
        // Where it may be written it is made whole.
        f.close(0755, 0644);
        CHECK(f.cli(QStringLiteral("check")).status == 0);
    }
}
