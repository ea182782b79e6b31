// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "base/terms.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <type_traits>

/// What is known of a column beside its name. It is said once, next to the member that holds the value, and everything
/// that speaks of columns is made from it: history, conflicts, checks, files in and out, the import window.
namespace tasuki {

/// What a person calls something. Names of the field stand here in both languages; sentences are translated with tr().
struct Label {
    const char16_t* english = nullptr;
    const char16_t* japanese = nullptr;

    constexpr bool isEmpty() const { return english == nullptr; }
    QString text(TermLanguage language) const
    {
        return QString::fromUtf16(language == TermLanguage::Japanese ? japanese : english);
    }
};

/// How files call a column. Header names are compared after keyFold().
struct FileNames {
    const char16_t* name = nullptr;     ///< the header of an export, and how options name it; null: not in files
    const char16_t* heading = nullptr;  ///< the Japanese header; null: the label's Japanese
    const char16_t* synonyms = nullptr; ///< more headers that an import understands, parted by |
    bool needed = false;                ///< a file without this column cannot be imported
    bool ofSource = false; ///< a key that the system gives from which the file comes: unique within that system only
    bool isMail = false;   ///< an e-mail address; other programs write several, and names beside them

    constexpr bool isEmpty() const { return name == nullptr; }
};

/// What a column holds, from the type of its member.
enum class Holds {
    Text,
    Code,   ///< a code out of ColumnFacts::codes, or empty
    Day,    ///< YYYY-MM-DD
    Moment, ///< UTC, ISO 8601
    YesNo,  ///< 1 or 0
    Whole,  ///< an integer; ColumnFacts::shows says what it counts
    Real,
    Money,      ///< whole minor units; its rest is in the next column
    MoneyRest,  ///< in 10⁻⁹ minor units
    Reference,  ///< the id of a row of ColumnFacts::refersTo
    NameInstead ///< the text that stands for a reference, where the row that it names is not one of ours
};

/// How people read the value of a column.
enum class Shows {
    AsHeld,
    DayBefore,  ///< stored as the first day that is not served, read as the last one that is
    Millionths, ///< of a quantity
    Percent,    ///< stored in millionths of the whole
    Hundredths, ///< two decimals always: 0.50
    Pico        ///< a rate in 10⁻¹²
};

struct ColumnFacts {
    Label label{};
    std::span<const Term> codes{};
    Entity refersTo = Entity::None; ///< only for a RowId: the typed ids say it themselves
    Shows shows = Shows::AsHeld;
    /// The column says how far the row has come: what follows from its value is a conflict once another one is there.
    bool decides = false;
    FileNames file{};
};

/// The kind of row that a typed id names; none for RowId.
template <typename IdType>
inline constexpr Entity kEntityOf = Entity::None;

namespace column_detail {

template <typename M>
struct IsOptional : std::false_type {};
template <typename M>
struct IsOptional<std::optional<M>> : std::true_type {};

} // namespace column_detail

/// What a column of this member type holds.
template <typename M>
constexpr Holds holdsOf(const ColumnFacts& facts)
{
    if constexpr (column_detail::IsOptional<M>::value)
        return holdsOf<typename M::value_type>(facts);
    else if constexpr (std::is_same_v<M, QString>)
        return facts.codes.empty() ? Holds::Text : Holds::Code;
    else if constexpr (std::is_same_v<M, QDate>)
        return Holds::Day;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return Holds::Moment;
    else if constexpr (std::is_same_v<M, bool>)
        return Holds::YesNo;
    else if constexpr (std::is_same_v<M, double>)
        return Holds::Real;
    else if constexpr (std::is_enum_v<M>)
        return Holds::Code;
    else if constexpr (std::is_integral_v<M>)
        return Holds::Whole;
    else
        return Holds::Reference;
}

} // namespace tasuki
