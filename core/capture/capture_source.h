// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "capture/capture.h"
#include "capture/opened.h"
#include "storage/database.h"

namespace tasuki::capture {

/// Everything that names in a line may mean, as it stands now.
Result<Known> known(storage::Database& db);

/// The type of a touchpoint of which none is said: that of the account's latest one, else the first of its touch tier,
/// else the first that is offered. Not valid where none is.
Result<TouchpointKindId> usualKind(storage::Database& db, AccountId account, const std::vector<TouchpointKind>& kinds);

/// The addresses of all contacts, for opened.h.
Result<std::vector<Address>> addresses(storage::Database& db);

} // namespace tasuki::capture
