// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "task/checklist.h"
#include "task/repeat.h"
#include "task/task_row.h"
#include "task/task_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TasksPage)
};

Column<TaskRow> textColumn(const char* id, const QString& title, int width,
                           std::function<QString(const TaskRow&)> display)
{
    Column<TaskRow> column{.id = QLatin1String(id), .title = title, .display = std::move(display), .width = width};
    column.kind = CellKind::Muted;
    column.exportTitle = QLatin1String(id);
    return column;
}

Column<TaskRow> dayColumn(const char* id, const QString& title, QDate Task::*member)
{
    Column<TaskRow> column{.id = QLatin1String(id),
                           .title = title,
                           .display =
                               [member](const TaskRow& row) {
                                   return (row.task.*member).isValid() ? dateNumeric(row.task.*member) : QString();
                               },
                           .kind = CellKind::Figure,
                           .width = 98};
    // Without a day: last.
    column.sortKey = [member](const TaskRow& row) {
        const QDate day = row.task.*member;
        return SortKey(day.isValid() ? day : QDate(9999, 12, 31));
    };
    column.exportTitle = QLatin1String(id);
    column.exportValue = [member](const TaskRow& row) { return (row.task.*member).toString(Qt::ISODate); };
    return column;
}

QString checklistText(const Task& task)
{
    const auto items = task::checklistOf(task.notes);
    return items.empty()
               ? QString()
               : QStringLiteral("%1/%2").arg(std::ranges::count_if(items, &task::CheckItem::isDone)).arg(items.size());
}

} // namespace

std::vector<Column<TaskRow>> taskColumns(Session& session)
{
    const TermLanguage words = session.words();
    const QDate today = session.today();
    auto title =
        textColumn("title", Text::tr("Task"), 300, [](const TaskRow& row) { return oneLine(row.task.title, 400); });
    title.kind = CellKind::Text;
    title.searchable = true;
    auto account =
        textColumn("account", Text::tr("Account"), 180, [](const TaskRow& row) { return oneLine(row.account); });
    account.sortKey = [](const TaskRow& row) { return SortKey(row.yomi.isEmpty() ? row.account : row.yomi); };
    account.searchText = [](const TaskRow& row) { return row.account + u'\n' + row.yomi; };
    auto due = dayColumn("due", Text::tr("Due date"), &Task::due);
    due.tone = [today](const TaskRow& row) { return dueTone(row.task, today); };
    auto state = textColumn("state", Text::tr("State"), 110, [words](const TaskRow& row) {
        return row.isOpen() && row.isAway ? Text::tr("Snoozed") : task::stateText(row.task.state, words);
    });
    state.kind = CellKind::Pill;
    state.paint = [words](const TaskRow& row) {
        if (row.isOpen() && row.isAway)
            return QVariant::fromValue(PillData{Text::tr("Snoozed"), Tone::Neutral, true});
        const Tone tone = row.isOpen() ? Tone::Info : row.task.state == TaskState::Done ? Tone::Good : Tone::Neutral;
        return QVariant::fromValue(PillData{task::stateText(row.task.state, words), tone, true});
    };
    state.toolTip = [](const TaskRow& row) { return snoozeText(row.task); };
    state.sortKey = [](const TaskRow& row) { return SortKey(double(row.task.state) + (row.isAway ? 0.5 : 0)); };
    state.exportValue = [](const TaskRow& row) { return toText(row.task.state); };
    auto assignee =
        textColumn("assignee", Text::tr("Assignee"), 120, [](const TaskRow& row) { return oneLine(row.assignee, 40); });
    assignee.searchable = true;
    auto priority = textColumn("priority", Text::tr("Priority"), 80,
                               [words](const TaskRow& row) { return task::priorityText(row.task.priority, words); });
    priority.sortKey = [](const TaskRow& row) { return SortKey(double(row.task.priority)); };
    priority.tone = [](const TaskRow& row) {
        return row.isOpen() && row.task.priority == TaskPriority::Urgent ? Tone::Bad : Tone::Neutral;
    };
    priority.exportValue = [](const TaskRow& row) { return toText(row.task.priority); };
    auto list =
        textColumn("list", Text::tr("List"), 120, [](const TaskRow& row) { return oneLine(row.task.list, 60); });
    list.searchable = true;
    auto checklist =
        textColumn("checklist", Text::tr("Checklist"), 90, [](const TaskRow& row) { return checklistText(row.task); });
    checklist.kind = CellKind::Figure;
    auto repeat = textColumn("repeat", Text::tr("Repeats"), 100, [words](const TaskRow& row) {
        const auto read = task::parseRepeat(row.task.repeat);
        return read ? task::repeatText(*read, words) : QString();
    });
    repeat.exportValue = [](const TaskRow& row) { return row.task.repeat; };
    auto start = dayColumn("start", Text::tr("Start on"), &Task::start);
    auto doneOn = dayColumn("done_on", Text::tr("Done on"), &Task::doneOn);
    // What goes first where the list is narrow.
    int priorityOf = 0;
    for (auto* column : {&account, &due, &assignee, &state, &priority, &start, &list, &repeat, &checklist, &doneOn})
        column->priority = ++priorityOf;
    std::vector<Column<TaskRow>> columns;
    for (auto* column :
         {&title, &account, &due, &assignee, &state, &priority, &start, &list, &checklist, &repeat, &doneOn})
        columns.push_back(std::move(*column));
    return columns;
}

} // namespace tasuki
