// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "core/search/search_fixture.h"
#include "people/people_rules.h"
#include "people/people_store.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "touchpoint/touchpoint_rules.h"
#include "touchpoint/touchpoint_store.h"
#include "workspace/account_merge.h"
#include "workspace/checks.h"

#include <QRandomGenerator>

using namespace tasuki;
using namespace tasuki::test;
using namespace tasuki::search;

namespace {

const QString kAlphabet = QStringLiteral("更新解約定例会相談高髙さくらプラン社様のをにAbcdefREPORT 0123、。\n");

struct Indexed : SearchFixture {
    QRandomGenerator random{49};

    QString text()
    {
        QString made;
        for (int n = random.bounded(0, 40); n > 0; --n)
            made += kAlphabet[random.bounded(int(kAlphabet.size()))];
        return made;
    }
    AccountId account(const char* key)
    {
        return AccountId(count(QByteArray("SELECT id FROM accounts WHERE account_key = '").append(key).append('\'')));
    }
    std::vector<Touchpoint> touchpoints() { return storage::readRows<Touchpoint>(workspace->db(), "ORDER BY t.id"); }
    Edit added()
    {
        Edit edit(QStringLiteral("touchpoint.add"), workspace->act());
        Touchpoint touchpoint;
        touchpoint.id = workspace->ids().make<TouchpointId>();
        touchpoint.accountId = account(random.bounded(2) ? "A1" : "A2");
        touchpoint.day = QDate(2025, 1, 1).addDays(random.bounded(400));
        touchpoint.kindId = TouchpointKindId(1);
        touchpoint.text = text();
        edit.insert(touchpoint);
        return edit;
    }
    Edit changed(const Touchpoint& before)
    {
        Touchpoint after = before;
        if (random.bounded(2))
            after.text = text();
        if (random.bounded(2))
            after.day = before.day.addDays(random.bounded(30));
        Edit edit(QStringLiteral("touchpoint.change"), workspace->act());
        edit.update(before, after);
        return edit;
    }
    Edit removed(const Touchpoint& row)
    {
        Edit edit(QStringLiteral("touchpoint.delete"), workspace->act());
        edit.remove(row);
        return edit;
    }
    QByteArray csv(int rows)
    {
        QByteArray made = "account_id,date,kind,text,external_id\n";
        for (int i = 0; i < rows; ++i)
            made += (QStringLiteral("A%1,%2,chat,\"%3\",K%4\n")
                         .arg(random.bounded(1, 4))
                         .arg(QDate(2025, 3, 1).addDays(random.bounded(100)).toString(Qt::ISODate), text())
                         .arg(random.bounded(3 * rows) + i * 3 * rows))
                        .toUtf8();
        return made;
    }
    /// Fragments of texts that are there, and of others.
    void checkRecall()
    {
        const std::vector<Touchpoint> rows = touchpoints();
        for (int i = 0; i < 30; ++i) {
            QString fragment = rows.empty() || i % 4 == 0 ? text() : rows[random.bounded(int(rows.size()))].text;
            fragment = textFold(fragment.mid(random.bounded(10), random.bounded(1, 5)).remove(u'"'));
            if (fragment.isEmpty())
                continue;
            INFO(fragment.toStdString());
            CHECK(found(fragment) == scan(fragment));
        }
        CHECK(findings() == "");
    }
};

} // namespace

TEST_CASE_METHOD(Indexed, "nothing is missed after edits, undo, imports and deletions", "[search]")
{
    std::vector<Edit> done;
    const int acts = scale(150, 1'500);
    for (int i = 0; i < acts; ++i) {
        const std::vector<Touchpoint> rows = touchpoints();
        const int what = rows.empty() ? 0 : random.bounded(10);
        Edit edit;
        if (what < 4)
            edit = added();
        else if (what < 6)
            edit = changed(rows[random.bounded(int(rows.size()))]);
        else if (what < 7)
            edit = removed(rows[random.bounded(int(rows.size()))]);
        else if (!done.empty()) {
            edit = done.back().inverse(workspace->act());
            done.pop_back();
            REQUIRE(workspace->apply(edit));
            continue;
        }
        REQUIRE(workspace->apply(edit));
        done.push_back(edit);
    }
    checkRecall();
    good(Entity::Touchpoint, csv(300));
    checkRecall();
    const QByteArray file = csv(300);
    const imports::ImportPreview first = good(Entity::Touchpoint, file);
    QByteArray other = file;
    const imports::ImportPreview again =
        good(Entity::Touchpoint, other.replace("更新", "更改").replace("2025-04", "2025-05"));
    CHECK(again.toUpdate > 0);
    checkRecall();
    REQUIRE(imports::Importer(workspace->db()).undo(again.importId, workspace->act()));
    checkRecall();
    REQUIRE(imports::Importer(workspace->db()).undo(first.importId, workspace->act()));
    checkRecall();
    const auto plan = planMerge(workspace->db(), account("A2"), account("A1"), TermLanguage::English, workspace->act());
    REQUIRE(plan);
    REQUIRE(workspace->apply(plan->edit));
    checkRecall();
    CHECK(hits("髙橋デザイン").isEmpty());
    REQUIRE(workspace->apply(plan->edit.inverse(workspace->act())));
    CHECK(hits("髙橋デザイン") == list({"accounts A2"}));
    checkRecall();
}

TEST_CASE_METHOD(Indexed, "an edit that fails changes nothing of the index", "[search]")
{
    REQUIRE(workspace->apply(added()));
    Touchpoint row = touchpoints().front();
    Touchpoint after = row;
    after.text = QStringLiteral("鯨の話");
    Edit good(QStringLiteral("touchpoint.change"), workspace->act());
    good.update(row, after);
    Edit stale = good;
    Touchpoint gone = row;
    gone.id = TouchpointId(999'999);
    stale.remove(gone);
    CHECK_FALSE(workspace->apply(stale));
    CHECK(hits("鯨").isEmpty());
    CHECK(findings() == "");
    REQUIRE(workspace->apply(good));
    CHECK(hits("鯨").size() == 1);
}

TEST_CASE_METHOD(Indexed, "without an index every row is read, and it is made piece by piece", "[search]")
{
    good(Entity::Touchpoint, csv(100));
    storage::Database& db = workspace->db();
    const QStringList before = hits("更新");
    for (const char* sql : {"DELETE FROM search_version", "UPDATE search_version SET version = 1"}) {
        db.execute(sql);
        CHECK(hits("更新") == before);
        CHECK(answer(QStringLiteral("更新")).notIndexed > 0);
        REQUIRE(workspace->apply(added())); // edits leave it alone
        CHECK(findings() == "");
        const qint64 all = SearchIndex(db).backlog();
        CHECK(all > 100);
        CHECK(SearchIndex(db).catchUp(40) < all);
        CHECK(hits("定例").size() == qsizetype(scan(QStringLiteral("定例")).size()));
        // A row of those that are still missing, and one that is not.
        const std::vector<Touchpoint> rows = touchpoints();
        REQUIRE(workspace->apply(changed(rows.front())));
        REQUIRE(workspace->apply(changed(rows.back())));
        REQUIRE(workspace->apply(removed(rows[rows.size() - 2])));
        while (SearchIndex(db).catchUp(40) > 0) {
        }
        CHECK(answer(QStringLiteral("更新")).notIndexed == 0);
        CHECK(SearchIndex(db).backlog() == 0);
        checkRecall();
    }
}

TEST_CASE_METHOD(Indexed, "a large import is found at once, and indexed afterwards", "[search]")
{
    QByteArray rows = "account_id,date,kind,text\n";
    for (qint64 i = 0; i < SearchIndex::kLarge; ++i)
        rows += "A1,2026-01-05,電話,row " + QByteArray::number(i) + '\n';
    rows += "A2,2026-01-06,電話,鯨の話\n";
    storage::Database& db = workspace->db();
    const imports::ImportPreview preview = good(Entity::Touchpoint, rows);
    CHECK_FALSE(SearchIndex(db).isComplete());
    CHECK(hits("鯨").size() == 1);
    CHECK(findings() == "");
    while (!SearchIndex(db).isComplete())
        SearchIndex(db).takeIn(5000);
    CHECK(hits("鯨").size() == 1);
    CHECK(answer(QStringLiteral("鯨")).notIndexed == 0);
    REQUIRE(imports::Importer(db).undo(preview.importId, workspace->act()));
    CHECK(hits("鯨").isEmpty());
    CHECK(findings() == "");
}

TEST_CASE_METHOD(Indexed, "a row that the index misses is told, and comes back", "[search]")
{
    good(Entity::Touchpoint, csv(50));
    storage::Database& db = workspace->db();
    CHECK(checkWorkspace(db)->isEmpty());
    db.execute(
        "DELETE FROM searched_rows WHERE document = (SELECT max(document) FROM searched_rows WHERE entity = 10)");
    CHECK(findings().find("misses 1 rows of touchpoints") != std::string::npos);
    CHECK(findings().find("--rebuild") != std::string::npos);
    db.execute("DELETE FROM touchpoints WHERE id = (SELECT max(id) FROM touchpoints)");
    CHECK_FALSE(checkWorkspace(db)->isEmpty());
    {
        storage::Transaction transaction(db);
        SearchIndex(db).clear();
        transaction.commit();
    }
    while (SearchIndex(db).catchUp(20) > 0) {
    }
    CHECK(checkWorkspace(db)->isEmpty());
    // Words that the index has lost.
    db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')");
    CHECK(findings().find("misses row") != std::string::npos);
}

TEST_CASE_METHOD(Indexed, "a damaged index stops neither a search nor an edit", "[search]")
{
    good(Entity::Touchpoint, csv(200));
    const QStringList before = hits("更新");
    const QString path = workspace->path();
    workspace.reset();
    {
        // Past SQLite's own defence of these tables, as another program could.
        storage::Database db(path, storage::OpenMode::ReadWrite, 0);
        db.execute("UPDATE searched_rows SET row_id = row_id"); // the file can be written
    }
    QByteArray bytes = readFile(path);
    // The blocks of the index hold the pieces in UTF-8, one behind the other.
    qsizetype places = 0;
    const QByteArray piece = QByteArray("\xEE\x83\xBF") + "rep";
    for (qsizetype at = bytes.indexOf(piece); at >= 0; at = bytes.indexOf(piece, at + 1), ++places)
        bytes.replace(at - 60, 60, QByteArray(60, '\xFF'));
    writeFile(path, bytes);
    workspace = std::move(*Workspace::open(path, clock));
    CHECK(hits("更新").size() == before.size());
    REQUIRE(workspace->apply(added()));
    REQUIRE(workspace->apply(removed(touchpoints().front())));
    {
        storage::Transaction transaction(workspace->db());
        SearchIndex(workspace->db()).clear();
        transaction.commit();
    }
    while (SearchIndex(workspace->db()).catchUp(1000) > 0) {
    }
    checkRecall();
    CHECK(checkWorkspace(workspace->db())->isEmpty());
}

namespace {

struct Present : Indexed {
    Present()
    {
        good(Entity::Contact, "account_id,name\nA1,白川 美紀\nA1,赤城 徹\n");
        good(Entity::Touchpoint,
             "account_id,date,kind,text,external_id,people\n"
             "A1,2025-05-01,chat,納期の話,K1,白川 美紀|鈴木 一郎|緑川 来客\nA1,2025-06-01,chat,見積,K2,\n");
    }
    Touchpoint touch(const char* key)
    {
        return *storage::readOne<Touchpoint>(workspace->db(), "WHERE t.external_key = ?1", QString::fromUtf8(key));
    }
    std::vector<TouchpointPerson> people(const Touchpoint& of)
    {
        return *TouchpointStore(workspace->db()).people(of.id);
    }
    /// Who takes part from now on; what undoes it.
    Edit set(const Touchpoint& of, const std::vector<TouchpointPerson>& wanted)
    {
        Edit edit(QStringLiteral("touchpoint.change"), workspace->act());
        touchpoint::setPeople(edit, of, people(of), wanted, workspace->act());
        REQUIRE(workspace->apply(edit));
        return edit.inverse(workspace->act());
    }
    QStringList touches(const char* text)
    {
        CHECK(findings() == "");
        return hits(QString::fromUtf8(text) + QStringLiteral(" in:touchpoints"));
    }
};

} // namespace

TEST_CASE_METHOD(Present, "a touchpoint is found by the names of those who took part", "[search]")
{
    const QStringList first = list({"touchpoints 2025-05-01"});
    const QStringList second = list({"touchpoints 2025-06-01"});
    for (const char* name : {"白川", "鈴木", "緑川", "緑川 納期", "美紀 話", "白川美紀", "鈴木一郎"})
        CHECK(touches(name) == first);
    CHECK(hits("白川美紀 in:contacts").size() == 1);
    CHECK(touches("赤城").isEmpty());
    CHECK(answer(QStringLiteral("緑川")).notIndexed == 0);
    const search::Hit hit = answer(QStringLiteral("緑川 in:touchpoints")).hits.front();
    CHECK(markedText(hit.snippet) == QStringLiteral("【緑川】 来客"));

    // Edits, and the way back.
    const auto contacts = *ContactStore(workspace->db()).ofAccount(account("A1"));
    const Contact& akagi = *std::ranges::find(contacts, QStringLiteral("赤城 徹"), &Contact::name);
    const Edit back = set(touch("K2"), {{.contactId = akagi.id}, {.name = QStringLiteral("Guest Höhne")}});
    CHECK(touches("赤城") == second);
    CHECK(touches("höhne") == second);
    const Edit out = set(touch("K1"), {});
    CHECK(touches("緑川").isEmpty());
    CHECK(touches("納期") == first);
    CHECK(SearchIndex(workspace->db()).backlog() == 0);
    REQUIRE(workspace->apply(out));
    CHECK(touches("緑川") == first);

    // Who is called otherwise is found by the new name alone, in every touchpoint.
    Contact renamed = akagi;
    renamed.name = QStringLiteral("黒部 徹");
    Edit rename(QStringLiteral("contact.change"), workspace->act());
    rename.update(akagi, renamed);
    REQUIRE(workspace->apply(rename));
    CHECK(touches("黒部") == second);
    CHECK(touches("赤城").isEmpty());
    REQUIRE(workspace->apply(rename.inverse(workspace->act())));
    CHECK(touches("赤城") == second);
    const auto directory = *PeopleStore(workspace->db()).directory();
    const Member suzuki = *directory.findMember(QStringLiteral("鈴木 一郎"));
    Member other = suzuki;
    other.name = QStringLiteral("茶谷 一郎");
    Edit member(QStringLiteral("member.change"), workspace->act());
    member.update(suzuki, other);
    REQUIRE(workspace->apply(member));
    CHECK(touches("茶谷") == first);
    CHECK(touches("鈴木").isEmpty());
    REQUIRE(workspace->apply(member.inverse(workspace->act())));
    CHECK(touches("鈴木") == first);
    CHECK(SearchIndex(workspace->db()).backlog() == 0);

    // Undone, and removed with the touchpoint and brought back.
    REQUIRE(workspace->apply(back));
    CHECK(touches("赤城").isEmpty());
    const auto removed = touchpoint::remove(touch("K1"), people(touch("K1")), workspace->act());
    REQUIRE(workspace->apply(*removed));
    CHECK(touches("白川").isEmpty());
    REQUIRE(workspace->apply(removed->inverse(workspace->act())));
    CHECK(touches("白川") == first);
    CHECK(SearchIndex(workspace->db()).backlog() == 0);
}

TEST_CASE_METHOD(Present, "who took part is found after imports and their undo", "[search]")
{
    const QStringList first = list({"touchpoints 2025-05-01"});
    storage::Database& db = workspace->db();
    const imports::ImportPreview again =
        good(Entity::Touchpoint,
             "account_id,date,kind,text,external_id,people\nA1,2025-05-01,chat,納期の話,K1,赤城 徹|桃井 来客\n");
    CHECK(again.toUpdate == 1);
    CHECK(touches("桃井") == first);
    CHECK(touches("赤城") == first);
    CHECK(touches("緑川").isEmpty());
    const imports::ImportPreview renamed =
        good(Entity::Contact, "account_id,name,email\nA1,紺野 香,konno@example.com\n");
    CHECK(renamed.toAdd == 1);
    REQUIRE(imports::Importer(db).undo(renamed.importId, workspace->act()));
    REQUIRE(imports::Importer(db).undo(again.importId, workspace->act()));
    CHECK(touches("桃井").isEmpty());
    CHECK(touches("赤城").isEmpty());
    for (const char* name : {"白川", "鈴木", "緑川", "納期"})
        CHECK(touches(name) == first);
    while (SearchIndex(db).catchUp(100) > 0) {
    }
    for (const char* name : {"白川", "鈴木", "緑川", "納期"})
        CHECK(touches(name) == first);
    CHECK(checkWorkspace(db)->isEmpty());
    // Words that the index lacks are told, those of a name, too.
    db.execute("UPDATE touchpoint_people SET name = '虹村 来客' WHERE name <> ''");
    CHECK(hits("虹村").isEmpty());
    bool isTold = false;
    for (quint32 seed = 0; seed < 50 && !isTold; ++seed)
        isTold = !indexFindings(db, seed).isEmpty();
    CHECK(isTold);
}
