// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/row.h"
#include "base/terms.h"
#include "format/encoding.h"
#include "import/column_map.h"
#include "import/reading.h"

#include <QStringList>

#include <span>
#include <vector>

/// How the files of one system are read: by which headers they are known, which column is which field, and what is
/// answered to the questions that they leave open. The program has some; a workspace keeps those of its own.
namespace tasuki::imports {

struct Recipe {
    /// The columns that may hold a field; the first in which a row says something is it.
    struct Field {
        QString field; ///< exact name
        QStringList columns;
        QString join{};  ///< not empty: what all of them say, with this in between
        QString split{}; ///< not empty: only the part-th of what stands between these, from 1
        int part = 0;
        QString strip{};         ///< what is taken off the beginning where it stands there
        bool minorUnits = false; ///< an amount in the smallest unit of its currency: 1234 is 12.34 USD

        bool isMade() const { return !join.isEmpty() || !split.isEmpty() || !strip.isEmpty(); }
        bool operator==(const Field&) const = default;
    };
    /// What a value of a field stands for: the file's "Customer" is the stage "retention".
    struct Meaning {
        QString field;
        QString value; ///< compared after keyFold()
        QString means;

        bool operator==(const Meaning&) const = default;
    };
    /// Only rows with one of these values in this column are rows of the kind. An empty column: all are.
    struct Filter {
        QString column;
        QStringList values; ///< compared after keyFold()

        bool operator==(const Filter&) const = default;
    };

    QString name; ///< by which options call it: "stripe-subscriptions"
    QString kind; ///< the code of a kind of rows
    QString english;
    QString japanese; ///< of the title; empty: the same as in English
    QString source;   ///< the system whose keys the file has; empty: the workspace's own
    QStringList must; ///< headers without which a file is none of these
    QStringList may;  ///< further headers by which it is known
    std::vector<Field> fields;
    QStringList leftOut;     ///< columns that are no field, though they are called like one
    bool restByName = false; ///< columns that it does not name are matched by their names; else they are left out
    std::vector<Meaning> meanings;
    std::vector<ColumnConstant> constants;
    Filter filter;
    std::vector<Assumption> assumptions;
    format::Encoding encoding = format::Encoding::Auto;
    /// Why such a file can't be imported at all: it is a list of payments, say. Empty: it can.
    QString refusalEnglish;
    QString refusalJapanese;
    bool isOwn = false; ///< of the workspace, and not one that the program has

    bool operator==(const Recipe&) const = default;

    bool isRefusal() const { return !refusalEnglish.isEmpty(); }
    QString title(TermLanguage language) const;
    QString refusal(TermLanguage language) const;

    /// How many of its headers a file has; 0 where one that it must have is missing.
    int fit(const QStringList& headers) const;
    /// Whether a file has just these headers, in any order: all that it must have, and no other than it may.
    bool isExactly(const QStringList& headers) const;
    /// Every column that may be a field, for the search for the header.
    std::vector<ColumnOverride> candidates() const;
    /// What to do with each column of a file of these headers.
    std::vector<ColumnOverride> overridesFor(const QStringList& headers) const;
};

/// Reads a recipe from JSON; Invalid with a sentence that says what is wrong with it.
Result<Recipe> parseRecipe(const QByteArray& json);
QByteArray recipeJson(const Recipe& recipe);

/// Those that the program has, by name.
const std::vector<Recipe>& builtInRecipes();

/// What was done to a file by hand, as a recipe for the next one of the same headers: `headers` are those of the file,
/// `columns` what they were matched with. Of `used`, with which it was read, all that headers cannot tell is kept:
/// source, meanings, constants, filter, and the answers that were not given anew.
Recipe recipeOf(const QString& name, const FileKind& kind, const Recipe& used, const QStringList& headers,
                const ColumnMap& columns, std::span<const Assumption> assumptions, format::Encoding encoding);

/// A recipe of the workspace as it is kept.
struct SavedRecipe {
    RowId id;
    QString name; ///< unique
    QString kind;
    QString json; ///< as recipeJson()

    bool operator==(const SavedRecipe&) const = default;
};

} // namespace tasuki::imports

namespace tasuki {

template <>
struct RowTraits<imports::SavedRecipe> {
    static constexpr Entity entity = Entity::SavedRecipe;
    static constexpr const char* table = "import_recipes";
    static constexpr std::tuple fields{
        field("name", &imports::SavedRecipe::name, {.label = {u"Name", u"名前"}}),
        field("kind", &imports::SavedRecipe::kind, {.label = {u"Kind", u"種類"}}),
        field("recipe", &imports::SavedRecipe::json, {.label = {u"Recipe", u"レシピ"}}),
    };
};

} // namespace tasuki
