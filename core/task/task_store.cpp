// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_store.h"

#include "storage/failure.h"
#include "storage/rows.h"
#include "task/snooze_event.h"

#include <algorithm>

namespace tasuki {

using storage::Statement;

std::vector<Task> TaskStore::open(Of of, MemberId member) const
{
    std::vector<Task> tasks;
    switch (of) {
    case Of::Member:
        tasks = storage::readRows<Task>(m_db, "WHERE t.state = 'open' AND t.assignee_id = ?1", member);
        break;
    case Of::Nobody: tasks = storage::readRows<Task>(m_db, "WHERE t.state = 'open' AND t.assignee_id IS NULL"); break;
    case Of::Everybody: tasks = storage::readRows<Task>(m_db, "WHERE t.state = 'open'"); break;
    }
    std::ranges::sort(tasks, task::isBefore);
    return tasks;
}

/// Rows that came in since have greater ids than the mark; usage is often put right in place, so there the period
/// counts.
bool TaskStore::hasHappened(const Task& task) const
{
    const auto event = task::parseSnoozeEvent(task.snoozeEvent);
    if (!event || !task.accountId.isValid())
        return false;
    const auto any = [&](const char* sql) {
        Statement row = m_db.prepare(sql);
        row.bind(1, task.accountId).bind(2, task.snoozedAfter).bind(3, task.snoozedOn);
        return row.next();
    };
    switch (event->kind) {
    case task::SnoozeEvent::Kind::Answer:
        return any(
            "SELECT 1 FROM touchpoints WHERE account_id = ?1 AND id > ?2 AND day >= ?3 AND direction = 'inbound' LIMIT 1");
    case task::SnoozeEvent::Kind::Handoff:
        return any(
            "SELECT 1 FROM handoff_events WHERE account_id = ?1 AND id > ?2 AND on_date >= ?3 AND state = 'accepted' LIMIT 1");
    case task::SnoozeEvent::Kind::Usage: break;
    }
    Statement row = m_db.prepare(
        "SELECT 1 FROM usage WHERE account_id = ?1 AND metric = ?2 AND period >= substr(?3, 1, length(period)) "
        "AND CASE WHEN ?4 THEN value >= ?5 ELSE value <= ?5 END LIMIT 1");
    row.bind(1, task.accountId)
        .bind(2, event->metric)
        .bind(3, task.snoozedOn)
        .bind(4, qint64(event->isAtLeast ? 1 : 0))
        .bind(5, event->figure);
    return row.next();
}

bool TaskStore::isAwake(const Task& task, QDate today) const
{
    return task.state == TaskState::Open && (!task::isSnoozed(task, today) || hasHappened(task));
}

Result<std::optional<Task>> TaskStore::find(TaskId task) const
{
    return storage::attempt([&] { return storage::readOne<Task>(m_db, "WHERE t.id = ?1", task); });
}

Result<std::vector<Task>> TaskStore::ofAccount(AccountId account) const
{
    return storage::attempt([&] {
        auto tasks = storage::readRows<Task>(
            m_db, "WHERE t.account_id = ?1 ORDER BY t.state <> 'open', t.done_on DESC, t.id DESC", account);
        const auto closed = std::ranges::find_if(tasks, [](const Task& task) { return task.state != TaskState::Open; });
        std::ranges::sort(tasks.begin(), closed, task::isBefore);
        return tasks;
    });
}

Result<std::optional<Task>> TaskStore::nextStep(AccountId account, QDate today) const
{
    return storage::attempt([&]() -> std::optional<Task> {
        auto tasks = storage::readRows<Task>(m_db, "WHERE t.account_id = ?1 AND t.state = 'open'", account);
        std::ranges::sort(tasks, task::isBefore);
        const auto first = std::ranges::find_if(tasks, [&](const Task& task) { return isAwake(task, today); });
        return first == tasks.end() ? std::nullopt : std::optional(*first);
    });
}

Result<std::vector<Task>> TaskStore::nextSteps(QDate today) const
{
    return storage::attempt([&] {
        auto tasks = storage::readRows<Task>(m_db, "WHERE t.state = 'open' AND t.account_id IS NOT NULL");
        std::ranges::sort(tasks, [](const Task& a, const Task& b) {
            return a.accountId != b.accountId ? a.accountId < b.accountId : task::isBefore(a, b);
        });
        std::vector<Task> steps;
        for (Task& task : tasks)
            if ((steps.empty() || steps.back().accountId != task.accountId) && isAwake(task, today))
                steps.push_back(std::move(task));
        return steps;
    });
}

Result<std::vector<Task>> TaskStore::awake(Of of, MemberId member, QDate today, std::optional<QDate> inHandBy) const
{
    return storage::attempt([&] {
        auto tasks = open(of, member);
        std::erase_if(tasks, [&](const Task& task) {
            return (inHandBy && !task::isInHand(task, *inHandBy)) || !isAwake(task, today);
        });
        return tasks;
    });
}

Result<std::vector<Task>> TaskStore::snoozed(Of of, MemberId member, QDate today) const
{
    return storage::attempt([&] {
        auto tasks = open(of, member);
        std::erase_if(tasks, [&](const Task& task) { return isAwake(task, today); });
        return tasks;
    });
}

Result<TaskStore::Open> TaskStore::allOpen(QDate today) const
{
    return storage::attempt([&] {
        Open all;
        for (Task& task : open(Of::Everybody, {}))
            (isAwake(task, today) ? all.awake : all.snoozed).push_back(std::move(task));
        return all;
    });
}

Result<std::vector<Task>> TaskStore::openLike(const Task& task) const
{
    return storage::attempt([&] {
        return storage::readRows<Task>(m_db,
                                       "WHERE t.state = 'open' AND t.account_id IS ?1 AND t.title = ?2 ORDER BY t.id",
                                       task.accountId, task.title);
    });
}

Result<std::vector<Task>> TaskStore::closedSince(QDate day) const
{
    return storage::attempt([&] {
        return storage::readRows<Task>(
            m_db, "WHERE t.done_on >= ?1 AND t.state <> 'open' ORDER BY t.done_on DESC, t.id DESC", day);
    });
}

Result<std::vector<Task>> TaskStore::doneBy(MemberId member, QDate day) const
{
    return storage::attempt([&] {
        return storage::readRows<Task>(
            m_db,
            "WHERE t.done_on = ?1 AND t.state = 'done' AND coalesce(t.done_by, t.assignee_id) = ?2 ORDER BY t.id DESC",
            day, member);
    });
}

Result<std::vector<Task>> TaskStore::ofHandoff(HandoffId handoff) const
{
    return storage::attempt(
        [&] { return storage::readRows<Task>(m_db, "WHERE t.handoff_id = ?1 ORDER BY t.id", handoff); });
}

Result<std::vector<Task>> TaskStore::conditions() const
{
    return storage::attempt(
        [&] { return storage::readRows<Task>(m_db, "WHERE t.handoff_id IS NOT NULL ORDER BY t.id"); });
}

Result<bool> TaskStore::woken(const Task& task) const
{
    return storage::attempt([&] { return hasHappened(task); });
}

} // namespace tasuki
