// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "handoff/handoff_store.h"
#include "promise/promise_store.h"
#include "task/task_rules.h"
#include "task/task_store.h"
#include "today/today_page.h"
#include "today/today_queue.h"
#include "today/today_words.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Morning : AccountShell {
    explicit Morning(const QString& code = QStringLiteral("en"), int largeFrom = 0)
        : AccountShell(ThemeMode::Light, code, largeFrom)
    {
        window.addPage(new TodayPage(*session));
        show();
        window.navigate(QStringLiteral("today"));
        REQUIRE(QTest::qWaitFor([&] { return list() != nullptr && list()->isVisible(); }));
        list()->setFocus();
    }
    DataTable* list() { return window.findChild<DataTable*>(QStringLiteral("today.table")); }
    std::vector<today::Entry> mine()
    {
        auto queue = today::readQueue(workspace->db(), clock.today(), TermLanguage::English);
        REQUIRE(queue);
        std::vector<today::Entry> found;
        std::ranges::copy_if(queue->waiting, std::back_inserter(found), [&](const today::Entry& entry) {
            return today::isFor(entry.item, {workspace->actor(), false}, session->directory(), clock.today());
        });
        return found;
    }
    QString shown(int row) { return list()->model()->index(row, 0).data().toString(); }
    int rows() { return list()->model()->rowCount(); }
    /// The first row of a source, stood on.
    today::Entry stand(const char16_t* code)
    {
        const auto entries = mine();
        const auto found = std::ranges::find_if(
            entries, [&](const today::Entry& e) { return QStringView(e.source->code) == QStringView(code); });
        REQUIRE(found != entries.end());
        const int row = int(found - entries.begin());
        REQUIRE(list()->selectId(list()->table()->idAt(row)));
        return *found;
    }
    Task addTask(const QString& title, QDate due)
    {
        Task task;
        task.title = title;
        task.due = due;
        task.accountId = first([](const AccountRow&) { return true; });
        task.assigneeId = workspace->actor();
        const auto added = task::add(task, workspace->act());
        REQUIRE(added);
        REQUIRE(workspace->apply(added->edit));
        return added->task;
    }
    /// Chooses an entry of the menu that is open, by its number.
    void choose(int number)
    {
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        }));
        for (int i = 0; menu->activeAction() != menu->actions().at(number); ++i) {
            REQUIRE(i < 20);
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(Morning, "the queue shows what waits for who acts, in order and with its reason", "[ui][today]")
{
    const QAbstractItemModelTester tester(list()->model());
    const auto entries = mine();
    REQUIRE_FALSE(entries.empty());
    REQUIRE(rows() == int(entries.size()));
    for (int i = 0; i < rows(); ++i) {
        CHECK(shown(i).contains(entries[size_t(i)].name));
        CHECK(shown(i).contains(entries[size_t(i)].item.act));
        CHECK(shown(i).contains(entries[size_t(i)].item.reason));
    }
    CHECK(window.findChild<FilterChips*>(QStringLiteral("today.chips"))
              ->button(QStringLiteral("mine"))
              ->text()
              .contains(QString::number(rows())));
}

TEST_CASE_METHOD(Morning, "E does the act of the row, the next row is stood on, and undo brings it back", "[ui][today]")
{
    const auto before = mine();
    const auto entry = stand(u"handoff_offered");
    const HandoffId id(entry.item.row);
    const int count = rows();
    QTest::keyClick(list(), Qt::Key_E);
    CHECK((*handoff::HandoffStore(workspace->db()).find(id))->state == HandoffState::Accepted);
    CHECK(rows() == int(mine().size()));
    CHECK(list()->currentId() != 0);
    CHECK(list()->selectedIds() == std::vector<qint64>{list()->currentId()});
    window.undoStack().undo();
    CHECK((*handoff::HandoffStore(workspace->db()).find(id))->state == HandoffState::Offered);
    CHECK(rows() == count);
    CHECK(mine() == before);
}

TEST_CASE_METHOD(Morning, "tasks typed through at machine speed are each done once", "[ui][today][task]")
{
    std::vector<Task> tasks;
    for (int i = 0; i < 20; ++i)
        tasks.push_back(addTask(QStringLiteral("T%1").arg(i), clock.today().addDays(-30)));
    // All twenty stand at the top: fifty points for being late.
    list()->selectId(list()->table()->idAt(0));
    const auto isTask = [](const today::Entry& e) { return QStringView(e.source->code) == u"task"; };
    const auto first = mine();
    const int at = int(std::ranges::find_if(first, isTask) - first.begin());
    list()->selectId(list()->table()->idAt(at));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(list(), Qt::Key_E);
    for (const Task& task : tasks)
        CHECK((*TaskStore(workspace->db()).find(task.id))->state == TaskState::Done);
    for (int i = 0; i < 20; ++i)
        window.undoStack().undo();
    for (const Task& task : tasks)
        CHECK(**TaskStore(workspace->db()).find(task.id) == task);
}

TEST_CASE_METHOD(Morning, "Z snoozes until a day, also what is no task, and the row comes back on it", "[ui][today]")
{
    const auto entry = stand(u"handoff_offered");
    const int count = rows();
    QTest::keyClick(list(), Qt::Key_Z);
    choose(0); // the next business day
    CHECK(rows() == count - 1);
    const auto queue = today::readQueue(workspace->db(), clock.today(), TermLanguage::English);
    REQUIRE(queue);
    const auto coming =
        std::ranges::find_if(queue->coming, [&](const today::Entry& e) { return e.item.row == entry.item.row; });
    REQUIRE(coming != queue->coming.end());
    CHECK(coming->snoozedUntil == QDate(2025, 10, 17));
    window.undoStack().undo();
    CHECK(rows() == count);

    addTask(QStringLiteral("T"), clock.today());
    stand(u"task");
    QTest::keyClick(list(), Qt::Key_Z);
    choose(1); // next week
    // The sample may have a task of its own that stands higher: one of them is snoozed until Monday.
    const auto snoozed = *TaskStore(workspace->db()).snoozed(TaskStore::Of::Everybody, {}, clock.today());
    CHECK(std::ranges::any_of(snoozed, [](const Task& t) { return t.snoozedUntil == QDate(2025, 10, 20); }));
}

TEST_CASE_METHOD(Morning, "another day is asked for in a sheet that refuses today and the past", "[ui][today]")
{
    stand(u"handoff_offered");
    const int count = rows();
    QTest::keyClick(list(), Qt::Key_Z);
    QMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())); }));
    choose(int(menu->actions().size()) - 1);
    auto* day = window.findChild<QWidget*>(QStringLiteral("snooze.until"));
    REQUIRE(day);
    auto* edit = qobject_cast<QLineEdit*>(day) ? qobject_cast<QLineEdit*>(day) : day->findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2025-10-16"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(rows() == count);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2025-10-23"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(rows() == count - 1);
}

TEST_CASE_METHOD(Morning, "A gives a task to somebody else", "[ui][today][task]")
{
    addTask(QStringLiteral("T"), clock.today().addDays(-30));
    const auto entry = stand(u"task");
    const int count = rows();
    QTest::keyClick(list(), Qt::Key_A);
    QMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())); }));
    const QString own = session->directory().memberName(workspace->actor());
    const auto actions = menu->actions();
    const auto other = std::ranges::find_if(actions, [&](const QAction* action) { return action->text() != own; });
    choose(int(other - actions.begin()));
    CHECK((*TaskStore(workspace->db()).find(TaskId(entry.item.row)))->assigneeId != workspace->actor());
    CHECK(rows() == count - 1);
}

TEST_CASE_METHOD(Morning, "the team's rows say whose they are", "[ui][today]")
{
    const int own = rows();
    auto* chips = window.findChild<FilterChips*>(QStringLiteral("today.chips"));
    QTest::mouseClick(chips->button(QStringLiteral("team")), Qt::LeftButton);
    REQUIRE(rows() > own);
    bool namesSomebody = false;
    for (int i = 0; i < rows(); ++i)
        for (const Member& member : session->directory().members())
            namesSomebody = namesSomebody || shown(i).contains(member.name + QStringLiteral(" · "));
    CHECK(namesSomebody);
}

TEST_CASE_METHOD(Morning, "weights change the order, and are undone", "[ui][today]")
{
    const QString before = shown(0);
    const QString later = QStringLiteral("of_a_later_version");
    const auto known = today::changeWeights(workspace->db(), {{later, 70}}, workspace->act());
    REQUIRE(known);
    REQUIRE(workspace->apply(*known));
    stand(u"handoff_offered");
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("today.weights")), Qt::LeftButton);
    addTask(QStringLiteral("Heaviest"), clock.today());
    auto* task = window.findChild<QLineEdit*>(QStringLiteral("weights.task"));
    REQUIRE(task);
    task->selectAll();
    QTest::keyClicks(task, QStringLiteral("999"));
    QTest::keyClick(task, Qt::Key_Return, Qt::ControlModifier);
    CHECK(today::readWeights(workspace->db())->value(QStringLiteral("task")) == 999);
    CHECK(today::readWeights(workspace->db())->value(later) == 70);
    CHECK(mine().front().rank() >= 999);
    CHECK(shown(0).contains(mine().front().item.act));
    window.undoStack().undo();
    CHECK(*today::readWeights(workspace->db()) == today::Weights{{later, 70}});
    CHECK(shown(0) == before);
}

TEST_CASE_METHOD(Morning, "what was done is told beside the queue, and taken back there", "[ui][today]")
{
    auto* card = window.findChild<Card*>(QStringLiteral("today.done"));
    REQUIRE(card);
    const auto lines = [&] {
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>(QStringLiteral("today.said")))
            texts += label->text();
        return texts;
    };
    // An act that this window's undo does not know, as of an earlier run.
    addTask(QStringLiteral("T"), clock.today().addDays(9));
    const int before = int(lines().size());
    REQUIRE(before > 0);
    auto* undo = window.findChild<QPushButton*>(QStringLiteral("today.undo"));
    REQUIRE(undo);
    CHECK_FALSE(undo->isVisible());
    stand(u"handoff_offered");
    QTest::keyClick(list(), Qt::Key_E);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(int(lines().size()) == before + 1);
    REQUIRE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(int(lines().size()) == before);
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE_METHOD(Morning, "in a small window the lines beside the queue are whole, and scroll", "[ui][today]")
{
    const QDate tomorrow = clock.today().addDays(1);
    for (int i = 0; i < 8; ++i)
        addTask(QStringLiteral("A task with a title that takes more than one line of the card, number %1").arg(i),
                tomorrow);
    window.resize(860, 560);
    const auto* card = window.findChild<Card*>(QStringLiteral("today.coming"));
    REQUIRE(card);
    QList<QLabel*> lines;
    REQUIRE(QTest::qWaitFor([&] {
        lines = card->findChildren<QLabel*>(QStringLiteral("today.said"));
        return lines.size() == 8;
    }));
    for (int i = 0; i < 4; ++i) // the layouts ask one another
        QCoreApplication::processEvents();
    for (const QLabel* line : lines) {
        INFO(line->text().toStdString());
        CHECK(line->height() >= line->heightForWidth(line->width()));
    }
    auto* scroll = window.findChild<QScrollArea*>(QStringLiteral("today.cards"));
    REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
    CHECK(scroll->focusPolicy() == Qt::TabFocus); // what lies below is reached by keys, too
    scroll->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scroll, Qt::Key_Down);
    CHECK(scroll->verticalScrollBar()->value() > 0);
    window.resize(1440, 1600);
    REQUIRE(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() == 0; }));
    CHECK(scroll->focusPolicy() == Qt::NoFocus);
}

TEST_CASE_METHOD(Morning, "Enter opens the row where it is worked on, Space tells more of it", "[ui][today]")
{
    const auto entry = stand(u"handoff_offered");
    QTest::keyClick(list(), Qt::Key_Space);
    auto* side = window.findChild<QWidget*>(QStringLiteral("today.side"));
    REQUIRE(side);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_Return);
    auto* handoffs = window.findChild<DataTable*>(QStringLiteral("handoffs.table"));
    REQUIRE(handoffs);
    CHECK(handoffs->currentId() == entry.item.row);
}

TEST_CASE_METHOD(Morning, "the rail counts what waits also while another page is shown", "[ui][today]")
{
    Page* page = window.currentPage();
    const int before = page->badge();
    window.navigate(QStringLiteral("accounts"));
    addTask(QStringLiteral("T"), clock.today());
    CHECK(QTest::qWaitFor([&] { return page->badge() == before + 1; }));
    window.navigate(QStringLiteral("today"));
    CHECK(rows() == before + 1);
}

TEST_CASE("a large workspace is read beside the window, and each act counts once", "[ui][today]")
{
    Morning shell(QStringLiteral("ja"), 1);
    REQUIRE(QTest::qWaitFor([&] { return shell.rows() == int(shell.mine().size()); }));
    const auto entry = shell.stand(u"handoff_offered");
    const int count = shell.rows();
    QTest::keyClick(shell.list(), Qt::Key_E);
    CHECK(shell.rows() == count - 1); // before it was read anew
    REQUIRE(QTest::qWaitFor([&] { return shell.rows() == int(shell.mine().size()); }));
    CHECK((*handoff::HandoffStore(shell.workspace->db()).find(HandoffId(entry.item.row)))->state
          == HandoffState::Accepted);
}

TEST_CASE("in a large workspace a row leaves at once also by a sheet or a menu", "[ui][today]")
{
    Morning shell(QStringLiteral("en"), 1);
    shell.addTask(QStringLiteral("T"), shell.clock.today().addDays(-30));
    const auto isRead = [&] { return shell.rows() == int(shell.mine().size()); };
    REQUIRE(QTest::qWaitFor(isRead));
    shell.stand(u"task");
    int count = shell.rows();
    QTest::keyClick(shell.list(), Qt::Key_Z);
    QMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())); }));
    shell.choose(int(menu->actions().size()) - 1);
    auto* until = shell.window.findChild<QWidget*>(QStringLiteral("snooze.until"));
    REQUIRE(until);
    auto* edit = qobject_cast<QLineEdit*>(until) ? qobject_cast<QLineEdit*>(until) : until->findChild<QLineEdit*>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2025-10-31"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell.rows() == count - 1);
    REQUIRE(QTest::qWaitFor(isRead));

    shell.list()->setFocus();
    shell.stand(u"decision_day");
    count = shell.rows();
    QTest::keyClick(shell.list(), Qt::Key_E);
    shell.choose(0);
    CHECK(shell.rows() == count - 1);
    CHECK(QTest::qWaitFor(isRead));
}

TEST_CASE("what is given to somebody else leaves mine at once in a large workspace, too, and stays with the team",
          "[ui][today]")
{
    Morning shell(QStringLiteral("en"), 1);
    for (int i = 0; i < 200; ++i)
        shell.addTask(QStringLiteral("T%1").arg(i), shell.clock.today().addDays(-30));
    const auto isRead = [&] { return shell.rows() == int(shell.mine().size()); };
    REQUIRE(QTest::qWaitFor(isRead));
    const auto give = [&] {
        QTest::keyClick(shell.list(), Qt::Key_A);
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())); }));
        const QString own = shell.session->directory().memberName(shell.workspace->actor());
        const auto actions = menu->actions();
        const auto other = std::ranges::find_if(actions, [&](const QAction* action) { return action->text() != own; });
        shell.choose(int(other - actions.begin()));
    };
    const int count = shell.rows();
    const auto entry = shell.stand(u"task");
    give();
    CHECK((*TaskStore(shell.workspace->db()).find(TaskId(entry.item.row)))->assigneeId != shell.workspace->actor());
    CHECK(shell.rows() == count - 1); // before it was read anew
    REQUIRE(QTest::qWaitFor(isRead));
    CHECK(shell.rows() == count - 1);

    auto* chips = shell.window.findChild<FilterChips*>(QStringLiteral("today.chips"));
    QTest::mouseClick(chips->button(QStringLiteral("team")), Qt::LeftButton);
    shell.list()->setFocus();
    const int team = shell.rows();
    REQUIRE(team > count);
    int row = 0;
    while (row + 1 < team && !shell.shown(row).contains(QStringLiteral("T42")))
        ++row;
    REQUIRE(shell.list()->selectId(shell.list()->table()->idAt(row)));
    give();
    CHECK(shell.rows() == team); // it is the team's all the same
}

TEST_CASE("what is late is red and told in business days", "[ui][today]")
{
    today::Entry entry;
    entry.item.due = QDate(2025, 10, 18); // a Saturday
    const auto told = [&](QDate today, int businessDays) {
        entry.overdueDays = businessDays;
        return std::pair(today::dueText(entry, today), today::dueTone(entry, today));
    };
    Language language;
    language.set(QStringLiteral("en"));
    CHECK(told(QDate(2025, 10, 17), 0).second == Tone::Neutral);
    CHECK(told(QDate(2025, 10, 18), 0).second == Tone::Neutral);
    CHECK(told(QDate(2025, 10, 19), 0) == std::pair(QStringLiteral("Overdue"), Tone::Bad));
    CHECK(told(QDate(2025, 10, 20), 1) == std::pair(QStringLiteral("1 business day overdue"), Tone::Bad));
    CHECK(told(QDate(2025, 10, 27), 6) == std::pair(QStringLiteral("6 business days overdue"), Tone::Bad));
}

TEST_CASE("a morning with nothing to do says so, and what comes next", "[ui][today]")
{
    Morning shell;
    // Nobody's account, no team: nothing waits for a new member.
    const auto added = shell.workspace->ids().make<MemberId>();
    shell.workspace->db().execute(QByteArray("INSERT INTO members (id, name, yomi, email, role, active) VALUES (")
                                      .append(QByteArray::number(added.value()))
                                      .append(", 'New', '', '', '', 1)")
                                      .constData());
    shell.workspace->announceEverything();
    shell.session->setActor(added);
    CHECK(shell.rows() == 0);
    const EmptyState* none = shell.list()->emptyState();
    const EmptyState* noMatch = shell.list()->noMatchState();
    REQUIRE(none->isVisible() != noMatch->isVisible());
    CHECK((none->isVisible() ? none : noMatch)->sentence() == QStringLiteral("All clear."));
}
