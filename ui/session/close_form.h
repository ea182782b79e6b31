// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

namespace tasuki {

/// Ends a form whose edit was handed to Session::run with the answer `stored`. Where it could not be stored the form
/// stays with all that was typed; where somebody else's change stands against it, until that is settled.
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
