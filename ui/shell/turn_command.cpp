// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/turn_command.h"

#include <QUndoStack>

namespace tasuki {

void TurnCommand::turn(bool again)
{
    m_refused = false;
    if (std::exchange(m_stands, false))
        return;
    const auto done = again ? turnAgain() : turnBack();
    if (done)
        return;
    if (done.error().code != ErrorCode::Locked && done.error().code != ErrorCode::Cancelled) {
        setObsolete(true);
        return sayGone(done.error());
    }
    // The stack cannot be told no: it counts this as turned, and is turned the other way as soon as it is done with it.
    m_refused = true;
    m_stands = true;
    QMetaObject::invokeMethod(
        &m_stack,
        [stack = &m_stack, self = static_cast<const QUndoCommand*>(this), again] {
            if (again && stack->index() > 0 && stack->command(stack->index() - 1) == self)
                stack->undo();
            else if (!again && stack->command(stack->index()) == self)
                stack->redo();
        },
        Qt::QueuedConnection);
    sayRefused(done.error());
}

} // namespace tasuki
