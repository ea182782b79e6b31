// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_acts.h"
#include "account/account_inspector.h"
#include "account/account_rules.h"
#include "renewal/renewal_rules.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "task/task_rules.h"
#include "touchpoint/touchpoint_rules.h"
#include "usage/usage_store.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/inspector.h"
#include "widgets/search_edit.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

QMenu* openMenu(QWidget& window, const char* name)
{
    auto* menu = window.findChild<QMenu*>(QLatin1String(name));
    return menu && menu->isVisible() ? menu : nullptr;
}

Sheet* openDialog(QWidget& window, const char* name)
{
    auto* dialog = window.findChild<Sheet*>(QLatin1String(name));
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

SearchEdit* filterOf(AccountShell& shell)
{
    return shell.window.findChild<SearchEdit*>(QStringLiteral("accounts.filter"));
}

QString routeIn(Sheet* dialog)
{
    return dialog->findChild<QComboBox*>(QStringLiteral("start.route"))->currentText();
}

} // namespace

TEST_CASE("T sets the next step of the account that the list stands on", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId id = shell.first([](const AccountRow& r) { return !r.nextStep && !r.isChurned(); });
    shell.stand(id);
    QTest::keyClick(shell.table(), Qt::Key_T);
    Sheet* form = openDialog(shell.window, "task.dialog");
    REQUIRE(form);
    auto* title = form->findChild<QLineEdit*>(QStringLiteral("task.title"));
    REQUIRE(title);
    CHECK(shell.window.focusWidget() == title);
    typeInto(title, QStringLiteral("見積を送る"));
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(openDialog(shell.window, "task.dialog"));
    const AccountRow* row = AccountRows::of(*shell.session).find(id);
    REQUIRE(row);
    REQUIRE(row->nextStep);
    CHECK(row->nextStep->title == QStringLiteral("見積を送る"));
}

TEST_CASE("Esc closes a touchpoint that was begun over the list, and its text is there the next time", "[accounts]")
{
    AccountShell shell;
    shell.show();
    shell.stand(shell.first([](const AccountRow& r) { return r.isOwned(); }));
    const auto begin = [&] {
        QTest::keyClick(shell.table(), Qt::Key_M);
        Sheet* dialog = openDialog(shell.window, "account.touchpointForm");
        REQUIRE(dialog);
        return dialog->findChild<QPlainTextEdit*>();
    };
    QPlainTextEdit* note = begin();
    typeInto(note, QStringLiteral("途中までの話"));
    QTest::keyClick(note, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(openDialog(shell.window, "account.touchpointForm"));
    CHECK(begin()->toPlainText() == QStringLiteral("途中までの話"));
}

TEST_CASE("accounts are found by reading, in any width and case", "[accounts]")
{
    AccountShell shell;
    shell.show();
    RowTable* model = shell.table()->table();
    CHECK(model->rowCount() == 60);
    SearchEdit* filter = filterOf(shell);
    for (const QString& typed : {QStringLiteral("うじがわ"), QStringLiteral("ウジガワ"), QStringLiteral("ｳｼﾞｶﾞﾜ"),
                                 QStringLiteral("宇治川"), QStringLiteral("うじ 茶")}) {
        filter->setText(typed);
        INFO(typed.toStdString());
        REQUIRE(model->rowCount() == 1);
        CHECK(model->index(0, 0).data().toString() == QStringLiteral("宇治川茶販売"));
    }
    filter->setText(QStringLiteral("ｃ-００４"));
    CHECK(model->rowCount() == 1);
    CHECK(shell.accounts->caption().startsWith(QStringLiteral("1 account")));
    const Exported exported(*shell.accounts);
    REQUIRE(exported.rows.size() == 1);
    // What an import reads and then what is computed, as the command line writes it.
    CHECK(exported.header.front() == QStringLiteral("account_id"));
    CHECK(exported.header.contains(QStringLiteral("notes")));
    CHECK(exported.header.mid(exported.header.indexOf(QStringLiteral("mrr")), 2)
          == QStringList{QStringLiteral("mrr"), QStringLiteral("last_touch")});
    CHECK(exported.at(exported.rows.front(), "account_code") == QStringLiteral("C-004"));
    filter->setText(QStringLiteral("no such thing"));
    CHECK(model->rowCount() == 0);
    CHECK(shell.table()->noMatchState()->isVisible());
}

TEST_CASE("names sort by their reading", "[accounts]")
{
    AccountShell shell;
    RowTable* model = shell.table()->table();
    CHECK(model->sortColumn() == 0);
    CHECK(model->index(0, 0).data().toString() == QStringLiteral("青葉不動産"));
    CHECK(model->index(1, 0).data().toString() == QStringLiteral("アサヒナ電機工業"));
}

TEST_CASE("chips show what they say", "[accounts]")
{
    AccountShell shell;
    shell.show();
    RowTable* model = shell.table()->table();
    auto* chips = shell.window.findChild<FilterChips*>(QStringLiteral("accounts.chips"));
    const auto& rows = AccountRows::of(*shell.session).rows();
    const auto choose = [&](const char* id) { QTest::mouseClick(chips->button(QLatin1String(id)), Qt::LeftButton); };
    choose("mine");
    CHECK(model->rowCount()
          == std::ranges::count_if(rows, [](const AccountRow& r) { return r.summary->owner == sample::kSampleActor; }));
    CHECK(model->rowCount() > 0);
    choose("renewal");
    CHECK(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const AccountRow& shown = shell.row(AccountId(model->idAt(row)));
        CHECK(kDay.daysTo(shown.summary->due) <= 90);
        CHECK(shown.summary->due >= kDay);
        CHECK_FALSE(shown.isChurned());
    }
    choose("onboarding");
    CHECK(model->rowCount()
          == std::ranges::count_if(rows, [](const AccountRow& r) { return r.summary->stage == kOnboarding; }));
    const AccountId loose = shell.addUnowned(QStringLiteral("持ち主なし"));
    choose("unowned");
    CHECK(model->rowOf(loose.value()) >= 0);
}

TEST_CASE("the list and the page of renewals say one number of what is due within 90 days", "[accounts][renewal]")
{
    AccountShell shell;
    shell.show();
    auto* chips = shell.window.findChild<FilterChips*>(QStringLiteral("accounts.chips"));
    const auto agree = [&] {
        std::set<qint64> due;
        for (const renewal::RenewalItem& item : *report::renewalsOf(shell.session->db(), kDay))
            if (item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= 90)
                due.insert(item.account().value());
        std::set<qint64> listed;
        QTest::mouseClick(chips->button(QStringLiteral("renewal")), Qt::LeftButton);
        for (int row = 0; row < shell.table()->table()->rowCount(); ++row)
            listed.insert(shell.table()->table()->idAt(row));
        QTest::mouseClick(chips->button(QStringLiteral("all")), Qt::LeftButton);
        CHECK(listed == due);
        CHECK(chips->button(QStringLiteral("renewal"))->text().endsWith(u' ' + QString::number(due.size())));
        return due;
    };
    CHECK_FALSE(agree().empty());
    // Without a date of its own an account is due when its contracts end.
    const AccountId id = shell.first([](const AccountRow& r) {
        return r.isOwned() && !r.isChurned() && r.mrr > Amount() && kDay.daysTo(r.summary->due) > 180;
    });
    REQUIRE_FALSE(agree().contains(id.value()));
    const Account before = shell.row(id).account();
    Account after = before;
    after.renewalDate = {};
    Edit ends(QStringLiteral("test"), shell.session->act());
    ends.update(before, after);
    for (const Subscription& row : *revenue::RevenueStore(shell.session->db()).ofAccount(id)) {
        Subscription ended = row;
        ended.endDate = std::max(row.startDate, kDay.addDays(60));
        ends.update(row, ended);
    }
    REQUIRE(shell.session->run(ends, QStringLiteral("test")));
    CHECK(agree().contains(id.value()));
    REQUIRE(shell.table()->selectId(id.value()));
    const int column = shell.table()->table()->columnOf(QStringLiteral("renewal_date"));
    CHECK(shell.table()->table()->index(shell.table()->currentIndex().row(), column).data().toString()
          == dateNumeric(kDay.addDays(60)));
    // And no more once its outcome is recorded.
    const auto item = *report::nextRenewalOf(shell.session->db(), id, kDay);
    REQUIRE(item);
    REQUIRE(shell.session->run(renewal::decide(*item, shell.row(id).account(),
                                               *revenue::RevenueStore(shell.session->db()).ofAccount(id), {}, {},
                                               shell.session->act()),
                               QStringLiteral("test")));
    CHECK_FALSE(agree().contains(id.value()));
    shell.window.undoStack().undo();
    CHECK(agree().contains(id.value()));
}

TEST_CASE("an account that is brought back is stood on again", "[accounts]")
{
    AccountShell shell;
    shell.show();
    shell.table()->setFocus();
    QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
    Sheet* dialog = openDialog(shell.window, "account.newForm");
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("newAccount.name"))->setText(QStringLiteral("新星商会"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("newAccount.ok")), Qt::LeftButton);
    const qint64 made = shell.table()->currentId();
    CHECK(shell.row(AccountId(made)).account().name == QStringLiteral("新星商会"));
    for (int again = 0; again < 2; ++again) {
        QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(shell.table()->table()->rowCount() == 60);
        CHECK(shell.table()->currentId() != made);
        QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(shell.table()->table()->rowCount() == 61);
        CHECK(shell.table()->currentId() == made);
    }
}

TEST_CASE("the filter says what it searches, whole also in a small window", "[accounts]")
{
    AccountShell shell;
    shell.show(1100, 700);
    SearchEdit* filter = filterOf(shell);
    const AccountRow& some =
        shell.row(shell.first([](const AccountRow& r) { return r.isOwned() && !r.account().industry.isEmpty(); }));
    for (const QString& said : {some.owner, some.account().industry, some.account().segment}) {
        filter->setText(said);
        CHECK(shell.table()->table()->rowOf(some.account().id.value()) >= 0);
    }
    filter->clear();
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        shell.language.set(code);
        QApplication::processEvents();
        INFO(filter->placeholderText().toStdString());
        CHECK(filter->fontMetrics().horizontalAdvance(filter->placeholderText())
              <= filter->width() - 44); // icon and margins
        CHECK(filter->placeholderText().contains(code == u"en" ? QStringLiteral("owner") : QStringLiteral("担当")));
        CHECK(filter->toolTip().contains(code == u"en" ? QStringLiteral("industry") : QStringLiteral("業種")));
    }
}

TEST_CASE("counts of a thousand and more have separators in the head and on chips", "[accounts]")
{
    AccountShell shell;
    shell.show();
    Edit many(QStringLiteral("test"), shell.session->act());
    for (int i = 0; i < 1000; ++i) {
        Account fresh;
        fresh.name = QStringLiteral("会社%1").arg(i);
        many.append(account::create(fresh, {}, shell.session->act())->edit);
    }
    REQUIRE(shell.session->run(many, QStringLiteral("test")));
    auto* chips = shell.window.findChild<FilterChips*>(QStringLiteral("accounts.chips"));
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        shell.language.set(code);
        CHECK(shell.accounts->caption().contains(QStringLiteral("1,060")));
        CHECK(chips->button(QStringLiteral("all"))->text().endsWith(QStringLiteral(" 1,060")));
    }
}

TEST_CASE("a key that is pressed twice opens one touchpoint", "[accounts]")
{
    AccountShell shell;
    shell.show();
    shell.stand(shell.first([](const AccountRow& r) { return r.isOwned(); }));
    QTest::keyClick(shell.table(), Qt::Key_M);
    QTest::keyClick(shell.table(), Qt::Key_M);
    const auto dialogs = shell.window.findChildren<Sheet*>(QStringLiteral("account.touchpointForm"));
    CHECK(dialogs.size() == 1);
    // What was closed stands in nobody's way.
    QTest::keyClick(dialogs.front(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(shell.table(), Qt::Key_M);
    CHECK(openDialog(shell.window, "account.touchpointForm"));
}

TEST_CASE("an owned account is passed on by a handoff with the route that its stage suggests", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId owned =
        shell.first([](const AccountRow& r) { return r.isOwned() && r.summary->stage == kRetention; });
    shell.stand(owned);
    QTest::keyClick(shell.table(), Qt::Key_S);
    QMenu* menu = openMenu(shell.window, "account.stageMenu");
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Up); // the last
    QTest::keyClick(menu, Qt::Key_Return);
    Sheet* dialog = openDialog(shell.window, "handoff.startForm");
    REQUIRE(dialog);
    CHECK(routeIn(dialog) == QStringLiteral("Success → Renewal"));
    delete dialog;
    shell.table()->setFocus();
    QTest::keyClick(shell.table(), Qt::Key_A);
    dialog = openDialog(shell.window, "handoff.startForm");
    REQUIRE(dialog);
    CHECK(routeIn(dialog) == QStringLiteral("Change of owner"));
    delete dialog;
    CHECK(shell.row(owned).summary->stage == kRetention);
}

TEST_CASE("that a customer has left is said at once", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId owned =
        shell.first([](const AccountRow& r) { return r.isOwned() && r.summary->stage == kRetention; });
    shell.stand(owned);
    QTest::keyClick(shell.table(), Qt::Key_S, Qt::ShiftModifier);
    CHECK(shell.row(owned).isChurned());
    shell.window.undoStack().undo();
    CHECK(shell.row(owned).summary->stage == kRetention);
}

TEST_CASE("an unowned account is assigned and staged at once, by keyboard", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId loose = shell.addUnowned(QStringLiteral("持ち主なし"));
    shell.stand(loose);
    QTest::keyClick(shell.table(), Qt::Key_S);
    QMenu* menu = openMenu(shell.window, "account.stageMenu");
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shell.row(loose).summary->stage == kRetention);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    shell.table()->setFocus();
    QTest::keyClick(shell.table(), Qt::Key_A);
    menu = openMenu(shell.window, "account.ownerMenu");
    REQUIRE(menu);
    // Who acts comes first.
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shell.row(loose).summary->owner == sample::kSampleActor);
    shell.window.undoStack().undo();
    CHECK_FALSE(shell.row(loose).isOwned());
}

TEST_CASE("a tier for a selection is one edit and one undo", "[accounts]")
{
    AccountShell shell;
    shell.show();
    shell.table()->setFocus();
    shell.table()->selectId(shell.table()->table()->idAt(0));
    QTest::keyClick(shell.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shell.table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = shell.table()->selectedIds();
    REQUIRE(chosen.size() == 3);
    QStringList before;
    for (const qint64 id : chosen)
        before += shell.row(AccountId(id)).account().tier;
    const int steps = shell.window.undoStack().count();
    QTest::keyClick(shell.table(), Qt::Key_R);
    QMenu* menu = openMenu(shell.window, "account.tierMenu");
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    for (const qint64 id : chosen)
        CHECK(shell.row(AccountId(id)).account().tier == u"tech");
    CHECK(shell.window.undoStack().count() == steps + 1);
    shell.window.undoStack().undo();
    for (size_t i = 0; i < chosen.size(); ++i)
        CHECK(shell.row(AccountId(chosen[i])).account().tier == before[qsizetype(i)]);
}

TEST_CASE("F2 changes a cell in place and says whose a code is", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId id(shell.table()->table()->idAt(0));
    shell.stand(id);
    QSignalSpy opened(shell.table(), &DataTable::opened); // the Enter that ends an editor opens nothing
    const auto edit = [&](const char* column, const QString& text) {
        RowTable* model = shell.table()->table();
        shell.table()->setCurrentIndex(model->index(model->rowOf(id.value()), model->columnOf(QLatin1String(column))));
        QTest::keyClick(shell.table(), Qt::Key_F2);
        auto* editor = shell.table()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        REQUIRE(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view commits a moment later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    edit("name", QStringLiteral("青葉ホーム"));
    CHECK(shell.row(id).account().name == QStringLiteral("青葉ホーム"));
    edit("renewal_date", QStringLiteral("2026/3/31"));
    CHECK(shell.row(id).account().renewalDate == QDate(2026, 3, 31));
    CHECK(opened.isEmpty());
    const QString code = shell.row(id).account().code;
    edit("code", QStringLiteral("C-002"));
    CHECK(shell.row(id).account().code == code);
    CHECK(shell.window.toasts()->texts().join(QString()).contains(QStringLiteral("C-002")));
    shell.window.undoStack().undo();
    shell.window.undoStack().undo();
    CHECK(shell.row(id).account().name == QStringLiteral("青葉不動産"));
}

TEST_CASE("cells that are edited with no wait between the keys all hold what was typed", "[accounts][fast]")
{
    AccountShell shell;
    shell.show();
    RowTable* model = shell.table()->table();
    const int column = model->columnOf(QStringLiteral("code"));
    std::vector<qint64> ids;
    for (int row = 0; row < model->rowCount(); ++row)
        ids.push_back(model->idAt(row));
    shell.stand(AccountId(ids.front()));
    shell.table()->setCurrentIndex(model->index(0, column));
    // As a queue of the window system hands them over: one after the other, and no other event between them.
    const auto key = [](Qt::Key k) { QTest::keyClick(QApplication::focusWidget(), k); };
    for (size_t i = 0; i < ids.size(); ++i) {
        key(Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("T%1").arg(i));
        key(Qt::Key_Return);
        key(Qt::Key_J);
    }
    for (size_t i = 0; i < ids.size(); ++i)
        CHECK(shell.row(AccountId(ids[i])).account().code == QStringLiteral("T%1").arg(i));
}

TEST_CASE("what a cell refuses stays in its editor to be mended", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId id(shell.table()->table()->idAt(0));
    shell.stand(id);
    RowTable* model = shell.table()->table();
    const QDate before = shell.row(id).account().renewalDate;
    shell.table()->setCurrentIndex(model->index(0, model->columnOf(QStringLiteral("renewal_date"))));
    QTest::keyClick(shell.table(), Qt::Key_F2);
    const auto editor = [&] { return shell.table()->findChild<QLineEdit*>(QStringLiteral("cellEditor")); };
    const auto settle = [] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    };
    REQUIRE(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("2026/02/30"));
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
    REQUIRE(editor());
    CHECK(editor()->text() == QStringLiteral("2026/02/30"));
    CHECK(shell.row(id).account().renewalDate == before);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClicks(editor(), QStringLiteral("28"));
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
    CHECK_FALSE(editor());
    CHECK(shell.row(id).account().renewalDate == QDate(2026, 2, 28));
    // Esc gives up, also what was refused.
    QTest::keyClick(shell.table(), Qt::Key_F2);
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("never"));
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
    REQUIRE(editor());
    QTest::keyClick(editor(), Qt::Key_Escape);
    settle();
    CHECK_FALSE(editor());
    QTest::keyClick(shell.table(), Qt::Key_F2);
    CHECK(editor()->text() == QStringLiteral("2026/02/28"));
}

TEST_CASE("a page of accounts opens with the chip that its place names", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId free = shell.addUnowned(QStringLiteral("Nobody's"));
    shell.window.navigate(QStringLiteral("accounts"), kChipPlace + QStringLiteral("unowned"));
    RowTable* model = shell.table()->table();
    REQUIRE(model->rowOf(free.value()) >= 0);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK_FALSE(shell.row(AccountId(model->idAt(row))).isOwned());
    shell.window.navigate(QStringLiteral("accounts"), kChipPlace + kAllChip);
    CHECK(model->rowCount() == model->totalCount());
}

TEST_CASE("M logs a touchpoint, H hands off, Enter opens", "[accounts]")
{
    AccountShell shell;
    shell.show();
    const AccountId id(shell.table()->table()->idAt(3));
    shell.stand(id);
    QTest::keyClick(shell.table(), Qt::Key_M);
    Sheet* dialog = openDialog(shell.window, "account.touchpointForm");
    REQUIRE(dialog);
    auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text"));
    text->setPlainText(QStringLiteral("電話で確認"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell.row(id).summary->lastTouch == kDay);
    CHECK_FALSE(openDialog(shell.window, "account.touchpointForm"));
    shell.table()->setFocus();
    QTest::keyClick(shell.table(), Qt::Key_H);
    dialog = openDialog(shell.window, "handoff.startForm");
    REQUIRE(dialog);
    delete dialog;
    shell.table()->setFocus();
    QTest::keyClick(shell.table(), Qt::Key_Return);
    CHECK(shell.window.currentPage()->id() == QStringLiteral("account"));
    CHECK(shell.window.currentPage()->place() == QString::number(id.value()));
}

TEST_CASE("Ctrl+N makes an account", "[accounts]")
{
    AccountShell shell;
    shell.show();
    shell.table()->setFocus();
    QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
    Sheet* dialog = openDialog(shell.window, "account.newForm");
    REQUIRE(dialog);
    const auto type = [&](const char* name, const QString& text) {
        dialog->findChild<QLineEdit*>(QStringLiteral("newAccount.") + QLatin1String(name))->setText(text);
    };
    type("code", QStringLiteral("C-001"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("newAccount.ok")), Qt::LeftButton);
    CHECK(dialog->isVisible());
    type("name", QStringLiteral("新星商会"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("newAccount.ok")), Qt::LeftButton);
    CHECK(dialog->isVisible()); // the code is taken
    type("code", QStringLiteral("C-900"));
    type("yomi", QStringLiteral("しんせいしょうかい"));
    type("start", QStringLiteral("2025/11/1"));
    QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("newAccount.ok")), Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    const AccountRow& made = shell.row(AccountId(shell.table()->currentId()));
    CHECK(made.account().name == QStringLiteral("新星商会"));
    CHECK(made.account().renewalDate == QDate(2026, 11, 1));
    CHECK(made.summary->stage == kOnboarding);
    CHECK(made.summary->owner == sample::kSampleActor);
    shell.window.undoStack().undo();
    CHECK(shell.table()->table()->totalCount() == 60);
}

TEST_CASE("keys of a composing input method do nothing in the filter", "[accounts]")
{
    AccountShell shell;
    shell.show();
    SearchEdit* filter = filterOf(shell);
    filter->setFocus();
    QInputMethodEvent compose(QStringLiteral("うじがわ"), {});
    QCoreApplication::sendEvent(filter, &compose);
    CHECK(shell.table()->table()->rowCount() == 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(filter->hasFocus());
    CHECK(shell.window.currentPage()->id() == QStringLiteral("accounts"));
}

TEST_CASE("hostile names are shown as they are", "[accounts]")
{
    AccountShell shell;
    shell.show();
    for (const QString& name : {QStringLiteral("<img src=\"/dev/zero\">"), QStringLiteral("شركة العربية\u202E abc"),
                                QString(10'000, u'x'), QString(10'000, u'株')}) {
        const AccountId id = shell.addUnowned(name);
        shell.stand(id);
        QTest::qWait(80);
        shell.window.grab();
        CHECK_FALSE(shell.window.findChild<AccountInspector*>()->findChild<Inspector*>()->title().isEmpty());
        shell.window.navigate(QStringLiteral("account"), QString::number(id.value()));
        QTest::qWait(10);
        shell.window.grab();
        CHECK(shell.window.width() == 1440);
    }
    for (const QLabel* label : shell.window.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}

// Times depend on the machine and its sanitizers: run by hand, test_ui "[.speed]".
TEST_CASE("twenty thousand accounts answer at once", "[.speed]")
{
    AccountShell shell;
    shell.show();
    Edit all(QStringLiteral("account.create"), shell.session->act());
    for (int i = 0; i < 20'000; ++i) {
        Account fresh;
        fresh.name = QStringLiteral("東西商事%1号店").arg(i);
        fresh.yomi = QStringLiteral("とうざいしょうじ%1").arg(i);
        fresh.code = QStringLiteral("T-%1").arg(i);
        all.append(account::create(fresh, i % 3 == 0 ? MemberId() : sample::kSampleActor, shell.session->act())->edit);
    }
    REQUIRE(shell.session->run(all, {}));
    QElapsedTimer clock;
    const auto measure = [&](const char* what, const std::function<void()>& act) {
        QCoreApplication::processEvents();
        clock.start();
        act();
        shell.window.grab();
        WARN(what << ": " << clock.elapsed() << " ms with painting");
    };
    auto* chips = shell.window.findChild<FilterChips*>(QStringLiteral("accounts.chips"));
    measure("painting alone", [] {});
    QTest::qWait(1500); // what is prepared while nobody types
    measure("first letter", [&] { filterOf(shell)->setText(QStringLiteral("と")); });
    measure("second letter", [&] { filterOf(shell)->setText(QStringLiteral("とう")); });
    measure("cleared", [&] { filterOf(shell)->clear(); });
    measure("chip", [&] { QTest::mouseClick(chips->button(QStringLiteral("unowned")), Qt::LeftButton); });
    measure("chip all", [&] { QTest::mouseClick(chips->button(QStringLiteral("all")), Qt::LeftButton); });
    measure("sort", [&] { shell.table()->table()->sort(5, Qt::DescendingOrder); });
    measure("churn of one", [&] { markChurned(*shell.session, {AccountId(shell.table()->table()->idAt(500))}); });
    measure("undo", [&] { shell.window.undoStack().undo(); });
    AccountProvider provider(*shell.session);
    provider.find({QStringLiteral("t"), QStringLiteral("t")}, 8);
    measure("palette, in one piece", [&] {
        provider.find({QStringLiteral("とうざい"), QStringLiteral("とうざい")}, 8);
    });
    measure("palette, with gaps", [&] { provider.find({QStringLiteral("とざ9"), QStringLiteral("とざ9")}, 8); });
    measure("account page", [&] {
        shell.window.navigate(QStringLiteral("account"), QString::number(shell.table()->table()->idAt(3)));
    });
}

TEST_CASE("the list of accounts is a sound model", "[accounts]")
{
    AccountShell shell;
    QAbstractItemModelTester tester(shell.table()->table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    shell.addUnowned(QStringLiteral("新しい"));
    filterOf(shell)->setText(QStringLiteral("会計"));
    markChurned(*shell.session, {AccountId(shell.table()->table()->idAt(0))});
    shell.window.undoStack().undo();
    filterOf(shell)->clear();
    CHECK(shell.table()->table()->rowCount() == 61);
}

TEST_CASE("the palette finds accounts and people by reading", "[accounts][palette]")
{
    AccountShell shell;
    AccountProvider provider(*shell.session);
    auto items = provider.find({QStringLiteral("うじ"), QStringLiteral("うじ")}, 8);
    REQUIRE_FALSE(items.empty());
    CHECK(items.front().title == QStringLiteral("宇治川茶販売"));
    items.front().run();
    CHECK(shell.window.currentPage()->id() == QStringLiteral("account"));
    const AccountId made = shell.addUnowned(QStringLiteral("珍名堂"));
    items = provider.find({QStringLiteral("珍名堂"), QStringLiteral("珍名堂")}, 8);
    REQUIRE(items.size() == 1);
    Account changed = shell.row(made).account();
    changed.yomi = QStringLiteral("ちんめいどう");
    CHECK(changeAccount(*shell.session, shell.row(made).account(), changed));
    CHECK(provider.find({QStringLiteral("ちんめい"), QStringLiteral("ちんめい")}, 8).size() == 1);
    MemberProvider people(*shell.session);
    CHECK(people.prefix() == u'@');
    REQUIRE_FALSE(people.find({QStringLiteral("たなか"), QStringLiteral("たなか")}, 8).empty());
    CHECK(people.find({QStringLiteral("たなか"), QStringLiteral("たなか")}, 8).front().title
          == QStringLiteral("田中 陸"));
}

TEST_CASE("the letters of the list work from its chips and the rail, not in its filter", "[accounts]")
{
    AccountShell on;
    on.show();
    on.stand(on.first([](const AccountRow& r) { return r.isOwned(); }));
    auto* chips = on.window.findChild<FilterChips*>(QStringLiteral("accounts.chips"));
    auto* search = on.window.findChild<QLineEdit*>(QStringLiteral("accounts.filter"));
    REQUIRE((chips && search));
    for (QWidget* from : {static_cast<QWidget*>(chips->button(QStringLiteral("all"))),
                          static_cast<QWidget*>(on.window.rail()->button(QStringLiteral("accounts")))}) {
        from->setFocus();
        REQUIRE(from->hasFocus());
        QTest::keyClick(from, Qt::Key_R);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        menu->close();
        from->setFocus();
        QTest::keyClick(from, Qt::Key_H);
        auto* start = on.window.findChild<Sheet*>(QStringLiteral("handoff.startForm"));
        REQUIRE(start);
        delete start;
    }
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("shmar"));
    CHECK(search->text() == QStringLiteral("shmar"));
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK_FALSE(on.window.findChild<Sheet*>(QStringLiteral("handoff.startForm")));
}

TEST_CASE("no column of the list cuts its title, a figure, a state or a date", "[accounts]")
{
    for (const char* code : {"en", "ja"}) {
        AccountShell on(ThemeMode::Light, QLatin1String(code));
        on.show();
        DataTable* table = on.table();
        QStyleOptionViewItem option;
        option.font = table->font();
        QFont bold = table->font();
        bold.setWeight(QFont::DemiBold);
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue; // as a whole, or not at all
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            INFO(code << ' ' << title.toStdString());
            // Where there is no room for it an icon stands for it.
            if (table->model()->headerData(column, Qt::Horizontal, RowTable::IconRole).toString().isEmpty())
                CHECK(QFontMetrics(bold).horizontalAdvance(title) + 16 <= table->columnWidth(column));
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, column);
                const auto kind = CellKind(index.data(RowTable::KindRole).toInt());
                if (kind == CellKind::TwoPart || kind == CellKind::Figure || kind == CellKind::Pill)
                    CHECK(table->itemDelegate()->sizeHint(option, index).width() <= table->columnWidth(column));
            }
        }
    }
    // A window whose language is switched is as good as one that was opened in it.
    AccountShell on(ThemeMode::Light, QStringLiteral("ja"));
    on.show();
    on.language.set(QStringLiteral("en"));
    AccountShell fresh;
    fresh.show();
    for (int column = 0; column < fresh.table()->model()->columnCount() - 1; ++column)
        CHECK(on.table()->columnWidth(column) == fresh.table()->columnWidth(column));
}

TEST_CASE("columns, their widths and the height of rows are as they were left", "[accounts]")
{
    const auto choose = [](DataTable* table, const QString& action) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 10),
                                table->horizontalHeader()->mapToGlobal(QPoint(40, 10)));
        QApplication::sendEvent(table->horizontalHeader()->viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        auto* found = menu->findChild<QAction*>(action);
        REQUIRE(found);
        if (found->isEnabled())
            found->trigger();
        menu->close();
    };
    QByteArray state;
    int chosen = 0;
    {
        AccountShell on;
        on.show();
        DataTable* table = on.table();
        const int stage = table->table()->columnOf(QStringLiteral("stage"));
        const int owner = table->table()->columnOf(QStringLiteral("owner"));
        choose(table, QStringLiteral("column.stage"));
        CHECK(table->isColumnHidden(stage));
        choose(table, QStringLiteral("column.name")); // always shown
        CHECK_FALSE(table->isColumnHidden(0));
        // What is hidden is found all the same, and is not copied.
        CHECK(table->table()->rowCount() > 1);
        table->selectRow(0);
        const std::unique_ptr<QMimeData> copied(table->selectionData());
        CHECK_FALSE(copied->text().section(u'\n', 0, 0).contains(QStringLiteral("Stage")));
        // By mouse, at the right edge of a column's title.
        QWidget* header = table->horizontalHeader()->viewport();
        const int edge = table->horizontalHeader()->sectionViewportPosition(owner) + table->columnWidth(owner) - 1;
        const int before = table->columnWidth(owner);
        QTest::mousePress(header, Qt::LeftButton, {}, QPoint(edge, 12));
        QMouseEvent move(QEvent::MouseMove, QPointF(edge + 40, 12), header->mapToGlobal(QPointF(edge + 40, 12)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(header, &move);
        QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(edge + 40, 12));
        CHECK(table->columnWidth(owner) == before + 40);
        chosen = table->columnWidth(owner);
        REQUIRE(on.window.commands().run(QStringLiteral("view.density.compact")));
        CHECK(table->rowHeight(0) == 28);
        CHECK(on.settings.density() == 28);
        state = on.settings.columns(QStringLiteral("accounts.table"));
    }
    {
        AccountShell on;
        on.settings.setColumns(QStringLiteral("accounts.table"), state);
        on.settings.setDensity(44);
        // A window that is opened with these settings.
        MainWindow window({on.theme, on.language, on.settings, on.dialogs, nullptr});
        Session session(*on.workspace, window);
        window.addPage(new AccountsPage(session));
        window.resize(1440, 900);
        window.navigate(QStringLiteral("accounts"));
        window.show();
        auto* table = window.findChild<DataTable*>(QStringLiteral("accounts.table"));
        REQUIRE(table);
        CHECK(table->isColumnHidden(table->table()->columnOf(QStringLiteral("stage"))));
        CHECK(table->columnWidth(table->table()->columnOf(QStringLiteral("owner"))) == chosen);
        CHECK(table->rowHeight(0) == 44);
        // Another language takes no width away that somebody has chosen.
        on.language.set(QStringLiteral("ja"));
        CHECK(table->columnWidth(table->table()->columnOf(QStringLiteral("owner"))) == chosen);
        CHECK(table->isColumnHidden(table->table()->columnOf(QStringLiteral("stage"))));
        choose(table, QStringLiteral("columns.reset"));
        CHECK_FALSE(table->isColumnHidden(table->table()->columnOf(QStringLiteral("stage"))));
        CHECK(table->columnWidth(table->table()->columnOf(QStringLiteral("owner"))) != chosen);
        // A damaged setting is no reason to show nothing.
        table->setLayoutState("{\"hidden\":[\"name\",7],\"widths\":{\"owner\":-5,\"mrr\":1e9}}");
        CHECK_FALSE(table->isColumnHidden(0));
        CHECK(table->columnWidth(table->table()->columnOf(QStringLiteral("owner"))) > 40);
        window.close();
    }
}

TEST_CASE("J and K walk the list from wherever on its page the keyboard stands", "[accounts][ui]")
{
    AccountShell on;
    on.show();
    on.stand(AccountId(on.table()->table()->idAt(0)));
    auto* columns = on.window.findChild<QAbstractButton*>(QStringLiteral("accounts.columns"));
    auto* chips = on.window.findChild<QWidget*>(QStringLiteral("accounts.chips"));
    REQUIRE(columns);
    REQUIRE(chips);
    for (QAbstractButton* beside : {columns, chips->findChild<QAbstractButton*>()}) {
        REQUIRE(beside);
        REQUIRE(on.table()->selectId(on.table()->table()->idAt(0)));
        beside->setFocus();
        REQUIRE_FALSE(on.table()->hasFocus());
        QTest::keyClick(on.window.windowHandle(), Qt::Key_J);
        CHECK(on.table()->hasFocus());
        CHECK(on.table()->currentId() == on.table()->table()->idAt(1));
        QTest::keyClick(on.window.windowHandle(), Qt::Key_K);
        CHECK(on.table()->currentId() == on.table()->table()->idAt(0));
    }
    // In a field they are letters.
    auto* search = on.window.findChild<QLineEdit*>(QStringLiteral("accounts.filter"));
    REQUIRE(search);
    search->setFocus();
    QTest::keyClick(on.window.windowHandle(), Qt::Key_J);
    CHECK(search->text() == QStringLiteral("j"));
    // Over an empty list there is nothing to walk, and no harm.
    search->setText(QStringLiteral("nobody is called so"));
    columns->setFocus();
    QTest::keyClick(on.window.windowHandle(), Qt::Key_J);
    CHECK(on.table()->currentId() == 0);
}

TEST_CASE("the list tells each account's next step and the customer's last mood", "[accounts]")
{
    AccountShell shell;
    shell.show();
    RowTable* model = shell.table()->table();
    const int step = model->columnOf(QStringLiteral("next_step"));
    const int mood = model->columnOf(QStringLiteral("mood"));
    const AccountId id = shell.first([](const AccountRow& r) { return r.isOwned() && !r.isChurned() && !r.nextStep; });
    const auto cell = [&](int column) { return model->index(model->rowOf(id.value()), column).data().toString(); };
    CHECK(cell(step) == QStringLiteral("Not set"));
    Task task;
    task.accountId = id;
    task.title = QStringLiteral("Send the quote");
    task.due = kDay.addDays(-120); // longer than any of the sample
    const auto added = task::add(task, shell.session->act());
    REQUIRE(added);
    REQUIRE(shell.session->run(added->edit, QStringLiteral("made")));
    CHECK(cell(step) == QStringLiteral("Send the quote"));
    const auto dated = model->index(model->rowOf(id.value()), step).data(RowTable::PaintRole).value<TwoPartData>();
    CHECK(dated.first == QStringLiteral("06/18"));
    CHECK(dated.tone == Tone::Bad); // its day is over
    // The most urgent comes first; those without a step come last in both directions.
    model->sort(step);
    CHECK(model->idAt(0) == id.value());
    filterOf(shell)->setText(QStringLiteral("quote"));
    CHECK(model->rowCount() == 1);
    filterOf(shell)->setText({});
    Touchpoint touchpoint;
    touchpoint.accountId = id;
    touchpoint.kindId = TouchpointKindId(1);
    touchpoint.day = kDay;
    touchpoint.mood = -2;
    touchpoint.text = QStringLiteral("angry");
    const auto touched = touchpoint::add(touchpoint, shell.session->act());
    REQUIRE(touched);
    REQUIRE(shell.session->run(touched->edit, QStringLiteral("logged")));
    CHECK(cell(mood) == QStringLiteral("Very bad"));
    shell.window.undoStack().undo();
    CHECK(cell(mood) != QStringLiteral("Very bad"));
}

TEST_CASE("a narrow list keeps the mood as a face before it drops the column", "[accounts]")
{
    AccountShell shell;
    shell.show(1440, 900);
    DataTable* table = shell.table();
    const int mood = table->table()->columnOf(QStringLiteral("mood"));
    const auto needed = [&] {
        QStyleOptionViewItem option;
        option.font = table->font();
        int widest = 0;
        for (int row = 0; row < table->table()->rowCount(); ++row)
            widest =
                std::max(widest, table->itemDelegate()->sizeHint(option, table->table()->index(row, mood)).width());
        return widest;
    };
    bool word = false;
    bool face = false;
    bool gone = false;
    for (int width = 1600; width >= 700; width -= 10) {
        shell.window.resize(width, 900);
        QCoreApplication::processEvents();
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        if (table->isColumnHidden(mood)) {
            gone = true;
            CHECK(face);
        } else if (table->columnWidth(mood) < needed()) {
            face = true;
            CHECK(table->columnWidth(mood) >= table->table()->narrowWidth(mood));
        } else {
            word = true;
        }
    }
    CHECK(word);
    CHECK(face);
    CHECK(gone);
}

TEST_CASE("the next step has the room that no other column takes", "[accounts]")
{
    AccountShell shell;
    shell.show(1440, 900);
    DataTable* table = shell.table();
    const int step = table->table()->columnOf(QStringLiteral("next_step"));
    bool wider = false;
    for (int width = 1600; width >= 1000; width -= 10) {
        shell.window.resize(width, 900);
        QCoreApplication::processEvents();
        int used = 0;
        for (int column = 0; column < table->table()->columnCount(); ++column)
            used += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
        const int left = table->viewport()->width() - used;
        INFO(width);
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        const bool fits = table->columnWidth(step) >= 182 + 200;
        CHECK((left == 0 || fits || table->isColumnHidden(step)));
        wider = wider || table->columnWidth(step) > 182;
    }
    CHECK(wider);
}

TEST_CASE("usage is read where the list shows it, sorts, is marked where it is silent, and goes out", "[accounts]")
{
    AccountShell shell;
    shell.show();
    AccountRows& rows = AccountRows::of(*shell.session);
    DataTable* table = shell.table();
    RowTable* model = table->table();
    const int change = model->columnOf(QStringLiteral("usage"));
    const int lastUsed = model->columnOf(QStringLiteral("last_used"));
    REQUIRE(change > 0);
    QCoreApplication::processEvents();
    CHECK(table->isColumnHidden(change)); // there is no room for it
    CHECK(table->isColumnHidden(lastUsed));
    CHECK(std::ranges::none_of(rows.rows(), [](const AccountRow& row) { return row.usage != nullptr; }));

    shell.stand(rows.rows().front().account().id);
    const qint64 stands = table->currentId();
    table->setColumnShown(change, true);
    table->setColumnShown(lastUsed, true);
    QCoreApplication::processEvents();
    CHECK(table->currentId() == stands);
    const auto all = *UsageStore(shell.session->db()).standings(kDay);
    REQUIRE_FALSE(all.isEmpty());
    int told = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto standing = all.constFind(AccountId(model->idAt(row)));
        const QString said = model->index(row, change).data().toString();
        const auto spark = model->index(row, change).data(RowTable::PaintRole).value<SparkData>();
        if (standing == all.cend() || !standing->trend) {
            CHECK(said.isEmpty());
            CHECK(spark.values.empty());
            continue;
        }
        ++told;
        CHECK(spark.values == standing->trend->steps);
        CHECK(spark.tone == (standing->core ? Tone::Accent : Tone::Neutral));
        CHECK(said == (standing->trend->change() ? percentChange(*standing->trend->change()) : QString()));
        CHECK(model->index(row, lastUsed).data().toString() == dateNumeric(standing->lastUsed));
    }
    CHECK(told > 10);

    // Up and down; who has no change comes last in both directions.
    const auto changeAt = [&](int row) { return all.value(AccountId(model->idAt(row))).trend->change(); };
    table->sortByColumn(change, Qt::AscendingOrder);
    CHECK(*changeAt(0) < *changeAt(5));
    table->sortByColumn(change, Qt::DescendingOrder);
    CHECK(*changeAt(0) > *changeAt(5));
    table->sortByColumn(lastUsed, Qt::DescendingOrder);
    const Exported exported(*shell.accounts);
    CHECK(exported.at(exported.rows.front(), "last_used")
          == all.value(AccountId(model->idAt(0))).lastUsed.toString(Qt::ISODate));
    const auto shown = shell.accounts->exportTable();
    REQUIRE(shown);
    CHECK(std::ranges::count(shown->shown.columns, QStringLiteral("usage_change"), &format::Column::name) == 1);
    CHECK(std::ranges::count(shown->shown.columns, QStringLiteral("last_used"), &format::Column::name) == 1);

    // It stays when an account is changed, and half a year later everybody is silent.
    const AccountId first(model->idAt(0));
    Account after = shell.row(first).account();
    after.name += QStringLiteral(" 2");
    REQUIRE(changeAccount(*shell.session, shell.row(first).account(), after));
    CHECK(model->index(model->rowOf(first.value()), lastUsed).data().toString()
          == dateNumeric(all.value(first).lastUsed));
    shell.clock.setToday(kDay.addDays(200));
    Q_EMIT shell.session->changed(ChangeSet::everything());
    const QModelIndex cell = model->index(model->rowOf(first.value()), lastUsed);
    CHECK(Tone(cell.data(RowTable::ToneRole).toInt()) == Tone::Warn);
    CHECK(cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("No use since")));
}
