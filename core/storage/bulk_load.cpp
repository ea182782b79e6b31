// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk_load.h"

#include "storage/database_p.h"
#include "storage/failure.h"

#include <sqlite3.h>

namespace tasuki::storage {

namespace {

/// What is sorted at a time: as much as stays near the processor. All of it at once takes twice as long.
constexpr int kSortKibibytes = 8 * 1024;

} // namespace

struct BulkInsert::Private {
    Database* db = nullptr;
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    enum class Bound : quint8 { Other, Null, Empty };
    std::vector<Bound> bound; ///< by parameter: most columns of most rows hold nothing, again and again

    /// Whether the parameter holds that already.
    bool holds(int parameter, Bound now)
    {
        Bound& before = bound[size_t(parameter)];
        const bool same = before == now && now != Bound::Other;
        before = now;
        return same;
    }
    ~Private() { sqlite3_finalize(statement); }
    void check(int code) const
    {
        if (code != SQLITE_OK)
            raise(SQLite::Exception(handle, code), handle, db->path());
    }
};

BulkInsert::BulkInsert(Database& db, const char* sql) : d(std::make_unique<Private>())
{
    db.assertThread();
    d->db = &db;
    d->handle = db.d->db.getHandle();
    d->check(sqlite3_prepare_v3(d->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &d->statement, nullptr));
    d->bound.resize(size_t(sqlite3_bind_parameter_count(d->statement)) + 1);
}

BulkInsert::~BulkInsert() = default;
BulkInsert::BulkInsert(BulkInsert&&) noexcept = default;
BulkInsert& BulkInsert::operator=(BulkInsert&&) noexcept = default;

void BulkInsert::bindNull(int parameter)
{
    if (!d->holds(parameter, Private::Bound::Null))
        d->check(sqlite3_bind_null(d->statement, parameter));
}

void BulkInsert::bind(int parameter, qint64 value)
{
    d->holds(parameter, Private::Bound::Other);
    d->check(sqlite3_bind_int64(d->statement, parameter, value));
}

void BulkInsert::bind(int parameter, double value)
{
    d->holds(parameter, Private::Bound::Other);
    d->check(sqlite3_bind_double(d->statement, parameter, value));
}

void BulkInsert::bind(int parameter, std::string_view utf8)
{
    const bool empty = utf8.empty();
    if (d->holds(parameter, empty ? Private::Bound::Empty : Private::Bound::Other))
        return;
    // No text is a null pointer at times, which SQLite would take for NULL.
    d->check(sqlite3_bind_text64(d->statement, parameter, empty ? "" : utf8.data(), utf8.size(), SQLITE_STATIC,
                                 SQLITE_UTF8));
}

void BulkInsert::run()
{
    d->db->assertThread();
    const int code = sqlite3_step(d->statement);
    sqlite3_reset(d->statement); // says once more what the step said
    d->check(code == SQLITE_DONE ? SQLITE_OK : code);
}

IndexesBehind::IndexesBehind(Database& db, std::span<const char* const> indexes) : m_db(db)
{
    Q_ASSERT(db.inTransaction());
    for (const char* index : indexes) {
        Statement row = db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1");
        row.bind(1, std::string_view(index));
        if (!row.next())
            throw Failure(Error{ErrorCode::Internal, {}, QStringLiteral("no index %1").arg(QLatin1String(index))});
        m_statements.push_back(row.text(0).toUtf8());
        row.reset();
        db.execute(QByteArray("DROP INDEX ").append(index).constData());
    }
}

void IndexesBehind::build()
{
    const qint64 cache = m_db.queryInteger("PRAGMA cache_size");
    const qint64 patience = m_db.queryInteger("PRAGMA busy_timeout");
    m_db.setBusyTimeout(0); // a page that another program's read keeps in memory stays there: only the commit waits
    m_db.setCacheSize(kSortKibibytes);
    m_db.execute("PRAGMA threads=1"); // one sorts while the other reads
    for (const QByteArray& statement : m_statements)
        m_db.execute(statement.constData());
    m_statements.clear();
    m_db.execute(("PRAGMA cache_size=" + QByteArray::number(cache)).constData());
    m_db.setBusyTimeout(int(patience));
}

} // namespace tasuki::storage
