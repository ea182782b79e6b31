// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipes_page.h"

#include "base/names.h"
#include "format/file_writer.h"
#include "import/recipe_form.h"
#include "import/recipe_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QFile>
#include <QPushButton>

namespace tasuki {

using imports::Recipe;
using imports::RecipeStore;
using imports::SavedRecipe;

namespace {

/// Nothing of one that a later version wrote.
Recipe parsed(const SavedRecipe& saved)
{
    const auto recipe = imports::parseRecipe(saved.json.toUtf8());
    return recipe ? *recipe : Recipe();
}

QString kindText(const SavedRecipe& saved, TermLanguage language)
{
    const Kind* kind = kindOfImport(saved.kind);
    return kind ? kind->file->many.text(language) : saved.kind;
}

} // namespace

RecipesPage::RecipesPage(Session& session, QWidget* parent)
    : ListPage(
        session, {.room = QStringLiteral("recipes"), .list = QStringLiteral("list"), .file = QStringLiteral("recipes")},
        [](const SavedRecipe& recipe) { return recipe.id.value(); }, parent)
{
    follow({Entity::SavedRecipe});
}

QString RecipesPage::caption() const
{
    return m_model ? tr("%Ln recipe(s) of this workspace", nullptr, int(m_model->rows().size())) : QString();
}

void RecipesPage::build()
{
    PageBar* bar = addBar();
    addSearch(*bar);
    bar->add(new QWidget(bar), 1);
    const auto button = [&](const char* name, void (RecipesPage::*act)()) {
        auto* made = new QPushButton(bar);
        made->setObjectName(named(name));
        connect(made, &QPushButton::clicked, this, act);
        bar->add(made);
        return made;
    };
    m_open = button("open", &RecipesPage::open);
    m_save = button("save", &RecipesPage::save);
    m_remove = button("remove", &RecipesPage::remove);
    m_add = button("add", &RecipesPage::add);
    addList();
    connect(m_table, &DataTable::opened, this, &RecipesPage::open);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("recipe."),
                 {QStringLiteral("open"), QStringLiteral("save"), QString(), QStringLiteral("remove")});
    });
    connect(m_table, &DataTable::currentIdChanged, this, &RecipesPage::enable);
    connect(m_table->emptyState(), &EmptyState::triggered, this, &RecipesPage::add);
    enable();
}

void RecipesPage::enable()
{
    const bool canWrite = !m_session.workspace().isReadOnly();
    m_open->setEnabled(currentId() != 0);
    m_save->setEnabled(currentId() != 0);
    m_remove->setEnabled(currentId() != 0 && canWrite);
    m_add->setEnabled(canWrite);
}

void RecipesPage::refresh()
{
    auto rows = m_session.read(RecipeStore(m_session.db()).saved());
    if (!rows)
        return;
    m_stale = false;
    showRows(std::move(*rows), m_session.isActing());
    chooseFirst();
    enable();
    Q_EMIT captionChanged();
}

void RecipesPage::open()
{
    if (const SavedRecipe* recipe = current())
        openRecipeForm(m_session, window(), *recipe);
}

void RecipesPage::add()
{
    m_session.shell().dialogs().openFile(
        this, tr("Add a recipe"), tr("Recipes (*.json);;All files (*)"), [this](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return m_session.sayError({ErrorCode::Io, tr("%1 can't be read.").arg(path), file.errorString()});
            const auto recipe = imports::parseRecipe(file.readAll());
            if (!recipe)
                return m_session.sayError(recipe.error());
            m_session.run(RecipeStore(m_session.db()).keep(*recipe, m_session.act()),
                          tr("Recipe “%1” added.").arg(oneLine(recipe->name, 40)));
        });
}

void RecipesPage::save()
{
    const SavedRecipe* recipe = current();
    if (!recipe)
        return;
    m_session.shell().dialogs().saveFile(
        this, tr("Save the recipe"), recipe->name + QStringLiteral(".json"), tr("Recipes (*.json)"),
        [this, json = imports::recipeJson(parsed(*recipe)), name = recipe->name](const QString& path) {
            if (const auto written = format::writeFile(path, std::string_view(json.constData(), size_t(json.size())));
                !written)
                return m_session.sayError(written.error());
            m_session.shell().toast({tr("Recipe “%1” saved.").arg(oneLine(name, 40)), {}, {}});
        });
}

void RecipesPage::remove()
{
    if (const SavedRecipe* recipe = current())
        m_session.run(RecipeStore(m_session.db()).remove(recipe->name, m_session.act()),
                      tr("Recipe “%1” removed.").arg(oneLine(recipe->name, 40)));
}

void RecipesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter recipes"));
    m_table->setAccessibleName(tr("Recipes"));
    setButtonWords(m_open, tr("View and rename…"), tr("Show what it reads, and rename it"), QStringLiteral("Enter"));
    setButtonWords(m_save, tr("Save as file…"), tr("Save the recipe as a file, for another workspace"));
    setButtonWords(m_remove, tr("Remove"), tr("Files with its headings are no longer read by it"),
                   QStringLiteral("Del"));
    setButtonWords(m_add, tr("Add from file…"), tr("Add a recipe that was saved as a file"), QStringLiteral("Ctrl+N"));
    const TermLanguage words = m_session.words();
    QStringList builtIn;
    for (const Recipe& recipe : imports::builtInRecipes())
        if (!recipe.source.isEmpty() && !builtIn.contains(recipe.source))
            builtIn += recipe.source;
    m_table->emptyState()->setWords(
        QStringLiteral("book-open"), tr("No recipes of your own yet."),
        tr("Match the columns of a file by hand, and the next file with its headings is read the same way. Files of these are read without one: %1.")
            .arg(joined(builtIn, words)),
        tr("Add from file…"));
    m_model->setColumns({
        {.id = QStringLiteral("name"),
         .title = tr("Recipe name"),
         .display = [](const SavedRecipe& r) { return oneLine(r.name, 80); },
         .kind = CellKind::Name,
         .width = 200,
         .searchable = true,
         .exportTitle = QStringLiteral("name")},
        {.id = QStringLiteral("kind"),
         .title = tr("File contains"),
         .display = [words](const SavedRecipe& r) { return kindText(r, words); },
         .width = 130,
         .searchable = true,
         .exportTitle = QStringLiteral("kind"),
         .exportValue = [](const SavedRecipe& r) { return r.kind; }},
        {.id = QStringLiteral("source"),
         .title = tr("System"),
         .display = [](const SavedRecipe& r) { return parsed(r).source; },
         .width = 130,
         .searchable = true,
         .exportTitle = QStringLiteral("source")},
        {.id = QStringLiteral("columns"),
         .title = tr("Columns"),
         .display = [](const SavedRecipe& r) { return number(qint64(parsed(r).fields.size())); },
         .kind = CellKind::Figure,
         .width = 70,
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.id = QStringLiteral("known"),
         .title = tr("Known by the headings"),
         .display = [](const SavedRecipe& r) { return oneLine(parsed(r).must.join(QStringLiteral(", ")), 300); },
         .kind = CellKind::Muted,
         .width = 360,
         .searchable = true,
         .exportTitle = QStringLiteral("known_by")},
    });
    if (m_table->table()->sortColumn() < 0)
        m_table->sortByColumn(0, Qt::AscendingOrder);
    refresh();
}

std::vector<Command> RecipesPage::commands()
{
    const auto canWrite = [this] { return !m_session.workspace().isReadOnly(); };
    std::vector<Command> all = {
        onList(
            QStringLiteral("recipe.open"), [] { return tr("View and rename the recipe…"); }, {}, [this] { open(); }),
        onList(
            QStringLiteral("recipe.save"), [] { return tr("Save the recipe as a file…"); }, {}, [this] { save(); }),
        onList(
            QStringLiteral("recipe.remove"), [] { return tr("Remove the recipe"); }, QStringLiteral("Del"),
            [this] { remove(); })};
    all.back().enabled = [this, canWrite] { return currentId() != 0 && canWrite(); };
    all.push_back({.id = QStringLiteral("recipe.add"),
                   .text = [] { return tr("Add a recipe from a file…"); },
                   .run = [this] { add(); },
                   .menu = CommandMenu::New,
                   .scope = CommandScope::Page,
                   .icon = QStringLiteral("book-open"),
                   .enabled = canWrite});
    return all;
}

} // namespace tasuki
