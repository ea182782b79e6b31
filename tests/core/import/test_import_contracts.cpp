// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

// What lists of contracts say beside their rows: in headings, above the table, by two columns that differ.

namespace {

struct Contracts : ImportFixture {
    Contracts() { good(Entity::Account, "account_id,currency\nA,\nU,USD\n"); }

    ImportPreview lines(const QByteArray& csv, const std::vector<Assumption>& answers = {})
    {
        return import(Entity::Subscription, csv, answers);
    }
    ImportPreview right(const QByteArray& csv, const std::vector<Assumption>& answers = {})
    {
        return good(Entity::Subscription, csv, answers);
    }
    static Assumption cancelled(const char* how) { return {QStringLiteral("cancelled"), QString::fromLatin1(how)}; }
    QString of(const char* column, const char* key)
    {
        const QByteArray sql =
            QByteArray("SELECT coalesce(") + column + ", '') FROM subscriptions WHERE subscription_key = '" + key + "'";
        return text(sql.constData());
    }
};

bool warns(const ImportPreview& preview, const char* words)
{
    return std::ranges::any_of(preview.warnings,
                               [&](const QString& w) { return w.contains(QString::fromUtf8(words)); });
}

} // namespace

TEST_CASE("amounts are in the currency that their heading names", "[import][contracts]")
{
    Contracts f;
    for (const char* heading :
         {"月額(円)", "月額（円）", "月額（円／月）", "月額【円】", "MRR (JPY)", "MRR（単位：円）"}) {
        INFO(heading);
        f.right(QByteArray("契約ID,顧客ID,開始日,") + heading + "\nC,U,2026-01-01,5000\nD,A,2026-01-01,700\n");
        CHECK(f.of("mrr_minor", "C") == QStringLiteral("5000"));
        CHECK(f.of("currency", "C") == QStringLiteral("JPY"));
        CHECK(f.of("currency", "D") == QString()); // that of the account already
        f.workspace->db().execute("DELETE FROM subscriptions");
    }
    f.right("契約ID,顧客ID,開始日,MRR (USD)\nC,U,2026-01-01,50\nD,A,2026-01-01,7\nE,A,2026-01-01,900円\n");
    CHECK(f.of("mrr_minor", "C") == QStringLiteral("5000"));
    CHECK(f.of("currency", "D") == QStringLiteral("USD"));
    CHECK(f.of("mrr_minor", "D") == QStringLiteral("700"));
    CHECK(f.of("mrr_minor", "E") == QStringLiteral("900")); // what stands beside an amount goes before the heading
    f.right("契約ID,顧客ID,開始日,月額（千円）\nC,U,2026-01-01,5\n");
    CHECK(f.of("mrr_minor", "C") == QStringLiteral("5000"));
    CHECK(f.of("currency", "C") == QStringLiteral("JPY"));
    // A column of currencies that says otherwise is a contradiction.
    CHECK(f.wrong(Entity::Subscription, "契約ID,顧客ID,開始日,月額(円),通貨\nC,U,2026-01-01,5000,USD\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("月額(円)")}});
    // Words in brackets that are no currency are none.
    f.right("契約ID,顧客ID,開始日 (UTC),月額（税抜）\nF,U,2026-01-01,20\n");
    CHECK(f.of("mrr_minor", "F") == QStringLiteral("2000"));
}

TEST_CASE("a currency above the table is asked about where it is not the base currency", "[import][contracts]")
{
    const QByteArray rows = "契約ID,顧客ID,開始日,月額\nC,A,2026-01-01,60\n";
    Contracts f;
    const ImportPreview asked = f.lines("単位：USD\n\n" + rows);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.front().what == QStringLiteral("unit"));
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 0);
    f.right("単位：USD\n\n" + rows, {{QStringLiteral("unit"), QStringLiteral("applies")}});
    CHECK(f.of("currency", "C") == QStringLiteral("USD"));
    CHECK(f.of("mrr_minor", "C") == QStringLiteral("6000"));
    Contracts other;
    other.right("単位：USD\n\n" + rows, {{QStringLiteral("unit"), QStringLiteral("ignored")}});
    CHECK(other.of("mrr_minor", "C") == QStringLiteral("60"));
    Contracts yen;
    yen.right("（単位：円）\n\n" + rows);
    CHECK(yen.of("mrr_minor", "C") == QStringLiteral("60"));
}

TEST_CASE("what is cancelled before its end counts up to that end, and it is told", "[import][contracts]")
{
    for (const char* header : {"契約番号,顧客ID,契約開始日,月額,解約申込日,契約満了日\n",
                               "subscription_id,account_id,start_date,mrr,canceled_at,expires_at\n"}) {
        INFO(header);
        Contracts f;
        const QByteArray csv = QByteArray(header)
                               + "C,A,2025-01-01,100,2025-06-10,2026-01-01\nD,A,2025-01-01,100,2025-06-10,\n"
                                 "E,A,2025-01-01,100,2026-02-01,2026-01-10\n";
        const ImportPreview preview = f.right(csv);
        CHECK(f.of("end_date", "C") == QStringLiteral("2026-01-01"));
        CHECK(f.of("end_date", "D") == QStringLiteral("2025-06-10"));
        CHECK(f.of("end_date", "E") == QStringLiteral("2026-01-10"));
        CHECK(warns(preview, "1 lines were cancelled before"));
        REQUIRE(preview.taken.size() == 1);
        CHECK(preview.taken.front().what == QStringLiteral("cancelled"));
        const ImportPreview told = f.right(csv, {Contracts::cancelled("day")});
        CHECK(f.of("end_date", "C") == QStringLiteral("2025-06-10"));
        CHECK_FALSE(warns(told, "cancelled before"));
    }
}

TEST_CASE("a line that is over by its status and ends in the future is asked about", "[import][contracts]")
{
    Contracts f; // on 2026-01-15
    const QByteArray csv = "契約番号,顧客ID,契約開始日,月額,ステータス,契約終了日\n"
                           "C,A,2025-01-01,100,解約済,2026-12-31\nD,A,2025-01-01,100,解約済,2025-12-31\n"
                           "E,A,2025-01-01,100,契約中,2026-12-31\n";
    const ImportPreview asked = f.lines(csv, {{QStringLiteral("end"), QStringLiteral("first-day-after")}});
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.front().what == QStringLiteral("cancelled"));
    CHECK(asked.questions.front().rows == 1);
    CHECK(asked.questions.front().column == QStringLiteral("ステータス"));
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 0);
    f.right(csv, {{QStringLiteral("end"), QStringLiteral("first-day-after")}, Contracts::cancelled("end")});
    CHECK(f.of("end_date", "C") == QStringLiteral("2026-12-31"));
    // No column says when it ended then.
    const ImportPreview open =
        f.lines(csv, {{QStringLiteral("end"), QStringLiteral("first-day-after")}, Contracts::cancelled("day")});
    REQUIRE(open.errors.size() == 1);
    CHECK(open.errors.front().row == 2);
    // A day of the cancellation does.
    const QByteArray dated = "契約番号,顧客ID,契約開始日,月額,ステータス,契約終了日,解約申込日\n"
                             "F,A,2025-01-01,100,解約済,2026-12-15,2025-10-05\n";
    CHECK(f.lines(dated).questions.size() == 1);
    f.right(dated, {Contracts::cancelled("day")});
    CHECK(f.of("end_date", "F") == QStringLiteral("2025-10-05"));
}

TEST_CASE("ends of both sorts in one column are asked about", "[import][contracts]")
{
    Contracts f;
    const QByteArray rows = "A1,A,2024-01-01,2024-06-30,100\nA2,A,2024-07-01,2025-01-01,100\nA3,A,2025-01-01,,100\n"
                            "U1,U,2024-01-01,2024-06-30,100\nU2,U,2024-07-01,2025-01-01,100\nU3,U,2025-01-01,,100\n";
    const ImportPreview mixed = f.lines("契約ID,顧客ID,開始日,契約満了日,月額\n" + rows);
    REQUIRE(mixed.questions.size() == 1);
    CHECK(mixed.questions.front().what == QStringLiteral("end"));
    CHECK(mixed.questions.front().rows == 2);
    // Our own name says what it means.
    CHECK(warns(f.right("subscription_id,account_id,start_date,end_date,mrr\n" + rows), "on the day before"));
}

TEST_CASE("a contract that ends in a month runs through it", "[import][contracts]")
{
    const QByteArray csv = "契約ID,顧客ID,開始日,契約終了日,月額\nC,A,2025-04-01,2026年3月,100\n";
    for (const char* how : {"", "last-day", "first-day-after"}) {
        INFO(how);
        Contracts f;
        const ImportPreview preview =
            f.right(csv, *how ? std::vector<Assumption>{{QStringLiteral("end"), QString::fromLatin1(how)}}
                              : std::vector<Assumption>());
        CHECK(f.of("end_date", "C") == QStringLiteral("2026-04-01"));
        CHECK(warns(preview, "1 ends name a month"));
    }
}

TEST_CASE("a trial ends on its last day where contracts do", "[import][contracts]")
{
    Contracts f;
    const QByteArray csv = "契約ID,顧客ID,開始日,トライアル終了日,契約終了日,月額\nC,A,2025-01-01,2025-01-31,,100\n";
    f.right(csv);
    CHECK(f.of("start_date", "C") == QStringLiteral("2025-01-31"));
    f.right(csv, {{QStringLiteral("end"), QStringLiteral("last-day")}});
    CHECK(f.of("start_date", "C") == QStringLiteral("2025-02-01"));
}

TEST_CASE("an MRR of 0 beside a price is that of today where the line does not run", "[import][contracts]")
{
    Contracts f;
    f.right("id,account_id,start_date,mrr,unit_price,quantity,billing_period,status,ended_at,trial_end\n"
            "E,A,2025-01-01,0,50,2,month,cancelled,2025-06-01,\nT,A,2025-12-01,0,30,1,month,in_trial,,2026-02-01\n"
            "R,A,2025-01-01,0,40,1,month,active,,\n");
    const auto worth = [&](const char* key) {
        return f.of("coalesce(mrr_minor, 'price') || ' ' || amount_minor", key);
    };
    CHECK(worth("E") == QStringLiteral("price 50"));
    CHECK(worth("T") == QStringLiteral("price 30"));
    CHECK(worth("R") == QStringLiteral("0 40"));
    CHECK(f.of("start_date || charge_type", "T") == QStringLiteral("2026-02-01recurring"));
}

TEST_CASE("a dash is no plan and no product", "[import][contracts]")
{
    Contracts f;
    f.right("契約ID,顧客ID,開始日,月額,プラン,商品\nC,A,2025-01-01,100,Pro,CRM\n");
    f.right("契約ID,顧客ID,開始日,月額,プラン,商品\nC,A,2025-01-01,100,-,なし\nD,A,2025-01-01,100,―,N/A\n");
    CHECK(f.of("plan || product", "C") == QStringLiteral("ProCRM"));
    CHECK(f.of("plan || product", "D") == QString());
}

TEST_CASE("a list without a column of amounts is told so once, with what was skipped", "[import][contracts]")
{
    Contracts f;
    const ImportPreview preview =
        f.lines("契約ID,顧客ID,開始日,うちの金額\nC,A,2025-01-01,100\nD,A,2025-01-01,200\nE,A,2025-01-01,300\n");
    REQUIRE(preview.errors.size() == 1);
    CHECK(preview.errors.front().row == 1);
    CHECK(preview.errors.front().reason.contains(QStringLiteral("うちの金額")));
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 0);
    // What is there keeps its amount.
    f.right("契約ID,顧客ID,開始日,月額\nC,A,2025-01-01,100\n");
    f.right("契約ID,顧客ID,開始日,プラン\nC,A,2025-01-01,Pro\n");
    CHECK(f.of("mrr_minor", "C") == QStringLiteral("100"));
}

TEST_CASE("rates of a hundred units become those of one", "[import][contracts]")
{
    Contracts f;
    f.right("契約ID,顧客ID,開始日,月額\n");
    f.good(Entity::Currency, "通貨,単位,レート\nUSD,1,150.25\nKRW,100,11.03\nIDR,100,0.95\nEUR,,160\n");
    const auto rate = [&](const char* code) {
        const QByteArray sql = QByteArray("SELECT rate_pico FROM currencies WHERE code = '") + code + "'";
        return f.count(sql.constData());
    };
    CHECK(rate("USD") == 150'250'000'000'000);
    CHECK(rate("KRW") == 110'300'000'000);
    CHECK(rate("IDR") == 9'500'000'000);
    CHECK(rate("EUR") == 160'000'000'000'000);
    CHECK(f.wrong(Entity::Currency, "通貨,単位,レート\nUSD,0,150\nKRW,x,11\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("単位")}, {3, QStringLiteral("単位")}});
}

TEST_CASE("a title that is repeated with another number is no row", "[import][contracts]")
{
    ImportFixture f;
    f.good(Entity::Account, "顧客一覧 1/2,\n顧客ID,顧客名\nA,青空\nB,山吹\n顧客一覧 2/2,\n顧客ID,顧客名\nC,若葉\n");
    CHECK(f.text("SELECT group_concat(name, ' ') FROM (SELECT name FROM accounts ORDER BY account_key)")
          == QStringLiteral("青空 山吹 若葉"));
}

TEST_CASE("of several addresses in a cell the first is the contact's, and it is told", "[import][contracts]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nA\n");
    const ImportPreview preview =
        f.good(Entity::Contact, "account_id,name,email\nA,Ann,ann@a.example ::: ann@b.example\n"
                                "A,Bob,\"bob@a.example\nbob@b.example\"\nA,Cem,cem@a.example;cem@b.example\n"
                                "A,青木,青木 一 <aoki@a.example>\nA,Eve,eve@a.example\n");
    CHECK(f.text("SELECT group_concat(email, ' ') FROM (SELECT email FROM contacts ORDER BY id)")
          == QStringLiteral("ann@a.example bob@a.example cem@a.example aoki@a.example eve@a.example"));
    CHECK(warns(preview, "3 cells have several email addresses"));
    CHECK(f.good(Entity::Contact, "account_id,name,email\nA,Ann,ann@a.example ::: ann@b.example\n").unchanged == 1);
}

TEST_CASE("a list of contracts may have start and end in one column", "[import][contracts][columns]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\nK1,青空\n");
    f.good(Entity::Subscription,
           "契約番号,顧客ID,契約期間,月額\nC1,K1,R7.4.1～R8.3.31,1\nC2,K1,2025/4/1～翌年3/31,2\n");
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE start_date = '2025-04-01' AND end_date = '2026-04-01'")
          == 2);
    // In English, and by hand.
    f.good(Entity::Subscription, "subscription_id,account_id,Contract Period,mrr\nC3,K1,2025-04-01 to 2026-03-31,3\n");
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE mrr_minor = 3") == QStringLiteral("2026-04-01"));
    ImportRequest mapped =
        f.request(Entity::Subscription, "subscription_id,account_id,when,mrr\nC4,K1,2025-04-01 - 2026-03-31,4\n");
    mapped.overrides = {{QStringLiteral("when"), QStringLiteral("contract_period")}};
    const auto preview = Importer(f.workspace->db()).run(mapped);
    REQUIRE(preview);
    CHECK(preview->errors.empty());
    CHECK(f.text("SELECT start_date FROM subscriptions WHERE mrr_minor = 4") == QStringLiteral("2025-04-01"));
    // Without a start nothing is known of when it begins.
    CHECK(f.wrong(Entity::Subscription, "契約番号,顧客ID,契約期間,月額\nC5,K1,～2026/3/31,1\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("契約期間")}});
}
