// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "handoff/handoff.h"
#include "kind/kind.h"
#include "revenue/retention.h"
#include "storage/database.h"
#include "touchpoint/touchpoint.h"
#include "workspace/history_line.h"

#include <variant>
#include <vector>

namespace tasuki::report {

/// An account's MRR from one snapshot to the next.
struct MrrChange {
    revenue::Movement movement{};
    Amount previous; ///< base currency
    Amount mrr;
};

/// What somebody said about a renewal, or recorded as its outcome.
struct RenewalChange {
    HistoryLine line;
};

/// What a room tells of its own rows.
struct RoomEvent {
    const Kind* kind = nullptr;
    KindEvent event;
};

/// What happened, typed: the screen finds the words.
using TimelineItem =
    std::variant<Touchpoint, HandoffEvent, StageSpan, Ownership, MrrChange, HistoryLine, RenewalChange, RoomEvent>;

enum class TimelineType { Touchpoint, Handoff, Stage, Owner, Revenue, Edit, Renewal, Room };

/// What a list can be narrowed to: all entries of a type, of RoomEvents all of a kind.
struct TimelineGroup {
    TimelineType type{};
    const Kind* kind = nullptr;

    bool operator==(const TimelineGroup&) const = default;
};

struct TimelineEntry {
    QDate day; ///< of an MRR change: the last day of the month whose snapshot has it, or today in the present month
    qint64 order = 0; ///< within a day: the greater, the later
    TimelineItem item;

    TimelineGroup group() const
    {
        const auto* room = std::get_if<RoomEvent>(&item);
        return {TimelineType(item.index()), room ? room->kind : nullptr};
    }
};

/// Everything that happened to an account up to `today`, newest first. Of the edits only those of the kinds that are
/// told as edits: what has a line of its own (a touchpoint, a handoff, a span, a goal's status) is not told twice.
Result<std::vector<TimelineEntry>> timelineOf(storage::Database& db, AccountId account, QDate today,
                                              TermLanguage language);

} // namespace tasuki::report
