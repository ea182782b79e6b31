// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipe_form.h"

#include "import/import_questions.h"
#include "import/recipe_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/form.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

using imports::Recipe;

namespace {

class RecipeForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(RecipeForm)
public:
    RecipeForm(Session& session, const imports::SavedRecipe& saved, QWidget* parent);
    void accept() override;

private:
    QString columnsText(const Recipe& recipe) const;

    const QString m_before;
    QLineEdit* m_name;
};

RecipeForm::RecipeForm(Session& session, const imports::SavedRecipe& saved, QWidget* parent)
    : Form(session, QStringLiteral("recipe"), tr("Recipe"), parent), m_before(saved.name)
{
    setObjectName(QStringLiteral("recipe.form"));
    m_name = line("name", tr("Recipe name"), saved.name);
    asksFor("name", m_name);
    const auto recipe = imports::parseRecipe(saved.json.toUtf8());
    note("columns", recipe ? columnsText(*recipe) : recipe.error().text);
    foot(tr("Rename"), QStringLiteral("recipe/%1").arg(saved.id.value()));
    m_name->setFocus();
    m_name->selectAll();
}

/// "Monthly fee → MRR", and what was answered.
QString RecipeForm::columnsText(const Recipe& recipe) const
{
    const Kind* kind = kindOfImport(recipe.kind);
    const auto headingOf = [&](const QString& field) {
        const int at = kind ? kind->file->find(field) : -1;
        return at < 0 ? field : kind->file->readColumn(size_t(at)).heading(session().words());
    };
    QStringList lines;
    if (!recipe.source.isEmpty())
        lines += tr("Keys of %1").arg(recipe.source);
    for (const Recipe::Field& field : recipe.fields)
        lines += tr("%1 → %2", "column of the file, field")
                     .arg(oneLine(field.columns.join(QStringLiteral(" / ")), 80), headingOf(field.field));
    for (const imports::Assumption& answer : recipe.assumptions)
        lines += ImportQuestions::wordsOf(answer);
    return lines.join(u'\n');
}

void RecipeForm::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return say(tr("Enter a name."), m_name);
    store(imports::RecipeStore(session().db()).rename(m_before, name, session().act()),
          tr("Recipe renamed to “%1”.").arg(oneLine(name, 40)));
}

} // namespace

void openRecipeForm(Session& session, QWidget* parent, const imports::SavedRecipe& saved)
{
    (new RecipeForm(session, saved, parent))->open();
}

} // namespace tasuki
