// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "storage/failure.h"
#include "task/checklist.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/task_todos.h"

#include <QtGlobal>

namespace tasuki {

std::unique_ptr<imports::KindImport> makeTaskImport(imports::ImportSession& session);

namespace {

constexpr Invariant kInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "task “%1” is open with a day on which it was done, or closed without one"),
     "SELECT title FROM tasks WHERE (state = 'open') = (done_on IS NOT NULL)"},
    {QT_TRANSLATE_NOOP("check", "task “%1” is snoozed, but not open"),
     "SELECT title FROM tasks WHERE state <> 'open' AND snoozed_on IS NOT NULL"}};

Result<void> judgeTask(qint64 id, std::span<const Value> values)
{
    // Days were judged against today when they were entered.
    const Task task = rowFromValues<Task>(id, values);
    return firstOf(task::problems(task, task.doneOn));
}

std::vector<KindEvent> taskEvents(storage::Database& db, AccountId account, QDate, TermLanguage language)
{
    std::vector<KindEvent> events;
    for (const Task& task : storage::unwrap(TaskStore(db).ofAccount(account))) {
        if (task.state == TaskState::Open)
            continue;
        const MemberId who = task.doneById.isValid() ? task.doneById : task.assigneeId;
        events.push_back({task.doneOn, task.id.value(), task.state == TaskState::Done ? Mark::Good : Mark::Neutral,
                          TaskText::tr("Task %1: %2").arg(task::stateText(task.state, language), task.title),
                          nameOfRow(db, Entity::Member, who.value(), language), task::checklistShown(task.notes)});
    }
    return events;
}

constexpr const char16_t* kToldByEvents[] = {u"task.done", u"task.skip"};

constexpr auto kFields = fileColumns<Task>();
constexpr FileColumn kComputed[] = {kAccountNameColumn};
constexpr FileKind kTaskFile = {.code = u"tasks",
                                .many = {u"Tasks", u"タスク"},
                                .hints = u"task|todo|タスク",
                                .fields = kFields,
                                .computed = kComputed,
                                .identity = u"external_id|account_id|title|due",
                                .order = "t.due IS NULL, t.due, t.title, t.id",
                                .makeImport = makeTaskImport,
                                .rowsOfCalendar = task::rowsOfCalendar};

constexpr Held kTaskHeld[] = {{"assignee_id", "t.state = 'open'"}};

constexpr const char* kSearchedTexts[] = {"title", "notes", "list"};
constexpr const char* kSearchedDays[] = {"done_on", "due", "start"};
constexpr Searched kTaskSearched = {.texts = kSearchedTexts, .days = kSearchedDays};

} // namespace

extern constinit const Kind kTaskKind = {.table = &kTableInfo<Task>,
                                         .name = {u"Task", u"タスク"},
                                         .called = "title",
                                         .invariants = kInvariants,
                                         .judgeValues = judgeTask,
                                         .told = Told::AsEdits,
                                         .toldByEvents = kToldByEvents,
                                         .eventsName = {u"Tasks", u"タスク"},
                                         .events = taskEvents,
                                         .held = kTaskHeld,
                                         .searched = &kTaskSearched,
                                         .file = &kTaskFile};

} // namespace tasuki
