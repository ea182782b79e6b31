// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_rules.h"
#include "capture/capture_source.h"
#include "core/import/import_fixture.h"
#include "promise/promise_store.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"
#include "workspace/checks.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Capturing : ImportFixture {
    Capturing()
    {
        good(Entity::Member, "name\n佐藤\n");
        good(Entity::Account, "account_id,name,yomi,touch_tier\nA1,さくら商事,さくらしょうじ,low\nA2,四日市商事,,\n");
        good(Entity::Contact, "account_id,name\nA1,山田 太郎\nA1,田中 花子\n");
        workspace->setActor(MemberId(count("SELECT id FROM members")));
    }
    AccountId account() { return AccountId(count("SELECT id FROM accounts WHERE account_key = 'A1'")); }
    capture::Captured read(const char16_t* line)
    {
        const auto known = capture::known(workspace->db());
        REQUIRE(known);
        return capture::read(line, *known, clock.today());
    }
    Result<Edit> store(const char16_t* line)
    {
        const auto known = capture::known(workspace->db());
        const auto captured = read(line);
        const auto kind = capture::usualKind(workspace->db(), captured.account, known->kinds);
        REQUIRE(kind);
        return capture::store(captured, *known, *kind, workspace->act());
    }
};

} // namespace

TEST_CASE_METHOD(Capturing, "a line is stored as one act and taken back as one", "[capture]")
{
    const auto edit = store(u"さくら商事 定例会 45分 :) 山田様 管理者が異動 約束:金曜までに資料 →来週 後任に連絡");
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    const auto touches = *TouchpointStore(workspace->db()).ofAccount(account());
    REQUIRE(touches.size() == 1);
    CHECK(touches[0].day == clock.today());
    CHECK(touches[0].minutes == 45);
    CHECK(touches[0].mood == 1);
    const auto people = *TouchpointStore(workspace->db()).people(touches[0].id);
    REQUIRE(people.size() == 1);
    CHECK(people[0].contactId.isValid());
    CHECK(touches[0].memberId == workspace->actor());
    CHECK(touches[0].text == QStringLiteral("管理者が異動"));
    const auto promises = *PromiseStore(workspace->db()).ofAccount(account());
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].due == QDate(2026, 1, 16));
    CHECK(promises[0].toContactId.isValid());
    const auto tasks = *TaskStore(workspace->db()).ofAccount(account());
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].title == QStringLiteral("後任に連絡"));
    CHECK(tasks[0].due == QDate(2026, 1, 19));
    CHECK(tasks[0].source == TaskSource::Capture);
    CHECK(tasks[0].assigneeId == workspace->actor());
    CHECK(checkWorkspace(workspace->db())->isEmpty());
    REQUIRE(workspace->apply(edit->inverse(workspace->act())));
    CHECK(TouchpointStore(workspace->db()).ofAccount(account())->empty());
    CHECK(count("SELECT count(*) FROM touchpoint_people") == 0);
    CHECK(PromiseStore(workspace->db()).ofAccount(account())->empty());
    CHECK(TaskStore(workspace->db()).ofAccount(account())->empty());
}

TEST_CASE_METHOD(Capturing, "a task alone makes no touchpoint, and may have no account", "[capture]")
{
    const auto ofAccount = store(u"さくら商事 →明日 電話");
    REQUIRE(ofAccount);
    REQUIRE(ofAccount->changes().size() == 1);
    CHECK(ofAccount->changes()[0].table->entity == Entity::Task);
    const auto ofTeam = store(u"→明日 備品を買う");
    REQUIRE(ofTeam);
    CHECK(ofTeam->changes()[0].account == 0);
    CHECK_FALSE(store(u"さくら商事"));
    CHECK_FALSE(store(u"山手工業 電話"));
}

TEST_CASE_METHOD(Capturing, "several people are stored, the promise is the first one's, and no name is lost",
                 "[capture]")
{
    const auto edit = store(u"さくら商事 訪問 田中様 山田様 順調 約束: 資料");
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    const Touchpoint touch = TouchpointStore(workspace->db()).ofAccount(account())->front();
    const ContactId first(count("SELECT id FROM contacts WHERE name LIKE '田中%'"));
    const auto people = *TouchpointStore(workspace->db()).people(touch.id);
    REQUIRE(people.size() == 2);
    CHECK(people[0].contactId == first);
    CHECK(people[1].contactId == ContactId(count("SELECT id FROM contacts WHERE name LIKE '山田%'")));
    CHECK(touch.text == QStringLiteral("山田様 順調"));
    CHECK(PromiseStore(workspace->db()).ofAccount(account())->front().toContactId == first);
}

TEST_CASE_METHOD(Capturing, "a task or promise without words is refused", "[capture]")
{
    for (const char16_t* line : {u"さくら商事 電話 順調 →来週", u"さくら商事 電話 順調 →来週 →金曜までに資料送付",
                                 u"さくら商事 約束: 明日", u"さくら商事 電話 順調 → @佐藤"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const auto edit = store(line);
        REQUIRE_FALSE(edit);
        CHECK(edit.error().text.contains(QStringLiteral("Enter what")));
    }
    CHECK(store(u"さくら商事 電話 順調 →"));
}

TEST_CASE_METHOD(Capturing, "where no type is said it is that of the latest touchpoint, else of the tier", "[capture]")
{
    const auto kinds = capture::known(workspace->db())->kinds;
    const auto usual = [&] {
        const auto kind = capture::usualKind(workspace->db(), account(), kinds);
        return std::ranges::find(kinds, *kind, &TouchpointKind::id)->code;
    };
    CHECK(usual() == QStringLiteral("workshop"));
    REQUIRE(workspace->apply(*store(u"さくら商事 問い合わせ 設定の質問")));
    CHECK(usual() == QStringLiteral("inquiry"));
}

TEST_CASE_METHOD(Capturing, "a type that the workspace lacks is added with the first line that has it", "[capture]")
{
    CHECK(read(u"さくら商事 電話 30分 順調").newKind == QStringLiteral("電話"));
    const auto edit = store(u"さくら商事 電話 30分 順調");
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    CHECK(
        text("SELECT k.name FROM touchpoints AS t JOIN touchpoint_kinds AS k ON k.id = t.kind_id WHERE k.code = 'call'")
        == QStringLiteral("電話"));
    const auto again = read(u"さくら商事 call all well");
    CHECK(again.kind.isValid());
    CHECK(again.newKind.isEmpty());
    workspace->db().execute("UPDATE touchpoint_kinds SET retired = 1 WHERE code = 'call'");
    CHECK_FALSE(read(u"さくら商事 電話 順調").kind.isValid());
    CHECK(read(u"さくら商事 電話 順調").newKind.isEmpty());
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}
