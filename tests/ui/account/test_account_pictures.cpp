// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pages of accounts to PNG files, to look at: test_ui "[.accountPictures]" with TASUKI_PICTURES=folder.
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_side.h"
#include "shell/sheet.h"

#include <QDir>

using namespace tasuki;
using namespace tasuki::test;

namespace {

void shoot(QWidget& widget, const QString& name)
{
    QTest::qWait(140);
    CHECK(widget.grab().save(qEnvironmentVariable("TASUKI_PICTURES", QDir::tempPath()) + u'/' + name
                             + QStringLiteral(".png")));
}

void shootAll(ThemeMode mode, const QString& language, int width, int height)
{
    AccountShell shell(mode, language);
    shell.show(width, height);
    const QString tail = QStringLiteral("-%1-%2-%3").arg(Theme::toString(mode), language).arg(width);
    const AccountId id =
        shell.first([](const AccountRow& r) { return r.account().yomi.startsWith(QStringLiteral("うじがわ")); });
    shell.stand(id);
    shoot(shell.window, QStringLiteral("accounts") + tail);
    shell.window.navigate(QStringLiteral("account"), QString::number(id.value()));
    shoot(shell.window, QStringLiteral("account") + tail);
    shoot(*shell.account->findChild<AccountSide*>()->widget(), QStringLiteral("side") + tail);
    for (const char* command :
         {"thisAccount.goalEdit", "thisAccount.onboarding", "thisAccount.details", "thisAccount.contract",
          "thisAccount.contractChange", "thisAccount.contractEnd", "thisAccount.contractCorrect", "account.new"}) {
        if (auto* list = shell.account->findChild<DataTable*>(QStringLiteral("account.contracts"));
            list->table()->rowCount() > 0)
            list->selectId(list->table()->idAt(list->table()->rowCount() - 1));
        if (QLatin1String(command).startsWith(QLatin1String("account.")))
            shell.window.navigate(QStringLiteral("accounts"));
        shell.window.commands().run(QLatin1String(command));
        if (Sheet* sheet = shell.window.sheets()->top()) {
            shoot(shell.window, QLatin1String(command) + tail);
            delete sheet;
        }
    }
}

} // namespace

TEST_CASE("pictures of accounts", "[.accountPictures]")
{
    shootAll(ThemeMode::Light, QStringLiteral("ja"), 1440, 900);
    shootAll(ThemeMode::Dark, QStringLiteral("en"), 1440, 900);
    shootAll(ThemeMode::Light, QStringLiteral("en"), 1100, 700);
    shootAll(ThemeMode::Dark, QStringLiteral("ja"), 1100, 700);
}
