// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/input_file.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tasuki;
using namespace tasuki::format;

#ifdef Q_OS_LINUX

TEST_CASE("a file that is cut short after it was read is still there whole", "[format][input][promises]")
{
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.csv"));
    QByteArray csv = "account_id,name\n";
    while (csv.size() < 3'000'000)
        csv += "key,a name of some length\n";
    test::writeFile(path, csv);
    const auto input = InputFile::open(path, Encoding::Auto, 1); // as a large one is
    REQUIRE(input);
    REQUIRE(truncate(QFile::encodeName(path).constData(), 0) == 0);
    CHECK(input->utf8() == std::string_view(csv.constData(), size_t(csv.size())));
}

TEST_CASE("what has no end, or is no table, is refused before it is opened", "[format][input][promises]")
{
    const test::TempDir dir;
    const QString pipe = dir.path(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString link = dir.path(QStringLiteral("link.csv"));
    REQUIRE(QFile::link(QStringLiteral("/dev/zero"), link));
    for (const QString& path : {QStringLiteral("/dev/zero"), QStringLiteral("/dev/urandom"), pipe, link}) {
        CAPTURE(path);
        const auto refused = InputFile::open(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("device or a pipe")));
    }
    // More than its size says, as of a file that grows while it is read.
    const auto grown = InputFile::open(QStringLiteral("/proc/self/status"));
    REQUIRE_FALSE(grown);
    CHECK(grown.error().text.contains(QStringLiteral("changed while it was read")));
}

TEST_CASE("a workspace is not read as a table, and keeps its locks", "[format][input][promises]")
{
    const test::TempDir dir;
    FixedClock clock(QDate(2026, 1, 15));
    const QString path = dir.path(QStringLiteral("w.tasuki"));
    const auto workspace = Workspace::create(path, QStringLiteral("JPY"), 4, clock);
    REQUIRE(workspace);
    workspace->get()->db().execute("BEGIN IMMEDIATE");
    const auto refused = InputFile::open(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("is a workspace")));
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("BEGIN IMMEDIATE")});
    REQUIRE(other.waitForFinished());
    CHECK(other.readAllStandardError().contains("locked"));
    workspace->get()->db().execute("ROLLBACK");
}

TEST_CASE("without room for its copy a large file is refused in words", "[format][input][full]")
{
    const test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.csv"));
    test::writeFile(path, QByteArray(100'000, 'a'));
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // where nobody may write
    const auto refused = InputFile::open(path, Encoding::Auto, 1);
    const auto small = InputFile::open(path);
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK(refused.error().text.contains(QStringLiteral("No space")));
    CHECK(small); // takes no room there
}

#endif
