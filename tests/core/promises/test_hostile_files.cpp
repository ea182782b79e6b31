// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promises/child.h"
#include "storage/workspace_file.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace tasuki;

namespace {

constexpr int kPage = 4096;

/// A workspace as its bytes, to be bent.
struct Victim {
    test::TempDir dir;
    QString path = dir.path(QStringLiteral("w.tasuki"));
    QString journal = path + QStringLiteral("-journal");

    Victim()
    {
        FixedClock clock(QDate(2026, 1, 15));
        REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
    }
    /// As an attacker would: with none of the program's guards.
    void raw(const char* sql)
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
        const int done = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
        INFO(sqlite3_errmsg(db));
        sqlite3_close(db);
        REQUIRE(done == SQLITE_OK);
    }
    int rootOf(const char* table)
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
        sqlite3_stmt* row = nullptr;
        sqlite3_prepare_v2(
            db, QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '").append(table).append("'").constData(),
            -1, &row, nullptr);
        sqlite3_step(row);
        const int root = sqlite3_column_int(row, 0);
        sqlite3_finalize(row);
        sqlite3_close(db);
        REQUIRE(root > 1);
        return root;
    }
    void bend(qsizetype at, const QByteArray& bytes)
    {
        QByteArray file = test::readFile(path);
        test::writeFile(path, file.replace(at, bytes.size(), bytes));
    }
    QStringList names() const
    {
        return QDir(dir.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
};

/// In a process of its own, which a hang cannot take the tests along with.
test::ChildResult opened(const QString& path)
{
    const auto result = test::runChild({QStringLiteral("open"), path});
    INFO(path.toStdString() << ": " << result.out.toStdString() << result.err.toStdString());
    CHECK(result.ended);
    return result;
}

void checkRefused(const Victim& victim)
{
    const QByteArray before = test::readFile(victim.path);
    const QStringList names = victim.names();
    const auto result = opened(victim.path);
    INFO(result.out.toStdString());
    CHECK(result.status == 1);
    CHECK(result.says("error "));
    CHECK((test::readFile(victim.path) == before));
    CHECK(victim.names() == names);
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// An inner page of a table, whose every child is `child`.
QByteArray innerPage(quint32 child, int cells, bool first)
{
    QByteArray page(kPage, '\0');
    const int header = first ? 100 : 0;
    const int content = kPage - cells * 5;
    page[header] = 5;
    qToBigEndian(quint16(cells), page.data() + header + 3);
    qToBigEndian(quint16(content), page.data() + header + 5);
    qToBigEndian(child, page.data() + header + 8);
    for (int i = 0; i < cells; ++i) {
        const int at = content + i * 5;
        qToBigEndian(quint16(at), page.data() + header + 12 + i * 2);
        qToBigEndian(child, page.data() + at);
        page[at + 4] = char(i + 1);
    }
    return page;
}

/// Below `root` 12 levels of pages with 60 children each, all of them the same page: 60 to the 12th rows to read, in a
/// file that is small.
void plantEndlessTree(Victim& victim, int root)
{
    QByteArray file = test::readFile(victim.path);
    const auto first = quint32(file.size() / kPage) + 1;
    const QByteArray leaf = file.mid((root - 1) * qsizetype(kPage), kPage);
    constexpr int kLevels = 12;
    for (int level = 0; level < kLevels; ++level)
        file += innerPage(first + quint32(level) + 1, 60, false);
    file += leaf;
    file.replace((root - 1) * qsizetype(kPage), kPage, innerPage(first, 60, false));
    file.replace(28, 4, big(first + kLevels));
    test::writeFile(victim.path, file);
}

/// A journal that says: nothing to roll back, but `superior` is the journal above this one.
QByteArray journalNaming(const QString& superior, qsizetype fileSize)
{
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QByteArray journal = magic + big(0) + big(7) + big(quint32(fileSize / kPage)) + big(512) + big(kPage);
    journal += QByteArray(512 - journal.size(), '\0');
    const QByteArray name = superior.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(qint32(c));
    return journal + big(0x40000000 / kPage + 1) + name + big(quint32(name.size())) + big(sum) + magic;
}

} // namespace

TEST_CASE("P19: headers that lie are refused", "[promises][hostile][P19]")
{
    Victim victim;
    SECTION("a page size that is none")
    {
        victim.bend(16, QByteArray("\x00\x03", 2));
        checkRefused(victim);
    }
    SECTION("a page size of nothing")
    {
        victim.bend(16, QByteArray("\x00\x00", 2));
        checkRefused(victim);
    }
    SECTION("another page size than it has")
    {
        victim.bend(16, QByteArray("\x04\x00", 2));
        checkRefused(victim);
    }
    SECTION("the largest page size")
    {
        victim.bend(16, QByteArray("\x00\x01", 2));
        checkRefused(victim);
    }
    SECTION("more bytes kept free than a page has")
    {
        victim.bend(20, QByteArray("\xff", 1));
        checkRefused(victim);
    }
    SECTION("a file format of the future")
    {
        victim.bend(18, QByteArray("\x09\x09", 2));
        checkRefused(victim);
    }
}

TEST_CASE("P19: a header that asks for a write-ahead log is refused, whatever lies beside it",
          "[promises][hostile][P19]")
{
    Victim victim;
    victim.bend(18, QByteArray("\x02\x02", 2));
    SECTION("none beside it") {}
    SECTION("rubbish beside it")
    {
        test::writeFile(victim.path + QStringLiteral("-wal"), QByteArray("\x37\x7f\x06\x82rubbish").repeated(500));
    }
    checkRefused(victim);
}

TEST_CASE("P19: a schema that is not ours is refused, and nothing in it runs", "[promises][hostile][P19]")
{
    Victim victim;
    SECTION("very many views")
    {
        victim.raw(
            "PRAGMA writable_schema=ON; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO sqlite_schema SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n");
    }
    SECTION("a query without end in a check")
    {
        victim.raw(
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE drafts (key TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, "
            "CHECK ((WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n) > 0))' WHERE name = 'drafts'");
    }
    SECTION("a generated column")
    {
        victim.raw(
            "CREATE TABLE g (a INTEGER, b TEXT AS (hex(zeroblob(100000000))) VIRTUAL); INSERT INTO g VALUES (1)");
    }
    SECTION("an index on an expression")
    {
        victim.raw("CREATE INDEX e ON accounts (hex(name))");
    }
    SECTION("a trigger by its text alone")
    {
        victim.raw("PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_t', 'accounts', 0, "
                   "'CREATE TRIGGER sqlite_t AFTER INSERT ON accounts BEGIN DELETE FROM history; END')");
    }
    SECTION("a table that is the schema itself")
    {
        victim.raw("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'drafts'");
    }
    checkRefused(victim);
}

TEST_CASE("P19: pages that refer to each other are refused", "[promises][hostile][P19]")
{
    Victim victim;
    SECTION("a page that is its own child")
    {
        victim.bend((victim.rootOf("settings") - 1) * qsizetype(kPage),
                    innerPage(quint32(victim.rootOf("settings")), 60, false));
    }
    SECTION("a tree without end")
    {
        plantEndlessTree(victim, victim.rootOf("settings"));
    }
    SECTION("a schema that is its own child")
    {
        const QByteArray page = innerPage(1, 60, true);
        victim.bend(100, page.mid(100));
    }
    SECTION("free pages in a circle")
    {
        QByteArray file = test::readFile(victim.path);
        const auto trunk = quint32(file.size() / kPage) + 1;
        file += big(trunk) + QByteArray(kPage - 4, '\0');
        file.replace(28, 4, big(trunk)).replace(32, 4, big(trunk)).replace(36, 4, big(5));
        test::writeFile(victim.path, file);
    }
    checkRefused(victim);
}

TEST_CASE("P19: what is no ordinary file is refused without reading it", "[promises][hostile][P19]")
{
    Victim victim;
    const QString odd = victim.dir.path(QStringLiteral("odd.tasuki"));
    SECTION("a pipe")
    {
        REQUIRE(mkfifo(odd.toLocal8Bit().constData(), 0600) == 0);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(odd));
    }
    SECTION("a link to a device")
    {
        REQUIRE(QFile::link(QStringLiteral("/dev/zero"), odd));
    }
    SECTION("a link to nothing")
    {
        REQUIRE(QFile::link(victim.dir.path(QStringLiteral("none")), odd));
    }
    SECTION("a link to itself")
    {
        REQUIRE(QFile::link(odd, odd));
    }
    SECTION("a link to a text")
    {
        test::writeFile(victim.dir.path(QStringLiteral("text")), QByteArray("text\n").repeated(1000));
        REQUIRE(QFile::link(victim.dir.path(QStringLiteral("text")), odd));
    }
    CHECK(opened(odd).status == 1);
    CHECK(opened(QStringLiteral("/dev/zero")).status == 1);
    CHECK(opened(victim.path).out == QByteArray("open\n")); // the control
}

TEST_CASE("P19: a link to a workspace is opened where it lies", "[promises][hostile][P19]")
{
    Victim victim;
    REQUIRE(QDir(victim.dir.path()).mkdir(QStringLiteral("desk")));
    const QString link = victim.dir.path(QStringLiteral("desk/link.tasuki"));
    REQUIRE(QFile::link(victim.path, link));
    CHECK(opened(link).out == QByteArray("open\n"));
    // A change that was cut off lies beside the file, not beside the link.
    REQUIRE_FALSE(
        test::runChild({QStringLiteral("write"), link}, {{QStringLiteral("TASUKI_TEST_KILL_AT"), QStringLiteral("25")}})
            .ended);
    CHECK(QFileInfo(victim.journal).exists());
    CHECK(opened(link).out == QByteArray("open\n"));
    CHECK(
        QDir(victim.dir.path(QStringLiteral("desk"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        == QStringList{QStringLiteral("link.tasuki")});
}

TEST_CASE("P19: a journal cannot make the program wait, nor reach another file", "[promises][hostile][P19]")
{
    Victim victim;
    const QString precious = victim.dir.path(QStringLiteral("precious.txt"));
    test::writeFile(precious, "precious");
    const QByteArray naming = journalNaming(precious, QFileInfo(victim.path).size());
    SECTION("a pipe")
    {
        REQUIRE(mkfifo(victim.journal.toLocal8Bit().constData(), 0600) == 0);
        checkRefused(victim);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(victim.journal));
        checkRefused(victim);
    }
    SECTION("a link to another file")
    {
        REQUIRE(QFile::link(precious, victim.journal));
        checkRefused(victim);
    }
    SECTION("one that names another file as the journal above it")
    {
        test::writeFile(victim.journal, naming);
        checkRefused(victim);
        CHECK(test::readFile(victim.journal) == naming);
    }
    SECTION("rubbish")
    {
        const QByteArray before = test::readFile(victim.path);
        test::writeFile(victim.journal, QByteArray("rubbish").repeated(1000));
        CHECK(opened(victim.path).status >= 0);
        CHECK((test::readFile(victim.path) == before));
    }
    CHECK(test::readFile(precious) == QByteArray("precious"));
}

TEST_CASE("P19: SQLite by itself would delete what a journal names", "[promises][hostile][P19]")
{
    Victim victim;
    const QString precious = victim.dir.path(QStringLiteral("precious.txt"));
    test::writeFile(precious, "precious");
    test::writeFile(victim.journal, journalNaming(precious, QFileInfo(victim.path).size()));
    victim.raw("SELECT count(*) FROM settings");
    // The control of the test before; a later SQLite may know better.
    if (QFileInfo::exists(precious))
        WARN("this SQLite leaves alone what a journal names: the test before shows less");
}

TEST_CASE("P19: a file that was switched to a write-ahead log is refused in words and left as it is",
          "[promises][hostile][P19]")
{
    Victim victim;
    victim.raw("PRAGMA journal_mode=WAL");
    const QByteArray before = test::readFile(victim.path);
    REQUIRE(before[18] == 2);
    const QStringList names = victim.names();
    for (const bool readOnly : {false, true}) {
        storage::OpenOptions options;
        options.readOnly = readOnly;
        options.today = QDate(2026, 1, 15);
        const auto opened = storage::openFile(victim.path, options);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
        CHECK(opened.error().text.contains(QStringLiteral("WAL")));
        CHECK(test::readFile(victim.path) == before);
        CHECK(victim.names() == names);
    }
    victim.raw("PRAGMA journal_mode=DELETE"); // what the words say
    FixedClock clock(QDate(2026, 1, 15));
    CHECK(Workspace::open(victim.path, clock));
}
