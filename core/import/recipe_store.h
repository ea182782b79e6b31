// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "edit/edit.h"
#include "import/recipe.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace tasuki::imports {

/// The recipes of a workspace, and those of the program behind them.
class RecipeStore {
public:
    explicit RecipeStore(storage::Database& db) : m_db(db) {}

    /// Those of the workspace by name; one that can't be read any more is left out.
    Result<std::vector<Recipe>> own() const;
    /// The same as they are kept, with those that can't be read any more.
    Result<std::vector<SavedRecipe>> saved() const;
    /// By name in any width or case, the workspace's own first.
    Result<std::optional<Recipe>> find(const QString& name) const;

    /// Keeps it under its name; what had this name is replaced.
    Result<Edit> keep(const Recipe& recipe, const Act& act) const;
    /// NotFound where the workspace has none of this name; Invalid in "name" where `to` is empty, or another one's.
    Result<Edit> rename(const QString& name, const QString& to, const Act& act) const;
    Result<Edit> remove(const QString& name, const Act& act) const;

private:
    Result<std::optional<SavedRecipe>> savedAs(const QString& name) const;

    storage::Database& m_db;
};

/// The program's recipe of the kind that fits the headers best; null where none does, or two do equally.
const Recipe* builtInFor(QStringView kind, const QStringList& headers);

} // namespace tasuki::imports
