// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "import/recipe_store.h"

#include <QFile>

#include <cstdio>

namespace tasuki::cli {

using namespace imports;

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("show"), Cli::tr("Print this recipe as JSON."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("save"), Cli::tr("Add the recipe in this JSON file to the workspace."),
                      QStringLiteral("RECIPE.json")});
    parser.addOption(
        {QStringLiteral("remove"), Cli::tr("Remove this recipe from the workspace."), QStringLiteral("NAME")});
    addFormatOption(parser);
    addOutputOptions(parser);
}

format::Table tableOf(const std::vector<Recipe>& recipes, TermLanguage language)
{
    format::Table table;
    table.columns = {{QStringLiteral("name"), QStringLiteral("名前")},
                     {QStringLiteral("kind"), QStringLiteral("種類")},
                     {QStringLiteral("known_by"), QStringLiteral("見分ける列")},
                     {QStringLiteral("title"), QStringLiteral("内容")},
                     {QStringLiteral("source"), QStringLiteral("システム")},
                     {QStringLiteral("saved"), QStringLiteral("保存済み")}};
    for (const Recipe& recipe : recipes)
        table.rows.push_back({recipe.name, recipe.kind, recipe.must.join(QStringLiteral(", ")), recipe.title(language),
                              recipe.source, recipe.isOwn ? QStringLiteral("1") : QStringLiteral("0")});
    return table;
}

int change(Workspace& workspace, const Result<Edit>& edit)
{
    if (!edit)
        return refuse(edit.error());
    const auto done = workspace.apply(*edit);
    return done ? int(kDone) : failWorkspace(done.error());
}

int save(Workspace& workspace, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse({ErrorCode::Io, Cli::tr("File %1 can't be read: %2").arg(path, file.errorString()), path});
    const auto recipe = parseRecipe(file.readAll());
    if (!recipe)
        return refuse(recipe.error());
    return change(workspace, RecipeStore(workspace.db()).keep(*recipe, workspace.act()));
}

/// Those of the workspace, if one was named, and those of the program.
std::vector<Recipe> allRecipes(const std::vector<Recipe>& own)
{
    std::vector<Recipe> all = own;
    all.insert(all.end(), builtInRecipes().begin(), builtInRecipes().end());
    return all;
}

int show(const std::vector<Recipe>& recipes, const QString& name)
{
    const auto found = std::ranges::find(recipes, name, &Recipe::name);
    if (found == recipes.end())
        return refuse({ErrorCode::NotFound, Cli::tr("Recipe “%1” not found. See “tasuki-cli recipes”.").arg(name), {}});
    const QByteArray json = recipeJson(*found);
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fflush(stdout);
    return kDone;
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    const bool saves = parser.isSet(QStringLiteral("save"));
    const bool removes = parser.isSet(QStringLiteral("remove"));
    if (arguments.size() > 1 || (arguments.isEmpty() && (saves || removes)))
        return usageError(Cli::tr("“recipes” takes one workspace."));
    if (int(saves) + int(removes) + int(parser.isSet(QStringLiteral("show"))) > 1)
        return usageError(Cli::tr("Use one of --show, --save and --remove at a time."));
    const auto options = outputOptions(parser, globals);
    if (!options)
        return kUsage;
    std::vector<Recipe> own;
    if (!arguments.isEmpty()) {
        int status = kDone;
        const auto workspace = openWorkspace(arguments[0], !saves && !removes, globals, status);
        if (!workspace)
            return status;
        const RecipeStore store(workspace->db());
        if (saves)
            return save(*workspace, parser.value(QStringLiteral("save")));
        if (removes)
            return change(*workspace, store.remove(parser.value(QStringLiteral("remove")), workspace->act()));
        auto read = store.own();
        if (!read)
            return failWorkspace(read.error());
        own = *std::move(read);
    }
    const std::vector<Recipe> all = allRecipes(own);
    if (parser.isSet(QStringLiteral("show")))
        return show(all, parser.value(QStringLiteral("show")));
    return writeOut(*options, tableOf(all, globals.language));
}

} // namespace

const Command kRecipesCommand = {
    "recipes",
    "[FILE] [--show NAME] [--save RECIPE.json] [--remove NAME] [--format csv|json|xlsx] [-o OUT]",
    QT_TRANSLATE_NOOP("cli", "List the recipes by which the files of other systems are read; keep some of your own."),
    "tasuki-cli recipes --show stripe-subscriptions",
    &addOptions,
    &run};

} // namespace tasuki::cli
