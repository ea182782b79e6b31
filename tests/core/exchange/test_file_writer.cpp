// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_writer.h"
#include "support/catch.h"
#include "support/support.h"

#include <QDir>
#include <QFileInfo>

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
using namespace tasuki::exchange;

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

TEST_CASE("a file is replaced as a whole, and only by commit", "[exchange][file]")
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

TEST_CASE("where no file can be written, the reason is said", "[exchange][file]")
{
    const test::TempDir dir;
    CHECK(writeFile(dir.path(QStringLiteral("none/a.csv")), "x").error().code == ErrorCode::NotFound);
    CHECK(writeFile(dir.path(), "x").error().code == ErrorCode::Io);
    CHECK_FALSE(writeFile(dir.path(QStringLiteral("a").repeated(300)), "x"));
    checkHoldsOnly(dir.path(), {});
}

#ifdef Q_OS_LINUX

TEST_CASE("a folder that is closed to us is said to be", "[exchange][file]")
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

TEST_CASE("a file that may not grow keeps its old bytes", "[exchange][file]")
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

TEST_CASE("a full disk keeps the old file", "[exchange][file]")
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

TEST_CASE("what is no ordinary file is written through, not replaced", "[exchange][file]")
{
    CHECK(writeFile(QStringLiteral("/dev/null"), "x"));
    const Result<void> full = writeFile(QStringLiteral("/dev/full"), "x");
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    struct stat info {};
    REQUIRE(stat("/dev/full", &info) == 0);
    CHECK(S_ISCHR(info.st_mode));
    REQUIRE(stat("/dev/null", &info) == 0);
    CHECK(S_ISCHR(info.st_mode));
}

TEST_CASE("a link stays a link, and its file is replaced", "[exchange][file]")
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

#endif
