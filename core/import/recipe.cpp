// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recipe.h"

#include "base/text.h"
#include "format/texts.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tasuki::imports {

using format::Text;

namespace {

QSet<QString> foldedSet(const QStringList& headers)
{
    QSet<QString> folded;
    for (const QString& header : headers)
        if (!header.trimmed().isEmpty())
            folded += keyFold(header);
    return folded;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    if (value.isString())
        texts += value.toString();
    const QJsonArray entries = value.toArray();
    for (const auto& entry : entries)
        texts += entry.toString();
    return texts;
}

Recipe::Field fieldOf(const QString& name, const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return {name, textsOf(value)};
    return {name,
            textsOf(object.value(QStringLiteral("columns"))),
            object.value(QStringLiteral("join")).toString(),
            object.value(QStringLiteral("split")).toString(),
            object.value(QStringLiteral("part")).toInt(),
            object.value(QStringLiteral("strip")).toString(),
            object.value(QStringLiteral("minor_units")).toBool()};
}

QJsonValue jsonOf(const Recipe::Field& field)
{
    const QJsonArray columns = QJsonArray::fromStringList(field.columns);
    if (!field.isMade() && !field.minorUnits)
        return columns;
    QJsonObject object{{QStringLiteral("columns"), columns}};
    for (const auto& [name, text] :
         {std::pair("join", &field.join), std::pair("split", &field.split), std::pair("strip", &field.strip)})
        if (!text->isEmpty())
            object.insert(QLatin1String(name), *text);
    if (field.part > 0)
        object.insert(QStringLiteral("part"), field.part);
    if (field.minorUnits)
        object.insert(QStringLiteral("minor_units"), true);
    return object;
}

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

Error wrongRecipe(const QString& why)
{
    return invalid(Text::tr("Invalid recipe: %1").arg(why));
}

Result<void> checkFields(const Recipe& recipe)
{
    const Kind* const kind = kindOfFile(recipe.kind);
    if (!kind)
        return wrongRecipe(Text::tr("“%1” can't be imported").arg(recipe.kind));
    const auto check = [&](const QString& field) -> Result<void> {
        const bool namesAccount = field == QStringView(kAccountNameColumn.name) && kind->entity() != Entity::Account;
        if (kind->file->find(field) >= 0 || namesAccount)
            return {};
        return wrongRecipe(Text::tr("%1 has no field “%2”").arg(recipe.kind, field));
    };
    for (const Recipe::Field& field : recipe.fields) {
        TASUKI_TRY(check(field.field));
        if (field.split.isEmpty() != (field.part == 0) || field.part < 0)
            return wrongRecipe(Text::tr("“split” and “part” belong together (%1)").arg(field.field));
        // By these the rows of the file are known before they are read.
        if (field.isMade() && kind->entity() == Entity::Account
            && (field.field == u"account_id" || field.field == u"parent_id"))
            return wrongRecipe(Text::tr("%1 of an account can't be joined, split or stripped").arg(field.field));
    }
    for (const Recipe::Meaning& meaning : recipe.meanings)
        TASUKI_TRY(check(meaning.field));
    for (const ColumnConstant& constant : recipe.constants)
        TASUKI_TRY(check(constant.field));
    if (!recipe.filter.column.isEmpty() && !recipe.must.contains(recipe.filter.column))
        return wrongRecipe(Text::tr("the column “%1” by which rows are left out must be one by which a file is known")
                               .arg(recipe.filter.column));
    // A parent may be a row that is left out, of which nothing would be known.
    if (!recipe.filter.column.isEmpty() && kind->entity() == Entity::Account)
        return wrongRecipe(Text::tr("rows of accounts can't be left out by a column"));
    return {};
}

std::vector<Recipe> readBuiltIn()
{
    std::vector<Recipe> recipes;
    const QDir folder(QStringLiteral(":/tasuki/recipes"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto recipe = opened ? parseRecipe(file.readAll()) : Result<Recipe>(Error{});
        Q_ASSERT_X(recipe, "builtInRecipes", qPrintable(name)); // a test reads each of them
        if (recipe)
            recipes.push_back(*std::move(recipe));
    }
    std::ranges::sort(recipes, {}, &Recipe::name);
    return recipes;
}

} // namespace

QString Recipe::title(TermLanguage language) const
{
    const QString& title = language == TermLanguage::Japanese && !japanese.isEmpty() ? japanese : english;
    return title.isEmpty() ? name : title;
}

QString Recipe::refusal(TermLanguage language) const
{
    return language == TermLanguage::Japanese && !refusalJapanese.isEmpty() ? refusalJapanese : refusalEnglish;
}

int Recipe::fit(const QStringList& headers) const
{
    const QSet<QString> there = foldedSet(headers);
    const auto has = [&](const QString& header) { return there.contains(keyFold(header)); };
    if (must.isEmpty() || !std::ranges::all_of(must, has))
        return 0;
    return int(must.size() + std::ranges::count_if(may, has));
}

bool Recipe::isExactly(const QStringList& headers) const
{
    const QSet<QString> there = foldedSet(headers);
    return !must.isEmpty() && there.contains(foldedSet(must)) && (foldedSet(must) + foldedSet(may)).contains(there);
}

std::vector<ColumnOverride> Recipe::candidates() const
{
    std::vector<ColumnOverride> all;
    for (const Field& field : fields)
        for (const QString& column : field.columns)
            all.push_back({column, field.field});
    return all;
}

std::vector<ColumnOverride> Recipe::overridesFor(const QStringList& headers) const
{
    const QSet<QString> there = foldedSet(headers);
    std::vector<ColumnOverride> overrides;
    QSet<QString> used;
    for (const Field& field : fields)
        for (const QString& column : field.columns) {
            const QString folded = keyFold(column);
            if (!there.contains(folded) || used.contains(folded))
                continue;
            const bool isJoined =
                std::ranges::any_of(overrides, [&](const ColumnOverride& o) { return o.field == field.field; });
            overrides.push_back({column, isJoined ? QString() : field.field});
            used += folded;
            if (field.join.isEmpty())
                break;
        }
    for (const QString& column : leftOut)
        if (there.contains(keyFold(column)) && !used.contains(keyFold(column))) {
            overrides.push_back({column, {}});
            used += keyFold(column);
        }
    if (restByName)
        return overrides;
    for (const QString& header : headers) {
        const QString folded = keyFold(header);
        if (header.trimmed().isEmpty() || used.contains(folded))
            continue;
        overrides.push_back({header, {}});
        used += folded;
    }
    return overrides;
}

Result<Recipe> parseRecipe(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (object.isEmpty())
        return wrongRecipe(problem.error != QJsonParseError::NoError ? problem.errorString()
                                                                     : Text::tr("not a JSON object"));
    Recipe recipe;
    recipe.name = object.value(QStringLiteral("name")).toString().simplified();
    recipe.kind = object.value(QStringLiteral("kind")).toString();
    const QJsonObject title = object.value(QStringLiteral("title")).toObject();
    recipe.english = title.value(QStringLiteral("en")).toString();
    recipe.japanese = title.value(QStringLiteral("ja")).toString();
    recipe.source = object.value(QStringLiteral("source")).toString();
    const QJsonObject known = object.value(QStringLiteral("known_by")).toObject();
    recipe.must = textsOf(known.value(QStringLiteral("must")));
    recipe.may = textsOf(known.value(QStringLiteral("may")));
    const QJsonObject fields = object.value(QStringLiteral("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        recipe.fields.push_back(fieldOf(field.key(), field.value()));
    recipe.leftOut = textsOf(object.value(QStringLiteral("leave_out")));
    recipe.restByName = object.value(QStringLiteral("rest_by_name")).toBool();
    const QJsonObject meanings = object.value(QStringLiteral("values")).toObject();
    for (auto field = meanings.begin(); field != meanings.end(); ++field) {
        const QJsonObject values = field.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            recipe.meanings.push_back({field.key(), value.key(), value.value().toString()});
    }
    const QJsonObject constants = object.value(QStringLiteral("constants")).toObject();
    for (auto field = constants.begin(); field != constants.end(); ++field)
        recipe.constants.push_back({field.key(), field.value().toString()});
    const QJsonObject filter = object.value(QStringLiteral("only")).toObject();
    recipe.filter = {filter.value(QStringLiteral("column")).toString(),
                     textsOf(filter.value(QStringLiteral("values")))};
    for (const QString& answer : textsOf(object.value(QStringLiteral("assume")))) {
        const auto parsed = parseAssumption(answer);
        if (!parsed)
            return parsed.error();
        recipe.assumptions.push_back(*parsed);
    }
    if (const QString name = object.value(QStringLiteral("encoding")).toString(); !name.isEmpty()) {
        const auto encoding = format::inputEncoding(name);
        if (!encoding)
            return wrongRecipe(Text::tr("unknown encoding “%1”").arg(name));
        recipe.encoding = *encoding;
    }
    const QJsonObject refusal = object.value(QStringLiteral("refused")).toObject();
    recipe.refusalEnglish = refusal.value(QStringLiteral("en")).toString();
    recipe.refusalJapanese = refusal.value(QStringLiteral("ja")).toString();
    if (recipe.name.isEmpty() || recipe.name == u"none") // which asks for no recipe
        return wrongRecipe(Text::tr("it has no name"));
    if (recipe.must.isEmpty())
        return wrongRecipe(Text::tr("it names no header by which a file is known"));
    TASUKI_TRY(checkFields(recipe));
    return recipe;
}

QByteArray recipeJson(const Recipe& recipe)
{
    QJsonObject object{{QStringLiteral("name"), recipe.name}, {QStringLiteral("kind"), recipe.kind}};
    if (!recipe.english.isEmpty())
        object.insert(QStringLiteral("title"),
                      QJsonObject{{QStringLiteral("en"), recipe.english}, {QStringLiteral("ja"), recipe.japanese}});
    if (!recipe.source.isEmpty())
        object.insert(QStringLiteral("source"), recipe.source);
    object.insert(QStringLiteral("known_by"), QJsonObject{{QStringLiteral("must"), arrayOf(recipe.must)},
                                                          {QStringLiteral("may"), arrayOf(recipe.may)}});
    QJsonObject fields;
    for (const Recipe::Field& field : recipe.fields)
        fields.insert(field.field, jsonOf(field));
    object.insert(QStringLiteral("fields"), fields);
    if (!recipe.leftOut.isEmpty())
        object.insert(QStringLiteral("leave_out"), arrayOf(recipe.leftOut));
    if (recipe.restByName)
        object.insert(QStringLiteral("rest_by_name"), true);
    QJsonObject meanings;
    for (const Recipe::Meaning& meaning : recipe.meanings) {
        QJsonObject values = meanings.value(meaning.field).toObject();
        values.insert(meaning.value, meaning.means);
        meanings.insert(meaning.field, values);
    }
    if (!meanings.isEmpty())
        object.insert(QStringLiteral("values"), meanings);
    QJsonObject constants;
    for (const ColumnConstant& constant : recipe.constants)
        constants.insert(constant.field, constant.text);
    if (!constants.isEmpty())
        object.insert(QStringLiteral("constants"), constants);
    if (!recipe.filter.column.isEmpty())
        object.insert(QStringLiteral("only"), QJsonObject{{QStringLiteral("column"), recipe.filter.column},
                                                          {QStringLiteral("values"), arrayOf(recipe.filter.values)}});
    QStringList answers;
    for (const Assumption& assumption : recipe.assumptions)
        answers += assumption.what + u'=' + assumption.how;
    if (!answers.isEmpty())
        object.insert(QStringLiteral("assume"), arrayOf(answers));
    if (recipe.encoding != format::Encoding::Auto)
        object.insert(QStringLiteral("encoding"), format::encodingName(recipe.encoding));
    if (recipe.isRefusal())
        object.insert(QStringLiteral("refused"), QJsonObject{{QStringLiteral("en"), recipe.refusalEnglish},
                                                             {QStringLiteral("ja"), recipe.refusalJapanese}});
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

const std::vector<Recipe>& builtInRecipes()
{
    static const std::vector<Recipe> recipes = readBuiltIn();
    return recipes;
}

Recipe recipeOf(const QString& name, const FileKind& kind, const Recipe& used, const QStringList& headers,
                const ColumnMap& columns, std::span<const Assumption> assumptions, format::Encoding encoding)
{
    Recipe recipe;
    recipe.name = name.simplified();
    recipe.kind = kind.codeText();
    recipe.source = used.source;
    recipe.encoding = encoding;
    recipe.meanings = used.meanings;
    recipe.constants = used.constants;
    recipe.filter = used.filter;
    recipe.assumptions.assign(assumptions.begin(), assumptions.end());
    for (const Assumption& answer : used.assumptions)
        if (std::ranges::find(recipe.assumptions, answer.what, &Assumption::what) == recipe.assumptions.end())
            recipe.assumptions.push_back(answer);
    QSet<QString> mapped;
    for (size_t field = 0; field < columns.columnOfField.size(); ++field) {
        const int column = columns.columnOfField[field];
        if (column < 0)
            continue;
        const QString fieldName = kind.readColumn(field).nameText();
        const auto before = std::ranges::find(used.fields, fieldName, &Recipe::Field::field);
        const bool isSame = before != used.fields.end() && (before->isMade() || before->minorUnits)
                            && before->columns.contains(headers[column], Qt::CaseInsensitive);
        recipe.fields.push_back(isSame ? *before : Recipe::Field{fieldName, {headers[column]}});
        recipe.must += headers[column];
        mapped += keyFold(headers[column]);
    }
    for (const QString& header : headers)
        if (!header.trimmed().isEmpty() && !mapped.contains(keyFold(header)))
            recipe.may += header;
    return recipe;
}

} // namespace tasuki::imports
