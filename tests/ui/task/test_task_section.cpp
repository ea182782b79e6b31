// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_side.h"
#include "account/timeline_view.h"
#include "session/account_section.h"
#include "shell/sheet.h"
#include "task/task_rules.h"
#include "task/task_store.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of an account without tasks.
struct OnTasks : AccountShell {
    OnTasks()
    {
        show();
        id = first([&](const AccountRow& r) {
            return r.isOwned() && TaskStore(session->db()).ofAccount(r.account().id)->empty();
        });
        window.navigate(QStringLiteral("account"), QString::number(id.value()));
        keys()->setFocus();
    }
    QWidget* keys()
    {
        return list()->isVisible() ? static_cast<QWidget*>(list()) : account->findChild<TimelineView*>();
    }
    DataTable* list() { return account->findChild<DataTable*>(QStringLiteral("account.tasks")); }
    std::vector<Task> tasks() { return *TaskStore(session->db()).ofAccount(id); }
    Sheet* sheet(const char* name)
    {
        for (auto* found : window.findChildren<Sheet*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void type(const char* name, const QString& text)
    {
        auto* line = window.findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        typeInto(line, text);
    }
    Task add(const QString& title, QDate due = {})
    {
        Task task;
        task.title = title;
        task.accountId = id;
        task.due = due;
        const auto added = task::add(task, session->act());
        REQUIRE(session->run(added->edit, {}));
        return added->task;
    }
    void stand(const Task& task)
    {
        list()->selectId(task.id.value());
        list()->setFocus();
    }
    QString spoken(int row) { return list()->table()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    AccountId id;
};

} // namespace

TEST_CASE("the next step of an account is entered by keyboard, refused in words, stored and taken back", "[task][ui]")
{
    OnTasks on;
    QTest::keyClick(on.keys(), Qt::Key_T);
    REQUIRE(on.sheet("task.dialog"));
    auto* problem = on.sheet("task.dialog")->findChild<QLabel*>(QStringLiteral("task.problem"));
    auto* ok = on.sheet("task.dialog")->findChild<QPushButton*>(QStringLiteral("task.ok"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->text().contains(QStringLiteral("what is to be done")));
    on.type("task.title", QStringLiteral("Write to the new admin"));
    on.type("task.start", QStringLiteral("2025/10/31"));
    on.type("task.due", QStringLiteral("2025/10/30"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->text().contains(QStringLiteral("start date")));
    on.type("task.due", QStringLiteral("2025/11/05"));
    on.sheet("task.dialog")
        ->findChild<QComboBox*>(QStringLiteral("task.repeat"))
        ->setCurrentText(QStringLiteral("Every 2 weeks"));
    QTest::mouseClick(ok, Qt::LeftButton);
    REQUIRE(on.tasks().size() == 1);
    const Task made = on.tasks()[0];
    CHECK(made.title == QStringLiteral("Write to the new admin"));
    CHECK(made.accountId == on.id);
    CHECK(made.assigneeId == on.workspace->actor());
    CHECK(made.start == QDate(2025, 10, 31));
    CHECK(made.due == QDate(2025, 11, 5));
    CHECK(made.repeat == QStringLiteral("2w"));
    CHECK(on.spoken(0).contains(QStringLiteral("Next step")));
    on.window.undoStack().undo();
    CHECK(on.tasks().empty());
}

TEST_CASE("a task is done, opened again, snoozed and woken by its keys", "[task][ui]")
{
    OnTasks on;
    const Task first = on.add(QStringLiteral("first"), kDay.addDays(1));
    const Task second = on.add(QStringLiteral("second"), kDay.addDays(2));
    CHECK(on.spoken(0).contains(QStringLiteral("first")));
    CHECK(on.spoken(0).contains(QStringLiteral("Next step")));
    on.stand(first);
    QTest::keyClick(on.list(), Qt::Key_E);
    CHECK((*TaskStore(on.session->db()).find(first.id))->state == TaskState::Done);
    CHECK(on.spoken(0).contains(QStringLiteral("second")));
    CHECK(on.spoken(0).contains(QStringLiteral("Next step")));
    on.stand(first);
    QTest::keyClick(on.list(), Qt::Key_Z); // nothing to put aside
    CHECK_FALSE(QApplication::activePopupWidget());
    on.window.commands().run(QStringLiteral("thisAccount.taskReopen"));
    CHECK((*TaskStore(on.session->db()).find(first.id))->state == TaskState::Open);
    on.stand(first);
    QTest::keyClick(on.list(), Qt::Key_Z);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    const Task snoozed = **TaskStore(on.session->db()).find(first.id);
    CHECK(snoozed.snoozedUntil > kDay);
    CHECK(on.spoken(0).contains(QStringLiteral("Snoozed")));
    CHECK(on.spoken(1).contains(QStringLiteral("Next step")));
    on.stand(first);
    on.window.commands().run(QStringLiteral("thisAccount.taskWake"));
    CHECK((*TaskStore(on.session->db()).find(first.id))->snoozedUntil.isNull());
}

TEST_CASE("a task is snoozed until a figure of usage", "[task][ui]")
{
    OnTasks on;
    const Task task = on.add(QStringLiteral("task"));
    on.stand(task);
    QTest::keyClick(on.list(), Qt::Key_Z);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Up); // the last entry
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(on.sheet("snooze.dialog"));
    auto* ok = on.sheet("snooze.dialog")->findChild<QPushButton*>(QStringLiteral("snooze.ok"));
    auto* problem = on.sheet("snooze.dialog")->findChild<QLabel*>(QStringLiteral("snooze.problem"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->isVisible());
    on.sheet("snooze.dialog")->findChild<QComboBox*>(QStringLiteral("snooze.event"))->setCurrentIndex(3);
    on.type("snooze.metric", QStringLiteral("logins"));
    on.type("snooze.figure", QStringLiteral("100"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK((*TaskStore(on.session->db()).find(task.id))->snoozeEvent == QStringLiteral("usage>=100:logins"));
    CHECK(on.spoken(0).contains(QStringLiteral("logins")));
}
