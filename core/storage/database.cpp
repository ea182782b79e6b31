// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/database_p.h"
#include "storage/failure.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QStringList>
#include <QUrl>
#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace tasuki::storage {

namespace {

constexpr int kProgressSteps = 20'000;
// A connection belongs to one thread (asserted), so it needs no locks of its own.
constexpr int kCommonFlags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
constexpr int kMaxTextBytes = 16 * 1024 * 1024;

QString uriOf(const QString& path, OpenMode mode)
{
    QString uri =
        QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/:"));
    if (mode == OpenMode::Immutable)
        uri += QStringLiteral("?mode=ro&immutable=1");
    return uri;
}

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Immutable:
    case OpenMode::ReadOnly: return SQLite::OPEN_READONLY | kCommonFlags;
    case OpenMode::ReadWrite: return SQLite::OPEN_READWRITE | kCommonFlags;
    case OpenMode::Create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | kCommonFlags;
    }
    return 0;
}

/// Nobody asks SQLite how much memory it holds, and counting takes a lock with every piece of it.
void doNotCountMemory()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once);
}

int progressCallback(void* context)
{
    const auto& goOn = *static_cast<const std::function<bool()>*>(context);
    return goOn() ? 0 : 1;
}

} // namespace

/// The file's own is asked first: a rollback after the failure changes the process's errno.
static int systemErrorOf(sqlite3* handle)
{
    int error = 0;
    if (handle && sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error) == SQLITE_OK && error != 0)
        return error;
    return handle ? sqlite3_system_errno(handle) : 0;
}

void raise(const SQLite::Exception& exception, sqlite3* handle, const QString& path)
{
    const int code =
        handle && sqlite3_errcode(handle) != SQLITE_OK ? sqlite3_extended_errcode(handle) : exception.getErrorCode();
    throw Failure(sqliteError(code, exception.what(), path, systemErrorOf(handle)));
}

Database::Database(const QString& path, OpenMode mode, int busyMilliseconds) : m_path(path)
{
    doNotCountMemory();
    try {
        d = std::make_unique<Private>(
            Private{SQLite::Database(uriOf(path, mode).toStdString(), flagsOf(mode), busyMilliseconds), {}});
        configure();
        if (mode == OpenMode::ReadWrite || mode == OpenMode::Create) {
            // Full syncs and a journal that is emptied: no acknowledged change is lost when the power goes.
            execute("PRAGMA journal_mode=TRUNCATE");
            execute("PRAGMA synchronous=FULL");
        }
    } catch (const SQLite::Exception& exception) {
        raise(exception, d ? d->db.getHandle() : nullptr, m_path);
    }
}

std::unique_ptr<Database> Database::inMemory()
{
    return std::make_unique<Database>(QStringLiteral(":memory:"), OpenMode::Create, 0);
}

std::unique_ptr<Database> Database::copyInMemory()
{
    auto copy = inMemory();
    try {
        SQLite::Backup(copy->d->db, d->db).executeStep(-1);
    } catch (const SQLite::Exception& exception) {
        raise(exception, d->db.getHandle(), m_path);
    }
    return copy;
}

Database::~Database()
{
    assertThread();
    if (!d || isReadOnly())
        return;
    try {
        // An emptied journal would stay beside the file: at rest a workspace is one single file.
        if (inTransaction())
            execute("ROLLBACK");
        setBusyTimeout(0);
        execute("PRAGMA journal_mode=DELETE");
    } catch (const Failure&) {
        // Another connection is at work; the last one that closes does it.
    }
}

void Database::configure()
{
    sqlite3* handle = d->db.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxTextBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA temp_store=MEMORY");
}

Statement Database::prepare(const char* sql)
{
    assertThread();
    return Statement(*this, sql);
}

void Database::execute(const char* sql)
{
    assertThread();
    try {
        d->db.exec(sql);
    } catch (const SQLite::Exception& exception) {
        raise(exception, d->db.getHandle(), m_path);
    }
}

qint64 Database::queryInteger(const char* sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(d->db.getHandle(), "main") == 1;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(d->db.getHandle()) == 0;
}

std::optional<qint64> Database::dataVersion()
{
    try {
        return queryInteger("PRAGMA data_version");
    } catch (const Failure& failure) {
        if (failure.error().code == ErrorCode::Locked)
            return std::nullopt;
        throw;
    }
}

bool Database::isBeingWritten() const
{
    sqlite3_file* file = nullptr;
    int reserved = 0;
    return sqlite3_file_control(d->db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
           && file->pMethods && file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

bool Database::isMoved() const
{
    int moved = 0;
    return sqlite3_file_control(d->db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::copyInto(const QString& path)
{
    prepare("VACUUM INTO ?1").bind(1, path).run();
}

QStringList Database::integrityFindings(bool quick)
{
    QStringList findings;
    Statement check = prepare(quick ? "PRAGMA quick_check(100)" : "PRAGMA integrity_check(100)");
    while (check.next())
        if (const QString line = check.text(0); line != u"ok")
            findings += line;
    return findings;
}

void Database::setBusyTimeout(int milliseconds)
{
    sqlite3_busy_timeout(d->db.getHandle(), milliseconds);
}

void Database::setCacheSize(int kibibytes)
{
    execute(qPrintable(QStringLiteral("PRAGMA cache_size=-%1").arg(kibibytes)));
}

void Database::setSortsInFiles(bool on)
{
    Q_ASSERT(!inTransaction()); // SQLite would refuse it
    execute(on ? "PRAGMA temp_store=FILE" : "PRAGMA temp_store=MEMORY");
}

void Database::setForeignKeys(bool on)
{
    Q_ASSERT(!inTransaction()); // SQLite would ignore it
    execute(on ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF");
}

void Database::setProgressHandler(std::function<bool()> goOn)
{
    d->goOn = std::move(goOn);
    sqlite3_progress_handler(d->db.getHandle(), d->goOn ? kProgressSteps : 0, d->goOn ? &progressCallback : nullptr,
                             &d->goOn);
}

Transaction::Transaction(Database& db) : m_db(db)
{
    m_db.execute("BEGIN IMMEDIATE");
    m_open = true;
}

Transaction::~Transaction()
{
    if (!m_open || !m_db.inTransaction())
        return;
    try {
        m_db.execute("ROLLBACK");
    } catch (const Failure&) {
        // The connection's end rolls back what this could not.
    }
}

void Transaction::commit()
{
    // A failed COMMIT leaves the transaction open when the file is busy and has rolled it back when the disk is
    // full: the destructor asks which.
    m_db.execute("COMMIT");
    m_open = false;
}

ReadTransaction::ReadTransaction(Database& db) : m_db(db)
{
    if (m_db.inTransaction())
        return;
    m_db.execute("BEGIN");
    m_open = true;
}

ReadTransaction::~ReadTransaction()
{
    if (!m_open || !m_db.inTransaction())
        return;
    try {
        m_db.execute("COMMIT");
    } catch (const Failure&) {
        // Nothing was written.
    }
}

} // namespace tasuki::storage
