// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_words.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/menus.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/task_words.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TaskToday)
};

std::optional<Task> taskOf(const TodayAct& on)
{
    const auto task = on.session.read(TaskStore(on.session.db()).find(TaskId(on.entry.item.row)));
    return task ? *task : std::nullopt;
}

QString doneName()
{
    return Text::tr("Done");
}

void complete(const TodayAct& on)
{
    if (const auto task = taskOf(on))
        completeTask(on.session, *task, on.done);
}

void assign(const TodayAct& on)
{
    const auto give = [on](MemberId to, const QString& name) {
        if (const auto task = taskOf(on))
            on.session.run(task::assign(std::span(&*task, 1), to, on.session.act()),
                           Text::tr("“%1” is %2’s now.").arg(oneLine(task->title, 40), oneLine(name, 40)),
                           [on, to] { on.given(to); });
    };
    auto options = assigneeOptions(
        on.session, [&](MemberId member) { return member == on.entry.item.member; }, give);
    popUpOptions(on.parent, QStringLiteral("today.assignMenu"), Text::tr("Assign to"), std::move(options), on.at);
}

void putOff(const TodayAct& on)
{
    if (const auto task = taskOf(on))
        popUpSnooze(on.session, on.parent, *task, on.at, on.done);
}

} // namespace

extern const TodayLook kOpenTaskLook = {.source = u"task",
                                        .icon = "circle-check",
                                        .actName = doneName,
                                        .act = complete,
                                        .assign = assign,
                                        .snooze = putOff,
                                        .place = accountPlace};

} // namespace tasuki
