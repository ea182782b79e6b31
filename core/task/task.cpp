// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task.h"

#include <tuple>

namespace tasuki {

namespace {

/// The place of a code in its list; `other` where it has none.
template <typename E>
E codeIn(std::span<const Term> terms, QStringView text, E other)
{
    const Term* term = termOf(terms, text);
    return term ? E(term - terms.data()) : other;
}

/// Days without a date come behind all others.
qint64 dayOrder(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

} // namespace

QString toText(TaskState state)
{
    return kTaskStateTerms[size_t(state)].codeText();
}

void fromText(QStringView text, TaskState& state)
{
    state = codeIn(kTaskStateTerms, text, TaskState::Open);
}

QString toText(TaskPriority priority)
{
    return kTaskPriorityTerms[size_t(priority)].codeText();
}

void fromText(QStringView text, TaskPriority& priority)
{
    priority = codeIn(kTaskPriorityTerms, text, TaskPriority::Normal);
}

QString toText(TaskSource source)
{
    return kTaskSourceTerms[size_t(source)].codeText();
}

void fromText(QStringView text, TaskSource& source)
{
    source = codeIn(kTaskSourceTerms, text, TaskSource::Hand);
}

bool task::isOverdue(const Task& task, QDate today)
{
    return task.state == TaskState::Open && task.due.isValid() && task.due < today;
}

bool task::isSnoozed(const Task& task, QDate today)
{
    if (task.state != TaskState::Open)
        return false;
    return task.snoozedUntil.isValid() ? task.snoozedUntil > today : !task.snoozeEvent.isEmpty();
}

bool task::isInHand(const Task& task, QDate day)
{
    if (task.state != TaskState::Open)
        return false;
    return (!task.start.isValid() && !task.due.isValid()) || (task.start.isValid() && task.start <= day)
           || (task.due.isValid() && task.due <= day);
}

bool task::isBefore(const Task& a, const Task& b)
{
    const auto order = [](const Task& task) {
        return std::tuple(dayOrder(task.due), dayOrder(task.start), task.priority, task.id);
    };
    return order(a) < order(b);
}

QString task::stateText(TaskState state, TermLanguage language)
{
    return kTaskStateTerms[size_t(state)].text(language);
}

QString task::priorityText(TaskPriority priority, TermLanguage language)
{
    return kTaskPriorityTerms[size_t(priority)].text(language);
}

} // namespace tasuki
