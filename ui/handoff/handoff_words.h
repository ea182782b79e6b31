// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "handoff/handoff.h"
#include "widgets/painting.h"

namespace tasuki::handoff {

PillData statePill(HandoffState state, TermLanguage words);

/// With a shape of its own, so that colour is not all that tells them apart: "▲ Watch".
QString severityText(Severity severity, TermLanguage words);
Tone toneOf(Severity severity);

} // namespace tasuki::handoff
