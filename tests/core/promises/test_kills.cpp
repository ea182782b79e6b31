// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promises/child.h"
#include "storage/failure.h"
#include "storage/workspace_file.h"
#include "support/later_migrations.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <random>

using namespace tasuki;
using namespace tasuki::storage;
using test::runChild;

namespace {

FixedClock g_clock{QDate(2026, 1, 15)};

QString newWorkspace(const test::TempDir& dir)
{
    const QString path = dir.path(QStringLiteral("w.tasuki"));
    REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, g_clock));
    return path;
}

/// How many of the acknowledged accounts are not there. Whatever is there must be whole.
int lostOf(const QString& path, const QByteArrayList& acknowledged)
{
    int lost = 0;
    {
        const auto workspace = Workspace::open(path, g_clock);
        REQUIRE(workspace);
        Database& db = (*workspace)->db();
        CHECK(db.integrityFindings(false).isEmpty());
        // An account is made with its first stage: two rows, two lines of history, or nothing of it.
        CHECK(
            db.queryInteger(
                "SELECT count(*) FROM accounts AS a WHERE (SELECT count(*) FROM history AS h WHERE h.account_id = a.id) <> 2 "
                "OR (SELECT count(*) FROM stage_spans AS s WHERE s.account_id = a.id) <> 1")
            == 0);
        CHECK(db.queryInteger("SELECT count(*) FROM history WHERE account_id NOT IN (SELECT id FROM accounts)") == 0);
        for (const QByteArray& id : acknowledged)
            lost += db.queryInteger("SELECT count(*) FROM accounts WHERE id = " + id) == 1 ? 0 : 1;
    }
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
    return lost;
}

QByteArrayList wholeLines(const QByteArray& out)
{
    QByteArrayList lines = out.split('\n');
    lines.removeLast(); // what follows the last line's end
    return lines;
}

/// A writer that is killed from outside once it has said a few times that it is done.
QByteArrayList killedWriter(const QString& path, std::mt19937& random)
{
    QProcess writer;
    writer.start(test::childProgram(), {QStringLiteral("write"), path});
    QByteArray out;
    const auto enough = qsizetype(1 + random() % 8);
    while (out.count('\n') < enough && writer.waitForReadyRead(test::kWatchdogMilliseconds))
        out += writer.readAllStandardOutput();
    QThread::usleep(random() % 4000); // any moment of the edits that follow
    writer.kill();
    REQUIRE(writer.waitForFinished(test::kWatchdogMilliseconds));
    CHECK(writer.exitStatus() == QProcess::CrashExit);
    out += writer.readAllStandardOutput();
    CHECK(out.count('\n') >= enough);
    return wholeLines(out);
}

OpenOptions later()
{
    OpenOptions options;
    options.busyMilliseconds = 0;
    options.today = g_clock.today();
    options.steps = &test::laterMigrations();
    return options;
}

/// Old, new or at one of the versions between, but never between two versions; gives the version.
int wholeVersion(const QString& path)
{
    Database db(path, OpenMode::ReadWrite, 0);
    CHECK(db.integrityFindings(false).isEmpty());
    const int version = int(db.queryInteger("PRAGMA user_version"));
    CHECK(schemaOf(db) == expectedSchema(version, test::laterMigrations()));
    const int old = migrations().back().version;
    if (version > old)
        CHECK(db.queryInteger("SELECT count(*) FROM extra") == test::kExtraRows);
    if (version > old + 1)
        CHECK(db.queryInteger("SELECT count(*) FROM extra WHERE b = id AND a LIKE '%.'") == test::kExtraRows);
    return version;
}

/// Everything that is called a backup is one, of a version before the last; gives how many there are.
int wholeBackups(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.backup.tasuki")}, QDir::Files);
    for (const QString& name : names) {
        Database backup(QDir(folder).filePath(name), OpenMode::ReadOnly, 0);
        CHECK(backup.integrityFindings(false).isEmpty());
        const int version = int(backup.queryInteger("PRAGMA user_version"));
        CHECK(version < test::laterMigrations().back().version);
        CHECK(schemaOf(backup) == expectedSchema(version, test::laterMigrations()));
        CHECK(backup.queryInteger("SELECT count(*) FROM stages") > 0);
    }
    return int(names.size());
}

/// One file, one migration that is stopped at the `at`-th change of a file.
struct Stopped {
    test::TempDir dir;
    QString path = newWorkspace(dir);

    test::ChildResult run(const char* how, int at)
    {
        return runChild({QStringLiteral("migrate"), path}, {{QString::fromLatin1(how), QString::number(at)}});
    }
    void checkAfter()
    {
        const int version = wholeVersion(path);
        CHECK((wholeBackups(dir.path()) > 0 || version == migrations().back().version));
        REQUIRE(openFile(path, later())); // and the next start ends what was begun
        CHECK(wholeVersion(path) == test::laterMigrations().back().version);
        CHECK(wholeBackups(dir.path()) > 0);
    }
};

int callsOfMigration()
{
    Stopped whole;
    const auto done = whole.run("TASUKI_TEST_KILL_AT", 0);
    REQUIRE(done.says("calls "));
    const int calls = done.out.trimmed().mid(6).toInt();
    REQUIRE(calls > 50);
    return calls;
}

} // namespace

TEST_CASE("P1: an acknowledged edit survives kill -9, and every edit is whole", "[promises][kill][P1]")
{
    test::TempDir dir;
    const QString path = newWorkspace(dir);
    std::mt19937 random(1);
    int lost = 0;
    for (int round = 0; round < test::scale(100, 1000); ++round) {
        INFO("round " << round);
        lost += lostOf(path, killedWriter(path, random));
    }
    CHECK(lost == 0);
}

TEST_CASE("P1: killed at each write of an edit, nothing acknowledged is lost", "[promises][kill][P1]")
{
    for (int at = 1; at <= test::scale(60, 600); ++at) {
        INFO("killed at call " << at);
        test::TempDir dir;
        const QString path = newWorkspace(dir);
        const auto killed =
            runChild({QStringLiteral("write"), path}, {{QStringLiteral("TASUKI_TEST_KILL_AT"), QString::number(at)}});
        CHECK_FALSE(killed.ended);
        CHECK(lostOf(path, wholeLines(killed.out)) == 0);
    }
}

TEST_CASE("P1: a writer that says it is done too early is found out", "[promises][kill][P1]")
{
    test::TempDir dir;
    const QString path = newWorkspace(dir);
    const auto killed = runChild({QStringLiteral("write"), path, QStringLiteral("early")},
                                 {{QStringLiteral("TASUKI_TEST_KILL_AT"), QStringLiteral("20")}});
    CHECK_FALSE(killed.ended);
    CHECK(lostOf(path, wholeLines(killed.out)) == 1);
}

TEST_CASE("P13: a migration that is killed leaves the old file or the new one, and a whole backup",
          "[promises][kill][P13]")
{
    const int kills = test::scale(50, 200);
    const int calls = callsOfMigration();
    for (int kill = 0; kill < kills; ++kill) {
        const int at = 1 + kill * (calls - 1) / (kills - 1);
        INFO("killed at call " << at << " of " << calls);
        Stopped stopped;
        CHECK_FALSE(stopped.run("TASUKI_TEST_KILL_AT", at).ended);
        stopped.checkAfter();
    }
}

TEST_CASE("P13: a migration that finds no room leaves the old file or the new one, and a whole backup",
          "[promises][full][P13]")
{
    const int tries = test::scale(25, 100);
    const int calls = callsOfMigration();
    int refused = 0;
    for (int tried = 0; tried < tries; ++tried) {
        const int at = 1 + tried * (calls - 1) / (tries - 1);
        INFO("full from call " << at << " of " << calls);
        Stopped stopped;
        const auto full = stopped.run("TASUKI_TEST_FULL_AT", at);
        CHECK(full.ended);
        INFO(full.out.toStdString() << full.err.toStdString());
        // Where all that is left to do is to let files shrink, there is room enough.
        CHECK((full.status == 0 || full.says("error " + QByteArray::number(int(ErrorCode::DiskFull)))));
        refused += full.status == 0 ? 0 : 1;
        CHECK(QDir(stopped.dir.path()).entryList({QStringLiteral("*.part")}).isEmpty());
        stopped.checkAfter();
    }
    CHECK(refused >= tries - 2);
}

namespace {

constexpr int kImported = 12'000;

/// A large import that is stopped at the `at`-th change of a file.
struct StoppedImport {
    test::TempDir dir;
    QString path = newWorkspace(dir);
    QString csv = dir.path(QStringLiteral("a.csv"));

    StoppedImport()
    {
        QByteArray rows = "account_id,account_code,name,owner\n";
        for (int i = 0; i < kImported; ++i)
            rows += QByteArray::number(i * 7 % kImported) + ",C" + QByteArray::number(i)
                    + ",the name of an account that is long enough,\n";
        test::writeFile(csv, rows);
    }
    test::ChildResult run(const char* how, int at)
    {
        return runChild({QStringLiteral("import"), path, csv}, {{QString::fromLatin1(how), QString::number(at)}});
    }
    /// All or nothing, and all that the migrations made.
    void checkAfter()
    {
        const auto workspace = Workspace::open(path, g_clock);
        REQUIRE(workspace);
        Database& db = (*workspace)->db();
        CHECK(db.integrityFindings(false).isEmpty());
        CHECK(schemaOf(db) == expectedSchema(currentSchemaVersion()));
        const qint64 there = db.queryInteger("SELECT count(*) FROM accounts");
        CHECK((there == 0 || there == kImported));
        CHECK(db.queryInteger("SELECT count(*) FROM stage_spans") == there);
        CHECK(db.queryInteger("SELECT count(*) FROM history") == (there == 0 ? 0 : 1));
    }
};

int callsOfImport()
{
    StoppedImport whole;
    const auto done = whole.run("TASUKI_TEST_KILL_AT", 0);
    REQUIRE(done.says("calls "));
    return done.out.trimmed().mid(6).toInt();
}

} // namespace

TEST_CASE("P21: a large import that is killed or finds no room leaves all rows or none, and every index",
          "[promises][kill][full][P21]")
{
    const int tries = test::scale(10, 50);
    const int calls = callsOfImport();
    REQUIRE(calls > 50);
    for (int tried = 0; tried < tries; ++tried) {
        const int at = 1 + tried * (calls - 1) / (tries - 1);
        INFO("stopped at call " << at << " of " << calls);
        StoppedImport killed;
        CHECK_FALSE(killed.run("TASUKI_TEST_KILL_AT", at).ended);
        killed.checkAfter();
        StoppedImport full;
        CHECK(full.run("TASUKI_TEST_FULL_AT", at).ended);
        full.checkAfter();
    }
}
