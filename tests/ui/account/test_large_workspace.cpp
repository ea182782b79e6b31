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
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"

#include "widgets/search_edit.h"

#include <QDialog>
#include <QLineEdit>

#include <atomic>
#include <chrono>
#include <thread>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Every workspace is a large one here.
struct Large : AccountShell {
    Large() : AccountShell(ThemeMode::Light, QStringLiteral("en"), 1), kpi(new KpiPage(*session)) { window.addPage(kpi); }
    bool waitForPage(const char* id)
    {
        return QTest::qWaitFor([&] { return !window.isReading() && window.currentPage()->id() == QLatin1String(id); });
    }
    Account anyAccount() { return AccountStore(workspace->db()).summaries(kDay)->front().account; }

    KpiPage* kpi;
};

} // namespace

TEST_CASE_METHOD(Large, "a large workspace is read while the window paints, and the list comes when it is", "[ui][large]")
{
    REQUIRE(window.isReading());
    CHECK(window.currentPage()->title() == QStringLiteral("Accounts"));
    window.navigate(QStringLiteral("accounts"));
    CHECK_FALSE(window.canGo(-1)); // asked twice, it is one place
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier); // there is nothing to filter yet
    REQUIRE(waitForPage("accounts"));
    show();
    CHECK(table()->table()->rowCount() == 60);
    CHECK(table()->currentId() != 0);
    const QCollator collator = RowTable::collator();
    for (int at = 1; at < 60; ++at)
        CHECK(collator.compare(AccountRows::nameKey(row(AccountId(table()->table()->idAt(at - 1))).account()), AccountRows::nameKey(row(AccountId(table()->table()->idAt(at))).account())) <= 0);
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

TEST_CASE_METHOD(Large, "what is typed while a large workspace is read filters the list when it is there", "[ui][large]")
{
    window.show();
    QApplication::setActiveWindow(&window); // at once: to wait for it would end the reading
    REQUIRE(window.isReading());
    SECTION("after Ctrl+F")
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto* field = window.findChild<SearchEdit*>(QStringLiteral("reading.filter"));
        REQUIRE(field);
        CHECK(field->isVisible());
        CHECK(field->hasFocus());
        typeInto(field, QStringLiteral("あさひ"));
    }
    SECTION("without it, and while a word is composed")
    {
        QTest::keyClick(window.currentPage(), Qt::Key_A);
        auto* field = window.findChild<SearchEdit*>(QStringLiteral("reading.filter"));
        REQUIRE(field);
        REQUIRE(field->text() == QStringLiteral("a"));
        field->clear();
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
    QTest::keyClick(window.currentPage(), Qt::Key_A);
    window.navigate(QStringLiteral("people"));
    REQUIRE(waitForPage("people"));
    CHECK(window.findChild<SearchEdit*>(QStringLiteral("people.filter"))->text().isEmpty());
    window.navigate(QStringLiteral("accounts"));
    REQUIRE(waitForPage("accounts"));
    CHECK(window.findChild<SearchEdit*>(QStringLiteral("accounts.filter"))->text().isEmpty());
    CHECK(table()->table()->rowCount() == 60);
}

TEST_CASE_METHOD(Large, "Ctrl+N makes an account while a large workspace is read, and the list stands on it", "[ui][large]")
{
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(window.isReading());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("account.newDialog"));
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
    CHECK(window.toasts()->texts().join(u' ').contains(QStringLiteral("still being read")));
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

TEST_CASE_METHOD(Large, "the figures of a large workspace come when its contracts are read, and again after a change of all", "[ui][large]")
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
        return std::ranges::any_of(AccountRows::of(*session).rows(), [&](const AccountRow& row) { return row.owner == renamed.name; });
    }));
}

TEST_CASE_METHOD(Large, "renewals and currencies of a large workspace are read in the background, and again after a change", "[ui][large]")
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

TEST_CASE_METHOD(Large, "a page that waits comes also where the file was held by another program meanwhile", "[ui][large]")
{
    REQUIRE(waitForPage("accounts"));
    show();
    workspace->db().setBusyTimeout(20);
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(window.isReading());
    storage::Database other(workspace->path(), storage::OpenMode::ReadWrite, 5000);
    other.execute("BEGIN EXCLUSIVE");
    session->keepDraft(QStringLiteral("touchpoint/1"), QStringLiteral("typed meanwhile")); // lets the reader go
    window.navigate(QStringLiteral("handoffs"));
    window.navigate(QStringLiteral("kpi"));
    QTest::qWait(50);
    CHECK(window.isReading());
    other.execute("ROLLBACK");
    REQUIRE(waitForPage("kpi"));
    CHECK(kpi->figures().book->accounts.size() == 60);
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
        REQUIRE(session->run(people::changeMember(*directory.member(sample::kSampleActor), renamed, directory, session->act()), QString()));
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
