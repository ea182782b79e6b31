// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUndoCommand>

class QUndoStack;

namespace tasuki {

/// A step of the undo stack, pushed after it was done. A "turn" is its undo or redo. A step that can no longer be
/// turned is removed from the stack. A step that is refused only for now (another program holds the file, or the user
/// cancelled) stays on the stack, on the side where it was.
class TurnCommand : public QUndoCommand {
public:
    TurnCommand(QUndoStack& stack, const QString& text) : QUndoCommand(text), m_stack(stack) {}

    void undo() final { turn(false); }
    void redo() final { turn(true); }
    /// Whether the last turn was refused for the moment.
    bool wasRefused() const { return m_refused; }

protected:
    virtual Result<void> turnBack() = 0;
    virtual Result<void> turnAgain() = 0;
    virtual void sayRefused(const Error& error) = 0;
    virtual void sayGone(const Error& error) = 0;

private:
    void turn(bool again);

    QUndoStack& m_stack;
    bool m_stands = true; ///< the next redo() does nothing: QUndoStack::push calls it for what is done already
    bool m_refused = false;
};

} // namespace tasuki
