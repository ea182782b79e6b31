// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/one_open_source.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "handoff/handoff_rules.h"
#include "storage/database.h"
#include "storage/failure.h"

namespace tasuki::handoff {

Result<void> judgeOpen(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        for (const RowChange& change : edit.changes()) {
            if (change.table->entity != Entity::Handoff || !change.after || isExpectation(change))
                continue;
            // One that was open already makes no second one: its note may change whatever stands beside it.
            if (change.before) {
                const auto before = rowFromValues<Handoff>(change.id, *change.before);
                if (isOpen(before.state) && before.accountId.value() == change.account)
                    continue;
            }
            storage::Statement open = db.prepare("SELECT count(*) FROM handoffs WHERE account_id = ?1"
                                                 " AND state IN ('draft', 'offered', 'returned')");
            open.bind(1, change.account);
            open.next();
            if (open.integer(0) > 1)
                throw storage::Failure(
                    invalid(HandoffText::tr("This account already has an open handoff. Finish or cancel it first.")));
        }
    });
}

} // namespace tasuki::handoff
