// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/edit.h"
#include "kind/kind.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

QString nameOfRow(storage::Database& db, Entity entity, qint64 id, TermLanguage language)
{
    const Kind* kind = kindOf(entity);
    if (!kind || id == 0)
        return {};
    if (kind->nameOf)
        return kind->nameOf(db, id, language);
    if (!kind->called)
        return {};
    storage::Statement row = db.prepare(QByteArray("SELECT ")
                                            .append(kind->called)
                                            .append(" FROM ")
                                            .append(kind->table->table)
                                            .append(" WHERE id = ?1")
                                            .constData());
    row.bind(1, id);
    return row.next() ? row.text(0) : QString();
}

Result<void> keepName(storage::Database& db, Edit& edit, Entity removed, qint64 id, const QString& name)
{
    return storage::attempt([&] {
        for (const Kind* kind : kinds()) {
            const TableInfo& table = *kind->table;
            for (size_t i = 0; i + 1 < table.columns.size(); ++i) {
                if (table.holds[i + 1] != Holds::NameInstead || table.facts[i]->refersTo != removed)
                    continue;
                storage::Statement rows = db.prepare(QByteArray("SELECT id FROM ")
                                                         .append(table.table)
                                                         .append(" WHERE ")
                                                         .append(table.columns[i])
                                                         .append(" = ?1 ORDER BY id")
                                                         .constData());
                rows.bind(1, id);
                while (rows.next()) {
                    const qint64 row = rows.integer(0);
                    const std::vector<Value> before = *storage::presentValues(db, table, row);
                    std::vector<Value> after = before;
                    after[i] = Value();
                    after[i + 1] = name;
                    const size_t account = table.find("account_id");
                    const bool ofAccount = account < before.size();
                    edit.changes().push_back(
                        {&table, row, ofAccount ? std::get<qint64>(before[account]) : 0, before, after});
                }
            }
        }
    });
}

} // namespace tasuki
