// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_words.h"

#include "people/directory.h"
#include "session/session.h"
#include "session/snooze_days.h"
#include "settings/holiday.h"
#include "task/checklist.h"
#include "task/snooze_event.h"
#include "task/snooze_form.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QWidget>

namespace tasuki {

namespace {

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(taskWords)
};

constexpr int kSoon = 7; ///< days before its due date in which a task is marked

QString eventText(const task::SnoozeEvent& event)
{
    switch (event.kind) {
    case task::SnoozeEvent::Kind::Answer: return TaskWords::tr("Snoozed until the customer answers");
    case task::SnoozeEvent::Kind::Handoff: return TaskWords::tr("Snoozed until the handoff is accepted");
    case task::SnoozeEvent::Kind::Usage: break;
    }
    const QString figure = QString::number(event.figure, 'g', 12);
    return event.isAtLeast ? TaskWords::tr("Snoozed until %1 is %2 or more").arg(event.metric, figure)
                           : TaskWords::tr("Snoozed until %1 is %2 or less").arg(event.metric, figure);
}

} // namespace

Tone dueTone(const Task& task, QDate today)
{
    if (task.state != TaskState::Open || !task.due.isValid())
        return Tone::Neutral;
    if (task::isOverdue(task, today))
        return Tone::Bad;
    return task.due > today && task.due <= today.addDays(kSoon) ? Tone::Warn : Tone::Neutral;
}

QString snoozeText(const Task& task)
{
    if (!task.snoozedOn.isValid())
        return {};
    const auto event = task::parseSnoozeEvent(task.snoozeEvent);
    if (event && task.snoozedUntil.isValid())
        return TaskWords::tr("%1, at the latest until %2").arg(eventText(*event), dateNumeric(task.snoozedUntil));
    return event ? eventText(*event) : TaskWords::tr("Snoozed until %1").arg(dateNumeric(task.snoozedUntil));
}

void popUpSnooze(Session& session, QWidget* parent, const Task& task, const QPoint& at,
                 const std::function<void()>& then)
{
    const auto until = [&session, task, then](QDate day, const QString& event) {
        const auto edit = task::snooze(task, day, event, session.act());
        session.run(edit, TaskWords::tr("“%1” snoozed.").arg(oneLine(task.title, 40)), then);
    };
    std::vector<MenuOption> options = snoozeDays(session, [until](QDate day) { until(day, {}); });
    if (options.empty())
        return;
    if (task.accountId.isValid()) {
        options.push_back(
            {TaskWords::tr("Until the customer answers"), [until] { until({}, QStringLiteral("answer")); }});
        options.push_back(
            {TaskWords::tr("Until the handoff is accepted"), [until] { until({}, QStringLiteral("handoff")); }});
    }
    options.push_back({TaskWords::tr("Another day or event…"),
                       [&session, parent, task, then] { openSnoozeForm(session, parent->window(), task, then); }});
    popUpOptions(parent, QStringLiteral("task.snoozeMenu"), TaskWords::tr("Snooze the task"), std::move(options), at);
}

void popUpChecklist(Session& session, QWidget* parent, const Task& task, const QPoint& at)
{
    const auto items = task::checklistOf(task.notes);
    std::vector<MenuOption> options;
    for (const task::CheckItem& item : items)
        options.push_back({item.text,
                           [&session, task, item] {
                               const QString name = oneLine(item.text, 40);
                               session.run(task::tick(task, item.line, !item.isDone, session.act()),
                                           item.isDone ? TaskWords::tr("“%1” is no longer ticked.").arg(name)
                                                       : TaskWords::tr("“%1” ticked.").arg(name));
                           },
                           item.isDone});
    if (options.empty())
        return;
    const auto open = std::ranges::find(items, false, &task::CheckItem::isDone);
    popUpOptions(parent, QStringLiteral("task.checklistMenu"), TaskWords::tr("Checklist"), std::move(options), at,
                 open == items.end() ? 0 : open - items.begin());
}

std::vector<MenuOption> assigneeOptions(Session& session, const std::function<bool(MemberId)>& isPresent,
                                        const std::function<void(MemberId, const QString&)>& give)
{
    std::vector<MenuOption> options;
    for (const Member& member : session.directory().members())
        if (member.active)
            options.push_back(
                {member.name, [give, to = member.id, name = member.name] { give(to, name); }, isPresent(member.id)});
    return options;
}

Result<Edit> completed(Session& session, const Task& task, const BusinessCalendar& calendar)
{
    const auto open = TaskStore(session.db()).openLike(task);
    if (!open)
        return open.error();
    return task::complete(task, *open, calendar, session.act());
}

Result<Edit> skipped(Session& session, const Task& task, const BusinessCalendar& calendar)
{
    const auto open = TaskStore(session.db()).openLike(task);
    if (!open)
        return open.error();
    return task::skip(task, *open, calendar, session.act());
}

void completeTask(Session& session, const Task& task, const std::function<void()>& then)
{
    const auto calendar = session.read(HolidayStore(session.db()).calendar());
    if (!calendar)
        return;
    const auto edit = completed(session, task, *calendar);
    QString done = TaskWords::tr("“%1” done.").arg(oneLine(task.title, 40));
    if (edit)
        for (const RowChange& change : edit->changes())
            if (!change.before && change.after) {
                const Task next = rowFromValues<Task>(change.id, *change.after);
                done = TaskWords::tr("“%1” done. Next on %2.")
                           .arg(oneLine(task.title, 40), dateNumeric(task::dayOf(next)));
            }
    session.run(edit, done, then);
}

} // namespace tasuki
