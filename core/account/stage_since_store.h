// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/database.h"

#include <QDate>
#include <QHash>

namespace tasuki {

/// The day on which each account came into the stage in which it is on `today`, in one read.
Result<QHash<AccountId, QDate>> stageSince(storage::Database& db, QDate today);

} // namespace tasuki
