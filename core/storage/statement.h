// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/row.h"

#include <QDate>
#include <QString>

#include <memory>
#include <string_view>

namespace tasuki::storage {

class Database;

/// One prepared statement. Parameters count from 1, columns from 0. The one place that decides what NULL is:
/// std::monostate, an empty std::optional, an invalid QDate or Id; never an empty text. Functions throw Failure.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, const QString& value);
    /// Text in UTF-8. `bindBuffered` reuses one buffer a parameter, for bulk inserts.
    Statement& bind(int parameter, std::string_view utf8);
    Statement& bindBuffered(int parameter, std::string_view utf8);
    Statement& bindNull(int parameter);
    Statement& bind(int parameter, const Value& value);
    Statement& bind(int parameter, QDate date);
    template <typename Tag>
    Statement& bind(int parameter, Id<Tag> id)
    {
        return id.isValid() ? bind(parameter, id.value()) : bindNull(parameter);
    }

    /// The next row; false at the end (the statement is then reset).
    bool next();
    /// For statements without rows: runs once and resets. Returns the number of rows changed.
    int run();
    void reset();

    enum class Type { Null, Integer, Real, Text };
    Type type(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Valid until the next step.
    std::string_view utf8(int column) const;
    QDate date(int column) const;
    Value value(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return isNull(column) ? IdType() : IdType(integer(column));
    }
    int columnCount() const;
    int parameterCount() const;

private:
    friend class Database;
    struct Private;
    Statement(Database& db, const char* sql);
    std::unique_ptr<Private> d;
};

} // namespace tasuki::storage
