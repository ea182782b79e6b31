// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit_command.h"

#include "session/session.h"
#include "session/settling.h"
#include "shell/shell.h"

namespace tasuki {

EditCommand::EditCommand(Session& session, Edit edit, std::vector<qint64> settled, const QString& text)
    : TurnCommand(session.shell().undoStack(), text),
      m_session(session),
      m_edit(std::move(edit)),
      m_settled(std::move(settled)),
      m_settlesOnly(m_edit.isEmpty())
{}

Result<void> EditCommand::turnBack()
{
    const bool hadSettled = !m_settled.empty();
    TASUKI_TRY(unsettle(m_session, m_settled));
    auto done = m_session.workspace().apply(m_edit.inverse(m_session.act()));
    // What the act made known is still there, so what came in behind it is not to wait.
    if (!done && hadSettled)
        m_settled = settleAll(m_session).imports;
    return done;
}

Result<void> EditCommand::turnAgain()
{
    TASUKI_TRY(m_session.workspace().apply(m_edit.inverse(m_session.act()).inverse(m_session.act())));
    m_settled = (m_settlesOnly ? settleAll(m_session) : settleBehind(m_session, m_edit)).imports;
    return {};
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
