// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_words.h"

#include "people/directory.h"
#include "session/account_words.h"
#include "session/session.h"
#include "touchpoint/mood_field.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

using capture::Part;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaptureStrip)
};

const capture::Following* taskOf(const capture::Captured& captured, const Part& part)
{
    return part.of < captured.tasks.size() ? &captured.tasks[part.of] : nullptr;
}

const capture::Promised* promiseOf(const capture::Captured& captured, const Part& part)
{
    return part.of < captured.promises.size() ? &captured.promises[part.of] : nullptr;
}

QString personText(const capture::Captured& captured, const capture::Known& known, const Part& part)
{
    if (part.of >= captured.people.size())
        return {};
    const auto people = known.people.value(captured.account);
    const auto found = std::ranges::find(people, captured.people[part.of], &capture::PersonName::id);
    return found == people.end() ? QString() : oneLine(found->name, 40);
}

QString kindName(Session& session, const capture::Known& known, TouchpointKindId id)
{
    const auto kind = std::ranges::find(known.kinds, id, &TouchpointKind::id);
    return kind == known.kinds.end() ? QString() : oneLine(kindText(*kind, session.words()), 30);
}

QString typeText(Session& session, const capture::Captured& captured, const capture::Known& known)
{
    if (!captured.newKind.isEmpty())
        return Text::tr("new type “%1”").arg(oneLine(captured.newKind, 30));
    return kindName(session, known, captured.kind);
}

QString accountText(const capture::Captured& captured, const capture::Known& known)
{
    const capture::AccountName* account = known.accounts.find(captured.account);
    if (!account)
        return {};
    const QString code = oneLine(account->code.isEmpty() ? account->key : account->code, 20);
    return oneLine(account->name, 30) + QStringLiteral(" · ") + code;
}

} // namespace

QString understoodText(Session& session, const capture::Captured& captured, const capture::Known& known,
                       const Part& part)
{
    const capture::Following* task = taskOf(captured, part);
    const capture::Promised* promise = promiseOf(captured, part);
    switch (part.kind) {
    case Part::Kind::Account: return accountText(captured, known);
    case Part::Kind::Day: return dateWithWeekday(captured.day);
    case Part::Kind::Type: return typeText(session, captured, known);
    case Part::Kind::Minutes: return Text::tr("%n minute(s)", nullptr, captured.minutes.value_or(0));
    case Part::Kind::Mood: return moodWords(captured.mood.value_or(0));
    case Part::Kind::Person: return personText(captured, known, part);
    case Part::Kind::Promise: return Text::tr("Promise");
    case Part::Kind::PromiseDue:
        return promise && promise->due.isValid() ? Text::tr("due %1").arg(dateWithWeekday(promise->due)) : QString();
    case Part::Kind::Task: return Text::tr("Task");
    case Part::Kind::Start:
        return task && task->start.isValid() ? Text::tr("start %1").arg(dateWithWeekday(task->start)) : QString();
    case Part::Kind::Due:
        return task && task->due.isValid() ? Text::tr("due %1").arg(dateWithWeekday(task->due)) : QString();
    case Part::Kind::Assignee: return task ? oneLine(session.directory().memberName(task->assignee), 30) : QString();
    case Part::Kind::Priority:
        return task && task->priority ? task::priorityText(*task->priority, session.words()) : QString();
    }
    return {};
}

QString assumedText(Session& session, const capture::Known& known, TouchpointKindId kind)
{
    const QString name = kindName(session, known, kind);
    return name.isEmpty() ? QString() : Text::tr("Type: %1 (assumed)").arg(name);
}

QString storesText(const capture::Captured& captured)
{
    return storesText(captured.hasTouch() ? 1 : 0, int(captured.promises.size()), int(captured.tasks.size()));
}

QString storesText(int touchpoints, int promises, int tasks)
{
    QStringList parts;
    if (touchpoints > 0)
        parts += Text::tr("%n touchpoint(s)", nullptr, touchpoints);
    if (promises > 0)
        parts += Text::tr("%n promise(s)", nullptr, promises);
    if (tasks > 0)
        parts += Text::tr("%n task(s)", nullptr, tasks);
    return parts.join(QStringLiteral(" · "));
}

} // namespace tasuki
