// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/source_key_store.h"
#include "shell/sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct OnKeys : AccountShell {
    OnKeys()
    {
        show();
        id = first([](const AccountRow&) { return true; });
        other = first([&](const AccountRow& r) { return r.account().id != id; });
        stand(id);
    }
    void stand(AccountId on) { window.navigate(QStringLiteral("account"), QString::number(on.value())); }
    std::vector<SourceKey> keys(AccountId of) { return *SourceKeyStore(session->db()).ofAccount(of); }
    Sheet* form()
    {
        for (auto* found : window.findChildren<Sheet*>(QStringLiteral("sourceKey.form")))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void add(const QString& source, const QString& key)
    {
        REQUIRE(window.commands().run(QStringLiteral("thisAccount.sourceKey")));
        REQUIRE(form());
        auto* system = form()->findChild<QComboBox*>(QStringLiteral("sourceKey.source"));
        system->setFocus();
        system->lineEdit()->selectAll();
        typeInto(system->lineEdit(), source);
        auto* field = form()->findChild<QLineEdit*>(QStringLiteral("sourceKey.key"));
        field->setFocus();
        field->selectAll();
        typeInto(field, key);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    DataTable* list() { return account->findChild<DataTable*>(QStringLiteral("account.sourceKeys")); }

    AccountId id;
    AccountId other;
};

} // namespace

TEST_CASE_METHOD(OnKeys, "an account shows what other systems call it, and a key is added and removed", "[ui][account]")
{
    add(QStringLiteral("Stripe"), QStringLiteral("cus_1"));
    CHECK_FALSE(form());
    REQUIRE(keys(id).size() == 1);
    CHECK(keys(id)[0].source == QStringLiteral("Stripe"));
    CHECK(keys(id)[0].key == QStringLiteral("cus_1"));
    REQUIRE(list()->isVisible());
    CHECK(list()->table()->rowCount() == 1);
    // Neither a name nor a key is missing, and no other account has it.
    add(QStringLiteral("stripe"), QString());
    REQUIRE(form());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stand(other);
    add(QStringLiteral("ＳＴＲＩＰＥ"), QStringLiteral("cus_1"));
    REQUIRE(form()); // whose it is is said
    CHECK(keys(other).empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stand(id);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    CHECK(keys(id).empty());
    window.undoStack().undo();
    CHECK(keys(id).size() == 1);
}
