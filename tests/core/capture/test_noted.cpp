// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"
#include "capture/capture_source.h"
#include "capture/noted.h"
#include "capture/person_name.h"
#include "core/import/import_fixture.h"
#include "promise/promise_store.h"
#include "support/catch.h"
#include "support/support.h"
#include "task/task_store.h"
#include "touchpoint/touchpoint_store.h"

using namespace tasuki;
using namespace tasuki::test;
using capture::isFamilyName;
using capture::Mark;
using capture::Noted;
using capture::withoutTitle;

namespace {

/// Thursday, 15 January 2026.
struct Noting : ImportFixture {
    Noting()
    {
        good(Entity::Member, "name,email\n佐藤 一郎,sato@example.jp\n");
        good(Entity::Account, "account_id,name\nA1,青空商事\nA2,みどり\n");
        good(Entity::Contact, "account_id,name\nA1,山田 太郎\n");
    }
    capture::Known known() { return *capture::known(workspace->db()); }
    AccountId account(const char* key)
    {
        return AccountId(count(("SELECT id FROM accounts WHERE account_key = '" + std::string(key) + "'").c_str()));
    }
    std::vector<Touchpoint> touches(const char* key)
    {
        return *TouchpointStore(workspace->db()).ofAccount(account(key));
    }
    Noted noted(const char16_t* text)
    {
        Noted made;
        made.accounts = {account("A1")};
        made.day = clock.today();
        made.kind = known().kinds.front().id;
        made.text = QString::fromUtf16(text);
        return made;
    }
};

} // namespace

TEST_CASE("a line of a note is marked by its first word, and only there", "[capture]")
{
    using enum Mark;
    for (const auto& [line, mark] :
         std::initializer_list<std::pair<const char16_t*, Mark>>{{u"決定：週次にする", Decision},
                                                                 {u"Decision: weekly", Decision},
                                                                 {u"- 約束: 資料を送る", Promise},
                                                                 {u"promise: the guide", Promise},
                                                                 {u"・タスク： 後任に連絡", Task},
                                                                 {u"  TODO: call", Task},
                                                                 {u"1. Task: call", Task},
                                                                 {u"タスクを減らす", None},
                                                                 {u"→ 了解です", None},
                                                                 {u"> TODO: theirs", None},
                                                                 {u"次の約束：資料", None},
                                                                 {u"", None},
                                                                 {u"https://task.example: x", None},
                                                                 {u"multitask: no", None}}) {
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(capture::markOf(QString::fromUtf16(line)) == mark);
    }
}

TEST_CASE("a mark is set, changed and taken off with the rest as it was", "[capture]")
{
    const auto marked = [](const char16_t* line, Mark mark, TermLanguage language = TermLanguage::Japanese) {
        return capture::marked(QString::fromUtf16(line), mark, language);
    };
    CHECK(marked(u"資料を送る", Mark::Promise) == QStringLiteral("約束：資料を送る"));
    CHECK(marked(u"  - 資料を送る", Mark::Task) == QStringLiteral("  - タスク：資料を送る"));
    CHECK(marked(u"約束：資料を送る", Mark::Task) == QStringLiteral("タスク：資料を送る"));
    CHECK(marked(u"約束：資料を送る", Mark::Promise) == QStringLiteral("資料を送る"));
    CHECK(marked(u"send it", Mark::Decision, TermLanguage::English) == QStringLiteral("Decision: send it"));
    CHECK(marked(u"Decision: send it", Mark::Decision, TermLanguage::English) == QStringLiteral("send it"));
    CHECK(marked(u"", Mark::Task) == QStringLiteral("タスク："));
}

TEST_CASE_METHOD(Noting, "marked lines become promises and tasks, and stay in the note", "[capture]")
{
    Noted note = noted(u"近況を聞いた\n決定：来月から週次にする\n- 約束：資料を送る 1/20までに\n"
                       u"タスク：後任に連絡 明日 @佐藤 !高\n> TODO: 先方のメモ\n→ 了解とのこと");
    note.contact = ContactId(count("SELECT id FROM contacts"));
    note.minutes = 45;
    note.mood = 1;
    const auto edit = capture::store(note, known(), workspace->act());
    REQUIRE(edit);
    REQUIRE(workspace->apply(*edit));
    REQUIRE(touches("A1").size() == 1);
    const Touchpoint touch = touches("A1").front();
    CHECK(touch.text == note.text);
    CHECK(touch.minutes == 45);
    CHECK(TouchpointStore(workspace->db()).people(touch.id)->front().contactId == note.contact);
    const auto promises = *PromiseStore(workspace->db()).ofAccount(account("A1"));
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].text == QStringLiteral("資料を送る"));
    CHECK(promises[0].due == QDate(2026, 1, 20));
    CHECK(promises[0].toContactId == note.contact);
    const auto tasks = *TaskStore(workspace->db()).ofAccount(account("A1"));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].title == QStringLiteral("後任に連絡"));
    CHECK(tasks[0].due == QDate(2026, 1, 16));
    CHECK(tasks[0].priority == TaskPriority::High);
    CHECK(tasks[0].source == TaskSource::Capture);
    REQUIRE(workspace->apply(edit->inverse(workspace->act())));
    CHECK(touches("A1").empty());
    CHECK(count("SELECT count(*) FROM tasks") + count("SELECT count(*) FROM promises") == 0);
}

TEST_CASE_METHOD(Noting, "several accounts have a touchpoint each; what follows is the first one's", "[capture]")
{
    Noted note = noted(u"合同説明会\nタスク：資料を送る");
    note.accounts = {account("A1"), account("A2")};
    note.contact = ContactId(count("SELECT id FROM contacts"));
    note.present = QStringLiteral("田中様、 佐藤");
    note.links = QStringLiteral("https://example.jp/a\n\n https://example.jp/b ");
    REQUIRE(workspace->apply(*capture::store(note, known(), workspace->act())));
    REQUIRE(touches("A1").size() == 1);
    REQUIRE(touches("A2").size() == 1);
    const auto first = *TouchpointStore(workspace->db()).people(touches("A1")[0].id);
    REQUIRE(first.size() == 3);
    CHECK(first[0].contactId == note.contact);
    CHECK(first[1].name == QStringLiteral("田中様"));
    CHECK(first[2].memberId.isValid());
    const auto second = *TouchpointStore(workspace->db()).people(touches("A2")[0].id);
    REQUIRE(second.size() == 1); // of the people of the first account none
    CHECK(second[0].memberId == first[2].memberId);
    CHECK(touches("A2")[0].text
          == QStringLiteral("合同説明会\nタスク：資料を送る\n\n"
                            "- https://example.jp/a\n- https://example.jp/b"));
    CHECK(TaskStore(workspace->db()).ofAccount(account("A1"))->size() == 1);
    CHECK(TaskStore(workspace->db()).ofAccount(account("A2"))->empty());
}

TEST_CASE_METHOD(Noting, "what is wrong is refused as a whole", "[capture]")
{
    Noted none = noted(u"a");
    none.accounts.clear();
    CHECK_FALSE(capture::store(none, known(), workspace->act()));
    CHECK_FALSE(capture::store(noted(u"a\nタスク："), known(), workspace->act()));
    CHECK_FALSE(capture::store(noted(u"a\n約束：明日"), known(), workspace->act()));
    Noted later = noted(u"a");
    later.day = clock.today().addDays(1);
    CHECK_FALSE(capture::store(later, known(), workspace->act()));
}

TEST_CASE_METHOD(Noting, "a quick line goes on in the editor as it was understood", "[capture]")
{
    const QString line =
        QStringLiteral("昨日 青空商事 電話 45分 :) 管理者が異動 約束: 資料を送る 金曜までに →来週月曜 後任に連絡");
    const auto captured = capture::read(line, known(), clock.today());
    const Noted note = capture::notedOf(captured, line, known(), TermLanguage::Japanese);
    REQUIRE(note.accounts == std::vector{account("A1")});
    CHECK(note.day == clock.today().addDays(-1));
    CHECK(note.newKind == QStringLiteral("電話"));
    CHECK(note.minutes == 45);
    CHECK(note.mood == 1);
    CHECK(note.text == QStringLiteral("管理者が異動\n約束：資料を送る 金曜までに\nタスク：来週月曜 後任に連絡"));
    const auto follow = capture::followUpsOf(note.text, known(), clock.today());
    REQUIRE(follow.promises.size() == 1);
    CHECK(follow.promises[0].due == captured.promises[0].due);
    REQUIRE(follow.tasks.size() == 1);
    CHECK(follow.tasks[0].due == captured.tasks[0].due);
    CHECK(follow.tasks[0].title == captured.tasks[0].title);
    Noted stored = note;
    REQUIRE(workspace->apply(*capture::store(stored, known(), workspace->act())));
    CHECK(count("SELECT count(*) FROM touchpoint_kinds WHERE code = 'call'") == 1);
}

TEST_CASE("a title and the family name are known by one rule", "[capture]")
{
    for (const char16_t* name : {u"田中様", u"田中さん", u"田中さま", u"田中氏", u"田中"})
        CHECK(withoutTitle(QString::fromUtf16(name)) == QStringLiteral("田中"));
    CHECK(withoutTitle(QStringLiteral("様")) == QStringLiteral("様"));
    CHECK(isFamilyName(QStringLiteral("田中"), QStringLiteral("田中　太郎")));
    CHECK_FALSE(isFamilyName(QStringLiteral("田中"), QStringLiteral("田中"))); // that is the whole name
    CHECK_FALSE(isFamilyName(QStringLiteral("太郎"), QStringLiteral("田中 太郎")));
}

TEST_CASE("names are joined as each language does", "[capture]")
{
    CHECK(joined({QStringLiteral("a"), QStringLiteral("b")}, TermLanguage::English) == QStringLiteral("a, b"));
    CHECK(joined({QStringLiteral("田中"), QStringLiteral("林")}, TermLanguage::Japanese) == QStringLiteral("田中、林"));
    CHECK(joined({}, TermLanguage::Japanese).isEmpty());
}
