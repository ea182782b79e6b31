// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

namespace tasuki {

/// An act whose way back, or forth again, takes long enough to be cancelled. It then puts itself back to where it was.
class CancellableCommand : public QUndoCommand {
public:
    using QUndoCommand::QUndoCommand;
    /// Whether that happened the last time: nothing was undone or redone.
    virtual bool isCancelled() const = 0;
};

} // namespace tasuki
