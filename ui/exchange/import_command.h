// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QUndoCommand>

namespace tasuki {

class Session;

/// An import that is done: one undo step, read back from the file and not from memory.
class ImportCommand final : public QUndoCommand {
public:
    ImportCommand(Session& session, exchange::ImportRequest request, qint64 importId, const QString& text);
    void undo() override;
    void redo() override;

private:
    Session& m_session;
    exchange::ImportRequest m_request;
    qint64 m_importId;
    bool m_done = true;
};

} // namespace tasuki
