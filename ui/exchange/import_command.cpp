// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_command.h"

#include "exchange/import_dialog.h"
#include "exchange/import_task.h"
#include "exchange/import_wait.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUndoStack>

namespace tasuki {

using exchange::ImportPreview;

ImportCommand::ImportCommand(Session& session, exchange::ImportRequest request, qint64 importId, const QString& text)
    : CancellableCommand(text), m_session(session), m_request(std::move(request)), m_importId(importId)
{
}

void ImportCommand::undo()
{
    if (m_done) { // a cancelled redo
        m_done = false;
        return;
    }
    // What makes ids on the other thread is its own.
    auto work = [id = m_importId, act = m_session.act()](exchange::Importer& importer, const exchange::Importer::Progress& progress) -> Result<ImportPreview> {
        IdMaker ids(act.at.toMSecsSinceEpoch(), QRandomGenerator::global()->generate());
        Act own = act;
        own.ids = &ids;
        if (const auto undone = importer.undo(id, own, progress); !undone)
            return undone.error();
        return ImportPreview();
    };
    run(ImportDialog::tr("Taking back %1…").arg(QFileInfo(m_request.path).fileName()),
        std::make_unique<ImportTask>(m_session.workspace().path(), std::move(work)), &QUndoStack::redo);
}

void ImportCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    const auto again = run(ImportDialog::tr("Importing %1…").arg(QFileInfo(m_request.path).fileName()),
                           std::make_unique<ImportTask>(m_session.workspace().path(), m_request), &QUndoStack::undo);
    if (!again)
        return;
    if (again->errors.empty()) {
        m_importId = again->importId;
        return;
    }
    setObsolete(true);
    m_session.sayUndoFailed(text(), Error{ErrorCode::Invalid, ImportDialog::tr("The file has changed since."), {}});
}

std::optional<ImportPreview> ImportCommand::run(const QString& words, std::unique_ptr<ImportTask> task, void (QUndoStack::*back)())
{
    Q_EMIT m_session.workspace().aboutToWrite(); // a commit waits for whoever reads
    ImportWait wait(words, *task, QApplication::activeWindow());
    const auto result = wait.run();
    task.reset();
    m_session.workspace().announceEverything();
    m_isCancelled = !*result && result->error().code == ErrorCode::Cancelled;
    if (*result)
        return std::move(**result);
    if (m_isCancelled) {
        // The stack has moved on all the same: it moves back, and nothing is done on that way.
        m_done = true;
        QMetaObject::invokeMethod(&m_session.shell().undoStack(), back, Qt::QueuedConnection);
        m_session.shell().toast({result->error().text, {}, {}, false});
        return std::nullopt;
    }
    setObsolete(true);
    m_session.sayUndoFailed(text(), result->error());
    return std::nullopt;
}

} // namespace tasuki
