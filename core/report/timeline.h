// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "goal/goal.h"
#include "handoff/handoff.h"
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

/// A goal's status from a day on.
struct GoalEvent {
    GoalId goal;
    QString service;
    QString title;
    GoalStatus status{};
};

/// Something that happened in an onboarding.
struct OnboardingEvent {
    enum class Kind { Signed, Kickoff, Start, FirstCashIn, FirstUse, Met, NotMet };
    Kind kind{};
    QString service;
    QString reason; ///< of NotMet
};

/// What happened, typed: the screen finds the words.
using TimelineItem = std::variant<Touchpoint, HandoffEvent, StageSpan, Ownership, MrrChange, HistoryLine, RenewalChange,
                                  GoalEvent, OnboardingEvent>;

enum class TimelineType { Touchpoint, Handoff, Stage, Owner, Revenue, Edit, Renewal, Goal, Onboarding };

struct TimelineEntry {
    QDate day; ///< of an MRR change: the last day of the month whose snapshot has it, or today in the present month
    qint64 order = 0; ///< within a day: the greater, the later
    TimelineItem item;

    TimelineType type() const { return TimelineType(item.index()); }
};

/// Everything that happened to an account up to `today`, newest first. Of the edits only those of the account and its
/// contacts, contracts, tags, roles, goals and onboarding records: what has a line of its own (a touchpoint, a handoff,
/// a span, a goal's status) is not told twice.
Result<std::vector<TimelineEntry>> timelineOf(storage::Database& db, AccountId account, QDate today);

} // namespace tasuki::report
