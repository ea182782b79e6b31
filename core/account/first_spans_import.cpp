// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/first_spans_import.h"

#include "account/account.h"
#include "account/account_rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace tasuki::account {

namespace {

using imports::Cell;
using imports::ImportSession;
using imports::ImportTable;
using storage::Statement;

/// A span that began on the day of its import or with a contract line, since the import knew no better, or that has
/// been moved for that since.
struct Undated {
    qint64 id = 0;
    qint64 account = 0;
    QDate since;
    QDate latest;  ///< it begins no later: on the day of its import, or where another one goes on
    Account dates; ///< of the account: only its days are filled
};

struct EarlierImport {
    qint64 first = 0;
    qint64 last = 0;
    QString day;
};

std::vector<EarlierImport> earlierImports(ImportSession& session)
{
    std::vector<EarlierImport> imports;
    Statement rows = session.db().prepare(
        "SELECT i.first_id, i.last_id, h.on_date FROM imports AS i JOIN history AS h ON h.edit_id = i.id AND h.row_id = 0 "
        "WHERE i.undone = 0 AND i.kind IN ('accounts', 'sheet') AND i.id <> ?1 ORDER BY i.id");
    rows.bind(1, session.importId());
    while (rows.next())
        imports.push_back({rows.integer(0), rows.integer(1), rows.text(2)});
    return imports;
}

/// Only these are ever changed by an import.
std::unordered_set<qint64> movedSpans(ImportSession& session, const TableInfo& table)
{
    std::unordered_set<qint64> moved;
    Statement rows = session.db().prepare("SELECT row_id FROM import_changes WHERE entity = ?1");
    rows.bind(1, int(table.entity));
    while (rows.next())
        moved.insert(rows.integer(0));
    return moved;
}

std::vector<Undated> undatedSpans(ImportSession& session, const TableInfo& table, const EarlierImport& import,
                                  const std::unordered_set<qint64>& moved, const std::function<bool(qint64)>& isMeant)
{
    // Who has a date of that day had it from the row that made the span.
    const QByteArray sql =
        QByteArray(
            "SELECT o.id, o.account_id, o.since, a.signup_date, a.contract_start, "
            "o.since IS NOT a.signup_date AND o.since IS NOT a.contract_start AND EXISTS (SELECT 1 FROM subscriptions AS s WHERE s.account_id = o.account_id AND s.start_date = o.since), "
            "(SELECT min(n.since) FROM ")
            .append(table.table)
            .append(" AS n WHERE n.account_id = o.account_id AND n.id <> o.id) FROM ")
            .append(table.table)
            .append(
                " AS o JOIN accounts AS a ON a.id = o.account_id WHERE o.id BETWEEN ?1 AND ?2 AND o.handoff_id IS NULL AND NOT EXISTS (SELECT 1 FROM ")
            .append(table.table)
            .append(" AS p WHERE p.account_id = o.account_id AND (p.since, p.id) < (o.since, o.id))");
    std::vector<Undated> spans;
    Statement rows = session.db().prepare(sql.constData());
    rows.bind(1, import.first).bind(2, import.last);
    while (rows.next()) {
        if (!isMeant(rows.integer(1)))
            continue;
        const bool isUndated = rows.text(2) == import.day || rows.integer(5) != 0 || moved.contains(rows.integer(0));
        if (!isUndated)
            continue;
        const QDate made = QDate::fromString(import.day, Qt::ISODate);
        const QDate next = rows.isNull(6) ? made : rows.date(6);
        Undated span{rows.integer(0), rows.integer(1), rows.date(2), std::min(made, next), {}};
        span.dates.signupDate = rows.date(3);
        span.dates.contractStart = rows.date(4);
        spans.push_back(span);
    }
    return spans;
}

} // namespace

void reachBack(ImportSession& session, const std::function<bool(qint64 account)>& isMeant)
{
    const std::vector<EarlierImport> imports = earlierImports(session);
    if (imports.empty())
        return;
    Statement firstRow = session.db().prepare("SELECT min(start_date) FROM subscriptions WHERE account_id = ?1");
    for (const TableInfo* info : {&tableInfo<Ownership>(), &tableInfo<StageSpan>()}) {
        ImportTable table(session, *info);
        const std::unordered_set<qint64> moved = movedSpans(session, *info);
        for (const EarlierImport& import : imports)
            for (const Undated& span : undatedSpans(session, *info, import, moved, isMeant)) {
                QDate revenue;
                firstRow.bind(1, span.account);
                if (firstRow.next())
                    revenue = firstRow.date(0);
                firstRow.reset();
                const QDate first = std::min(firstSpanDay(span.dates, revenue, span.since), span.latest);
                if (first == span.since)
                    continue;
                // Of the four columns only the day is compared and written.
                const std::string was = span.since.toString(Qt::ISODate).toStdString();
                const std::string since = first.toString(Qt::ISODate).toStdString();
                table.update(span.id, std::array{Cell(), Cell::of(std::string_view(was)), Cell(), Cell()},
                             std::array{Cell(), Cell::of(std::string_view(since)), Cell(), Cell()});
            }
    }
}

} // namespace tasuki::account
