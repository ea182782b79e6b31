// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/statement.h"

#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace tasuki::storage {

enum class OpenMode {
    Immutable, ///< reads the file as it lies, takes no lock, never recovers a journal: for looking before opening
    ReadOnly,
    ReadWrite,
    Create ///< the file must not exist
};

/// One connection to one SQLite file, set up the way this program wants it: foreign keys on, TRUNCATE journal with
/// full syncs, defensive, schema not trusted, limits set. It belongs to the thread that made it. Functions throw
/// Failure.
class Database {
public:
    /// `busyMilliseconds`: how long to wait for another connection's lock.
    Database(const QString& path, OpenMode mode, int busyMilliseconds);
    /// A database in memory, for tests and for knowing what a schema should look like.
    static std::unique_ptr<Database> inMemory();
    /// All of it as a database of its own that belongs to no file.
    std::unique_ptr<Database> copyInMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(const char* sql);
    Statement prepare(const QString& sql) { return prepare(sql.toUtf8().constData()); }
    /// Runs one or more statements that return nothing.
    void execute(const char* sql);
    qint64 queryInteger(const char* sql);
    qint64 queryInteger(const QByteArray& sql) { return queryInteger(sql.constData()); }

    const QString& path() const { return m_path; }
    /// SQLite's own answer: the file or its folder cannot be written.
    bool isReadOnly() const;
    /// False after SQLite itself rolled back (a full disk, say).
    bool inTransaction() const;
    /// Changes when another connection has committed; nothing where the file is held exclusively at the moment.
    std::optional<qint64> dataVersion();
    /// Whether a connection, of whatever program, is at writing: it need not have committed or begun to yet. Cheap.
    bool isBeingWritten() const;
    /// Whether the file was moved, renamed or deleted since it was opened.
    bool isMoved() const;
    /// A compact copy of what is committed, into a file that must not exist.
    void copyInto(const QString& path);
    /// SQLite's report, a line a finding; empty when the file is sound. `quick` leaves the indexes out.
    QStringList integrityFindings(bool quick);
    void setBusyTimeout(int milliseconds);
    /// Kibibytes of pages held in memory.
    void setCacheSize(int kibibytes);
    /// Where sorting keeps what does not fit: in memory, which is how every connection starts, or in files of the
    /// system's. Outside of a transaction only.
    void setSortsInFiles(bool on);
    /// Off only where every reference was looked up in the same transaction: a bulk load is then a third faster.
    /// Outside of a transaction only; on is how every connection starts.
    void setForeignKeys(bool on);
    /// While set, long statements ask it now and then; false stops them with ErrorCode::Cancelled.
    void setProgressHandler(std::function<bool()> goOn);

private:
    friend class Statement;
    friend class BulkInsert;
    struct Private;
    void configure();
    void assertThread() const { Q_ASSERT(m_thread == std::this_thread::get_id()); }

    QString m_path;
    std::thread::id m_thread = std::this_thread::get_id();
    std::unique_ptr<Private> d;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back where it was not committed.
class Transaction {
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Throws where nothing was written; then everything is rolled back.
    void commit();

private:
    Database& m_db;
    bool m_open = false;
};

/// A consistent look at several tables: a deferred read transaction.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& db);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Database& m_db;
    bool m_open = false;
};

} // namespace tasuki::storage
