// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "account/account_rules.h"
#include "account/account_store.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

#include <random>
#include <set>

using namespace tasuki;
using namespace tasuki::exports;
using namespace tasuki::format;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

using Wrong = std::vector<std::pair<qint64, QString>>;

Wrong rows(std::initializer_list<std::pair<qint64, const char*>> list)
{
    Wrong wrong;
    for (const auto& [row, column] : list)
        wrong.emplace_back(row, QString::fromUtf8(column));
    return wrong;
}

/// Something of every kind.
void fill(ImportFixture& f)
{
    f.good(Entity::Member,
           "name,email,teams,reports_to\n佐藤,sato@example.jp,導入|東京,鈴木\n鈴木,suzuki@example.jp,導入,\n");
    f.good(Entity::Account, "account_id,account_code,name,stage,owner,signup_date,parent_id,tags,notes\n"
                            "10,C10,\"青葉, 商事\",retention,佐藤,2025-04-01,2,大口|紹介,=1+1\n"
                            "2,,若葉,導入,suzuki@example.jp,,,,'\n"
                            "-5,C5,,,,2024/1/5,10,,\"改行\nあり\"\n");
    f.good(
        Entity::Subscription,
        "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period,billing_period_count,currency,quantity,discount,charge_type\n"
        "s1,10,2025-04-01,,120000,,,,,,,\ns2,10,2025年5月1日,2026-05-01,,1200.55,year,1,USD,3,12.5,recurring\ns3,-5,2024-02-01,2024-02-01,,,,,,,,trial\n");
    f.good(Entity::Currency, "currency,rate\nUSD,149.123456789012345\nJPY,1\n");
    f.good(Entity::Contact,
           "account_id,name,email,role\n10,田中,tanaka@example.com,決裁者\n10,山田,,\n2,田中,,champion\n");
    f.good(Entity::Touchpoint,
           "account_id,date,kind,minutes,member,text,mood,external_id\n10,2025-05-01,定例会,30,佐藤,進捗,1,\n"
           "10,2025-05-01,定例会,30,佐藤,進捗,2,\n2,2025-05-02,chat,,,,-2,x1\n");
    f.good(
        Entity::Usage,
        "account_id,metric,period,value\n10,ログイン,2025-05-01,12\n10,ログイン,2025年5月,0.1\n2,seats,2025-05,-3.25\n");
}

constexpr Entity kAll[] = {Entity::Account, Entity::Subscription, Entity::Currency, Entity::Member,
                           Entity::Contact, Entity::Touchpoint,   Entity::Usage};

} // namespace

TEST_CASE("what was exported comes in equal and changes nothing", "[import]")
{
    ImportFixture f;
    fill(f);
    const qint64 history = f.count("SELECT count(*) FROM history");
    for (const Entity kind : kAll) {
        INFO(kindOf(kind)->file->codeText().toStdString());
        const QByteArray before = f.exported(kind);
        const ImportPreview again = f.good(kind, before);
        CHECK(again.toAdd == 0);
        CHECK(again.toUpdate == 0);
        CHECK(again.unchanged == again.rows);
        CHECK(again.importId == 0);
        CHECK(f.exported(kind) == before);
    }
    CHECK(f.count("SELECT count(*) FROM history") == history);
    CHECK(f.count("SELECT count(*) FROM import_changes") == 0);
}

TEST_CASE("an export makes an equal workspace", "[import]")
{
    ImportFixture f;
    fill(f);
    ImportFixture other;
    for (const Entity kind : {Entity::Member, Entity::Account, Entity::Subscription, Entity::Currency, Entity::Contact,
                              Entity::Touchpoint, Entity::Usage})
        other.good(kind, f.exported(kind));
    for (const Entity kind : kAll)
        CHECK(other.exported(kind) == f.exported(kind));
}

TEST_CASE("accounts: a column that is not there changes nothing, an empty cell clears", "[import]")
{
    ImportFixture f;
    fill(f);
    const ImportPreview preview = f.good(Entity::Account, "account_id,name,owner,stage,tags\n10,,,,紹介|新規\n");
    CHECK(preview.toUpdate == 1);
    CHECK(f.text("SELECT name FROM accounts WHERE account_key = '10'") == QStringLiteral("C10"));
    CHECK(f.text("SELECT notes FROM accounts WHERE account_key = '10'") == QStringLiteral("=1+1"));
    CHECK(f.count(
              "SELECT count(*) FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '10'")
          == 1);
    CHECK(f.count("SELECT count(*) FROM account_tags WHERE tag IN ('紹介', '新規')") == 2);
    CHECK(f.count("SELECT count(*) FROM account_tags WHERE tag = '大口'") == 0);
}

TEST_CASE("accounts: first spans begin with the account, later ones today", "[import]")
{
    ImportFixture f;
    fill(f);
    CHECK(f.text("SELECT since FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '10'")
          == QStringLiteral("2025-04-01"));
    CHECK(f.text("SELECT since FROM stage_spans AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '2'")
          == QStringLiteral("2026-01-15"));
    f.good(Entity::Account, "account_id,owner,stage\n10,鈴木,更新\n-5,鈴木,\n");
    CHECK(
        f.text(
            "SELECT max(since) FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '10'")
        == QStringLiteral("2026-01-15"));
    CHECK(
        f.text(
            "SELECT max(since) FROM stage_spans AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '10'")
        == QStringLiteral("2026-01-15"));
    // Nobody held it before: from its first day on.
    CHECK(f.text("SELECT since FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE account_key = '-5'")
          == QStringLiteral("2024-01-05"));
}

TEST_CASE("accounts: two may change their codes with each other, and it goes back", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,account_code\n1,A\n2,B\n");
    const QByteArray before = f.exported(Entity::Account);
    const ImportPreview swap = f.good(Entity::Account, "account_id,account_code\n1,B\n2,A\n");
    CHECK(swap.toUpdate == 2);
    CHECK(f.text("SELECT code FROM accounts WHERE account_key = '1'") == QStringLiteral("B"));
    REQUIRE(Importer(f.workspace->db()).undo(swap.importId, f.workspace->act()));
    CHECK(f.exported(Entity::Account) == before);
    CHECK(f.wrong(Entity::Account, "account_id,account_code\n1,B\n3,C\n4,C\n")
          == rows({{2, "account_code"}, {4, "account_code"}}));
}

TEST_CASE("a contract row keeps its worth when its account's currency changes", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\n1\n");
    f.good(Entity::Subscription, "subscription_id,account_id,start_date,mrr\ns,1,2025-01-01,1200\n");
    f.good(Entity::Account, "account_id,currency\n1,USD\n");
    CHECK(f.count("SELECT mrr_minor FROM subscriptions") == 120000);
    f.good(Entity::Subscription, "subscription_id,account_id,start_date,currency\ns,1,2025-01-01,JPY\n");
    CHECK(f.count("SELECT mrr_minor FROM subscriptions") == 1200);
}

TEST_CASE("accounts: what is wrong", "[import]")
{
    ImportFixture f;
    fill(f);
    CHECK(
        f.wrong(
            Entity::Account,
            "account_id,stage,owner,touch_tier,signup_date,stores,parent_id,it_skill\n"
            "1,nowhere,,,,,,\n3,,誰か,,,,,\n4,,,middle,,,,\n5,,,,2024-02-30,,,\n6,,,,,-1,,\n7,,,,,,99,\n7,,,,,,,\n,,,,2024-01-01,,,\n8,,,,,1.5,,great\n")
        == rows({{2, "stage"},
                 {3, "owner"},
                 {4, "touch_tier"},
                 {5, "signup_date"},
                 {6, "stores"},
                 {7, "parent_id"},
                 {8, "account_id"},
                 {9, "account_id"},
                 {10, "stores"},
                 {10, "it_skill"}}));
    CHECK(f.wrong(Entity::Account, "account_id,parent_id\na,b\nb,c\nc,a\nd,a\n2,10\n")
          == rows({{2, "parent_id"}, {3, "parent_id"}, {4, "parent_id"}, {6, "parent_id"}}));
    CHECK(f.count("SELECT count(*) FROM accounts") == 3);
}

TEST_CASE("subscriptions: what is wrong", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\n1\n");
    const QByteArray header =
        "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period,billing_period_months,quantity,discount\n";
    CHECK(
        f.wrong(
            Entity::Subscription,
            header
                + "a,9,2025-01-01,,1,,,,,\nb,1,,,1,,,,,\nc,1,2025-01-02,2025-01-01,1,,,,,\nd,1,2025-13-01,,1,,,,,\n"
                  "e,1,2025-01-01,,,,,,,\nf,1,2025-01-01,,,100,,,,\ng,1,2025-01-01,,,100,fortnight,,,\nh,1,2025-01-01,,1000000000000001,,,,,\n"
                  "i,1,2025-01-01,,1,,,,-1,\nj,1,2025-01-01,,1,,,,,101\nk,1,2025-01-01,,1,,,,,-1\nk,1,2025-01-01,,1,,,,,\n"
                  "l,1,2025-01-01,,,100,year,6,,\nm,1,2025-01-01,,1e,,,,,\nn,1,2025-01-01,,1.2.3,,,,,\n")
        == rows({{2, "account_id"},
                 {3, "start_date"},
                 {4, "end_date"},
                 {5, "start_date"},
                 {6, "mrr"},
                 {7, "billing_period"},
                 {8, "billing_period"},
                 {9, "mrr"},
                 {10, "quantity"},
                 {11, "discount"},
                 {12, "discount"},
                 {13, "subscription_id"},
                 {14, "billing_period_months"},
                 {15, "mrr"},
                 {16, "mrr"}}));
    // A credit is negative, and the largest amounts are fine.
    CHECK(
        f.good(
             Entity::Subscription,
             header
                 + "a,1,2025-01-01,,-500,,,,,\nb,1,2025-01-01,,1000000000000000,,,,,\nc,1,2025-01-01,2025-01-01,\"￥１,２００\",,,,,\n")
            .toAdd
        == 3);
    CHECK(f.count("SELECT mrr_minor FROM subscriptions WHERE subscription_key = 'c'") == 1200);
}

TEST_CASE("rates: what is wrong", "[import]")
{
    ImportFixture f;
    CHECK(f.wrong(Entity::Currency, "currency,rate\nJPY,2\nUSD,0\nEUR,-1\nGBP,abc\nCHF,1\nchf,1\n,5\n")
          == rows({{2, "rate"}, {3, "rate"}, {4, "rate"}, {5, "rate"}, {7, "currency"}, {8, "currency"}}));
}

TEST_CASE("touchpoints, contacts and usage: what is wrong", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\n1\n");
    CHECK(
        f.wrong(
            Entity::Touchpoint,
            "account_id,date,kind,minutes,member,mood,external_id\n9,2025-01-01,chat,,,,\n1,,chat,,,,\n1,2025-01-01,dance,,,,\n1,2025-01-01,chat,-1,,,\n"
            "1,2025-01-01,chat,,nobody,,\n1,2025-01-01,chat,,,3,\n1,2025-01-01,chat,,,,k\n1,2025-01-01,chat,,,,k\n")
        == rows({{2, "account_id"},
                 {3, "date"},
                 {4, "kind"},
                 {5, "minutes"},
                 {6, "member"},
                 {7, "mood"},
                 {9, "external_id"}}));
    CHECK(f.wrong(Entity::Contact, "account_id,name,email,role\n1,,,\n1,a,a@x,\n1,b,A@X,\n1,c,,boss\n")
          == rows({{2, "name"}, {4, "email"}, {5, "role"}}));
    CHECK(
        f.wrong(
            Entity::Usage,
            "account_id,metric,period,value\n1,m,2025-01-32,1\n1,,2025-01,1\n1,m,2025-01,many\n1,m,2025-02,1\n1,m,2025/2,1\n1,m,2025-03,nan\n")
        == rows({{2, "period"}, {3, "metric"}, {4, "value"}, {6, "period"}, {7, "value"}}));
}

TEST_CASE("members: teams are made, and change from today on", "[import]")
{
    ImportFixture f;
    fill(f);
    CHECK(f.count("SELECT count(*) FROM teams") == 2);
    CHECK(f.count("SELECT count(*) FROM team_memberships WHERE since IS NULL") == 3);
    CHECK(f.good(Entity::Member, "name,email,teams\n佐藤,SATO@example.jp,東京\n").toUpdate == 1);
    CHECK(f.count("SELECT count(*) FROM members") == 2);
    CHECK(f.count("SELECT count(*) FROM team_memberships WHERE until = '2026-01-15'") == 2);
    CHECK(f.count("SELECT count(*) FROM team_memberships WHERE since = '2026-01-15' AND position = 0") == 1);
    CHECK(f.wrong(Entity::Member, "name,reports_to\n佐藤,鈴木\n鈴木,佐藤\n高橋,誰か\n")
          == rows({{2, "reports_to"}, {3, "reports_to"}, {4, "reports_to"}}));
}

TEST_CASE("P21: every one of 37 planted errors among 10,000 rows is found and nothing is written",
          "[import][promises][P21]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\n1\n");
    const QByteArray before = f.exported(Entity::Subscription);
    std::mt19937 random(7);
    std::set<int> planted;
    while (planted.size() < 37)
        planted.insert(int(random() % 10'000));
    QByteArray csv = "subscription_id,account_id,start_date,mrr\n";
    int kind = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray key = QByteArray::number(i);
        if (!planted.contains(i)) {
            csv += key + ",1,2025-01-01,100\n";
            continue;
        }
        switch (kind++ % 6) {
        case 0: csv += key + ",1,2025-02-30,100\n"; break;
        case 1: csv += key + ",none,2025-01-01,100\n"; break;
        case 2: csv += key + ",1,2025-01-01,1O0\n"; break;
        case 3: csv += key + ",1,2025-01-01\n"; break;
        case 4: csv += ",1,2025-01-01,100\n"; break;
        default: csv += key + ",1,2025-01-01,\n"; break;
        }
    }
    std::set<int> found;
    for (const auto& [row, column] : f.wrong(Entity::Subscription, csv))
        found.insert(int(row) - 2);
    CHECK(found == planted);
    CHECK(f.exported(Entity::Subscription) == before);
    CHECK(f.count("SELECT count(*) FROM imports") == 1);
}

TEST_CASE("an import leaves one line of history and goes back whole", "[import]")
{
    ImportFixture f;
    fill(f);
    std::vector<QByteArray> before;
    for (const Entity kind : kAll)
        before.push_back(f.exported(kind));
    const qint64 lines = f.count("SELECT count(*) FROM history");
    const ImportPreview members =
        f.good(Entity::Member, "name,email,teams,yomi\n佐藤,sato@example.jp,拡張,さとう\n新人,,拡張,\n");
    const ImportPreview accounts =
        f.good(Entity::Account,
               "account_id,name,owner,stage,tags,parent_id\n10,改名,新人,renewal,別,new\nnew,新しい,佐藤,,新,\n");
    const ImportPreview touchpoints =
        f.good(Entity::Touchpoint,
               "account_id,date,kind,external_id,text\n2,2025-05-02,chat,x1,書き足し\nnew,2025-06-01,chat,x2,初回\n");
    const ImportPreview usage =
        f.good(Entity::Usage, "account_id,metric,period,value\n10,ログイン,2025-05,7.5\nnew,ログイン,2025-05,1\n");
    CHECK(f.count("SELECT count(*) FROM history") == lines + 4);
    CHECK(f.text("SELECT after FROM history ORDER BY id DESC LIMIT 1").contains(QStringLiteral("\"added\":1")));

    Importer importer(f.workspace->db());
    // What others stand on cannot go.
    const auto refused = importer.undo(accounts.importId, f.workspace->act());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    for (const qint64 id : {usage.importId, touchpoints.importId, accounts.importId, members.importId}) {
        const auto undone = importer.undo(id, f.workspace->act());
        if (!undone)
            FAIL(undone.error().text.toStdString() << " " << undone.error().detail.toStdString());
    }
    for (size_t i = 0; i < before.size(); ++i)
        CHECK(f.exported(kAll[i]) == before[i]);
    CHECK(f.count("SELECT count(*) FROM teams") == 2);
    CHECK(f.count("SELECT count(*) FROM history WHERE what LIKE 'undo:import.%'") == 4);
    CHECK(!importer.undo(usage.importId, f.workspace->act()));
}

TEST_CASE("an import goes back to a text that begins with a byte order mark", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,account_name,industry\nA1,a,\"\xef\xbb\xbf=1\"\n");
    const QByteArray before = f.exported(Entity::Account);
    REQUIRE(before.contains("\xef\xbb\xbf="));
    const auto changed = f.good(Entity::Account, "account_id,account_name,industry\nA1,a,other\n");
    REQUIRE(changed.toUpdate == 1);
    IdMaker ids(f.clock.now().toMSecsSinceEpoch() + 60'000, 1);
    Act act{{}, f.clock.now(), f.clock.today(), {}, &ids};
    REQUIRE(Importer(f.workspace->db()).undo(changed.importId, act));
    CHECK(f.exported(Entity::Account) == before);
}

TEST_CASE("an import of rows that were changed since does not go back", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\n1,青葉\n");
    const ImportPreview renamed = f.good(Entity::Account, "account_id,name\n1,若葉\n");
    f.good(Entity::Account, "account_id,name\n1,紅葉\n");
    const auto refused = Importer(f.workspace->db()).undo(renamed.importId, f.workspace->act());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(f.text("SELECT name FROM accounts") == QStringLiteral("紅葉"));
}

TEST_CASE("a dry run and a cancelled import write nothing", "[import]")
{
    ImportFixture f;
    QByteArray csv = "account_id,name\n";
    for (int i = 0; i < 10'000; ++i)
        csv += QByteArray::number(i) + ",名\n";
    ImportRequest request = f.request(Entity::Account, csv);
    request.dryRun = true;
    const auto preview = Importer(f.workspace->db()).run(request);
    REQUIRE(preview);
    CHECK(preview->toAdd == 10'000);
    CHECK(preview->firstRows.size() == ImportPreview::kFirstRows);
    request.dryRun = false;
    int asked = 0;
    const auto cancelled = Importer(f.workspace->db()).run(request, [&](const ImportProgress& progress) {
        CHECK(progress.bytesDone <= progress.bytesTotal);
        return ++asked < 3;
    });
    REQUIRE(!cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
    CHECK(f.count("SELECT count(*) FROM imports") == 0);
}

TEST_CASE("header and bytes: rows or a report, never both", "[import][promises]")
{
    ImportFixture f;
    CHECK(f.wrong(Entity::Account, "") == rows({{1, ""}}));
    CHECK(f.wrong(Entity::Account, "name\nx\n").size() == 1);
    // Two names of one field: the English one is read, and what is left out is said.
    const ImportPreview twice = f.good(Entity::Account, "account_id,顧客ID\n1,9\n");
    CHECK(twice.warnings.join(u' ').contains(QStringLiteral("顧客ID")));
    CHECK(f.text("SELECT account_key FROM accounts") == QStringLiteral("1"));
    CHECK(f.wrong(Entity::Account, "account_id,name\n1,a\n2,b,c\n3") == rows({{3, ""}, {4, ""}}));
    std::mt19937 random(11);
    const QByteArray seed = "account_id,name,parent_id,tags,stage\n1,\"a\"\"b\",2,x|y,導入\n2,,,,\n";
    for (int run = 0; run < 300; ++run) {
        QByteArray csv = seed;
        for (int change = 0; change < 4; ++change)
            csv[qsizetype(random() % size_t(csv.size()))] = char(random() % 256);
        const auto preview = Importer(f.workspace->db()).run(f.request(Entity::Account, csv));
        CHECK((!preview || preview->errors.empty() || preview->importId == 0));
    }
    CHECK(f.workspace->db().integrityFindings(false).isEmpty());
}

TEST_CASE("an error calls fields and choices as the language of the import does", "[import]")
{
    ImportFixture f;
    fill(f);
    const std::pair<Entity, const char*> files[] = {
        {Entity::Account,
         "account_id,stage,touch_tier,it_skill,parent_id,stores,currency,signup_date,account_code\n,frob,frob,frob,no,-1,円円円円円円円円円円円円円円円円円,x,\n10,,,,,,,,Q\n10,,,,,,,,Q\n"},
        {Entity::Account, "name,会社名\nx,y\n"},
        {Entity::Subscription,
         "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period_months,billing_period,quantity,discount\n"
         ",no,,x,y,z,w,frob,-1,101\n5,10,2025-01-01,2024-01-01,,,,,1,1\n6,10,2025-01-01,,,,,,1,1\n7,10,2025-01-01,,,5,,,1,1\n8,10,2025-01-01,,,5,3,year,1,1\n"},
        {Entity::Currency, "currency,rate\n,0\nJPY,2\nUSD,x\n"},
        {Entity::Member, "name,email,reports_to\n,,nobody\n佐藤,new@example.jp,佐藤\n"},
        {Entity::Contact, "account_id,name,email\nno,,\n10,,\n"},
        {Entity::Touchpoint, "account_id,date,kind,minutes,member,mood\nno,,frob,-1,nobody,5\n"},
        {Entity::Usage, "account_id,metric,period,value\nno,,,x\n"},
    };
    for (const auto& [kind, csv] : files) {
        for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese}) {
            ImportRequest request = f.request(kind, csv);
            request.language = language;
            const auto preview = Importer(f.workspace->db()).run(request);
            REQUIRE(preview);
            REQUIRE_FALSE(preview->errors.empty());
            if (language == TermLanguage::English)
                continue;
            for (const RowError& error : preview->errors) {
                INFO(error.reason.toStdString());
                for (const char* code : {"account_id", "subscription_id", "start_date", "mrr", "amount_per_period",
                                         "billing_period", "onboarding", "tech", "quarter", "year"})
                    CHECK_FALSE(error.reason.contains(QLatin1String(code)));
            }
        }
    }
    const auto reasons = [&](Entity kind, const QByteArray& csv, TermLanguage language) {
        ImportRequest request = f.request(kind, csv);
        request.language = language;
        QStringList found;
        const auto preview = Importer(f.workspace->db()).run(request);
        REQUIRE(preview);
        for (const RowError& error : preview->errors)
            found += error.column + u'|' + error.reason;
        return found;
    };
    // The column stays what the file calls it; the sentence says the field's heading.
    const QByteArray nameless = "ID,ステージ\n,frob\n";
    CHECK(reasons(Entity::Account, nameless, TermLanguage::Japanese).value(0)
          == QStringLiteral("ID|顧客ID is missing"));
    CHECK(reasons(Entity::Account, nameless, TermLanguage::English).value(0)
          == QStringLiteral("ID|account_id is missing"));
    CHECK(reasons(Entity::Account, "id,stage\n9,frob\n", TermLanguage::Japanese)
              .value(0)
              .startsWith(QStringLiteral("stage|must be one of the stages: 導入、")));
    const QByteArray unpriced = "契約ID,顧客ID,開始日,月額\n6,10,2025-01-01,\n";
    CHECK(reasons(Entity::Subscription, unpriced, TermLanguage::Japanese).value(0)
          == QStringLiteral("月額|a recurring line requires MRR or 期間あたり金額"));
    CHECK(reasons(Entity::Subscription, unpriced, TermLanguage::English).value(0)
          == QStringLiteral("月額|a recurring line requires mrr or amount_per_period"));
}

TEST_CASE("values that were renamed are still read, beside their present names", "[import]")
{
    ImportFixture f;
    fill(f);
    f.good(Entity::Subscription, "subscription_id,account_id,start_date,mrr,charge_type\n"
                                 "r1,10,2025-01-01,1,継続\nr2,10,2025-01-01,1,継続課金\nr3,10,2025-01-01,1,定期\n"
                                 "o1,10,2025-01-01,1,一括\no2,10,2025-01-01,1,一時課金\no3,10,2025-01-01,1,One-off\n"
                                 "x1,10,2025-01-01,1,お試し\n");
    const auto charged = [&](const char* key, const char* type) {
        return f.count(qPrintable(
            QStringLiteral("SELECT count(*) FROM subscriptions WHERE subscription_key GLOB '%1' AND charge_type = '%2'")
                .arg(QLatin1String(key), QString::fromUtf8(type))));
    };
    CHECK(charged("r?", "recurring") == 3);
    CHECK(charged("o?", "one_off") == 3);
    CHECK(charged("x1", "お試し") == 1);
    f.good(Entity::Touchpoint, "account_id,date,kind\n10,2025-06-01,Basic-operation lecture\n"
                               "10,2025-06-02,Basic training\n10,2025-06-03,基本操作レクチャー\n");
    CHECK(f.count("SELECT count(*) FROM touchpoints AS t JOIN touchpoint_kinds AS k ON k.id = t.kind_id "
                  "WHERE k.code = 'basic_lecture'")
          == 3);
    f.good(Entity::Onboarding, "account_id,service,outcome\n10,a,Open\n10,b,In progress\n10,c,進行中\n");
    CHECK(f.count("SELECT count(*) FROM onboardings WHERE outcome = 'open'") == 3);
}

TEST_CASE("a number of any length is read or refused", "[import]")
{
    ImportFixture f;
    fill(f);
    for (int digits = 15; digits <= 40; ++digits) {
        const QByteArray number(digits, '9');
        INFO(digits);
        CHECK(f.import(Entity::Account, "account_id,stores\n10," + number + '\n').errors.size() == 1);
        CHECK(f.import(Entity::Subscription,
                       "subscription_id,account_id,start_date,mrr,quantity\ns9,10,2025-01-01,1," + number + '\n')
                  .errors.size()
              == 1);
        CHECK(f.import(Entity::Subscription,
                       "subscription_id,account_id,start_date,mrr\ns9,10,2025-01-01," + number + '\n')
                  .errors.size()
              == (digits > 15 ? 1 : 0));
    }
}

TEST_CASE_METHOD(test::ImportFixture, "people who differ in a hyphen, a line or a space stay two",
                 "[import][import][people]")
{
    good(Entity::Account, "account_id,name\nA1,a\n");
    good(Entity::Contact, "account_id,name,email,title\nA1,田口 真,m-taguchi@example.com,head\n");
    // Another address is another contact, whatever it looks like.
    CHECK(good(Entity::Contact, "account_id,name,email,title\nA1,田口 守,m_taguchi@example.com,clerk\n").toAdd == 1);
    CHECK(count("SELECT count(*) FROM contacts") == 2);
    CHECK(text("SELECT title FROM contacts WHERE email = 'm-taguchi@example.com'") == u"head");
    // The same in other letters is the same.
    CHECK(good(Entity::Contact, "account_id,name,email,title\nA1,田口 真,M-Taguchi@EXAMPLE.com,lead\n").toUpdate == 1);
    good(Entity::Contact, "account_id,name\nA1,East 1-2\n");
    CHECK(good(Entity::Contact, "account_id,name\nA1,East 12\nA1,east　1-2\n").toAdd == 1);

    good(Entity::Member, "name,email,teams\nAn Nguyen,,East 1-2\nAnn Guyen,,East 12\n田中 陸,a-b@example.com,\n");
    CHECK(count("SELECT count(*) FROM members") == 3);
    CHECK(count("SELECT count(*) FROM teams") == 2);
    CHECK(good(Entity::Member, "name,email\n田中陸,A-B@example.com\n森,a_b@example.com\n").toAdd == 1);
    good(Entity::Account, "account_id,owner\nA1,Ann Guyen\n");
    CHECK(text("SELECT m.name FROM ownership AS o JOIN members AS m ON m.id = o.member_id ORDER BY o.id DESC LIMIT 1")
          == u"Ann Guyen");
    CHECK(good(Entity::Account, "account_id,owner\nA1,ann　guyen\n").unchanged == 1);
    CHECK(good(Entity::Account, "account_id,owner\nA1,田中　陸\n").toUpdate == 1);
    CHECK(good(Entity::Account, "account_id,owner\nA1,a-b@example.com\n").unchanged == 1);
    CHECK(wrong(Entity::Account, "account_id,owner\nA1,a-b＠example.com\n").size() == 1);
    CHECK(wrong(Entity::Account, "account_id,owner\nA1,AnnGuyen\n").size() == 1);
    CHECK(wrong(Entity::Member, "name,reports_to\nAn Nguyen,A_n Nguyen\n").size() == 1);

    // Who agreed on a goal is a contact of that very address.
    good(Entity::Goal,
         "account_id,service,title,agreed_by\nA1,s,g1,m_taguchi@example.com\nA1,s,g2,m＿taguchi@example.com\n");
    CHECK(text("SELECT c.name FROM goals AS g JOIN contacts AS c ON c.id = g.agreed_contact_id WHERE g.title = 'g1'")
          == u"田口 守");
    CHECK(text("SELECT agreed_by FROM goals WHERE title = 'g2'") == u"m＿taguchi@example.com");
}

TEST_CASE_METHOD(test::ImportFixture, "a name that two of an older workspace have is an error of its row",
                 "[import][import][people]")
{
    good(Entity::Account, "account_id,name\nA1,a\n");
    good(Entity::Member, "name,teams\n田中 陸,East\nb,West\nc,\n");
    workspace->db().execute("UPDATE members SET name = '田中陸' WHERE name = 'b'");
    workspace->db().execute("UPDATE teams SET name = 'ＥＡＳＴ' WHERE name = 'West'");
    CHECK(wrong(Entity::Account, "account_id,owner\nA1,田中　陸\n")
          == std::vector{std::pair(qint64(2), QStringLiteral("owner"))});
    CHECK(wrong(Entity::Member, "name,teams\nc,east\n") == std::vector{std::pair(qint64(2), QStringLiteral("teams"))});
    // Spelled as only one of them is, it is that one.
    good(Entity::Member, "name,teams\nc,ＥＡＳＴ\n");
    CHECK(
        text(
            "SELECT t.name FROM team_memberships AS x JOIN teams AS t ON t.id = x.team_id JOIN members AS m ON m.id = x.member_id WHERE m.name = 'c'")
        == u"ＥＡＳＴ");
    CHECK(count("SELECT count(*) FROM teams") == 2);
}

TEST_CASE("a dry run lists the rows of each outcome, and what their first values mean", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name,seats\nA1,青葉,5\nA2,若葉,5\n");
    ImportRequest request = f.request(
        Entity::Account, "account_id,name,seats,contract_start\nA1,青葉,5,\nA2,若葉,\"1,200名\",\nA3,紅葉,７,R7.4.1\n");
    request.dryRun = true;
    const auto preview = Importer(f.workspace->db()).run(request);
    REQUIRE(preview);
    REQUIRE(preview->errors.empty());
    const auto rowsOf = [&](RowOutcome outcome) {
        std::vector<qint64> rows;
        for (const ListedRow& row : preview->listed[size_t(outcome)])
            rows.push_back(row.row);
        return rows;
    };
    CHECK(rowsOf(RowOutcome::Added) == std::vector<qint64>{4});
    CHECK(rowsOf(RowOutcome::Changed) == std::vector<qint64>{3});
    CHECK(rowsOf(RowOutcome::Unchanged) == std::vector<qint64>{2});
    CHECK(preview->listed[size_t(RowOutcome::Added)].front().cells.value(1) == QStringLiteral("紅葉"));
    // As they stand, but for dates and numbers.
    CHECK(preview->understood
          == QStringList{QStringLiteral("A1"), QStringLiteral("青葉"), QStringLiteral("5"),
                         QStringLiteral("2025-04-01")});
    // At most as many as a person looks through.
    QByteArray many = "account_id,name\n";
    for (int i = 0; i < 300; ++i)
        many += "B" + QByteArray::number(i) + ",名\n";
    request = f.request(Entity::Account, many);
    request.dryRun = true;
    const auto large = Importer(f.workspace->db()).run(request);
    REQUIRE(large);
    CHECK(large->toAdd == 300);
    CHECK(large->listed[size_t(RowOutcome::Added)].size() == ImportPreview::kMostListed);
}

TEST_CASE("columns that are known and have no field are left out with the reason", "[import]")
{
    ImportFixture f;
    const ImportPreview preview =
        f.good(Entity::Account, "顧客ID,顧客名,従業員数,電話番号,敬称\nK1,青空,\"1,200\",03-1,御中\n");
    CHECK(f.count("SELECT count(*) FROM accounts WHERE seats IS NOT NULL") == 0);
    CHECK(f.count("SELECT count(*) FROM contacts") == 0);
    const QString told = preview.warnings.join(u'\n');
    CHECK(told.contains(QStringLiteral("従業員数: employees are not seats")));
    CHECK(told.contains(QStringLiteral("電話番号: an account has no phone number")));
    CHECK(told.contains(QStringLiteral("敬称: forms of address")));
    // A contact has a phone number.
    CHECK_FALSE(f.good(Entity::Contact, "顧客ID,氏名,電話番号,敬称\nK1,田中,03-1,様\n")
                    .warnings.join(u'\n')
                    .contains(QStringLiteral("phone")));
    CHECK(f.text("SELECT phone FROM contacts") == QStringLiteral("03-1"));
}

TEST_CASE("an owner who is not decided yet is nobody, and no member", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,owner\nK1,未定\nK2,担当未定\nK3,Unassigned\nK4,TBD\n");
    CHECK(f.count("SELECT count(*) FROM ownership") == 0);
    CHECK(f.count("SELECT count(*) FROM members") == 0);
    CHECK(f.wrong(Entity::Account, "account_id,owner\nK5,未定太郎\n").size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "acts before and behind imports get ids of their own while the clock stands still",
                 "[import]")
{
    // Each of them begins at a random id of the same millisecond, and an import behind those that are there.
    good(Entity::Account, "account_id,name\nA1,青空商事\n");
    const AccountId id = (*AccountStore(workspace->db()).findByKey(QStringLiteral("A1")))->id;
    for (int i = 0; i < 20; ++i) {
        INFO(i);
        const Account before = **AccountStore(workspace->db()).find(id);
        Account after = before;
        after.name = QStringLiteral("青空商事 %1").arg(i);
        const Act act = workspace->act();
        const auto edit = account::change(before, after, {}, act);
        REQUIRE(edit);
        const auto applied = workspace->apply(*edit);
        INFO((applied ? std::string() : applied.error().text.toStdString()));
        REQUIRE(applied);
        good(Entity::Account, QStringLiteral("account_id,name\nB%1,みどり%1\n").arg(i).toUtf8());
    }
}
