// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "import/file_drops.h"
#include "import/import_dialog.h"
#include "widgets/toast.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>
#include <QUrl>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Importing : AccountShell {
    QString csv(const QString& name, const QByteArray& bytes)
    {
        const QString path = dir.path(name);
        writeFile(path, bytes);
        return path;
    }
    static void settle(ImportDialog& dialog)
    {
        QSignalSpy settled(&dialog, &ImportDialog::settled);
        if (dialog.isBusy())
            REQUIRE(settled.wait(20'000));
    }
    /// Imports two accounts; nothing else is on the stack.
    void importTwo()
    {
        ImportDialog dialog(*session, csv(QStringLiteral("accounts.csv"), "顧客ID,顧客名\nZ1,新規商事\nZ2,第二商事\n"),
                            &window);
        settle(dialog);
        dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->click();
        settle(dialog);
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
    qint64 accountsThere() { return workspace->db().queryInteger("SELECT count(*) FROM accounts"); }
};

} // namespace

TEST_CASE_METHOD(Importing, "a file is looked at, imported, seen, and taken back in one step", "[ui][import]")
{
    ImportDialog dialog(
        *session, csv(QStringLiteral("accounts.csv"), "顧客ID,顧客名,メモ欄\nZ1,新規商事,x\nZ2,第二商事,y\n"), &window);
    settle(dialog);
    REQUIRE(dialog.preview());
    CHECK(dialog.preview()->toAdd == 2);
    CHECK(accountsThere() == 60);
    auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("import.ok"));
    REQUIRE(ok->isEnabled());
    ok->click();
    settle(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(accountsThere() == 62);
    window.undoStack().undo();
    CHECK(accountsThere() == 60);
    window.undoStack().redo();
    CHECK(accountsThere() == 62);
}

TEST_CASE_METHOD(Importing, "errors are listed and saved, and nothing is written", "[ui][import]")
{
    ImportDialog dialog(
        *session,
        csv(QStringLiteral("contracts.csv"),
            "subscription_id,account_id,start_date,mrr\n1,1001,2025-13-01,100\n2,nobody,2025-01-01,many\n"),
        &window);
    settle(dialog);
    REQUIRE(dialog.preview());
    CHECK(dialog.preview()->errors.size() == 3);
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->isEnabled());
    auto* errors = dialog.findChild<QTableWidget*>(QStringLiteral("import.errors"));
    CHECK(errors->rowCount() == 3);
    CHECK(errors->item(0, 0)->text() == QStringLiteral("2"));
    dialogs.file = dir.path(QStringLiteral("errors.csv"));
    dialog.findChild<QPushButton*>(QStringLiteral("import.saveErrors"))->click();
    CHECK(readFile(dialogs.file).contains("nobody"));
}

TEST_CASE_METHOD(Importing, "a column is given its field by hand", "[ui][import]")
{
    ImportDialog dialog(*session, csv(QStringLiteral("list.csv"), "account_id,who\nZ9,手動商事\n"), &window);
    settle(dialog);
    auto* field = dialog.findChild<QComboBox*>(QStringLiteral("import.field1"));
    REQUIRE(field);
    CHECK(field->currentData().toString().isEmpty());
    field->setCurrentIndex(field->findData(QStringLiteral("name")));
    Q_EMIT field->activated(field->currentIndex());
    settle(dialog);
    dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->click();
    settle(dialog);
    const auto found = AccountStore(workspace->db()).findByKey(QStringLiteral("Z9"));
    REQUIRE((found && *found));
    CHECK((*found)->name == QStringLiteral("手動商事"));
}

TEST_CASE_METHOD(Importing, "what is no CSV is said in words", "[ui][import]")
{
    ImportDialog dialog(*session, dir.path(QStringLiteral("missing.csv")), &window);
    settle(dialog);
    CHECK_FALSE(dialog.preview());
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->isEnabled());
}

TEST_CASE_METHOD(Importing, "in Japanese an error calls the field by its name beside the heading of the file",
                 "[ui][import]")
{
    language.set(QStringLiteral("ja"));
    ImportDialog dialog(*session,
                        csv(QStringLiteral("contracts.csv"),
                            "subscription_id,account_id,start_date,mrr\n,1001,2025-01-01,100\n9,1001,2025-01-01,\n"),
                        &window);
    settle(dialog);
    auto* errors = dialog.findChild<QTableWidget*>(QStringLiteral("import.errors"));
    REQUIRE(errors->rowCount() == 2);
    CHECK(errors->item(0, 1)->text() == QStringLiteral("契約ID (subscription_id)"));
    CHECK(errors->item(0, 3)->text() == QStringLiteral("契約IDを入力してください"));
    CHECK(errors->item(1, 3)->text() == QStringLiteral("継続課金の行にはMRRまたは期間あたり金額を入力してください"));
}

TEST_CASE_METHOD(Importing, "where the file's name says nothing, its columns say what it holds", "[ui][import]")
{
    const QString key = row(first([](const AccountRow&) { return true; })).account().key;
    ImportDialog dialog(
        *session, csv(QStringLiteral("c4.csv"), "契約ID,顧客ID,開始日,月額\nN1," + key.toUtf8() + ",2026-01-01,1000\n"),
        &window);
    settle(dialog);
    if (dialog.isBusy())
        settle(dialog);
    CHECK(dialog.findChild<QComboBox*>(QStringLiteral("import.kind"))->currentData().toInt()
          == int(Entity::Subscription));
    REQUIRE(dialog.preview());
    CHECK(dialog.preview()->errors.empty());
    CHECK(dialog.preview()->toAdd == 1);
}

TEST_CASE("errors name the field in the window's language beside the file's heading", "[ui][import]")
{
    AccountShell shell(ThemeMode::Light, QStringLiteral("ja"));
    const QString path = shell.dir.path(QStringLiteral("goals.csv"));
    writeFile(path, "account_id,ゴール,due_date\nnobody,g,2025-13-01\n");
    ImportDialog dialog(*shell.session, path, &shell.window);
    Importing::settle(dialog);
    auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("import.kind"));
    CHECK(kind->currentData().toInt() == int(Entity::Goal));
    auto* errors = dialog.findChild<QTableWidget*>(QStringLiteral("import.errors"));
    REQUIRE(errors->rowCount() == 2);
    CHECK(errors->item(0, 1)->text() == QStringLiteral("顧客ID (account_id)"));
    CHECK(errors->item(1, 1)->text() == QStringLiteral("期限 (due_date)"));
    // The file of errors keeps the headings of the file.
    shell.dialogs.file = shell.dir.path(QStringLiteral("errors.csv"));
    dialog.findChild<QPushButton*>(QStringLiteral("import.saveErrors"))->click();
    CHECK(readFile(shell.dialogs.file).contains("2,account_id,nobody,"));
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
    ImportDialog first(*session, csv(QStringLiteral("accounts.csv"), customers), &window);
    settle(first);
    first.findChild<QPushButton*>(QStringLiteral("import.ok"))->click();
    settle(first);
    ImportDialog dialog(*session, csv(QStringLiteral("subscriptions.csv"), rows), &window);
    dialog.show();
    settle(dialog);
    auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("import.ok"));
    CHECK_FALSE(ok->isEnabled());
    auto* lastDay = dialog.findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day"));
    REQUIRE(lastDay);
    CHECK(lastDay->isVisible());
    CHECK(lastDay->text() == QStringLiteral("Last day of the contract"));
    CHECK(dialog.findChild<QTableWidget*>(QStringLiteral("import.errors"))->rowCount() == 0); // nothing is wrong
    QSignalSpy settled(&dialog, &ImportDialog::settled);
    lastDay->click();
    REQUIRE(settled.wait(20'000));
    CHECK(ok->isEnabled());
    // The answer stays to be seen, and can be changed.
    REQUIRE(dialog.findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day")));
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("import.answer.end.last-day"))->isChecked());
    ok->click();
    settle(dialog);
    storage::Statement ends =
        session->db().prepare("SELECT end_date FROM subscriptions WHERE subscription_key = 'q0a'");
    REQUIRE(ends.next());
    CHECK(ends.text(0) == QStringLiteral("2025-04-01")); // kept as the first day without it
}

TEST_CASE_METHOD(Importing, "the row of the headings is found, and can be told", "[ui][import]")
{
    ImportDialog dialog(
        *session, csv(QStringLiteral("accounts.csv"), "List of customers,\n,\naccount_id,name\nZ1,First\nZ2,Second\n"),
        &window);
    settle(dialog);
    auto* row = dialog.findChild<QSpinBox*>(QStringLiteral("import.headerRow"));
    REQUIRE(row);
    CHECK(row->value() == 3);
    CHECK(dialog.preview()->rows == 2);
    QSignalSpy settled(&dialog, &ImportDialog::settled);
    row->setValue(4);
    REQUIRE(settled.wait(20'000));
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->isEnabled());
    row->setValue(3);
    REQUIRE(settled.wait(20'000));
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("import.ok"))->isEnabled());
}

TEST_CASE_METHOD(Importing, "a file that is dropped on the window is taken, a folder and a link to a page are not",
                 "[ui][import]")
{
    show();
    QStringList taken;
    new FileDrops(window, [&](const QString& path) { taken += path; });
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
    CHECK_FALSE(drop({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}));
    CHECK(taken.size() == 1);
}
