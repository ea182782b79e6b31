// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "shell/turn_command.h"

#include <memory>

namespace tasuki {

class ImportTask;
class Session;

/// An import that is done: one undo step, whose rows are read back from the file and not kept in memory. Undo and redo
/// work on a thread and a connection of their own, as the import does; if the user cancels, the step stays where it
/// was.
class ImportCommand final : public TurnCommand {
public:
    /// `done`: what came of it.
    ImportCommand(Session& session, imports::ImportRequest request, const imports::ImportPreview& done,
                  const QString& text);

private:
    Result<void> turnBack() override;
    Result<void> turnAgain() override;
    void sayRefused(const Error& error) override;
    void sayGone(const Error& error) override;
    Result<imports::ImportPreview> run(const QString& words, std::unique_ptr<ImportTask> task);

    Session& m_session;
    imports::ImportRequest m_request;
    qint64 m_importId;
    std::vector<qint64> m_settled; ///< the imports by which rows that had waited came in behind it
};

} // namespace tasuki
