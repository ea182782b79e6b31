// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

enum class TaskState { Open, Done, Skipped };
QString toText(TaskState state);
void fromText(QStringView text, TaskState& state);

// In the order of TaskState.
inline constexpr Term kTaskStateTerms[] = {
    {u"open", u"To do", u"未完了",
     u"todo|not started|in progress|backlog|pending|in review|未着手|進行中|対応中|作業中|未対応"},
    {u"done", u"Done", u"完了", u"completed|complete|closed|resolved|完了済み|対応済み"},
    {u"skipped", u"Skipped", u"見送り", u"canceled|cancelled|duplicate|won't do|中止|対象外"}};

/// The first is the most urgent.
enum class TaskPriority { Urgent, High, Normal, Low };
QString toText(TaskPriority priority);
void fromText(QStringView text, TaskPriority& priority);

// In the order of TaskPriority.
inline constexpr Term kTaskPriorityTerms[] = {{u"urgent", u"Urgent", u"緊急", u"highest|blocker|critical|最優先|至急"},
                                              {u"high", u"High", u"高", u"major|高い"},
                                              {u"normal", u"Normal", u"中", u"medium|none|no priority|普通|通常"},
                                              {u"low", u"Low", u"低", u"lowest|minor|trivial|低い"}};

/// What made a task.
enum class TaskSource { Hand, Playbook, Handoff, Meeting, Alert, Capture };
QString toText(TaskSource source);
void fromText(QStringView text, TaskSource& source);

// In the order of TaskSource.
inline constexpr Term kTaskSourceTerms[] = {
    {u"hand", u"By hand", u"手入力"},      {u"playbook", u"Playbook", u"プレイブック"},
    {u"handoff", u"Handoff", u"引き継ぎ"}, {u"meeting", u"Meeting", u"会議"},
    {u"alert", u"Alert", u"アラート"},     {u"capture", u"Capture", u"クイック記録"}};

/// Something that somebody is to do (タスク), for an account or for the team itself.
struct Task {
    TaskId id;
    QString title;
    AccountId accountId; ///< not valid: a task of the team's own
    MemberId assigneeId; ///< not valid: nobody yet
    QDate start;         ///< 着手日: the first day on which it is to be worked on; may be open
    QDate due;           ///< 期限: the last day on which it is done in time; may be open
    TaskPriority priority = TaskPriority::Normal;
    TaskState state = TaskState::Open;
    QDate doneOn;      ///< the day on which it was done or skipped; none while it is open
    QString notes;     ///< Markdown as it was typed; lines "- [ ] …" are its checklist (task/checklist.h)
    QString list;      ///< by which it is grouped: a project, a section; may be empty
    QString repeat;    ///< a code of task/repeat.h, or empty
    MemberId doneById; ///< who did or skipped it; none while it is open
    TaskSource source = TaskSource::Hand;
    QDate snoozedOn;         ///< the day on which it was snoozed; none: it is not
    QDate snoozedUntil;      ///< the day on which it is back; none: when the event happens
    QString snoozeEvent;     ///< a code of task/snooze_event.h, or empty: only the day counts
    qint64 snoozedAfter = 0; ///< every row that was there when it was snoozed has a smaller id; 0: it is not snoozed
    QString externalKey;     ///< the source system's key; empty for those made here
    HandoffId handoffId;     ///< of a condition under which a handoff was accepted: that handoff

    bool operator==(const Task&) const = default;
};

template <>
struct RowTraits<Task> {
    static constexpr Entity entity = Entity::Task;
    static constexpr const char* table = "tasks";
    static constexpr std::tuple fields{
        field("title", &Task::title,
              {.label = {u"Task", u"タスク"},
               .file = {u"title", u"タスク",
                        u"task|task_name|todo|name|subject|summary|what|タスク名|件名|やること|用件", true}}),
        field("account_id", &Task::accountId, {.label = {u"Account", u"顧客"}, .file = maybeEmpty(kAccountIdFile)}),
        field("assignee_id", &Task::assigneeId,
              {.label = {u"Assignee", u"担当メンバー"},
               .file = {u"assignee", nullptr, u"assigned_to|assignee_email|owner|member|csm|担当者|担当"}}),
        field("start", &Task::start,
              {.label = {u"Start on", u"着手日"},
               .file = {u"start", nullptr, u"start_date|start_on|started|開始日|着手予定日"}}),
        field("due", &Task::due,
              {.label = {u"Due date", u"期限"},
               .file = {u"due", nullptr, u"due_date|due_on|deadline|期日|期限日|締切|締め切り|納期"}}),
        field("priority", &Task::priority,
              {.label = {u"Priority", u"優先度"},
               .codes = kTaskPriorityTerms,
               .file = {u"priority", nullptr, u"importance|重要度"}}),
        field("state", &Task::state,
              {.label = {u"State", u"状態"},
               .codes = kTaskStateTerms,
               .decides = true,
               .file = {u"state", nullptr, u"status|status_category|ステータス"}}),
        field("done_on", &Task::doneOn,
              {.label = {u"Done on", u"完了日"},
               .file = {u"done_on", nullptr, u"completed_at|completed_on|completed|closed_on|resolved|完了日時"}}),
        field("notes", &Task::notes,
              {.label = {u"Notes", u"メモ"},
               .file = {u"notes", nullptr, u"note|description|memo|text|body|内容|詳細|説明|備考"}}),
        field("list", &Task::list,
              {.label = {u"List", u"リスト"},
               .file = {u"list", nullptr, u"project|projects|section|section/column|プロジェクト"}}),
        field("repeat", &Task::repeat,
              {.label = {u"Repeats", u"繰り返し"}, .file = {u"repeat", nullptr, u"recurrence|repeats|繰返し"}}),
        field("done_by", &Task::doneById,
              {.label = {u"Done by", u"完了したメンバー"}, .file = {u"done_by", nullptr, u"completed_by|完了者"}}),
        field(
            "source", &Task::source,
            {.label = {u"Made from", u"作成元"}, .codes = kTaskSourceTerms, .file = {u"made_from", nullptr, nullptr}}),
        field("snoozed_on", &Task::snoozedOn),
        field("snoozed_until", &Task::snoozedUntil, {.label = {u"Snoozed until", u"スヌーズの終わり"}}),
        field("snooze_event", &Task::snoozeEvent, {.label = {u"Snoozed until it happens", u"スヌーズの条件"}}),
        field("snoozed_after", &Task::snoozedAfter),
        field("external_key", &Task::externalKey,
              {.label = {u"External ID", u"外部ID"},
               .file = {u"external_id", nullptr, u"id|task_id|issue_key|source_id|タスクID|課題キー", false, true}}),
        field("handoff_id", &Task::handoffId),
    };
};

namespace task {

/// The day it stands on where one is shown: its due date, else its start date; not valid without either.
inline QDate dayOf(const Task& task)
{
    return task.due.isValid() ? task.due : task.start;
}
/// Open, and past its due date.
bool isOverdue(const Task& task, QDate today);
/// Open, and put aside until a later day or until an event of which nobody has said yet that it happened (the store
/// knows: TaskStore::woken).
bool isSnoozed(const Task& task, QDate today);
/// Whether an open task is to be worked on by `day`: it has started or is due by then, or has neither date.
bool isInHand(const Task& task, QDate day);
/// The order in which work is done: by due date, start date, urgency, then age; without a date: last.
bool isBefore(const Task& a, const Task& b);

QString stateText(TaskState state, TermLanguage language);
QString priorityText(TaskPriority priority, TermLanguage language);

} // namespace task

} // namespace tasuki
