// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_acts.h"
#include "account/account_store.h"
#include "kpi/kpi_page.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "revenue/revenue_store.h"

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

TEST_CASE_METHOD(Large, "to ask for what is being read waits for it", "[ui][large]")
{
    CHECK(AccountRows::of(*session).rows().size() == 60);
    CHECK_FALSE(session->isBookReady());
    CHECK(session->book().accounts.size() == 60);
    CHECK(session->isBookReady());
    REQUIRE(waitForPage("accounts"));
    CHECK(table()->table()->rowCount() == 60);
}
