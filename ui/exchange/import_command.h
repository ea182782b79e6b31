// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "shell/cancellable_command.h"

#include <memory>
#include <optional>

class QUndoStack;

namespace tasuki {

class ImportTask;
class Session;

/// An import that is done: one undo step, read back from the file and not from memory. It works on a thread and a
/// connection of its own, as the import does; a way that is cancelled leaves the step where it was.
class ImportCommand final : public CancellableCommand {
public:
    ImportCommand(Session& session, exchange::ImportRequest request, qint64 importId, const QString& text);
    void undo() override;
    void redo() override;
    bool isCancelled() const override { return m_isCancelled; }

private:
    /// The result; nothing where it failed or was cancelled, which then is said.
    std::optional<exchange::ImportPreview> run(const QString& words, std::unique_ptr<ImportTask> task, void (QUndoStack::*back)());

    Session& m_session;
    exchange::ImportRequest m_request;
    qint64 m_importId;
    bool m_isCancelled = false;
    bool m_done = true; ///< the next step changes nothing: it is there already
};

} // namespace tasuki
