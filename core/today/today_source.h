// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_store.h"
#include "base/calendar.h"
#include "base/column.h"
#include "people/directory.h"
#include "renewal/renewal_items.h"
#include "storage/database.h"
#include "today/today_item.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace tasuki::today {

/// What sources read from: one consistent state of the workspace, of which each part is read once.
class Reading {
public:
    /// Throws storage::Failure.
    Reading(storage::Database& database, QDate day, TermLanguage words);
    Reading(const Reading&) = delete; // a copy would find the accounts of the first one
    Reading& operator=(const Reading&) = delete;

    storage::Database& db;
    const QDate today;
    const QDate until; ///< what begins to wait after this day is not asked for
    const TermLanguage language;
    const Directory directory;
    const BusinessCalendar calendar;
    const std::vector<AccountStanding> accounts; ///< every account, with its owner and stage of today
    /// What each account with a running contract is worth a month, base currency; nothing without a rate.
    const QHash<AccountId, std::optional<Amount>> mrr;

    /// Null where there is no such account.
    const AccountStanding* account(AccountId id) const { return m_byId.value(id); }
    /// Those whose outcome nobody has recorded; read when a source first asks. Throws storage::Failure.
    const std::vector<renewal::RenewalItem>& openRenewals() const;

private:
    QHash<AccountId, const AccountStanding*> m_byId;
    mutable std::optional<std::vector<renewal::RenewalItem>> m_openRenewals;
};

/// What is coming is told for so many days.
inline constexpr int kAheadDays = 14;

/// A reason to act. A room that has another one adds a source to the list; the queue, its page, its settings and
/// snoozes need no change.
struct Source {
    const char16_t* code = nullptr; ///< is stored with snoozes and weights: never renamed
    Label name{};                   ///< of what waits: "Handoffs to accept"
    int weight = 0;                 ///< where the settings say nothing: 0 to kMostWeight
    /// What waits, or begins to until Reading::until. Throws storage::Failure.
    std::vector<Item> (*items)(const Reading& reading) = nullptr;
};

/// Every source of the program, in the order of their weights.
std::span<const Source* const> sources();
/// Null for a code of which this program knows nothing.
const Source* sourceOf(QStringView code);

} // namespace tasuki::today
