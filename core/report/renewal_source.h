// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_store.h"
#include "base/result.h"
#include "renewal/renewal_items.h"
#include "storage/database.h"

#include <QSet>

#include <optional>
#include <vector>

namespace tasuki::report {

/// Every renewal that is due or decided, in one consistent read; owner and stage are those of `today`.
Result<std::vector<renewal::RenewalItem>> renewalsOf(storage::Database& db, QDate today);
/// The same of these accounts, with the owner and stage that they have there.
Result<std::vector<renewal::RenewalItem>> renewalsOf(storage::Database& db,
                                                     const std::vector<AccountStanding>& accounts, QDate today);
/// Those of one account.
Result<std::vector<renewal::RenewalItem>> renewalsOf(storage::Database& db, AccountId account, QDate today);
/// The open one of an account; nothing where none is due.
Result<std::optional<renewal::RenewalItem>> nextRenewalOf(storage::Database& db, AccountId account, QDate today);
/// The contract rows that went on when this renewal's outcome was recorded, as the history has it, without what was
/// taken back since: these move where it is recorded again, and no others.
Result<QSet<SubscriptionId>> rowsProlongedBy(storage::Database& db, const renewal::RenewalItem& item);

} // namespace tasuki::report
