// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_store.h"

#include "format/texts.h"
#include "import/import_row.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <tuple>

namespace tasuki::imports {

namespace {

/// Rows that can come in as one table.
struct Group {
    std::vector<const WaitingRow*> rows;
    std::vector<QJsonObject> cells;
};
/// Kind, source, how they are read, and the fields that they have.
using GroupKey = std::tuple<QString, QString, QString, QStringList>;

std::map<GroupKey, Group> grouped(const std::vector<WaitingRow>& rows)
{
    std::map<GroupKey, Group> groups;
    for (const WaitingRow& row : rows) {
        const QJsonObject cells = QJsonDocument::fromJson(row.cells.toUtf8()).object();
        Group& group = groups[{row.kind, row.source, row.reading, cells.keys()}];
        group.rows.push_back(&row);
        group.cells.push_back(cells);
    }
    return groups;
}

QString lineOf(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return quoted.join(u',') + QStringLiteral("\r\n");
}

/// The rows as a file that has its columns by their exact names.
PastedBlock tableOf(const QStringList& fields, const Group& group)
{
    std::vector<QStringList> rows;
    for (const QJsonObject& cells : group.cells) {
        QStringList& row = rows.emplace_back();
        for (const QString& field : fields)
            row += cells.value(field).toString();
    }
    return asPasted(fields, rows);
}

/// Only those whose account is known, or proposed where proposals are taken.
void keepKnown(storage::Database& db, const QString& source, bool takesProposals, Group& group)
{
    FinderScope scope{db, source};
    scope.decide = [takesProposals](std::string_view) {
        return takesProposals ? FinderScope::Proposals::Ask : FinderScope::Proposals::Refuse;
    };
    const auto finder = kindOf(Entity::Account)->makeFinder(scope);
    Group known;
    for (size_t i = 0; i < group.rows.size(); ++i) {
        const std::string key = group.rows[i]->account.toStdString();
        const std::string name =
            group.cells[i].value(QString::fromUtf16(kAccountNameColumn.name)).toString().toStdString();
        const std::string mail = group.cells[i].value(QStringLiteral("email")).toString().toStdString();
        finder->hint({name, mail});
        const auto answer = finder->find(trimmedCell(key), 0).answer;
        if (answer != ReferenceFinder::Answer::Found && answer != ReferenceFinder::Answer::Proposed)
            continue;
        known.rows.push_back(group.rows[i]);
        known.cells.push_back(group.cells[i]);
    }
    group = std::move(known);
}

Result<void> retryGroup(storage::Database& db, const ImportRequest& asked, const GroupKey& key, const Group& group,
                        RetryOutcome& outcome)
{
    const auto& [kind, source, reading, fields] = key;
    ImportRequest request = asked;
    request.kind = kindOfFile(kind)->entity();
    request.source = source;
    request.path = group.rows.front()->file;
    request.pasted = tableOf(fields, group);
    request.asksForRecipes = false;
    request.waits = true;
    request.isRetry = true;
    for (const QString& answer : reading.split(u'\n', Qt::SkipEmptyParts)) {
        const auto parsed = parseAssumption(answer);
        if (!parsed)
            return parsed.error();
        request.assumptions.push_back(*parsed);
    }
    const auto preview = Importer(db).run(request);
    if (!preview)
        return preview.error();
    outcome.warnings += preview->warnings;
    for (RowError error : preview->errors) {
        const qint64 place = error.row - 2; // behind the header
        if (place >= 0 && size_t(place) < group.rows.size())
            error.row = group.rows[size_t(place)]->fileRow;
        outcome.errors.push_back(error);
    }
    if (!preview->errors.empty())
        return {};
    outcome.imported += preview->settled;
    if (preview->importId != 0)
        outcome.importIds.push_back(preview->importId);
    return {};
}

} // namespace

format::PastedBlock asPasted(const QStringList& header, const std::vector<QStringList>& rows)
{
    QString table = lineOf(header);
    for (const QStringList& row : rows)
        table += lineOf(row);
    return {table, {}};
}

QString whyItWaits(const WaitingRow& row)
{
    return row.proposed.isEmpty() ? Text::tr("account not found") : Text::tr("may be account %1").arg(row.proposed);
}

Result<std::vector<WaitingRow>> WaitingStore::all() const
{
    return storage::attempt(
        [&] { return storage::readRows<WaitingRow>(m_db, "ORDER BY t.kind, t.source, t.file, t.file_row, t.id"); });
}

Result<qint64> WaitingStore::count() const
{
    return storage::attempt([&] { return m_db.queryInteger("SELECT count(*) FROM waiting_rows"); });
}

Result<std::vector<WaitingStore::File>> WaitingStore::files() const
{
    return storage::attempt([&] {
        std::vector<File> files;
        // Beside min() SQLite tells the other columns of the same row.
        auto rows = m_db.prepare("SELECT file, count(*), min(id), since FROM waiting_rows GROUP BY file ORDER BY file");
        while (rows.next())
            files.push_back({rows.text(0), int(rows.integer(1)), rows.integer(2), rows.date(3)});
        return files;
    });
}

Result<Edit> WaitingStore::drop(const std::vector<qint64>& ids, const Act& act) const
{
    Edit edit(QStringLiteral("waiting.drop"), act);
    for (const qint64 id : ids) {
        const auto row =
            storage::attempt([&] { return storage::readOne<WaitingRow>(m_db, "WHERE t.id = ?1", RowId(id)); });
        if (!row)
            return row.error();
        if (!*row)
            return Error{ErrorCode::NotFound, Text::tr("Row W%1 does not wait any more.").arg(id), {}};
        edit.remove(**row);
    }
    return edit;
}

Result<RetryOutcome> retryWaiting(storage::Database& db, const ImportRequest& asked)
{
    RetryOutcome outcome;
    const auto rows = WaitingStore(db).all();
    if (!rows)
        return rows.error();
    const bool takesProposals = std::ranges::any_of(
        asked.assumptions, [](const Assumption& answer) { return isMatch(answer) && answer.how == u"proposed"; });
    for (const auto& entry : grouped(*rows)) {
        const GroupKey& key = entry.first;
        if (!kindOfFile(std::get<0>(key)))
            continue; // of a later version
        Group known = entry.second;
        const auto looked = storage::attempt([&] { keepKnown(db, std::get<1>(key), takesProposals, known); });
        if (!looked)
            return looked.error();
        if (known.rows.empty())
            continue;
        // What came in before is in, and has to be told.
        if (const auto done = retryGroup(db, asked, key, known, outcome); !done)
            outcome.errors.push_back({known.rows.front()->fileRow, {}, {}, done.error().text});
    }
    const auto left = WaitingStore(db).count();
    if (!left)
        return left.error();
    outcome.waiting = *left;
    return outcome;
}

bool namesAccount(const Edit& edit)
{
    return std::ranges::any_of(edit.changes(), [](const RowChange& change) {
        return change.after
               && (change.table->entity == Entity::SourceKey
                   || (change.table->entity == Entity::Account && !change.before));
    });
}

Result<RetryOutcome> settleWaiting(storage::Database& db, const Act& act, TermLanguage language)
{
    const auto count = WaitingStore(db).count();
    if (!count)
        return count.error();
    if (*count == 0)
        return RetryOutcome();
    ImportRequest request;
    request.today = act.today;
    request.at = act.at;
    request.who = act.who;
    request.language = language;
    return retryWaiting(db, request);
}

Result<ImportPreview> importAndSettle(storage::Database& db, const ImportRequest& request,
                                      const Importer::Progress& progress)
{
    auto preview = Importer(db).run(request, progress);
    if (!preview || request.dryRun || preview->importId == 0)
        return preview;
    const auto waiting = WaitingStore(db).count();
    if (!waiting || *waiting == 0)
        return preview;
    ImportRequest again;
    again.today = request.today;
    again.at = request.at;
    again.who = request.who;
    again.language = request.language;
    again.namesOptions = request.namesOptions;
    const auto settled = retryWaiting(db, again);
    if (!settled) {
        // The import itself is done.
        preview->warnings += settled.error().text;
        return preview;
    }
    preview->settled += settled->imported;
    preview->settledImports = settled->importIds;
    preview->waiting = settled->waiting;
    preview->warnings += settled->warnings;
    for (const RowError& error : settled->errors)
        preview->warnings += Text::tr("Waiting row %1: %2").arg(error.row).arg(error.reason);
    return preview;
}

} // namespace tasuki::imports
