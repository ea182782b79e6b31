// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/held_source.h"

#include "base/texts.h"
#include "edit/expect.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <set>
#include <tuple>

namespace tasuki {

namespace {

bool hasLeavers(storage::Database& db)
{
    return db.prepare("SELECT 1 FROM members WHERE NOT active LIMIT 1").next();
}

/// Selects the id of the row and the name of who has left, of rows where `condition` holds.
storage::Statement heldStatement(storage::Database& db, const Kind& kind, const Held& held, const char* condition)
{
    const QByteArray sql = QByteArray("SELECT t.id, m.name FROM ") + kind.table->table
                           + " AS t JOIN members AS m ON m.id = t." + held.holder + " WHERE NOT m.active AND ("
                           + held.open + ") AND " + condition;
    return db.prepare(sql.constData());
}

void refuse(const storage::Statement& row)
{
    throw storage::Failure(
        invalid(StorageText::tr("“%1” has left and can't take anything on. Nothing was saved.").arg(row.text(1))));
}

/// Somebody has left: nothing of any kind may be theirs.
void judgeLeaver(storage::Database& db, qint64 member)
{
    for (const Kind* kind : kinds())
        for (const Held& held : kind->held) {
            storage::Statement rows = heldStatement(db, *kind, held, "m.id = ?1 LIMIT 1");
            if (rows.bind(1, member).next())
                throw storage::Failure(Error{
                    ErrorCode::Conflict,
                    StorageText::tr("“%1” was given more work while you were editing. Try again.").arg(rows.text(1)),
                    {}});
        }
}

} // namespace

Result<std::vector<HeldRow>> heldBy(storage::Database& db, MemberId member)
{
    return storage::attempt([&] {
        std::vector<HeldRow> found;
        for (const Kind* kind : kinds())
            for (const Held& held : kind->held) {
                const QByteArray rest =
                    QByteArray("WHERE t.") + held.holder + " = ?1 AND (" + held.open + ") ORDER BY t.id";
                storage::Statement rows = db.prepare(storage::selectOf(*kind->table, rest.constData()).constData());
                rows.bind(1, member);
                const size_t account = kind->table->find(u"account_id");
                while (rows.next()) {
                    HeldRow row{kind, &held, rows.integer(0), {}, {}};
                    for (size_t i = 0; i < kind->table->columns.size(); ++i)
                        row.values.push_back(rows.value(int(i) + 1));
                    if (account < row.values.size() && std::holds_alternative<qint64>(row.values[account]))
                        row.account = AccountId(std::get<qint64>(row.values[account]));
                    found.push_back(std::move(row));
                }
            }
        return found;
    });
}

Result<void> judgeHeld(storage::Database& db, const Edit& edit)
{
    return storage::attempt([&] {
        if (!hasLeavers(db))
            return;
        std::set<std::tuple<const Kind*, bool, qint64>> judged; // an edit may touch many rows of one account
        for (const RowChange& change : edit.changes()) {
            const Kind* kind = kindOf(change.table->entity);
            if (!kind || isExpectation(change))
                continue;
            if (kind->entity() == Entity::Member && change.after)
                judgeLeaver(db, change.id);
            // A row that goes may uncover another of its account: who held it before.
            const bool byAccount = change.account != 0;
            const qint64 of = byAccount ? change.account : change.id;
            if (kind->held.empty() || !judged.insert({kind, byAccount, of}).second)
                continue;
            for (const Held& held : kind->held) {
                storage::Statement rows =
                    heldStatement(db, *kind, held, byAccount ? "t.account_id = ?1 LIMIT 1" : "t.id = ?1 LIMIT 1");
                if (rows.bind(1, of).next())
                    refuse(rows);
            }
        }
    });
}

Result<QStringList> heldByLeft(storage::Database& db)
{
    return storage::attempt([&] {
        QStringList findings;
        if (!hasLeavers(db))
            return findings;
        for (const Kind* kind : kinds())
            for (const Held& held : kind->held) {
                storage::Statement rows = heldStatement(db, *kind, held, "1 ORDER BY t.id");
                while (rows.next())
                    findings += QCoreApplication::translate("check", "row %1 of %2 is held by %3, who has left")
                                    .arg(rows.integer(0))
                                    .arg(QLatin1String(kind->table->table), rows.text(1));
            }
        return findings;
    });
}

} // namespace tasuki
