// SPDX-License-Identifier: GPL-3.0-or-later
#include "snooze/snooze_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

Result<std::vector<Snooze>> SnoozeStore::running(QDate today) const
{
    return storage::attempt([&] {
        return storage::readRows<Snooze>(
            m_db,
            "WHERE t.until > ?1 AND NOT EXISTS (SELECT 1 FROM snoozes AS later WHERE later.source = t.source "
            "AND later.subject = t.subject AND later.id > t.id) ORDER BY t.id",
            today);
    });
}

} // namespace tasuki
