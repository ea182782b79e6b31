// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_rules.h"

#include "promise/promise_rules.h"
#include "task/task_rules.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/written_kind.h"

#include <QCoreApplication>

namespace tasuki::capture {

namespace {

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(capture)
};

Result<void> addTouch(Edit& edit, const Captured& captured, const Known& known, TouchpointKindId otherwise,
                      const Act& act)
{
    const auto* written = touchpoint::writtenKind(captured.newKind);
    if (written) {
        const TouchpointKind kind = touchpoint::newKind(*written, captured.newKind, known.kinds, act);
        edit.insert(kind);
        otherwise = kind.id;
    }
    Touchpoint touchpoint;
    touchpoint.accountId = captured.account;
    touchpoint.day = captured.day.isValid() ? captured.day : act.today;
    touchpoint.kindId = captured.kind.isValid() ? captured.kind : otherwise;
    touchpoint.minutes = captured.minutes;
    touchpoint.mood = captured.mood;
    touchpoint.text = captured.text;
    auto added = touchpoint::add(touchpoint, act);
    if (!added)
        return std::move(added).error();
    edit.append(added->edit);
    std::vector<TouchpointPerson> people;
    for (const ContactId contact : captured.people)
        people.push_back({.contactId = contact});
    touchpoint::setPeople(edit, added->touchpoint, {}, people, act);
    return {};
}

Result<void> addPromise(Edit& edit, const Captured& captured, const Promised& promised, const Act& act)
{
    Promise promise;
    promise.accountId = captured.account;
    promise.text = promised.text;
    promise.due = promised.due;
    promise.madeOn = captured.day.isValid() ? captured.day : act.today;
    promise.madeBy = act.who;
    if (!captured.people.empty())
        promise.toContactId = captured.people.front();
    auto added = promise::add(promise, act);
    if (!added)
        return std::move(added).error();
    edit.append(added->edit);
    return {};
}

Result<void> addTask(Edit& edit, const Captured& captured, const Following& following, const Act& act)
{
    Task task;
    task.accountId = captured.account;
    task.title = following.title;
    task.start = following.start;
    task.due = following.due;
    task.assigneeId = following.assignee.isValid() ? following.assignee : act.who;
    task.priority = following.priority.value_or(TaskPriority::Normal);
    task.source = TaskSource::Capture;
    auto added = task::add(task, act);
    if (!added)
        return std::move(added).error();
    edit.append(added->edit);
    return {};
}

} // namespace

Result<Edit> store(const Captured& captured, const Known& known, TouchpointKindId otherwise, const Act& act)
{
    const bool needsAccount = captured.hasTouch() || !captured.promises.empty();
    if (!needsAccount && captured.tasks.empty())
        return invalid(CaptureText::tr("Enter what happened, or what is to be done after “→”."));
    if (needsAccount && !captured.account.isValid())
        return invalid(CaptureText::tr("Begin with the account."));
    Edit edit(QStringLiteral("capture.add"), act);
    if (captured.hasTouch())
        TASUKI_TRY(addTouch(edit, captured, known, otherwise, act));
    TASUKI_TRY(addFollowing(edit, captured, act));
    return edit;
}

Result<void> addFollowing(Edit& edit, const Captured& captured, const Act& act)
{
    for (const Promised& promised : captured.promises)
        TASUKI_TRY(addPromise(edit, captured, promised, act));
    for (const Following& following : captured.tasks)
        TASUKI_TRY(addTask(edit, captured, following, act));
    return {};
}

} // namespace tasuki::capture
