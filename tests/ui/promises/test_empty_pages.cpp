// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/room_files.h"

#include "account/account_rules.h"
#include "account/account_side.h"
#include "account/section_card.h"
#include "people/people_page.h"
#include "session/account_section.h"
#include "shell/acting.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
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
    Room room(emptyFile(dir));
    QStringList ran;
    for (const char* page : {"today", "tasks", "accounts", "handoffs", "renewals", "onboarding", "kpi", "team",
                             "people", "currencies", "waiting", "recipes", "pass-statistics", "settings"}) {
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
    Room room(emptyFile(dir));
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
    CHECK(window.sheets()->top()->objectName() == QStringLiteral("people.memberForm"));
}

TEST_CASE("what fills an empty page stands on it, whole, and works by keyboard", "[ui][empty]")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ja"));
    const TempDir dir;
    Room room(emptyFile(dir), language);
    bool imported = false;
    room.window.addCommand({.id = QStringLiteral("file.import"),
                            .text = [] { return QStringLiteral("Import"); },
                            .run = [&imported] { imported = true; }});
    struct Place {
        const char* page;
        const char* list;
        const char* leads; ///< "sheet:" a form, "page:" another page, "import"
    };
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700)})
        for (const Place& at :
             {Place{"accounts", "accounts.table", "sheet:account.newForm"},
              Place{"handoffs", "handoffs.table", "sheet:handoff.startForm"},
              Place{"renewals", "renewals.table", "page:accounts"}, Place{"tasks", "tasks.table", "sheet:task.dialog"},
              Place{"onboarding", "onboarding.table", "sheet:onboarding.dialog"},
              Place{"team", "team.table", "sheet:people.memberForm"},
              Place{"people", "people.members", "sheet:people.memberForm"},
              Place{"people", "people.teams", "sheet:people.teamForm"}, Place{"kpi", "", "import"}}) {
            INFO(language.toStdString() << ' ' << size.width() << ' ' << at.page << ' ' << at.list);
            room.window.resize(size);
            room.window.navigate(QLatin1String(at.page));
            QApplication::processEvents();
            EmptyState* state = nullptr;
            if (*at.list == '\0') {
                for (EmptyState* found : room.window.currentPage()->findChildren<EmptyState*>())
                    if (found->isVisible())
                        state = found;
            } else {
                auto* list = room.part<DataTable>(QLatin1String(at.list));
                REQUIRE(list);
                state = list->emptyState();
            }
            REQUIRE(state);
            REQUIRE(state->isVisible());
            CHECK_FALSE(state->sentence().isEmpty());
            CHECK(state->verticalScrollBar()->maximum() == 0);
            for (const QLabel* label : state->findChildren<QLabel*>())
                CHECK(label->height() >= label->heightForWidth(label->width()));
            QPushButton* button = state->button();
            REQUIRE(button->isVisible());
            CHECK(button->width() >= button->sizeHint().width());
            // From the list itself by Enter, and as a button.
            for (QWidget* from : {*at.list == '\0' ? button : state->parentWidget(), static_cast<QWidget*>(button)}) {
                room.window.navigate(QLatin1String(at.page));
                from->setFocus(Qt::TabFocusReason);
                REQUIRE(from->hasFocus());
                imported = false;
                QTest::keyClick(from, Qt::Key_Return);
                QApplication::processEvents();
                const QString leads = QLatin1String(at.leads);
                if (leads.startsWith(u"sheet:")) {
                    Sheet* sheet = room.window.sheets()->top();
                    REQUIRE(sheet);
                    CHECK(sheet->objectName() == leads.mid(6));
                    sheet->reject();
                    QApplication::processEvents();
                } else if (leads.startsWith(u"page:")) {
                    CHECK(room.window.currentPage()->id() == leads.mid(5));
                } else {
                    CHECK(imported);
                }
            }
        }
}

TEST_CASE("the empty parts of an account's page are whole, and say what fills them", "[ui][empty]")
{
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("ja"));
    const TempDir dir;
    Room room(emptyFile(dir), language);
    Account fresh;
    fresh.name = QStringLiteral("Fresh");
    const auto made = account::create(fresh, {}, room.session->act());
    REQUIRE(made);
    REQUIRE(room.session->run(made->edit, {}));
    room.window.navigate(QStringLiteral("account"), QString::number(made->account.id.value()));
    auto* side = room.part<AccountSide>(QStringLiteral("account.side"));
    REQUIRE(side);
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
        room.window.resize(size);
        QApplication::processEvents();
        CHECK(side->horizontalScrollBar()->maximum() == 0);
        int looked = 0;
        for (DataTable* list : side->findChildren<DataTable*>()) {
            INFO(language.toStdString() << ' ' << size.width() << ' ' << list->objectName().toStdString());
            // A card without rows is a sentence and its "+".
            CHECK_FALSE(list->isVisible());
            auto* card = qobject_cast<SectionCard*>(list->parentWidget()->parentWidget());
            REQUIRE(card);
            int sentences = 0;
            for (const QLabel* label : list->parentWidget()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
                sentences += int(label->isVisible() && !label->text().isEmpty());
                CHECK(label->height() >= label->heightForWidth(label->width()));
            }
            CHECK(sentences == 1);
            const QString command = card->section()->newRow().command;
            auto* add = card->findChild<QToolButton*>(QStringLiteral("account.") + command);
            REQUIRE(add);
            CHECK(add->isVisible() == !command.isEmpty());
            if (command.isEmpty())
                continue; // nobody writes such a row: its sentence says where they come from
            CHECK_FALSE(add->accessibleName().isEmpty());
            ++looked;
            add->setFocus(Qt::TabFocusReason);
            QTest::keyClick(add, Qt::Key_Space);
            QApplication::processEvents();
            REQUIRE(room.window.sheets()->top());
            room.window.sheets()->top()->reject();
            QApplication::processEvents();
        }
        CHECK(looked == 7);
    }
}
