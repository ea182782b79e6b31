// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/hit.h"
#include "storage/database.h"

namespace tasuki::search {

/// Everything that holds the words and passes the filters, by fit and then the newest first, up to the limit. Takes
/// any text. Rows that the index lacks are read one by one, so that nothing is missed; where it is damaged, all are.
Result<Answer> find(storage::Database& db, const Request& request);

} // namespace tasuki::search
