// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/task_calendar.h"

#include "people/people_store.h"
#include "settings/settings.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "task/task_todos.h"

#include <QHash>

namespace tasuki::exports {

namespace {

using format::CalendarTodo;

struct AccountWords {
    QString key;
    QString name;
};

/// A mail names a member for certain.
QString memberWords(const Directory& directory, MemberId id)
{
    const Member* member = directory.member(id);
    if (!member)
        return {};
    return member->email.isEmpty() ? member->name : member->email;
}

CalendarTodo todoOf(const Task& task, const AccountWords& account, const Directory& directory)
{
    CalendarTodo todo;
    todo.uid = task.externalKey.isEmpty() ? task::ownUid(task.id.value()) : task.externalKey;
    todo.summary = task.title;
    todo.description = task.notes;
    todo.start = task.start;
    todo.due = task.due;
    todo.priority = task::calendarPriority(task.priority);
    todo.status = task::calendarStatus(task.state);
    todo.completed = task.doneOn;
    todo.rule = task::ruleOfRepeat(task.repeat);
    if (!account.name.isEmpty())
        todo.categories += account.name; // what a calendar shows of it
    const auto add = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            todo.extra.emplace_back(QStringLiteral("X-TASUKI-") + QLatin1String(name), value);
    };
    add("ACCOUNT", account.key);
    add("ASSIGNEE", memberWords(directory, task.assigneeId));
    add("DONE-BY", memberWords(directory, task.doneById));
    if (task.state == TaskState::Skipped)
        add("DONE-ON", task.doneOn.toString(Qt::ISODate));
    add("LIST", task.list);
    add("MADE-FROM", toText(task.source));
    add("REPEAT", task.repeat);
    return todo;
}

} // namespace

Result<QByteArray> taskCalendar(storage::Database& db, const std::vector<Task>& tasks, const QDateTime& now)
{
    return storage::attempt([&] {
        QHash<AccountId, AccountWords> accounts;
        storage::Statement rows = db.prepare("SELECT id, account_key, name FROM accounts");
        while (rows.next())
            accounts.insert(rows.id<AccountId>(0), {rows.text(1), rows.text(2)});
        const Directory directory = storage::unwrap(PeopleStore(db).directory());
        std::vector<CalendarTodo> todos;
        todos.reserve(tasks.size());
        for (const Task& task : tasks)
            todos.push_back(todoOf(task, accounts.value(task.accountId), directory));
        return format::writeCalendar(todos, now, Settings::read(db).zone());
    });
}

Result<QByteArray> taskCalendar(storage::Database& db, const QDateTime& now)
{
    const auto tasks =
        storage::attempt([&] { return storage::readRows<Task>(db, "ORDER BY t.due IS NULL, t.due, t.title, t.id"); });
    return tasks ? taskCalendar(db, *tasks, now) : Result<QByteArray>(tasks.error());
}

} // namespace tasuki::exports
