// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUndoCommand>

class QUndoStack;

namespace tasuki {

/// A step of the undo stack, pushed when it is done already. What cannot be turned any more goes from the stack; what
/// is refused only for the moment, as another program holds the file or somebody cancelled a long way back, stays where
/// it is.
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
    bool m_stands = true; ///< what it does next is done already
    bool m_refused = false;
};

} // namespace tasuki
