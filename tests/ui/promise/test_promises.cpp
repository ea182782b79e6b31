// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_side.h"
#include "account/timeline_view.h"
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "kind/kind.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "session/account_section.h"
#include "shell/sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of an account without promises, with the list of promises in front.
struct OnPromises : AccountShell {
    OnPromises()
    {
        show();
        id = first([&](const AccountRow& r) {
            return r.isOwned() && PromiseStore(session->db()).ofAccount(r.account().id)->empty();
        });
        window.navigate(QStringLiteral("account"), QString::number(id.value()));
        keys()->setFocus();
    }
    /// What has the keyboard: a card without rows has no list.
    QWidget* keys()
    {
        return list()->isVisible() ? static_cast<QWidget*>(list()) : account->findChild<TimelineView*>();
    }
    DataTable* list() { return account->findChild<DataTable*>(QStringLiteral("account.promises")); }
    std::vector<Promise> promises() { return *PromiseStore(session->db()).ofAccount(id); }
    Sheet* dialog()
    {
        for (auto* found : window.findChildren<Sheet*>(QStringLiteral("promise.dialog")))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void type(const char* name, const QString& text)
    {
        auto* line = dialog()->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        typeInto(line, text);
    }
    void add(const QString& text)
    {
        QTest::keyClick(keys(), Qt::Key_Y);
        REQUIRE(dialog());
        type("promise.text", text);
        QTest::keyClick(dialog()->findChild<QLineEdit*>(QStringLiteral("promise.text")), Qt::Key_Return,
                        Qt::ControlModifier);
        CHECK_FALSE(dialog());
        list()->setFocus();
    }
    AccountId id;
};

} // namespace

TEST_CASE("a promise is entered by keyboard, refused in words, stored, shown and taken back", "[promise][ui]")
{
    OnPromises on;
    QTest::keyClick(on.keys(), Qt::Key_Y);
    REQUIRE(on.dialog());
    auto* problem = on.dialog()->findChild<QLabel*>(QStringLiteral("promise.problem"));
    auto* ok = on.dialog()->findChild<QPushButton*>(QStringLiteral("promise.ok"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("what was promised")));
    on.type("promise.text", QStringLiteral("Send the sample reports"));
    on.type("promise.due", QStringLiteral("2025/10/01"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(problem->text().contains(QStringLiteral("due date")));
    on.type("promise.due", QStringLiteral("2025/10/31"));
    const Contact contact = ContactStore(on.session->db()).ofAccount(on.id)->front();
    on.type("promise.to.text", contact.name);
    QTest::mouseClick(ok, Qt::LeftButton);
    REQUIRE(on.promises().size() == 1);
    const Promise made = on.promises()[0];
    CHECK(made.text == QStringLiteral("Send the sample reports"));
    CHECK(made.madeOn == kDay);
    CHECK(made.due == QDate(2025, 10, 31));
    CHECK(made.madeBy == on.workspace->actor());
    CHECK(made.toContactId == contact.id);
    CHECK(on.list()->table()->rowCount() == 1);
    CHECK(on.account->findChild<AccountSide*>()->section(Entity::Promise)->title() == QStringLiteral("Promises 1"));
    on.window.undoStack().undo();
    CHECK(on.promises().empty());
    CHECK(on.list()->table()->rowCount() == 0);
}

TEST_CASE("a promise is kept, broken and opened again, and the timeline tells of it", "[promise][ui]")
{
    OnPromises on;
    on.add(QStringLiteral("Send the sample reports"));
    REQUIRE(on.promises().size() == 1);
    on.list()->selectId(on.promises()[0].id.value());
    auto* timeline = on.account->findChild<TimelineView*>()->timeline();
    const report::TimelineGroup group{report::TimelineType::Room, kindOf(Entity::Promise)};
    CHECK(timeline->countOf(group) == 1);
    on.window.commands().run(QStringLiteral("thisAccount.promiseKept"));
    CHECK(on.promises()[0].state == PromiseState::Kept);
    CHECK(on.promises()[0].decidedOn == kDay);
    CHECK(timeline->countOf(group) == 2);
    on.window.commands().run(QStringLiteral("thisAccount.promiseOpen"));
    CHECK(on.promises()[0].state == PromiseState::Open);
    CHECK_FALSE(on.promises()[0].decidedOn.isValid());
    on.list()->setFocus();
    QTest::keyClick(on.list(), Qt::Key_Delete);
    CHECK(on.promises().empty());
    on.window.undoStack().undo();
    CHECK(on.promises().size() == 1);
}

TEST_CASE("a row that another window adds does not slip under the hand", "[promise][ui]")
{
    OnPromises on;
    on.add(QStringLiteral("mine"));
    const qint64 mine = on.promises()[0].id.value();
    CHECK(on.list()->currentId() == mine);
    const auto other = *Workspace::open(on.workspace->path(), on.clock);
    other->setActor(on.workspace->actor());
    Promise theirs;
    theirs.accountId = on.id;
    theirs.text = QStringLiteral("theirs");
    theirs.madeOn = kDay;
    REQUIRE(other->apply(promise::add(theirs, other->act())->edit));
    on.workspace->poll();
    CHECK(on.list()->table()->rowCount() == 2);
    CHECK(on.list()->currentId() == mine);
}

TEST_CASE("a key acts on no row of another card, and none beneath an open menu", "[promise][ui]")
{
    OnPromises on;
    on.add(QStringLiteral("mine"));
    Goal goal;
    goal.accountId = on.id;
    goal.title = QStringLiteral("hidden");
    REQUIRE(on.session->run(goal::add(goal, {}, on.session->act())->edit, {}));
    const auto status = [&] { return GoalStore(on.session->db()).ofAccount(on.id)->front().status; };
    const GoalStatus before = status();
    on.list()->setFocus();
    QTest::keyClick(on.list(), Qt::Key_E);
    CHECK(status() == before);
    CHECK_FALSE(on.window.commands().run(QStringLiteral("thisAccount.goalAchieved")));
    on.account->findChild<AccountSide*>()->showSection(Entity::Goal);
    auto* goals = on.account->findChild<DataTable*>(QStringLiteral("account.goals"));
    goals->setFocus();
    QTest::keyClick(goals, Qt::Key_P);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    // As the window system gives it: first to who could claim it from the shortcuts.
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_E, Qt::NoModifier, QStringLiteral("e"));
    key.ignore();
    QApplication::sendEvent(goals, &key);
    CHECK(key.isAccepted());
    CHECK(status() == before);
    menu->close();
}

TEST_CASE("a contact to whom something was promised can be removed; the promise keeps the name", "[promise][ui]")
{
    OnPromises on;
    Contact contact;
    contact.accountId = on.id;
    contact.name = QStringLiteral("山田 花子");
    REQUIRE(on.session->run(contact::add(contact, on.session->act()), {}));
    for (const Contact& one : *ContactStore(on.session->db()).ofAccount(on.id))
        if (one.name == contact.name)
            contact = one;
    Promise promise;
    promise.accountId = on.id;
    promise.text = QStringLiteral("資料を送る");
    promise.madeOn = kDay;
    promise.toContactId = contact.id;
    REQUIRE(on.session->run(promise::add(promise, on.session->act())->edit, {}));
    auto* contacts = on.account->findChild<DataTable*>(QStringLiteral("account.contacts"));
    on.account->findChild<AccountSide*>()->showSection(Entity::Contact);
    REQUIRE(contacts->selectId(contact.id.value()));
    contacts->setFocus();
    QTest::keyClick(contacts, Qt::Key_Delete);
    CHECK_FALSE(*ContactStore(on.session->db()).find(contact.id));
    CHECK(on.promises()[0].toName == QStringLiteral("山田 花子"));
    on.window.undoStack().undo();
    CHECK(on.promises()[0].toContactId == contact.id);
}
