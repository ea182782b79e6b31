// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit_command.h"

#include "session/session.h"
#include "shell/shell.h"

namespace tasuki {

EditCommand::EditCommand(Session& session, Edit edit, const QString& text)
    : TurnCommand(session.shell().undoStack(), text), m_session(session), m_edit(std::move(edit))
{}

Result<void> EditCommand::turnBack()
{
    return m_session.workspace().apply(m_edit.inverse(m_session.act()));
}

Result<void> EditCommand::turnAgain()
{
    return m_session.workspace().apply(m_edit.inverse(m_session.act()).inverse(m_session.act()));
}

void EditCommand::sayRefused(const Error& error)
{
    m_session.sayError(error);
}

void EditCommand::sayGone(const Error& error)
{
    m_session.sayUndoFailed(text(), error);
}

} // namespace tasuki
