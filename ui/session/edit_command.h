// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"

#include <QUndoCommand>

namespace tasuki {

class Session;

/// The one undo class: an act that is done already. Undo applies the same edit turned round, redo the edit again.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Session& session, Edit edit, const QString& text);
    void undo() override;
    void redo() override;

private:
    void apply(const Edit& edit);

    Session& m_session;
    Edit m_edit;
    bool m_done = true; ///< pushed already applied: the first redo does nothing
};

} // namespace tasuki
