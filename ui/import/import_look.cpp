// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_look.h"

#include "import/import_command.h"
#include "import/import_task.h"
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

ImportLook::ImportLook(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_asked.kind = fileKinds().front()->entity();
}

ImportLook::~ImportLook()
{
    delete m_task;
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
    std::erase_if(m_asked.answers, [&](const imports::Assumption& one) { return one.what == answer.what; });
    m_asked.answers.push_back(answer);
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
    request.asksForRecipes = !m_asked.recipe;
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
    if (dryRun && !m_asked.kindKnown && guessKindByHeaders())
        return look();
    m_seen = m_asked;
    findWrong();
    if (dryRun || !m_preview->errors.empty()) {
        Q_EMIT looked();
        return;
    }
    tellImported();
}

void ImportLook::tellImported()
{
    const QString name = fileName();
    const QString done =
        tr("%1 imported (%2 added, %3 changed).").arg(name, number(m_preview->toAdd), number(m_preview->toUpdate));
    m_session.workspace().announceEverything();
    QUndoStack& stack = m_session.shell().undoStack();
    const bool changed = m_preview->importId != 0;
    if (changed)
        stack.push(new ImportCommand(m_session, request(false), m_preview->importId, tr("Import %1").arg(name)));
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
