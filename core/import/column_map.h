// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "format/row_error.h"
#include "kind/file_kind.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tasuki::imports {

using namespace format;

/// `--map COLUMN=FIELD`: this column is that field, whatever the names say. Without FIELD the column is left out.
struct ColumnOverride {
    QString column;
    /// Exact name of a field; empty: left out. "account_name" tells whose a row is where the key is another system's.
    QString field;

    bool operator==(const ColumnOverride&) const = default;
};

/// Reads "COLUMN=FIELD"; the last `=` counts, for a column's name may hold one. Invalid (a usage error) where there is
/// no `=`, no column, or no such field in the kind; the field may be named by any of its names.
Result<ColumnOverride> parseColumnOverride(const FileKind& kind, QStringView text);

/// A field that no column holds, and what each row has in it.
struct ColumnConstant {
    QString field; ///< exact name
    QString text;

    bool operator==(const ColumnConstant&) const = default;
};

/// Which column of a file holds which field.
struct ColumnMap {
    std::vector<int> columnOfField; ///< by place in FileKind::readColumn(): the column from 0, or -1
    /// Further columns of the same header, for a field that holds a list: the field and the column.
    std::vector<std::pair<int, int>> joined;
    int accountName = -1;  ///< the column with the name of the account that a row belongs to, or -1
    bool isByName = false; ///< the file has no keys of accounts: the field of the key is read from that column
    QStringList unmatched; ///< columns that are left out, as the file spells them; a nameless one by its number, a
                           ///< computed one not
    QStringList notes;     ///< sentences: which column was left out as another one is the field
    std::vector<RowError> errors; ///< of row 1; nothing may be imported if there are any

    /// A field without a column of its own that is put together from two columns; -1 for one that is not there.
    struct Parts {
        int field;
        int family;
        int given;
    };
    std::vector<Parts> parts;

    /// A field without a column of its own that is the first or the last day in the cells of another one's.
    struct Half {
        int field;
        int column;
        bool isLast;
    };
    std::vector<Half> halves;
    /// Of the kind's column of spans, if the file has it.
    void takeSpan(const FileKind& kind);

    std::vector<std::pair<int, std::string>> constants; ///< by field, as UTF-8

    bool has(int field) const { return columnIn(field) >= 0 || partsOf(field) || constantOf(field); }
    /// The one column that the field is read from, be it shared with another; -1: none, or two.
    int columnIn(int field) const
    {
        const Half* half = halfOf(field);
        return half ? half->column : columnOfField[static_cast<size_t>(field)];
    }
    const Half* halfOf(int field) const
    {
        for (const Half& half : halves)
            if (half.field == field)
                return &half;
        return nullptr;
    }
    const std::string* constantOf(int field) const
    {
        for (const auto& [of, text] : constants)
            if (of == field)
                return &text;
        return nullptr;
    }
    const Parts* partsOf(int field) const
    {
        for (const Parts& part : parts)
            if (part.field == field)
                return &part;
        return nullptr;
    }
};

/// Matches header names with fields, in English and Japanese, regardless of case, width, spaces, underscores and
/// hyphens. A field's own name goes before its synonyms, and these before a name from which what the source wrote
/// around it was taken ("Company: Industry", "Region (metadata)", "Start (UTC)", 月額（税抜）). Of several synonyms of
/// a field the one that is listed first counts, and of its own two names the English one; the others are left out with
/// a note. Of a header that stands twice the second is left out, or joined where the field holds a list. Two overrides
/// for one field, one for a column that is not there and a needed field without a column are errors. Errors call fields
/// by their headings in `language`.
/// `constants` stand in for fields that have no column. `namesOptions`: see ImportRequest.
ColumnMap matchColumns(const FileKind& kind, const QStringList& headers, std::span<const ColumnOverride> overrides = {},
                       TermLanguage language = TermLanguage::English, std::span<const ColumnConstant> constants = {},
                       bool namesOptions = false);

/// How many times the amounts of a column count by its heading: 1,000 for 月額（千円）. 1: it says nothing of it.
qint64 amountsIn(const QString& heading);

/// The currency of a column's amounts by its heading, as WrittenNumber::unit has it: "円" for 月額(円) and
/// 月額（千円）, "USD" for MRR (USD). Empty: it says nothing of it.
QString currencyUnitIn(const QString& heading);

/// How well a row of a file would do as the header of a kind's files.
class HeaderTest {
public:
    HeaderTest(const FileKind& kind, std::span<const ColumnOverride> overrides);

    struct Fit {
        int fields = 0;         ///< how many of the kind's fields it names
        bool hasNeeded = false; ///< every needed one among them, and as many as a header has at least
    };
    Fit fit(const QStringList& cells) const;

private:
    const FileKind& m_kind;
    QHash<QString, int> m_fieldOf;    ///< by folded name, with what the overrides say; -1: left out
    std::vector<bool> m_isOverridden; ///< by field
};

} // namespace tasuki::imports
