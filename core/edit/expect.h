// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

/// What an act takes for granted of a row that it does not change: a change of that one column from a value to itself.
/// It writes nothing and has no line in the history; where something else stands there, the edit is a conflict.
namespace tasuki {

namespace edit_detail {

/// The place of the column that holds a member.
template <auto Member, typename T>
constexpr size_t columnOf()
{
    size_t at = 0;
    size_t found = 0;
    const auto look = [&](const auto& f) {
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(f.member)>, std::remove_cv_t<decltype(Member)>>)
            if (f.member == Member)
                found = at;
        at += row_detail::Width<std::remove_cvref_t<decltype(f)>>::value;
    };
    std::apply([&](const auto&... f) { (look(f), ...); }, RowTraits<T>::fields);
    return found;
}

template <auto Member, typename T>
inline constexpr TableInfo kColumnInfo{
    RowTraits<T>::entity, RowTraits<T>::table, kTableInfo<T>.columns.subspan(columnOf<Member, T>(), 1),
    kTableInfo<T>.facts.subspan(columnOf<Member, T>(), 1), kTableInfo<T>.holds.subspan(columnOf<Member, T>(), 1)};

} // namespace edit_detail

template <auto Member, typename T>
void expect(Edit& edit, const T& row)
{
    const std::vector<Value> value{toValue(row.*Member)};
    edit.changes().push_back({&edit_detail::kColumnInfo<Member, T>, row.id.value(), 0, value, value});
}

inline bool isExpectation(const RowChange& change)
{
    return change.before && change.after && *change.before == *change.after;
}

} // namespace tasuki
