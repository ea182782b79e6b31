// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace tasuki::search {

/// Whether the search finds what is there: every row has its document, and pieces of text taken at random are found by
/// the index in every row of a sample in which reading finds them. A line a finding. Throws storage::Failure.
QStringList indexFindings(storage::Database& db, quint32 seed);

} // namespace tasuki::search
