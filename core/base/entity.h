// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Every kind of row that an Edit can change. The number is stored in the history: append, never renumber.
enum class Entity {
    None = 0,
    Account = 1,
    AccountTag = 2,
    Ownership = 3,
    StageSpan = 4,
    KeyRole = 5,
    Contact = 6,
    Member = 7,
    Team = 8,
    TeamMembership = 9,
    Touchpoint = 10,
    TouchpointKind = 11,
    Subscription = 12,
    Currency = 13,
    Usage = 14,
    Route = 15,
    RouteItem = 16,
    Handoff = 17,
    HandoffItem = 18,
    HandoffEvent = 19,
    Holiday = 20,
    Setting = 21,
    Stage = 22,
    SavedView = 23,
    Target = 24,
    Renewal = 25,
    ChurnReason = 26,
    Goal = 27,
    GoalStatusChange = 28,
    Onboarding = 29,
    SuccessCriteria = 30,
    OnboardingTick = 31,
    CoreMetric = 32,
    Promise = 33,
    SourceKey = 34,
    SavedRecipe = 35,
    WaitingRow = 36,
    Task = 37,
    Snooze = 38,
    TouchpointPerson = 39,
    HandoffQuestion = 40,
    HandoffSynthesis = 41,
    HandoffRating = 42,

    /// No row: a file whose rows become rows of several kinds. Never stored.
    Sheet = 1000
};

} // namespace tasuki
