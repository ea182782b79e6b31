// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "core/promises/child.h"
#include "support/paths.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace tasuki;
using test::runProgram;

namespace {

/// Runs `command` (of sh, with $1… the arguments) where `folder` is a disk of its own of that size: in a namespace of
/// its own, so that nothing is left mounted. Nothing where this machine allows no such thing, which is then said.
std::optional<test::ChildResult> onSmallDisk(const QString& folder, const char* size, const QString& command,
                                             const QStringList& arguments = {})
{
    QStringList call = geteuid() == 0 ? QStringList{QStringLiteral("--mount")}
                                      : QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                                                    QStringLiteral("--mount")};
    const QString mount =
        QStringLiteral("mount -t tmpfs -o size=%1 tasuki-test '%2' || exit 97; ").arg(QLatin1String(size), folder);
    call += {QStringLiteral("sh"), QStringLiteral("-c"), mount + command, QStringLiteral("sh")};
    const test::ChildResult result = runProgram(QStringLiteral("unshare"), call + arguments);
    const bool refused = !result.ended || result.status == 97 || result.err.startsWith("unshare:");
    if (!refused)
        return result;
    WARN("NOT tried on a small disk, only with a limit on every file's size: no right to mount one: "
         << result.err.toStdString());
    return std::nullopt;
}

/// Acts, each refused in words, with nothing lost and nothing left lying about, and done once there is room.
void checkActs(const test::ChildResult& result, int acts)
{
    INFO(result.out.toStdString() << result.err.toStdString());
    REQUIRE(result.ended);
    REQUIRE(result.status == 0);
    const QByteArrayList lines = result.out.trimmed().split('\n');
    CHECK(lines.size() == acts);
    for (const QByteArray& line : lines) {
        INFO(line.toStdString());
        const QByteArrayList parts = line.split('|');
        REQUIRE(parts.size() >= 6);
        CHECK(parts[1].toInt() == int(ErrorCode::DiskFull));
        CHECK(parts[2] == QByteArray("whole"));
        CHECK(parts[3] == QByteArray("tidy"));
        CHECK(parts[4] == QByteArray("done"));
        CHECK(parts[5].contains("Disk full"));
    }
}

struct Format {
    const char* name;
    const char* call;
};
/// What a person can have written to a file, in every format.
constexpr Format kFormats[] = {{"figures as CSV", "kpi w.tasuki"},
                               {"figures as JSON", "kpi w.tasuki --format json"},
                               {"a list as CSV", "export w.tasuki accounts"},
                               {"a list as JSON", "export w.tasuki touchpoints --format json"},
                               {"a list in CP932", "export w.tasuki accounts --encoding cp932 --lossy ?"},
                               {"movements", "movements w.tasuki"},
                               {"a list as a spreadsheet", "export w.tasuki touchpoints --format xlsx"},
                               {"figures as a spreadsheet", "export w.tasuki kpi --format xlsx"}};

/// A folder with the sample, made once.
const test::TempDir& sampleFolder()
{
    static const test::TempDir dir;
    static const bool made = [] {
        const auto result =
            runProgram(QStringLiteral(TASUKI_CLI),
                       {QStringLiteral("new"), dir.path(QStringLiteral("w.tasuki")), QStringLiteral("--sample")});
        return result.status == 0;
    }();
    REQUIRE(made);
    return dir;
}

QStringList callOf(const Format& format, const QString& out)
{
    QStringList call = QString::fromLatin1(format.call).split(u' ');
    call[1] = sampleFolder().path(QStringLiteral("w.tasuki"));
    return call << QStringLiteral("-o") << out;
}

} // namespace

TEST_CASE("P4: without room every act is refused in words, and work goes on after", "[promises][full][P4]")
{
    test::TempDir dir;
    SECTION("files that may not grow")
    {
        checkActs(runProgram(test::childProgram(), {QStringLiteral("full"), dir.path(), QStringLiteral("limited")}), 4);
    }
    SECTION("a small disk")
    {
        if (const auto result = onSmallDisk(dir.path(), "4m", QStringLiteral("exec \"$@\""),
                                            {test::childProgram(), QStringLiteral("full"), dir.path()}))
            checkActs(*result, 6);
    }
}

TEST_CASE("P5: an export without room keeps the old file, in every format", "[promises][full][P5]")
{
    for (const Format& format : kFormats) {
        INFO(format.name);
        test::TempDir dir;
        const QString out = dir.path(QStringLiteral("out"));
        const QStringList call = callOf(format, out);
        SECTION(std::string("files that may not grow: ") + format.name)
        {
            test::writeFile(out, "old");
            const auto refused = runProgram(QStringLiteral(TASUKI_CLI), call, {}, [] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{1024, 1024};
                setrlimit(RLIMIT_FSIZE, &limit);
            });
            CHECK(refused.ended);
            CHECK(refused.status == 1);
            CHECK_FALSE(refused.err.isEmpty());
            CHECK(test::readFile(out) == QByteArray("old"));
            CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("out")});
            // The control: with room the same call replaces it.
            CHECK(runProgram(QStringLiteral(TASUKI_CLI), call).status == 0);
            CHECK(test::readFile(out).size() > 1024);
        }
        SECTION(std::string("a small disk: ") + format.name)
        {
            const auto result =
                onSmallDisk(dir.path(), "4k",
                            QStringLiteral("printf old > '%1'; \"$@\"; echo \"$?\"; cat '%1'; echo; ls -A '%2'")
                                .arg(out, dir.path()),
                            QStringList{QStringLiteral(TASUKI_CLI)} + call);
            if (result) {
                INFO(result->err.toStdString());
                CHECK(result->out == QByteArray("1\nold\nout\n"));
                CHECK(result->err.contains("Disk full"));
            }
        }
    }
}

namespace {

/// What a spreadsheet holds, without the time at which it was made.
QByteArray contentOf(const QString& xlsx)
{
    const auto unzipped = runProgram(QStringLiteral("unzip"), {QStringLiteral("-p"), xlsx, QStringLiteral("xl/*")});
    CHECK(unzipped.status == 0);
    return unzipped.out;
}

} // namespace

TEST_CASE("P5: a spreadsheet is whole or not written, however little room its parts have", "[promises][full][xlsx][P5]")
{
    for (const char* call : {"export w.tasuki touchpoints --format xlsx", "export w.tasuki kpi --format xlsx"}) {
        const Format format{call, call};
        INFO(call);
        test::TempDir dir;
        const QString out = dir.path(QStringLiteral("out.xlsx"));
        const QString parts = dir.path(QStringLiteral("parts"));
        REQUIRE(QDir().mkdir(parts));
        REQUIRE(runProgram(QStringLiteral(TASUKI_CLI), callOf(format, out)).status == 0);
        const QByteArray good = contentOf(out);
        REQUIRE(good.size() > 10'000);
        int refused = 0;
        int done = 0;
        // From no room at all to enough for everything, so that each part is the one that is cut at some size.
        for (int kibibytes = 8; done == 0 && kibibytes < 16'384; kibibytes += std::max(4, kibibytes / 3 / 4 * 4)) {
            INFO(kibibytes << " KiB");
            test::writeFile(out, "old");
            const auto result = onSmallDisk(parts, qPrintable(QStringLiteral("%1k").arg(kibibytes)),
                                            QStringLiteral("export TMPDIR='%1'; \"$@\"; echo \"$?\"").arg(parts),
                                            QStringList{QStringLiteral(TASUKI_CLI)} + callOf(format, out));
            if (!result)
                return;
            INFO(result->err.toStdString());
            REQUIRE((result->out == "0\n" || result->out == "1\n"));
            if (result->out == "0\n") {
                ++done;
                CHECK(contentOf(out) == good);
            } else {
                ++refused;
                CHECK((result->err.contains("Disk full") || result->err.contains("lack of space")));
                CHECK(test::readFile(out) == QByteArray("old"));
            }
            CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("out.xlsx")});
        }
        CHECK(refused >= 3);
        CHECK(done == 1);
    }
}
