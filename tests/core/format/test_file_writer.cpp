// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/file_writer.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tasuki;
using namespace tasuki::format;

namespace {

/// Nothing but these files, so no half-written one either.
void checkHoldsOnly(const QString& folder, const QStringList& names)
{
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name) == names);
}

/// The six ways in which an export writes: in one piece or many, small or large, over an old file or as a new one.
struct Way {
    const char* name;
    qsizetype piece;
    int pieces;
    bool old;
};

constexpr qsizetype kTooMuch = 256 * 1024;
constexpr Way kWays[] = {
    {"one piece over an old file", kTooMuch, 1, true},      {"one piece, new", kTooMuch, 1, false},
    {"many pieces over an old file", 1000, 300, true},      {"many pieces, new", 1000, 300, false},
    {"two pieces over an old file", kTooMuch / 2, 2, true}, {"bytes over an old file", 1, kTooMuch, true}};

/// Writes more than fits in every way; the old file must be what it was, and nothing else may be left.
void checkFullDisk(const QString& folder)
{
    for (const Way& way : kWays) {
        CAPTURE(way.name);
        const QString path = folder + QStringLiteral("/out.csv");
        QFile::remove(path);
        if (way.old)
            test::writeFile(path, "old bytes");
        auto writer = FileWriter::open(path);
        REQUIRE(writer);
        const QByteArray piece(way.piece, 'x');
        Result<void> result;
        for (int i = 0; i < way.pieces && result; ++i)
            result = (*writer)->write({piece.constData(), static_cast<size_t>(piece.size())});
        if (result)
            result = (*writer)->commit();
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::DiskFull);
        CHECK((*writer)->write("more").error() == result.error());
        CHECK((*writer)->commit().error() == result.error());
        writer->reset();
        if (way.old)
            CHECK(test::readFile(path) == QByteArray("old bytes"));
        checkHoldsOnly(folder, way.old ? QStringList{QStringLiteral("out.csv")} : QStringList{});
    }
}

} // namespace

TEST_CASE("a file is replaced as a whole, and only by commit", "[format][file]")
{
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.csv"));
    REQUIRE(writeFile(path, "one"));
    CHECK(test::readFile(path) == QByteArray("one"));
    {
        auto writer = FileWriter::open(path);
        REQUIRE(writer);
        REQUIRE((*writer)->write("tw"));
        REQUIRE((*writer)->write("o"));
        CHECK(test::readFile(path) == QByteArray("one"));
        REQUIRE((*writer)->commit());
        CHECK(test::readFile(path) == QByteArray("two"));
    }
    {
        auto writer = FileWriter::open(path);
        REQUIRE((*writer)->write("three"));
    }
    CHECK(test::readFile(path) == QByteArray("two"));
    checkHoldsOnly(dir.path(), {QStringLiteral("a.csv")});
    REQUIRE(writeFile(path, ""));
    CHECK(test::readFile(path).isEmpty());
}

TEST_CASE("where no file can be written, the reason is said", "[format][file]")
{
    const test::TempDir dir;
    CHECK(writeFile(dir.path(QStringLiteral("none/a.csv")), "x").error().code == ErrorCode::NotFound);
    CHECK(writeFile(dir.path(), "x").error().code == ErrorCode::Io);
    CHECK_FALSE(writeFile(dir.path(QStringLiteral("a").repeated(300)), "x"));
    checkHoldsOnly(dir.path(), {});
}

#ifdef Q_OS_LINUX

TEST_CASE("a folder that is closed to us is said to be", "[format][file]")
{
    const test::TempDir dir;
    const QString folder = dir.path(QStringLiteral("closed"));
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(chmod(folder.toLocal8Bit().constData(), 0500) == 0);
    REQUIRE(chmod(dir.path().toLocal8Bit().constData(), 0755) == 0);
    const bool root = geteuid() == 0;
    if (root) {
        REQUIRE(seteuid(65534) == 0); // root may write everywhere
    }
    const Result<void> result = writeFile(folder + QStringLiteral("/a.csv"), "x");
    if (root) {
        REQUIRE(seteuid(0) == 0);
    }
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::ReadOnly);
    chmod(folder.toLocal8Bit().constData(), 0700);
}

TEST_CASE("a file that may not grow keeps its old bytes", "[format][file]")
{
    const test::TempDir dir;
    // The kernel's limit on a file's size fails a write as a full disk does, with no disk to fill.
    struct Limit {
        rlimit before{};
        struct sigaction signals {};
        Limit()
        {
            struct sigaction ignore {};
            ignore.sa_handler = SIG_IGN;
            sigaction(SIGXFSZ, &ignore, &signals);
            getrlimit(RLIMIT_FSIZE, &before);
            const rlimit small{64 * 1024, before.rlim_max};
            REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        }
        ~Limit()
        {
            setrlimit(RLIMIT_FSIZE, &before);
            sigaction(SIGXFSZ, &signals, nullptr);
        }
    };
    const Limit limit;
    checkFullDisk(dir.path());
}

TEST_CASE("a full disk keeps the old file", "[format][file]")
{
    const test::TempDir dir;
    const QByteArray where = dir.path().toLocal8Bit();
    if (mount("tasuki-test", where.constData(), "tmpfs", 0, "size=128k") != 0) {
        // Said aloud, so that a run without this promise is seen; the test above tries the same through a limit.
        WARN("not tried on a full disk: no right to mount a tmpfs (" << std::strerror(errno)
                                                                     << "); run as root to try it");
        SUCCEED();
        return;
    }
    struct Mounted {
        const QByteArray& where;
        ~Mounted() { umount(where.constData()); }
    };
    const Mounted mounted{where};
    checkFullDisk(dir.path());
    // And the work goes on once there is room.
    CHECK(writeFile(dir.path(QStringLiteral("after.csv")), "x"));
}

TEST_CASE("devices and pipes are refused before they are opened", "[format][file]")
{
    const test::TempDir dir;
    const QString pipe = dir.path(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString link = dir.path(QStringLiteral("link"));
    REQUIRE(QFile::link(QStringLiteral("/dev/full"), link));
    for (const QString& path : {QStringLiteral("/dev/null"), QStringLiteral("/dev/full"), pipe, link}) {
        CAPTURE(path);
        const Result<void> refused = writeFile(path, "x");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("device or a pipe")));
    }
    struct stat info {};
    REQUIRE(stat("/dev/null", &info) == 0);
    CHECK(S_ISCHR(info.st_mode));
    checkHoldsOnly(dir.path(), {QStringLiteral("link")});
}

TEST_CASE("a link stays a link, and its file is replaced", "[format][file]")
{
    const test::TempDir dir;
    const QString file = dir.path(QStringLiteral("file.csv"));
    const QString link = dir.path(QStringLiteral("link.csv"));
    test::writeFile(file, "old");
    REQUIRE(QFile::link(file, link));
    REQUIRE(writeFile(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(test::readFile(file) == QByteArray("new"));
}

TEST_CASE("no file is written over a workspace, by whatever name or link", "[format][file][promises]")
{
    const test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    const QString path = dir.path(QStringLiteral("w.tasuki"));
    auto workspace = Workspace::create(path, QStringLiteral("JPY"), 4, clock);
    REQUIRE(workspace);
    const QString soft = dir.path(QStringLiteral("soft.csv"));
    const QString hard = dir.path(QStringLiteral("hard.csv"));
    REQUIRE(QFile::link(path, soft));
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData()) == 0);
    // As another program of any kind may have left them.
    const QString renamed = dir.path(QStringLiteral("renamed.csv"));
    const QString newer = dir.path(QStringLiteral("newer.xlsx"));
    const QString damaged = dir.path(QStringLiteral("damaged.pdf"));
    const QString headless = dir.path(QStringLiteral("headless.tasuki"));
    {
        auto other = Workspace::create(dir.path(QStringLiteral("other.tasuki")), QStringLiteral("JPY"), 4, clock);
        REQUIRE(other);
    }
    const QByteArray good = test::readFile(dir.path(QStringLiteral("other.tasuki")));
    test::writeFile(renamed, good);
    test::writeFile(newer, QByteArray(good).replace(60, 4, QByteArray("\0\0\3\xe7", 4))); // user_version 999
    test::writeFile(damaged, good.left(5000) + QByteArray(good.size() - 6000, 'x'));
    test::writeFile(headless, QByteArray(good).replace(0, 100, QByteArray(100, '\0')));
    for (const QString& one : {path, soft, hard, renamed, newer, damaged, headless}) {
        CAPTURE(one);
        const bool open = one == path || one == soft || one == hard;
        const QByteArray before = open ? QByteArray() : test::readFile(one);
        const Result<void> refused = writeFile(one, "account_id\r\n");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("is a workspace")));
        if (!open)
            CHECK(test::readFile(one) == before);
    }
    for (const char* end : {"-journal", "-wal", "-shm"})
        CHECK(writeFile(path + QLatin1String(end), "x").error().code == ErrorCode::Invalid);
    // The look let go of no lock: another program still cannot write while this one does.
    workspace->get()->db().execute("BEGIN IMMEDIATE");
    CHECK_FALSE(writeFile(path, "x"));
    CHECK_FALSE(writeFile(hard, "x"));
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("BEGIN IMMEDIATE")});
    REQUIRE(other.waitForFinished());
    CHECK(other.readAllStandardError().contains("locked"));
    workspace->get()->db().execute("ROLLBACK");
    CHECK(workspace->get()->db().integrityFindings(false).isEmpty());

    // What only lies beside one, or looks like one, is written.
    CHECK(writeFile(dir.path(QStringLiteral("w.tasuki.csv")), "x"));
    CHECK(writeFile(dir.path(QStringLiteral("other-journal")), "x"));
    test::writeFile(dir.path(QStringLiteral("text")), "SQLite format 3");
    CHECK(writeFile(dir.path(QStringLiteral("text")), "x"));
}

TEST_CASE("a workspace that came meanwhile is not written over either", "[format][file]")
{
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("out"));
    auto writer = FileWriter::open(path);
    REQUIRE(writer);
    REQUIRE((*writer)->write("x"));
    {
        FixedClock clock(QDate(2026, 1, 15));
        REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
    }
    const QByteArray workspace = test::readFile(path);
    CHECK_FALSE((*writer)->commit());
    writer->reset();
    CHECK(test::readFile(path) == workspace);
    checkHoldsOnly(dir.path(), {QStringLiteral("out")});
}

TEST_CASE("the file that is being read is not written over", "[format][file]")
{
    const test::TempDir dir;
    const QString csv = dir.path(QStringLiteral("a.csv"));
    const QString link = dir.path(QStringLiteral("errors.csv"));
    test::writeFile(csv, "a\n1\n");
    REQUIRE(QFile::link(csv, link));
    for (const QString& one :
         {csv, link, dir.path(QStringLiteral("../")) + QFileInfo(dir.path()).fileName() + QStringLiteral("/a.csv")}) {
        CAPTURE(one);
        CHECK(FileWriter::open(one, {csv}).error().code == ErrorCode::Invalid);
    }
    CHECK(test::readFile(csv) == QByteArray("a\n1\n"));
    CHECK(FileWriter::open(dir.path(QStringLiteral("b.csv")), {csv}));
}

#endif
