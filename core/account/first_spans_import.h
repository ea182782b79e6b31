// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_session.h"

#include <functional>

namespace tasuki::account {

/// Owner and stage of an account reach back to its first day, whatever came in first: its dates, its owner or its
/// contract lines. Moves the earliest span of every account that `isMeant` back to that day where an earlier import
/// made the span without knowing a date; one that a person or a row with dates made stays. To be called behind the last
/// row. Throws storage::Failure.
void reachBack(imports::ImportSession& session, const std::function<bool(qint64 account)>& isMeant);

} // namespace tasuki::account
