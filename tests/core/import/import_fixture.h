// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_lists.h"
#include "format/csv_writer.h"
#include "import/importer.h"
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

    imports::ImportRequest request(Entity kind, const QByteArray& csv)
    {
        imports::ImportRequest request;
        request.path = dir.path(QStringLiteral("%1.csv").arg(++files));
        writeFile(request.path, csv);
        request.kind = kind;
        request.today = clock.today();
        request.at = clock.now();
        return request;
    }
    imports::ImportPreview import(Entity kind, const QByteArray& csv,
                                  const std::vector<imports::Assumption>& answers = {})
    {
        imports::ImportRequest asked = request(kind, csv);
        asked.assumptions = answers;
        auto preview = imports::Importer(workspace->db()).run(asked);
        REQUIRE(preview);
        return *preview;
    }
    /// For what a test takes for granted.
    imports::ImportPreview good(Entity kind, const QByteArray& csv,
                                const std::vector<imports::Assumption>& answers = {})
    {
        const imports::ImportPreview preview = import(kind, csv, answers);
        for (const format::RowError& error : preview.errors)
            FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": " << error.reason.toStdString());
        return preview;
    }
    /// The rows and columns that are wrong.
    std::vector<std::pair<qint64, QString>> wrong(Entity kind, const QByteArray& csv)
    {
        std::vector<std::pair<qint64, QString>> found;
        for (const format::RowError& error : import(kind, csv).errors)
            found.emplace_back(error.row, error.column);
        return found;
    }
    QByteArray exported(Entity kind)
    {
        format::MemorySink memory;
        format::CsvWriter csv(memory);
        REQUIRE(exports::exportList(workspace->db(), kind, clock.today(), {}, csv));
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
