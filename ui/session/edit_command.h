// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "shell/turn_command.h"

namespace tasuki {

class Session;

/// The one undo class: an act that is done already. Undo applies the edit with before and after exchanged, redo the
/// edit itself.
class EditCommand final : public TurnCommand {
public:
    EditCommand(Session& session, Edit edit, const QString& text);

private:
    Result<void> turnBack() override;
    Result<void> turnAgain() override;
    void sayRefused(const Error& error) override;
    void sayGone(const Error& error) override;

    Session& m_session;
    Edit m_edit;
};

} // namespace tasuki
