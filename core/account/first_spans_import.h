// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_session.h"

#include <functional>

namespace tasuki::account {

/// Owner and stage of an account begin on its first day, whatever came in first: its dates, its owner or its contract
/// lines. Moves the earliest span of every account that `isMeant` to that day, back or forth, where an earlier import
/// made the span without knowing a date of the account; one that a person or a row with dates made stays. To be called
/// behind the last row. Throws storage::Failure.
void reachBack(imports::ImportSession& session, const std::function<bool(qint64 account)>& isMeant);

} // namespace tasuki::account
