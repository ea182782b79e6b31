// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "report/timeline.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Promised : ImportFixture {
    Promised()
    {
        good(Entity::Member, "name,email\n佐藤,sato@example.jp\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
        good(Entity::Contact, "account_id,name,email\nA1,山田 花子,hanako@example.jp\n");
    }
    AccountId account() { return AccountId(count("SELECT id FROM accounts WHERE account_key = 'A1'")); }
    std::vector<Promise> promises() { return *PromiseStore(workspace->db()).ofAccount(account()); }
    Promise made()
    {
        Promise promise;
        promise.accountId = account();
        promise.text = QStringLiteral("帳票の見本を送る");
        promise.madeOn = QDate(2026, 1, 10);
        promise.due = QDate(2026, 1, 20);
        return promise;
    }
    void apply(const Edit& edit) { REQUIRE(workspace->apply(edit)); }
};

std::vector<QString> columnsOf(const Problems& problems)
{
    std::vector<QString> columns;
    for (const Problem& problem : problems)
        columns.push_back(QLatin1String(problem.columns[0]));
    return columns;
}

} // namespace

TEST_CASE_METHOD(Promised, "a promise is made, decided and taken back", "[promise]")
{
    Promise wanted = made();
    wanted.text = QStringLiteral("　帳票の見本を送る ");
    const auto added = promise::add(wanted, workspace->act());
    REQUIRE(added);
    CHECK(added->promise.text == QStringLiteral("帳票の見本を送る"));
    apply(added->edit);
    REQUIRE(promises().size() == 1);
    const auto kept = promise::setState(promises()[0], PromiseState::Kept, QDate(2026, 1, 15), workspace->act());
    REQUIRE(kept);
    apply(*kept);
    CHECK(promises()[0].state == PromiseState::Kept);
    CHECK(promises()[0].decidedOn == QDate(2026, 1, 15));
    CHECK(checkWorkspace(workspace->db())->isEmpty());
    apply(kept->inverse(workspace->act()));
    CHECK(promises()[0] == added->promise);
    apply(*promise::remove(promises()[0], workspace->act()));
    CHECK(promises().empty());
}

TEST_CASE_METHOD(Promised, "every problem of a promise is told, with its column", "[promise]")
{
    const QDate today = clock.today();
    Promise wrong = made();
    wrong.text = QString(QChar(0x2003));
    wrong.madeOn = today.addDays(1);
    wrong.due = today;
    wrong.decidedOn = today;
    const auto found = promise::problems(nullptr, promise::cleaned(wrong, today), today);
    CHECK(columnsOf(found)
          == std::vector<QString>{QStringLiteral("text"), QStringLiteral("made_on"), QStringLiteral("due"),
                                  QStringLiteral("decided_on"), QStringLiteral("decided_on")});
    CHECK_FALSE(promise::add(wrong, workspace->act()));
    // What is decided without a day was decided today.
    Promise broken = made();
    broken.state = PromiseState::Broken;
    CHECK(promise::add(broken, workspace->act())->promise.decidedOn == today);
    CHECK_FALSE(promise::setState(made(), PromiseState::Kept, QDate(2026, 1, 9), workspace->act()));
}

TEST_CASE("a promise is overdue from the day after its due date, while it is open", "[promise]")
{
    Promise promise;
    promise.due = QDate(2026, 1, 15);
    CHECK_FALSE(promise::isOverdue(promise, QDate(2026, 1, 15)));
    CHECK(promise::isOverdue(promise, QDate(2026, 1, 16)));
    promise.state = PromiseState::Kept;
    CHECK_FALSE(promise::isOverdue(promise, QDate(2026, 1, 16)));
}

TEST_CASE_METHOD(Promised, "promises come in, go out and come in again unchanged", "[promise][import]")
{
    const QByteArray csv = "account_id,text,made_on,made_by,to,due,state,decided_on,external_id\n"
                           "A1,見積もりを出す,2026-01-05,佐藤,山田花子,2026-01-12,kept,2026-01-11,P-1\n"
                           "A1,研修の日程を送る,2026/1/6,sato@example.jp,購買部の方,,,,\n"
                           "A2,障害の報告書,2026年1月7日,,,2026-01-31,open,,\n";
    auto preview = good(Entity::Promise, csv);
    CHECK(preview.toAdd == 3);
    REQUIRE(promises().size() == 2);
    const Promise kept = promises()[1];
    CHECK(kept.toContactId.isValid()); // a space between two CJK letters makes nobody else
    CHECK(kept.toName.isEmpty());
    CHECK(promises()[0].toName == QStringLiteral("購買部の方"));
    CHECK(promises()[0].madeBy == kept.madeBy);

    const QByteArray out = exported(Entity::Promise);
    CHECK(out.contains("A1,見積もりを出す,2026-01-05,佐藤,hanako@example.jp,2026-01-12,kept,2026-01-11,P-1,青空商事"));
    CHECK(good(Entity::Promise, out).unchanged == 3);
    CHECK(good(Entity::Promise, csv).unchanged == 3);

    // By the source's key the text may change; an absent column changes nothing, and a state is never cleared.
    preview = good(Entity::Promise, "account_id,text,made_on,external_id,state\nA1,見積書を送る,2026-01-05,P-1,\n");
    CHECK(preview.toUpdate == 1);
    CHECK(promises()[1].text == QStringLiteral("見積書を送る"));
    CHECK(promises()[1].state == PromiseState::Kept);
    CHECK(promises()[1].due == QDate(2026, 1, 12));

    const auto undone = imports::Importer(workspace->db()).undo(preview.importId, workspace->act());
    REQUIRE(undone);
    CHECK(promises()[1].text == QStringLiteral("見積もりを出す"));
}

TEST_CASE_METHOD(Promised, "a promise is found by its key, else by its text and day", "[promise][import]")
{
    good(Entity::Promise, "account_id,text,made_on,external_id\nA1,a,2026-01-05,\nA1,b,2026-01-05,P-1\n");
    // A key that arrives later, and one that is left out, are about the same promise; another key is another one.
    CHECK(good(Entity::Promise, "account_id,text,made_on,external_id\nA1,a,2026-01-05,P-2\n").toUpdate == 1);
    CHECK(good(Entity::Promise, "account_id,text,made_on\nA1,a,2026-01-05\nA1,b,2026-01-05\n").unchanged == 2);
    CHECK(good(Entity::Promise, "account_id,text,made_on,external_id\nA1,a,2026-01-05,P-3\n").toAdd == 1);
    // Now two have the text and the day, and one of a file may not be both.
    CHECK(wrong(Entity::Promise, "account_id,text,made_on\nA1,a,2026-01-05\n").size() == 1);
    CHECK(wrong(Entity::Promise, "account_id,text,made_on,external_id\nA1,b,2026-01-05,P-1\nA1,b,2026-01-05,\n").size()
          == 1);
}

TEST_CASE_METHOD(Promised, "the day of a decision stays where the file leaves it open", "[promise][import]")
{
    const QByteArray csv = "account_id,text,made_on,state,decided_on\nA1,a,2026-01-05,kept,\n";
    good(Entity::Promise, csv);
    const QDate day = promises()[0].decidedOn;
    CHECK(day == clock.today());
    clock.setToday(QDate(2026, 1, 20));
    CHECK(good(Entity::Promise, csv).unchanged == 1);
    CHECK(promises()[0].decidedOn == day);
    // Another state is decided on another day.
    good(Entity::Promise, "account_id,text,made_on,state,decided_on\nA1,a,2026-01-05,broken,\n");
    CHECK(promises()[0].decidedOn == QDate(2026, 1, 20));
}

TEST_CASE_METHOD(Promised, "every wrong cell of a promise is told and nothing is written", "[promise][import]")
{
    const auto errors = wrong(Entity::Promise, "account_id,text,made_on,made_by,due,state,decided_on\n"
                                               "X,a,2026-01-01,,,,\n"
                                               "A1,,2026-01-01,,,,\n"
                                               "A1,b,2027-01-01,nobody,,,\n"
                                               "A1,c,2026-01-10,,2026-01-01,frob,\n"
                                               "A1,d,2026-01-10,,,open,2026-01-11\n"
                                               "A1,d,2026-01-10,,,,\n");
    using Place = std::pair<qint64, QString>;
    const auto has = [&](qint64 row, const char* column) {
        return std::ranges::find(errors, Place{row, QLatin1String(column)}) != errors.end();
    };
    CHECK(has(2, "account_id"));
    CHECK(has(3, "text"));
    CHECK(has(4, "made_on"));
    CHECK(has(4, "made_by"));
    CHECK(has(5, "due"));
    CHECK(has(5, "state"));
    CHECK(has(6, "decided_on"));
    CHECK(has(7, "text"));
    CHECK(errors.size() == 8);
    CHECK(promises().empty());
}

TEST_CASE_METHOD(Promised, "the timeline tells of a promise when it was made and when it was decided", "[promise]")
{
    good(Entity::Promise, "account_id,text,made_on,made_by,state,decided_on\n"
                          "A1,見積もりを出す,2026-01-05,佐藤,broken,2026-01-12\n");
    const auto entries = report::timelineOf(workspace->db(), account(), clock.today(), TermLanguage::Japanese);
    REQUIRE(entries);
    std::vector<KindEvent> events;
    for (const report::TimelineEntry& entry : *entries)
        if (const auto* room = std::get_if<report::RoomEvent>(&entry.item))
            events.push_back(room->event);
    REQUIRE(events.size() == 2);
    CHECK(events[0].day == QDate(2026, 1, 12));
    CHECK(events[0].mark == Mark::Bad);
    CHECK(events[1].day == QDate(2026, 1, 5));
    CHECK(events[1].meta == QStringLiteral("佐藤"));
}
