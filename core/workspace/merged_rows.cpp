// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merged_rows.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "workspace/edit_writer.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

bool wasDecidedMeanwhile(const RowChange& change, const std::vector<Value>& present)
{
    for (size_t i = 0; i < present.size(); ++i) {
        if (sameValue((*change.before)[i], present[i]))
            continue;
        if (isExpectation(change) || change.table->facts[i]->decides)
            return true;
    }
    return false;
}

Error doesNotGoTogether(const Error& error)
{
    return invalid(StorageText::tr("Conflicts with a change in another window: %1 Nothing was saved.").arg(error.text));
}

} // namespace

Result<void> judgeMine(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            const auto present = change.before ? storage::presentValues(db, *change.table, change.id) : std::nullopt;
            if (present && wasDecidedMeanwhile(change, *present))
                throw storage::Failure(
                    invalid(StorageText::tr("Already handled in another window. Nothing was saved.")));
        }
    });
}

Result<void> judgeParts(const RowChange& change, const std::vector<Value>& present)
{
    const Kind* kind = kindOf(change.table->entity);
    if (!kind || kind->oneValue.columns.empty() || !change.before || !change.after)
        return {};
    bool ours = false;
    bool theirs = false;
    for (const char* column : kind->oneValue.columns) {
        const size_t i = change.table->find(QLatin1String(column));
        if (i == present.size())
            continue; // an edit may name some of the columns only
        ours = ours || (*change.before)[i] != (*change.after)[i];
        theirs = theirs || (*change.before)[i] != present[i];
    }
    if (ours && theirs)
        return doesNotGoTogether(invalid(QCoreApplication::translate("storage", kind->oneValue.sentence)));
    return {};
}

Result<void> judgeValues(const TableInfo& table, qint64 id, const std::vector<Value>& values)
{
    const Kind* kind = kindOf(table.entity);
    const Result<void> judged = kind && kind->judgeValues ? kind->judgeValues(id, values) : Result<void>();
    return judged ? judged : Result<void>(doesNotGoTogether(judged.error()));
}

Result<void> judgeMerged(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            if (!change.after || isExpectation(change))
                continue;
            const Kind* kind = kindOf(change.table->entity);
            const Result<void> judged =
                kind && kind->judge ? kind->judge(db, change.id, *change.after) : Result<void>();
            if (!judged)
                throw storage::Failure(doesNotGoTogether(judged.error()));
        }
    });
}

} // namespace tasuki
