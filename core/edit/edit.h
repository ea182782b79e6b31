// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/row.h"

#include <optional>
#include <vector>

namespace tasuki {

/// One row as it was and as it shall be. No `before`: a new row; no `after`: a removed one.
struct RowChange {
    const TableInfo* table = nullptr;
    qint64 id = 0;
    qint64 account = 0; ///< the account that it belongs to, for the account's history; 0: none
    std::optional<std::vector<Value>> before;
    std::optional<std::vector<Value>> after;
};

/// What a person did in one act: one transaction, one undo step, one history entry. Rules make it from values;
/// Workspace::apply carries it out.
class Edit {
public:
    Edit() = default;
    /// `what`: the act's code, such as "handoff.accept"; the screen has words for it.
    Edit(QString what, const Act& act) : m_what(std::move(what)), m_act(act) { m_act.ids = nullptr; }

    template <typename T>
    void insert(const T& row)
    {
        m_changes.push_back({&tableInfo<T>(), row.id.value(), accountOf(row), std::nullopt, valuesOf(row)});
    }
    /// Nothing where the two are equal.
    template <typename T>
    void update(const T& before, const T& after)
    {
        Q_ASSERT(before.id == after.id);
        if (!(before == after))
            m_changes.push_back(
                {&tableInfo<T>(), after.id.value(), accountOf(after), valuesOf(before), valuesOf(after)});
    }
    template <typename T>
    void remove(const T& row)
    {
        m_changes.push_back({&tableInfo<T>(), row.id.value(), accountOf(row), valuesOf(row), std::nullopt});
    }
    /// The changes of another edit become part of this act.
    void append(const Edit& other)
    {
        m_changes.insert(m_changes.end(), other.m_changes.begin(), other.m_changes.end());
    }

    const QString& what() const { return m_what; }
    const Act& act() const { return m_act; }
    const std::vector<RowChange>& changes() const { return m_changes; }
    std::vector<RowChange>& changes() { return m_changes; }
    bool isEmpty() const { return m_changes.empty(); }

    /// The way back: before and after swapped, last change first. `act` is who undoes it, and when.
    Edit inverse(const Act& act) const;

private:
    template <typename T>
    static qint64 accountOf(const T& row)
    {
        if constexpr (std::is_same_v<decltype(row.id), AccountId>)
            return row.id.value();
        else if constexpr (requires { row.accountId; })
            return row.accountId.value();
        else
            return 0;
    }

    QString m_what;
    Act m_act;
    std::vector<RowChange> m_changes;
};

} // namespace tasuki
