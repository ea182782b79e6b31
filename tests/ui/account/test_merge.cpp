// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/source_key_store.h"
#include "shell/sheet.h"
#include "widgets/card.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Merging : AccountShell {
    Merging()
    {
        show();
        std::vector<AccountRow> rows; // no two of which have an open handoff
        for (const AccountRow& row : AccountRows::of(*session).rows())
            if (count(QStringLiteral("handoffs"), row.account().id) == 0 && row.account().currency.isEmpty())
                rows.push_back(row);
        REQUIRE(rows.size() > 1);
        gone = rows[0].account().id;
        stays = rows[1].account().id;
        goneKey = rows[0].account().key;
        goneName = rows[0].account().name;
        staysName = rows[1].account().name;
    }
    Sheet* form()
    {
        for (auto* found : window.findChildren<Sheet*>(QStringLiteral("account.mergeForm")))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    template <typename W>
    W* part(const char* name)
    {
        return form()->findChild<W*>(QLatin1String(name));
    }
    QString preview() { return part<TextLabel>("merge.preview")->text(); }
    void accept() { QTest::keyClick(part<QLineEdit>("merge.other"), Qt::Key_Return, Qt::ControlModifier); }
    qint64 count(const QString& table, AccountId of)
    {
        return workspace->db().queryInteger(QStringLiteral("SELECT count(*) FROM %1 WHERE account_id = %2")
                                                .arg(table)
                                                .arg(of.value())
                                                .toUtf8()
                                                .constData());
    }
    bool exists(AccountId of) { return AccountRows::of(*session).find(of) != nullptr; }

    AccountId gone;
    AccountId stays;
    QString goneKey;
    QString goneName;
    QString staysName;
};

} // namespace

TEST_CASE_METHOD(Merging, "two accounts become one from the account's page, seen before and undone in one step",
                 "[ui][account][merge]")
{
    const qint64 lines = count(QStringLiteral("subscriptions"), gone) + count(QStringLiteral("subscriptions"), stays);
    window.navigate(QStringLiteral("account"), QString::number(gone.value()));
    REQUIRE(window.commands().run(QStringLiteral("thisAccount.merge")));
    REQUIRE(form());
    auto* other = part<QLineEdit>("merge.other");
    REQUIRE(QApplication::focusWidget() == other);
    accept();
    REQUIRE(form()); // with which one?
    CHECK(exists(gone));
    typeInto(other, staysName);
    REQUIRE(QTest::qWaitFor([&] { return preview().contains(QStringLiteral("Moves to")); }));
    CHECK(preview().contains(goneName));
    CHECK(part<QComboBox>("merge.stays")->itemText(0).contains(staysName.left(5)));
    accept();
    if (form()) { // both have rows that contradict: that is asked
        auto* giveUp = part<QCheckBox>("merge.giveUp");
        REQUIRE(giveUp->isVisible());
        giveUp->click();
        accept();
    }
    REQUIRE_FALSE(form());
    CHECK_FALSE(exists(gone));
    CHECK(count(QStringLiteral("subscriptions"), stays) == lines);
    CHECK(window.currentPage()->place() == QString::number(stays.value()));
    const auto keys = SourceKeyStore(workspace->db()).ofAccount(stays);
    CHECK(std::ranges::any_of(*keys, [&](const SourceKey& key) { return key.key == goneKey; }));
    window.undoStack().undo();
    CHECK(exists(gone));
    CHECK(SourceKeyStore(workspace->db()).ofAccount(stays)->empty());
    window.undoStack().redo();
    CHECK_FALSE(exists(gone));
}

TEST_CASE_METHOD(Merging, "of two accounts that are selected in the list either can stay", "[ui][account][merge]")
{
    window.navigate(QStringLiteral("accounts"));
    REQUIRE(table()->selectId(gone.value()));
    table()->setFocus();
    auto* model = table()->selectionModel();
    model->select(table()->model()->index(table()->table()->rowOf(stays.value()), 0),
                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    REQUIRE(table()->selectedIds().size() == 2);
    REQUIRE(window.commands().run(QStringLiteral("account.merge")));
    REQUIRE(form());
    INFO(preview().toStdString());
    CHECK(preview().contains(QStringLiteral("Moves to")));
    part<QComboBox>("merge.stays")->setCurrentIndex(1);
    CHECK(preview().contains(QStringLiteral("Moves to “%1”").arg(goneName)));
    accept();
    if (form()) {
        part<QCheckBox>("merge.giveUp")->click();
        accept();
    }
    CHECK_FALSE(exists(stays));
    CHECK(exists(gone));
    CHECK(table()->currentId() == gone.value());
}
