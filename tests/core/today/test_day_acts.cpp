// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "renewal/renewal.h"
#include "report/day_source.h"
#include "snooze/snooze.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Day : ImportFixture {
    Day()
    {
        good(Entity::Member, "name\n佐藤\n鈴木\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\n");
        workspace->setActor(MemberId(count("SELECT id FROM members WHERE name = '佐藤'")));
    }
    Promise add(const char16_t* text)
    {
        Promise promise;
        promise.accountId = AccountId(count("SELECT id FROM accounts"));
        promise.text = QString::fromUtf16(text);
        promise.madeOn = clock.today();
        const auto added = promise::add(promise, workspace->act());
        REQUIRE(added);
        REQUIRE(workspace->apply(added->edit));
        return added->promise;
    }
    QStringList told()
    {
        const auto acts = report::actsOf(workspace->db(), workspace->actor(), clock.today(), TermLanguage::English);
        REQUIRE(acts);
        QStringList lines;
        for (const report::DayAct& act : *acts)
            lines += act.accountName + QStringLiteral(": ") + act.what;
        return lines;
    }
};

} // namespace

TEST_CASE_METHOD(Day, "what was done today is told also behind what a clock set back has dated", "[today]")
{
    const QDate day = clock.today();
    add(u"samples");
    clock.setToday(day.addDays(-1));
    add(u"yesterday's");
    clock.setToday(day);
    CHECK(told() == QStringList{QStringLiteral("青空商事: Promise “samples” added")});
}

TEST_CASE_METHOD(Day, "the day tells what the member did, the latest first, and nothing of an import", "[today]")
{
    CHECK(told().isEmpty());
    const Promise promise = add(u"samples");
    const auto kept = promise::setState(promise, PromiseState::Kept, clock.today(), workspace->act());
    REQUIRE(kept);
    REQUIRE(workspace->apply(*kept));
    const QStringList both = {QStringLiteral("青空商事: Promise “samples”: Kept"),
                              QStringLiteral("青空商事: Promise “samples” added")};
    CHECK(told() == both);

    // What was undone is not told; what was done again is.
    const Edit back = kept->inverse(workspace->act());
    REQUIRE(workspace->apply(back));
    CHECK(told() == QStringList{both.back()});
    REQUIRE(workspace->apply(back.inverse(workspace->act())));
    CHECK(told() == both);

    workspace->setActor(MemberId(count("SELECT id FROM members WHERE name = '鈴木'")));
    CHECK(told().isEmpty());
    clock.setToday(clock.today().addDays(1));
    workspace->setActor(MemberId(count("SELECT id FROM members WHERE name = '佐藤'")));
    CHECK(told().isEmpty());
}

TEST_CASE_METHOD(Day, "what is no thing that people add is told by what was done", "[today]")
{
    const auto did = [&](const char* what, auto row) {
        row.id = workspace->act().ids->make<decltype(row.id)>();
        Edit edit(QString::fromLatin1(what), workspace->act());
        edit.insert(row);
        REQUIRE(workspace->apply(edit));
        return row;
    };
    Snooze snooze;
    snooze.accountId = AccountId(count("SELECT id FROM accounts"));
    snooze.source = QStringLiteral("idle");
    snooze.madeOn = clock.today();
    snooze.until = clock.today().addDays(3);
    did("snooze.add", snooze);
    Renewal renewal;
    renewal.accountId = AccountId(count("SELECT id FROM accounts"));
    renewal.dueDate = clock.today().addDays(40);
    const Renewal forecast = did("renewal.call", renewal);
    Renewal over = forecast;
    over.outcome = RenewalOutcome::Renewed;
    over.decidedOn = clock.today();
    Edit edit(QStringLiteral("renewal.renewed"), workspace->act());
    edit.update(forecast, over);
    REQUIRE(workspace->apply(edit));
    const QStringList all = told();
    REQUIRE(all.size() == 3);
    CHECK(all[0] == QStringLiteral("青空商事: Renewal: Renewed"));
    CHECK(all[1] == QStringLiteral("青空商事: Renewal forecast"));
    CHECK(all[2] == QStringLiteral("青空商事: Snoozed"));
}

TEST_CASE_METHOD(Day, "a day of the history is found by its index", "[today]")
{
    QString plan;
    auto rows = workspace->db().prepare(
        "EXPLAIN QUERY PLAN SELECT edit_id, at, on_date, member_id, what, why, entity, row_id, before, after, account_id "
        "FROM history WHERE on_date >= ?1 ORDER BY +id DESC");
    while (rows.next())
        plan += rows.text(3) + u'\n';
    CHECK(plan.contains(QStringLiteral("SEARCH history USING INDEX history_on_date")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
}
