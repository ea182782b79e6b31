// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "session/export_sheet.h"
#include "shell/command_palette.h"
#include "shell/sheet.h"
#include "task/task_calendar.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "task/tasks_page.h"
#include "widgets/filter_chips.h"
#include "widgets/search_edit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolTip>

using namespace tasuki;
using namespace tasuki::test;

namespace {

// kDay is Thursday 16 October 2025.
const QDate kFriday(2025, 10, 17);
const QDate kNextFriday(2025, 10, 24);

struct OnPage : AccountShell {
    explicit OnPage(const QString& code = QStringLiteral("en")) : AccountShell(ThemeMode::Light, code)
    {
        workspace->db().execute("DELETE FROM tasks");
        window.addPage(new TasksPage(*session));
        show();
    }
    TasksPage* page()
    {
        if (window.currentPage()->id() != u"tasks") {
            window.navigate(QStringLiteral("tasks"));
            table()->setFocus();
        }
        return dynamic_cast<TasksPage*>(window.currentPage());
    }
    DataTable* table() { return window.findChild<DataTable*>(QStringLiteral("tasks.table")); }
    Board* board() { return window.findChild<Board*>(QStringLiteral("tasks.board")); }
    MonthGrid* month() { return window.findChild<MonthGrid*>(QStringLiteral("tasks.month")); }
    DataTable* day() { return window.findChild<DataTable*>(QStringLiteral("tasks.day")); }
    Task add(const char* title, QDate due = {}, MemberId of = sample::kSampleActor)
    {
        Task task;
        task.title = QLatin1String(title);
        task.due = due;
        task.assigneeId = of;
        const auto added = task::add(task, workspace->act());
        REQUIRE(added);
        REQUIRE(workspace->apply(added->edit));
        return added->task;
    }
    Task stored(const Task& task) { return **TaskStore(workspace->db()).find(task.id); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += table()->model()->index(row, 0).data().toString();
        return all;
    }
    QString column(const Task& task)
    {
        for (const BoardColumn& column : board()->columns())
            for (const BoardCard& card : column.cards)
                if (card.id == task.id.value())
                    return column.id;
        return {};
    }
    void chip(const char* id)
    {
        window.findChild<FilterChips*>(QStringLiteral("tasks.chips"))->button(QLatin1String(id))->click();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), Qt::Key(key), modifiers);
    }
    /// Chooses an entry of the menu that is open, by the beginning of its text.
    void choose(const QString& text)
    {
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        for (int i = 0; !menu->activeAction() || !menu->activeAction()->text().startsWith(text); ++i) {
            REQUIRE(i < 20);
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void drop(QWidget* on, const QPoint& at, const char* mime, qint64 id)
    {
        QMimeData data;
        data.setData(QLatin1String(mime), QByteArray::number(id));
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &move);
        QDropEvent event(QPointF(at), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &event);
    }
};

} // namespace

TEST_CASE("the page lists what its chip says, in the order of work", "[ui][task]")
{
    OnPage on;
    on.add("later", kDay.addDays(20));
    on.add("late", kDay.addDays(-2));
    on.add("nobody's", kDay, {});
    const Task done = on.add("done");
    const Task away = on.add("away");
    REQUIRE(on.workspace->apply(*task::complete(done, {}, BusinessCalendar(), on.workspace->act())));
    REQUIRE(on.workspace->apply(*task::snooze(away, kDay.addDays(3), {}, on.workspace->act())));
    on.page();
    const QAbstractItemModelTester tester(on.table()->model());
    CHECK(on.titles() == QStringList{QStringLiteral("late"), QStringLiteral("later")});
    CHECK(on.page()->caption() == QStringLiteral("2 shown · 1 overdue"));
    on.chip("open");
    CHECK(on.titles().join(u' ') == QStringLiteral("late nobody's later"));
    on.chip("nobody");
    CHECK(on.titles() == QStringList{QStringLiteral("nobody's")});
    on.chip("overdue");
    CHECK(on.titles() == QStringList{QStringLiteral("late")});
    on.chip("snoozed");
    CHECK(on.titles() == QStringList{QStringLiteral("away")});
    on.chip("done");
    CHECK(on.titles() == QStringList{QStringLiteral("done")});
    on.chip("all");
    CHECK(on.titles().size() == 5);
    on.page()->setFilterText(QStringLiteral("LATE"));
    CHECK(QTest::qWaitFor([&] { return on.titles().join(u' ') == QStringLiteral("late later"); }));
}

TEST_CASE("tasks are done, dated, assigned and removed by their keys, several at once as one step", "[ui][task]")
{
    OnPage on;
    const Task one = on.add("one", kDay);
    const Task two = on.add("two", kDay.addDays(1));
    on.page();
    on.press(Qt::Key_E);
    CHECK(on.stored(one).state == TaskState::Done);
    CHECK(on.titles() == QStringList{QStringLiteral("two")});
    on.window.undoStack().undo();
    CHECK(on.stored(one).state == TaskState::Open);
    on.table()->selectAll();
    on.press(Qt::Key_D);
    on.choose(QStringLiteral("In a week"));
    CHECK(on.stored(one).due == kDay.addDays(7));
    CHECK(on.stored(two).due == kDay.addDays(7));
    on.window.undoStack().undo();
    CHECK(on.stored(one).due == kDay);
    CHECK(on.stored(two).due == kDay.addDays(1));
    on.table()->selectAll();
    on.press(Qt::Key_P);
    on.choose(QStringLiteral("Urgent"));
    CHECK(on.stored(two).priority == TaskPriority::Urgent);
    on.table()->selectId(two.id.value());
    on.press(Qt::Key_A);
    on.choose(QStringLiteral("No assignee"));
    CHECK_FALSE(on.stored(two).assigneeId.isValid());
    on.table()->selectId(one.id.value());
    on.press(Qt::Key_Delete);
    CHECK_FALSE(TaskStore(on.workspace->db()).find(one.id)->has_value());
    on.window.undoStack().undo();
    CHECK(on.stored(one).title == QStringLiteral("one"));
}

TEST_CASE("a board says when each task is due, and a card that is carried on is due then", "[ui][task]")
{
    OnPage on;
    const Task late = on.add("late", kDay.addDays(-3));
    const Task today = on.add("today", kDay);
    const Task undated = on.add("undated");
    const Task far = on.add("far", kDay.addDays(60));
    on.page();
    on.press(Qt::Key_B);
    REQUIRE(on.board()->isVisible());
    CHECK(on.column(late) == QStringLiteral("overdue"));
    CHECK(on.column(today) == QStringLiteral("today"));
    CHECK(on.column(undated) == QStringLiteral("none"));
    CHECK(on.column(far) == QStringLiteral("later"));
    REQUIRE(on.board()->selectId(late.id.value()));
    on.board()->setFocus();
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(late).due == kDay);
    CHECK(on.board()->currentId() == late.id.value());
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(late).due == kFriday);
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(late).due == kNextFriday);
    on.press(Qt::Key_Right, Qt::ControlModifier); // "later" takes no cards
    CHECK_FALSE(on.stored(late).due.isValid());
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(late).state == TaskState::Done);
    CHECK(on.column(late) == QStringLiteral("closed"));
    for (int i = 0; i < 5; ++i)
        on.window.undoStack().undo();
    CHECK(on.stored(late).due == kDay.addDays(-3));
    CHECK(on.stored(late).state == TaskState::Open);
}

TEST_CASE("arrows walk the board, letters work on its card, the mouse carries one", "[ui][task]")
{
    OnPage on;
    const Task late = on.add("late", kDay.addDays(-3));
    const Task today = on.add("today", kDay);
    on.page()->show(TasksPage::View::Board);
    REQUIRE(on.board()->selectId(late.id.value()));
    on.board()->setFocus();
    on.press(Qt::Key_Right);
    CHECK(on.board()->currentId() == today.id.value());
    on.press(Qt::Key_E);
    CHECK(on.stored(today).state == TaskState::Done);
    on.window.undoStack().undo();
    DataTable* const next = on.board()->list(QStringLiteral("next"));
    REQUIRE(next);
    on.drop(next->viewport(), QPoint(20, 20), "application/x-tasuki-card", late.id.value());
    CHECK(on.stored(late).due == kNextFriday);
    DataTable* const overdue = on.board()->list(QStringLiteral("overdue"));
    on.drop(overdue->viewport(), QPoint(20, 20), "application/x-tasuki-card", late.id.value());
    CHECK(on.stored(late).due == kNextFriday);
}

TEST_CASE("the columns of a board are assignees, priorities or lists", "[ui][task]")
{
    OnPage on;
    Task mine = on.add("mine", kDay);
    const Task nobodys = on.add("nobody's", kDay, {});
    on.page()->show(TasksPage::View::Board);
    on.chip("open");
    on.board()->setFocus();
    on.press(Qt::Key_O);
    on.choose(QStringLiteral("By assignee"));
    CHECK(on.column(nobodys) == QStringLiteral("0"));
    CHECK(on.column(mine) == QString::number(sample::kSampleActor.value()));
    on.board()->setFocus();
    REQUIRE(on.board()->selectId(nobodys.id.value()));
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(nobodys).assigneeId.isValid());
    on.press(Qt::Key_O);
    on.choose(QStringLiteral("By priority"));
    REQUIRE(on.board()->selectId(mine.id.value()));
    on.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(on.stored(mine).priority == TaskPriority::High);
    on.press(Qt::Key_O);
    on.choose(QStringLiteral("By list"));
    CHECK(on.column(mine) == QStringLiteral("="));
}

TEST_CASE("a checklist is ticked by keys, item by item, and undone", "[ui][task]")
{
    OnPage on(GENERATE(QStringLiteral("en"), QStringLiteral("ja")));
    Task task = on.add("task", kDay);
    Task noted = task;
    noted.notes = QStringLiteral("Before:\n- [ ] agenda\n- [ ] room");
    REQUIRE(on.workspace->apply(*task::change(task, noted, on.workspace->act())));
    on.page();
    const auto enter = [&] {
        on.press(Qt::Key_X);
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        QTest::keyClick(menu, Qt::Key_Return);
    };
    enter();
    CHECK(on.stored(task).notes == QStringLiteral("Before:\n- [x] agenda\n- [ ] room"));
    enter(); // the first that is not ticked
    CHECK(on.stored(task).notes == QStringLiteral("Before:\n- [x] agenda\n- [x] room"));
    enter();
    CHECK(on.stored(task).notes == QStringLiteral("Before:\n- [ ] agenda\n- [x] room"));
    on.window.undoStack().undo();
    on.window.undoStack().undo();
    CHECK(on.stored(task).notes == QStringLiteral("Before:\n- [x] agenda\n- [ ] room"));
    // On the board, too; a task without a checklist has no menu.
    on.press(Qt::Key_B);
    REQUIRE(on.board()->selectId(task.id.value()));
    enter();
    CHECK(on.stored(task).notes == QStringLiteral("Before:\n- [x] agenda\n- [x] room"));
    const Task plain = on.add("plain", kDay);
    REQUIRE(on.board()->selectId(plain.id.value()));
    on.press(Qt::Key_X);
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("the calendar opens in the month of today, whichever task the list stands on", "[ui][task]")
{
    OnPage on;
    const Task late = on.add("late", kDay.addMonths(-2));
    on.page();
    REQUIRE(on.table()->selectId(late.id.value()));
    on.press(Qt::Key_C);
    REQUIRE(on.month()->isVisible());
    CHECK(on.month()->month() == Month::of(kDay));
}

TEST_CASE("a month shows tasks on their days, with holidays, and moves them by key and mouse", "[ui][task]")
{
    OnPage on(GENERATE(QStringLiteral("en"), QStringLiteral("ja")));
    const Task task = on.add("task", kDay.addDays(4));
    on.page();
    on.press(Qt::Key_C);
    REQUIRE(on.month()->isVisible());
    CHECK(on.month()->currentDay() == kDay.addDays(4));
    CHECK(on.month()->spokenDay().contains(QStringLiteral("task")));
    CHECK(on.day()->model()->rowCount() == 1);
    on.press(Qt::Key_Return);
    REQUIRE(on.day()->hasFocus());
    on.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(on.stored(task).due == kDay.addDays(5));
    CHECK(on.month()->currentDay() == kDay.addDays(5));
    CHECK(on.day()->hasFocus());
    on.press(Qt::Key_Left);
    CHECK(on.month()->hasFocus());
    on.drop(on.month(), on.month()->cellOf(kDay.addDays(7)).center(), "application/x-tasuki-entry", task.id.value());
    CHECK(on.stored(task).due == kDay.addDays(7));
    on.month()->setCurrentDay(QDate(2025, 10, 13));
    CHECK(on.month()->spokenDay().contains(
        on.session->words() == TermLanguage::Japanese ? QStringLiteral("スポーツの日") : QStringLiteral("Sports Day")));
    const QPoint over = on.month()->cellOf(kDay.addDays(7)).center();
    QHelpEvent help(QEvent::ToolTip, over, on.month()->mapToGlobal(over));
    QCoreApplication::sendEvent(on.month(), &help);
    CHECK(QToolTip::text().contains(QStringLiteral("task")));
    on.press(Qt::Key_PageDown);
    CHECK(on.month()->month() == Month(2025, 11));
    on.press(Qt::Key_BracketLeft);
    CHECK(on.month()->month() == Month(2025, 10));
    on.press(Qt::Key_Home);
    CHECK(on.month()->currentDay() == kDay);
}

TEST_CASE("a week has a column for each day and is turned", "[ui][task]")
{
    OnPage on;
    const Task task = on.add("task", kFriday);
    on.page();
    on.press(Qt::Key_W);
    REQUIRE(on.board()->columns().size() == 7);
    CHECK(on.column(task) == kFriday.toString(Qt::ISODate));
    on.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(on.stored(task).due == kDay);
    on.press(Qt::Key_BracketRight);
    CHECK(on.board()->columns().front().id == QStringLiteral("2025-10-20"));
    CHECK(on.column(task).isEmpty());
    on.press(Qt::Key_BracketLeft);
    CHECK(on.column(task) == kDay.toString(Qt::ISODate));
}

TEST_CASE("the list is saved as a calendar file from Ctrl+K, and nothing where no name is chosen", "[ui][task]")
{
    OnPage on;
    on.add("call Acme", kFriday);
    on.add("somebody else's", kFriday, {});
    on.page();
    const auto save = [&] {
        on.press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(on.window.commandPalette()->isOpen());
        typeInto(on.window.commandPalette()->field(), QStringLiteral("calendar file"));
        QTest::keyClick(on.window.commandPalette()->field(), Qt::Key_Return);
    };
    save();
    CHECK(on.dialogs.suggested == QStringLiteral("tasks.ics"));
    CHECK(QDir(on.dir.path(QString())).entryList({QStringLiteral("*.ics")}).isEmpty());
    on.dialogs.file = on.dir.path(QStringLiteral("mine.ics"));
    save();
    QFile file(on.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.contains("SUMMARY:call Acme"));
    CHECK(calendar.count("BEGIN:VTODO") == 1); // as the list is filtered
    CHECK(calendar.contains("20251017"));
    CHECK(on.window.toasts()->texts().last().contains(QStringLiteral("1 task saved as a calendar file.")));
}

TEST_CASE("the export sheet of tasks offers a calendar file, which no other list has", "[ui][task][export]")
{
    OnPage on;
    on.window.setExporter(
        [&](const TableExport& list) { openExportSheet(*on.session, &on.window, on.settings, list); });
    on.add("call Acme", kFriday);
    on.add("somebody else's", kFriday, {});
    on.page();
    const auto open = [&] {
        on.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        Sheet* sheet = on.window.sheets()->top();
        REQUIRE(sheet);
        REQUIRE(sheet->objectName() == QStringLiteral("export.sheet"));
        return sheet;
    };
    Sheet* sheet = open();
    auto* format = sheet->findChild<QComboBox*>(QStringLiteral("export.format"));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_End);
    REQUIRE(format->currentText() == QStringLiteral("Calendar (ICS)"));
    for (const char* name : {"export.encoding", "export.columns", "export.language"})
        CHECK_FALSE(sheet->findChild<QComboBox*>(QLatin1String(name))->isVisible());
    // A name that belongs to another format writes nothing.
    on.dialogs.file = on.dir.path(QStringLiteral("mine.csv"));
    QTest::keyClick(format, Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.dialogs.suggested == QStringLiteral("tasks.ics"));
    CHECK_FALSE(QFile::exists(on.dialogs.file));
    REQUIRE(on.window.sheets()->top() == sheet);
    on.dialogs.file = on.dir.path(QStringLiteral("mine.ics"));
    QTest::keyClick(format, Qt::Key_Return, Qt::ControlModifier);
    QFile file(on.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.contains("SUMMARY:call Acme"));
    CHECK(calendar.count("BEGIN:VTODO") == 1);
    // It is not remembered for lists that do not have it.
    on.window.navigate(QStringLiteral("accounts"));
    on.table()->setFocus();
    QTest::keyClick(on.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* ofAccounts = on.window.sheets()->top()->findChild<QComboBox*>(QStringLiteral("export.format"));
    CHECK(ofAccounts->currentData() == QStringLiteral("csv"));
    CHECK(ofAccounts->findData(QStringLiteral("ics")) < 0);
}
