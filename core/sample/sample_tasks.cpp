// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_maker.h"
#include "task/task.h"

namespace tasuki::sample {

namespace {

struct TaskWords {
    const char16_t* title;
    const char16_t* notes;
    TaskPriority priority;
};
constexpr TaskWords kTasks[] = {
    {u"定例会の議題を送る", u"- [x] 前回の宿題を確認\n- [ ] 利用状況のグラフを添付", TaskPriority::Normal},
    {u"管理者の後任に連絡する", u"", TaskPriority::High},
    {u"更新の見積もりを用意する", u"ライセンス数の増減を先に聞く", TaskPriority::Normal},
    {u"問い合わせの回答を確認する", u"", TaskPriority::Urgent},
    {u"活用事例の候補に声をかける", u"", TaskPriority::Low}};

} // namespace

/// A task on every second account: due in the weeks around today, every seventh done already; every fourth repeats.
void Maker::makeTasks(const Made& made, int i)
{
    if (i % 2 != 0 || made.stage == kChurned)
        return;
    const int n = i / 2;
    const TaskWords& words = kTasks[size_t(n) % std::size(kTasks)];
    Task task;
    task.id = id<TaskId>();
    task.title = text(words.title);
    task.accountId = made.account.id;
    task.assigneeId = made.owner;
    task.due = m_today.addDays(n % 23 - 6);
    if (n % 3 == 0)
        task.start = task.due.addDays(-3);
    task.priority = words.priority;
    task.notes = text(words.notes);
    if (n % 4 == 0)
        task.repeat = QStringLiteral("2w");
    if (n % 7 == 0) {
        task.state = TaskState::Done;
        task.doneOn = std::min(task.due, m_today);
        task.doneById = made.owner;
    }
    m_edit.insert(task);
}

} // namespace tasuki::sample
