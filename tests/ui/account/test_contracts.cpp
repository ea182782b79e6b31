// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_side.h"
#include "account/timeline_view.h"
#include "kpi/kpi_page.h"
#include "revenue/contract_form.h"
#include "revenue/contract_rules.h"
#include "revenue/revenue_store.h"
#include "session/account_section.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace tasuki;
using namespace tasuki::test;
using revenue::Movement;

namespace {

/// The page of an account that pays, with its contract rows in front.
struct OnContracts : AccountShell {
    OnContracts() : kpi(new KpiPage(*session))
    {
        window.addPage(kpi);
        show();
        id = first([](const AccountRow& r) { return r.mrr > Amount::fromMinor(100'000); });
        window.navigate(QStringLiteral("account"), QString::number(id.value()));
        side()->showSection(Entity::Subscription);
        list()->setFocus();
    }
    AccountSide* side() { return account->findChild<AccountSide*>(); }
    DataTable* list() { return account->findChild<DataTable*>(QStringLiteral("account.contracts")); }
    std::vector<Subscription> rows() { return *revenue::RevenueStore(session->db()).ofAccount(id); }
    std::vector<revenue::Step> steps() { return *revenue::RevenueStore(session->db()).stepsOfAccount(id); }
    ContractLineForm* dialog()
    {
        for (auto* found : window.findChildren<ContractLineForm*>())
            if (found->isVisible())
                return found;
        FAIL("no dialog");
        return nullptr;
    }
    /// Chooses the row and presses a key of the list.
    ContractLineForm* press(SubscriptionId row, Qt::Key key)
    {
        list()->setFocus();
        REQUIRE(list()->selectId(row.value()));
        QTest::keyClick(list(), key);
        return dialog();
    }
    static void type(QWidget* dialog, const char* name, const QString& text)
    {
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("contract.") + QLatin1String(name));
        if (!edit)
            edit = dialog->findChild<QComboBox*>(QStringLiteral("contract.") + QLatin1String(name))->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        // Keys of a test are ASCII; the rest comes as an input method gives it.
        if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; })) {
            QTest::keyClicks(edit, text);
            return;
        }
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    static void choose(QWidget* dialog, const char* name, const QVariant& data)
    {
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("contract.") + QLatin1String(name));
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    static void ok(QWidget* dialog)
    {
        QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("contract.ok")), Qt::LeftButton);
    }
    static QString problem(QWidget* dialog)
    {
        auto* label = dialog->findChild<QLabel*>(QStringLiteral("contract.problem"));
        return label->isVisible() ? label->text() : QString();
    }
    static QString said(QWidget* dialog)
    {
        QStringList texts;
        for (const QLabel* label :
             dialog->findChild<QWidget*>(QStringLiteral("contract.preview"))->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }
    QString mrrCard() { return window.findChild<KpiCard*>(QStringLiteral("kpi.card.3"))->figure(); }

    KpiPage* kpi;
    AccountId id;
};

} // namespace

TEST_CASE_METHOD(OnContracts, "an upsell is typed, looked at, done and taken back as one act", "[ui][contract]")
{
    const auto before = rows();
    const Amount mrr = row(id).mrr;
    const Subscription& running = before.back();
    REQUIRE_FALSE(running.endDate.isValid());
    window.navigate(QStringLiteral("kpi"));
    const QString cardBefore = mrrCard();
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    const int steps0 = window.undoStack().count();

    ContractLineForm* d = press(running.id, Qt::Key_U);
    CHECK(problem(d).isEmpty());
    // As it stands nothing would change, and that is said without reproach.
    CHECK(said(d).contains(QStringLiteral("No change")));
    type(d, "start", QStringLiteral("2025/9/10"));
    const QString amount = formatExact(monthlyAmount(running) + Amount::fromMinor(1'000'000), 0);
    const char* field = running.mrr ? "mrr" : "amount";
    type(d, field, amount);
    REQUIRE(d->preview().coming.size() == 1);
    const auto movement = d->preview().coming.front();
    CHECK(movement.month == Month(2025, 9));
    CHECK(movement.movement == Movement::Expansion);
    CHECK(movement.change() == Amount::fromMinor(1'000'000));
    CHECK(said(d).contains(QStringLiteral("+¥1,000,000")));
    CHECK(said(d).contains(QStringLiteral("Sep 2025")));
    CHECK(said(d).contains(QStringLiteral("Past months will change")));
    CHECK(rows() == before); // nothing is done yet
    type(d, "why", QStringLiteral("second branch"));
    QTest::keyClick(d->findChild<QWidget*>(QStringLiteral("contract.why")), Qt::Key_Return);

    const auto after = rows();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(window.undoStack().count() == steps0 + 1);
    // What was shown before is what the figures say: on the account's rows, in its list, and on the page of figures.
    const auto all = revenue::movementsOf(steps());
    CHECK(std::ranges::find(all, movement) != all.end());
    CHECK(row(id).mrr == mrr + Amount::fromMinor(1'000'000));
    const auto& book = session->book();
    const auto at = std::ranges::find(book.accounts, id, &revenue::AccountRevenue::id);
    bool found = false;
    for (const auto& m : revenue::movements(revenue::select(book), Month(2025, 9), Month(2025, 9)))
        found = found
                || (m.account == size_t(at - book.accounts.begin()) && m.movement == Movement::Expansion
                    && m.change() == movement.change());
    CHECK(found);
    window.navigate(QStringLiteral("kpi"));
    CHECK(mrrCard() != cardBefore);
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    CHECK(list()->table()->rowCount() == int(after.size()));
    CHECK(side()->section(Entity::Subscription)->title().endsWith(QString::number(after.size())));
    // The timeline has the act and its reason.
    auto* timeline = account->findChild<TimelineView*>()->timeline();
    bool told = false;
    for (int i = 0; i < timeline->rowCount(); ++i)
        told = told || timeline->text(i).meta.contains(QStringLiteral("second branch"));
    CHECK(told);
    window.undoStack().undo();
    CHECK(rows() == before);
    CHECK(row(id).mrr == mrr);
    window.navigate(QStringLiteral("kpi"));
    CHECK(mrrCard() == cardBefore);
}

TEST_CASE_METHOD(OnContracts, "a contract ends at the end of its billing period or on a day, and starts again",
                 "[ui][contract]")
{
    const Subscription running = rows().back();
    ContractLineForm* d = press(running.id, Qt::Key_X);
    auto* last = d->findChild<DateEdit*>(QStringLiteral("contract.last"));
    CHECK(last->date() == revenue::periodEnd(running, kDay).addDays(-1));
    type(d, "last", QStringLiteral("2025/11/30"));
    CHECK(d->findChild<QComboBox*>(QStringLiteral("contract.when"))->currentData() == QStringLiteral("day"));
    REQUIRE(d->preview().coming.size() == 1);
    // Served up to the last day of November: it is December's snapshot that lacks it.
    CHECK(d->preview().coming[0].month == Month(2025, 12));
    const QAction* command = window.commands().action(QStringLiteral("thisAccount.contractAgain"));
    CHECK_FALSE(command->isEnabled());
    ok(d);
    CHECK(rows().back().endDate == QDate(2025, 12, 1));
    CHECK(row(id).mrr != Amount()); // October still has it
    delete d;

    // It cannot be ended later than it ends.
    d = press(running.id, Qt::Key_X);
    type(d, "last", QStringLiteral("2026/1/31"));
    ok(d);
    CHECK(d->isVisible());
    CHECK(problem(d).contains(QStringLiteral("2025/11/30")));
    QTest::keyClick(d, Qt::Key_Escape);
    delete d;

    d = press(running.id, Qt::Key_B);
    auto* start = d->findChild<DateEdit*>(QStringLiteral("contract.start"));
    CHECK(start->date() == QDate(2025, 12, 1));
    type(d, "start", QStringLiteral("2026/2/1"));
    REQUIRE(d->preview().coming.size() == 1);
    const auto movement = d->preview().coming[0].movement;
    CHECK((movement == Movement::Reactivation || movement == Movement::Expansion));
    CHECK(d->preview().coming[0].month == Month(2026, 2));
    ok(d);
    const auto present = rows();
    CHECK(present.back().startDate == QDate(2026, 2, 1));
    CHECK(monthlyAmount(present.back()) == monthlyAmount(running));
    delete d;
    window.undoStack().undo();
    window.undoStack().undo();
    CHECK(rows().back() == running);
}

TEST_CASE_METHOD(OnContracts, "a row is corrected with Enter and removed with Del", "[ui][contract]")
{
    const Subscription running = rows().back();
    ContractLineForm* d = press(running.id, Qt::Key_Return);
    type(d, "plan", QStringLiteral("<b>特別</b>"));
    type(d, "last", running.startDate.addDays(-5).toString(QStringLiteral("yyyy/M/d")));
    ok(d);
    CHECK(d->isVisible());
    CHECK(problem(d).contains(QStringLiteral("before it starts")));
    type(d, "last", {});
    CHECK(problem(d).isEmpty());
    CHECK(said(d).contains(QStringLiteral("No movement")));
    ok(d);
    Subscription expected = running;
    expected.plan = QStringLiteral("<b>特別</b>");
    CHECK(rows().back() == expected);
    delete d;

    d = press(running.id, Qt::Key_Delete);
    CHECK_FALSE(d->preview().going.empty());
    CHECK(said(d).contains(QStringLiteral("removed"), Qt::CaseInsensitive));
    QTest::keyClick(d, Qt::Key_Return);
    const auto left = rows();
    CHECK(std::ranges::find(left, running.id, &Subscription::id) == left.end());
    window.undoStack().undo();
    CHECK(rows().back() == expected);
}

TEST_CASE_METHOD(OnContracts, "a new account gets its first contract from the empty card", "[ui][contract]")
{
    id = addUnowned(QStringLiteral("顧客を追加"));
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    side()->showSection(Entity::Subscription);
    CHECK_FALSE(list()->isVisible());
    QTest::mouseClick(account->findChild<QToolButton*>(QStringLiteral("account.contract")), Qt::LeftButton);
    ContractLineForm* d = dialog();
    // Refused in words until it says what it is worth.
    ok(d);
    CHECK(problem(d).contains(QStringLiteral("MRR")));
    choose(d, "by", false);
    choose(d, "unit", QStringLiteral("year"));
    type(d, "amount", QStringLiteral("1,000,000"));
    type(d, "quantity", QStringLiteral("-1"));
    ok(d);
    CHECK(problem(d).contains(QStringLiteral("quantity"), Qt::CaseInsensitive));
    type(d, "quantity", QStringLiteral("３"));
    type(d, "discount", QStringLiteral("10%"));
    type(d, "currency", QStringLiteral("usd"));
    CHECK(said(d).contains(QStringLiteral("USD has no rate")));
    type(d, "currency", {});
    // 1,000,000 × 3 × 0.9 ÷ 12
    CHECK(said(d).contains(QStringLiteral("¥225,000")));
    REQUIRE(d->preview().coming.size() == 1);
    CHECK(d->preview().coming[0]
          == revenue::MonthMovement{Month(2025, 10), Movement::New, {}, Amount::fromMinor(225'000)});
    ok(d);
    REQUIRE(rows().size() == 1);
    CHECK(rows()[0].amount == Amount::fromMinor(1'000'000));
    CHECK(rows()[0].discountPpm == 100'000);
    CHECK(rows()[0].startDate == kDay);
    CHECK(row(id).mrr == Amount::fromMinor(225'000));
    // Nobody named a plan: it is not called by the key that it was given.
    REQUIRE_FALSE(rows()[0].key.isEmpty());
    const QModelIndex plan = list()->table()->index(0, list()->table()->columnOf(QStringLiteral("plan")));
    CHECK(plan.data().toString() == QStringLiteral("Contract"));
    CHECK(account->findChild<ElidedLabel*>(QStringLiteral("account.figure.mrr"))->text() == QStringLiteral("¥225,000"));
}

TEST_CASE_METHOD(OnContracts, "what vendors publish comes out of what is typed into the window", "[ui][contract]")
{
    const QStringList lines =
        QString::fromUtf8(readFile(golden(QStringLiteral("revenue-small/hand_normalisation.csv"))))
            .split(u'\n', Qt::SkipEmptyParts);
    id = addUnowned(QStringLiteral("USD の顧客"));
    window.navigate(QStringLiteral("account"), QString::number(id.value()));
    for (const QString& line : lines.mid(1)) {
        INFO(line.toStdString());
        const QStringList cells = line.split(u',');
        list()->setFocus();
        REQUIRE(window.commands().run(QStringLiteral("thisAccount.contract")));
        ContractLineForm* d = dialog();
        choose(d, "by", false);
        type(d, "amount", cells[0]);
        choose(d, "unit", cells[1] == u"once" ? QString() : cells[1]);
        type(d, "count", cells[2]);
        type(d, "quantity", cells[3]);
        type(d, "discount", cells[4]);
        choose(d, "charge", cells[5]);
        type(d, "currency", QStringLiteral("USD"));
        type(d, "plan", cells[8]);
        CHECK(said(d).contains(u'$' + QString(cells[6])));
        ok(d);
        CHECK_FALSE(d->isVisible());
        delete d;
        const auto present = rows();
        const auto stored = std::ranges::find_if(present, [&](const Subscription& s) { return s.plan == cells[8]; });
        REQUIRE(stored != present.end());
        CHECK(formatPlain(monthlyAmount(*stored), 2, 2) == cells[6]);
    }
    CHECK(rows().size() == size_t(lines.size() - 1));
}

TEST_CASE_METHOD(OnContracts, "what was typed comes back after the dialog went down with the program", "[ui][contract]")
{
    const auto isBack = [this] {
        return window.toasts()->texts().join(u' ').contains(QStringLiteral("Draft restored."));
    };
    const Subscription running = rows().back();
    ContractLineForm* d = press(running.id, Qt::Key_U);
    CHECK_FALSE(isBack());
    type(d, "plan", QStringLiteral("途中"));
    type(d, "why", QStringLiteral("値上げの合意"));
    delete d; // neither saved nor cancelled
    d = press(running.id, Qt::Key_U);
    CHECK(isBack());
    CHECK(d->findChild<QComboBox*>(QStringLiteral("contract.plan"))->currentText() == QStringLiteral("途中"));
    CHECK(d->findChild<QLineEdit*>(QStringLiteral("contract.why"))->text() == QStringLiteral("値上げの合意"));
    CHECK(d->preview().coming.empty()); // another plan alone moves nothing
    QTest::mouseClick(d->findChild<QPushButton*>(QStringLiteral("contract.cancel")), Qt::LeftButton);
    delete d;
    window.toasts()->clear();
    d = press(running.id, Qt::Key_U);
    CHECK_FALSE(isBack());
    CHECK(d->findChild<QComboBox*>(QStringLiteral("contract.plan"))->currentText() == running.plan);
    CHECK(d->findChild<QLineEdit*>(QStringLiteral("contract.why"))->text().isEmpty());
    QTest::keyClick(d, Qt::Key_Escape);
}

TEST_CASE_METHOD(OnContracts, "every act is in the list's menu and in the palette", "[ui][contract]")
{
    const Subscription running = rows().back();
    REQUIRE(list()->selectId(running.id.value()));
    Q_EMIT list()->contextMenuWanted(list()->mapToGlobal(QPoint(20, 20)));
    auto* menu = account->findChild<QMenu*>(QStringLiteral("account.sectionMenu"));
    REQUIRE(menu);
    QStringList enabled;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator() && action->isEnabled())
            enabled += action->objectName().section(u'.', -1);
    CHECK(enabled
          == QStringList{QStringLiteral("contractChange"), QStringLiteral("contractEnd"),
                         QStringLiteral("contractCorrect"), QStringLiteral("contractRemove"),
                         QStringLiteral("contract")});
    menu->close();
    const auto available = window.commands().available();
    for (const char* name :
         {"contract", "contractChange", "contractEnd", "contractAgain", "contractCorrect", "contractRemove"})
        CHECK(std::ranges::any_of(available, [&](const auto* entry) {
            return entry->command.id == QStringLiteral("thisAccount.") + QLatin1String(name);
        }));
}

TEST_CASE_METHOD(OnContracts,
                 "who is asked whose amount shall stand reads of which account and row, and in whose words",
                 "[ui][contract][P7]")
{
    const Subscription running = rows().back();
    REQUIRE(running.amount);
    ContractLineForm* d = press(running.id, Qt::Key_Return);
    type(d, "amount", QStringLiteral("234567"));
    // Somebody writes who left no name, as the command line does.
    const auto other = *Workspace::open(workspace->path(), clock);
    Subscription theirs = running;
    theirs.amount = Amount::fromMinor(345'678);
    REQUIRE(other->apply(*revenue::correctRow(running, theirs, other->act())));
    dialogs.answer = QStringLiteral("later");
    ok(d);
    REQUIRE(dialogs.asked.size() == 1);
    const Question& asked = dialogs.asked.front();
    CHECK(asked.title == QStringLiteral("Changed while you were editing, in another window or by an import"));
    CHECK(asked.text
          == QStringLiteral("%1 · %2 · Amount\nTheirs: ¥345,678\nYours: ¥234,567")
                 .arg(row(id).account().name, running.plan));
    // What Enter means is nothing that writes over another's work.
    REQUIRE(asked.choices.size() == 3);
    CHECK(asked.choices.front().id == QStringLiteral("later"));
    CHECK(d->isVisible());
    CHECK(rows().back() == theirs);
    language.set(QStringLiteral("ja"));
    ok(d);
    REQUIRE(dialogs.asked.size() == 2);
    CHECK_FALSE(dialogs.asked.back().title.contains(QStringLiteral("さん")));
    CHECK(dialogs.asked.back().text.contains(QStringLiteral("相手：¥345,678\n自分：¥234,567")));
    language.set(QStringLiteral("en"));
}
