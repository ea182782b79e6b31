// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/list_section.h"
#include "settings/holiday.h"
#include "task/checklist.h"
#include "task/repeat.h"
#include "task/task_form.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/task_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

const QString kAdd = QStringLiteral("task");
const QString kEdit = QStringLiteral("taskEdit");
const QString kDone = QStringLiteral("taskDone");
const QString kSnooze = QStringLiteral("taskSnooze");
const QString kWake = QStringLiteral("taskWake");
const QString kSkip = QStringLiteral("taskSkip");
const QString kTick = QStringLiteral("taskTick");
const QString kReopen = QStringLiteral("taskReopen");

/// What is to be done for an account, in the order of work. The first open task that is not snoozed is the account's
/// next step, and says so.
class TaskSection final : public ListSection<Task> {
    Q_DECLARE_TR_FUNCTIONS(TaskSection)
public:
    TaskSection(Session& session, QWidget* parent);
    bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    QStringList menu() const override;

private:
    Result<std::vector<Task>> rowsOf(AccountId account) const override;
    std::vector<Column<Task>> columns() override;
    LineData line(const Task& task) override;
    QString name() const override { return tr("Tasks"); }
    QString emptyText() const override { return tr("No next step yet. What comes next for this account?"); }
    NewRow newRow() const override { return {kAdd, tr("Add a next step"), QStringLiteral("T")}; }
    void remove() override;
    void add();
    void skip(const Task& task);
    QString detailOf(const Task& task);
    PillData pillOf(const Task& task) const;

    mutable TaskId m_nextStep;
};

TaskSection::TaskSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("tasks"), kEdit, [](const Task& task) { return task.id.value(); }, parent)
{}

Result<std::vector<Task>> TaskSection::rowsOf(AccountId account) const
{
    const TaskStore store(m_session.db());
    const auto next = store.nextStep(account, m_session.today());
    if (!next)
        return next.error();
    m_nextStep = *next ? (*next)->id : TaskId();
    return store.ofAccount(account);
}

bool TaskSection::canRun(const QString& command) const
{
    if (!ListSection::canRun(command))
        return false;
    if (command != kDone && command != kSnooze && command != kSkip && command != kReopen && command != kWake
        && command != kTick)
        return true;
    const Task* task = current();
    if (!task)
        return false;
    if (command == kTick)
        return !task::checklistOf(task->notes).empty();
    if (command == kWake)
        return task->snoozedOn.isValid();
    return (task->state == TaskState::Open) == (command != kReopen);
}

void TaskSection::run(const QString& command)
{
    if (command == kAdd)
        return add();
    const Task* task = current();
    if (!task)
        return;
    const QString name = oneLine(task->title, 40);
    if (command == kEdit)
        openTaskForm(m_session, window(), *task);
    else if (command == kDone)
        completeTask(m_session, *task);
    else if (command == kSnooze)
        popUpSnooze(m_session, this, *task, menuPoint());
    else if (command == kTick)
        popUpChecklist(m_session, this, *task, menuPoint());
    else if (command == kWake)
        m_session.run(task::wake(*task, m_session.act()), tr("“%1” is no longer snoozed.").arg(name));
    else if (command == kSkip)
        skip(*task);
    else if (command == kReopen)
        m_session.run(task::reopen(*task, m_session.act()), tr("“%1” is open again.").arg(name));
}

QStringList TaskSection::menu() const
{
    return {kEdit, kDone, kTick, kSnooze, kWake, kSkip, kReopen, QStringLiteral("remove"), QString(), kAdd};
}

void TaskSection::add()
{
    Task task;
    task.accountId = m_account;
    task.assigneeId = m_session.workspace().actor();
    openTaskForm(m_session, window(), task);
}

void TaskSection::skip(const Task& task)
{
    const auto calendar = m_session.read(HolidayStore(m_session.db()).calendar());
    if (calendar)
        m_session.run(skipped(m_session, task, *calendar), tr("“%1” skipped.").arg(oneLine(task.title, 40)));
}

void TaskSection::remove()
{
    if (const Task* task = current())
        m_session.run(task::remove(*task, m_session.act()), tr("“%1” removed.").arg(oneLine(task->title, 40)));
}

PillData TaskSection::pillOf(const Task& task) const
{
    if (task.id == m_nextStep)
        return {tr("Next step"), dueTone(task, m_session.today()) == Tone::Bad ? Tone::Bad : Tone::Info, true};
    if (task.state == TaskState::Open)
        return task.snoozedOn.isValid() ? PillData{tr("Snoozed"), Tone::Neutral, true} : PillData{};
    return {task::stateText(task.state, m_session.words()), task.state == TaskState::Done ? Tone::Good : Tone::Neutral,
            true};
}

QString TaskSection::detailOf(const Task& task)
{
    QStringList parts;
    if (task.state != TaskState::Open)
        parts += dateNumeric(task.doneOn);
    else if (task.due.isValid())
        parts += tr("due %1").arg(dateNumeric(task.due));
    if (task.state == TaskState::Open && task.start.isValid())
        parts += tr("start %1").arg(dateNumeric(task.start));
    if (task.priority != TaskPriority::Normal)
        parts += tr("priority %1").arg(task::priorityText(task.priority, m_session.words()));
    if (const auto repeat = task::parseRepeat(task.repeat))
        parts += task::repeatText(*repeat, m_session.words());
    if (const auto items = task::checklistOf(task.notes); !items.empty())
        parts += QStringLiteral("%1/%2").arg(std::ranges::count_if(items, &task::CheckItem::isDone)).arg(items.size());
    if (const QString snoozed = snoozeText(task); !snoozed.isEmpty())
        parts += snoozed;
    if (const QString who = m_session.directory().memberName(task.assigneeId); !who.isEmpty())
        parts += who;
    return parts.join(QStringLiteral(" · "));
}

LineData TaskSection::line(const Task& task)
{
    LineData line{.title = oneLine(task.title, 200)};
    line.detail = detailOf(task);
    line.pill = pillOf(task);
    if (line.pill.text.isEmpty() && task.due.isValid()) {
        line.right = dateNumeric(task.due);
        line.rightTone = dueTone(task, m_session.today());
    }
    return line;
}

std::vector<Column<Task>> TaskSection::columns()
{
    const TermLanguage words = m_session.words();
    Column<Task> title{.id = QStringLiteral("title"),
                       .title = tr("Task"),
                       .display = [](const Task& t) { return t.title; },
                       .width = 150};
    title.toolTip = [](const Task& t) { return oneLine(t.title, 400); };
    title.exportTitle = QStringLiteral("title");
    Column<Task> state{.id = QStringLiteral("state"),
                       .title = tr("State"),
                       .display = [words](const Task& t) { return task::stateText(t.state, words); },
                       .kind = CellKind::Muted,
                       .width = 96};
    state.sortKey = [](const Task& t) { return SortKey(double(t.state)); };
    state.exportTitle = QStringLiteral("state");
    state.exportValue = [](const Task& t) { return toText(t.state); };
    const auto day = [](const char* id, const QString& heading, QDate Task::*member) {
        Column<Task> column{
            .id = QLatin1String(id),
            .title = heading,
            .display = [member](const Task& t) { return (t.*member).isValid() ? dateNumeric(t.*member) : QString(); },
            .kind = CellKind::Figure,
            .width = 98};
        column.sortKey = [member](const Task& t) { return SortKey(t.*member); };
        column.exportTitle = QLatin1String(id);
        return column;
    };
    Column<Task> assignee{.id = QStringLiteral("assignee"),
                          .title = tr("Assignee"),
                          .display = [this](const Task& t) { return m_session.directory().memberName(t.assigneeId); },
                          .kind = CellKind::Muted,
                          .width = 110};
    assignee.exportTitle = QStringLiteral("assignee");
    return {title,
            state,
            day("start", tr("Start on"), &Task::start),
            day("due", tr("Due date"), &Task::due),
            day("done_on", tr("Done on"), &Task::doneOn),
            assignee};
}

} // namespace

AccountSection* makeTaskSection(Session& session, QWidget* parent)
{
    return new TaskSection(session, parent);
}

std::vector<SectionCommand> taskCommands()
{
    using enum CommandScope;
    return {{kAdd, [] { return TaskSection::tr("Add a next step…"); }, QStringLiteral("T"), Letter, true},
            {kEdit, [] { return TaskSection::tr("Edit the task…"); }, {}, List},
            {kDone, [] { return TaskSection::tr("Mark the task as done"); }, QStringLiteral("E"), List},
            {kTick, [] { return TaskSection::tr("Tick the checklist…"); }, QStringLiteral("X"), List},
            {kSnooze, [] { return TaskSection::tr("Snooze the task…"); }, QStringLiteral("Z"), List},
            {kWake, [] { return TaskSection::tr("End the snooze"); }, {}, List},
            {kSkip, [] { return TaskSection::tr("Skip the task"); }, {}, List},
            {kReopen, [] { return TaskSection::tr("Reopen the task"); }, {}, List}};
}

} // namespace tasuki
