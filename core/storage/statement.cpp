// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "base/from_utf8.h"
#include "storage/database_p.h"

#include <sqlite3.h>

#include <deque>
#include <string>

namespace tasuki::storage {

struct Statement::Private {
    SQLite::Statement statement;
    Database* database;
    std::deque<std::string> buffers; // a deque: growing must not move what is bound

    [[noreturn]] void fail(const SQLite::Exception& exception)
    {
        raise(exception, database->d->db.getHandle(), database->m_path);
    }
    template <typename F>
    auto guarded(F&& work)
    {
        database->assertThread();
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            fail(exception);
        }
    }
};

Statement::Statement(Database& db, const char* sql)
{
    try {
        d = std::make_unique<Private>(Private{SQLite::Statement(db.d->db, sql), &db, {}});
    } catch (const SQLite::Exception& exception) {
        raise(exception, db.d->db.getHandle(), db.m_path);
    }
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Statement& Statement::bind(int parameter, qint64 value)
{
    d->guarded([&] { d->statement.bind(parameter, int64_t(value)); });
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    d->guarded([&] { d->statement.bind(parameter, value); });
    return *this;
}

Statement& Statement::bind(int parameter, const QString& value)
{
    d->guarded([&] { d->statement.bind(parameter, value.toStdString()); });
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view utf8)
{
    d->guarded([&] { d->statement.bind(parameter, std::string(utf8)); });
    return *this;
}

Statement& Statement::bindBuffered(int parameter, std::string_view utf8)
{
    d->guarded([&] {
        // The buffer of each parameter is kept, so that a bulk insert allocates nothing.
        if (d->buffers.size() <= size_t(parameter))
            d->buffers.resize(size_t(parameter) + 1);
        std::string& buffer = d->buffers[size_t(parameter)];
        buffer.assign(utf8);
        d->statement.bindNoCopy(parameter, buffer);
    });
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    d->guarded([&] { d->statement.bind(parameter); });
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
    return d->guarded([&] {
        if (d->statement.executeStep())
            return true;
        d->statement.reset();
        return false;
    });
}

int Statement::run()
{
    return d->guarded([&] {
        const int changed = d->statement.exec();
        d->statement.reset();
        return changed;
    });
}

void Statement::reset()
{
    d->guarded([&] { d->statement.reset(); });
}

Statement::Type Statement::type(int column) const
{
    return d->guarded([&] {
        switch (d->statement.getColumn(column).getType()) {
        case SQLITE_NULL: return Type::Null;
        case SQLITE_INTEGER: return Type::Integer;
        case SQLITE_FLOAT: return Type::Real;
        default: return Type::Text;
        }
    });
}

bool Statement::isNull(int column) const
{
    return d->guarded([&] { return d->statement.isColumnNull(column); });
}

qint64 Statement::integer(int column) const
{
    return d->guarded([&] { return qint64(d->statement.getColumn(column).getInt64()); });
}

double Statement::real(int column) const
{
    return d->guarded([&] { return d->statement.getColumn(column).getDouble(); });
}

QString Statement::text(int column) const
{
    return fromUtf8(utf8(column));
}

std::string_view Statement::utf8(int column) const
{
    return d->guarded([&] {
        const SQLite::Column value = d->statement.getColumn(column);
        const char* bytes = value.getText();
        return std::string_view(bytes, size_t(value.getBytes()));
    });
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromString(text(column), Qt::ISODate);
}

Value Statement::value(int column) const
{
    return d->guarded([&]() -> Value {
        const SQLite::Column held = d->statement.getColumn(column);
        switch (held.getType()) {
        case SQLITE_NULL: return {};
        case SQLITE_INTEGER: return qint64(held.getInt64());
        case SQLITE_FLOAT: return held.getDouble();
        default: {
            const char* bytes = held.getText();
            return fromUtf8({bytes, size_t(held.getBytes())});
        }
        }
    });
}

int Statement::columnCount() const
{
    return d->statement.getColumnCount();
}

int Statement::parameterCount() const
{
    return d->statement.getBindParameterCount();
}

} // namespace tasuki::storage
