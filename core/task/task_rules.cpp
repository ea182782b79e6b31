// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_rules.h"

#include "base/texts.h"
#include "task/checklist.h"
#include "task/repeat.h"
#include "task/snooze_event.h"

#include <algorithm>

namespace tasuki::task {

namespace {

void clearSnooze(Task& task)
{
    task.snoozedOn = {};
    task.snoozedUntil = {};
    task.snoozeEvent.clear();
    task.snoozedAfter = 0;
}

/// The day of the month that is meant by a date: the one that was, where the date is that or its month too short.
int meantDay(QDate date, int before)
{
    return before > 0 && date.day() == std::min(before, date.daysInMonth()) ? before : date.day();
}

/// In its one spelling; of months and years with the days that are meant, so that the 31st does not become the 28th.
QString cleanedRepeat(const Task& task)
{
    constexpr int kInEveryMonth = 28;
    auto repeat = parseRepeat(task.repeat);
    if (!repeat)
        return task.repeat.trimmed();
    if (repeat->unit == Repeat::Unit::Month || repeat->unit == Repeat::Unit::Year) {
        const QDate day = dayOf(task);
        if (day.isValid())
            repeat->dayOfMonth = meantDay(day, repeat->dayOfMonth);
        const bool hasBoth = task.due.isValid() && task.start.isValid();
        repeat->startDay = hasBoth ? meantDay(task.start, repeat->startDay) : 0;
        if (repeat->startDay <= kInEveryMonth)
            repeat->startDay = 0; // the date itself says it
    }
    return repeatCode(*repeat);
}

/// How the start date repeats: on its own day of the month.
Repeat repeatOfStart(const Task& task, Repeat repeat)
{
    if (task.due.isValid())
        repeat.dayOfMonth = repeat.startDay;
    return repeat;
}

/// Whether the one is the other, made once before: completed, reopened and completed again.
bool isSame(const Task& a, const Task& b)
{
    return a.title == b.title && a.accountId == b.accountId && a.start == b.start && a.due == b.due
           && a.repeat == b.repeat;
}

/// The next one of a task that repeats.
Task nextOf(const Task& task, const Repeat& repeat, const BusinessCalendar& calendar, const Act& act)
{
    Task next = task;
    next.id = act.ids->make<TaskId>();
    next.state = TaskState::Open;
    next.doneOn = {};
    next.doneById = {};
    next.externalKey.clear(); // it is not what the other system knows
    next.handoffId = {};      // nor a condition of that handoff
    next.notes = withoutTicks(task.notes);
    clearSnooze(next);
    if (!task.due.isValid() && !task.start.isValid()) {
        next.due = nextAfter(repeat, act.today, calendar);
        return cleaned(std::move(next), act.today);
    }
    do {
        next.due = nextAfter(repeat, next.due, calendar);
        next.start = nextAfter(repeatOfStart(task, repeat), next.start, calendar);
    } while (dayOf(next) <= act.today);
    if (next.start.isValid() && next.due.isValid() && next.start > next.due)
        next.start = next.due;
    return cleaned(std::move(next), act.today);
}

Result<Edit> close(const Task& task, TaskState state, const char16_t* what, std::span<const Task> open,
                   const BusinessCalendar& calendar, const Act& act)
{
    if (task.state != TaskState::Open)
        return invalid(TaskText::tr("This task isn't open any more."));
    Task after = task;
    after.state = state;
    after.doneOn = act.today;
    after.doneById = act.who;
    after = cleaned(std::move(after), act.today);
    TASUKI_TRY(firstOf(problems(after, act.today)));
    Edit edit(QString::fromUtf16(what), act);
    edit.update(task, after);
    const auto repeat = parseRepeat(after.repeat); // with the days that are meant
    if (!repeat)
        return edit;
    const Task next = nextOf(task, *repeat, calendar, act);
    const auto isThere = [&](const Task& other) {
        return other.id != task.id && other.state == TaskState::Open && isSame(other, next);
    };
    if (std::ranges::none_of(open, isThere))
        edit.insert(next);
    return edit;
}

/// The edit of a task that was changed by an act of its own.
Result<Edit> changed(const Task& before, Task after, const char16_t* what, const Act& act)
{
    after = cleaned(std::move(after), act.today);
    TASUKI_TRY(firstOf(problems(after, act.today)));
    Edit edit(QString::fromUtf16(what), act);
    edit.update(before, after);
    return edit;
}

void findInSnooze(const Task& task, Problems& found)
{
    if (!task.snoozeEvent.isEmpty() && !parseSnoozeEvent(task.snoozeEvent))
        found.push_back({TaskText::tr("Choose what the task is snoozed for."), {"snooze_event"}});
    if (!task.snoozeEvent.isEmpty() && !task.accountId.isValid())
        found.push_back({TaskText::tr("A task without an account can only be snoozed until a day."),
                         {"snooze_event", "account_id"}});
    const bool isSnoozed = task.snoozedOn.isValid();
    if (isSnoozed != (task.snoozedUntil.isValid() || !task.snoozeEvent.isEmpty()))
        found.push_back({TaskText::tr("Choose until when the task is snoozed."), {"snoozed_until"}});
    if (isSnoozed && task.snoozedUntil.isValid() && task.snoozedUntil <= task.snoozedOn)
        found.push_back({TaskText::tr("Choose a day after today to snooze the task until."), {"snoozed_until"}});
}

} // namespace

Task cleaned(Task task, QDate today)
{
    for (QString Task::*text : {&Task::title, &Task::list, &Task::externalKey})
        task.*text = (task.*text).trimmed();
    task.repeat = cleanedRepeat(task);
    if (task.state != TaskState::Open) {
        if (!task.doneOn.isValid())
            task.doneOn = today;
        clearSnooze(task);
    }
    return task;
}

Problems problems(const Task& task, QDate today)
{
    Problems found;
    if (task.title.isEmpty())
        found.push_back({TaskText::tr("Enter what is to be done."), {"title"}});
    if (task.start.isValid() && task.due.isValid() && task.start > task.due)
        found.push_back({TaskText::tr("The start date can't be after the due date."), {"start", "due"}});
    if (!task.repeat.isEmpty() && !parseRepeat(task.repeat))
        found.push_back(
            {TaskText::tr("Enter how often it repeats as in “2w”: a number and d, b (business days), w, m or y."),
             {"repeat"}});
    if (task.state == TaskState::Open && (task.doneOn.isValid() || task.doneById.isValid()))
        found.push_back({TaskText::tr("An open task has no day on which it was done."), {"done_on", "state"}});
    if (task.doneOn.isValid() && task.doneOn > today)
        found.push_back({TaskText::tr("The day on which it was done can't be in the future."), {"done_on"}});
    findInSnooze(task, found);
    return found;
}

Result<Added> add(Task task, const Act& act)
{
    task = cleaned(std::move(task), act.today);
    TASUKI_TRY(firstOf(problems(task, act.today)));
    task.id = act.ids->make<TaskId>();
    Added added{Edit(QStringLiteral("task.add"), act), task};
    added.edit.insert(task);
    return added;
}

Result<Edit> change(const Task& before, const Task& wanted, const Act& act)
{
    return changed(before, wanted, u"task.change", act);
}

Result<Edit> moveDue(const Task& task, QDate due, const Act& act)
{
    Task after = task;
    after.due = due;
    if (due.isValid() && task.start.isValid())
        after.start = task.due.isValid() ? task.start.addDays(task.due.daysTo(due)) : std::min(task.start, due);
    return changed(task, std::move(after), u"task.change", act);
}

Result<Edit> complete(const Task& task, std::span<const Task> open, const BusinessCalendar& calendar, const Act& act)
{
    return close(task, TaskState::Done, u"task.done", open, calendar, act);
}

Result<Edit> skip(const Task& task, std::span<const Task> open, const BusinessCalendar& calendar, const Act& act)
{
    return close(task, TaskState::Skipped, u"task.skip", open, calendar, act);
}

Result<Edit> reopen(const Task& task, const Act& act)
{
    Task after = task;
    after.state = TaskState::Open;
    after.doneOn = {};
    after.doneById = {};
    return changed(task, std::move(after), u"task.reopen", act);
}

Result<Edit> snooze(const Task& task, QDate until, const QString& event, const Act& act)
{
    if (task.state != TaskState::Open)
        return invalid(TaskText::tr("This task isn't open any more."));
    Task after = task;
    after.snoozedOn = act.today;
    after.snoozedUntil = until;
    after.snoozeEvent = event;
    after.snoozedAfter = act.ids->next();
    return changed(task, std::move(after), u"task.snooze", act);
}

Result<Edit> wake(const Task& task, const Act& act)
{
    Task after = task;
    clearSnooze(after);
    return changed(task, std::move(after), u"task.wake", act);
}

Result<Edit> assign(std::span<const Task> tasks, MemberId assignee, const Act& act)
{
    Edit edit(QStringLiteral("task.assign"), act);
    for (const Task& task : tasks) {
        if (task.state != TaskState::Open)
            continue;
        Task after = task;
        after.assigneeId = assignee;
        edit.update(task, after);
    }
    return edit;
}

Result<Edit> tick(const Task& task, int line, bool isDone, const Act& act)
{
    const auto items = checklistOf(task.notes);
    if (std::ranges::find(items, line, &CheckItem::line) == items.end())
        return invalid(TaskText::tr("This checklist item is no longer in the notes. Nothing was saved."));
    Task after = task;
    after.notes = withItem(task.notes, line, isDone);
    return changed(task, std::move(after), u"task.tick", act);
}

Result<Edit> remove(const Task& task, const Act& act)
{
    Edit edit(QStringLiteral("task.remove"), act);
    edit.remove(task);
    return edit;
}

} // namespace tasuki::task
