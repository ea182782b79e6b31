// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include <random>

#include "kind/file_kind.h"
#include "kind/kind.h"

using namespace tasuki;
using namespace tasuki::exports;
using namespace tasuki::format;
using namespace tasuki::imports;

namespace {

struct Corpus {
    Entity kind;
    const char* csv;
};

/// A good file of each kind, each row of which says something.
constexpr Corpus kCorpora[] = {
    {Entity::Account,
     "account_id,account_code,name,yomi,segment,touch_tier,it_skill,stage,owner,currency,signup_date,renewal_date,stores,seats,parent_id,tags,notes\n"
     "A1,C1,青空商事,あおぞら,中堅,high,mid,retention,佐藤,,2024-04-01,2026-03-31,3,120,,重点|導入事例,\"two\nlines\"\n"
     "A2,,\"Blue, Sky\",,SMB,tech,,onboarding,,USD,2025/1/5,2025年12月31日,,\"1,200\",A1,,=1+1\n"},
    {Entity::Subscription,
     "subscription_id,account_id,start_date,end_date,mrr,amount_per_period,billing_period,billing_period_count,currency,plan,quantity,discount,charge_type\n"
     "S1,X1,2024-04-01,,\"120,000\",,,,,Pro,1,0,recurring\nS2,X1,2024-04-01,2025-04-01,,1200.50,year,1,USD,Basic,2.5,12.5,\nS3,X2,2025-01-01,,１０００,,,,,,,,trial\n"},
    {Entity::Currency, "currency,rate\nUSD,150.25\nEUR,0.000001\n"},
    {Entity::Member,
     "name,email,yomi,role,teams,reports_to\n田中,tanaka@example.com,たなか,CSM,定着|西日本,佐藤\n鈴木,,,,導入,tanaka@example.com\n"},
    {Entity::Contact,
     "account_id,name,yomi,email,phone,title,department,role\nX1,山田,やまだ,y@example.com,03-1234-5678,部長,総務,decision_maker\nX2,Kim,,,,,,champion\n"},
    {Entity::Touchpoint,
     "account_id,date,kind,minutes,member,text,mood,external_id\nX1,2025-12-01,kickoff,60,佐藤,\"say \"\"hi\"\"\",2,E1\nX2,2025/12/2,チャット,,,,-1,\n"},
    {Entity::Usage,
     "account_id,metric,period,value\nX1,logins,2025-12,12.5\nX1,logins,2025-12-01,3\nX2,orders,2025-11,0\n"},
    {Entity::Sheet,
     "顧客ID,顧客名,主担当,タグ,開始日,終了日,プロダクト,月額,先方担当者,メールアドレス,メモ\n"
     "Z1,青空,佐藤,a|b,2024-04-01,,CRM,\"120,000\",山田,y@example.com,\"two\nlines\"\nZ1,青空,,,2024-05-01,2025-05-01,CRM,50,鈴木,,\n"
     ",株式会社山吹,佐藤,,2024/7/1,,,,,,=1+1\n"},
};

std::string mutated(const char* csv, std::mt19937& random)
{
    const auto below = [&](size_t n) { return size_t(random() % n); };
    static constexpr std::string_view kPieces[] = {",",
                                                   "\"",
                                                   "\n",
                                                   "\r\n",
                                                   ";",
                                                   "\t",
                                                   "\"\"",
                                                   "-",
                                                   "0",
                                                   "9",
                                                   "999999999999999999999",
                                                   "-1",
                                                   "1e9",
                                                   "0000-00-00",
                                                   "2024-02-30",
                                                   "9999-12-31",
                                                   "|",
                                                   "=",
                                                   "'",
                                                   "X1",
                                                   "A1",
                                                   "account_id",
                                                   "name",
                                                   "\xef\xbc\x91",
                                                   "\xe3\x81\x82",
                                                   "\xff",
                                                   "\xc3",
                                                   "JPY",
                                                   " ",
                                                   "NaN",
                                                   "inf",
                                                   ".",
                                                   "\xe2\x88\x92",
                                                   "¥"};
    std::string bytes = csv;
    for (size_t changes = 1 + below(3); changes > 0; --changes) {
        const size_t at = below(bytes.size() + 1);
        switch (below(7)) {
        case 0:
        case 1: bytes.insert(at, kPieces[below(std::size(kPieces))]); break;
        case 2: bytes.erase(at, 1 + below(12)); break;
        case 3: bytes.insert(at, 1, char(random() & 0xff)); break;
        case 4: bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(80))); break;
        case 5: bytes.replace(at, below(10), kPieces[below(std::size(kPieces))]); break;
        default: bytes.resize(at);
        }
    }
    return bytes;
}

/// Enough of the workspace to see that anything was written.
std::vector<qint64> contents(storage::Database& db)
{
    std::vector<qint64> counts;
    for (const char* table :
         {"accounts", "account_tags", "ownership", "stage_spans", "subscriptions", "currencies", "members", "teams",
          "team_memberships", "contacts", "touchpoints", "usage", "history", "imports", "import_changes"})
        counts.push_back(db.queryInteger(QByteArray("SELECT count(*) FROM ").append(table).constData()));
    return counts;
}

} // namespace

TEST_CASE("P21: whatever is done to a file, an import takes all of it or nothing, and one step takes it back",
          "[import][import][mutations][promises][P21]")
{
    constexpr int kEach = 450;
    test::ImportFixture f;
    f.good(Entity::Member, "name,email\n佐藤,sato@example.com\n");
    f.good(Entity::Account, "account_id,name\nX1,One\nX2,Two\n");
    std::mt19937 random(20240301); // the same files in every run
    for (const Corpus& corpus : kCorpora) {
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < kEach; ++i) {
            const std::string bytes = mutated(corpus.csv, random);
            INFO(kindOf(corpus.kind)->file->codeText().toStdString()
                 << ' ' << i << ": " << QByteArray::fromStdString(bytes).toPercentEncoding().toStdString());
            const auto before = contents(f.workspace->db());
            const auto preview =
                Importer(f.workspace->db()).run(f.request(corpus.kind, QByteArray::fromStdString(bytes)));
            if (!preview) {
                CHECK_FALSE(preview.error().text.isEmpty());
                CHECK(contents(f.workspace->db()) == before);
                ++refused;
                continue;
            }
            if (preview->importId == 0) {
                CHECK(contents(f.workspace->db()) == before);
                CHECK((!preview->errors.empty() || preview->toAdd + preview->toUpdate == 0));
                for (const RowError& error : preview->errors)
                    CHECK_FALSE(error.reason.isEmpty());
                ++refused;
                continue;
            }
            CHECK(preview->errors.empty());
            CHECK(
                (!preview->parts.empty() || preview->rows == preview->toAdd + preview->toUpdate + preview->unchanged));
            const auto undone = Importer(f.workspace->db()).undo(preview->importId, f.workspace->act());
            INFO((undone ? std::string() : undone.error().text.toStdString()));
            REQUIRE(undone);
            const auto after = contents(f.workspace->db());
            // Everything but the history, which tells of both.
            CHECK(std::equal(after.begin(), after.begin() + 12, before.begin()));
            ++taken;
        }
        INFO(kindOf(corpus.kind)->file->codeText().toStdString()
             << ": " << taken << " taken, " << refused << " refused");
        CHECK(taken > kEach / 50);
        CHECK(refused > kEach / 50);
    }
    CHECK(f.workspace->db().integrityFindings(false).isEmpty());
}
