// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture.h"

#include <QString>

namespace tasuki {

class Session;

/// What a part of the line was understood as, in a few words: "Sakura Trading · C-011", "due 2026/12/07 (Mon)".
QString understoodText(Session& session, const capture::Captured& captured, const capture::Known& known,
                       const capture::Part& part);
/// "Type: Regular meeting (assumed)"; empty where there is no such type.
QString assumedText(Session& session, const capture::Known& known, TouchpointKindId kind);
/// What Enter will store: "1 touchpoint, 1 task". Empty: nothing.
QString storesText(const capture::Captured& captured);
QString storesText(int touchpoints, int promises, int tasks);

} // namespace tasuki
