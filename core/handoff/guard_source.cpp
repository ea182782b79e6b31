// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/guard_source.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "handoff/handoff_rules.h"
#include "storage/database.h"
#include "storage/failure.h"

namespace tasuki::handoff {

namespace {

qint64 countOf(storage::Database& db, const char* sql, qint64 id)
{
    storage::Statement rows = db.prepare(sql);
    rows.bind(1, id);
    rows.next();
    return rows.integer(0);
}

/// One that was open already makes no second one: its note may change whatever stands beside it.
void judgeOpen(storage::Database& db, const RowChange& change)
{
    if (change.before) {
        const auto before = rowFromValues<Handoff>(change.id, *change.before);
        if (isOpen(before.state) && before.accountId.value() == change.account)
            return;
    }
    if (countOf(db, "SELECT count(*) FROM handoffs WHERE account_id = ?1 AND state IN ('draft', 'offered', 'returned')",
                change.account)
        > 1)
        throw storage::Failure(
            invalid(HandoffText::tr("This account already has an open handoff. Finish or cancel it first.")));
}

void judgeSaid(storage::Database& db, const RowChange& change)
{
    const auto after = rowFromValues<Handoff>(change.id, *change.after);
    if (!after.offeredOn.isValid()
        && countOf(db, "SELECT count(*) FROM handoff_questions WHERE handoff_id = ?1", change.id) > 0)
        throw storage::Failure(
            invalid(HandoffText::tr("The receiver has asked about this offer. It can't be undone any more.")));
    if (!after.acceptedOn.isValid()
        && countOf(db,
                   "SELECT (SELECT count(*) FROM handoff_syntheses WHERE handoff_id = ?1)"
                   " + (SELECT count(*) FROM handoff_ratings WHERE handoff_id = ?1)",
                   change.id)
               > 0)
        throw storage::Failure(invalid(HandoffText::tr(
            "The receiver has summed up or rated this handoff. Undo that before you undo the acceptance.")));
}

} // namespace

Result<void> judgeHandoffs(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            if (change.table->entity != Entity::Handoff || !change.after || isExpectation(change))
                continue;
            judgeOpen(db, change);
            judgeSaid(db, change);
        }
    });
}

} // namespace tasuki::handoff
