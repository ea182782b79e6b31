// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/stage_since_store.h"

#include "storage/failure.h"

namespace tasuki {

Result<QHash<AccountId, QDate>> stageSince(storage::Database& db, QDate today)
{
    return storage::attempt([&] {
        QHash<AccountId, QDate> since;
        storage::Statement rows =
            db.prepare("SELECT account_id, max(since) FROM stage_spans WHERE since <= ?1 GROUP BY account_id");
        rows.bind(1, today);
        while (rows.next())
            since.insert(rows.id<AccountId>(0), rows.date(1));
        return since;
    });
}

} // namespace tasuki
