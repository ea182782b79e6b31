// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit_command.h"

#include "session/session.h"

namespace tasuki {

EditCommand::EditCommand(Session& session, Edit edit, const QString& text) : QUndoCommand(text), m_session(session), m_edit(std::move(edit)) {}

void EditCommand::undo()
{
    apply(m_edit.inverse(m_session.workspace().act()));
}

void EditCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    apply(m_edit.inverse(m_session.workspace().act()).inverse(m_session.workspace().act()));
}

void EditCommand::apply(const Edit& edit)
{
    // What cannot be taken back any more goes from the stack; the reason is said.
    if (const auto applied = m_session.workspace().apply(edit); !applied) {
        setObsolete(true);
        m_session.sayUndoFailed(text(), applied.error());
    }
}

} // namespace tasuki
