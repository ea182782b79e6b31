// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"
#include "base/row.h"

#include <array>
#include <memory>
#include <span>

/// How a kind of row comes in from files and goes out to them.
namespace tasuki {

namespace imports {
class KindImport;
class ImportSession;
} // namespace imports

/// One column of a kind's files.
struct FileColumn {
    enum class Type { Text, Number, Date };

    const char16_t* name = nullptr;     ///< the contract's: account_id
    const char16_t* label = nullptr;    ///< the Japanese header of an export, which an import understands too: 顧客ID
    const char16_t* synonyms = nullptr; ///< more names, parted by |; null: none
    bool needed = false;                ///< a file without it cannot be imported
    Type type = Type::Text;
    bool list = false; ///< holds several entries: columns of the same header are joined

    QString nameText() const { return QString::fromUtf16(name); }
    /// The header of an export, and how sentences for a person call the field.
    QString heading(TermLanguage language) const
    {
        return QString::fromUtf16(language == TermLanguage::Japanese ? label : name);
    }
};

/// The account's name, which the exports of what belongs to an account put behind the fields.
inline constexpr FileColumn kAccountNameColumn = {.name = u"account_name", .label = u"顧客名"};

struct FileKind {
    const char16_t* code = nullptr;  ///< KIND of the command line: "goals"
    Label many{};                    ///< "Customer goals"
    const char16_t* hints = nullptr; ///< what the name of such a file has in it, in lower case, parted by |
    /// In the contract's order, which is also the order of an export's columns.
    std::span<const FileColumn> fields{};
    /// What an export computes and puts behind the fields. An import knows these columns and leaves them out.
    std::span<const FileColumn> computed{};
    /// Of an export that is made from the columns alone, account by account: how the rows of an account are ordered.
    /// Null: the export is written by hand (export/export_lists).
    const char* order = nullptr;
    /// A list whose rows have days: an export can be narrowed to a span of them.
    bool dated = false;
    std::unique_ptr<imports::KindImport> (*makeImport)(imports::ImportSession&) = nullptr;

    QString codeText() const { return QString::fromUtf16(code); }
    /// The place of a field by its exact name, or -1.
    int find(QStringView fieldName) const
    {
        for (size_t i = 0; i < fields.size(); ++i)
            if (fieldName == QStringView(fields[i].name))
                return int(i);
        return -1;
    }
};

constexpr FileColumn::Type fileTypeOf(Holds holds)
{
    switch (holds) {
    case Holds::Day: return FileColumn::Type::Date;
    case Holds::YesNo:
    case Holds::Whole:
    case Holds::Real:
    case Holds::Money: return FileColumn::Type::Number;
    default: return FileColumn::Type::Text;
    }
}

constexpr FileColumn fileColumn(const ColumnFacts& facts, Holds holds)
{
    const FileNames& file = facts.file;
    // Two decimals always: as a number it would lose its zeros.
    const bool fixed = facts.shows == Shows::Hundredths;
    return {file.name, file.heading ? file.heading : facts.label.japanese, file.synonyms, file.needed,
            fixed ? FileColumn::Type::Text : fileTypeOf(holds)};
}

namespace file_detail {

template <typename T>
constexpr size_t countOf()
{
    size_t count = 0;
    for (size_t i = 0; i < kTableInfo<T>.columns.size(); ++i)
        count += kTableInfo<T>.facts[i]->file.isEmpty() || kTableInfo<T>.holds[i] == Holds::MoneyRest ? 0 : 1;
    return count;
}

} // namespace file_detail

/// Every column of a table that files have, in the table's order.
template <typename T>
constexpr std::array<FileColumn, file_detail::countOf<T>()> fileColumns()
{
    std::array<FileColumn, file_detail::countOf<T>()> made{};
    size_t at = 0;
    for (size_t i = 0; i < kTableInfo<T>.columns.size(); ++i)
        if (!kTableInfo<T>.facts[i]->file.isEmpty() && kTableInfo<T>.holds[i] != Holds::MoneyRest)
            made[at++] = fileColumn(*kTableInfo<T>.facts[i], kTableInfo<T>.holds[i]);
    return made;
}

/// One of them by its column's name, for a file that has other columns in between.
template <typename T>
consteval FileColumn fileColumn(std::string_view column)
{
    for (size_t i = 0; i < kTableInfo<T>.columns.size(); ++i)
        if (column == kTableInfo<T>.columns[i]) {
            if (kTableInfo<T>.facts[i]->file.isEmpty())
                throw "files do not have this column";
            return fileColumn(*kTableInfo<T>.facts[i], kTableInfo<T>.holds[i]);
        }
    throw "the table has no such column";
}

} // namespace tasuki
