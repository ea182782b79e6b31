// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "handoff/guard_source.h"
#include "kind/held_source.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "storage/sqlite_error.h"
#include "storage/workspace_file.h"
#include "workspace/defaults.h"
#include "workspace/edit_writer.h"
#include "workspace/merged_rows.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

namespace tasuki {

using storage::attempt;

namespace {

constexpr qint64 kPatienceMilliseconds = 2000;

/// The rules have looked for another row of the same key: one that is there all the same came from somebody else.
Error withSameMeanwhile(Error error)
{
    if (!storage::isDuplicate(error))
        return error;
    return Error{ErrorCode::Conflict, StorageText::tr("Already saved in another window. Nothing was saved here."),
                 error.detail};
}

/// Nothing where another program holds the file just then: it is asked again with the next poll.
std::optional<qint64> dataVersionOf(storage::Database& db)
{
    const auto version = attempt([&] { return db.dataVersion(); });
    return version ? *version : std::nullopt;
}

/// Likewise.
std::optional<qint64> historyLinesOf(storage::Database& db)
{
    const auto lines = attempt([&] { return db.queryInteger("SELECT count(*) FROM history"); });
    return lines ? std::optional(*lines) : std::nullopt;
}

} // namespace

Workspace::Workspace(std::unique_ptr<storage::Database> db, Clock& clock)
    : m_db(std::move(db)),
      m_clock(clock),
      m_ids(clock.now().toMSecsSinceEpoch(), QRandomGenerator::global()->generate()),
      m_dataVersion(dataVersionOf(*m_db)),
      m_historyLines(historyLinesOf(*m_db))
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const QString& baseCurrency,
                                                     FiscalStart fiscalStart, Clock& clock, const QString& zone)
{
    auto db = storage::createFile(path);
    if (!db)
        return std::move(db).error();
    auto filled = attempt([&] {
        storage::Transaction transaction(**db);
        writeDefaults(**db, baseCurrency, fiscalStart, zone);
        transaction.commit();
    });
    if (!filled) {
        (*db).reset();
        QFile::remove(path);
        return std::move(filled).error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*db), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Clock& clock, const Options& options)
{
    storage::OpenOptions fileOptions;
    fileOptions.readOnly = options.readOnly;
    fileOptions.busyMilliseconds = options.busyMilliseconds;
    fileOptions.today = clock.today();
    auto db = storage::openFile(path, fileOptions);
    if (!db)
        return std::move(db).error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*db), clock));
}

Act Workspace::act(const QString& why)
{
    const QDateTime now = m_clock.now();
    m_ids.advance(now.toMSecsSinceEpoch());
    return Act{m_actor, now, m_clock.today(), why, &m_ids};
}

Result<void> Workspace::write(const Edit& edit)
{
    return attempt([&] {
        storage::Transaction transaction(*m_db);
        bool merged = false;
        m_conflict = writeRows(*m_db, edit, merged);
        if (m_conflict)
            return;
        if (merged)
            storage::unwrap(judgeMerged(*m_db, edit));
        storage::unwrap(judgeHeld(*m_db, edit));
        storage::unwrap(handoff::judgeHandoffs(*m_db, edit));
        writeHistory(*m_db, edit, m_ids);
        transaction.commit();
    });
}

Result<void> Workspace::apply(const Edit& edit)
{
    m_conflict.reset();
    if (edit.isEmpty())
        return {};
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, StorageText::tr("This workspace is read-only. Save a copy to change it."),
                     path()};

    QElapsedTimer waited;
    waited.start();
    auto written = write(edit);
    // Another window that reads a large workspace holds the file for a moment: that is no reason to refuse an edit.
    while (!written && written.error().code == ErrorCode::Locked && waited.elapsed() < kPatienceMilliseconds)
        written = write(edit);
    if (!written)
        return withSameMeanwhile(std::move(written).error());
    if (m_conflict)
        return Error{ErrorCode::Conflict, StorageText::tr("Someone else changed this first. Nothing was saved."),
                     m_conflict->column};

    if (m_historyLines)
        *m_historyLines += qint64(
            std::ranges::count_if(edit.changes(), [](const RowChange& change) { return !isExpectation(change); }));
    ChangeSet changes;
    for (const RowChange& change : edit.changes()) {
        changes.add(change.table->entity, change.id, change.account);
        if (change.table->entity == Entity::Account) // one that becomes part of another belongs to that one's history
            changes.add(Entity::Account, change.id, change.id);
    }
    Q_EMIT changed(changes);
    return {};
}

Result<Edit> Workspace::rebased(const Edit& edit)
{
    return attempt([&] {
        storage::unwrap(judgeMine(*m_db, edit));
        Edit result = edit;
        result.changes().clear();
        for (RowChange change : edit.changes()) {
            if (!change.before) {
                result.changes().push_back(std::move(change));
                continue;
            }
            const bool isExpected = isExpectation(change);
            const auto present = storage::presentValues(*m_db, *change.table, change.id);
            if (!present)
                throw storage::Failure(
                    Error{ErrorCode::NotFound, StorageText::tr("It was deleted while you were editing."), {}});
            if (change.after && !isExpected) {
                change.after = mergedValues(change, *present);
                storage::unwrap(judgeValues(*change.table, change.id, *change.after));
            } else if (change.after) {
                change.after = present;
            }
            change.before = present;
            // What stands there already is nothing to write: the edit may come out empty. Left in, such a change would
            // say that the value must stay so.
            if (isExpected || !isExpectation(change))
                result.changes().push_back(std::move(change));
        }
        // Tried and taken back: the rules look at the rows as they would stand.
        storage::Transaction trial(*m_db);
        if (!writeRows(*m_db, result))
            storage::unwrap(judgeMerged(*m_db, result));
        return result;
    });
}

Result<Edit> Workspace::withTheirs(const Edit& edit, const Conflict& conflict) const
{
    return attempt([&]() -> Edit {
        if (edit.changes().size() != 1 || conflict.column.isEmpty() || isExpectation(edit.changes().front()))
            return {};
        Edit rest = edit;
        RowChange& change = rest.changes().front();
        const auto present =
            change.before && change.after ? storage::presentValues(*m_db, *change.table, change.id) : std::nullopt;
        if (!present)
            return {};
        for (size_t i = 0; i < present->size(); ++i)
            if (conflict.column == QLatin1String(change.table->columns[valueAt(*change.table, i).first]))
                (*change.before)[i] = (*change.after)[i] = (*present)[i];
        for (size_t i = 0; i < present->size(); ++i)
            if (changesColumn(change, i))
                return rest;
        return {};
    });
}

void Workspace::poll()
{
    const auto version = dataVersionOf(*m_db);
    if (!version || version == m_dataVersion)
        return;
    // A draft that somebody is typing changes the file, but nothing that is shown.
    // Counted, because another program's clock may give its lines lower ids than those that are there.
    const auto lines = historyLinesOf(*m_db);
    if (!lines)
        return;
    m_dataVersion = version;
    if (lines == m_historyLines)
        return;
    m_historyLines = lines;
    Q_EMIT changed(ChangeSet::everything());
}

void Workspace::announceEverything()
{
    if (const auto version = dataVersionOf(*m_db))
        m_dataVersion = version;
    m_historyLines = historyLinesOf(*m_db);
    Q_EMIT changed(ChangeSet::everything());
}

} // namespace tasuki
