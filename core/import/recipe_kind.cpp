// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipe.h"
#include "kind/kind.h"

namespace tasuki {

extern constinit const Kind kSavedRecipeKind = {
    .table = &kTableInfo<imports::SavedRecipe>, .name = {u"Recipe", u"レシピ"}, .called = "name"};

} // namespace tasuki
