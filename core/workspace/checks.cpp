// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checks.h"

#include "kind/held_source.h"
#include "kind/kind.h"
#include "search/index_check_source.h"
#include "storage/failure.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace tasuki {

namespace {

constexpr const char* kNotDay = " NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

QByteArray inQuotes(QStringView text)
{
    return "'" + text.toUtf8().replace('\'', "''") + "'";
}

/// Rows of a table where `condition` holds, told with `sentence`: %1 the row, %2 the table, %3 the column.
void checkColumn(storage::Database& db, const TableInfo& table, size_t column, const QByteArray& condition,
                 const char* sentence, QStringList& findings)
{
    const QByteArray name = table.columns[column];
    const QByteArray sql = "SELECT id FROM " + QByteArray(table.table) + " WHERE \"" + name + "\"" + condition;
    storage::Statement rows = db.prepare(sql.constData());
    while (rows.next())
        findings += QCoreApplication::translate("check", sentence)
                        .arg(rows.integer(0))
                        .arg(QLatin1String(table.table), QLatin1String(name));
}

/// Every column of a table holds what it is declared to hold.
void checkColumns(storage::Database& db, const TableInfo& table, QStringList& findings)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.holds[i] == Holds::Day)
            checkColumn(db, table, i, kNotDay, QT_TRANSLATE_NOOP("check", "row %1 of %2 has an invalid date"),
                        findings);
        if (table.holds[i] != Holds::Code || table.facts[i]->codes.empty())
            continue;
        QByteArray codes = "''";
        for (const Term& term : table.facts[i]->codes)
            codes += ", " + inQuotes(term.code);
        checkColumn(db, table, i, " NOT IN (" + codes + ")",
                    QT_TRANSLATE_NOOP("check", "row %1 of %2 has an unknown code in %3"), findings);
    }
}

void checkInvariants(storage::Database& db, const Kind& kind, QStringList& findings)
{
    for (const Invariant& invariant : kind.invariants) {
        storage::Statement rows = db.prepare(invariant.sql);
        while (rows.next())
            findings += QCoreApplication::translate("check", invariant.sentence).arg(rows.text(0));
    }
}

} // namespace

QStringList invariantFindings(storage::Database& db)
{
    QStringList findings;
    for (const Kind* kind : kinds())
        checkInvariants(db, *kind, findings);
    findings += storage::unwrap(heldByLeft(db));
    return findings;
}

Result<QStringList> checkWorkspace(storage::Database& db)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        QStringList findings;
        for (const QString& line : db.integrityFindings(false))
            findings += QCoreApplication::translate("check", "the file is damaged: %1").arg(line);
        storage::Statement references = db.prepare("PRAGMA foreign_key_check");
        while (references.next())
            findings += QCoreApplication::translate("check", "row %1 of %2 refers to a missing row of %3")
                            .arg(references.integer(1))
                            .arg(references.text(0), references.text(2));
        for (const Kind* kind : kinds()) {
            checkInvariants(db, *kind, findings);
            checkColumns(db, *kind->table, findings);
        }
        findings += storage::unwrap(heldByLeft(db));
        findings += search::indexFindings(db, QRandomGenerator::global()->generate());
        return findings;
    });
}

} // namespace tasuki
