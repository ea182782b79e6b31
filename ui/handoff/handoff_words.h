// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "handoff/handoff.h"
#include "widgets/painting.h"

namespace tasuki::handoff {

PillData statePill(HandoffState state, TermLanguage words);

} // namespace tasuki::handoff
