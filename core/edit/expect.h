// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

/// What an act takes for granted of a row that it does not change: a change of that one column from a value to itself.
/// It writes nothing and has no line in the history; where something else stands there, the edit is a conflict.
namespace tasuki {

namespace edit_detail {

template <auto Member, typename T>
const TableInfo& columnInfo()
{
    static const TableInfo info = [] {
        TableInfo made{RowTraits<T>::entity, RowTraits<T>::table, {}};
        const auto add = [&](const auto& f) {
            if constexpr (std::is_same_v<std::remove_cv_t<decltype(f.member)>, std::remove_cv_t<decltype(Member)>>)
                if (f.member == Member)
                    made.columns.push_back(f.column);
        };
        std::apply([&](const auto&... f) { (add(f), ...); }, RowTraits<T>::fields);
        return made;
    }();
    return info;
}

} // namespace edit_detail

template <auto Member, typename T>
void expect(Edit& edit, const T& row)
{
    const std::vector<Value> value{toValue(row.*Member)};
    edit.changes().push_back({&edit_detail::columnInfo<Member, T>(), row.id.value(), 0, value, value});
}

inline bool isExpectation(const RowChange& change)
{
    return change.before && change.after && *change.before == *change.after;
}

} // namespace tasuki
