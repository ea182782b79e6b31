// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/editors.h"

#include "sample/sample.h"
#include "shell/rail.h"
#include "shell/sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

QString sampleWorkspace(const TempDir& dir, const QString& name)
{
    FixedClock clock(kRoomDay);
    const QString path = dir.path(name + QStringLiteral(".tasuki"));
    REQUIRE(sample::create(path, clock));
    return path;
}

QString anAccount(Room& room)
{
    return QString::number(room.workspace->db().queryInteger("SELECT min(id) FROM accounts"));
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
        Room room(sampleWorkspace(dir, QLatin1String(code)), QLatin1String(code));
        room.window.resize(640, 372); // without the frame
        QCoreApplication::processEvents();
        CHECK(room.window.size() == QSize(640, 372));
        for (const char* page : {"accounts", "account", "handoffs", "renewals", "onboarding", "kpi", "team", "people",
                                 "currencies", "import", "settings"}) {
            room.window.navigate(QLatin1String(page),
                                 QLatin1String(page) == QLatin1String("account") ? anAccount(room) : QString());
            QCoreApplication::processEvents();
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

TEST_CASE("no page scrolls sideways in a window of 860 pixels", "[ui][small]")
{
    const TempDir dir;
    for (const char* code : {"ja", "en"}) {
        Room room(sampleWorkspace(dir, QLatin1String(code)), QLatin1String(code));
        for (const int width : {860, 1100, 1440}) {
            room.window.resize(width, 560);
            for (const char* page : {"accounts", "account", "handoffs", "renewals", "onboarding", "kpi", "team",
                                     "people", "currencies", "import", "settings"}) {
                room.window.navigate(QLatin1String(page),
                                     QLatin1String(page) == QLatin1String("account") ? anAccount(room) : QString());
                QCoreApplication::processEvents();
                INFO(code << ' ' << width << ' ' << page);
                for (const auto* area : room.window.findChildren<QAbstractScrollArea*>())
                    if (area->isVisible() && area->viewport()->height() > 0
                        && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
                        INFO(area->objectName().toStdString() << ' ' << area->viewport()->width());
                        CHECK(area->horizontalScrollBar()->maximum() == 0);
                    }
            }
        }
    }
}
