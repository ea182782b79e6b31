// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipe_store.h"

#include "base/text.h"
#include "format/texts.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki::imports {

using format::Text;

namespace {

Error notFound(const QString& name)
{
    return {ErrorCode::NotFound, Text::tr("Recipe “%1” not found in this workspace.").arg(name), {}};
}

} // namespace

Result<std::vector<SavedRecipe>> RecipeStore::saved() const
{
    return storage::attempt([&] { return storage::readRows<SavedRecipe>(m_db, "ORDER BY t.name"); });
}

Result<std::vector<Recipe>> RecipeStore::own() const
{
    return storage::attempt([&] {
        std::vector<Recipe> recipes;
        for (const SavedRecipe& saved : storage::readRows<SavedRecipe>(m_db, "ORDER BY t.name")) {
            auto recipe = parseRecipe(saved.json.toUtf8());
            if (!recipe)
                continue;
            recipe->isOwn = true;
            recipes.push_back(*std::move(recipe));
        }
        return recipes;
    });
}

Result<std::optional<Recipe>> RecipeStore::find(const QString& name) const
{
    const auto recipes = own();
    if (!recipes)
        return recipes.error();
    const QString folded = keyFold(name);
    for (const std::vector<Recipe>* all : {&*recipes, &builtInRecipes()})
        for (const Recipe& recipe : *all)
            if (keyFold(recipe.name) == folded)
                return std::optional(recipe);
    return std::optional<Recipe>();
}

Result<std::optional<SavedRecipe>> RecipeStore::savedAs(const QString& name) const
{
    return storage::attempt([&]() -> std::optional<SavedRecipe> {
        const QString folded = keyFold(name);
        for (const SavedRecipe& recipe : storage::readRows<SavedRecipe>(m_db, "ORDER BY t.name"))
            if (keyFold(recipe.name) == folded)
                return recipe;
        return std::nullopt;
    });
}

Result<Edit> RecipeStore::keep(const Recipe& recipe, const Act& act) const
{
    const auto present = savedAs(recipe.name);
    if (!present)
        return present.error();
    SavedRecipe wanted{{}, recipe.name, recipe.kind, QString::fromUtf8(recipeJson(recipe))};
    Edit edit(QStringLiteral("recipe.save"), act);
    if (*present) {
        wanted.id = (*present)->id;
        edit.update(**present, wanted);
    } else {
        wanted.id = act.ids->make<RowId>();
        edit.insert(wanted);
    }
    return edit;
}

Result<Edit> RecipeStore::rename(const QString& name, const QString& to, const Act& act) const
{
    const QString wanted = to.simplified();
    if (wanted.isEmpty())
        return invalidIn("name", Text::tr("Enter a name."));
    const auto present = savedAs(name);
    const auto other = savedAs(wanted);
    if (!present || !other)
        return present ? other.error() : present.error();
    if (!*present)
        return notFound(name);
    if (*other && (*other)->id != (*present)->id)
        return invalidIn("name", Text::tr("Another recipe is called “%1”. Enter another name.").arg(wanted));
    auto recipe = parseRecipe((*present)->json.toUtf8());
    if (!recipe)
        return recipe.error();
    recipe->name = wanted;
    SavedRecipe renamed = **present;
    renamed.name = wanted;
    renamed.json = QString::fromUtf8(recipeJson(*recipe));
    Edit edit(QStringLiteral("recipe.save"), act);
    edit.update(**present, renamed);
    return edit;
}

Result<Edit> RecipeStore::remove(const QString& name, const Act& act) const
{
    const auto present = savedAs(name);
    if (!present)
        return present.error();
    if (!*present)
        return notFound(name);
    Edit edit(QStringLiteral("recipe.remove"), act);
    edit.remove(**present);
    return edit;
}

const Recipe* builtInFor(QStringView kind, const QStringList& headers)
{
    const Recipe* best = nullptr;
    int most = 0;
    for (const Recipe& recipe : builtInRecipes()) {
        if (!kind.isEmpty() && recipe.kind != kind)
            continue;
        const int fit = recipe.fit(headers);
        if (fit == 0 || fit < most)
            continue;
        best = fit == most ? nullptr : &recipe;
        most = fit;
    }
    return best;
}

} // namespace tasuki::imports
