// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history_store.h"

#include "storage/failure.h"

#include <QJsonDocument>

namespace tasuki {

Result<std::vector<HistoryLine>> HistoryStore::ofAccount(AccountId account, int limit) const
{
    return storage::attempt([&] {
        storage::Statement rows = m_db.prepare(
            // An account has the history of those that were merged into it, too; undone, each has its own again.
            "WITH RECURSIVE merged (id) AS (SELECT ?1 UNION SELECT h.row_id FROM merged AS m "
            "JOIN history AS h ON h.account_id = m.id AND h.what = 'account.merge' AND h.entity = ?3 AND h.after IS NULL "
            "WHERE NOT EXISTS (SELECT 1 FROM accounts AS a WHERE a.id = h.row_id)) "
            "SELECT edit_id, at, on_date, member_id, what, why, entity, row_id, before, after FROM history "
            "WHERE account_id IN (SELECT id FROM merged) ORDER BY id DESC LIMIT ?2");
        rows.bind(1, account).bind(2, limit).bind(3, int(Entity::Account));
        const auto json = [&](int column) { return QJsonDocument::fromJson(rows.text(column).toUtf8()).object(); };
        std::vector<HistoryLine> lines;
        while (rows.next())
            lines.push_back({rows.integer(0), QDateTime::fromString(rows.text(1), Qt::ISODateWithMs), rows.date(2),
                             rows.id<MemberId>(3), rows.text(4), rows.text(5), Entity(rows.integer(6)), rows.integer(7),
                             json(8), json(9)});
        return lines;
    });
}

} // namespace tasuki
