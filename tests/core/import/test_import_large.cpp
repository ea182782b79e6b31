// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are read on one thread and written on another, with indexes behind the rows.
#include "core/import/import_fixture.h"
#include "storage/schema.h"

#include <random>

using namespace tasuki;
using namespace tasuki::exports;
using namespace tasuki::format;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

constexpr int kAccounts = 9'000;
constexpr int kPieces = 6;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// The rows of a file without its header, a file of which is large and a sixth of which is not.
struct Rows {
    QByteArray header;
    QByteArrayList rows;

    QByteArray whole() const { return header + rows.join(); }
    QByteArray piece(int n) const
    {
        return header
               + rows.mid(n * rows.size() / kPieces, (n + 1) * rows.size() / kPieces - n * rows.size() / kPieces)
                     .join();
    }
};

QByteArray day(std::mt19937& random)
{
    return "2025-0" + number(qint64(1 + random() % 9)) + '-' + number(qint64(10 + random() % 19));
}

Rows accounts()
{
    std::mt19937 random(1);
    Rows made{"account_id,account_code,name,owner,stage,touch_tier,currency,signup_date,seats,parent_id,tags,notes\n",
              {}};
    for (int i = 0; i < kAccounts; ++i)
        made.rows +=
            number((qint64(i) * 7919) % kAccounts) + ",C" + number(i) + ",\"青葉 \"\"" + number(i) + "\"\" 商事\","
            + (i % 3 == 0   ? "佐藤"
               : i % 3 == 1 ? "suzuki@example.jp"
                            : "")
            + "," + (i % 4 == 0 ? "retention" : "") + "," + (i % 2 == 0 ? "high" : "ロータッチ") + ","
            + (i % 9 == 0 ? "USD" : "") + "," + (i % 5 == 0 ? QByteArray() : day(random)) + "," + number(i % 100) + ","
            + (i > 0 && i % 6 == 0 ? number((qint64(i / 2) * 7919) % kAccounts) : QByteArray()) + ","
            + (i % 8 == 0 ? "大口|紹介" : "") + ",\"two\nlines, =1\"\n";
    made.rows[5] = number((qint64(5) * 7919) % kAccounts) + ",,long,,,,,,,,,\"" + QByteArray(300'000, 'a')
                   + "\"\"\"\n"; // longer than what a batch has room for
    return made;
}

Rows contracts()
{
    std::mt19937 random(2);
    Rows made{"subscription_id,account_id,start_date,end_date,mrr,plan,currency\n", {}};
    for (int i = 0; i < kAccounts * 2; ++i)
        made.rows += "s" + number(i) + "," + number((qint64(1 + random() % 5) * 7919) % kAccounts) + "," + day(random)
                     + "," + (i % 3 == 0 ? "2025-12-01" : "") + "," + number(1000 + i) + ",\"Pro, " + number(i % 7)
                     + "\"," + (i % 11 == 0 ? "usd" : "") + "\n";
    return made;
}

Rows touchpoints()
{
    std::mt19937 random(3);
    Rows made{"account_id,date,kind,minutes,member,text,mood,external_id\n", {}};
    for (int i = 0; i < kAccounts; ++i)
        made.rows += number((qint64(random() % 4) * 7919) % kAccounts) + "," + day(random) + ","
                     + (i % 2 == 0 ? "chat" : "定例会") + "," + number(i % 60) + "," + (i % 3 == 0 ? "佐藤" : "")
                     + ",\"進捗を \"\"" + number(i) + "\"\" 確認し、次回までの宿題を整理した\","
                     + (i % 5 == 0 ? "-1" : "") + "," + (i % 7 == 0 ? "E" + number(i) : QByteArray()) + "\n";
    return made;
}

struct Large : ImportFixture {
    Large() { good(Entity::Member, "name,email\n佐藤,sato@example.jp\n鈴木,suzuki@example.jp\n"); }

    /// Every table and index of the migrations, and every row in every index.
    void checkWhole()
    {
        CHECK(storage::schemaOf(workspace->db()) == storage::expectedSchema(storage::currentSchemaVersion()));
        CHECK(workspace->db().integrityFindings(false).isEmpty());
    }
    qint64 rowsThere()
    {
        return count(
            "SELECT (SELECT count(*) FROM accounts) + (SELECT count(*) FROM ownership) + (SELECT count(*) FROM stage_spans) + (SELECT count(*) FROM account_tags) + "
            "(SELECT count(*) FROM subscriptions) + (SELECT count(*) FROM touchpoints) + (SELECT count(*) FROM import_changes)");
    }
    QString spans()
    {
        return text(
            "SELECT group_concat(line, ';') FROM (SELECT a.account_key || o.since || coalesce((SELECT name FROM members WHERE id = o.member_id), '') || s.since || s.stage_id AS line FROM accounts AS a "
            "LEFT JOIN ownership AS o ON o.account_id = a.id JOIN stage_spans AS s ON s.account_id = a.id ORDER BY a.account_key)");
    }
};

const std::pair<Entity, Rows (*)()> kFiles[] = {
    {Entity::Account, accounts}, {Entity::Subscription, contracts}, {Entity::Touchpoint, touchpoints}};

} // namespace

TEST_CASE("a large file makes the same rows as its pieces, and every index", "[import][large]")
{
    Large whole;
    Large pieces;
    for (const auto& [kind, rows] : kFiles) {
        const Rows file = rows();
        REQUIRE(file.whole().size() > 512 * 1024);
        const ImportPreview preview = whole.good(kind, file.whole());
        CHECK(preview.toAdd == file.rows.size());
        CHECK(preview.rows == file.rows.size());
        CHECK(preview.firstRows.size() == ImportPreview::kFirstRows);
        for (int n = 0; n < kPieces; ++n)
            pieces.good(kind, file.piece(n));
        CHECK((whole.exported(kind) == pieces.exported(kind)));
        whole.checkWhole();
    }
    CHECK((whole.spans() == pieces.spans()));
    for (const auto& [kind, rows] : kFiles) // and now that there are rows, nothing changes
        CHECK(whole.good(kind, rows().whole()).unchanged == rows().rows.size());
    whole.checkWhole();
}

TEST_CASE("a parent may stand further down in a large file, and circles are found", "[import][large]")
{
    Large f;
    QByteArray csv = "account_id,name,parent_id\n";
    for (int i = 0; i < 20'000; ++i)
        csv +=
            number(i) + ",会社の名前はここに書かれています," + (i + 1 < 20'000 ? number(i + 1) : QByteArray()) + "\n";
    f.good(Entity::Account, csv);
    CHECK(
        f.count(
            "SELECT count(*) FROM accounts AS a JOIN accounts AS p ON p.id = a.parent_id WHERE p.account_key = a.account_key + 1")
        == 19'999);
    f.checkWhole();

    Large circle;
    csv.chop(1);
    CHECK(circle.wrong(Entity::Account, csv + "0\n").size() == 20'000);
    CHECK(circle.rowsThere() == 0);
}

TEST_CASE("a large file with one wrong row leaves nothing, and says which", "[import][large]")
{
    Large f;
    for (const auto& [kind, rows] : kFiles) {
        const Rows file = rows();
        const qint64 before = f.rowsThere();
        for (const qsizetype wrong : {qsizetype(0), file.rows.size() / 2, file.rows.size() - 1}) {
            QByteArrayList broken = file.rows;
            broken[wrong] = "nobody" + broken[wrong].mid(broken[wrong].indexOf(',')); // a key that is not there
            broken[wrong].replace(",2025-", ",2025-13-");
            if (!broken[wrong].contains("2025-13-"))
                broken[wrong].prepend("\"");
            const auto found = f.import(kind, file.header + broken.join()).errors;
            REQUIRE_FALSE(found.empty());
            CHECK(found.front().row == wrong + 2);
            CHECK(f.rowsThere() == before);
            f.checkWhole();
        }
        f.good(kind, file.whole());
    }
}

TEST_CASE("a large import that is cancelled anywhere leaves nothing, and a look at it neither", "[import][large]")
{
    Large f;
    for (const auto& [kind, rows] : kFiles) {
        const qint64 before = f.rowsThere();
        ImportRequest request = f.request(kind, rows().whole());
        request.dryRun = true;
        const auto looked = Importer(f.workspace->db()).run(request);
        REQUIRE(looked);
        CHECK(looked->toAdd == rows().rows.size());
        CHECK(f.rowsThere() == before);
        request.dryRun = false;
        for (int calls = 1;; calls += 3) {
            int asked = 0;
            const auto cancelled = Importer(f.workspace->db()).run(request, [&](const ImportProgress& at) {
                CHECK(at.bytesDone <= at.bytesTotal);
                return ++asked < calls;
            });
            if (cancelled) { // asked less often than that: it went through
                CHECK(calls > 5);
                break;
            }
            CHECK(cancelled.error().code == ErrorCode::Cancelled);
            CHECK(f.rowsThere() == before);
            f.checkWhole();
        }
    }
}

TEST_CASE("a large import that the file has no room for leaves nothing", "[import][large]")
{
    Large f;
    const qint64 before = f.rowsThere();
    f.workspace->db().execute(("PRAGMA max_page_count=" + number(f.count("PRAGMA page_count") + 60)).constData());
    const auto full = Importer(f.workspace->db()).run(f.request(Entity::Account, accounts().whole()));
    REQUIRE(!full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(f.rowsThere() == before);
    f.workspace->db().execute("PRAGMA max_page_count=1000000");
    f.checkWhole();
    f.good(Entity::Account, accounts().whole());
    f.checkWhole();
}

TEST_CASE("a large import goes back whole, and not where somebody cancels that", "[import][large][undo]")
{
    Large f;
    const qint64 empty = f.rowsThere();
    std::vector<qint64> imports;
    std::vector<qint64> before;
    for (const auto& [kind, rows] : kFiles) {
        before.push_back(f.rowsThere());
        imports.push_back(f.good(kind, rows().whole()).importId);
    }
    while (!imports.empty()) {
        const qint64 there = f.rowsThere();
        int asked = 0;
        const auto stopped =
            Importer(f.workspace->db()).undo(imports.back(), f.workspace->act(), [&](const ImportProgress& at) {
                CHECK(at.bytesDone <= at.bytesTotal);
                return ++asked < 5;
            });
        REQUIRE(!stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(f.rowsThere() == there);
        REQUIRE(Importer(f.workspace->db()).undo(imports.back(), f.workspace->act()));
        CHECK(f.rowsThere() == before.back());
        f.checkWhole();
        imports.pop_back();
        before.pop_back();
    }
    CHECK(f.rowsThere() == empty);
    f.good(Entity::Account, accounts().whole()); // and in again
    f.checkWhole();
}
