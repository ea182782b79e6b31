// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "base/from_utf8.h"
#include "base/iso_date.h"
#include "storage/database_p.h"

#include <sqlite3.h>

#include <deque>
#include <string>

namespace tasuki::storage {

// By SQLite's own functions: SQLiteCpp makes an object of each column of each row, and a list has millions of them.
struct Statement::Private {
    Database* database = nullptr;
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::deque<std::string> buffers; // a deque: growing must not move what is bound

    ~Private() { sqlite3_finalize(statement); }
    [[noreturn]] void fail(int code) const { raise(SQLite::Exception(handle, code), handle, database->m_path); }
    void check(int code) const
    {
        if (code != SQLITE_OK)
            fail(code);
    }
    void bindText(int parameter, std::string_view utf8, sqlite3_destructor_type lifetime) const
    {
        database->assertThread();
        // No text is a null pointer at times, which SQLite would take for NULL.
        check(sqlite3_bind_text64(statement, parameter, utf8.empty() ? "" : utf8.data(), utf8.size(), lifetime,
                                  SQLITE_UTF8));
    }
    /// There is a row, and it has this column.
    sqlite3_stmt* at(int column) const
    {
        database->assertThread();
        Q_ASSERT(column >= 0 && column < sqlite3_data_count(statement));
        Q_UNUSED(column);
        return statement;
    }
};

Statement::Statement(Database& db, const char* sql) : d(std::make_unique<Private>())
{
    d->database = &db;
    d->handle = db.d->db.getHandle();
    d->check(sqlite3_prepare_v2(d->handle, sql, -1, &d->statement, nullptr));
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Statement& Statement::bind(int parameter, qint64 value)
{
    d->database->assertThread();
    d->check(sqlite3_bind_int64(d->statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    d->database->assertThread();
    d->check(sqlite3_bind_double(d->statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return bind(parameter, std::string_view(utf8.constData(), size_t(utf8.size())));
}

Statement& Statement::bind(int parameter, std::string_view utf8)
{
    d->bindText(parameter, utf8, SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindBuffered(int parameter, std::string_view utf8)
{
    // The buffer of each parameter is kept, so that a bulk insert allocates nothing.
    if (d->buffers.size() <= size_t(parameter))
        d->buffers.resize(size_t(parameter) + 1);
    std::string& buffer = d->buffers[size_t(parameter)];
    buffer.assign(utf8);
    d->bindText(parameter, buffer, SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    d->database->assertThread();
    d->check(sqlite3_bind_null(d->statement, parameter));
    return *this;
}

Statement& Statement::bind(int parameter, const Value& value)
{
    std::visit(
        [&](const auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                bindNull(parameter);
            else
                bind(parameter, held);
        },
        value);
    return *this;
}

Statement& Statement::bind(int parameter, QDate date)
{
    return date.isValid() ? bind(parameter, date.toString(Qt::ISODate)) : bindNull(parameter);
}

bool Statement::next()
{
    d->database->assertThread();
    const int code = sqlite3_step(d->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        d->fail(code);
    reset();
    return false;
}

int Statement::run()
{
    d->database->assertThread();
    if (const int code = sqlite3_step(d->statement); code != SQLITE_DONE)
        d->fail(code);
    const int changed = sqlite3_changes(d->handle);
    reset();
    return changed;
}

void Statement::reset()
{
    d->database->assertThread();
    d->check(sqlite3_reset(d->statement));
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(d->at(column), column)) {
    case SQLITE_NULL: return Type::Null;
    case SQLITE_INTEGER: return Type::Integer;
    case SQLITE_FLOAT: return Type::Real;
    default: return Type::Text;
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(d->at(column), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(d->at(column), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(d->at(column), column);
}

QString Statement::text(int column) const
{
    return fromUtf8(utf8(column));
}

std::string_view Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(d->at(column), column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(d->statement, column))) : std::string_view();
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : dateFromIso(utf8(column));
}

Value Statement::value(int column) const
{
    switch (type(column)) {
    case Type::Null: return {};
    case Type::Integer: return integer(column);
    case Type::Real: return real(column);
    case Type::Text: break;
    }
    return text(column);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(d->statement);
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(d->statement);
}

} // namespace tasuki::storage
