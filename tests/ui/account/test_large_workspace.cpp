// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_acts.h"
#include "account/account_store.h"
#include "currency/currencies_page.h"
#include "kpi/kpi_page.h"
#include "people/people_page.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "people/team_page.h"
#include "renewal/renewal_cards.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/currency_rules.h"
#include "revenue/revenue_store.h"
#include "shell/sheet.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/filter_chips.h"
#include "widgets/toast.h"
#include "workspace/draft_store.h"

#include <QFile>
#include <QPushButton>

#include "widgets/search_edit.h"

#include <QLineEdit>

#include <atomic>
#include <chrono>
#include <thread>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Every workspace is a large one here.
struct Large : AccountShell {
    Large() : AccountShell(ThemeMode::Light, QStringLiteral("en"), 1), kpi(new KpiPage(*session))
    {
        window.addPage(kpi);
    }
    bool waitForPage(const char* id)
    {
        return QTest::qWaitFor([&] { return !window.isReading() && window.currentPage()->id() == QLatin1String(id); });
    }
    Account anyAccount() { return AccountStore(workspace->db()).summaries(kDay)->front().account; }

    KpiPage* kpi;
};

} // namespace

TEST_CASE_METHOD(Large, "a large workspace is read while the window paints, and the list comes when it is",
                 "[ui][large]")
{
    REQUIRE(window.isReading());
    CHECK(window.currentPage()->title() == QStringLiteral("Accounts"));
    window.navigate(QStringLiteral("accounts"));
    CHECK_FALSE(window.canGo(-1));                            // asked twice, it is one place
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier); // there is nothing to filter yet
    REQUIRE(waitForPage("accounts"));
    show();
    CHECK(table()->table()->rowCount() == 60);
    CHECK(table()->currentId() != 0);
    const QCollator collator = RowTable::collator();
    for (int at = 1; at < 60; ++at)
        CHECK(collator.compare(AccountRows::nameKey(row(AccountId(table()->table()->idAt(at - 1))).account()),
                               AccountRows::nameKey(row(AccountId(table()->table()->idAt(at))).account()))
              <= 0);
    CHECK(row(anyAccount().id).account().name == anyAccount().name);
}

TEST_CASE_METHOD(Large, "the figures of the list read in the background are those of the book", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    const auto book = revenue::RevenueStore(workspace->db()).book();
    for (const revenue::AccountRevenue& read : book->accounts) {
        INFO(read.key.toStdString());
        CHECK(row(read.id).mrr == revenue::levelAt(read.steps, Month::of(kDay)));
    }
}

TEST_CASE_METHOD(Large, "what is written while a large workspace is read is stored at once and shown", "[ui][large]")
{
    REQUIRE(window.isReading());
    const Account before = anyAccount();
    Account after = before;
    after.name = QStringLiteral("名前を変えた会社");
    REQUIRE(changeAccount(*session, before, after));
    CHECK(AccountStore(workspace->db()).find(before.id)->value().name == after.name);
    REQUIRE(waitForPage("accounts"));
    CHECK(row(before.id).account().name == after.name);
}

TEST_CASE_METHOD(Large, "what is typed while a large workspace is read filters the list when it is there",
                 "[ui][large]")
{
    window.show();
    QApplication::setActiveWindow(&window); // at once: to wait for it would end the reading
    REQUIRE(window.isReading());
    QTest::keyClick(window.currentPage(), Qt::Key_A); // a letter is a command of the list, and no text
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto* field = window.findChild<SearchEdit*>(QStringLiteral("reading.filter"));
    REQUIRE(field);
    CHECK(field->isVisible());
    CHECK(field->hasFocus());
    SECTION("typed")
    {
        typeInto(field, QStringLiteral("あさひ"));
    }
    SECTION("still composed")
    {
        QInputMethodEvent composing(QStringLiteral("あさひ"), {});
        QCoreApplication::sendEvent(field, &composing);
    }
    REQUIRE(waitForPage("accounts"));
    auto* filter = window.findChild<SearchEdit*>(QStringLiteral("accounts.filter"));
    CHECK(filter->text() == QStringLiteral("あさひ"));
    CHECK(filter->hasFocus());
    CHECK_FALSE(filter->hasSelectedText());
    CHECK(table()->table()->rowCount() > 0);
    CHECK(table()->table()->rowCount() < 60);
    CHECK_FALSE(window.findChild<SearchEdit*>(QStringLiteral("reading.filter"))->isVisible());
}

TEST_CASE_METHOD(Large, "what was typed for one list is not given to another", "[ui][large]")
{
    window.addPage(new PeoplePage(*session));
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(window.isReading());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
    window.navigate(QStringLiteral("people"));
    REQUIRE(waitForPage("people"));
    CHECK(window.findChild<SearchEdit*>(QStringLiteral("people.filter"))->text().isEmpty());
    window.navigate(QStringLiteral("accounts"));
    REQUIRE(waitForPage("accounts"));
    CHECK(window.findChild<SearchEdit*>(QStringLiteral("accounts.filter"))->text().isEmpty());
    CHECK(table()->table()->rowCount() == 60);
}

TEST_CASE_METHOD(Large, "Ctrl+N makes an account while a large workspace is read, and the list stands on it",
                 "[ui][large]")
{
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(window.isReading());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = window.findChild<Sheet*>(QStringLiteral("account.newForm"));
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(window.isReading());
    dialog->findChild<QLineEdit*>(QStringLiteral("newAccount.name"))->setText(QStringLiteral("読む間の会社"));
    auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("newAccount.code"));
    code->setText(QStringLiteral("C-001"));
    auto* ok = dialog->findChild<QWidget*>(QStringLiteral("newAccount.ok"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(dialog->isVisible()); // whose code is taken is known without the list
    CHECK(window.isReading());
    code->clear();
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(waitForPage("accounts"));
    CHECK(table()->table()->rowCount() == 61);
    CHECK(row(AccountId(table()->currentId())).account().name == QStringLiteral("読む間の会社"));
}

TEST_CASE_METHOD(Large, "what cannot be made yet says so", "[ui][large]")
{
    window.addPage(new CurrenciesPage(*session));
    REQUIRE(waitForPage("accounts"));
    show();
    window.navigate(QStringLiteral("currencies"));
    REQUIRE(window.isReading());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    CHECK(window.toasts()->texts().join(u' ').contains(QStringLiteral("Still loading")));
}

TEST_CASE_METHOD(Large, "one can go elsewhere while a page waits for its data", "[ui][large]")
{
    REQUIRE(window.isReading());
    window.navigate(QStringLiteral("handoffs"));
    CHECK_FALSE(window.isReading());
    CHECK(window.currentPage()->id() == QStringLiteral("handoffs"));
    REQUIRE(QTest::qWaitFor([&] { return AccountRows::of(*session).isReady(); }));
    CHECK(window.currentPage()->id() == QStringLiteral("handoffs"));
    window.go(-1);
    CHECK(waitForPage("accounts"));
}

TEST_CASE_METHOD(Large,
                 "the figures of a large workspace come when its contracts are read, and again after a change of all",
                 "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(window.isReading());
    REQUIRE(waitForPage("kpi"));
    const auto book = kpi->figures().book;
    CHECK(book->accounts.size() == 60);

    const Directory directory = *PeopleStore(workspace->db()).directory();
    const Member member = *directory.member(sample::kSampleActor);
    Member renamed = member;
    renamed.name = QStringLiteral("別の名前");
    REQUIRE(session->run(people::changeMember(member, renamed, directory, session->act()), QString()));
    CHECK_FALSE(window.isReading()); // the page stays, with what it knew
    CHECK(kpi->figures().book == book);
    REQUIRE(QTest::qWaitFor([&] { return kpi->figures().book != book; }));
    CHECK(kpi->figures().book->directory.memberName(member.id) == renamed.name);
    REQUIRE(QTest::qWaitFor([&] {
        return std::ranges::any_of(AccountRows::of(*session).rows(),
                                   [&](const AccountRow& row) { return row.owner == renamed.name; });
    }));
}

TEST_CASE_METHOD(Large,
                 "renewals and currencies of a large workspace are read in the background, and again after a change",
                 "[ui][large]")
{
    window.addPage(new RenewalsPage(*session));
    window.addPage(new CurrenciesPage(*session));
    for (const char* id : {"renewals", "currencies"}) {
        INFO(id);
        window.navigate(QLatin1String(id));
        CHECK(window.isReading());
        REQUIRE(waitForPage(id));
    }
    show();
    auto* uses = window.findChild<DataTable*>(QStringLiteral("currencies.table"));
    const int before = uses->table()->rowCount();
    CHECK(before == int(revenue::RevenueStore(workspace->db()).currencyUses()->size()));
    REQUIRE(session->run(revenue::addRate(QStringLiteral("SEK"), 14'200'000'000'000, {}, session->act()), QString()));
    CHECK(uses->table()->rowCount() == before); // what is known stays until the new is read
    CHECK(QTest::qWaitFor([&] { return uses->table()->rowCount() == before + 1; }));

    auto* due = window.findChild<DataTable*>(QStringLiteral("renewals.table"));
    REQUIRE(due);
    window.navigate(QStringLiteral("renewals"));
    REQUIRE(waitForPage("renewals"));
    auto* renewals = dynamic_cast<RenewalsPage*>(window.page(QStringLiteral("renewals")));
    const auto items = report::renewalsOf(workspace->db(), kDay);
    CHECK(due->table()->totalCount() == int(items->size()));
    CHECK(due->table()->totalCount() > 0);
    CHECK(QTest::qWaitFor([&] { return !renewals->caption().isEmpty(); })); // a rate changes what is due: read anew
}

TEST_CASE_METHOD(Large, "the next time the list begins with what it began with, before the rest is read", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    std::vector<qint64> first;
    for (int row = 0; row < 10; ++row)
        first.push_back(table()->table()->idAt(row));
    REQUIRE(QTest::qWaitFor([&] { return !file.allKeys().filter(QStringLiteral("seen/")).isEmpty(); }));
    // One was renamed by another program meanwhile.
    Account renamed = **AccountStore(workspace->db()).find(AccountId(first[1]));
    const Account before = renamed;
    renamed.name = QStringLiteral("名前を変えた会社");
    REQUIRE(changeAccount(*session, before, renamed));

    MainWindow other({theme, language, settings, dialogs, nullptr});
    Session another(*workspace, other);
    another.setLargeFrom(1);
    auto* page = new AccountsPage(another);
    other.addPage(page);
    other.addPage(new AccountPage(another));
    other.resize(1440, 900);
    const std::unique_ptr<DataTable> preview(page->preview(&other));
    REQUIRE(preview);
    REQUIRE(preview->table()->rowCount() >= 10);
    CHECK(preview->table()->rowCount() < 60); // no more than the window is high
    for (const qint64 id : first)
        CHECK(preview->table()->rowOf(id) >= 0);
    CHECK(preview->table()->idAt(0) == first[0]);
    CHECK(preview->table()->index(preview->table()->rowOf(first[1]), 0).data().toString() == renamed.name);
    CHECK_FALSE(preview->editCurrent());
    // What is not there any more is left out, and of another file nothing is shown.
    window.keepIds(file.allKeys().filter(QStringLiteral("seen/")).front().mid(5), {first[3], 1234567, first[4]});
    const std::unique_ptr<DataTable> fewer(page->preview(&other));
    REQUIRE(fewer);
    CHECK(fewer->table()->rowCount() == 2);
    window.keepIds(file.allKeys().filter(QStringLiteral("seen/")).front().mid(5), {});
    CHECK(page->preview(&other) == nullptr);
}

TEST_CASE_METHOD(Large, "a call is shown at once while all renewals are read anew", "[ui][large]")
{
    window.addPage(new RenewalsPage(*session));
    window.navigate(QStringLiteral("renewals"));
    REQUIRE(waitForPage("renewals"));
    show();
    auto* page = dynamic_cast<RenewalsPage*>(window.page(QStringLiteral("renewals")));
    const auto items = report::renewalsOf(workspace->db(), kDay);
    const auto open = std::ranges::find_if(*items, [](const renewal::RenewalItem& item) {
        return item.isOpen() && item.call() == RenewalCall::None && !item.mrr.isZero();
    });
    REQUIRE(open != items->end());
    const auto said = [&](RenewalCall call) { return page->cards().totals().byCall[size_t(call)].mrr; };
    REQUIRE(session->run(revenue::addRate(QStringLiteral("SEK"), 14'200'000'000'000, {}, session->act()), QString()));
    CHECK_FALSE(session->isBookReady());
    REQUIRE(session->run(renewal::setCall(*open, RenewalCall::AtRisk, session->act()), QString()));
    const auto shown = [&] {
        for (int row = 0; row < page->findChild<DataTable*>()->table()->rowCount(); ++row) {
            const auto texts = page->findChild<DataTable*>()->table()->exportRow(row);
            if (texts.contains(open->accountKey))
                return texts.contains(QStringLiteral("at_risk"));
        }
        return false;
    };
    page->findChild<FilterChips*>(QStringLiteral("renewals.chips"))->setSelected({QStringLiteral("all")});
    CHECK(shown());
    const Amount before = said(RenewalCall::AtRisk);
    CHECK(QTest::qWaitFor([&] { return session->isBookReady() && said(RenewalCall::AtRisk) != before; }));
    CHECK(shown());
}

TEST_CASE_METHOD(Large, "a view chosen while the contracts are read again is of those of before", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(waitForPage("kpi"));
    const auto book = kpi->figures().book;
    REQUIRE(session->run(revenue::addRate(QStringLiteral("SEK"), 14'200'000'000'000, {}, session->act()), QString()));
    REQUIRE_FALSE(session->isBookReady());
    const size_t all = kpi->figures().selection.units.size();
    kpi->setFilter({{revenue::Dimension::Segment, QStringLiteral("SMB")}});
    CHECK(kpi->figures().book == book);
    CHECK(kpi->figures().selection.units.size() < all);
    const auto compared = kpi->exportTable()->shown.rows;
    REQUIRE(QTest::qWaitFor([&] { return kpi->figures().book != book; }));
    CHECK(kpi->exportTable()->shown.rows == compared); // a rate that nobody uses
}

TEST_CASE("the team's figures of a large workspace are those of a small one, and come later", "[ui][large]")
{
    AccountShell small;
    Large large;
    std::vector<std::vector<QStringList>> tables;
    for (AccountShell* shell : {&small, static_cast<AccountShell*>(&large)}) {
        shell->window.addPage(new TeamPage(*shell->session));
        shell->window.navigate(QStringLiteral("team"));
        CHECK(shell->window.isReading() == (shell == &large));
        REQUIRE(QTest::qWaitFor([&] { return !shell->window.isReading(); }));
        shell->show();
        Page* page = shell->window.currentPage();
        tables.push_back(page->exportTable()->shown.rows);
        // Another time is shown as soon as it is read, and named so then.
        const QString caption = page->caption();
        auto* window = page->findChild<FilterChips*>(QStringLiteral("team.window"));
        window->button(QStringLiteral("month"))->click();
        CHECK((page->caption() == caption) == (shell == &large));
        REQUIRE(QTest::qWaitFor([&] { return page->caption() != caption; }));
        tables.push_back(page->exportTable()->shown.rows);
        // And what is done while it is open counts.
        const Account account = AccountStore(shell->workspace->db()).summaries(kDay)->front().account;
        Touchpoint call;
        call.accountId = AccountStore(shell->workspace->db()).summaries(kDay)->front().account.id;
        call.kindId = TouchpointStore(shell->workspace->db()).kinds()->front().id;
        call.memberId = sample::kSampleActor;
        call.day = kDay.addMonths(-1);
        call.text = QStringLiteral("電話");
        REQUIRE(shell->session->run(Result<Edit>(touchpoint::add(call, shell->session->act())->edit), QString()));
        REQUIRE(QTest::qWaitFor([&] { return page->exportTable()->shown.rows != tables.back(); }));
        tables.push_back(page->exportTable()->shown.rows);
    }
    REQUIRE(tables.size() == 6);
    for (size_t at = 0; at < 3; ++at)
        CHECK(tables[at] == tables[at + 3]);
}

TEST_CASE_METHOD(Large, "a page that waits comes also where the file was held by another program meanwhile",
                 "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    workspace->db().setBusyTimeout(20);
    storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 5000);
    other.execute("BEGIN EXCLUSIVE");
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(window.isReading());
    window.navigate(QStringLiteral("handoffs"));
    window.navigate(QStringLiteral("kpi"));
    QTest::qWait(50);
    CHECK(window.isReading());
    other.execute("ROLLBACK");
    REQUIRE(waitForPage("kpi"));
    CHECK(kpi->figures().book->accounts.size() == 60);
}

TEST_CASE_METHOD(Large, "a draft waits without a word where another program holds the file", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    workspace->db().setBusyTimeout(20);
    const QString key = QStringLiteral("touchpoint/1");
    const auto stored = [&] {
        const auto text = DraftStore(workspace->db()).text(key);
        return text ? *text : QString();
    };
    storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 5000);
    other.execute("BEGIN EXCLUSIVE");
    session->keepDraft(key, QStringLiteral("打ち"));
    session->keepDraft(key, QStringLiteral("打ちかけ"));
    CHECK(session->draft(key) == QStringLiteral("打ちかけ"));
    CHECK(window.toasts()->texts().isEmpty());
    other.execute("ROLLBACK");
    CHECK(QTest::qWaitFor([&] { return stored() == QStringLiteral("打ちかけ"); }));
    session->keepDraft(key, QString());
    CHECK(stored().isEmpty());
}

TEST_CASE_METHOD(Large, "an edit waits for a moment where another program reads the file", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    workspace->db().setBusyTimeout(20);
    std::atomic<bool> reading = false;
    std::thread reader([&] {
        storage::Database other(workspace->path(), storage::OpenMode::ReadOnly, 5000);
        storage::ReadTransaction look(other);
        (void)other.queryInteger("SELECT count(*) FROM accounts");
        reading = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    });
    while (!reading)
        std::this_thread::yield();
    const Account before = anyAccount();
    Account after = before;
    after.name = QStringLiteral("待ってから変わった会社");
    CHECK(changeAccount(*session, before, after));
    reader.join();
    CHECK(row(before.id).account().name == after.name);
}

TEST_CASE_METHOD(Large, "an undo that another program holds up stays to be tried again", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    workspace->db().setBusyTimeout(20);
    const Account before = anyAccount();
    Account after = before;
    after.name = QStringLiteral("元に戻したい会社");
    REQUIRE(changeAccount(*session, before, after));
    QUndoStack& stack = window.undoStack();
    REQUIRE(stack.index() == 1);
    storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 5000);
    for (const bool back : {true, false}) {
        INFO((back ? "undo" : "redo"));
        other.execute("BEGIN EXCLUSIVE");
        QTest::keyClick(&window, Qt::Key_Z, back ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        other.execute("ROLLBACK");
        QCoreApplication::processEvents();
        CHECK(stack.index() == (back ? 1 : 0));
        CHECK(stack.count() == 1);
        CHECK(AccountStore(workspace->db()).find(before.id)->value().name == (back ? after.name : before.name));
        QTest::keyClick(&window, Qt::Key_Z, back ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(stack.index() == (back ? 0 : 1));
        CHECK(AccountStore(workspace->db()).find(before.id)->value().name == (back ? before.name : after.name));
    }
}

TEST_CASE_METHOD(Large, "another file at the workspace's place is never shown as it", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    const QString elsewhere = dir.path(QStringLiteral("elsewhere.tasuki"));
    REQUIRE(QFile::rename(workspace->path(), elsewhere));
    REQUIRE(Workspace::create(workspace->path(), QStringLiteral("USD"), 1, clock));
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(window.isReading());
    QTest::qWait(300);
    CHECK(window.isReading());
    REQUIRE(QFile::remove(workspace->path()));
    REQUIRE(QFile::rename(elsewhere, workspace->path()));
    REQUIRE(QTest::qWaitFor([&] { return !window.isReading(); }, 15'000)); // tried again after a while
    CHECK(kpi->figures().book->accounts.size() == 60);
}

TEST_CASE_METHOD(Large, "a member whose name was changed is shown so before all else is read", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    window.addPage(new PeoplePage(*session));
    window.navigate(QStringLiteral("people"));
    REQUIRE(waitForPage("people"));
    show();
    const auto name = [&] {
        auto* members = window.findChild<DataTable*>(QStringLiteral("people.members"));
        return members->table()->index(members->table()->rowOf(sample::kSampleActor.value()), 0).data().toString();
    };
    for (const char16_t* wanted : {u"一度目", u"二度目"}) {
        const Directory directory = *PeopleStore(workspace->db()).directory();
        Member renamed = *directory.member(sample::kSampleActor);
        renamed.name = QString::fromUtf16(wanted);
        REQUIRE(session->run(
            people::changeMember(*directory.member(sample::kSampleActor), renamed, directory, session->act()),
            QString()));
        CHECK(name() == renamed.name);
    }
}

TEST_CASE_METHOD(Large, "to ask for what is being read waits for it", "[ui][large]")
{
    CHECK(AccountRows::of(*session).rows().size() == 60);
    CHECK_FALSE(session->isBookReady());
    CHECK(session->book().accounts.size() == 60);
    CHECK(session->isBookReady());
    REQUIRE(waitForPage("accounts"));
    CHECK(table()->table()->rowCount() == 60);
}
