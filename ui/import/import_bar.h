// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recipe.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;

namespace tasuki {

class ImportLook;
class Session;
class TextLabel;

/// What a file is taken for: its kind, the system of its keys, its sheet, its recipe and its encoding.
class ImportBar final : public QWidget {
    Q_OBJECT
public:
    ImportBar(Session& session, ImportLook& look, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void setBusy(bool busy);
    QWidget* first() const;
    /// Asks by which recipe to read the file, where several know it.
    void chooseRecipe();
    bool canChooseRecipe() const { return !m_recipes.empty() || m_hasRecipe; }

private:
    void showSources();
    void takeSource();
    void showRecipes();
    void readAs(const imports::Recipe& recipe);

    Session& m_session;
    ImportLook& m_look;
    std::vector<imports::Recipe> m_recipes; ///< that know the file, apart from the one by which it is read
    bool m_hasRecipe = false;               ///< it is read by one

    QComboBox* m_kind;
    QComboBox* m_source; ///< whose keys the file has
    QComboBox* m_sheet;
    TextLabel* m_readAs;
    QPushButton* m_recipe;
    QComboBox* m_encoding;
};

} // namespace tasuki
