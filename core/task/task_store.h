// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "task/task.h"

#include <optional>
#include <vector>

namespace tasuki {

/// All SQL of tasks. "Awake" on a day: open, and not snoozed, or snoozed until then or until an event that has happened
/// (then Task::snoozeEvent still says which: a page may tell it).
class TaskStore {
public:
    /// Whose tasks; nobody's are those that wait for an assignee.
    enum class Of { Member, Nobody, Everybody };

    explicit TaskStore(storage::Database& db) : m_db(db) {}
    Result<std::optional<Task>> find(TaskId task) const;
    /// Open ones first in the order of work, also those that are snoozed; then the others, the latest first.
    Result<std::vector<Task>> ofAccount(AccountId account) const;
    /// The first task of the account that is awake: its next step.
    Result<std::optional<Task>> nextStep(AccountId account, QDate today) const;
    /// The next step of each account that has one, by account.
    Result<std::vector<Task>> nextSteps(QDate today) const;
    /// Those that are awake today, in the order of work. `inHandBy`: only those that have started or are due by that
    /// day, or have neither date (task::isInHand).
    Result<std::vector<Task>> awake(Of of, MemberId member, QDate today, std::optional<QDate> inHandBy = {}) const;
    /// Those that are not awake today, in the order of work.
    Result<std::vector<Task>> snoozed(Of of, MemberId member, QDate today) const;
    /// Both, in one read, each in the order of work.
    struct Open {
        std::vector<Task> awake;
        std::vector<Task> snoozed;
    };
    Result<Open> allOpen(QDate today) const;
    /// The open ones of the account that have its title, also the task itself: what task::complete() asks for.
    Result<std::vector<Task>> openLike(const Task& task) const;
    /// Done or skipped on that day or later, the latest first.
    Result<std::vector<Task>> closedSince(QDate day) const;
    /// Done on a day by the member; where nobody is said to have done it, by its assignee. The latest first.
    Result<std::vector<Task>> doneBy(MemberId member, QDate day) const;
    /// The conditions under which a handoff was accepted, in the order in which they were made.
    Result<std::vector<Task>> ofHandoff(HandoffId handoff) const;
    /// The same of all handoffs.
    Result<std::vector<Task>> conditions() const;
    /// Whether what the task waits for has happened since it was snoozed.
    Result<bool> woken(const Task& task) const;

private:
    std::vector<Task> open(Of of, MemberId member) const;
    bool isAwake(const Task& task, QDate today) const;
    bool hasHappened(const Task& task) const;

    storage::Database& m_db;
};

} // namespace tasuki
