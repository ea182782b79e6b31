// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "shell/turn_command.h"

#include <vector>

namespace tasuki {

class Session;

/// The one undo class: an act that is done already. Undo applies the edit with before and after exchanged, redo the
/// edit itself.
class EditCommand final : public TurnCommand {
public:
    /// `settled`: the imports by which rows that had waited came in behind the act; see Settled.
    EditCommand(Session& session, Edit edit, std::vector<qint64> settled, const QString& text);
    const Edit& edit() const { return m_edit; }

private:
    Result<void> turnBack() override;
    Result<void> turnAgain() override;
    void sayRefused(const Error& error) override;
    void sayGone(const Error& error) override;

    Session& m_session;
    Edit m_edit;
    std::vector<qint64> m_settled;
    const bool m_settlesOnly; ///< rows coming in were the whole act
};

} // namespace tasuki
