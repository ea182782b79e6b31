// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>
#include <QString>

#include <memory>

namespace tasuki::bench {

/// DuckDB in memory, where its library is on this machine: nothing of it is needed to build. Ends the program where a
/// statement fails.
class DuckDb {
public:
    /// `library`: its name or path. Null where it is not there.
    static std::unique_ptr<DuckDb> load(const QString& library);
    ~DuckDb();
    DuckDb(const DuckDb&) = delete;
    DuckDb& operator=(const DuckDb&) = delete;

    void execute(const QString& sql);
    /// The sum of a column of whole numbers over all rows.
    qint64 sum(const QString& sql, int column);

private:
    DuckDb() = default;
    struct Api;
    std::unique_ptr<Api> m_api;
    QLibrary m_library;
    void* m_database = nullptr;
    void* m_connection = nullptr;
};

} // namespace tasuki::bench
