// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recipe.h"

class QWidget;

namespace tasuki {

class Session;

/// What a recipe of the workspace reads, and its name, which can be changed.
void openRecipeForm(Session& session, QWidget* parent, const imports::SavedRecipe& saved);

} // namespace tasuki
