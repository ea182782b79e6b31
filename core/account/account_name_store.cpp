// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_name_store.h"

#include "storage/failure.h"

namespace tasuki {

Result<std::vector<AccountName>> accountNames(storage::Database& db)
{
    return storage::attempt([&] {
        std::vector<AccountName> names;
        storage::Statement rows = db.prepare("SELECT id, name, yomi FROM accounts ORDER BY id");
        while (rows.next())
            names.push_back({rows.id<AccountId>(0), rows.text(1), rows.text(2)});
        return names;
    });
}

} // namespace tasuki
