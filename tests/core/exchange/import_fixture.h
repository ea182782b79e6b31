// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_writer.h"
#include "exchange/export_lists.h"
#include "exchange/importer.h"
#include "support/catch.h"
#include "support/support.h"
#include "workspace/workspace.h"

namespace tasuki::test {

/// A workspace and CSV files to bring into it.
struct ImportFixture {
    TempDir dir;
    FixedClock clock{QDate(2026, 1, 15)};
    std::unique_ptr<Workspace> workspace;
    int files = 0;

    explicit ImportFixture(const QString& currency = QStringLiteral("JPY"))
    {
        auto made = Workspace::create(dir.path(QStringLiteral("w.tasuki")), currency, 4, clock);
        REQUIRE(made);
        workspace = std::move(*made);
    }

    exchange::ImportRequest request(exchange::ImportKind kind, const QByteArray& csv)
    {
        exchange::ImportRequest request;
        request.path = dir.path(QStringLiteral("%1.csv").arg(++files));
        writeFile(request.path, csv);
        request.kind = kind;
        request.today = clock.today();
        request.at = clock.now();
        return request;
    }
    exchange::ImportPreview import(exchange::ImportKind kind, const QByteArray& csv)
    {
        auto preview = exchange::Importer(workspace->db()).run(request(kind, csv));
        REQUIRE(preview);
        return *preview;
    }
    /// For what a test takes for granted.
    exchange::ImportPreview good(exchange::ImportKind kind, const QByteArray& csv)
    {
        const exchange::ImportPreview preview = import(kind, csv);
        for (const exchange::RowError& error : preview.errors)
            FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": " << error.reason.toStdString());
        return preview;
    }
    /// The rows and columns that are wrong.
    std::vector<std::pair<qint64, QString>> wrong(exchange::ImportKind kind, const QByteArray& csv)
    {
        std::vector<std::pair<qint64, QString>> found;
        for (const exchange::RowError& error : import(kind, csv).errors)
            found.emplace_back(error.row, error.column);
        return found;
    }
    QByteArray exported(exchange::ImportKind kind)
    {
        exchange::MemorySink memory;
        exchange::CsvWriter csv(memory);
        REQUIRE(exchange::exportList(workspace->db(), kind, clock.today(), {}, csv));
        return memory.bytes();
    }
    qint64 count(const char* sql) { return workspace->db().queryInteger(sql); }
    QString text(const char* sql)
    {
        auto row = workspace->db().prepare(sql);
        return row.next() ? row.text(0) : QString();
    }
};

} // namespace tasuki::test
