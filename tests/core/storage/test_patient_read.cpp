// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/patient_read.h"
#include "storage/read_beside.h"
#include "support/catch.h"
#include "support/support.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <new>
#include <thread>

using namespace tasuki;
using namespace tasuki::storage;
using tasuki::test::TempDir;

namespace {

/// Ends only when somebody stops it.
constexpr const char* kEndless =
    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, t";

struct File {
    File() : path(dir.path(QStringLiteral("some.db"))), db(path, OpenMode::Create, 60000)
    {
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)");
    }
    /// One row more, once the reader reads; waits until it has ended.
    Result<void> writeWhile(const std::atomic<bool>& reading, std::atomic<bool>& cancelled, std::thread& reader)
    {
        while (!reading)
            std::this_thread::yield();
        auto written = attempt([&] {
            Transaction transaction(db);
            db.execute("INSERT INTO t VALUES (2)");
            transaction.commit();
        });
        if (!written)
            cancelled = true; // or the reader goes on for ever
        reader.join();
        return written;
    }

    TempDir dir;
    QString path;
    Database db;
};

} // namespace

TEST_CASE_METHOD(File, "a long read gives way to who writes, and reads what was written", "[storage][read]")
{
    std::atomic<int> tries = 0;
    std::atomic<bool> reading = false;
    std::atomic<bool> cancelled = false;
    qint64 read = 0;
    Result<void> done;
    // A slow disk may take seconds for the small write: it is never a long one here.
    const Patience patience{.tries = std::chrono::minutes(5), .longWrite = std::chrono::minutes(5)};
    std::thread reader([&] {
        const auto tryOnce = [&](Database& other) {
            return attempt([&] {
                ++tries;
                read = other.queryInteger("SELECT count(*) FROM t");
                if (read > 1)
                    return;
                // The file is held from the first row read on, not from the transaction's start: a write that came
                // between would be over before the endless read could give way to it.
                ReadTransaction look(other);
                (void)other.queryInteger("SELECT count(*) FROM t");
                reading = true;
                (void)other.queryInteger(kEndless);
            });
        };
        done = readPatiently(path, cancelled, tryOnce, patience);
    });
    REQUIRE(writeWhile(reading, cancelled, reader));
    REQUIRE(done);
    CHECK(read == 2);
    CHECK(tries >= 2);
}

TEST_CASE_METHOD(File, "a read that begins while somebody is at a long write reads what is committed",
                 "[storage][read]")
{
    const std::atomic<bool> cancelled = false;
    Transaction transaction(db);
    db.execute("INSERT INTO t VALUES (2)");
    CHECK(db.isBeingWritten());
    qint64 read = 0;
    int tries = 0;
    Result<void> done;
    std::thread([&] {
        done = readPatiently(path, cancelled, [&](Database& other) {
            return attempt([&] {
                ++tries;
                read = other.queryInteger(
                    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(DISTINCT id) FROM n, t");
            });
        });
    }).join();
    REQUIRE(done);
    CHECK(read == 1);
    CHECK(tries == 1);
    transaction.commit();
    CHECK_FALSE(db.isBeingWritten());
}

TEST_CASE_METHOD(File, "a read waits for an edit that has begun before it", "[storage][read]")
{
    const std::atomic<bool> cancelled = false;
    std::atomic<bool> isRead = false;
    qint64 read = 0;
    Result<void> done;
    std::thread reader;
    {
        Transaction transaction(db);
        db.execute("INSERT INTO t VALUES (2)");
        reader = std::thread([&] {
            done = readPatiently(path, cancelled, [&](Database& other) {
                return attempt([&] {
                    isRead = true;
                    read = other.queryInteger("SELECT count(*) FROM t");
                });
            });
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        CHECK_FALSE(isRead);
        transaction.commit();
    }
    reader.join();
    REQUIRE(done);
    CHECK(read == 2);
}

TEST_CASE_METHOD(File, "a long read ends soon after it was cancelled", "[storage][read]")
{
    std::atomic<bool> cancelled = false;
    std::atomic<bool> reading = false;
    Result<void> done;
    std::thread reader([&] {
        done = readPatiently(path, cancelled, [&](Database& other) {
            return attempt([&] {
                reading = true;
                (void)other.queryInteger(kEndless);
            });
        });
    });
    while (!reading)
        std::this_thread::yield();
    cancelled = true;
    reader.join();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(File, "what is thrown on the reader's thread is an error", "[storage][read]")
{
    const std::atomic<bool> cancelled = false;
    const auto done = readPatiently(path, cancelled, [](Database&) -> Result<void> { throw std::bad_alloc(); });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Internal);
}

TEST_CASE_METHOD(File, "a file that was renamed while it was open is not written, and says so", "[storage]")
{
    CHECK_FALSE(db.isMoved());
    const QString elsewhere = dir.path(QStringLiteral("elsewhere.db"));
    REQUIRE(QFile::rename(path, elsewhere));
    CHECK(db.isMoved());
    const auto write = [&] {
        return attempt([&] {
            Transaction transaction(db);
            db.execute("INSERT INTO t VALUES (2)");
            transaction.commit();
        });
    };
    const auto refused = write();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotWorkspace);
    CHECK(refused.error().text.contains(QStringLiteral("renamed")));
    REQUIRE(QFile::rename(elsewhere, path));
    CHECK_FALSE(db.isMoved());
    CHECK(write());
}

TEST_CASE_METHOD(File, "a read on two connections finds one file, and nobody commits while either reads",
                 "[storage][read]")
{
    const std::atomic<bool> cancelled = false;
    std::atomic<bool> mayEnd = false;
    db.setBusyTimeout(0);
    Result<void> written;
    qint64 first = 0;
    qint64 second = 0;
    bool isBeside = false;
    std::thread([&] {
        const auto both = [&](Database& own, const OpenBeside& open) {
            return attempt([&] {
                std::optional<ReadTransaction> snapshot(own);
                ReadBeside<qint64> other(
                    own, open,
                    [&](Database& its) {
                        while (!mayEnd)
                            std::this_thread::yield();
                        return its.queryInteger("SELECT count(*) FROM t");
                    },
                    [](qint64& count) { count *= 10; });
                first = own.queryInteger("SELECT count(*) FROM t");
                isBeside = other.isReading();
                snapshot.reset();
                std::thread([&] {
                    written = attempt([&] {
                        Database writer(path, OpenMode::ReadWrite, 0);
                        Transaction transaction(writer);
                        writer.execute("INSERT INTO t VALUES (2)");
                        transaction.commit();
                    });
                }).join();
                mayEnd = true;
                second = other.take(own);
            });
        };
        REQUIRE(readPatiently(path, cancelled, both, {.tries = std::chrono::milliseconds(0)}));
    }).join();
    CHECK(isBeside);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Locked);
    CHECK(first == 1);
    CHECK(second == 10);
}

TEST_CASE_METHOD(File, "where no second connection is to be had, all is read on the first", "[storage][read]")
{
    const auto sum = [](Database& its) { return its.queryInteger("SELECT sum(id) FROM t"); };
    const OpenBeside held = []() -> std::unique_ptr<Database> {
        throw Failure(Error{ErrorCode::Locked, QStringLiteral("held"), {}});
    };
    for (const OpenBeside& open : {OpenBeside(), held}) {
        const ReadTransaction snapshot(db);
        ReadBeside<qint64> other(db, open, sum, [](qint64& count) { count += 5; });
        CHECK_FALSE(other.isReading());
        CHECK(other.take(db) == 6);
    }
}

TEST_CASE_METHOD(File, "what goes wrong on the second connection is told by the first", "[storage][read]")
{
    const std::atomic<bool> cancelled = false;
    const auto both = [&](Database& own, const OpenBeside& open) {
        return attempt([&] {
            const ReadTransaction snapshot(own);
            ReadBeside<qint64> other(
                own, open, [](Database& its) { return its.queryInteger("SELECT count(*) FROM nowhere"); },
                [](qint64&) {});
            CHECK(other.isReading());
            (void)other.take(own);
        });
    };
    CHECK_FALSE(readPatiently(path, cancelled, both));
}

TEST_CASE_METHOD(File, "both connections of a read give way to who writes", "[storage][read]")
{
    std::atomic<int> tries = 0;
    std::atomic<bool> reading = false;
    std::atomic<bool> cancelled = false;
    qint64 read = 0;
    Result<void> done;
    const Patience patience{.tries = std::chrono::minutes(5), .longWrite = std::chrono::minutes(5)};
    std::thread reader([&] {
        const auto both = [&](Database& own, const OpenBeside& open) {
            return attempt([&] {
                ++tries;
                const ReadTransaction snapshot(own);
                ReadBeside<qint64> other(
                    own, open,
                    [&](Database& its) {
                        const qint64 count = its.queryInteger("SELECT count(*) FROM t");
                        reading = true;
                        return count > 1 ? count : its.queryInteger(kEndless);
                    },
                    [](qint64&) {});
                read = other.take(own);
            });
        };
        done = readPatiently(path, cancelled, both, patience);
    });
    REQUIRE(writeWhile(reading, cancelled, reader));
    REQUIRE(done);
    CHECK(read == 2);
    CHECK(tries >= 2);
}
