// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "shell/command_palette.h"
#include "shell/sheet.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QWindow>

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("a key is no shortcut before its turn has come", "[ui][keys]")
{
    AccountShell shell;
    shell.show();
    shell.window.navigate(QStringLiteral("accounts"));
    auto* list = shell.window.findChild<DataTable*>(QStringLiteral("accounts.table"));
    REQUIRE(list);
    list->setFocus();
    QWindow* handle = shell.window.windowHandle();
    // As Qt asks when a key arrives, while others still wait to be delivered.
    QKeyEvent arrives(QEvent::ShortcutOverride, Qt::Key_M, Qt::NoModifier, QStringLiteral("m"));
    arrives.ignore();
    QSpontaneKeyEvent::setSpontaneous(&arrives);
    qApp->notify(handle, &arrives);
    CHECK(arrives.isAccepted());
    CHECK_FALSE(shell.window.sheets()->top());
    // As it is delivered: in the list a command, in a form a letter.
    QTest::keyClick(handle, Qt::Key_M);
    REQUIRE(shell.window.sheets()->top());
    QTest::keyClick(handle, Qt::Key_M);
    QTest::keyClick(handle, Qt::Key_J);
    auto* text = shell.window.findChild<QPlainTextEdit*>(QStringLiteral("note.text"));
    REQUIRE(text);
    CHECK(text->toPlainText() == QStringLiteral("mj"));
    const qint64 before = list->currentId();
    QTest::keyClick(handle, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(shell.window.sheets()->top());
    QTest::keyClick(handle, Qt::Key_J);
    CHECK(list->currentId() != before);
    // Commands of the window, too.
    QTest::keyClick(handle, Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.window.commandPalette()->isVisible());
    QTest::keyClick(handle, Qt::Key_Escape);
    CHECK_FALSE(shell.window.commandPalette()->isVisible());
}
