// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QString>

/// A source is a system that files come from: a CRM, a billing system, a support desk. It is known by its name and is
/// made by the first import that names it.
namespace tasuki::imports {

/// The name as it is kept; Invalid where it is empty or has a colon, which parts it from a key ("Stripe:sub_1").
Result<QString> sourceName(const QString& name);

/// The source as the workspace spells it, or else as it is asked for: names differ by more than width and case. Throws
/// storage::Failure.
QString spelledSource(storage::Database& db, const QString& name);

} // namespace tasuki::imports
