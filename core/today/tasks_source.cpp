// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/failure.h"
#include "task/task_store.h"
#include "today/reason_text.h"
#include "today/today_source.h"

#include <algorithm>

namespace tasuki::today {

namespace {

Item itemOf(const Task& task, const Reading& reading)
{
    Item item;
    item.row = task.id.value();
    item.account = task.accountId;
    item.title = task.title.simplified();
    item.member = task.assigneeId;
    item.act = task.accountId.isValid() ? item.title : TodayText::tr("Task without an account");
    item.reason = reasonOf(
        {task.due.isValid() ? TodayText::tr("due %1").arg(dayText(task.due)) : QString(),
         task.start.isValid() ? TodayText::tr("start %1").arg(dayText(task.start)) : QString(),
         task.priority == TaskPriority::Normal ? QString() : task::priorityText(task.priority, reading.language),
         task.list});
    // One without a start is work of the day on which it is due; without any date, of every day.
    item.from = task.start.isValid() && task.due.isValid() ? std::min(task.start, task.due)
                : task.start.isValid()                     ? task.start
                                                           : task.due;
    item.due = task.due;
    return item;
}

std::vector<Item> openTasks(const Reading& reading)
{
    const TaskStore::Open all = storage::unwrap(TaskStore(reading.db).allOpen(reading.today));
    std::vector<Item> items;
    for (const Task& task : all.awake)
        if (task::isInHand(task, reading.until))
            items.push_back(itemOf(task, reading));
    for (const Task& task : all.snoozed) {
        if (!task.snoozedUntil.isValid() || task.snoozedUntil > reading.until)
            continue;
        Item item = itemOf(task, reading);
        item.from = item.from.isValid() ? std::max(item.from, task.snoozedUntil) : task.snoozedUntil;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

extern constinit const Source kOpenTasks = {
    .code = u"task", .name = {u"Tasks", u"タスク"}, .weight = 50, .items = openTasks};

} // namespace tasuki::today
