// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

namespace tasuki {

/// Closes a form after its edit was given to Session::run, which answered `stored`. If the edit was not stored, the
/// form stays open with what was typed; if there was a conflict, it stays open until the conflict is settled.
inline void closeForm(QDialog& form, Session& session, bool stored)
{
    if (stored || session.isSettled())
        form.done(QDialog::Accepted);
    else if (session.isAsking())
        QObject::connect(
            &session, &Session::conflictAnswered, &form, [&form, &session] { closeForm(form, session, false); },
            Qt::SingleShotConnection);
}

} // namespace tasuki
