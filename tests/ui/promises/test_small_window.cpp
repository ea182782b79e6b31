// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/cut.h"
#include "ui/promises/room_files.h"

#include "import/import_page.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "shell/shortcut_sheet.h"
#include "widgets/data_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::test;

namespace {

QString anAccount(Room& room)
{
    return QString::number(room.workspace->db().queryInteger("SELECT min(id) FROM accounts"));
}

/// A large and a small screen, and what is left of them at twice the size of text, without the frame.
const QSize kSizes[] = {{1440, 900}, {1100, 700}, {860, 560}, {720, 430}, {640, 372}, {550, 330}};

void resize(Room& room, const QSize& size)
{
    room.window.resize(size);
    QCoreApplication::processEvents();
    CHECK(room.window.size() == size);
}

/// What is laid out once it has its width asks for another height.
void settle()
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::processEvents();
}

void checkWhole(Room& room, const QWidget& frame, const char* code, const char* what)
{
    settle();
    INFO(code << ' ' << room.window.width() << ' ' << what);
    const QStringList cut = whatIsCut(frame);
    CHECK(cut.join(u'\n').toStdString() == std::string());
    if (const QString pictures = qEnvironmentVariable("TASUKI_PICTURES"); !pictures.isEmpty())
        room.window.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                    .arg(pictures, QLatin1String(code), QString::number(room.window.width()),
                                         QString::fromLatin1(what).replace(u'/', u'-')));
}

/// Whether a person can bring it into view: it is where its scroll areas reach, and the outermost of these is seen.
bool isReachable(const QWidget* widget, const QWidget& window)
{
    const QWidget* inside = widget;
    for (const QWidget* around = widget->parentWidget(); around && around != &window; around = around->parentWidget()) {
        const auto* scroll = qobject_cast<const QScrollArea*>(around);
        if (!scroll || !scroll->widget() || !scroll->widget()->isAncestorOf(inside))
            continue;
        if (!scroll->widget()->rect().contains(QRect(inside->mapTo(scroll->widget(), QPoint()), inside->size())))
            return false;
        inside = scroll;
    }
    return window.rect().intersects(QRect(inside->mapTo(&window, QPoint()), inside->size()));
}

} // namespace

TEST_CASE("a window of 1280 x 800 pixels at twice the size reaches everything", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        Room room(sampleFile(dir, QLatin1String(code)), QLatin1String(code));
        room.window.resize(640, 372); // without the frame
        settle();
        CHECK(room.window.size() == QSize(640, 372));
        for (const char* page :
             {"today", "tasks", "accounts", "account", "handoffs", "renewals", "onboarding", "kpi", "team", "people",
              "currencies", "import", "waiting", "recipes", "pass-statistics", "settings"}) {
            room.window.navigate(QLatin1String(page),
                                 QLatin1String(page) == QLatin1String("account") ? anAccount(room) : QString());
            settle();
            INFO(code << ' ' << page);
            const QWidget* shown = room.window.currentPage();
            const QSize least = shown->minimumSizeHint();
            CHECK(shown->width() >= least.width());
            CHECK(shown->height() >= least.height());
            for (const auto* button : shown->findChildren<QAbstractButton*>())
                if (button->isVisible()) {
                    INFO(button->objectName().toStdString() << ' ' << button->text().toStdString());
                    CHECK(isReachable(button, room.window));
                }
        }
        // The rail scrolls; its foot stays.
        for (const char* page : {"accounts", "currencies", "settings"})
            CHECK(isReachable(room.window.rail()->button(QLatin1String(page)), room.window));
        // A sheet takes the whole place, and its foot is seen.
        room.window.navigate(QStringLiteral("accounts"));
        REQUIRE(room.window.commands().run(QStringLiteral("account.new")));
        QCoreApplication::processEvents();
        auto* ok = room.window.findChild<QAbstractButton*>(QStringLiteral("newAccount.ok"));
        REQUIRE(ok);
        CHECK(room.window.rect().contains(QRect(ok->mapTo(&room.window, QPoint()), ok->size())));
        room.window.sheets()->leaveAll();
    }
}

TEST_CASE("nothing of a page is cut or scrolls sideways in a window of any size", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        Room room(sampleFile(dir, QLatin1String(code)), QLatin1String(code));
        for (const QSize size : kSizes) {
            resize(room, size);
            for (const char* page :
                 {"today", "tasks", "accounts", "account", "handoffs", "renewals", "onboarding", "kpi", "team",
                  "people", "currencies", "import", "waiting", "recipes", "pass-statistics", "settings/workspace",
                  "settings/routes", "settings/kinds", "settings/usage"}) {
                const QStringList place = QString::fromLatin1(page).split(u'/');
                room.window.navigate(place[0], place[0] == u"account" ? anAccount(room) : place.value(1));
                checkWhole(room, room.window, code, page);
            }
        }
    }
}

TEST_CASE("a page that is first shown in a small window is whole", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        const QString path = sampleFile(dir, QLatin1String(code));
        for (const QSize size : {QSize(860, 560), QSize(640, 372), QSize(550, 330)}) {
            Room room(path, QLatin1String(code));
            resize(room, size);
            for (const char* page :
                 {"today", "tasks", "account", "handoffs", "renewals", "kpi", "people", "settings"}) {
                room.window.navigate(QLatin1String(page),
                                     QLatin1String(page) == QLatin1String("account") ? anAccount(room) : QString());
                checkWhole(room, room.window, code, page);
            }
        }
    }
}

TEST_CASE("nothing of an empty page is cut in a window of any size", "[ui][small][empty]")
{
    const TempDir dir;
    FixedClock clock(kRoomDay);
    const QString path = dir.path(QStringLiteral("empty.tasuki"));
    REQUIRE(Workspace::create(path, QStringLiteral("JPY"), 4, clock));
    for (const char* code : {"ja", "en"}) {
        Room room(path, QLatin1String(code));
        for (const QSize size : kSizes) {
            resize(room, size);
            for (const char* page : {"today", "tasks", "accounts", "account", "handoffs", "renewals", "onboarding",
                                     "kpi", "team", "people", "currencies", "import", "waiting", "recipes",
                                     "pass-statistics", "settings/workspace", "settings/usage"}) {
                const QStringList place = QString::fromLatin1(page).split(u'/');
                room.window.navigate(place[0], place.value(1));
                checkWhole(room, room.window, code, page);
            }
        }
    }
}

TEST_CASE("nothing is cut of what lies over a page, either", "[ui][small]")
{
    const TempDir dir;
    const QString file = dir.path(QStringLiteral("accounts.csv"));
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("account_id,name,seats,contract_start\nK1,Blue,x,2024-01-01\nK2,Green,4,2024-13-01\n");
    csv.close();
    for (const char* code : {"ja", "en"}) {
        Room room(sampleFile(dir, QLatin1String(code)), QLatin1String(code));
        for (const QSize size : kSizes) {
            resize(room, size);
            room.window.navigate(QStringLiteral("accounts"));
            room.window.shortcutSheet()->open();
            checkWhole(room, room.window, code, "shortcuts");
            room.window.shortcutSheet()->dismiss();
            room.window.commands().run(QStringLiteral("edit.palette"));
            checkWhole(room, room.window, code, "palette");
            room.window.navigate(QStringLiteral("kpi"));
            auto* card = room.part<QWidget>(QStringLiteral("kpi.card.0"));
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
            checkWhole(room, room.window, code, "explain");
            QTest::keyClick(&room.window, Qt::Key_Escape);
            room.window.commands().run(QStringLiteral("kpi.targets"));
            checkWhole(room, room.window, code, "targets");
            room.window.sheets()->leaveAll();
            room.window.navigate(QStringLiteral("import"));
            auto* page = room.window.findChild<ImportPage*>();
            QSignalSpy settled(page, &ImportPage::settled);
            page->takeFiles({file}, {});
            REQUIRE(QTest::qWaitFor([&] { return settled.count() > 0; }, 20'000));
            checkWhole(room, room.window, code, "import of a file");
        }
    }
}

TEST_CASE("nothing of a form is cut in a window of any size", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        const QString path = sampleFile(dir, QLatin1String(code));
        int forms = 0;
        for (const Editor& editor : editors()) {
            Room room(path, QLatin1String(code));
            if (!editor.open(room) || !room.window.sheets()->top())
                continue;
            ++forms;
            for (const QSize size : kSizes) {
                resize(room, size);
                checkWhole(room, *room.window.sheets()->top(), code, editor.name);
            }
        }
        CHECK(forms > 20);
    }
}

TEST_CASE("rows of a list are seen below the cards of a small window", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        Room room(sampleFile(dir, QLatin1String(code)), QLatin1String(code));
        resize(room, QSize(860, 560));
        for (const char* page : {"renewals", "onboarding", "accounts", "handoffs", "team", "people", "currencies"}) {
            room.window.navigate(QLatin1String(page));
            QCoreApplication::processEvents();
            auto* list = qobject_cast<DataTable*>(room.window.currentPage()->lists().front());
            REQUIRE(list);
            INFO(code << ' ' << page);
            const int rows = list->viewport()->visibleRegion().boundingRect().height() / int(list->density());
            CHECK(rows >= std::min(4, list->table()->rowCount()));
        }
    }
}
