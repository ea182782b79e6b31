// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/result.h"
#include "today/today_source.h"
#include "today/weights.h"

#include <vector>

/// 今日: one queue of all that waits for somebody, the most pressing first.
namespace tasuki::today {

/// Each business day that a thing is overdue counts so much, up to kMostLate together.
inline constexpr int kLateADay = 5;
inline constexpr int kMostLate = 50;

struct Entry {
    const Source* source = nullptr;
    Item item;
    QString name; ///< of the account, else the item's title
    QString yomi;
    MemberId owner; ///< of the account
    Amount mrr;     ///< of the account today, base currency; 0 where a currency of it has no rate
    int weight = 0;
    int overdueDays = 0; ///< business days after its due date up to and including today; 0 also on the weekend after it
    QDate snoozedUntil;  ///< not valid: it is not snoozed

    /// What of the rank comes from being late.
    int late() const;
    int rank() const { return weight + late(); }
    /// The day on which it waits: not before the end of its snooze.
    QDate from() const;

    bool operator==(const Entry&) const = default;
};

/// By rank, falling; then by due date, those without one last; then by MRR, falling, and by the name's reading.
bool comesBefore(const Entry& a, const Entry& b);

struct Queue {
    std::vector<Entry> waiting; ///< in order
    std::vector<Entry> coming;  ///< what begins to wait within kAheadDays, also when its snooze ends; by day, then rank
};

/// Whose turn an entry can be.
struct Who {
    MemberId member;       ///< not valid: nobody was chosen, then everything is theirs
    bool withTeam = false; ///< also what waits for anybody of their teams or who reports to them, and for nobody
};
bool isFor(const Item& item, const Who& who, const Directory& directory, QDate today);

/// Reads everything in one consistent read.
Result<Queue> readQueue(storage::Database& db, QDate today, TermLanguage language,
                        std::span<const Source* const> from = sources());

} // namespace tasuki::today
