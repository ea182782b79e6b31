// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/account_merge.h"

#include "account/account.h"
#include "account/source_key.h"
#include "base/texts.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "storage/unique_keys.h"

#include <algorithm>
#include <map>
#include <set>

namespace tasuki {

using storage::Failure;
using storage::Statement;

namespace {

/// One merge, step by step.
class Merger {
public:
    Merger(storage::Database& db, const Account& from, const Account& into, TermLanguage language, const Act& act)
        : m_db(db), m_from(from), m_into(into), m_language(language), m_act(act)
    {}

    MergePlan plan()
    {
        m_plan.edit = Edit(QStringLiteral("account.merge"), m_act);
        checkParents();
        for (const Kind* kind : kinds())
            move(*kind);
        for (const Kind* kind : kinds())
            settleClashes(*kind);
        settleEquals();
        mergeValues();
        write();
        return std::move(m_plan);
    }

private:
    struct RowKey {
        const Kind* kind;
        qint64 id;

        bool operator<(const RowKey& other) const { return std::pair(kind, id) < std::pair(other.kind, other.id); }
    };
    struct Row {
        std::vector<Value> before;
        std::vector<Value> after;
        bool removed = false;
    };

    /// The parent's line of the account that stays must not lead through the one that goes, but at its first step.
    void checkParents()
    {
        AccountId at = m_into.parentId;
        std::set<qint64> seen;
        for (bool first = true; at.isValid() && seen.insert(at.value()).second; first = false) {
            if (at == m_from.id && !first)
                throw Failure(invalid(
                    AccountText::tr("%1 belongs to an account that belongs to %2. Change its parent account first.")
                        .arg(m_into.name, m_from.name)));
            const auto parent = storage::readOne<Account>(m_db, "WHERE t.id = ?1", at);
            at = parent ? parent->parentId : AccountId();
        }
    }

    std::vector<qint64> rowsOf(const Kind& kind, const char* column, qint64 value)
    {
        std::vector<qint64> ids;
        Statement rows = m_db.prepare(QByteArray("SELECT id FROM ")
                                          .append(kind.table->table)
                                          .append(" WHERE ")
                                          .append(column)
                                          .append(" = ?1 ORDER BY id")
                                          .constData());
        rows.bind(1, value);
        while (rows.next())
            ids.push_back(rows.integer(0));
        return ids;
    }

    Row& row(const Kind& kind, qint64 id)
    {
        const auto found = m_rows.find({&kind, id});
        if (found != m_rows.end())
            return found->second;
        std::vector<Value> values = *storage::presentValues(m_db, *kind.table, id);
        return m_rows.emplace(RowKey{&kind, id}, Row{values, values, false}).first->second;
    }

    static bool refersTo(const Kind& kind, size_t column, Entity entity)
    {
        return kind.table->holds[column] == Holds::Reference && kind.table->facts[column]->refersTo == entity;
    }

    /// Whatever names the account that goes.
    void move(const Kind& kind)
    {
        const TableInfo& table = *kind.table;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (!refersTo(kind, i, Entity::Account))
                continue;
            const std::vector<qint64> ids = rowsOf(kind, table.columns[i], m_from.id.value());
            const bool stays =
                kind.merged == Merged::Stays && !rowsOf(kind, table.columns[i], m_into.id.value()).empty();
            for (const qint64 id : ids) {
                if (kind.entity() == Entity::Account && id == m_into.id.value())
                    continue; // mergeValues() gives it another parent
                Row& moved = row(kind, id);
                moved.removed = stays;
                if (kind.leaveAccount)
                    kind.leaveAccount(m_db, moved.after, m_from.id.value(), m_into.id.value());
                moved.after[i] = m_into.id.value();
            }
        }
    }

    /// Rows of both accounts that may not stand side by side.
    void settleClashes(const Kind& kind)
    {
        std::vector<storage::UniqueKey> keys = storage::uniqueKeys(m_db, kind.table->table);
        std::erase_if(keys, [&](const storage::UniqueKey& key) { return !concernsAccount(kind, key); });
        if (keys.empty())
            return;
        std::vector<qint64> ids;
        for (const auto& [key, changed] : m_rows)
            if (key.kind == &kind && !changed.removed)
                ids.push_back(key.id);
        for (const qint64 id : ids)
            for (const storage::UniqueKey& key : keys)
                if (const qint64 other = sameIn(kind, key, id); other != 0) {
                    giveUp(kind, key, id, other);
                    break;
                }
    }

    /// The same person or promise, entered with both: one stays. Calls that are alike are two all the same.
    void settleEquals()
    {
        std::set<RowKey> stood; // rows that stand for another one: of two and one that are alike, two stay
        for (bool again = true; again;) {
            again = false; // what two rows refer to may have become one
            for (const Kind* kind : kinds()) {
                if (!kind->file || kind->file->mayRepeat || kind->entity() == Entity::Account)
                    continue;
                storage::UniqueKey all;
                for (const char* column : kind->table->columns)
                    all.columns += column;
                for (const qint64 id : movedRows(*kind)) {
                    const qint64 other = sameIn(*kind, all, id, &stood);
                    if (other == 0)
                        continue;
                    stood.insert({kind, other});
                    giveUp(*kind, all, id, other);
                    again = true;
                }
            }
        }
    }

    /// Those that go over to the account that stays, and are not given up.
    std::vector<qint64> movedRows(const Kind& kind) const
    {
        std::vector<qint64> ids;
        for (const auto& [key, changed] : m_rows) {
            bool moves = false;
            for (size_t i = 0; i < kind.table->columns.size() && key.kind == &kind; ++i)
                moves =
                    moves || (refersTo(kind, i, Entity::Account) && !sameValue(changed.before[i], changed.after[i]));
            if (moves && !changed.removed)
                ids.push_back(key.id);
        }
        return ids;
    }

    static bool concernsAccount(const Kind& kind, const storage::UniqueKey& key)
    {
        return std::ranges::any_of(key.columns, [&](const QByteArray& column) {
            const size_t at = kind.table->find(QAnyStringView(column));
            return at < kind.table->columns.size() && refersTo(kind, at, Entity::Account);
        });
    }

    /// The row of the account that stays which has the same values in the key; 0: none.
    /// `but`: rows that do not count.
    qint64 sameIn(const Kind& kind, const storage::UniqueKey& key, qint64 id, const std::set<RowKey>* but = nullptr)
    {
        const Row& wanted = row(kind, id);
        QByteArray sql = QByteArray("SELECT t.id FROM ").append(kind.table->table).append(" AS t WHERE t.id <> ?1");
        if (!key.where.isEmpty())
            sql.append(" AND (" + key.where + ") AND EXISTS (SELECT 1 FROM ")
                .append(kind.table->table)
                .append(" WHERE id = ?1 AND (" + key.where + "))");
        int parameter = 1;
        for (const QByteArray& column : key.columns)
            sql.append(" AND t." + column + " IS ?" + QByteArray::number(++parameter));
        Statement rows = m_db.prepare(sql.constData());
        rows.bind(1, id);
        parameter = 1;
        for (const QByteArray& column : key.columns)
            rows.bind(++parameter, wanted.after[kind.table->find(QAnyStringView(column))]);
        while (rows.next()) {
            const RowKey other{&kind, rows.integer(0)};
            const auto changed = m_rows.find(other);
            if ((changed == m_rows.end() || !changed->second.removed) && (!but || !but->contains(other)))
                return rows.integer(0);
        }
        return 0;
    }

    /// The row goes, as `other` stands for it: what refers to it refers to that one, or goes along.
    void giveUp(const Kind& kind, const storage::UniqueKey& key, qint64 id, qint64 other)
    {
        Row& given = row(kind, id);
        const std::vector<Value> stays = row(kind, other).after;
        const bool isSame = std::ranges::equal(given.after, stays, sameValue);
        given.removed = true;
        if (!isSame)
            tellContradiction(kind, key, given.after);
        for (const Kind* child : kinds()) {
            const QByteArrayList needed = storage::neededColumns(m_db, child->table->table);
            for (size_t i = 0; i < child->table->columns.size(); ++i) {
                if (!refersTo(*child, i, kind.entity()))
                    continue;
                const bool belongs = needed.contains(QByteArray(child->table->columns[i]));
                for (const qint64 childId : rowsOf(*child, child->table->columns[i], id)) {
                    Row& referring = row(*child, childId);
                    if (belongs && !isSame)
                        referring.removed = true;
                    else
                        refer(*child, childId, i, other);
                }
            }
        }
    }

    void refer(const Kind& child, qint64 childId, size_t column, qint64 other)
    {
        row(child, childId).after[column] = other;
        for (const storage::UniqueKey& key : storage::uniqueKeys(m_db, child.table->table))
            if (sameIn(child, key, childId) != 0)
                row(child, childId).removed = true;
    }

    /// The row is called by what both have alike: "Usage “logins 2026-01”".
    void tellContradiction(const Kind& kind, const storage::UniqueKey& key, const std::vector<Value>& values)
    {
        QStringList alike;
        for (const QByteArray& column : key.columns) {
            const size_t at = kind.table->find(QAnyStringView(column));
            if (kind.table->holds[at] != Holds::Reference && !isBlank(values[at]))
                alike += textOf(values[at]);
        }
        const QString name = kind.name.text(m_language);
        m_plan.contradictions +=
            alike.isEmpty()
                ? AccountText::tr("%1: both accounts have one, and they differ.").arg(name)
                : AccountText::tr("%1 “%2”: both accounts have one, and they differ.").arg(name, alike.join(u' '));
    }

    static bool isBlank(const Value& value)
    {
        const auto* const text = std::get_if<QString>(&value);
        return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
    }

    /// The account that stays takes what it lacks. A currency is never lacking: none means the base currency.
    void mergeValues()
    {
        const Kind& kind = *kindOf(Entity::Account);
        const TableInfo& table = *kind.table;
        const std::vector<Value> gone = valuesOf(m_from);
        Row& stays = row(kind, m_into.id.value());
        if (m_into.parentId == m_from.id)
            stays.after[table.find("parent_id")] = toValue(m_from.parentId);
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QLatin1String column(table.columns[i]);
            if (column == QLatin1String("account_key") || table.holds[i] == Holds::Reference || isBlank(gone[i])
                || sameValue(gone[i], stays.after[i]))
                continue;
            if (isBlank(stays.after[i]) && column != QLatin1String("currency"))
                stays.after[i] = gone[i];
            else
                m_plan.differences +=
                    AccountText::tr("%1: %2 stays, %3 is given up.")
                        .arg(table.facts[i]->label.text(m_language), textOf(stays.after[i]), textOf(gone[i]));
        }
    }

    static QString textOf(const Value& value)
    {
        if (const auto* const number = std::get_if<qint64>(&value))
            return QString::number(*number);
        const auto* const text = std::get_if<QString>(&value);
        return text && !text->isEmpty() ? *text : QStringLiteral("-");
    }

    /// What goes, goes first: it holds codes and keys that the other one takes.
    void write()
    {
        const Kind& accounts = *kindOf(Entity::Account);
        m_plan.edit.changes().push_back(
            {accounts.table, m_from.id.value(), m_into.id.value(), valuesOf(m_from), std::nullopt});
        for (const bool removals : {true, false})
            for (const Kind* kind : kinds()) {
                MergePlan::Count count{kind->entity(), 0};
                for (const auto& [key, changed] : m_rows) {
                    if (key.kind != kind || changed.removed != removals)
                        continue;
                    const bool isSame = !removals && std::ranges::equal(changed.before, changed.after, sameValue);
                    if (isSame)
                        continue;
                    m_plan.edit.changes().push_back(
                        {kind->table, key.id, m_into.id.value(), changed.before,
                         removals ? std::optional<std::vector<Value>>() : std::optional(changed.after)});
                    count.rows += kind == &accounts && key.id == m_into.id.value() ? 0 : 1;
                }
                if (count.rows > 0)
                    (removals ? m_plan.dropped : m_plan.moved).push_back(count);
            }
        // Files of the workspace's own go on to name it by this key.
        SourceKey own;
        own.id = m_act.ids->make<RowId>();
        own.accountId = m_into.id;
        own.key = m_from.key;
        m_plan.edit.insert(own);
    }

    storage::Database& m_db;
    const Account& m_from;
    const Account& m_into;
    TermLanguage m_language;
    const Act& m_act;
    std::map<RowKey, Row> m_rows; ///< that the merge changes or looks at
    MergePlan m_plan;
};

} // namespace

Result<MergePlan> planMerge(storage::Database& db, AccountId from, AccountId into, TermLanguage language,
                            const Act& act)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        const auto gone = storage::readOne<Account>(db, "WHERE t.id = ?1", from);
        const auto stays = storage::readOne<Account>(db, "WHERE t.id = ?1", into);
        if (!gone || !stays)
            throw Failure(Error{ErrorCode::NotFound, AccountText::tr("One of the two accounts is gone."), {}});
        if (from == into)
            throw Failure(invalid(AccountText::tr("An account can't be merged with itself.")));
        return Merger(db, *gone, *stays, language, act).plan();
    });
}

} // namespace tasuki
