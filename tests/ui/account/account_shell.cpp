// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_shell.h"
#include "support/catch.h"

#include "account/account_rules.h"

namespace tasuki::test {

AccountId AccountShell::addUnowned(const QString& name)
{
    Account fresh;
    fresh.name = name;
    const auto made = account::create(fresh, {}, session->act());
    REQUIRE(made.has_value());
    REQUIRE(session->run(made->edit, {}));
    return made->account.id;
}

} // namespace tasuki::test
