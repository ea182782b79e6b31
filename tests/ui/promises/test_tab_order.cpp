// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/room_files.h"

#include "shell/page_foot.h"
#include "widgets/card.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// What Tab comes to on the page, from `first` on, until it leaves the page or comes back.
QStringList walked(Room& room, QWidget* first)
{
    QStringList names;
    first->setFocus();
    for (int i = 0; i < 80; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (!now || !room.window.currentPage()->isAncestorOf(now) || (i > 0 && now == first))
            break;
        names += now->objectName();
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return names;
}

/// Whether those of `wanted` come, in this order.
bool comeInOrder(const QStringList& walked, const QStringList& wanted)
{
    qsizetype at = -1;
    for (const QString& name : wanted) {
        const qsizetype next = walked.indexOf(name);
        if (next <= at)
            return false;
        at = next;
    }
    return true;
}

} // namespace

TEST_CASE("Tab goes through a page as the eye does", "[ui][tab]")
{
    const TempDir dir;
    Room room(sampleFile(dir));
    room.window.navigate(QStringLiteral("account"));
    QCoreApplication::processEvents();
    room.part<QWidget>(QStringLiteral("note.text"))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x")); // the button that saves has something to do
    const QStringList account = walked(room, room.part<QWidget>(QStringLiteral("account.handoff")));
    INFO(account.join(u' ').toStdString());
    CHECK(
        comeInOrder(account, {QStringLiteral("account.handoff"), QStringLiteral("account.edit"),
                              QStringLiteral("note.text"), QStringLiteral("note.kind"), QStringLiteral("note.day"),
                              QStringLiteral("note.minutes"), QStringLiteral("note.mood"), QStringLiteral("note.save"),
                              QStringLiteral("chip.touchpoint"), QStringLiteral("account.timeline")}));

    room.window.navigate(QStringLiteral("kpi"));
    QCoreApplication::processEvents();
    auto* page = room.window.currentPage();
    const QStringList kpi = walked(room, page->findChild<QWidget*>(QStringLiteral("chip.t12m")));
    INFO(kpi.join(u' ').toStdString());
    CHECK(comeInOrder(kpi, {QStringLiteral("chip.t12m"), QStringLiteral("kpi.period"), QStringLiteral("kpi.filter"),
                            QStringLiteral("kpi.report"), QStringLiteral("kpi.card.0"), QStringLiteral("kpi.card.1"),
                            QStringLiteral("kpi.card.2"), QStringLiteral("kpi.card.3")}));

    room.window.navigate(QStringLiteral("renewals"));
    QCoreApplication::processEvents();
    page = room.window.currentPage();
    QWidget* search = page->findChild<QWidget*>(QStringLiteral("renewals.filter"));
    const QStringList renewals = walked(room, search);
    INFO(renewals.join(u' ').toStdString());
    CHECK(comeInOrder(renewals, {QStringLiteral("renewals.filter"), QStringLiteral("renewals.columns"),
                                 QStringLiteral("renewals.card.due"), QStringLiteral("renewals.period"),
                                 QStringLiteral("renewals.card.rate"), QStringLiteral("renewals.card.nrr"),
                                 QStringLiteral("renewals.month.2025-10"), QStringLiteral("renewals.month.2025-11"),
                                 QStringLiteral("renewals.table")}));
}

TEST_CASE("the foot tells no key that does nothing", "[ui][foot]")
{
    const TempDir dir;
    Room room(emptyFile(dir));
    for (const char* page : {"tasks", "accounts", "account", "handoffs", "renewals", "onboarding", "team", "people",
                             "currencies", "waiting", "recipes", "pass-statistics", "settings"}) {
        room.window.navigate(QLatin1String(page));
        QCoreApplication::processEvents();
        INFO(page);
        const auto keys = room.window.findChild<PageFoot*>()->shownKeys();
        for (const auto& [key, words] : keys) {
            INFO(words.toStdString());
            bool works = false;
            for (const auto* entry : room.window.commands().available())
                if (keyText(entry->command) == key)
                    works = works || entry->action->isEnabled();
            CHECK(works);
        }
    }
    room.window.navigate(QStringLiteral("handoffs"));
    CHECK(room.window.findChild<PageFoot*>()->shownKeys().empty());
}

TEST_CASE("an empty page shows no box that has nothing to choose", "[ui][kpi][empty]")
{
    const TempDir dir;
    Room room(emptyFile(dir));
    room.window.navigate(QStringLiteral("kpi"));
    QCoreApplication::processEvents();
    for (const auto* box : room.window.currentPage()->findChildren<QComboBox*>())
        if (box->isVisible()) {
            INFO(box->objectName().toStdString());
            CHECK(box->count() > 0);
        }
}

TEST_CASE("the page of an account without saying which shows the first of the list", "[ui][account]")
{
    const TempDir dir;
    {
        Room room(sampleFile(dir));
        room.window.navigate(QStringLiteral("account"));
        QCoreApplication::processEvents();
        CHECK(room.part<QWidget>(QStringLiteral("account.head"))->isVisible());
        CHECK_FALSE(room.window.currentPage()->place().isEmpty());
    }
    Room room(emptyFile(dir));
    room.window.navigate(QStringLiteral("account"));
    QCoreApplication::processEvents();
    const EmptyState* said = nullptr;
    for (const auto* state : room.window.currentPage()->findChildren<EmptyState*>())
        if (state->isVisible())
            said = state;
    REQUIRE(said);
    CHECK(said->sentence() == QStringLiteral("No accounts yet."));
}

TEST_CASE("what was just done stands beside the keys of the foot", "[ui][toast][foot]")
{
    const TempDir dir;
    Room room(sampleFile(dir));
    room.window.navigate(QStringLiteral("accounts"));
    room.window.resize(1100, 700);
    QCoreApplication::processEvents();
    auto* foot = room.window.findChild<PageFoot*>();
    const size_t before = foot->shownKeys().size();
    REQUIRE(before > 3);
    room.window.toast({QStringLiteral("“青空商事” changed."), QStringLiteral("Undo"), [] {}});
    QCoreApplication::processEvents();
    QWidget* toast = room.part<QWidget>(QStringLiteral("toast"));
    REQUIRE(toast);
    const int right =
        toast->mapTo(&room.window, QPoint(toast->width(), 0)).x() - foot->mapTo(&room.window, QPoint()).x();
    // As many keys as there is room for beside it, from the right.
    const auto keys = foot->shownKeys();
    CHECK_FALSE(keys.empty());
    CHECK(keys.size() <= before);
    CHECK(right < foot->width() / 2);
    room.window.toasts()->clear();
    CHECK(foot->shownKeys().size() == before);
}
