// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "capture/capture.h"
#include "edit/edit.h"

namespace tasuki::capture {

/// What a line says as one edit: the touchpoint, the promises and the tasks of its account. The day is today where none
/// was said, the type `otherwise`, and one that the workspace does not have yet is added; a task without an assignee is
/// that of who acts; its people took part in the touchpoint, and the first of them is the promises'. Refused where
/// there is nothing to store, where a promise or a task has no words, where a touchpoint or a promise has no account,
/// and where a rule of one of them refuses it.
Result<Edit> store(const Captured& captured, const Known& known, TouchpointKindId otherwise, const Act& act);

/// The promises and tasks of it alone, added to an edit.
Result<void> addFollowing(Edit& edit, const Captured& captured, const Act& act);

} // namespace tasuki::capture
