// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the imports of this room.

#include "import/import_session.h"
#include "revenue/published_changes.h"
#include "revenue/subscription.h"

#include <QString>

#include <optional>
#include <vector>

/// What an import changes of months that are over, and of which others may have been told the figures.
namespace tasuki::revenue {

/// Warns of the change of MRR, if any. `hint`: whether the lines could change from a day on instead.
void tellPublished(imports::ImportSession& session, const PublishedChanges& changes, bool hint);

/// MRR of the workspace at the snapshot of the current month, as the list of accounts shows it, with what the import
/// has written; in base currency, lines of a currency without a rate are left out.
std::optional<Amount> currentMrr(imports::ImportSession& session);

/// Rates are written already; `before` are those that stood there.
void tellOfRates(imports::ImportSession& session, const std::vector<Currency>& before);

/// Accounts are written already, and the import has noted which of them have another currency than before: their lines
/// without one of their own are worth as many units of the new one.
void tellOfCurrencies(imports::ImportSession& session);

} // namespace tasuki::revenue
