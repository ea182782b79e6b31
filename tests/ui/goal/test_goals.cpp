// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_side.h"
#include "account/timeline_view.h"
#include "contact/contact_store.h"
#include "goal/goal_form.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_handoff.h"
#include "kind/kind.h"
#include "session/account_section.h"
#include "shell/sheet.h"
#include "widgets/filter_chips.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of an account in retention, with its goals in front.
struct OnGoals : AccountShell {
    OnGoals()
    {
        show();
        id = first([](const AccountRow& r) { return r.isOwned() && r.summary->stage == kRetention; });
        window.navigate(QStringLiteral("account"), QString::number(id.value()));
        list()->setFocus();
    }
    DataTable* list() { return account->findChild<DataTable*>(QStringLiteral("account.goals")); }
    std::vector<Goal> goals() { return *GoalStore(session->db()).ofAccount(id); }
    std::optional<Goal> goal(const char16_t* title)
    {
        for (const Goal& goal : goals())
            if (goal.title == QStringView(title))
                return goal;
        return std::nullopt;
    }
    GoalForm* dialog()
    {
        for (auto* found : window.findChildren<GoalForm*>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    static void type(Sheet* dialog, const char* name, const QString& text)
    {
        auto* line = dialog->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        typeInto(line, text);
    }
    static void choose(Sheet* dialog, const char* name, const QString& code)
    {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(box);
        const int at = box->findData(code);
        REQUIRE(at >= 0);
        // As a person does: the box tells that it was chosen.
        box->setFocus();
        while (box->currentIndex() < at)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > at)
            QTest::keyClick(box, Qt::Key_Up);
    }
    AccountId id;
};

} // namespace

TEST_CASE("a customer's goals open the account's page", "[goal][account]")
{
    OnGoals on;
    CHECK(on.list()->isVisible());
    REQUIRE_FALSE(on.goals().empty());
    CHECK(on.list()->table()->rowCount() == int(on.goals().size()));
    CHECK(on.list()->currentId() == on.goals().front().id.value());
}

TEST_CASE("a goal is added by keyboard, refused in words, and taken back", "[goal]")
{
    OnGoals on;
    const size_t before = on.goals().size();
    QTest::keyClick(on.list(), Qt::Key_G);
    GoalForm* dialog = on.dialog();
    REQUIRE(dialog);
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("goal.problem"));
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("goal.ok"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("Enter a goal")));
    CHECK(isBelow(*problem, *dialog->findChild<QLineEdit*>(QStringLiteral("goal.title"))));
    on.type(dialog, "goal.title", QStringLiteral("Paper to zero"));
    on.type(dialog, "goal.baseline", QStringLiteral("eighty"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->text().contains(QStringLiteral("eighty")));
    CHECK(isBelow(*problem, *dialog->findChild<QLineEdit*>(QStringLiteral("goal.baseline"))));
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("goal.baseline"))->hasFocus());
    on.type(dialog, "goal.baseline", QStringLiteral("80"));
    on.type(dialog, "goal.current", QStringLiteral("40"));
    on.type(dialog, "goal.target", QStringLiteral("0"));
    on.type(dialog, "goal.unit", QStringLiteral("%"));
    on.choose(dialog, "goal.time_bound", QStringLiteral("yes"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(isBelow(*problem, *dialog->findChild<QWidget*>(QStringLiteral("goal.time_bound"))));
    CHECK(problem->text().contains(QStringLiteral("due date"))); // what can be seen need not be believed
    on.type(dialog, "goal.due", QStringLiteral("2025/12/24"));
    const Contact contact = ContactStore(on.session->db()).ofAccount(on.id)->front();
    on.type(dialog, "goal.agreed.text", contact.name);
    on.choose(dialog, "goal.status", QStringLiteral("agreed"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("goal.title")), Qt::Key_Return);
    REQUIRE(on.goals().size() == before + 1);
    const auto made = on.goal(u"Paper to zero");
    REQUIRE(made);
    CHECK(on.list()->currentId() == made->id.value()); // the keys that follow are about it
    CHECK(made->target == QStringLiteral("0"));
    CHECK(made->dueDate == QDate(2025, 12, 24));
    CHECK(made->timeBound == QStringLiteral("yes"));
    CHECK(made->agreedContactId == contact.id);
    CHECK(made->status == GoalStatus::Agreed);
    CHECK(made->statusOn == kDay);
    const int row = on.list()->table()->rowOf(made->id.value());
    const auto cell = [&](const char* column) {
        return on.list()->table()->index(row, on.list()->table()->columnOf(QLatin1String(column))).data().toString();
    };
    CHECK(cell("way") == QStringLiteral("80 → 0 %"));
    CHECK(cell("progress") == QStringLiteral("50%"));
    CHECK(cell("status") == QStringLiteral("Agreed"));
    CHECK(cell("smart") == QStringLiteral("1/5"));
    REQUIRE(on.list()->selectId(made->id.value()));
    CHECK(on.account->findChild<QLabel*>(QStringLiteral("account.goalWay"))->text() == QStringLiteral("now 40 (50%)"));
    CHECK(on.account->findChild<QLabel*>(QStringLiteral("account.goalFacts"))->text().contains(contact.name));
    on.window.undoStack().undo();
    CHECK(on.goals().size() == before);
}

TEST_CASE("a goal's status is changed by key in one act, and the timeline tells of it", "[goal]")
{
    OnGoals on;
    const Goal goal = on.goals().front();
    REQUIRE(goal.status != GoalStatus::Achieved);
    auto* timeline = on.account->findChild<TimelineView*>();
    const int lines = timeline->timeline()->countOf({report::TimelineType::Room, kindOf(Entity::Goal)});
    QTest::keyClick(on.list(), Qt::Key_P);
    auto* menu = on.window.findChild<QMenu*>(QStringLiteral("account.goalStatusMenu"));
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 7);
    menu->actions().at(int(GoalStatus::AtRisk))->trigger();
    menu->close();
    CHECK(GoalStore(on.session->db()).find(goal.id).value()->status == GoalStatus::AtRisk);
    CHECK(timeline->timeline()->countOf({report::TimelineType::Room, kindOf(Entity::Goal)}) == lines + 1);
    on.list()->selectId(goal.id.value());
    on.list()->setFocus();
    QTest::keyClick(on.list(), Qt::Key_E);
    const auto done = GoalStore(on.session->db()).find(goal.id);
    CHECK((*done)->status == GoalStatus::Achieved);
    CHECK((*done)->statusOn == kDay);
    CHECK(GoalStore(on.session->db()).statuses(goal.id)->back().status == GoalStatus::Achieved);
    on.window.undoStack().undo();
    on.window.undoStack().undo();
    CHECK(GoalStore(on.session->db()).find(goal.id).value() == goal);
    CHECK(timeline->timeline()->countOf({report::TimelineType::Room, kindOf(Entity::Goal)}) == lines);
}

TEST_CASE("Enter edits a goal, and Del removes it with a way back", "[goal]")
{
    OnGoals on;
    const Goal goal = on.goals().front();
    QTest::keyClick(on.list(), Qt::Key_Return);
    GoalForm* dialog = on.dialog();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("goal.title"))->text() == goal.title);
    on.type(dialog, "goal.unit", QStringLiteral("時間/月"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("goal.unit")), Qt::Key_Return);
    CHECK(GoalStore(on.session->db()).find(goal.id).value()->unit == QStringLiteral("時間/月"));
    CHECK(GoalStore(on.session->db()).find(goal.id).value()->status == goal.status);
    const size_t before = on.goals().size();
    const size_t statuses = GoalStore(on.session->db()).statusesOfAccount(on.id)->size();
    on.list()->selectId(goal.id.value());
    on.list()->setFocus();
    QTest::keyClick(on.list(), Qt::Key_Delete);
    CHECK(on.goals().size() == before - 1);
    on.window.undoStack().undo();
    CHECK(on.goals().size() == before);
    CHECK(GoalStore(on.session->db()).statusesOfAccount(on.id)->size() == statuses);
}

TEST_CASE("a contact that agreed to a goal can go, and its name stays", "[goal]")
{
    OnGoals on;
    const Goal before = on.goals().front();
    const Contact contact = ContactStore(on.session->db()).ofAccount(on.id)->front();
    Goal after = before;
    after.agreedBy.clear();
    after.agreedContactId = contact.id;
    Edit edit(QStringLiteral("test"), on.session->act());
    edit.update(before, after);
    REQUIRE(on.session->run(edit, {}));
    auto* contacts = on.account->findChild<DataTable*>(QStringLiteral("account.contacts"));
    on.account->findChild<AccountSide*>()->showSection(Entity::Contact);
    REQUIRE(contacts->selectId(contact.id.value()));
    contacts->setFocus();
    QTest::keyClick(contacts, Qt::Key_Delete);
    CHECK(ContactStore(on.session->db()).ofAccount(on.id)->size() == 1);
    CHECK(GoalStore(on.session->db()).find(before.id).value()->agreedBy == contact.name);
    on.window.undoStack().undo();
    CHECK(GoalStore(on.session->db()).find(before.id).value() == after);
}

TEST_CASE("a handoff's note begins with the customer's goals", "[goal][handoff]")
{
    OnGoals on;
    const AccountId free = on.addUnowned(QStringLiteral("青空商事"));
    Goal goal;
    goal.id = on.workspace->ids().make<GoalId>();
    goal.accountId = free;
    goal.title = QStringLiteral("紙をなくす");
    goal.target = QStringLiteral("0");
    goal.unit = QStringLiteral("枚");
    goal.dueDate = QDate(2026, 3, 31);
    goal.statusOn = kDay;
    Edit edit(QStringLiteral("test"), on.session->act());
    edit.insert(goal);
    REQUIRE(on.session->run(edit, {}));
    const auto started = prepareHandoff(*on.session, free, kSalesOnboarding, {TeamId(1), {}});
    REQUIRE(started);
    CHECK(started->handoff.note.startsWith(
        QStringLiteral("## Customer's goal\n- 紙をなくす — → 0 枚 (due 2026-03-31, Planned)\n")));
}

TEST_CASE("Ctrl+Enter saves a goal from any field, a box too, and numbers are kept in plain digits", "[goal]")
{
    OnGoals on;
    QTest::keyClick(on.list(), Qt::Key_G);
    GoalForm* dialog = on.dialog();
    REQUIRE(dialog);
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit*>(QStringLiteral("goal.title")));
    on.type(dialog, "goal.title", QStringLiteral("Paper to zero"));
    on.type(dialog, "goal.baseline", QStringLiteral("１，２００．５"));
    on.type(dialog, "goal.target", QStringLiteral("５０"));
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("goal.specific"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(on.dialog());
    const auto made = on.goal(u"Paper to zero");
    REQUIRE(made);
    CHECK(made->baseline == QStringLiteral("1,200.5"));
    CHECK(made->target == QStringLiteral("50"));
}

TEST_CASE("the card counts the goals that the list shows", "[goal][account]")
{
    OnGoals on;
    QTest::keyClick(on.list(), Qt::Key_E); // reached: it stays in the list
    CHECK(on.account->findChild<AccountSide*>()->section(Entity::Goal)->title()
          == QStringLiteral("Goals %1").arg(on.list()->table()->rowCount()));
}

TEST_CASE("a status that another window moved on is not pulled apart by mine", "[goal][P7]")
{
    OnGoals on;
    const Goal before = on.goals().front();
    on.list()->selectId(before.id.value());
    const auto other = *Workspace::open(on.workspace->path(), on.clock);
    // They say that it is missed from today on; mine began yesterday.
    QTest::keyClick(on.list(), Qt::Key_Return);
    GoalForm* dialog = on.dialog();
    REQUIRE(dialog);
    on.choose(dialog, "goal.status", QStringLiteral("at_risk"));
    on.type(dialog, "goal.statusOn", QStringLiteral("2025/10/15"));
    REQUIRE(other->apply(*goal::setStatus(before, GoalStatus::Missed, kDay, other->act())));
    on.dialogs.answer = QStringLiteral("mine");
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("goal.ok")), Qt::LeftButton);
    REQUIRE(on.dialogs.asked.size() == 1);
    CHECK(on.dialogs.asked.front().text.contains(QStringLiteral("Missed")));
    CHECK(on.goals().size() > 0);
    const Goal after = **GoalStore(on.session->db()).find(before.id);
    CHECK(after.status == GoalStatus::Missed);
    CHECK(GoalStore(on.session->db()).statuses(before.id)->back().status == after.status);
    REQUIRE_FALSE(on.window.toasts()->texts().isEmpty());
    CHECK(on.window.toasts()->texts().last().contains(QStringLiteral("Conflicts with a change in another window")));
    CHECK(on.dialog() == dialog); // what was typed is still there
    // What stands there now is what the list shows.
    RowTable* list = on.list()->table();
    CHECK(list->index(list->rowOf(before.id.value()), list->columnOf(QStringLiteral("status"))).data().toString()
          == QStringLiteral("Missed"));
}

TEST_CASE("a form waits for the answer of who is asked whose value shall stand", "[goal][P7]")
{
    OnGoals on;
    WindowDialogs real;
    MainWindow window({on.theme, on.language, on.settings, real, nullptr});
    window.show();
    Session session(*on.workspace, window);
    const auto other = *Workspace::open(on.workspace->path(), on.clock);
    for (const char* answer : {"mine", "theirs"}) {
        INFO(answer);
        const Goal before = on.goals().front();
        openGoalForm(session, &window, before);
        auto* dialog = window.findChild<GoalForm*>();
        REQUIRE(dialog);
        dialog->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(dialog);
        on.type(dialog, "goal.unit",
                answer == QByteArray("mine") ? QStringLiteral("mine") : QStringLiteral("once more"));
        Goal theirs = before;
        theirs.unit = QStringLiteral("theirs");
        REQUIRE(other->apply(
            *goal::change(before, theirs, {before}, *GoalStore(other->db()).statuses(before.id), other->act())));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("goal.ok")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(dialog->isVisible());
        QPushButton* choice = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->objectName() == u"question")
                choice = top->findChild<QPushButton*>(QStringLiteral("choice.") + QLatin1String(answer));
        REQUIRE(choice);
        if (answer == QByteArray("theirs")) {
            // Esc decides nothing: the form stays with what was typed, and asks again.
            // So does Enter, which nobody means who was typing when the question came.
            for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
                QTest::keyClick(choice->window(), key);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                REQUIRE(dialog->isVisible());
                CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("goal.unit"))->text()
                      == QStringLiteral("once more"));
                CHECK((**GoalStore(other->db()).find(before.id)).unit == QStringLiteral("theirs"));
                QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("goal.ok")), Qt::LeftButton);
                choice = nullptr;
                for (QWidget* top : QApplication::topLevelWidgets())
                    if (top->isVisible() && top->objectName() == u"question")
                        choice = top->findChild<QPushButton*>(QStringLiteral("choice.") + QLatin1String(answer));
                REQUIRE(choice);
            }
        }
        QTest::mouseClick(choice, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(window.findChild<GoalForm*>() == nullptr);
        CHECK((**GoalStore(other->db()).find(before.id)).unit == QLatin1String(answer));
    }
}
