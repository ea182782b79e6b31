// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "support/catch.h"
#include "support/support.h"

#include <QFileInfo>

using namespace tasuki;
using namespace tasuki::storage;

TEST_CASE("nothing is NULL and an empty text is a text", "[storage]")
{
    const auto db = Database::inMemory();
    db->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER, c REAL) STRICT");
    Statement insert = db->prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
    insert.bind(1, 1).bind(2, QString()).bind(3, Value()).bind(4, 1.5).run();
    insert.bind(1, 2).bind(2, QDate()).bind(3, qint64(1) << 40).bindNull(4).run();
    insert.bind(1, 3).bind(2, QStringLiteral("髙﨑\0x")).bind(3, AccountId()).bindNull(4).run();

    Statement rows = db->prepare("SELECT a, b, c FROM t ORDER BY id");
    REQUIRE(rows.next());
    CHECK_FALSE(rows.isNull(0));
    CHECK(rows.text(0).isEmpty());
    CHECK(rows.isNull(1));
    CHECK(rows.real(2) == 1.5);
    REQUIRE(rows.next());
    CHECK(rows.isNull(0));
    CHECK(rows.integer(1) == qint64(1) << 40);
    REQUIRE(rows.next());
    CHECK(rows.text(0) == QStringLiteral("髙﨑\0x"));
    CHECK(rows.isNull(1));
    CHECK_FALSE(rows.next());
}

TEST_CASE("a transaction that is not committed leaves nothing", "[storage]")
{
    const auto db = Database::inMemory();
    db->execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT");
    {
        Transaction transaction(*db);
        db->execute("INSERT INTO t VALUES (1)");
    }
    CHECK(db->queryInteger("SELECT count(*) FROM t") == 0);
    {
        Transaction transaction(*db);
        db->execute("INSERT INTO t VALUES (1)");
        transaction.commit();
    }
    CHECK(db->queryInteger("SELECT count(*) FROM t") == 1);
}

TEST_CASE("failures say what happened", "[storage]")
{
    const auto db = Database::inMemory();
    db->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT");
    const auto tried = attempt([&] { db->execute("INSERT INTO t VALUES (1, NULL)"); });
    REQUIRE_FALSE(tried);
    CHECK(tried.error().code == ErrorCode::Invalid);
    CHECK(tried.error().detail.contains(QStringLiteral("t.a")));
}

TEST_CASE("a reader sees the state before the writer's commit and the one after", "[storage]")
{
    test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.db"));
    Database writer(path, OpenMode::Create, 0);
    writer.execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT");
    Database reader(path, OpenMode::ReadOnly, 0);
    const auto before = reader.dataVersion();
    {
        Transaction transaction(writer);
        writer.execute("INSERT INTO t VALUES (1)");
        CHECK(reader.queryInteger("SELECT count(*) FROM t") == 0);
        transaction.commit();
    }
    CHECK(reader.queryInteger("SELECT count(*) FROM t") == 1);
    CHECK(reader.dataVersion() != before);
}

TEST_CASE("at rest a file is one single file", "[storage]")
{
    test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.db"));
    {
        Database db(path, OpenMode::Create, 0);
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)");
        CHECK(QFileInfo::exists(path + QStringLiteral("-journal")));
    }
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
}

TEST_CASE("triggers and views do nothing here", "[storage]")
{
    test::TempDir dir;
    const QString path = dir.path(QStringLiteral("a.db"));
    Database db(path, OpenMode::Create, 0);
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE u (id INTEGER PRIMARY KEY) STRICT;"
               "CREATE TRIGGER planted AFTER INSERT ON t BEGIN INSERT INTO u VALUES (NEW.id); END;"
               "CREATE VIEW v AS SELECT 1 AS x");
    db.execute("INSERT INTO t VALUES (1)");
    CHECK(db.queryInteger("SELECT count(*) FROM u") == 0);
    CHECK_FALSE(attempt([&] { return db.queryInteger("SELECT x FROM v"); }));
}
