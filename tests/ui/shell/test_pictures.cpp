// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window to PNG files, to look at: test_ui "[.pictures]" with TASUKI_PICTURES=folder. Not a test of anything.
#include "fake_pages.h"
#include "shell/command_palette.h"
#include "shell/shortcut_sheet.h"
#include "support/catch.h"

#include <QDir>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

void shoot(FakeShell& shell, const QString& name)
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(30);
    const QString folder = qEnvironmentVariable("TASUKI_PICTURES", QDir::tempPath());
    CHECK(shell.window.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

void shootAll(ThemeMode mode, const QString& language, int width, int height)
{
    FakeShell shell(mode, language);
    shell.show(width, height);
    const QString tail = QStringLiteral("-%1-%2-%3").arg(Theme::toString(mode), language).arg(width);
    for (const QString& page :
         {QStringLiteral("today"), QStringLiteral("kpi"), QStringLiteral("handoffs"), QStringLiteral("accounts")}) {
        shell.window.navigate(page);
        shoot(shell, page + tail);
    }
    shell.accounts->table->setFocus();
    shell.accounts->table->horizontalScrollBar()->setValue(120);
    shell.window.toast({QStringLiteral("さくら商事を受け取りました"), QStringLiteral("元に戻す"), [] {}, false});
    shoot(shell, QStringLiteral("scrolled") + tail);
    shell.window.toasts()->clear();
    shell.window.openPalette(QStringLiteral("o"));
    shoot(shell, QStringLiteral("palette") + tail);
    shell.window.commandPalette()->dismiss();
    shell.window.shortcutSheet()->open();
    shoot(shell, QStringLiteral("keys") + tail);
}

} // namespace

TEST_CASE("pictures of the window", "[.pictures]")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        shootAll(mode, QStringLiteral("ja"), 1440, 900);
        shootAll(mode, QStringLiteral("en"), 1090, 700);
    }
}
