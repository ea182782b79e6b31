// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_words.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "settings/holiday.h"
#include "shell/menus.h"
#include "task/task_rules.h"
#include "task/task_store.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaskToday)
};

std::optional<Task> taskOf(Session& session, const today::Entry& entry)
{
    const auto task = session.read(TaskStore(session.db()).find(TaskId(entry.item.row)));
    return task ? *task : std::nullopt;
}

QString doneName(const today::Entry&)
{
    return Text::tr("Done");
}

void complete(Session& session, QWidget*, const today::Entry& entry, const QPoint&)
{
    const auto task = taskOf(session, entry);
    const auto calendar = session.read(HolidayStore(session.db()).calendar());
    if (task && calendar)
        session.run(task::complete(*task, *calendar, session.act()),
                    Text::tr("“%1” done.").arg(oneLine(task->title, 40)));
}

/// Where it is worked on: the account's page; a task of the team's own has none.
std::pair<QString, QString> place(const today::Entry& entry)
{
    if (!entry.item.account.isValid())
        return {};
    return {QStringLiteral("account"), QString::number(entry.item.account.value())};
}

void assign(Session& session, QWidget* parent, const today::Entry& entry, const QPoint& at)
{
    std::vector<MenuOption> options;
    for (const Member& member : session.directory().members()) {
        if (!member.active)
            continue;
        options.push_back({member.name,
                           [&session, entry, to = member.id, name = member.name] {
                               if (const auto task = taskOf(session, entry))
                                   session.run(
                                       task::assign(std::span(&*task, 1), to, session.act()),
                                       Text::tr("“%1” is %2’s now.").arg(oneLine(task->title, 40), oneLine(name, 40)));
                           },
                           member.id == entry.item.member});
    }
    popUpOptions(parent, QStringLiteral("today.assignMenu"), Text::tr("Assign to"), std::move(options), at);
}

Result<Edit> putOff(Session& session, const today::Entry& entry, QDate until)
{
    const auto task = TaskStore(session.db()).find(TaskId(entry.item.row));
    if (!task)
        return task.error();
    if (!*task)
        return Error{ErrorCode::NotFound, Text::tr("The task is gone."), {}};
    return task::snooze(**task, until, {}, session.act());
}

} // namespace

extern const TodayLook kOpenTaskLook = {.source = u"task",
                                        .icon = "circle-check",
                                        .actName = doneName,
                                        .act = complete,
                                        .isDone = true,
                                        .place = place,
                                        .assign = assign,
                                        .snooze = putOff};

} // namespace tasuki
