// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/editors.h"

#include "people/people_page.h"
#include "shell/acting.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// As the desktop gives a key: to what is on top.
void press(QWidget& window, int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    QTest::keyClick((top ? top : &window)->windowHandle(), Qt::Key(key), with);
}

QString emptyWorkspace(const TempDir& dir)
{
    FixedClock clock(kRoomDay);
    const QString path = dir.path(QStringLiteral("empty.tasuki"));
    REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
    return path;
}

class NobodyActs final : public ActingMember {
public:
    std::vector<Member> members() const override { return {}; }
    qint64 current() const override { return 0; }
    void choose(qint64) override {}
};

} // namespace

TEST_CASE("nothing on an empty page catches the keyboard", "[ui][empty]")
{
    const TempDir dir;
    Room room(emptyWorkspace(dir));
    QStringList ran;
    for (const char* page :
         {"accounts", "handoffs", "renewals", "onboarding", "kpi", "team", "people", "currencies", "settings"}) {
        room.window.navigate(QLatin1String(page));
        QStringList commands;
        for (const auto* entry : room.window.commands().available())
            if (entry->command.id != u"file.quit" && !entry->command.id.startsWith(u"go."))
                commands += entry->command.id;
        for (const QString& id : commands) {
            room.window.navigate(QLatin1String(page));
            INFO(page << ' ' << id.toStdString());
            if (!room.window.commands().run(id))
                continue;
            ran += id;
            QCoreApplication::processEvents();
            // At most a menu over a sheet.
            for (int i = 0; i < 3; ++i)
                press(room.window, Qt::Key_Escape);
            QCoreApplication::processEvents();
            CHECK_FALSE(QApplication::activePopupWidget());
            CHECK_FALSE(QApplication::activeModalWidget());
            CHECK_FALSE(room.window.sheets()->top());
            press(room.window, Qt::Key_K, Qt::ControlModifier);
            CHECK(room.window.commandPalette()->isVisible());
            press(room.window, Qt::Key_Escape);
            CHECK_FALSE(room.window.commandPalette()->isVisible());
        }
    }
    CHECK(ran.contains(QStringLiteral("account.new")));
    CHECK(ran.contains(QStringLiteral("member.add")));
}

TEST_CASE("where there are no members, who acts leads to making the first", "[ui][empty]")
{
    const TempDir dir;
    Room room(emptyWorkspace(dir));
    NobodyActs nobody;
    MainWindow window({room.theme, room.language, room.settings, room.dialogs, &nobody});
    Session session(*room.workspace, window);
    window.addPage(new PeoplePage(session));
    window.show();
    auto* who = window.findChild<QAbstractButton*>(QStringLiteral("actingMember"));
    REQUIRE(who);
    QTest::mouseClick(who, Qt::LeftButton);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(window.currentPage()->id() == QStringLiteral("people"));
    REQUIRE(window.sheets()->top());
    CHECK(window.sheets()->top()->objectName() == QStringLiteral("people.memberDialog"));
}
