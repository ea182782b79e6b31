// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

/// Writing very many rows. Functions throw Failure.
namespace tasuki::storage {

/// An INSERT that runs very often. Parameters count from 1; what is not bound anew keeps its value.
class BulkInsert {
public:
    BulkInsert(Database& db, const char* sql);
    ~BulkInsert();
    BulkInsert(BulkInsert&&) noexcept;
    BulkInsert& operator=(BulkInsert&&) noexcept;

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    /// Not copied: the text must stay where it is until run() has returned.
    void bind(int parameter, std::string_view utf8);
    void run();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Drops indexes while their tables are filled and builds them again afterwards, which takes a fraction of the time
/// unless the rows come in the order of the index anyway. Works inside one transaction, so that a rollback or a crash
/// brings the indexes back. They are built by the statements that the file itself holds, which are the migrations'.
class IndexesBehind {
public:
    IndexesBehind(Database& db, std::span<const char* const> indexes);
    IndexesBehind(const IndexesBehind&) = delete;
    IndexesBehind& operator=(const IndexesBehind&) = delete;
    /// To be called before the commit.
    void build();

private:
    Database& m_db;
    std::vector<QByteArray> m_statements;
};

} // namespace tasuki::storage
