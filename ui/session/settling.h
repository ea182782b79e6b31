// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace tasuki {

class Edit;
class Session;

/// Rows of earlier imports that waited for an account and came in behind an act.
struct Settled {
    std::vector<qint64> imports; ///< by which they came in
    QString text;                ///< what to say of it; empty: nothing
};

/// Where the act has made an account known, the rows that waited for it come in.
Settled settleBehind(Session& session, const Edit& done);
/// Every row whose account is known by now.
Settled settleAll(Session& session);
/// They wait again; `imports` is empty then. On an error none of them.
Result<void> unsettle(Session& session, std::vector<qint64>& imports);

} // namespace tasuki
