// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_look.h"

#include "import/import_command.h"
#include "import/import_task.h"
#include "import/recipe_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/format.h"

#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace tasuki {

using format::Encoding;
using imports::ImportPreview;

namespace {

/// What was answered of the names in this file says nothing of the next one's: who is meant by a proposal is remembered
/// as a key, and a name that is unknown next month may be misspelled.
bool isOfThisFile(const imports::Assumption& answer)
{
    return isMatch(answer) || answer.what == u"owner";
}

} // namespace

ImportLook::ImportLook(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_asked.kind = fileKinds().front()->entity();
}

ImportLook::~ImportLook()
{
    delete m_trial;
    delete m_task;
}

TermLanguage ImportLook::words() const
{
    return m_session.words();
}

void ImportLook::begin(const QString& path)
{
    clear();
    m_asked.path = path;
    const auto kind = kindByName(path);
    m_asked.kindKnown = kind.has_value();
    m_asked.kind = kind.value_or(m_asked.kind);
    look();
}

void ImportLook::begin(const format::PastedBlock& block, const QString& name)
{
    clear();
    m_asked.path = name;
    m_asked.pasted = block;
    look();
}

void ImportLook::begin(const Asked& asked)
{
    clear();
    m_asked = asked;
    look();
}

void ImportLook::clear()
{
    delete std::exchange(m_trial, nullptr);
    delete std::exchange(m_task, nullptr);
    m_preview.reset();
    m_wrong.clear();
    m_error.reset();
    const Entity kind = m_asked.kind; // the next file is likely of the same
    m_asked = Asked();
    m_asked.kind = kind;
}

void ImportLook::cancel()
{
    if (!m_task)
        return;
    delete std::exchange(m_task, nullptr);
    if (m_preview)
        m_asked = m_seen;
    Q_EMIT looked();
}

QString ImportLook::fileName() const
{
    return QFileInfo(m_asked.path).fileName();
}

bool ImportLook::canImport() const
{
    return m_preview && !m_task && m_preview->errors.empty() && !m_session.workspace().isReadOnly();
}

const FileKind& ImportLook::fileKind() const
{
    return *kindOf(m_asked.kind)->file;
}

std::optional<Entity> ImportLook::kindByName(const QString& path)
{
    if (QFileInfo(path).suffix().compare(u"ics", Qt::CaseInsensitive) == 0)
        return Entity::Task; // nothing else comes from a calendar
    const QString name = QFileInfo(path).completeBaseName().toLower();
    for (const Kind* kind : fileKinds())
        for (const QStringView hint : QStringView(kind->file->hints).split(u'|', Qt::SkipEmptyParts))
            if (name.contains(hint))
                return kind->entity();
    return std::nullopt;
}

/// What the columns say, where the name said nothing: the kind of which most columns are there and none that is needed
/// is missing; or a sheet of several kinds, where that reads more of them. True where it is another than was tried.
bool ImportLook::guessKindByHeaders()
{
    m_asked.kindKnown = true;
    std::optional<Entity> best;
    ptrdiff_t most = 0;
    qsizetype leftOut = m_preview->headers.size();
    for (const Kind* kind : importKinds()) {
        const imports::ColumnMap map = imports::matchColumns(*kind->file, m_preview->headers);
        const auto matched = std::ranges::count_if(map.columnOfField, [](int column) { return column >= 0; });
        // Of the columns of one kind a sheet reads as many; it is one only where it reads several more.
        constexpr qsizetype kSeveral = 2;
        const Entity entity = kind->entity();
        const bool isBetter =
            entity == Entity::Sheet ? !best || map.unmatched.size() + kSeveral <= leftOut : matched > most;
        if (map.errors.empty() && matched > 0 && isBetter) {
            most = matched;
            best = entity;
            leftOut = map.unmatched.size();
        }
    }
    return best && std::exchange(m_asked.kind, *best) != *best;
}

void ImportLook::setKind(Entity kind)
{
    m_asked.kind = kind;
    m_asked.kindKnown = true;
    m_asked.findsRecipe = false;
    m_asked.recipe.reset();
    m_asked.overrides.clear();
    look();
}

void ImportLook::setRecipe(const imports::Recipe& recipe)
{
    m_asked.recipe = recipe;
    m_asked.overrides.clear();
    look();
}

void ImportLook::setNoRecipe()
{
    m_asked.recipe.reset();
    m_asked.asksForRecipes = false;
    look();
}

void ImportLook::setSource(const QString& source)
{
    m_asked.source = source;
    look();
}

void ImportLook::setChangedFrom(QDate day)
{
    m_asked.changedFrom = day;
    look();
}

void ImportLook::setMissingEnd(QDate day)
{
    m_asked.missingEnd = day;
    look();
}

void ImportLook::setWaits(bool waits)
{
    m_asked.waits = waits;
    look();
}

bool ImportLook::isReadByHand() const
{
    const bool hasAnswers = !std::ranges::all_of(m_asked.answers, isOfThisFile);
    return m_preview && !m_asked.pasted
           && (hasAnswers || !m_asked.overrides.empty() || (!m_asked.source.isEmpty() && !m_asked.recipe));
}

void ImportLook::setEncoding(Encoding encoding)
{
    m_asked.encoding = encoding;
    look();
}

void ImportLook::setSheet(const QString& sheet)
{
    m_asked.sheet = sheet;
    m_asked.overrides.clear();
    m_asked.headerRow = 0;
    look();
}

void ImportLook::setHeaderRow(qint64 row)
{
    m_asked.headerRow = row;
    look();
}

void ImportLook::setField(const QString& header, const QString& field)
{
    std::erase_if(m_asked.overrides, [&](const imports::ColumnOverride& one) { return one.column == header; });
    m_asked.overrides.push_back({header, field});
    look();
}

void ImportLook::answer(const imports::Assumption& answer)
{
    this->answer(std::vector{answer});
}

void ImportLook::answer(const std::vector<imports::Assumption>& answers)
{
    for (const imports::Assumption& answer : answers) {
        std::erase_if(m_asked.answers, [&](const imports::Assumption& one) { return one.what == answer.what; });
        m_asked.answers.push_back(answer);
    }
    look();
}

imports::ImportRequest ImportLook::request(bool dryRun) const
{
    imports::ImportRequest request;
    request.path = m_asked.path;
    request.pasted = m_asked.pasted;
    request.kind = m_asked.kind;
    request.encoding = m_asked.encoding;
    request.overrides = m_asked.overrides;
    request.assumptions = m_asked.answers;
    request.recipe = m_asked.recipe;
    request.findsRecipe = m_asked.findsRecipe;
    request.asksForRecipes = !m_asked.recipe && m_asked.asksForRecipes;
    request.source = m_asked.source;
    request.changedFrom = m_asked.changedFrom;
    request.missingEnd = m_asked.missingEnd;
    request.waits = m_asked.waits;
    request.sheet = m_asked.sheet;
    request.headerRow = m_asked.headerRow;
    request.dryRun = dryRun;
    request.today = m_session.today();
    request.at = m_session.workspace().clock().now();
    request.who = m_session.workspace().actor();
    request.language = m_session.words();
    return request;
}

void ImportLook::look()
{
    run(true);
}

void ImportLook::importNow()
{
    if (canImport())
        run(false);
}

void ImportLook::run(bool dryRun)
{
    delete std::exchange(m_trial, nullptr);
    delete m_task;
    m_task = new ImportTask(m_session.workspace().path(), request(dryRun), this);
    connect(m_task, &ImportTask::progressed, this, &ImportLook::progressed);
    connect(m_task, &ImportTask::finished, this,
            [this, dryRun](const std::shared_ptr<Result<ImportPreview>>& result) { take(dryRun, result); });
    Q_EMIT began(dryRun);
    m_task->start();
}

void ImportLook::take(bool dryRun, const std::shared_ptr<Result<ImportPreview>>& result)
{
    std::exchange(m_task, nullptr)->deleteLater();
    m_error.reset();
    m_wrong.clear();
    if (!*result) {
        m_preview.reset();
        m_error = result->error();
        Q_EMIT looked();
        return;
    }
    m_preview = std::make_unique<ImportPreview>(std::move(*result).value());
    m_asked.findsRecipe = false;
    if (const auto& known = m_preview->known) {
        m_asked.kind = kindOfFile(known->kind)->entity();
        m_asked.kindKnown = true;
        if (!known->isOwn) // those of the workspace are found again
            m_asked.recipe = known;
    }
    if (dryRun && !m_asked.kindKnown && guessKindByHeaders())
        return look();
    m_seen = m_asked;
    findWrong();
    if (dryRun || !m_preview->errors.empty()) {
        Q_EMIT looked();
        tryAnswers();
        return;
    }
    keepReading();
    tellImported();
}

void ImportLook::tryAnswers()
{
    constexpr qint64 kMostRows = 50'000;
    constexpr qsizetype kMostChoices = 4;
    m_untried.clear();
    if (m_task || !m_preview || m_preview->questions.size() != 1 || m_preview->rows > kMostRows)
        return;
    const imports::ImportQuestion& question = m_preview->questions.front();
    if (question.choices.size() > kMostChoices)
        return;
    for (const QString& how : question.choices)
        m_untried.push_back({question.what, how});
    tryNext();
}

void ImportLook::tryNext()
{
    if (m_untried.empty())
        return;
    const imports::Assumption answer = m_untried.front();
    m_untried.erase(m_untried.begin());
    imports::ImportRequest asked = request(true);
    std::erase_if(asked.assumptions, [&](const imports::Assumption& one) { return one.what == answer.what; });
    asked.assumptions.push_back(answer);
    m_trial = new ImportTask(m_session.workspace().path(), std::move(asked), this);
    connect(m_trial, &ImportTask::finished, this, [this, answer](const std::shared_ptr<Result<ImportPreview>>& result) {
        std::exchange(m_trial, nullptr)->deleteLater();
        if (*result) {
            const ImportPreview& found = **result;
            Q_EMIT tried({answer, found.toAdd, found.toUpdate, qint64(found.errors.size()), found.mrr});
        }
        tryNext();
    });
    m_trial->start();
}

/// A file of the same headings is read so the next time. It is no part of the import: that can be taken back alone.
void ImportLook::keepReading()
{
    if (!m_asked.remembers || !isReadByHand())
        return;
    const imports::RecipeStore store(m_session.db());
    const auto own = m_session.read(store.own());
    if (!own)
        return;
    const QString code = fileKind().codeText();
    const auto known = std::ranges::find_if(*own, [&](const imports::Recipe& recipe) {
        return recipe.kind == code && recipe.isExactly(m_preview->headers);
    });
    imports::Recipe before = known != own->end() ? *known : m_asked.recipe.value_or(imports::Recipe());
    QString name = known != own->end() ? known->name : QFileInfo(m_asked.path).completeBaseName().simplified();
    const QString first = name;
    for (int n = 2; known == own->end() && std::ranges::find(*own, name, &imports::Recipe::name) != own->end(); ++n)
        name = QStringLiteral("%1 %2").arg(first).arg(n);
    std::vector<imports::Assumption> answers = m_asked.answers;
    std::erase_if(answers, isOfThisFile);
    if (!m_asked.source.isEmpty())
        before.source = m_asked.source;
    const imports::Recipe recipe =
        imports::recipeOf(name, fileKind(), before, m_preview->headers, m_preview->columns, answers, m_asked.encoding);
    m_session.run(store.keep(recipe, m_session.act()), tr("Columns and answers for %1 saved.").arg(fileName()));
}

void ImportLook::tellImported()
{
    const QString name = fileName();
    QString done =
        tr("%1 imported (%2 added, %3 changed).").arg(name, number(m_preview->toAdd), number(m_preview->toUpdate));
    if (m_preview->settled > 0)
        done += u' ' + tr("%Ln row(s) that waited have come in.", nullptr, int(m_preview->settled));
    if (m_preview->waiting > 0)
        done += u' ' + tr("%Ln row(s) wait for their account.", nullptr, int(m_preview->waiting));
    m_session.workspace().announceEverything();
    QUndoStack& stack = m_session.shell().undoStack();
    const bool changed = m_preview->importId != 0;
    if (changed)
        stack.push(new ImportCommand(m_session, request(false), *m_preview, tr("Import %1").arg(name)));
    m_session.shell().toast(
        {done, changed ? tr("Undo") : QString(), [stack = QPointer<QUndoStack>(&stack), index = stack.index()] {
             if (stack && stack->index() == index) // else it would take back another act
                 stack->undo();
         }});
    Q_EMIT imported();
}

void ImportLook::findWrong()
{
    std::ranges::copy_if(m_preview->errors, std::back_inserter(m_wrong), [this](const format::RowError& error) {
        return std::ranges::none_of(m_preview->questions, [&](const imports::ImportQuestion& question) {
            return (error.row == 1 && error.reason.startsWith(question.text))
                   || (!question.settles.isEmpty() && error.reason == question.settles);
        });
    });
}

QHash<QString, QString> ImportLook::columnNames() const
{
    QHash<QString, QString> names;
    const auto fields = fileKind().fields;
    for (size_t f = 0; f < fields.size(); ++f) {
        const int column = f < m_preview->columns.columnOfField.size() ? m_preview->columns.columnOfField[f] : -1;
        const QString heading = fields[f].heading(m_session.words());
        for (const QString& said : {fields[f].nameText(), column >= 0 ? m_preview->headers.value(column) : QString()})
            if (!said.isEmpty() && said != heading)
                names.insert(said, QStringLiteral("%1 (%2)").arg(heading, said));
    }
    return names;
}

} // namespace tasuki
