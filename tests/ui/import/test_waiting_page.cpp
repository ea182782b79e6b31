// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "import/import_page.h"
#include "import/waiting_page.h"
#include "import/waiting_store.h"
#include "revenue/subscription.h"
#include "shell/sheet.h"
#include "storage/rows.h"
#include "widgets/card.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

constexpr const char* kContracts = "subscription_id,account_id,account_name,start_date,mrr\n"
                                   "s1,cus_1,青空商事,2025-05-01,1000\n"
                                   "s2,cus_1,青空商事,2025-06-01,2000\n"
                                   "s3,cus_2,Nobody Ltd,2025-05-01,500\n";

/// Three contract lines of Stripe wait, of two accounts.
struct OnWaiting : AccountShell {
    OnWaiting() : imports(new ImportPage(*session)), page(new WaitingPage(*session))
    {
        window.addPage(imports);
        window.addPage(page);
        show();
        bringIn(kContracts, QStringLiteral("Stripe"));
        window.navigate(QStringLiteral("waiting"));
    }
    void bringIn(const QByteArray& csv, const QString& source)
    {
        imports::ImportRequest request;
        request.path = dir.path(QStringLiteral("stripe.csv"));
        writeFile(request.path, csv);
        request.kind = Entity::Subscription;
        request.source = source;
        request.waits = true;
        request.today = kDay.addDays(-3);
        request.at = clock.now();
        const auto done = imports::Importer(workspace->db()).run(request);
        REQUIRE(done);
        REQUIRE(done->errors.empty());
        workspace->announceEverything();
    }
    DataTable* list() { return page->findChild<DataTable*>(QStringLiteral("waiting.rows")); }
    QString cell(int row, const char* column)
    {
        RowTable* table = list()->table();
        return table->index(row, table->columnOf(QLatin1String(column))).data().toString();
    }
    qint64 waiting() { return *imports::WaitingStore(workspace->db()).count(); }
    qint64 lines() { return workspace->db().queryInteger("SELECT count(*) FROM subscriptions"); }
    qint64 accountsThere() { return workspace->db().queryInteger("SELECT count(*) FROM accounts"); }
    Sheet* form(const char* name)
    {
        for (auto* found : window.findChildren<Sheet*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }

    ImportPage* imports;
    WaitingPage* page;
};

} // namespace

TEST_CASE_METHOD(OnWaiting, "waiting rows are listed with what they hold, why and for how long",
                 "[ui][import][waiting]")
{
    REQUIRE(list()->table()->rowCount() == 3);
    CHECK(cell(0, "account") == QStringLiteral("cus_1"));
    CHECK(cell(0, "name") == QStringLiteral("青空商事"));
    CHECK(cell(0, "source") == QStringLiteral("Stripe"));
    CHECK(cell(0, "file") == QStringLiteral("stripe.csv, row 2"));
    CHECK(cell(0, "age") == QStringLiteral("3 days"));
    CHECK(cell(0, "cells").contains(QStringLiteral("1000")));
    CHECK(imports->badge() == 3);
    window.navigate(QStringLiteral("import"));
    auto* there = imports->findChild<QPushButton*>(QStringLiteral("import.toWaiting"));
    REQUIRE(there->isVisible());
    CHECK(there->text() == QStringLiteral("Waiting rows (3)"));
    there->click();
    CHECK(window.currentPage() == page);
    CHECK(window.commands().action(QStringLiteral("go.page.waiting")));
}

TEST_CASE_METHOD(OnWaiting, "a waiting row is assigned to an account, whose key it is then", "[ui][import][waiting]")
{
    const AccountId id = first([](const AccountRow&) { return true; });
    const qint64 before = lines();
    list()->setFocus();
    press(Qt::Key_A);
    REQUIRE(form("waiting.form"));
    auto* field = form("waiting.form")->findChild<QLineEdit*>(QStringLiteral("waiting.account"));
    REQUIRE(QApplication::focusWidget() == field);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(form("waiting.form")); // no account yet
    typeInto(field, row(id).account().name);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(form("waiting.form"));
    CHECK(waiting() == 1); // the other row of that key came in, too
    CHECK(lines() == before + 2);
    const auto keys = SourceKeyStore(workspace->db()).ofAccount(id);
    REQUIRE(keys->size() == 1);
    CHECK(keys->front().source == QStringLiteral("Stripe"));
    CHECK(window.toasts()->texts().join(u' ').contains(QStringLiteral("2 rows that waited have come in.")));
    window.undoStack().undo(); // all of it
    CHECK(waiting() == 3);
    CHECK(lines() == before);
    CHECK(SourceKeyStore(workspace->db()).ofAccount(id)->empty());
    window.undoStack().redo();
    CHECK(waiting() == 1);
    CHECK(lines() == before + 2);
    window.undoStack().undo();
    CHECK(waiting() == 3);
}

TEST_CASE_METHOD(OnWaiting, "an account is made of a waiting row, and given a past", "[ui][import][waiting]")
{
    const qint64 before = accountsThere();
    REQUIRE(list()->selectId(list()->table()->idAt(2)));
    list()->setFocus();
    press(Qt::Key_N);
    CHECK(accountsThere() == before + 1);
    CHECK(waiting() == 2);
    {
        auto made = workspace->db().prepare("SELECT a.id, a.account_key, (SELECT min(since) FROM stage_spans WHERE "
                                            "account_id = a.id) FROM accounts AS a WHERE a.name = 'Nobody Ltd'");
        REQUIRE(made.next());
        CHECK(made.text(1) == QStringLiteral("cus_2"));
        CHECK(made.text(2) == QStringLiteral("2025-05-01")); // of its first contract line
    }
    window.undoStack().undo();
    INFO(window.toasts()->texts().join(u'\n').toStdString());
    CHECK(accountsThere() == before);
    CHECK(waiting() == 3);
    window.undoStack().redo();
    CHECK(accountsThere() == before + 1);
    CHECK(waiting() == 2);
}

TEST_CASE_METHOD(OnWaiting, "an account of a row that tells no name is asked for it", "[ui][import][waiting]")
{
    bringIn("subscription_id,account_id,start_date,mrr\ns9,cus_9,2025-05-01,500\n", QStringLiteral("Stripe"));
    const qint64 before = accountsThere();
    for (int row = 0; row < list()->table()->rowCount(); ++row)
        if (cell(row, "account").contains(QStringLiteral("cus_9")))
            list()->selectId(list()->table()->idAt(row));
    press(Qt::Key_N);
    REQUIRE(form("waitingAccount.form"));
    CHECK(accountsThere() == before);
    auto* name = form("waitingAccount.form")->findChild<QLineEdit*>(QStringLiteral("waitingAccount.name"));
    REQUIRE(QApplication::focusWidget() == name);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(form("waitingAccount.form")); // no name yet
    typeInto(name, QStringLiteral("Nine Ltd"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(form("waitingAccount.form"));
    CHECK(accountsThere() == before + 1);
    CHECK(
        workspace->db().queryInteger("SELECT count(*) FROM accounts WHERE name = 'Nine Ltd' AND account_key = 'cus_9'")
        == 1);
}

TEST_CASE_METHOD(OnWaiting, "waiting rows are dropped, and come back by undo", "[ui][import][waiting]")
{
    list()->setFocus();
    list()->selectAll();
    press(Qt::Key_Delete);
    CHECK(waiting() == 0);
    CHECK(imports->badge() == 0);
    REQUIRE(list()->emptyState()->isVisible());
    window.undoStack().undo();
    CHECK(waiting() == 3);
    CHECK(list()->table()->rowCount() == 3);
}

TEST_CASE_METHOD(OnWaiting, "a key that is added on an account's page brings its waiting rows in at once",
                 "[ui][import][waiting]")
{
    const AccountId id = first([](const AccountRow&) { return true; });
    const qint64 before = lines();
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    REQUIRE(window.commands().run(QStringLiteral("thisAccount.sourceKey")));
    REQUIRE(form("sourceKey.form"));
    auto* system = form("sourceKey.form")->findChild<QComboBox*>(QStringLiteral("sourceKey.source"));
    system->lineEdit()->selectAll();
    typeInto(system->lineEdit(), QStringLiteral("Stripe"));
    auto* key = form("sourceKey.form")->findChild<QLineEdit*>(QStringLiteral("sourceKey.key"));
    typeInto(key, QStringLiteral("cus_1"));
    QTest::keyClick(key, Qt::Key_Return, Qt::ControlModifier);
    CHECK(waiting() == 1);
    CHECK(lines() == before + 2);
    window.undoStack().undo();
    CHECK(waiting() == 3);
    CHECK(lines() == before);
}

TEST_CASE_METHOD(OnWaiting, "an undo that is refused leaves the rows that came in behind the act",
                 "[ui][import][waiting]")
{
    const qint64 before = lines();
    window.undoStack().clear();
    press(Qt::Key_N);
    REQUIRE(lines() > before);
    const qint64 there = lines();
    const qint64 left = waiting();
    workspace->db().execute("UPDATE accounts SET name = 'other', yomi = '' WHERE id = (SELECT max(id) FROM accounts)");
    const auto made = storage::readOne<Account>(workspace->db(), "WHERE t.id = (SELECT max(id) FROM accounts)");
    REQUIRE(made);
    Account renamed = *made;
    renamed.name = QStringLiteral("Renamed");
    Edit edit(QStringLiteral("account.change"), session->act());
    edit.update(*made, renamed);
    REQUIRE(workspace->apply(edit));
    window.undoStack().undo();
    CHECK(lines() == there);
    CHECK(waiting() == left);
}

TEST_CASE_METHOD(OnWaiting, "rows come back in where the act that brought them in can't be undone",
                 "[ui][import][waiting]")
{
    const AccountId id = first([](const AccountRow&) { return true; });
    const qint64 before = lines();
    REQUIRE(session->run(account::nameAlso(id, {{QStringLiteral("Stripe"), QStringLiteral("cus_1")}}, session->act()),
                         QStringLiteral("Assigned.")));
    REQUIRE(lines() == before + 2);
    // Somebody else changes the key meanwhile.
    workspace->db().execute(
        "UPDATE account_keys SET account_id = (SELECT max(id) FROM accounts) WHERE source_key = 'cus_1'");
    window.undoStack().undo();
    CHECK(lines() == before + 2);
    CHECK(waiting() == 1);
}

TEST_CASE_METHOD(OnWaiting, "an account whose name has quotes is made of a waiting row", "[ui][import][waiting]")
{
    bringIn("subscription_id,account_id,account_name,start_date,mrr\n"
            "s9,cus_9,\"\"\"ABC\"\" Inc.\",2025-05-01,500\n",
            QStringLiteral("Stripe"));
    for (int row = 0; row < list()->table()->rowCount(); ++row)
        if (cell(row, "account").contains(QStringLiteral("cus_9")) || cell(row, "name").contains(QStringLiteral("ABC")))
            list()->selectId(list()->table()->idAt(row));
    press(Qt::Key_N);
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM accounts WHERE name = '\"ABC\" Inc.'") == 1);
}

TEST_CASE_METHOD(OnWaiting, "an undo that can't take the rows back leaves the act as it is", "[ui][import][waiting]")
{
    const AccountId id = first([](const AccountRow&) { return true; });
    REQUIRE(session->run(account::nameAlso(id, {{QStringLiteral("Stripe"), QStringLiteral("cus_1")}}, session->act()),
                         QStringLiteral("Assigned.")));
    REQUIRE(waiting() == 1);
    const auto line = storage::readOne<Subscription>(workspace->db(),
                                                     "WHERE t.account_id = ?1 AND "
                                                     "t.subscription_key LIKE '%s1'",
                                                     id);
    REQUIRE(line);
    Subscription other = *line;
    other.plan = QStringLiteral("Other");
    Edit edit(QStringLiteral("subscription.change"), session->act());
    edit.update(*line, other);
    REQUIRE(workspace->apply(edit));
    window.undoStack().undo();
    CHECK(waiting() == 1);
    CHECK(SourceKeyStore(workspace->db()).ofAccount(id)->size() == 1);
}
