// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_board.h"

#include "people/directory.h"
#include "task/task_rules.h"
#include "task/task_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TasksPage)
};

const QString kOverdue = QStringLiteral("overdue");
const QString kToday = QStringLiteral("today");
const QString kThisWeek = QStringLiteral("week");
const QString kNextWeek = QStringLiteral("next");
const QString kLater = QStringLiteral("later");
const QString kNone = QStringLiteral("none");
const QString kClosed = QStringLiteral("closed");

QDate sundayOf(QDate day)
{
    return day.addDays(7 - day.dayOfWeek());
}

/// Of the week that ends on `sunday`, from `first` on; the Sunday where nobody works in it.
QDate lastWorkingDay(QDate first, QDate sunday, const BusinessCalendar& calendar)
{
    for (QDate day = sunday; day >= first; day = day.addDays(-1))
        if (calendar.isWorkingDay(day))
            return day;
    return sunday;
}

QString dueColumn(const Task& task, QDate today)
{
    if (!task.due.isValid())
        return kNone;
    if (task.due < today)
        return kOverdue;
    if (task.due == today)
        return kToday;
    const QDate sunday = sundayOf(today);
    return task.due <= sunday ? kThisWeek : task.due <= sunday.addDays(7) ? kNextWeek : kLater;
}

QString columnOf(const TaskRow& row, TaskGrouping grouping, QDate today)
{
    if (!row.isOpen())
        return kClosed;
    switch (grouping) {
    case TaskGrouping::Due: return dueColumn(row.task, today);
    case TaskGrouping::Assignee: return QString::number(row.task.assigneeId.value());
    case TaskGrouping::Priority: return toText(row.task.priority);
    case TaskGrouping::List: return u'=' + row.task.list;
    }
    return {};
}

std::vector<BoardColumn> dueColumns(QDate today)
{
    std::vector<BoardColumn> columns = {
        {kOverdue, Text::tr("Overdue"), Tone::Bad, {}, Text::tr("A task can't become overdue by moving it.")},
        {kToday, Text::tr("Today"), Tone::Neutral, {}}};
    if (today.dayOfWeek() != Qt::Sunday)
        columns.push_back({kThisWeek, Text::tr("This week"), Tone::Neutral, {}});
    columns.push_back({kNextWeek, Text::tr("Next week"), Tone::Neutral, {}});
    columns.push_back({kLater, Text::tr("Later"), Tone::Neutral, {}, Text::tr("Enter the date in the task (Enter).")});
    columns.push_back({kNone, Text::tr("No due date"), Tone::Neutral, {}});
    return columns;
}

std::vector<BoardColumn> assigneeColumns(const std::vector<TaskRow>& rows, const Directory& directory)
{
    std::vector<BoardColumn> columns = {{QStringLiteral("0"), Text::tr("No assignee yet"), Tone::Warn, {}}};
    for (const Member& member : directory.members()) {
        const bool has = std::ranges::any_of(
            rows, [&](const TaskRow& row) { return row.isOpen() && row.task.assigneeId == member.id; });
        if (has || member.active)
            columns.push_back({QString::number(member.id.value()),
                               oneLine(member.name, 40),
                               Tone::Neutral,
                               {},
                               member.active ? QString() : Text::tr("This member is no longer active.")});
    }
    return columns;
}

std::vector<BoardColumn> listColumns(const std::vector<TaskRow>& rows)
{
    QStringList lists;
    for (const TaskRow& row : rows)
        if (row.isOpen() && !row.task.list.isEmpty() && !lists.contains(row.task.list))
            lists += row.task.list;
    std::ranges::sort(lists, RowTable::collator());
    std::vector<BoardColumn> columns = {{QStringLiteral("="), Text::tr("No list"), Tone::Neutral, {}}};
    for (const QString& list : lists)
        columns.push_back({u'=' + list, oneLine(list, 60), Tone::Neutral, {}});
    return columns;
}

std::vector<BoardColumn> emptyColumns(const std::vector<TaskRow>& rows, TaskGrouping grouping,
                                      const BoardGround& ground)
{
    switch (grouping) {
    case TaskGrouping::Due: return dueColumns(ground.today);
    case TaskGrouping::Assignee: return assigneeColumns(rows, ground.directory);
    case TaskGrouping::List: return listColumns(rows);
    case TaskGrouping::Priority: break;
    }
    std::vector<BoardColumn> columns;
    for (const TaskPriority priority :
         {TaskPriority::Urgent, TaskPriority::High, TaskPriority::Normal, TaskPriority::Low})
        columns.push_back({toText(priority),
                           task::priorityText(priority, ground.words),
                           priority == TaskPriority::Urgent ? Tone::Bad : Tone::Neutral,
                           {}});
    return columns;
}

} // namespace

LineData taskLine(const TaskRow& row, const BoardGround& ground)
{
    LineData line{.title = oneLine(row.task.title, 200)};
    QStringList parts;
    if (!row.account.isEmpty())
        parts += oneLine(row.account, 60);
    if (!row.assignee.isEmpty())
        parts += oneLine(row.assignee, 40);
    if (row.isAway)
        parts += snoozeText(row.task);
    line.detail = parts.join(QStringLiteral(" · "));
    if (!row.isOpen())
        line.right = dateShort(row.task.doneOn);
    else if (row.task.due.isValid())
        line.right = dateShort(row.task.due);
    line.rightTone = dueTone(row.task, ground.today);
    return line;
}

std::vector<BoardColumn> boardColumns(const std::vector<TaskRow>& rows, TaskGrouping grouping,
                                      const BoardGround& ground)
{
    std::vector<BoardColumn> columns = emptyColumns(rows, grouping, ground);
    columns.push_back({kClosed, Text::tr("Done"), Tone::Good, {}});
    for (const TaskRow& row : rows)
        if (const auto found = std::ranges::find(columns, columnOf(row, grouping, ground.today), &BoardColumn::id);
            found != columns.end())
            found->cards.push_back({row.id(), taskLine(row, ground)});
    return columns;
}

QDate dayInCalendar(const Task& task)
{
    return task.state == TaskState::Open ? task::dayOf(task) : task.doneOn;
}

std::vector<BoardColumn> weekColumns(const std::vector<TaskRow>& rows, QDate monday, const BoardGround& ground)
{
    std::vector<BoardColumn> columns;
    for (QDate day = monday; day < monday.addDays(7); day = day.addDays(1))
        columns.push_back({day.toString(Qt::ISODate),
                           dateWithWeekday(day),
                           day == ground.today                 ? Tone::Accent
                           : ground.calendar.isWorkingDay(day) ? Tone::Neutral
                                                               : Tone::Info,
                           {}});
    for (const TaskRow& row : rows) {
        const QDate day = dayInCalendar(row.task);
        if (day.isValid() && day >= monday && day < monday.addDays(7))
            columns[size_t(monday.daysTo(day))].cards.push_back({row.id(), taskLine(row, ground)});
    }
    return columns;
}

Result<Edit> movedTo(const Task& task, std::span<const Task> open, TaskGrouping grouping, const QString& column,
                     const BoardGround& ground, const Act& act)
{
    if (column == kClosed)
        return task::complete(task, open, ground.calendar, act);
    if (task.state != TaskState::Open)
        return task::reopen(task, act);
    Task after = task;
    switch (grouping) {
    case TaskGrouping::Assignee: return task::assign(std::span(&task, 1), MemberId(column.toLongLong()), act);
    case TaskGrouping::Priority: fromText(column, after.priority); return task::change(task, after, act);
    case TaskGrouping::List: after.list = column.mid(1); return task::change(task, after, act);
    case TaskGrouping::Due: break;
    }
    const QDate sunday = sundayOf(ground.today);
    QDate due;
    if (column == kToday)
        due = ground.today;
    else if (column == kThisWeek)
        due = lastWorkingDay(ground.today.addDays(1), sunday, ground.calendar);
    else if (column == kNextWeek)
        due = lastWorkingDay(sunday.addDays(1), sunday.addDays(7), ground.calendar);
    return task::moveDue(task, due, act);
}

} // namespace tasuki
