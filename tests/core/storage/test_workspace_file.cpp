// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/failure.h"
#include "storage/workspace_file.h"
#include "support/catch.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace tasuki;
using namespace tasuki::storage;

namespace {

/// A program of the future.
const std::vector<Migration>& oneStepMore()
{
    static const std::vector<Migration> steps = [] {
        std::vector<Migration> all = migrations();
        all.push_back(
            {currentSchemaVersion() + 1,
             "CREATE TABLE extra (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT; INSERT INTO extra VALUES (1, 'from later');"});
        return all;
    }();
    return steps;
}

OpenOptions options(const std::vector<Migration>& steps = migrations())
{
    OpenOptions o;
    o.busyMilliseconds = 0;
    o.today = QDate(2026, 1, 15);
    o.steps = &steps;
    return o;
}

QString made(const test::TempDir& dir, const std::vector<Migration>& steps = migrations())
{
    const QString path = dir.path(QStringLiteral("w.tasuki"));
    REQUIRE(createFile(path, steps));
    return path;
}

/// Opening fails with the code, and the file is left byte for byte as it was.
void checkRefused(const QString& path, ErrorCode code)
{
    const QByteArray before = test::readFile(path);
    const auto opened = openFile(path, options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == code);
    CHECK_FALSE(opened.error().text.isEmpty());
    CHECK(test::readFile(path) == before);
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
}

} // namespace

TEST_CASE("a new workspace is private, opens again, and is never overwritten", "[storage][file]")
{
    test::TempDir dir;
    const QString path = made(dir);
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    {
        const auto opened = openFile(path, options());
        REQUIRE(opened);
        CHECK_FALSE((*opened)->isReadOnly());
    }
    CHECK_FALSE(createFile(path));
}

TEST_CASE("what is no workspace is refused and left alone", "[storage][file]")
{
    test::TempDir dir;
    const QString path = dir.path(QStringLiteral("x.tasuki"));
    SECTION("a text")
    {
        test::writeFile(path, QByteArray("account_id,name\n1,A\n").repeated(200));
        checkRefused(path, ErrorCode::NotWorkspace);
    }
    SECTION("an empty file")
    {
        test::writeFile(path, {});
        checkRefused(path, ErrorCode::NotWorkspace);
    }
    SECTION("zeros")
    {
        test::writeFile(path, QByteArray(8192, '\0'));
        checkRefused(path, ErrorCode::NotWorkspace);
    }
    SECTION("another program's database")
    {
        {
            Database other(path, OpenMode::Create, 0);
            other.execute("CREATE TABLE settings (id INTEGER PRIMARY KEY)");
        }
        checkRefused(path, ErrorCode::NotWorkspace);
    }
    SECTION("nothing there")
    {
        const auto opened = openFile(path, options());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::NotWorkspace);
        CHECK_FALSE(QFileInfo::exists(path));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(path));
        CHECK_FALSE(openFile(path, options()));
    }
}

TEST_CASE("a newer file is not touched", "[storage][file][P12]")
{
    for (int version = currentSchemaVersion() + 1; version <= currentSchemaVersion() + 20; ++version) {
        test::TempDir dir;
        const QString path = made(dir);
        {
            Database db(path, OpenMode::ReadWrite, 0);
            db.execute(qPrintable(QStringLiteral("PRAGMA user_version=%1").arg(version)));
        }
        checkRefused(path, ErrorCode::Newer);
    }
}

TEST_CASE("a file with something planted in it is refused", "[storage][file][P19]")
{
    const char* planted = GENERATE("CREATE TRIGGER t AFTER INSERT ON accounts BEGIN DELETE FROM history; END",
                                   "CREATE VIEW v AS SELECT * FROM accounts", "CREATE TABLE more (id INTEGER)",
                                   "CREATE INDEX i ON accounts (name)", "DROP INDEX history_edit", "DROP TABLE drafts",
                                   "ALTER TABLE accounts ADD COLUMN evil TEXT", "CREATE VIRTUAL TABLE f USING fts5(x)");
    test::TempDir dir;
    const QString path = made(dir);
    {
        Database db(path, OpenMode::ReadWrite, 0);
        db.execute(planted);
    }
    INFO(planted);
    checkRefused(path, ErrorCode::Damaged);
}

TEST_CASE("a damaged file is refused, whatever page is hit", "[storage][file]")
{
    test::TempDir dir;
    const QString path = made(dir);
    const QByteArray whole = test::readFile(path);
    SECTION("cut short")
    {
        test::writeFile(path, whole.left(whole.size() / 2));
        checkRefused(path, ErrorCode::Damaged);
    }
    SECTION("a page of rubbish")
    {
        QByteArray broken = whole;
        for (int i = 8192; i < 12288; ++i)
            broken[i] = char(i * 31);
        test::writeFile(path, broken);
        checkRefused(path, ErrorCode::Damaged);
    }
}

TEST_CASE("an older file is backed up, checked and migrated", "[storage][file][P13]")
{
    test::TempDir dir;
    const QString path = made(dir);
    const int current = currentSchemaVersion();
    {
        const auto opened = openFile(path, options(oneStepMore()));
        REQUIRE(opened);
        CHECK((*opened)->queryInteger("PRAGMA user_version") == current + 1);
        CHECK((*opened)->queryInteger("SELECT count(*) FROM extra") == 1);
    }
    const QString backup = dir.path(QStringLiteral("w.v%1-2026-01-15.backup.tasuki").arg(current));
    REQUIRE(QFileInfo::exists(backup));
    CHECK(QFile::permissions(backup) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto old = openFile(backup, options());
    REQUIRE(old);
    CHECK((*old)->queryInteger("PRAGMA user_version") == current);
}

TEST_CASE("every released version is migrated to this one with what it holds", "[storage][file][P13]")
{
    for (int version = 1; version < currentSchemaVersion(); ++version) {
        INFO(version);
        test::TempDir dir;
        const QString path = made(dir, {migrations().begin(), migrations().begin() + version});
        {
            Database db(path, OpenMode::ReadWrite, 0);
            db.execute(
                "INSERT INTO members (id, name, yomi, email, role, active) VALUES (1, '山田', '', '', '', 1)"); // later
                                                                                                                // versions
                                                                                                                // have
                                                                                                                // more
                                                                                                                // columns
        }
        const auto opened = openFile(path, options());
        REQUIRE(opened);
        CHECK((*opened)->queryInteger("PRAGMA user_version") == currentSchemaVersion());
        CHECK((*opened)->queryInteger("SELECT count(*) FROM members WHERE name = '山田'") == 1);
        CHECK(schemaOf(**opened) == expectedSchema(currentSchemaVersion(), migrations()));
        CHECK(QFileInfo::exists(dir.path(QStringLiteral("w.v%1-2026-01-15.backup.tasuki").arg(version))));
    }
}

TEST_CASE("an older file can be read as it is, also where nothing may be written", "[storage][file][P11][P12]")
{
    test::TempDir dir;
    const QString path = made(dir, {migrations().front()});
    const QByteArray before = test::readFile(path);
    OpenOptions reading = options();
    reading.readOnly = true;
    const auto opened = openFile(path, reading);
    REQUIRE(opened);
    CHECK((*opened)->queryInteger("SELECT count(*) FROM targets") == 0); // of a later version
    CHECK_THROWS((*opened)->execute("INSERT INTO members VALUES (1, 'x', '', '', '', NULL, 1)"));
    CHECK(test::readFile(path) == before);
    CHECK(QDir(dir.path({})).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a migration that fails leaves the old file and its backup", "[storage][file][P13]")
{
    const int current = currentSchemaVersion();
    std::vector<Migration> broken = migrations();
    broken.push_back(
        {current + 1, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE extra (id INTEGER);"});
    test::TempDir dir;
    const QString path = made(dir);
    CHECK_FALSE(openFile(path, options(broken)));
    const auto opened = openFile(path, options());
    REQUIRE(opened);
    CHECK((*opened)->queryInteger("PRAGMA user_version") == current);
    CHECK((*opened)->queryInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'") == 0);
}

TEST_CASE("a held file says so", "[storage][file]")
{
    test::TempDir dir;
    const QString path = made(dir);
    Database other(path, OpenMode::ReadWrite, 0);
    other.execute("BEGIN EXCLUSIVE");
    const auto opened = openFile(path, options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Locked);
}

TEST_CASE("a backup is whole, private and never overwrites", "[storage][file]")
{
    test::TempDir dir;
    const auto db = openFile(made(dir), options());
    REQUIRE(db);
    const QString target = dir.path(QStringLiteral("b.tasuki"));
    REQUIRE(backupFile(**db, target));
    CHECK(openFile(target, options()));
    const QByteArray bytes = test::readFile(target);
    CHECK_FALSE(backupFile(**db, target));
    CHECK(test::readFile(target) == bytes);
}

TEST_CASE("a file that was left in the middle of a write is put right by its journal", "[storage][file][P1]")
{
    test::TempDir dir;
    const QString path = made(dir);
    const QString left = dir.path(QStringLiteral("left.tasuki"));
    {
        Database db(path, OpenMode::ReadWrite, 0);
        db.execute("PRAGMA cache_size=10");
        db.execute("BEGIN IMMEDIATE");
        Statement insert = db.prepare("INSERT INTO drafts (key, text, at) VALUES (?1, ?2, '')");
        for (int i = 0; i < 500; ++i)
            insert.bind(1, QString::number(i)).bind(2, QString(2000, u'x')).run();
        QByteArray bytes = test::readFile(path);
        const QByteArray journal = test::readFile(path + QStringLiteral("-journal"));
        REQUIRE(journal.size() > 512);
        // The first page was written, the pages that it counts were not: bytes 28 to 31 are their number, and it is
        // believed where 92 to 95 say what 24 to 27 do.
        bytes[28] = 0x00;
        bytes[29] = 0x7F;
        for (int i = 0; i < 4; ++i)
            bytes[92 + i] = bytes[24 + i];
        test::writeFile(left, bytes);
        test::writeFile(left + QStringLiteral("-journal"), journal);
    }
    const auto opened = openFile(left, options());
    REQUIRE(opened);
    CHECK((*opened)->queryInteger("SELECT count(*) FROM drafts") == 0);
    CHECK((*opened)->integrityFindings(false).isEmpty());
}

TEST_CASE("the digest of the present schema is that of the migrations", "[storage]")
{
    // After a new migration: the left side is what belongs into schema.cpp.
    CHECK(schemaDigest(expectedSchema(currentSchemaVersion())) == currentSchemaDigest());
}
