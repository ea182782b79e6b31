// SPDX-License-Identifier: GPL-3.0-or-later
#include "duckdb.h"

#include <QTextStream>

#include <array>
#include <cstdlib>

namespace tasuki::bench {

namespace {

/// As duckdb.h has it; what is in it is read by functions only.
struct Answer {
    std::array<quint64, 3> counts{};
    std::array<void*, 3> pointers{};
};

} // namespace

struct DuckDb::Api {
    int (*open)(const char*, void**) = nullptr;
    int (*connect)(void*, void**) = nullptr;
    int (*query)(void*, const char*, Answer*) = nullptr;
    const char* (*error)(Answer*) = nullptr;
    quint64 (*rowCount)(Answer*) = nullptr;
    qint64 (*integer)(Answer*, quint64, quint64) = nullptr;
    void (*destroy)(Answer*) = nullptr;
    void (*disconnect)(void**) = nullptr;
    void (*close)(void**) = nullptr;
};

std::unique_ptr<DuckDb> DuckDb::load(const QString& library)
{
    std::unique_ptr<DuckDb> db(new DuckDb);
    db->m_library.setFileName(library);
    db->m_api = std::make_unique<Api>();
    Api& api = *db->m_api;
    const auto resolve = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(db->m_library.resolve(name));
        return function != nullptr;
    };
    const bool there = resolve(api.open, "duckdb_open") && resolve(api.connect, "duckdb_connect")
                       && resolve(api.query, "duckdb_query") && resolve(api.error, "duckdb_result_error")
                       && resolve(api.rowCount, "duckdb_row_count") && resolve(api.integer, "duckdb_value_int64")
                       && resolve(api.destroy, "duckdb_destroy_result") && resolve(api.disconnect, "duckdb_disconnect")
                       && resolve(api.close, "duckdb_close");
    if (!there || api.open(nullptr, &db->m_database) != 0 || api.connect(db->m_database, &db->m_connection) != 0)
        return nullptr;
    return db;
}

DuckDb::~DuckDb()
{
    if (m_connection)
        m_api->disconnect(&m_connection);
    if (m_database)
        m_api->close(&m_database);
}

void DuckDb::execute(const QString& sql)
{
    sum(sql, -1);
}

qint64 DuckDb::sum(const QString& sql, int column)
{
    Answer answer;
    if (m_api->query(m_connection, sql.toUtf8().constData(), &answer) != 0) {
        QTextStream(stderr) << "DuckDB: " << m_api->error(&answer) << Qt::endl;
        std::exit(1);
    }
    qint64 sum = 0;
    for (quint64 row = 0; column >= 0 && row < m_api->rowCount(&answer); ++row)
        sum += m_api->integer(&answer, quint64(column), row);
    m_api->destroy(&answer);
    return sum;
}

} // namespace tasuki::bench
