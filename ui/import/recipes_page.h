// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recipe.h"
#include "session/list_page.h"

class QPushButton;

namespace tasuki {

/// How this workspace reads the files of its systems: what was said by hand of a file is kept, and files with its
/// headings are read so from then on. Each can be looked at, renamed, given to others as a file, and removed.
class RecipesPage final : public ListPage<imports::SavedRecipe> {
    Q_OBJECT
public:
    explicit RecipesPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("recipes"); }
    QString title() const override { return tr("Recipes"); }
    QString icon() const override { return QStringLiteral("book-open"); }
    PageSection section() const override { return PageSection::Behind; }
    QString railId() const override { return QStringLiteral("import"); }
    QString caption() const override;
    QString newCommand() const override { return QStringLiteral("recipe.add"); }
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;

private:
    void refresh() override;
    void open();
    void add();
    void save();
    void remove();
    void enable();

    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace tasuki
