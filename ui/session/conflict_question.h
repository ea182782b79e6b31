// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/edit.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

namespace tasuki {

class Session;

/// Asks whose value to keep when somebody else has changed the same value; names the account and the value. Its
/// answers are "later" (what Enter and Esc mean: nothing is decided, and a form stays open), "theirs" and, where the
/// edit has a value of its own, "mine".
Question conflictQuestion(Session& session, const Edit& edit, const Conflict& conflict);

} // namespace tasuki
