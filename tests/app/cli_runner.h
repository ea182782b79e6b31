// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/csv_reader.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace tasuki::test {

struct CliResult {
    int status = -1; ///< −1: it crashed
    QByteArray out;
    QByteArray err;
};

/// Runs tasuki-cli; what is relative is relative to `folder`.
inline CliResult runCli(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(TASUKI_CLI), arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

using Rows = std::vector<QStringList>;

/// What a command printed as CSV, the header first.
inline Rows parse(const QByteArray& csv)
{
    format::CsvReader reader(std::string_view(csv.constData(), size_t(csv.size())));
    Rows rows;
    while (reader.next()) {
        QStringList cells;
        for (const std::string_view field : reader.fields())
            cells += QString::fromUtf8(field.data(), qsizetype(field.size()));
        rows.push_back(cells);
    }
    return rows;
}

struct CliFixture {
    TempDir dir;

    CliResult run(const char* arguments) { return runCli(dir.path(), QString::fromUtf8(arguments).split(u' ')); }
    CliResult good(const char* arguments)
    {
        CliResult result = run(arguments);
        INFO(arguments << "\n" << result.err.toStdString());
        REQUIRE(result.status == 0);
        return result;
    }
    QByteArray file(const char* name) { return readFile(dir.path(QString::fromUtf8(name))); }
    void file(const char* name, const QByteArray& bytes) { writeFile(dir.path(QString::fromUtf8(name)), bytes); }
    QStringList names() { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

} // namespace tasuki::test
