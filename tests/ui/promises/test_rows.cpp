// SPDX-License-Identifier: GPL-3.0-or-later
// What every list does alike with its rows, with the chips above it and the field that filters it.
#include "currency/currencies_page.h"
#include "handoff/handoff_page.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "session/account_rows.h"
#include "shell/sheet.h"
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/room_files.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/filter_chips.h"
#include "widgets/search_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct OnSample {
    OnSample() : room(sampleFile(dir)) {}

    DataTable* list(const char* name)
    {
        auto* found = room.part<DataTable>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    /// The menu of the row that the list stands on, as the menu key opens it; the texts of what can be done.
    QStringList menuOf(DataTable* table)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint()));
        QApplication::sendEvent(table, &event);
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QStringList texts;
        if (menu)
            for (const QAction* action : menu->actions())
                if (!action->isSeparator() && action->isEnabled())
                    texts += action->text();
        return texts;
    }
    void choose(const QString& text)
    {
        REQUIRE(menu);
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        REQUIRE(found != actions.end());
        (*found)->trigger();
        if (menu)
            menu->close();
        QApplication::processEvents();
    }
    void closeMenu()
    {
        if (menu)
            menu->close();
        QApplication::processEvents();
    }
    void first(DataTable* table)
    {
        REQUIRE(table->table()->rowCount() > 0);
        REQUIRE(table->selectId(table->table()->idAt(0)));
        table->setFocus();
    }
    Sheet* sheet() { return room.window.sheets()->top(); }

    TempDir dir;
    Room room;
    QPointer<QMenu> menu;
};

} // namespace

TEST_CASE_METHOD(OnSample, "a new member, team or rate is the row that is chosen", "[ui][rows]")
{
    room.window.navigate(QStringLiteral("people"));
    DataTable* members = list("people.members");
    first(members);
    QTest::keyClicks(room.part<SearchEdit>(QStringLiteral("people.filter")), QStringLiteral("zzz"));
    room.window.commands().run(QStringLiteral("member.add"));
    REQUIRE(sheet());
    type(sheet()->findChild<QLineEdit*>(QStringLiteral("member.name")), QStringLiteral("Aa New"));
    QTest::keyClick(sheet()->findChild<QLineEdit*>(QStringLiteral("member.name")), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    REQUIRE_FALSE(sheet());
    const Member* made = room.session->directory().findMember(QStringLiteral("Aa New"));
    REQUIRE(made);
    CHECK(members->currentId() == made->id.value());
    CHECK(members->selectedIds() == std::vector<qint64>{made->id.value()});

    DataTable* teams = list("people.teams");
    room.window.commands().run(QStringLiteral("team.add"));
    REQUIRE(sheet());
    auto* name = sheet()->findChild<QLineEdit*>();
    type(name, QStringLiteral("Aa Team"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    const auto& all = room.session->directory().teams();
    const auto team = std::ranges::find(all, QStringLiteral("Aa Team"), &Team::name);
    REQUIRE(team != all.end());
    CHECK(teams->currentId() == team->id.value());

    room.window.navigate(QStringLiteral("currencies"));
    DataTable* rates = list("currencies.table");
    room.window.commands().run(QStringLiteral("rate.add"));
    REQUIRE(sheet());
    auto* code = sheet()->findChild<QComboBox*>(QStringLiteral("rate.code"));
    REQUIRE(code);
    code->setCurrentText(QStringLiteral("THB"));
    auto* rate = sheet()->findChild<QLineEdit*>(QStringLiteral("rate.rate"));
    type(rate, QStringLiteral("4.5"));
    QTest::keyClick(rate, Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    REQUIRE_FALSE(sheet());
    CHECK(room.window.currentPage()->place() == QStringLiteral("THB"));
    CHECK(rates->selectedIds() == std::vector<qint64>{rates->currentId()});
}

TEST_CASE_METHOD(OnSample, "the row of every list has a menu of what can be done with it", "[ui][rows]")
{
    room.window.navigate(QStringLiteral("people"));
    DataTable* members = list("people.members");
    first(members);
    CHECK(menuOf(members).contains(QStringLiteral("Add a member…")));
    choose(QStringLiteral("Edit the member…"));
    REQUIRE(sheet());
    CHECK(sheet()->findChild<QLineEdit*>(QStringLiteral("member.name"))->text()
          == room.session->directory().memberName(MemberId(members->currentId())));
    sheet()->leave();
    DataTable* teams = list("people.teams");
    first(teams);
    menuOf(teams);
    choose(QStringLiteral("Rename the team…"));
    REQUIRE(sheet());
    CHECK(sheet()->findChild<QLineEdit*>()->text() == room.session->directory().teamName(TeamId(teams->currentId())));
    sheet()->leave();

    room.window.navigate(QStringLiteral("currencies"));
    DataTable* rates = list("currencies.table");
    first(rates);
    CHECK(menuOf(rates).contains(QStringLiteral("Add a rate…")));
    CHECK(menu->actions().size() == 4);
    closeMenu();

    room.window.navigate(QStringLiteral("team"));
    DataTable* figures = list("team.table");
    first(figures);
    CHECK(menuOf(figures).contains(QStringLiteral("Change the FTE")));
    choose(QStringLiteral("Show on the KPI page"));
    CHECK(room.window.currentPage()->id() == QStringLiteral("kpi"));

    room.window.navigate(QStringLiteral("handoffs"));
    room.part<FilterChips>(QStringLiteral("handoffs.chips"))->button(QStringLiteral("all"))->click();
    DataTable* handoffs = list("handoffs.table");
    first(handoffs);
    CHECK_FALSE(menuOf(handoffs).isEmpty());
    choose(QStringLiteral("Open the account"));
    CHECK(room.window.currentPage()->id() == QStringLiteral("account"));

    // The account of a handoff: its own list of them.
    room.part<QWidget>(QStringLiteral("page.account"));
    DataTable* own = list("account.handoffs");
    first(own);
    const qint64 handoff = own->currentId();
    CHECK(menuOf(own).contains(QStringLiteral("Hand off…")));
    choose(QStringLiteral("Open the handoff"));
    CHECK(room.window.currentPage()->id() == QStringLiteral("handoffs"));
    CHECK(room.window.currentPage()->place() == QString::number(handoff));
}

TEST_CASE_METHOD(OnSample, "what stands above members and team metrics adds up with their lists", "[ui][rows][sums]")
{
    const auto figure = [&](const char* name) { return room.part<KpiCard>(QLatin1String(name))->figure(); };
    const auto column = [&](const char* name, const char* id) {
        RowTable* rows = list(name)->table();
        qint64 sum = 0;
        for (int row = 0; row < rows->rowCount(); ++row)
            sum += QLocale().toInt(rows->index(row, rows->columnOf(QLatin1String(id))).data().toString());
        return sum;
    };
    room.window.navigate(QStringLiteral("people"));
    const qint64 held = column("people.members", "accounts");
    CHECK(held > 0);
    CHECK(figure("people.accounts") == QLocale().toString(held));
    qint64 unowned = 0;
    for (const AccountRow& row : AccountRows::of(*room.session).rows())
        unowned += qint64(!row.isOwned());
    CHECK(figure("people.unowned") == QLocale().toString(unowned));
    QTest::keyClick(room.part<KpiCard>(QStringLiteral("people.unowned")), Qt::Key_Return);
    CHECK(room.window.currentPage()->id() == QStringLiteral("accounts"));
    CHECK(list("accounts.table")->table()->rowCount() == unowned);
    room.window.navigate(QStringLiteral("team"));
    CHECK(figure("team.accounts") == QLocale().toString(column("team.table", "accounts")));
}

TEST_CASE_METHOD(OnSample, "who clicked a chip goes on in the list, who pressed it in the chips", "[ui][rows][chips]")
{
    struct Place {
        const char* page;
        const char* chips;
        const char* list;
    };
    for (const Place& at :
         {Place{"accounts", "accounts.chips", "accounts.table"}, Place{"handoffs", "handoffs.chips", "handoffs.table"},
          Place{"renewals", "renewals.chips", "renewals.table"}, Place{"renewals", "renewals.mine", "renewals.table"},
          Place{"onboarding", "onboarding.chips", "onboarding.table"}, Place{"team", "team.who", "team.table"},
          Place{"team", "team.window", "team.table"}, Place{"tasks", "tasks.chips", "tasks.table"}}) {
        INFO(at.chips);
        room.window.navigate(QLatin1String(at.page));
        DataTable* table = list(at.list);
        QPushButton* chip = nullptr;
        for (auto* one : room.part<FilterChips>(QLatin1String(at.chips))->findChildren<QPushButton*>())
            if (one->isVisible() && one->objectName().startsWith(u"chip."))
                chip = one; // the last that has room
        REQUIRE(chip);
        chip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip, Qt::Key_Space);
        CHECK(chip->hasFocus());
        QTest::mouseClick(chip, Qt::LeftButton);
        CHECK(table->hasFocus());
    }
    room.window.navigate(QStringLiteral("accounts"));
    DataTable* table = list("accounts.table");
    QTest::mouseClick(room.part<FilterChips>(QStringLiteral("accounts.chips"))->button(QStringLiteral("all")),
                      Qt::LeftButton);
    table->selectId(table->table()->idAt(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(table->currentId() == table->table()->idAt(1));
}

TEST_CASE_METHOD(OnSample, "Ctrl+Z in a filter takes back what was typed, and then the last act", "[ui][rows][search]")
{
    const auto press = [&](int key, Qt::KeyboardModifiers with) {
        QTest::keyClick(room.window.windowHandle(), Qt::Key(key), with);
    };
    const Account before = AccountRows::of(*room.session).rows().front().account();
    const auto name = [&] { return AccountRows::of(*room.session).find(before.id)->account().name; };
    Account after = before;
    after.name = QStringLiteral("renamed");
    Edit edit(QStringLiteral("account.change"), room.session->act());
    edit.update(before, after);
    REQUIRE(room.session->run(edit, QStringLiteral("Renamed")));
    auto* field = room.part<SearchEdit>(QStringLiteral("accounts.filter"));
    press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("ren"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(name() == after.name);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name() == before.name);
    // What the field could do again it does first.
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field->text() == QStringLiteral("ren"));
    CHECK(name() == before.name);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(name() == after.name);
    // Under the palette nobody would see it.
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name() == after.name);
    press(Qt::Key_Escape, Qt::NoModifier);
}
