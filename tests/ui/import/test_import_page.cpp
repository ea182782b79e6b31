// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "import/file_drops.h"
#include "import/import_look.h"
#include "import/import_page.h"
#include "revenue/revenue_store.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"
#include "widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <numeric>
#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Importing : AccountShell {
    Importing() : page(new ImportPage(*session)) { window.addPage(page); }
    QString csv(const QString& name, const QByteArray& bytes)
    {
        const QString path = dir.path(name);
        writeFile(path, bytes);
        return path;
    }
    void settle()
    {
        QSignalSpy settled(page, &ImportPage::settled);
        while (page->look().isBusy())
            REQUIRE(settled.wait(20'000));
    }
    void take(const QStringList& paths)
    {
        window.navigate(page->id());
        page->takeFiles(paths, {QStringLiteral("accounts"), {}});
        settle();
    }
    void take(const QString& name, const QByteArray& bytes) { take(QStringList{csv(name, bytes)}); }
    const imports::ImportPreview* preview() { return page->look().preview(); }
    QPushButton* ok() { return page->findChild<QPushButton*>(QStringLiteral("import.ok")); }
    DataTable* rows() { return page->findChild<DataTable*>(QStringLiteral("import.rows")); }
    QString cell(int row, const char* column)
    {
        RowTable* table = rows()->table();
        return table->index(row, table->columnOf(QLatin1String(column))).data().toString();
    }
    void import()
    {
        REQUIRE(ok()->isEnabled());
        ok()->click();
        settle();
    }
    /// Imports two accounts; nothing else is on the stack.
    void importTwo()
    {
        take(QStringLiteral("accounts.csv"), "顧客ID,顧客名\nZ1,新規商事\nZ2,第二商事\n");
        import();
        REQUIRE(accountsThere() == 62);
    }
    /// Does `act` while another program writes to the file; once the window shows that it waits, `meanwhile` is done
    /// and the other program lets go. Whether it was shown.
    bool whileHeld(const std::function<void()>& act, const std::function<void(QDialog&)>& meanwhile)
    {
        storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 0);
        other.execute("BEGIN IMMEDIATE");
        bool shown = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                auto* const wait = qobject_cast<QDialog*>(widget);
                if (!wait || wait->objectName() != QStringLiteral("import.wait") || !wait->isVisible())
                    continue;
                look.stop();
                shown = true;
                meanwhile(*wait);
                other.execute("ROLLBACK");
            }
        });
        look.start(5);
        act();
        return shown;
    }
    QPushButton* answer(const char* what, const char* how)
    {
        auto* button = page->findChild<QPushButton*>(
            QStringLiteral("import.answer.%1.%2").arg(QLatin1String(what), QLatin1String(how)));
        REQUIRE(button);
        return button;
    }
    void choose(const char* what, const char* how)
    {
        answer(what, how)->click();
        QCoreApplication::processEvents();
        settle();
    }
    /// Of the current month, as the list of accounts shows it.
    Amount mrr()
    {
        const auto levels = revenue::RevenueStore(workspace->db()).levelsAt(Month::of(kDay));
        REQUIRE(levels);
        return std::accumulate(levels->cbegin(), levels->cend(), Amount());
    }
    qint64 accountsThere() { return workspace->db().queryInteger("SELECT count(*) FROM accounts"); }

    ImportPage* page;
};

} // namespace

TEST_CASE_METHOD(Importing, "a file is looked at, imported, seen, and taken back in one step", "[ui][import]")
{
    take(QStringLiteral("accounts.csv"), "顧客ID,顧客名,メモ欄\nZ1,新規商事,x\nZ2,第二商事,y\n");
    REQUIRE(preview());
    CHECK(preview()->toAdd == 2);
    CHECK(accountsThere() == 60);
    import();
    CHECK(window.currentPage()->id() == QStringLiteral("accounts")); // where it was opened from
    CHECK(accountsThere() == 62);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);
    window.undoStack().redo();
    CHECK(accountsThere() == 62);
}

TEST_CASE_METHOD(Importing, "an import is done by the keyboard alone", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "account_id,name,who\nZ1,New,鈴木\n");
    QTest::keyClick(window.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(accountsThere() == 61);
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ2,Second\n");
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    CHECK(window.currentPage()->id() == QStringLiteral("accounts"));
    CHECK_FALSE(page->look().isOpen());
    CHECK(accountsThere() == 61);
    // What was given up by mistake comes back, with all that was said of it.
    take(QStringLiteral("list.csv"), "account_id,who\nZ3,Third\n");
    page->look().setField(QStringLiteral("who"), QStringLiteral("name"));
    settle();
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    REQUIRE_FALSE(page->look().isOpen());
    REQUIRE(window.toasts()->actionButton());
    CHECK(window.toasts()->actionButton()->text() == QStringLiteral("Open again"));
    window.toasts()->actionButton()->click();
    settle();
    CHECK(window.currentPage() == page);
    REQUIRE(preview());
    CHECK(preview()->toAdd == 1);
}

TEST_CASE_METHOD(Importing, "Tab leads through the fields and out of them, Esc gives a begun text up first",
                 "[ui][import]")
{
    show();
    take(QStringLiteral("list.csv"), "account_id,who,Since\nZ9,手動商事,2024/4/1\n");
    std::set<QString> seen;
    page->findChild<QComboBox*>(QStringLiteral("import.kind"))->setFocus();
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
            seen.insert(at->objectName());
    }
    for (const char* name :
         {"import.head", "import.field0", "import.field1", "import.field2", "import.rows", "import.cancel"})
        CHECK(seen.contains(QLatin1String(name)));
    auto* field = page->findChild<QComboBox*>(QStringLiteral("import.field1"));
    field->setFocus(Qt::TabFocusReason);
    typeInto(field->lineEdit(), QStringLiteral("nam"));
    REQUIRE(field->currentText() == QStringLiteral("nam"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
    CHECK(page->look().isOpen());
    CHECK(field->currentText() == QStringLiteral("Skip column"));
    // A needed column that is missing: the rows are there to see which one it is.
    page->look().setField(QStringLiteral("account_id"), QString());
    settle();
    CHECK_FALSE(ok()->isEnabled());
    CHECK(preview()->firstRows.size() == 1);
}

TEST_CASE_METHOD(Importing, "errors are listed and saved, and nothing is written", "[ui][import]")
{
    take(QStringLiteral("contracts.csv"),
         "subscription_id,account_id,start_date,mrr\n1,1001,2025-13-01,100\n2,nobody,2025-01-01,many\n");
    REQUIRE(preview());
    CHECK(preview()->errors.size() == 3);
    CHECK_FALSE(ok()->isEnabled());
    CHECK(rows()->table()->rowCount() == 3); // what is refused comes first
    CHECK(cell(0, "row") == QStringLiteral("2"));
    dialogs.file = dir.path(QStringLiteral("errors.csv"));
    page->findChild<QPushButton*>(QStringLiteral("import.saveErrors"))->click();
    CHECK(readFile(dialogs.file).contains("nobody"));
}

TEST_CASE_METHOD(Importing, "each outcome lists its rows", "[ui][import]")
{
    const Account there = row(first([](const AccountRow&) { return true; })).account();
    take(QStringLiteral("accounts.csv"), "List of customers,\n\naccount_id,name\nZ1,First\n" + there.key.toUtf8() + ","
                                             + there.name.toUtf8() + "\n" + "Z2,Second\n合計,3\n");
    const auto click = [&](const char* name) {
        auto* button = page->findChild<QPushButton*>(QStringLiteral("import.count.") + QLatin1String(name));
        button->click();
        return button->text();
    };
    CHECK(click("added") == QStringLiteral("Added 2"));
    REQUIRE(rows()->table()->rowCount() == 2);
    CHECK(cell(0, "row") == QStringLiteral("4"));
    CHECK(cell(0, "cell1") == QStringLiteral("First"));
    CHECK(cell(1, "row") == QStringLiteral("6"));
    CHECK(click("unchanged") == QStringLiteral("Unchanged 1"));
    REQUIRE(rows()->table()->rowCount() == 1);
    CHECK(cell(0, "cell0") == there.key);
    CHECK(click("leftOut") == QStringLiteral("Left out 2"));
    CHECK(cell(0, "row") == QStringLiteral("1"));
    CHECK(cell(1, "cell0") == QStringLiteral("a total"));
}

TEST_CASE_METHOD(Importing, "a column is given its field by typing, and left out by Del", "[ui][import]")
{
    show();
    take(QStringLiteral("list.csv"), "account_id,who,Since\nZ9,手動商事,2024/4/1\n");
    const auto field = [&](int column) {
        auto* box = page->findChild<QComboBox*>(QStringLiteral("import.field%1").arg(column));
        REQUIRE(box);
        return box;
    };
    CHECK(field(1)->currentData().toString().isEmpty());
    field(1)->setFocus();
    field(1)->lineEdit()->selectAll();
    typeInto(field(1)->lineEdit(), QStringLiteral("name"));
    QTest::keyClick(field(1)->lineEdit(), Qt::Key_Return);
    QCoreApplication::processEvents();
    settle();
    CHECK(field(1)->currentData().toString() == QStringLiteral("name"));
    CHECK(field(1)->isAncestorOf(QApplication::focusWidget())); // the keyboard stays in the column
    field(2)->setFocus();
    field(2)->setCurrentIndex(field(2)->findData(QStringLiteral("contract_start")));
    Q_EMIT field(2)->activated(field(2)->currentIndex());
    QCoreApplication::processEvents();
    settle();
    auto* columns = page->findChild<QTableWidget*>(QStringLiteral("import.columns"));
    CHECK(columns->item(2, 1)->text() == QStringLiteral("2024/4/1"));
    CHECK(columns->item(2, 3)->text() == QStringLiteral("2024-04-01")); // as it was read
    field(2)->setFocus();
    QTest::keyClick(field(2)->lineEdit(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    settle();
    CHECK(field(2)->currentData().toString().isEmpty());
    import();
    const auto found = AccountStore(workspace->db()).findByKey(QStringLiteral("Z9"));
    REQUIRE((found && *found));
    CHECK((*found)->name == QStringLiteral("手動商事"));
    CHECK_FALSE((*found)->contractStart.isValid());
}

TEST_CASE_METHOD(Importing, "what is no CSV is said in words", "[ui][import]")
{
    take(QStringList{dir.path(QStringLiteral("missing.csv"))});
    CHECK_FALSE(preview());
    CHECK_FALSE(ok()->isEnabled());
    auto* why = page->findChild<EmptyState*>(QStringLiteral("import.unreadable"));
    CHECK_FALSE(why->isHidden());
    CHECK(why->sentence().contains(QStringLiteral("missing.csv")));
    CHECK(why->button()->text() == QStringLiteral("Choose another file"));
}

TEST_CASE_METHOD(Importing, "in Japanese an error calls the field by its name beside the heading of the file",
                 "[ui][import]")
{
    language.set(QStringLiteral("ja"));
    take(QStringLiteral("contracts.csv"),
         "subscription_id,account_id,start_date,mrr\n,1001,2025-01-01,100\n9,1001,2025-01-01,\n");
    REQUIRE(rows()->table()->rowCount() == 2);
    CHECK(cell(0, "cell0") == QStringLiteral("契約ID (subscription_id)"));
    CHECK(cell(0, "cell2") == QStringLiteral("契約IDを入力してください"));
    CHECK(cell(1, "cell2") == QStringLiteral("継続課金の行にはMRRまたは期間あたり金額を入力してください"));
}

TEST_CASE_METHOD(Importing, "where the file's name says nothing, its columns say what it holds", "[ui][import]")
{
    const QString key = row(first([](const AccountRow&) { return true; })).account().key;
    take(QStringLiteral("c4.csv"), "契約ID,顧客ID,開始日,月額\nN1," + key.toUtf8() + ",2026-01-01,1000\n");
    CHECK(page->findChild<QComboBox*>(QStringLiteral("import.kind"))->currentData().toInt()
          == int(Entity::Subscription));
    REQUIRE(preview());
    CHECK(preview()->errors.empty());
    CHECK(preview()->toAdd == 1);
}

TEST_CASE_METHOD(Importing, "several files come in the order in which one refers to the other", "[ui][import]")
{
    const QString second =
        csv(QStringLiteral("contracts.csv"), "subscription_id,account_id,start_date,mrr\nN1,Z1,2026-01-01,1000\n");
    const QString first = csv(QStringLiteral("accounts.csv"), "account_id,name\nZ1,First\n");
    take(QStringList{second, first});
    CHECK(page->look().fileName() == QStringLiteral("accounts.csv"));
    CHECK(page->caption() == QStringLiteral("accounts.csv, then 1 more file"));
    import();
    CHECK(window.currentPage() == page);
    CHECK(page->look().fileName() == QStringLiteral("contracts.csv"));
    REQUIRE(preview());
    CHECK(preview()->toAdd == 1);
    import();
    CHECK(window.currentPage()->id() == QStringLiteral("accounts"));
}

TEST_CASE_METHOD(Importing, "Esc closes an open list of choices and leaves the file alone", "[ui][import][keys]")
{
    show();
    take(QStringLiteral("accounts.csv"), "顧客ID,顧客名\nZ1,新規商事\n");
    auto* kind = page->findChild<QComboBox*>(QStringLiteral("import.kind"));
    REQUIRE(kind);
    kind->setFocus();
    kind->showPopup();
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(preview());
    window.activateWindow(); // nobody does it where there is no window system
    QTest::qWait(0);
    QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(page->look().isOpen());
}

TEST_CASE_METHOD(Importing, "what was said and then cancelled is never imported unseen", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "account_id,name,seats\nZ1,New,5\n");
    page->look().setField(QStringLiteral("seats"), QString());
    REQUIRE(page->look().isBusy());
    page->look().cancel();
    CHECK(page->look().asked().overrides.empty());
    REQUIRE(preview());
    import();
    const auto found = AccountStore(workspace->db()).findByKey(QStringLiteral("Z1"));
    REQUIRE((found && *found));
    CHECK((*found)->seats == 5);
}

TEST_CASE_METHOD(Importing, "an import that ends behind another page leaves that one in front", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ1,New\n");
    REQUIRE(ok()->isEnabled());
    ok()->click();
    window.navigate(QStringLiteral("handoffs"));
    settle();
    CHECK(accountsThere() == 61);
    CHECK(window.currentPage()->id() == QStringLiteral("handoffs"));
}

TEST_CASE_METHOD(Importing,
                 "the file of a system that is known is read as such, and by its headings only where that is wanted",
                 "[ui][import]")
{
    show();
    take(QStringLiteral("companies.csv"),
         "Record ID,Company name,Company domain name,Industry,Create date,Lifecycle stage\n"
         "9001,Blue,blue.example,Retail,2025-01-05 10:00,Customer\n");
    auto* recipe = page->findChild<QPushButton*>(QStringLiteral("import.recipe"));
    REQUIRE(recipe->isVisible());
    CHECK(recipe->text() == QStringLiteral("Read by headings only"));
    recipe->click();
    settle();
    CHECK(preview()->recipe.isEmpty());
    CHECK(recipe->text() == QStringLiteral("Read as “HubSpot companies”")); // the way back
    recipe->click();
    settle();
    CHECK(recipe->text() == QStringLiteral("Read by headings only"));
    CHECK(page->findChild<QComboBox*>(QStringLiteral("import.source"))->isVisible());
    CHECK(page->findChild<QLabel*>(QStringLiteral("import.readAs"))
              ->text()
              .startsWith(QStringLiteral("HubSpot companies")));
    import();
    CHECK(accountsThere() == 61);
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM account_keys WHERE source = 'HubSpot'") == 1);
    // Another kind is no file of that system.
    take(QStringLiteral("companies.csv"), "Record ID,Company name\n9001,Blue\n");
    CHECK(recipe->isVisible());
    page->look().setKind(Entity::Member);
    settle();
    CHECK_FALSE(recipe->isVisible());
}

TEST_CASE_METHOD(Importing, "what a list of contracts changes and lacks is chosen with a day", "[ui][import]")
{
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ1,新規商事\n");
    import();
    take(QStringLiteral("contracts.csv"), "subscription_id,account_id,start_date,mrr\nZ-1,Z1,2024-04-01,1000\n"
                                          "Z-2,Z1,2024-04-01,500\n");
    import();
    const auto lines = [&](const char* sql) {
        return workspace->db().queryInteger(QByteArray("SELECT count(*) FROM subscriptions WHERE ").append(sql).data());
    };
    show();
    take(QStringLiteral("contracts.csv"), "subscription_id,account_id,start_date,mrr\nZ-1,Z1,2024-04-01,1200\n");
    REQUIRE(preview());
    CHECK(preview()->restated == 1);
    const qint64 missing = preview()->missing; // Z-2, and what the sample has
    CHECK(missing > 1);
    CHECK(answer("changed", "correct")->isChecked());
    CHECK(answer("missing", "keep")->isChecked());
    auto* restated = page->findChild<QPushButton*>(QStringLiteral("import.count.restated"));
    CHECK(restated->isVisible());
    restated->click();
    CHECK(rows()->table()->rowCount() == 1);
    // No option of the command line is named.
    CHECK_FALSE(page->findChild<QLabel*>(QStringLiteral("import.notices"))->text().contains(QStringLiteral("--")));
    choose("changed", "from");
    CHECK(answer("changed", "from")->isChecked());
    CHECK(preview()->restated == 0);
    auto* day = page->findChild<DateEdit*>(QStringLiteral("import.day.changed"));
    REQUIRE(day);
    CHECK(day->date() == QDate(2025, 10, 1)); // this month's first
    day->setFocus();
    day->selectAll();
    typeInto(day, QStringLiteral("2025-09-01"));
    QTest::keyClick(day, Qt::Key_Return);
    QCoreApplication::processEvents();
    settle();
    CHECK(page->look().asked().changedFrom == QDate(2025, 9, 1));
    CHECK(preview()->restated == 1); // September is over
    choose("missing", "end");
    CHECK(preview()->missing == missing);
    import();
    CHECK(lines("subscription_key = 'Z-1' AND mrr_minor = 1200 AND start_date = '2025-09-01'") == 1);
    CHECK(lines("subscription_key = 'Z-1/1' AND mrr_minor = 1000 AND end_date = '2025-09-01'") == 1);
    CHECK(lines("subscription_key = 'Z-2' AND end_date = '2025-10-01'") == 1);
    window.undoStack().undo();
    CHECK(lines("subscription_key = 'Z-1' AND mrr_minor = 1000 AND end_date IS NULL") == 1);
    CHECK(lines("subscription_key = 'Z-2' AND end_date IS NULL") == 1);
}

TEST_CASE_METHOD(Importing, "beside each answer stands what would come of it", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ1,新規商事\nZ2,第二商事\nZ3,第三商事\n");
    import();
    const Amount before = mrr();
    QSignalSpy tried(&page->look(), &ImportLook::tried);
    take(QStringLiteral("contracts.csv"),
         "subscription_id,account_id,start_date,amount,quantity,period\nZ-1,Z1,2025-04-01,1000,1,month\n"
         "Z-2,Z2,2025-04-01,2000,2,month\nZ-3,Z3,2025-04-01,3000,3,month\n");
    REQUIRE(preview()->questions.size() == 1);
    while (tried.size() < 2)
        REQUIRE(tried.wait(20'000));
    const auto effect = [&](const char* how) {
        return page->findChild<QLabel*>(QStringLiteral("import.effect.amount.") + QLatin1String(how))->text();
    };
    const auto then = [&](qint64 more) {
        return QStringLiteral("MRR after import: ") + money(before + Amount::fromMinor(more), QStringLiteral("JPY"));
    };
    CHECK(effect("unit").contains(QStringLiteral("3 added")));
    CHECK(effect("unit").contains(then(1000 + 4000 + 9000)));
    CHECK(effect("total").contains(then(6000)));
    QTest::keyClick(&window, Qt::Key_2);
    settle();
    import();
    CHECK(mrr() == before + Amount::fromMinor(6000));
}

TEST_CASE_METHOD(Importing, "what the file says of its ends can be told otherwise", "[ui][import]")
{
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ1,新規商事\nZ2,第二商事\n");
    import();
    show();
    take(QStringLiteral("contracts.csv"), "subscription_id,account_id,start_date,end_date,mrr\n"
                                          "Z-1,Z1,2024-04-01,2025-03-31,1000\nZ-2,Z2,2024-04-01,2025-03-31,1000\n");
    CHECK(ok()->isEnabled()); // it is no question that has to be answered
    CHECK(answer("end", "first-day-after")->isChecked());
    choose("end", "last-day");
    CHECK(answer("end", "last-day")->isChecked());
    import();
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM subscriptions WHERE subscription_key LIKE 'Z-%' AND "
                                       "end_date = '2025-04-01'")
          == 2);
}

TEST_CASE_METHOD(Importing, "which accounts a file means is decided one by one, by keys", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "account_id,name\nZ1,株式会社新規商事\nZ2,第二商事\nZ3,第三商事\n");
    import();
    take(QStringLiteral("accounts.csv"), "account_id,name\nH1,新規商事\nH2,第二商事(株)\nH3,第三商事\nH4,第四商事\n");
    auto* source = page->findChild<QComboBox*>(QStringLiteral("import.source"));
    // Its keys are not the workspace's own: three may be accounts that are here.
    CHECK(
        page->findChild<QLabel*>(QStringLiteral("import.notices"))->text().contains(QStringLiteral("3 new accounts")));
    source->setFocus();
    source->lineEdit()->selectAll();
    typeInto(source->lineEdit(), QStringLiteral("HubSpot"));
    QTest::keyClick(source->lineEdit(), Qt::Key_Return);
    QCoreApplication::processEvents();
    settle();
    auto* list = page->findChild<DataTable*>(QStringLiteral("import.matches"));
    REQUIRE(list->isVisible());
    REQUIRE(list->table()->rowCount() == 3);
    CHECK_FALSE(ok()->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return); // H1 is Z1
    CHECK(list->currentId() == 2);
    QTest::keyClick(list, Qt::Key_N); // H2 is another one
    CHECK(list->currentId() == 3);
    QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
    settle();
    CHECK_FALSE(list->isVisible());
    import();
    const auto keyOf = [&](const char* key) {
        auto row = workspace->db().prepare("SELECT a.account_key FROM account_keys AS k JOIN accounts AS a ON a.id = "
                                           "k.account_id WHERE k.source = 'HubSpot' AND k.source_key = ?1");
        row.bind(1, QString::fromLatin1(key));
        return row.next() ? row.text(0) : QString();
    };
    CHECK(keyOf("H1") == QStringLiteral("Z1"));
    CHECK(keyOf("H2") == QStringLiteral("H2"));
    CHECK(keyOf("H3") == QStringLiteral("Z3"));
    CHECK(keyOf("H4") == QStringLiteral("H4"));
    CHECK(accountsThere() == 65);
}

TEST_CASE_METHOD(Importing, "rows of accounts that nobody knows may wait", "[ui][import]")
{
    show();
    take(QStringLiteral("touchpoints.csv"),
         "account_id,date,kind,summary\nQ9,2025-10-01,call,a\n1001,2025-10-01,call,b\n");
    CHECK_FALSE(ok()->isEnabled());
    CHECK(answer("unmatched", "refuse")->isChecked());
    choose("unmatched", "wait");
    CHECK(ok()->isEnabled());
    CHECK(preview()->waiting == 1);
    import();
    const auto count = [&](const char* sql) { return workspace->db().queryInteger(sql); };
    CHECK(count("SELECT count(*) FROM waiting_rows") == 1);
    // They come in behind the import that brings their account, and one undo takes back both.
    const qint64 touchpoints = count("SELECT count(*) FROM touchpoints");
    take(QStringLiteral("accounts.csv"), "account_id,name\nQ9,後日商事\n");
    import();
    CHECK(count("SELECT count(*) FROM waiting_rows") == 0);
    CHECK(count("SELECT count(*) FROM touchpoints") == touchpoints + 1);
    window.undoStack().undo();
    CHECK(count("SELECT count(*) FROM waiting_rows") == 1);
    CHECK(count("SELECT count(*) FROM touchpoints") == touchpoints);
    CHECK(accountsThere() == 60);
    window.undoStack().redo();
    CHECK(count("SELECT count(*) FROM waiting_rows") == 0);
    CHECK(count("SELECT count(*) FROM touchpoints") == touchpoints + 1);
}

TEST_CASE_METHOD(Importing, "how a file was read by hand is remembered for the next one with its headings",
                 "[ui][import]")
{
    show();
    const QByteArray first = "Nr,Firma,Stufe\nZ1,新規商事,利用中\n";
    take(QStringLiteral("Kunden.csv"), first);
    page->look().setKind(Entity::Account);
    settle();
    page->look().setField(QStringLiteral("Nr"), QStringLiteral("account_id"));
    settle();
    page->look().setField(QStringLiteral("Firma"), QStringLiteral("name"));
    settle();
    page->look().setField(QStringLiteral("Stufe"), QStringLiteral("stage"));
    settle();
    auto* retention = page->findChild<QPushButton*>(QStringLiteral("import.answer.stage:利用中.retention"));
    REQUIRE(retention);
    CHECK(retention->text().contains(QStringLiteral("Retention"))); // no code
    retention->click();
    QCoreApplication::processEvents();
    settle();
    auto* remember = page->findChild<QCheckBox*>(QStringLiteral("import.remember"));
    CHECK(remember->isVisible());
    CHECK(remember->isChecked());
    import();
    take(QStringLiteral("other.csv"), "Nr,Firma,Stufe\nZ2,第二商事,利用中\n");
    REQUIRE(preview());
    CHECK(preview()->recipe == QStringLiteral("Kunden"));
    CHECK(page->look().kind() == Entity::Account);
    CHECK(preview()->questions.empty());
    CHECK(preview()->toAdd == 1);
    CHECK_FALSE(remember->isVisible()); // nothing new was said
    import();
    CHECK(accountsThere() == 62);
    // Not where it was not wanted.
    take(QStringLiteral("third.csv"), "Nr,Name\nZ3,第三商事\n");
    page->look().setKind(Entity::Account);
    settle();
    page->look().setField(QStringLiteral("Nr"), QStringLiteral("account_id"));
    settle();
    remember->click();
    import();
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM import_recipes") == 1);
}

TEST_CASE_METHOD(Importing, "a file of a known system is read as one of that system, whatever it is called",
                 "[ui][import]")
{
    show();
    importTwo();
    const auto readAs = [&] { return page->findChild<QLabel*>(QStringLiteral("import.readAs"))->text(); };
    take(QStringLiteral("accounts.csv"), "First Name,Middle Name,Last Name,Company,Department,Job Title,E-mail Address,"
                                         "Business Phone,Birthday\nAnn,,Lee,さくら商事,Sales,CEO,ann@s.example,1,\n");
    REQUIRE(preview());
    CHECK(page->look().kind() == Entity::Contact);
    CHECK(readAs().startsWith(QStringLiteral("Outlook")));
    // The header lies below a note, and no kind of rows would have found it.
    take(QStringLiteral("Connections.csv"), "Notes:\n\"When exporting, some addresses are missing.\"\n\n"
                                            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                                            "Ann,Lee,https://l.example,ann@s.example,さくら商事,CEO,06 Jan 2020\n");
    REQUIRE(preview());
    CHECK(page->look().kind() == Entity::Contact);
    CHECK(preview()->rows == 1);
    CHECK(readAs().startsWith(QStringLiteral("LinkedIn")));
    // What a person says goes before it.
    page->look().setNoRecipe();
    settle();
    CHECK(preview()->recipe.isEmpty());
    page->look().setKind(Entity::Member);
    settle();
    CHECK(page->look().kind() == Entity::Member);
}

TEST_CASE_METHOD(Importing, "rows that were copied in a spreadsheet come in like a file", "[ui][import]")
{
    window.navigate(page->id());
    page->takePasted(format::PastedBlock{QStringLiteral("account_id\tname\nZ7\t貼付商事\n"), {}},
                     {QStringLiteral("accounts"), {}});
    settle();
    CHECK(page->caption() == QStringLiteral("Pasted rows"));
    REQUIRE(preview());
    CHECK(preview()->toAdd == 1);
    import();
    CHECK(accountsThere() == 61);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);
    window.undoStack().redo();
    CHECK(accountsThere() == 61);
}

TEST_CASE_METHOD(Importing, "errors name the field in the window's language beside the file's heading", "[ui][import]")
{
    language.set(QStringLiteral("ja"));
    take(QStringLiteral("goals.csv"), "account_id,ゴール,due_date\nnobody,g,2025-13-01\n");
    CHECK(page->findChild<QComboBox*>(QStringLiteral("import.kind"))->currentData().toInt() == int(Entity::Goal));
    REQUIRE(rows()->table()->rowCount() == 2);
    CHECK(cell(0, "cell0") == QStringLiteral("顧客ID (account_id)"));
    CHECK(cell(1, "cell0") == QStringLiteral("期限 (due_date)"));
    // The file of errors keeps the headings of the file.
    dialogs.file = dir.path(QStringLiteral("errors.csv"));
    page->findChild<QPushButton*>(QStringLiteral("import.saveErrors"))->click();
    CHECK(readFile(dialogs.file).contains("2,account_id,nobody,"));
}

TEST_CASE_METHOD(Importing, "the window lives while an import is taken back, and takes nothing else meanwhile",
                 "[ui][import][undo]")
{
    importTwo();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    bool painted = false;
    const bool shown = whileHeld([&] { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); },
                                 [&](QDialog& wait) {
                                     CHECK(wait.windowModality() == Qt::ApplicationModal);
                                     CHECK(wait.windowTitle().contains(QStringLiteral("accounts.csv")));
                                     CHECK(accountsThere() == 62);
                                     painted = !window.grab().isNull();
                                 });
    CHECK(shown);
    CHECK(painted);
    CHECK(accountsThere() == 60);
    CHECK(window.undoStack().index() == 0);
    CHECK(window.undoStack().canRedo());
}

TEST_CASE_METHOD(Importing, "taking an import back can be cancelled, and done later", "[ui][import][undo]")
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    importTwo();
    const auto cancel = [&](QDialog& wait) {
        auto* const button = wait.findChild<QPushButton*>(QStringLiteral("import.wait.cancel"));
        QTest::keyClick(&wait, Qt::Key_Escape);
        CHECK_FALSE(button->isEnabled());
        CHECK(wait.isVisible()); // until it has stopped
    };
    const bool shown = whileHeld([&] { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }, cancel);
    CHECK(shown);
    QCoreApplication::processEvents();
    CHECK(window.toasts()->texts().last() == QStringLiteral("Cancelled. The import was not undone."));
    CHECK(accountsThere() == 62);
    CHECK(window.undoStack().index() == 1);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);

    const auto click = [&](QDialog& wait) {
        QTest::mouseClick(wait.findChild<QPushButton*>(QStringLiteral("import.wait.cancel")), Qt::LeftButton);
    };
    CHECK(whileHeld([&] { window.undoStack().redo(); }, click));
    QCoreApplication::processEvents();
    CHECK(accountsThere() == 60);
    CHECK(window.undoStack().index() == 0);
    window.undoStack().redo();
    CHECK(accountsThere() == 62);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);
}

TEST_CASE_METHOD(Importing, "an import whose rows were used since stays, and that is said", "[ui][import][undo]")
{
    importTwo();
    const Account before = **AccountStore(workspace->db()).findByKey(QStringLiteral("Z1"));
    Account after = before;
    after.notes = QStringLiteral("used");
    Edit edit(QStringLiteral("account.change"), workspace->act());
    edit.update(before, after);
    REQUIRE(workspace->apply(edit));
    window.undoStack().undo();
    CHECK(accountsThere() == 62);
    CHECK_FALSE(window.undoStack().canUndo());
}

TEST_CASE_METHOD(Importing, "what a file leaves open is asked, and its answer imports it", "[ui][import]")
{
    // Each contract ends the day before the next one starts: is that its last day, or the first one without it?
    QByteArray rows = "subscription_id,account_id,plan,start_date,end_date,mrr\n";
    for (int i = 0; i < 6; ++i)
        rows +=
            QStringLiteral("q%1a,K%1,Pro,2024-04-01,2025-03-31,1000\nq%1b,K%1,Pro,2025-04-01,,1000\n").arg(i).toUtf8();
    QByteArray customers = "account_id,name\n";
    for (int i = 0; i < 6; ++i)
        customers += QStringLiteral("K%1,Customer %1\n").arg(i).toUtf8();
    take(QStringLiteral("accounts.csv"), customers);
    import();
    show();
    take(QStringLiteral("subscriptions.csv"), rows);
    CHECK_FALSE(ok()->isEnabled());
    auto* lastDay = page->findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day"));
    REQUIRE(lastDay);
    CHECK(lastDay->isVisible());
    CHECK(lastDay->text() == QStringLiteral("1  Last day of the contract")); // with its key
    CHECK(page->look().wrongRows().empty());                                 // nothing is wrong
    // 1 and 2 answer the question that is open.
    QTest::keyClick(window.windowHandle(), Qt::Key_1);
    QCoreApplication::processEvents();
    settle();
    CHECK(ok()->isEnabled());
    // The answer stays to be seen, and can be changed.
    REQUIRE(page->findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day")));
    CHECK(page->findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day"))->isChecked());
    import();
    storage::Statement ends =
        session->db().prepare("SELECT end_date FROM subscriptions WHERE subscription_key = 'q0a'");
    REQUIRE(ends.next());
    CHECK(ends.text(0) == QStringLiteral("2025-04-01")); // kept as the first day without it
}

TEST_CASE_METHOD(Importing, "a list of accounts, contracts and contacts comes in whole and goes back", "[ui][import]")
{
    // By its columns it is more than a list of accounts.
    show();
    take(QStringLiteral("list.csv"), "顧客一覧\n顧客名,CS担当,契約開始日,プラン,月額,先方担当者,メールアドレス\n"
                                     "新規商事,新しい人,2026-01-01,Pro,1000,山田,yamada@example.com\n"
                                     "第二商事,新しい人,2026-02-01,Pro,500,,\n");
    CHECK(page->findChild<QComboBox*>(QStringLiteral("import.kind"))->currentData().toInt() == int(Entity::Sheet));
    CHECK_FALSE(ok()->isEnabled());
    CHECK(page->look().wrongRows().empty()); // it is asked
    auto* make = page->findChild<QPushButton*>(QStringLiteral("import.answer.owner.make"));
    REQUIRE(make);
    CHECK(make->text() == QStringLiteral("1  Add them as members"));
    make->click();
    QCoreApplication::processEvents();
    settle();
    REQUIRE(preview());
    CHECK(preview()->toAdd == 5);
    CHECK(page->findChild<QLabel*>(QStringLiteral("import.notices"))
              ->text()
              .contains(QStringLiteral("Contract lines: 2 will be added")));
    import();
    CHECK(accountsThere() == 62);
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM members WHERE name = '新しい人'") == 1);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);
    CHECK(workspace->db().queryInteger("SELECT count(*) FROM members WHERE name = '新しい人'") == 0);
}

TEST_CASE_METHOD(Importing, "the row of the headings is found, and can be told", "[ui][import]")
{
    show();
    take(QStringLiteral("accounts.csv"), "List of customers,\n,\naccount_id,name\nZ1,First\nZ2,Second\n");
    CHECK(preview()->headerRow == 3);
    CHECK(preview()->rows == 2);
    auto* head = page->findChild<DataTable*>(QStringLiteral("import.head"));
    CHECK(head->currentId() == 3);
    page->findChild<QToolButton*>(QStringLiteral("import.headerDown"))->click();
    settle();
    CHECK_FALSE(ok()->isEnabled());
    REQUIRE(head->selectId(3));
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Return);
    settle();
    CHECK(ok()->isEnabled());
}

TEST_CASE_METHOD(Importing, "a file that is dropped on the window is taken, a folder and a link to a page are not",
                 "[ui][import]")
{
    show();
    QStringList taken;
    new FileDrops(window, [&](const QStringList& paths) { taken += paths; });
    const QString path = csv(QStringLiteral("accounts.csv"), "account_id,name\n");
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        // As the window system gives them: to the window, which looks for who takes it.
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &event);
        QApplication::processEvents();
        return enter.isAccepted();
    };
    CHECK(drop({QUrl::fromLocalFile(path)}));
    CHECK(taken == QStringList{path});
    CHECK_FALSE(drop({QUrl::fromLocalFile(dir.path(QString()))}));
    CHECK_FALSE(drop({QUrl(QStringLiteral("https://example.com/accounts.csv"))}));
    CHECK_FALSE(drop({QUrl::fromLocalFile(path), QUrl::fromLocalFile(dir.path(QString()))}));
    CHECK(taken.size() == 1);
    CHECK(drop({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}));
    CHECK(taken.size() == 3);
}
