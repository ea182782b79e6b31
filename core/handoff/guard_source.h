// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace tasuki {

namespace storage {
class Database;
}
class Edit;

namespace handoff {

/// An edit that is written but not committed: refused where an account would have two open handoffs, as after an undo
/// or when two windows start one, and where the way back of an offer or an acceptance would leave behind what was said
/// since (a question; a summary, a rating).
Result<void> judgeHandoffs(storage::Database& db, const Edit& edit);

} // namespace handoff
} // namespace tasuki
