// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// How a value struct names the columns that keep it. From one list of fields come the statements that read and write
/// it, the comparison that finds a conflict, and the history's before and after.
namespace tasuki {

/// What a column can hold. Nothing (NULL) is std::monostate and nothing else; an empty text is a text.
using Value = std::variant<std::monostate, qint64, double, QString>;

/// Every kind of row that an Edit can change. The number is stored in the history: append, never renumber.
enum class Entity {
    Account = 1,
    AccountTag = 2,
    Ownership = 3,
    StageSpan = 4,
    KeyRole = 5,
    Contact = 6,
    Member = 7,
    Team = 8,
    TeamMembership = 9,
    Touchpoint = 10,
    TouchpointKind = 11,
    Subscription = 12,
    Currency = 13,
    Usage = 14,
    Route = 15,
    RouteItem = 16,
    Handoff = 17,
    HandoffItem = 18,
    HandoffEvent = 19,
    Holiday = 20,
    Setting = 21,
    Stage = 22,
    SavedView = 23,
    Target = 24,
    Renewal = 25,
    ChurnReason = 26,
    Goal = 27,
    GoalStatusChange = 28,
    Onboarding = 29,
    SuccessCriteria = 30,
    OnboardingTick = 31,
    CoreMetric = 32
};

/// Specialised next to each value struct: `entity`, `table` and `fields` (see `field`). The struct has a member `id`.
template <typename T>
struct RowTraits;

/// The table of an entity and its columns after `id`, in the order of the fields.
struct TableInfo {
    Entity entity{};
    const char* table = nullptr;
    std::vector<const char*> columns;
};

template <typename T, typename M>
struct Field {
    const char* column;
    M T::*member;
};

template <typename T, typename M>
constexpr Field<T, M> field(const char* column, M T::*member)
{
    return {column, member};
}

/// Money takes two columns: whole minor units (rounded towards minus infinity) and the rest in 10⁻⁹ of one.
template <typename T>
struct AmountField {
    const char* minorColumn;
    const char* nanoColumn;
    std::optional<Amount> T::*member;
};

template <typename T>
constexpr AmountField<T> amountField(const char* minorColumn, const char* nanoColumn, std::optional<Amount> T::*member)
{
    return {minorColumn, nanoColumn, member};
}

/// Enums are kept as text; each has `toText(E)` and `fromText(QStringView, E&)` beside it, found by their argument.
template <typename M>
Value toValue(const M& member)
{
    if constexpr (std::is_same_v<M, QString>) {
        return Value(member);
    } else if constexpr (std::is_same_v<M, QDate>) {
        return member.isValid() ? Value(member.toString(Qt::ISODate)) : Value();
    } else if constexpr (std::is_same_v<M, QDateTime>) {
        return member.isValid() ? Value(member.toUTC().toString(Qt::ISODateWithMs)) : Value();
    } else if constexpr (std::is_same_v<M, bool>) {
        return Value(qint64(member ? 1 : 0));
    } else if constexpr (std::is_same_v<M, double>) {
        return Value(member);
    } else if constexpr (std::is_enum_v<M>) {
        return Value(toText(member));
    } else if constexpr (std::is_integral_v<M>) {
        return Value(qint64(member));
    } else if constexpr (requires { member.has_value(); }) {
        return member.has_value() ? toValue(*member) : Value();
    } else {
        return member.isValid() ? Value(member.value()) : Value(); // a typed id
    }
}

template <typename M>
void fromValue(const Value& value, M& member)
{
    const bool null = std::holds_alternative<std::monostate>(value);
    if constexpr (std::is_same_v<M, QString>) {
        member = null ? QString() : std::get<QString>(value);
    } else if constexpr (std::is_same_v<M, QDate>) {
        member = null ? QDate() : QDate::fromString(std::get<QString>(value), Qt::ISODate);
    } else if constexpr (std::is_same_v<M, QDateTime>) {
        member = null ? QDateTime() : QDateTime::fromString(std::get<QString>(value), Qt::ISODateWithMs);
    } else if constexpr (std::is_same_v<M, bool>) {
        member = !null && std::get<qint64>(value) != 0;
    } else if constexpr (std::is_same_v<M, double>) {
        member =
            null ? 0.0
                 : (std::holds_alternative<qint64>(value) ? double(std::get<qint64>(value)) : std::get<double>(value));
    } else if constexpr (std::is_enum_v<M>) {
        fromText(null ? QStringView() : QStringView(std::get<QString>(value)), member);
    } else if constexpr (std::is_integral_v<M>) {
        member = null ? M{} : static_cast<M>(std::get<qint64>(value));
    } else if constexpr (requires { member.has_value(); }) {
        if (null) {
            member.reset();
        } else {
            fromValue(value, member.emplace());
        }
    } else {
        member = null ? M() : M(std::get<qint64>(value));
    }
}

namespace row_detail {

template <typename T, typename M>
void appendColumns(const Field<T, M>& f, std::vector<const char*>& columns)
{
    columns.push_back(f.column);
}
template <typename T, typename M>
void appendValues(const Field<T, M>& f, const T& row, std::vector<Value>& values)
{
    values.push_back(toValue(row.*(f.member)));
}
template <typename T, typename M>
void readValues(const Field<T, M>& f, T& row, std::span<const Value> values, size_t& i)
{
    fromValue(values[i++], row.*(f.member));
}

template <typename T>
void appendColumns(const AmountField<T>& f, std::vector<const char*>& columns)
{
    columns.push_back(f.minorColumn);
    columns.push_back(f.nanoColumn);
}
template <typename T>
void appendValues(const AmountField<T>& f, const T& row, std::vector<Value>& values)
{
    const std::optional<Amount>& amount = row.*(f.member);
    values.push_back(amount ? Value(amount->minorFloor()) : Value());
    values.push_back(amount ? Value(amount->nanosRest()) : Value());
}
template <typename T>
void readValues(const AmountField<T>& f, T& row, std::span<const Value> values, size_t& i)
{
    const Value& minor = values[i++];
    const Value& nano = values[i++];
    if (std::holds_alternative<std::monostate>(minor))
        (row.*(f.member)).reset();
    else
        row.*(f.member) = Amount::fromParts(std::get<qint64>(minor),
                                            std::holds_alternative<qint64>(nano) ? std::get<qint64>(nano) : 0);
}

} // namespace row_detail

/// The values of a row's columns, without its id.
template <typename T>
std::vector<Value> valuesOf(const T& row)
{
    std::vector<Value> values;
    std::apply([&](const auto&... f) { (row_detail::appendValues(f, row, values), ...); }, RowTraits<T>::fields);
    return values;
}

template <typename T>
T rowFromValues(qint64 id, std::span<const Value> values)
{
    T row;
    row.id = decltype(row.id)(id);
    size_t i = 0;
    std::apply([&](const auto&... f) { (row_detail::readValues(f, row, values, i), ...); }, RowTraits<T>::fields);
    return row;
}

template <typename T>
const TableInfo& tableInfo()
{
    static const TableInfo info = [] {
        TableInfo made{RowTraits<T>::entity, RowTraits<T>::table, {}};
        std::apply([&](const auto&... f) { (row_detail::appendColumns(f, made.columns), ...); }, RowTraits<T>::fields);
        return made;
    }();
    return info;
}

} // namespace tasuki
