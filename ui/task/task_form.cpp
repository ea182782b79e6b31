// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/task_form.h"

#include "session/account_field.h"
#include "session/form.h"
#include "session/session.h"
#include "task/repeat.h"
#include "task/task_rules.h"
#include "widgets/composing_text_edit.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace tasuki {

namespace {

class TaskForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(TaskForm)
public:
    TaskForm(Session& session, const Task& task, QWidget* parent);
    void accept() override;

private:
    QStringList usualRepeats() const;
    QString shownRepeat() const;

    const Task m_before;
    QLineEdit* m_title;
    DateEdit* m_start;
    DateEdit* m_due;
    QComboBox* m_assignee;
    QComboBox* m_priority;
    AccountField* m_account;
    QComboBox* m_repeat;
    QLineEdit* m_list;
    ComposingTextEdit* m_notes;
};

TaskForm::TaskForm(Session& session, const Task& task, QWidget* parent)
    : Form(session, QStringLiteral("task"), task.id.isValid() ? tr("Task") : tr("Add a task"), parent), m_before(task)
{
    setObjectName(QStringLiteral("task.dialog"));
    m_title = line("title", tr("What is to be done"), task.title);
    m_start = day("start", tr("Start on"), task.start);
    m_due = day("due", tr("Due date"), task.due);
    m_assignee = member("assignee", tr("Assignee"), task.assigneeId.value(), tr("No assignee yet"));
    m_priority = choice("priority", tr("Priority"), kTaskPriorityTerms, toText(task.priority));
    m_account = account("account", tr("Account"), task.accountId, {});
    m_repeat = suggestions("repeat", tr("Repeats"), usualRepeats(), shownRepeat());
    m_list = half(line("list", tr("List"), task.list));
    m_notes = text("notes", tr("Notes"), task.notes, tr("Lines “- [ ] …” are a checklist."));
    asksFor("assignee_id", m_assignee);
    asksFor("account_id", m_account);
    foot(task.id.isValid() ? tr("Save") : tr("Add the task"), rowKey(task.id, task.accountId));
    m_title->setFocus();
}

QStringList TaskForm::usualRepeats() const
{
    using enum task::Repeat::Unit;
    QStringList texts;
    for (const task::Repeat& repeat :
         {task::Repeat{1, Day}, task::Repeat{1, BusinessDay}, task::Repeat{1, Week}, task::Repeat{2, Week},
          task::Repeat{1, Month}, task::Repeat{3, Month}, task::Repeat{1, Year}})
        texts += task::repeatText(repeat, session().words());
    return texts;
}

QString TaskForm::shownRepeat() const
{
    const auto repeat = task::parseRepeat(m_before.repeat);
    return repeat ? task::repeatText(*repeat, session().words()) : m_before.repeat;
}

void TaskForm::accept()
{
    Task after = m_before;
    after.title = m_title->text();
    after.start = m_start->date();
    after.due = m_due->date();
    after.assigneeId = MemberId(m_assignee->currentData().toLongLong());
    fromText(m_priority->currentData().toString(), after.priority);
    after.accountId = m_account->typedAccount();
    if (!after.accountId.isValid() && !m_account->text().trimmed().isEmpty())
        alsoWrong(tr("Choose an account from the list, or leave the field empty."), m_account);
    if (m_repeat->currentText() != shownRepeat()) // what it shows lacks the day of the month
        after.repeat = m_repeat->currentText();
    after.list = m_list->text();
    after.notes = m_notes->toPlainText();
    found(task::problems(task::cleaned(after, session().today()), session().today()));
    const QString name = oneLine(after.title, 40);
    if (m_before.id.isValid())
        return store(task::change(m_before, after, session().act()), tr("“%1” changed.").arg(name));
    store(editOf(task::add(after, session().act())), tr("“%1” added.").arg(name));
}

} // namespace

void openTaskForm(Session& session, QWidget* parent, const Task& task)
{
    (new TaskForm(session, task, parent))->open();
}

} // namespace tasuki
