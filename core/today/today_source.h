// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_store.h"
#include "base/calendar.h"
#include "base/column.h"
#include "people/directory.h"
#include "storage/database.h"
#include "today/today_item.h"

#include <QHash>

#include <span>
#include <vector>

namespace tasuki::today {

/// What sources read from: one consistent state of the workspace.
struct Reading {
    storage::Database& db;
    QDate today;
    QDate until; ///< what begins to wait after this day is not asked for
    TermLanguage language = TermLanguage::English;
    const Directory& directory;
    const BusinessCalendar& calendar;
    const std::vector<AccountStanding>& accounts; ///< every account, with its owner and stage of today
};

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
