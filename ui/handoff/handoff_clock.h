// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/clocks.h"

#include <QString>

namespace tasuki {

class Session;

namespace handoff {

/// The clock of a handoff that runs, else how long the last ones took: a line or two.
QString clockText(Session& session, const Handoff& handoff, const Past& past);

} // namespace handoff
} // namespace tasuki
