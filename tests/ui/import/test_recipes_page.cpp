// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "import/import_look.h"
#include "import/import_page.h"
#include "import/recipe_store.h"
#include "import/recipes_page.h"
#include "shell/sheet.h"
#include "widgets/card.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

constexpr const char* kList = "key,who,since\nZ1,新規商事,2024/4/1\n";

struct OnRecipes : AccountShell {
    OnRecipes() : imports(new ImportPage(*session)), page(new RecipesPage(*session))
    {
        window.addPage(imports);
        window.addPage(page);
        show();
    }
    void settle()
    {
        QSignalSpy settled(imports, &ImportPage::settled);
        while (imports->look().isBusy())
            REQUIRE(settled.wait(20'000));
    }
    void take(const QString& name, const QByteArray& bytes)
    {
        const QString path = dir.path(name);
        writeFile(path, bytes);
        window.navigate(imports->id());
        imports->takeFiles({path}, {QStringLiteral("accounts"), {}});
        settle();
    }
    /// A file that was read by hand.
    void remember(const QString& name = QStringLiteral("list.csv"))
    {
        take(name, kList);
        imports->look().setKind(Entity::Account);
        settle();
        imports->look().setField(QStringLiteral("key"), QStringLiteral("account_id"));
        settle();
        imports->look().setField(QStringLiteral("who"), QStringLiteral("name"));
        settle();
        imports->look().importNow();
        settle();
        REQUIRE(own().size() == 1);
    }
    std::vector<imports::Recipe> own() { return *imports::RecipeStore(workspace->db()).own(); }
    DataTable* list() { return page->findChild<DataTable*>(QStringLiteral("recipes.list")); }
    QPushButton* button(const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); }
    Sheet* form()
    {
        for (auto* found : window.findChildren<Sheet*>(QStringLiteral("recipe.form")))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    ImportPage* imports;
    RecipesPage* page;
};

} // namespace

TEST_CASE_METHOD(OnRecipes, "a recipe of the workspace is seen, renamed, removed, and comes back",
                 "[ui][import][recipes]")
{
    window.navigate(QStringLiteral("recipes"));
    CHECK(list()->emptyState()->isVisible());
    remember();
    window.navigate(QStringLiteral("import"));
    imports->findChild<QPushButton*>(QStringLiteral("import.toRecipes"))->click();
    REQUIRE(window.currentPage() == page);
    REQUIRE(list()->table()->rowCount() == 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    REQUIRE(form());
    const QString shown = form()->findChild<TextLabel*>(QStringLiteral("recipe.columns"))->text();
    CHECK(shown.contains(QStringLiteral("who → ")));
    auto* name = form()->findChild<QLineEdit*>(QStringLiteral("recipe.name"));
    REQUIRE(QApplication::focusWidget() == name);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(form()); // it needs a name
    typeInto(name, QStringLiteral("Monthly list"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(form());
    REQUIRE(own().size() == 1);
    CHECK(own().front().name == QStringLiteral("Monthly list"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    CHECK(own().empty());
    window.undoStack().undo();
    CHECK(own().size() == 1);
    window.undoStack().undo();
    CHECK(own().front().name != QStringLiteral("Monthly list"));
}

TEST_CASE_METHOD(OnRecipes, "a recipe goes out as a file and comes in from one", "[ui][import][recipes]")
{
    remember();
    const imports::Recipe before = own().front();
    window.navigate(QStringLiteral("recipes"));
    dialogs.file = dir.path(QStringLiteral("recipe.json"));
    button("recipes.save")->click();
    REQUIRE(QFile::exists(dialogs.file));
    button("recipes.remove")->click();
    REQUIRE(own().empty());
    button("recipes.add")->click();
    REQUIRE(own().size() == 1);
    CHECK(own().front() == before);
    // What is no recipe is said, and nothing is kept.
    writeFile(dialogs.file, "{\"name\": 1}");
    button("recipes.add")->click();
    CHECK(own().size() == 1);
}

TEST_CASE_METHOD(OnRecipes, "one of several recipes that know a file is chosen", "[ui][import][recipes]")
{
    remember();
    imports::Recipe other = own().front();
    other.name = QStringLiteral("Other");
    other.english = QStringLiteral("Other reading");
    other.fields = {{QStringLiteral("account_id"), {QStringLiteral("who")}},
                    {QStringLiteral("name"), {QStringLiteral("key")}}};
    REQUIRE(session->run(imports::RecipeStore(workspace->db()).keep(other, session->act()), {}));
    take(QStringLiteral("accounts.csv"), "key,who,since\nZ7,第七商事,2024/4/1\n");
    const auto* preview = imports->look().preview();
    REQUIRE(preview);
    auto* choose = imports->findChild<QPushButton*>(QStringLiteral("import.recipe"));
    REQUIRE(choose->isVisible());
    CHECK(choose->text() == QStringLiteral("Read as…"));
    choose->click();
    auto* menu = window.findChild<QMenu*>(QStringLiteral("import.recipeMenu"));
    REQUIRE(menu);
    QAction* wanted = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Other reading"))
            wanted = action;
    if (wanted) {
        wanted->trigger();
        settle();
        CHECK(imports->look().preview()->recipe == QStringLiteral("Other reading"));
    } else {
        CHECK(preview->recipe == QStringLiteral("Other reading")); // it reads the file already
    }
    menu->close();
}

TEST_CASE_METHOD(OnRecipes, "the headings are copied without any of the data", "[ui][import][recipes]")
{
    take(QStringLiteral("accounts.csv"), "account_id,name,Secret rank\nZ7,第七商事,9\n");
    imports->findChild<QToolButton*>(QStringLiteral("import.copyHeadings"))->click();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("account_id\tname\tSecret rank"));
    QApplication::clipboard()->clear();
    REQUIRE(window.commands().run(QStringLiteral("import.copyHeadings")));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("account_id\tname\tSecret rank"));
}
