// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/column.h"
#include "base/result.h"
#include "base/row.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <memory>
#include <span>
#include <string_view>

class QTimeZone;

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
    bool list = false;     ///< holds several entries: columns of the same header are joined
    bool ofSource = false; ///< a key that is unique only within the system from which the file comes

    QString nameText() const { return QString::fromUtf16(name); }
    /// The header of an export, and how sentences for a person call the field.
    QString heading(TermLanguage language) const
    {
        return QString::fromUtf16(language == TermLanguage::Japanese ? label : name);
    }
};

/// The account's name, which the exports of what belongs to an account put behind the fields.
inline constexpr FileColumn kAccountNameColumn = {
    .name = u"account_name",
    .label = u"顧客名",
    .synonyms =
        u"company|company_name|customer_name|organization|organization_name|associated_company|会社名|企業名|取引先名"};

/// A field that is put together from two columns where the file has none of its own: a name of first and last name.
struct JoinedColumn {
    const char16_t* field = nullptr;
    const char16_t* family = nullptr; ///< of alsoRead
    const char16_t* given = nullptr;
};

/// A needed field that another one stands in for where the file has no column for it: a code for a key.
struct StandIn {
    const char16_t* field = nullptr;
    const char16_t* by = nullptr;
};

/// A column that has the first and the last day of something in one cell, which are two fields where these have no
/// columns of their own.
struct SpanColumn {
    const char16_t* field = nullptr;
    const char16_t* from = nullptr;
    const char16_t* to = nullptr;
};

/// A name that is a second field's where the file has a better column for the first: an "id" beside the account's.
struct SpareName {
    const char16_t* name = nullptr;
    const char16_t* field = nullptr;
};

/// The parts of people's names, for FileKind::alsoRead.
inline constexpr FileColumn kNameParts[] = {
    {.name = u"family_name", .label = u"姓", .synonyms = u"last_name|lastname|surname|苗字|名字|氏"},
    {.name = u"given_name", .label = u"名", .synonyms = u"first_name|firstname|forename"},
    {.name = u"family_yomi",
     .label = u"セイ",
     .synonyms = u"せい|姓カナ|姓（カナ）|姓かな|姓ふりがな|姓フリガナ|phonetic_last_name|last_name_kana|family_kana"},
    {.name = u"given_yomi",
     .label = u"メイ",
     .synonyms =
         u"めい|名カナ|名（カナ）|名かな|名ふりがな|名フリガナ|phonetic_first_name|first_name_kana|given_kana"}};
inline constexpr JoinedColumn kJoinedNames[] = {{u"name", u"family_name", u"given_name"},
                                                {u"yomi", u"family_yomi", u"given_yomi"}};

/// Rows of a calendar file (iCalendar) as CSV, and what was left out of it, in sentences.
struct CalendarRows {
    QByteArray csv;
    QStringList leftOut;
};

struct FileKind {
    const char16_t* code = nullptr;  ///< KIND of the command line: "goals"
    Label many{};                    ///< "Customer goals"
    const char16_t* hints = nullptr; ///< what the name of such a file has in it, in lower case, parted by |
    /// In the contract's order, which is also the order of an export's columns.
    std::span<const FileColumn> fields{};
    /// What an export computes and puts behind the fields. An import knows these columns and leaves them out.
    std::span<const FileColumn> computed{};
    /// What files of other systems have beside the fields. An import reads them; an export has none of them. Their
    /// places are those behind the fields.
    std::span<const FileColumn> alsoRead{};
    /// Fields that tell a row from the others of a file, parted by |; a key that the source gives does it alone.
    const char16_t* identity = nullptr;
    /// Rows that are alike in all of these are several all the same: two calls on one day.
    bool mayRepeat = false;
    /// Of an export that is made from the columns alone, account by account: how the rows of an account are ordered.
    /// Null: the export is written by hand (export/export_lists).
    const char* order = nullptr;
    /// A list whose rows have days: an export can be narrowed to a span of them.
    bool dated = false;
    /// Fields that files may have in two parts.
    std::span<const JoinedColumn> joined{};
    StandIn standIn{};
    SpanColumn span{};
    SpareName spare{};
    /// A row that names fewer of the columns is no header of such a file, though it names all that are needed.
    int leastColumns = 1;
    std::unique_ptr<imports::KindImport> (*makeImport)(imports::ImportSession&) = nullptr;
    /// The rows that a calendar file holds, its instants as days of the zone; null: it holds none of this kind.
    Result<CalendarRows> (*rowsOfCalendar)(std::string_view utf8, const QTimeZone& zone) = nullptr;

    QString codeText() const { return QString::fromUtf16(code); }
    /// How many columns an import reads, and each by its place.
    size_t readCount() const { return fields.size() + alsoRead.size(); }
    const FileColumn& readColumn(size_t place) const
    {
        return place < fields.size() ? fields[place] : alsoRead[place - fields.size()];
    }
    /// The place of a field by its exact name, or -1.
    int find(QStringView fieldName) const
    {
        for (size_t i = 0; i < readCount(); ++i)
            if (fieldName == QStringView(readColumn(i).name))
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
    return {file.name,    file.heading ? file.heading : facts.label.japanese, file.synonyms,
            file.needed,  fixed ? FileColumn::Type::Text : fileTypeOf(holds), false,
            file.ofSource};
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
