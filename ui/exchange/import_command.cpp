// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_command.h"

#include "exchange/import_dialog.h"
#include "session/session.h"

#include <QApplication>

namespace tasuki {

namespace {

class BusyCursor {
public:
    BusyCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QApplication::restoreOverrideCursor(); }
};

} // namespace

ImportCommand::ImportCommand(Session& session, exchange::ImportRequest request, qint64 importId, const QString& text)
    : QUndoCommand(text), m_session(session), m_request(std::move(request)), m_importId(importId)
{
}

void ImportCommand::undo()
{
    const BusyCursor busy;
    const auto undone = exchange::Importer(m_session.db()).undo(m_importId, m_session.act());
    if (!undone) {
        setObsolete(true);
        m_session.sayUndoFailed(text(), undone.error());
    }
    m_session.workspace().announceEverything();
}

void ImportCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    const BusyCursor busy;
    const auto again = exchange::Importer(m_session.db()).run(m_request);
    if (!again || !again->errors.empty()) {
        setObsolete(true);
        m_session.sayUndoFailed(text(), again ? Error{ErrorCode::Invalid, ImportDialog::tr("The file has changed since."), {}} : again.error());
    } else {
        m_importId = again->importId;
    }
    m_session.workspace().announceEverything();
}

} // namespace tasuki
