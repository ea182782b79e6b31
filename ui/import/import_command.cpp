// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_command.h"

#include "import/import_task.h"
#include "import/import_wait.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace tasuki {

using imports::ImportPreview;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(importCommand)
};

} // namespace

ImportCommand::ImportCommand(Session& session, imports::ImportRequest request, const imports::ImportPreview& done,
                             const QString& text)
    : TurnCommand(session.shell().undoStack(), text),
      m_session(session),
      m_request(std::move(request)),
      m_importId(done.importId),
      m_settled(done.settledImports)
{}

Result<void> ImportCommand::turnBack()
{
    // What makes ids on the other thread is its own.
    std::vector<qint64> imports(m_settled.rbegin(), m_settled.rend());
    imports.push_back(m_importId);
    auto work = [imports, act = m_session.act()](storage::Database& db,
                                                 const imports::Importer::Progress& progress) -> Result<ImportPreview> {
        IdMaker ids(act.at.toMSecsSinceEpoch(), QRandomGenerator::global()->generate());
        Act own = act;
        own.ids = &ids;
        const auto undone = imports::Importer(db).undo(imports, own, progress);
        return undone ? Result<ImportPreview>(ImportPreview()) : undone.error();
    };
    const auto done = run(ImportWords::tr("Undoing the import of %1…").arg(QFileInfo(m_request.path).fileName()),
                          std::make_unique<ImportTask>(m_session.workspace().path(), std::move(work)));
    return done ? Result<void>() : done.error();
}

Result<void> ImportCommand::turnAgain()
{
    const auto again = run(ImportWords::tr("Importing %1…").arg(QFileInfo(m_request.path).fileName()),
                           std::make_unique<ImportTask>(m_session.workspace().path(), m_request));
    if (!again)
        return again.error();
    if (!again->errors.empty())
        return invalid(ImportWords::tr("The file has changed since. Choose it again."));
    m_importId = again->importId;
    m_settled = again->settledImports;
    return {};
}

Result<ImportPreview> ImportCommand::run(const QString& words, std::unique_ptr<ImportTask> task)
{
    ImportWait wait(words, *task, QApplication::activeWindow());
    auto result = wait.run();
    task.reset();
    m_session.workspace().announceEverything();
    return std::move(*result);
}

void ImportCommand::sayRefused(const Error& error)
{
    m_session.shell().toast({error.text, {}, {}, error.code != ErrorCode::Cancelled});
}

void ImportCommand::sayGone(const Error& error)
{
    m_session.sayUndoFailed(text(), error);
}

} // namespace tasuki
