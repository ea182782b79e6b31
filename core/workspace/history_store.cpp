// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history_store.h"

#include "storage/failure.h"

#include <QJsonDocument>

namespace tasuki {

namespace {

/// Columns: edit_id, at, on_date, member_id, what, why, entity, row_id, before, after.
HistoryLine lineOf(const storage::Statement& row)
{
    const auto json = [&](int column) { return QJsonDocument::fromJson(row.text(column).toUtf8()).object(); };
    return {row.integer(0),
            QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            row.date(2),
            row.id<MemberId>(3),
            row.text(4),
            row.text(5),
            Entity(row.integer(6)),
            row.integer(7),
            json(8),
            json(9)};
}

} // namespace

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
        std::vector<HistoryLine> lines;
        while (rows.next())
            lines.push_back(lineOf(rows));
        return lines;
    });
}

Result<void> HistoryStore::eachSince(QDate day,
                                     const std::function<void(const HistoryLine& line, qint64 account)>& use) const
{
    return storage::attempt([&] {
        storage::Statement rows =
            // +id: to read all of it in this order would seem cheaper than to sort a day.
            m_db.prepare("SELECT edit_id, at, on_date, member_id, what, why, entity, row_id, "
                         "before, after, account_id FROM history WHERE on_date >= ?1 ORDER BY +id DESC");
        rows.bind(1, day);
        while (rows.next())
            use(lineOf(rows), rows.integer(10));
    });
}

} // namespace tasuki
