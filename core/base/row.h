// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/column.h"
#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
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

/// Equal, also where one is a whole number and the other the same as a floating point number.
bool sameValue(const Value& a, const Value& b);

/// Specialised next to each value struct: `entity`, `table` and `fields` (see `field`). The struct has a member `id`.
template <typename T>
struct RowTraits;

/// The table of an entity, its columns after `id` in the order of the fields, and what is known of each.
struct TableInfo {
    Entity entity{};
    const char* table = nullptr;
    std::span<const char* const> columns{};
    std::span<const ColumnFacts* const> facts{};
    std::span<const Holds> holds{};

    /// The place of a column by its name; columns.size() where the table has none of this name.
    size_t find(QAnyStringView column) const
    {
        size_t i = 0;
        while (i < columns.size() && column != QAnyStringView(columns[i]))
            ++i;
        return i;
    }
};

template <typename T, typename M>
struct Field {
    const char* column;
    M T::*member;
    ColumnFacts facts;
};

template <typename T, typename M>
constexpr Field<T, M> field(const char* column, M T::*member, ColumnFacts facts = {})
{
    if (facts.refersTo == Entity::None)
        facts.refersTo = kEntityOf<M>;
    return {column, member, facts};
}

/// Money takes two columns: whole minor units (rounded towards minus infinity) and the rest in 10⁻⁹ of one.
template <typename T>
struct AmountField {
    const char* minorColumn;
    const char* nanoColumn;
    std::optional<Amount> T::*member;
    ColumnFacts facts;
};

template <typename T>
constexpr AmountField<T> amountField(const char* minorColumn, const char* nanoColumn, std::optional<Amount> T::*member,
                                     ColumnFacts facts = {})
{
    return {minorColumn, nanoColumn, member, facts};
}

/// Somebody who is a row of ours, or else a name: two columns of which one is empty. In files they are one column.
template <typename T, typename M>
struct NamedField {
    const char* idColumn;
    const char* nameColumn;
    M T::*member;
    QString T::*name;
    ColumnFacts facts;
    ColumnFacts nameFacts;
};

template <typename T, typename M>
constexpr NamedField<T, M> namedField(const char* idColumn, const char* nameColumn, M T::*member, QString T::*name,
                                      ColumnFacts facts = {}, ColumnFacts nameFacts = {})
{
    if (facts.refersTo == Entity::None)
        facts.refersTo = kEntityOf<M>;
    return {idColumn, nameColumn, member, name, facts, nameFacts};
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

/// What a row's members are read from: a value, or a cell of a statement (storage/rows.h), which makes none.
struct ValueCell {
    const Value& value;

    bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    qint64 integer() const { return std::get<qint64>(value); }
    double real() const
    {
        return std::holds_alternative<qint64>(value) ? double(std::get<qint64>(value)) : std::get<double>(value);
    }
    QString text() const { return std::get<QString>(value); }
    QDate date() const { return QDate::fromString(std::get<QString>(value), Qt::ISODate); }
};

template <typename Cell, typename M>
void fromCell(const Cell& cell, M& member)
{
    const bool null = cell.isNull();
    if constexpr (std::is_same_v<M, QString>) {
        member = null ? QString() : cell.text();
    } else if constexpr (std::is_same_v<M, QDate>) {
        member = null ? QDate() : cell.date();
    } else if constexpr (std::is_same_v<M, QDateTime>) {
        member = null ? QDateTime() : QDateTime::fromString(cell.text(), Qt::ISODateWithMs);
    } else if constexpr (std::is_same_v<M, bool>) {
        member = !null && cell.integer() != 0;
    } else if constexpr (std::is_same_v<M, double>) {
        member = null ? 0.0 : cell.real();
    } else if constexpr (std::is_enum_v<M>) {
        fromText(null ? QString() : cell.text(), member);
    } else if constexpr (std::is_integral_v<M>) {
        member = null ? M{} : static_cast<M>(cell.integer());
    } else if constexpr (requires { member.has_value(); }) {
        if (null) {
            member.reset();
        } else {
            fromCell(cell, member.emplace());
        }
    } else {
        member = null ? M() : M(cell.integer());
    }
}

namespace row_detail {

template <typename F>
struct Width : std::integral_constant<size_t, 1> {};
template <typename T>
struct Width<AmountField<T>> : std::integral_constant<size_t, 2> {};
template <typename T, typename M>
struct Width<NamedField<T, M>> : std::integral_constant<size_t, 2> {};

template <typename T>
struct Columns {
    static constexpr size_t kCount =
        std::apply([](const auto&... f) { return (Width<std::remove_cvref_t<decltype(f)>>::value + ... + 0); },
                   RowTraits<T>::fields);

    struct Made {
        std::array<const char*, kCount> names{};
        std::array<const ColumnFacts*, kCount> facts{};
        std::array<Holds, kCount> holds{};
        size_t count = 0;

        constexpr void add(const char* name, const ColumnFacts& known, Holds held)
        {
            names[count] = name;
            facts[count] = &known;
            holds[count++] = held;
        }
        template <typename M>
        constexpr void add(const Field<T, M>& f)
        {
            add(f.column, f.facts, holdsOf<M>(f.facts));
        }
        constexpr void add(const AmountField<T>& f)
        {
            add(f.minorColumn, f.facts, Holds::Money);
            add(f.nanoColumn, f.facts, Holds::MoneyRest);
        }
        template <typename M>
        constexpr void add(const NamedField<T, M>& f)
        {
            add(f.idColumn, f.facts, Holds::Reference);
            add(f.nameColumn, f.nameFacts, Holds::NameInstead);
        }
    };
    static constexpr Made kMade = [] {
        Made made;
        std::apply([&](const auto&... f) { (made.add(f), ...); }, RowTraits<T>::fields);
        return made;
    }();
};

template <typename T, typename M>
void appendValues(const Field<T, M>& f, const T& row, std::vector<Value>& values)
{
    values.push_back(toValue(row.*(f.member)));
}
template <typename T, typename M, typename CellAt>
void readCells(const Field<T, M>& f, T& row, const CellAt& cellAt, size_t& i)
{
    fromCell(cellAt(i++), row.*(f.member));
}

template <typename T>
void appendValues(const AmountField<T>& f, const T& row, std::vector<Value>& values)
{
    const std::optional<Amount>& amount = row.*(f.member);
    values.push_back(amount ? Value(amount->minorFloor()) : Value());
    values.push_back(amount ? Value(amount->nanosRest()) : Value());
}
template <typename T, typename CellAt>
void readCells(const AmountField<T>& f, T& row, const CellAt& cellAt, size_t& i)
{
    const auto minor = cellAt(i++);
    const auto nano = cellAt(i++);
    if (minor.isNull())
        (row.*(f.member)).reset();
    else
        row.*(f.member) = Amount::fromParts(minor.integer(), nano.isNull() ? 0 : nano.integer());
}

template <typename T, typename M>
void appendValues(const NamedField<T, M>& f, const T& row, std::vector<Value>& values)
{
    values.push_back(toValue(row.*(f.member)));
    values.push_back(toValue(row.*(f.name)));
}
template <typename T, typename M, typename CellAt>
void readCells(const NamedField<T, M>& f, T& row, const CellAt& cellAt, size_t& i)
{
    fromCell(cellAt(i++), row.*(f.member));
    fromCell(cellAt(i++), row.*(f.name));
}

} // namespace row_detail

/// Made while compiling: a kind of row costs nothing when the program starts.
template <typename T>
inline constexpr TableInfo kTableInfo{RowTraits<T>::entity, RowTraits<T>::table, row_detail::Columns<T>::kMade.names,
                                      row_detail::Columns<T>::kMade.facts, row_detail::Columns<T>::kMade.holds};

template <typename T>
constexpr const TableInfo& tableInfo()
{
    return kTableInfo<T>;
}

/// The values of a row's columns, without its id.
template <typename T>
std::vector<Value> valuesOf(const T& row)
{
    std::vector<Value> values;
    std::apply([&](const auto&... f) { (row_detail::appendValues(f, row, values), ...); }, RowTraits<T>::fields);
    return values;
}

/// `cellAt(i)`: the cell of the i-th column.
template <typename T, typename CellAt>
T rowFromCells(qint64 id, const CellAt& cellAt)
{
    T row;
    row.id = decltype(row.id)(id);
    size_t i = 0;
    std::apply([&](const auto&... f) { (row_detail::readCells(f, row, cellAt, i), ...); }, RowTraits<T>::fields);
    return row;
}

template <typename T>
T rowFromValues(qint64 id, std::span<const Value> values)
{
    return rowFromCells<T>(id, [&](size_t i) { return ValueCell{values[i]}; });
}

} // namespace tasuki
