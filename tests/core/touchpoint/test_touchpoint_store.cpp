// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "account/account_store.h"
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "kind/kind.h"
#include "people/people_store.h"
#include "storage/schema.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "workspace/account_merge.h"
#include "workspace/checks.h"

using namespace tasuki;

TEST_CASE_METHOD(test::ImportFixture, "touchpoints of a period are counted by member, from the index alone",
                 "[touchpoint]")
{
    good(Entity::Member, "name\n佐藤\n加藤\n");
    good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
    good(Entity::Touchpoint,
         "account_id,date,kind,member\n"
         "A1,2025-12-31,chat,佐藤\nA1,2026-01-01,chat,佐藤\nA2,2026-01-10,chat,佐藤\nA2,2026-01-10,chat,加藤\n"
         "A1,2026-01-31,chat,加藤\nA1,2026-01-31,chat,\nA1,2026-02-01,chat,加藤\n");
    const Directory people = *PeopleStore(workspace->db()).directory();
    const auto idOf = [&](const char* name) { return people.findMember(QString::fromUtf8(name))->id; };
    const auto counts = *TouchpointStore(workspace->db()).countsByMember(QDate(2026, 1, 1), QDate(2026, 1, 31));
    CHECK(counts == QHash<MemberId, qint64>{{idOf("佐藤"), 2}, {idOf("加藤"), 2}});
    CHECK(TouchpointStore(workspace->db()).countsByMember(QDate(2026, 3, 1), QDate(2026, 3, 31))->isEmpty());
    QString plan;
    auto rows = workspace->db().prepare(
        "EXPLAIN QUERY PLAN SELECT member_id, count(*) FROM touchpoints WHERE member_id IS NOT NULL AND day BETWEEN ?1 AND ?2 GROUP BY member_id");
    while (rows.next())
        plan += rows.text(3) + u'\n';
    CHECK(plan.contains(QStringLiteral("SEARCH touchpoints USING COVERING INDEX touchpoints_day")));
    CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
}

TEST_CASE_METHOD(test::ImportFixture, "an account's last mood is that of its latest touchpoint that has one",
                 "[touchpoint]")
{
    good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\nA3,港\n");
    good(Entity::Touchpoint, "account_id,date,kind,mood\n"
                             "A1,2026-01-05,chat,2\nA1,2026-01-10,chat,-1\nA1,2026-01-10,chat,1\n"
                             "A1,2026-01-12,chat,\nA1,2026-02-01,chat,-2\nA2,2026-01-02,chat,\nA3,2026-02-01,chat,0\n");
    const AccountStore accounts(workspace->db());
    const auto idOf = [&](const char* key) { return (*accounts.findByKey(QLatin1String(key)))->id; };
    const TouchpointStore store(workspace->db());
    const QDate today(2026, 1, 31);
    // Of two on one day the one that was entered later; what is planned says nothing yet.
    CHECK(*store.lastMoods(today) == QHash<AccountId, DatedMood>{{idOf("A1"), {1, QDate(2026, 1, 10)}}});
    CHECK(*store.lastMood(idOf("A1"), today) == DatedMood{1, QDate(2026, 1, 10)});
    CHECK_FALSE(store.lastMood(idOf("A2"), today)->has_value());
    CHECK_FALSE(store.lastMood(idOf("A3"), today)->has_value());
    CHECK(*store.lastMoods(QDate(2026, 2, 1))
          == QHash<AccountId, DatedMood>{{idOf("A1"), {-2, QDate(2026, 2, 1)}}, {idOf("A3"), {0, QDate(2026, 2, 1)}}});
}

namespace {

/// Thursday, 15 January 2026: a touchpoint of the first of two accounts with people of both sides.
struct WithPeople : test::ImportFixture {
    WithPeople()
    {
        good(Entity::Member, "name,email\n佐藤,sato@example.jp\n加藤,kato@example.jp\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
        good(Entity::Contact, "account_id,name,email\nA1,山田 太郎,yamada@a1.example\nA1,田中 花子,\nA2,山田 太郎,\n");
        good(Entity::Touchpoint, kFile);
    }
    static constexpr const char* kFile = "account_id,date,kind,member,people\n"
                                         "A1,2026-01-10,chat,佐藤,\"山田太郎|加藤|佐藤|鈴木 次郎|山田 太郎\"\n"
                                         "A1,2026-01-11,chat,佐藤,\n";
    AccountId account(const char* key) { return (*AccountStore(workspace->db()).findByKey(QLatin1String(key)))->id; }
    Touchpoint touch() { return TouchpointStore(workspace->db()).ofAccount(account("A1"))->back(); }
    std::vector<TouchpointPerson> people() { return *TouchpointStore(workspace->db()).people(touch().id); }
    qint64 contact(const char* name)
    {
        return count(QByteArray("SELECT id FROM contacts WHERE name = '").append(name).append("'").constData());
    }
};

} // namespace

TEST_CASE_METHOD(WithPeople, "people of both sides come in with a touchpoint, each once, and go out as they came",
                 "[touchpoint][export]")
{
    const auto there = people();
    REQUIRE(there.size() == 3); // 佐藤 is its member
    CHECK(there[0].contactId.value() == contact("山田 太郎"));
    CHECK(there[1].memberId == PeopleStore(workspace->db()).directory()->findMember(QStringLiteral("加藤"))->id);
    CHECK(there[2].name == QStringLiteral("鈴木 次郎"));
    CHECK(good(Entity::Touchpoint, kFile).unchanged == 2);
    const QByteArray out = exported(Entity::Touchpoint);
    CHECK(out.contains("yamada@a1.example|加藤|鈴木 次郎"));
    CHECK(good(Entity::Touchpoint, out).unchanged == 2);
    // A file without the column changes nobody; an empty cell clears.
    CHECK(good(Entity::Touchpoint, "account_id,date,kind,member\nA1,2026-01-10,chat,佐藤\n").unchanged == 1);
    const auto preview =
        good(Entity::Touchpoint, "account_id,date,kind,member,people\nA1,2026-01-10,chat,佐藤,加藤、田中 花子\n");
    CHECK(preview.toUpdate == 1);
    REQUIRE(people().size() == 2);
    CHECK(people()[0].id == there[1].id);
    CHECK(people()[1].contactId.value() == contact("田中 花子"));
    REQUIRE(imports::Importer(workspace->db()).undo(count("SELECT max(id) FROM imports"), workspace->act()));
    CHECK(people() == there);
    good(Entity::Touchpoint, "account_id,date,kind,member,people\nA1,2026-01-10,chat,佐藤,\n");
    CHECK(people().empty());
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

TEST_CASE_METHOD(WithPeople, "a name that holds a separator goes out so that it comes back as one",
                 "[touchpoint][export]")
{
    auto edit = Edit(QStringLiteral("touchpoint.change"), workspace->act());
    touchpoint::setPeople(edit, touch(), people(), {{.name = QStringLiteral("Smith, John")}}, workspace->act());
    REQUIRE(workspace->apply(edit));
    REQUIRE(people().size() == 1);
    CHECK(good(Entity::Touchpoint, exported(Entity::Touchpoint)).unchanged == 2);
    CHECK(people()[0].name == QStringLiteral("Smith, John"));
}

TEST_CASE_METHOD(WithPeople, "who took part keeps the name when the contact is removed, and goes with the touchpoint",
                 "[touchpoint]")
{
    const Contact gone = **ContactStore(workspace->db()).find(people()[0].contactId);
    Edit edit(QStringLiteral("contact.remove"), workspace->act());
    REQUIRE(keepName(workspace->db(), edit, Entity::Contact, gone.id.value(), gone.name));
    edit.append(*contact::remove(gone, workspace->act()));
    REQUIRE(workspace->apply(edit));
    CHECK(people()[0].name == gone.name);
    REQUIRE(workspace->apply(edit.inverse(workspace->act())));
    CHECK(people()[0].contactId == gone.id);
    const auto before = people();
    const auto removed = touchpoint::remove(touch(), before, workspace->act());
    REQUIRE(workspace->apply(*removed));
    CHECK(count("SELECT count(*) FROM touchpoint_people") == 0);
    CHECK(count("SELECT count(*) FROM history WHERE entity = 39")
          == 5); // one row kept its name and has its contact again
    REQUIRE(workspace->apply(removed->inverse(workspace->act())));
    CHECK(people() == before);
}

TEST_CASE_METHOD(WithPeople, "people stay with their touchpoint when two accounts become one", "[touchpoint]")
{
    const auto plan = planMerge(workspace->db(), account("A1"), account("A2"), TermLanguage::English, workspace->act());
    REQUIRE(plan);
    REQUIRE(workspace->apply(plan->edit));
    const auto all = *TouchpointStore(workspace->db()).peopleOfAccount(account("A2"));
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->size() == 3);
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

TEST_CASE("the one contact of an older file's touchpoint becomes one who took part", "[touchpoint][schema]")
{
    const auto db = storage::Database::inMemory();
    std::vector<storage::Migration> before = storage::migrations();
    std::erase_if(before, [](const storage::Migration& step) { return step.version > 14; });
    storage::migrate(*db, 0, before);
    db->execute("PRAGMA foreign_keys=OFF;"
                "INSERT INTO touchpoints (id, account_id, day, kind_id, direction, contact_id, text, external_key) "
                "VALUES (7, 1, '2026-01-10', 1, '', 5, '', ''), (8, 1, '2026-01-10', 1, '', NULL, '', '')");
    storage::migrate(*db, 14, storage::migrations());
    CHECK(db->queryInteger("SELECT count(*) FROM touchpoint_people") == 1);
    CHECK(db->queryInteger("SELECT contact_id FROM touchpoint_people WHERE touchpoint_id = 7") == 5);
    CHECK(db->queryInteger("SELECT count(*) FROM touchpoints") == 2);
}
