// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "workspace/account_merge.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

struct Values : ImportFixture {
    using ImportFixture::ImportFixture;

    /// What a file leaves open, with the number of rows; nothing of it is written.
    QString asked(Entity kind, const QByteArray& csv)
    {
        const qint64 before = count("SELECT count(*) FROM subscriptions");
        const ImportPreview preview = import(kind, csv);
        CHECK(preview.errors.empty() == preview.questions.empty());
        CHECK(count("SELECT count(*) FROM subscriptions") == before);
        QStringList all;
        for (const ImportQuestion& question : preview.questions)
            all += QStringLiteral("%1 %2 %3").arg(question.what).arg(question.rows).arg(question.column);
        return all.join(QStringLiteral("; "));
    }
    QString mrr(const char* key)
    {
        const auto row =
            QByteArray("SELECT mrr_minor || '.' || mrr_nano FROM subscriptions WHERE subscription_key = '") + key + "'";
        return text(row.constData());
    }
    QString ends(const char* key)
    {
        const auto row = QByteArray("SELECT start_date || '/' || coalesce(end_date, '') FROM subscriptions WHERE "
                                    "subscription_key = '")
                         + key + "'";
        return text(row.constData());
    }
};

} // namespace

TEST_CASE("ends on the day before the next start are asked about", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\nK2\n");
    const QByteArray csv = "契約ID,顧客ID,契約開始日,契約終了日,月額\nC1,K1,2024-04-01,2025-03-31,300\n"
                           "C2,K1,2025-04-01,2026-03-31,300\nC3,K2,2024-07-01,2025-06-30,200\nC4,K2,2025-07-01,,200\n";
    CHECK(f.asked(Entity::Subscription, csv) == QStringLiteral("end 2 契約終了日"));
    f.good(Entity::Subscription, csv, {{QStringLiteral("end"), QStringLiteral("last-day")}});
    CHECK(f.ends("C1") == QStringLiteral("2024-04-01/2025-04-01"));
    CHECK(f.ends("C4") == QStringLiteral("2025-07-01/"));
    const ImportPreview again =
        f.good(Entity::Subscription, csv, {{QStringLiteral("end"), QStringLiteral("last-day")}});
    CHECK(again.unchanged == 4);
    Values other;
    other.good(Entity::Account, "account_id\nK1\nK2\n");
    other.good(Entity::Subscription, csv, {{QStringLiteral("end"), QStringLiteral("first-day-after")}});
    CHECK(other.ends("C1") == QStringLiteral("2024-04-01/2025-03-31"));
}

TEST_CASE("ends that meet the next start, and a rare gap of a day, are not asked about", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\nK2\n");
    const QByteArray csv =
        "subscription_id,account_id,start_date,end_date,mrr\n"
        "a,K1,2024-01-01,2024-04-01,100\nb,K1,2024-04-01,2024-07-01,100\nc,K1,2024-07-01,2024-12-31,100\n"
        "d,K1,2025-01-01,,100\n"
        // Something else begins on the day after, while another line goes on.
        "e,K2,2024-01-01,,100\nf,K2,2024-01-01,2024-06-30,50\ng,K2,2024-07-01,,700\n";
    const ImportPreview preview = f.good(Entity::Subscription, csv);
    CHECK(preview.toAdd == 7);
    CHECK(preview.warnings.size() == 1); // the gap is told
}

TEST_CASE("amounts that are multiplied already are asked about", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray csv =
        "契約番号,顧客番号,契約開始日,請求サイクル,プラン,数量,金額\nC1,K1,2026-01-01,月,A,10,10000\n"
        "C2,K1,2026-01-01,月,A,3,3000\nC3,K1,2026-01-01,月,A,7,7000\n";
    CHECK(f.asked(Entity::Subscription, csv) == QStringLiteral("amount 2 金額"));
    f.good(Entity::Subscription, csv, {{QStringLiteral("amount"), QStringLiteral("total")}});
    CHECK(f.count("SELECT amount_minor FROM subscriptions WHERE subscription_key = 'C1'") == 1000);
    CHECK(f.count("SELECT quantity_micro FROM subscriptions WHERE subscription_key = 'C1'") == 10'000'000);
    // The same price whatever the quantity is a price of one.
    CHECK(f.good(Entity::Subscription, "契約番号,顧客番号,契約開始日,請求サイクル,プラン,数量,金額\n"
                                       "D1,K1,2026-01-01,月,A,10,1000\nD2,K1,2026-01-01,月,A,3,1000\n")
              .toAdd
          == 2);
}

TEST_CASE("a price of one unit beside the amount leaves nothing open", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray header = "契約番号,顧客番号,契約開始日,請求サイクル,単価,数量,金額\n";
    f.good(Entity::Subscription, header + "C1,K1,2026-01-01,年額,1000,10,10000\nC2,K1,2026-01-01,半年,500,1,\n");
    CHECK(f.count("SELECT amount_minor FROM subscriptions WHERE subscription_key = 'C1'") == 1000);
    CHECK(f.text("SELECT period_unit FROM subscriptions WHERE subscription_key = 'C2'") == QStringLiteral("half"));
    CHECK(f.asked(Entity::Subscription, header + "C3,K1,2026-01-01,年,1000,10,9000\n")
          == QStringLiteral("amount 1 金額"));
}

TEST_CASE("discounts in money and as fractions are asked about", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray header =
        "subscription_id,account_id,start_date,amount_per_period,billing_period,quantity,discount\n";
    const QByteArray money = header + "a,K1,2026-01-01,30000,year,2,6000\nb,K1,2026-01-01,1000,month,1,\n";
    const ImportPreview preview = f.import(Entity::Subscription, money);
    REQUIRE(preview.questions.size() == 1);
    CHECK(preview.questions[0].what == u"discount");
    CHECK(preview.questions[0].rows == 1);
    f.good(Entity::Subscription, money, {{QStringLiteral("discount"), QStringLiteral("money")}});
    CHECK(f.mrr("a") == QStringLiteral("4500.0")); // (2 × 30,000 − 6,000) ÷ 12
    const QByteArray fractions = header + "c,K1,2026-01-01,1000,month,1,0.25\nd,K1,2026-01-01,1000,month,1,10%\n";
    CHECK(f.asked(Entity::Subscription, fractions) == QStringLiteral("discount 1 discount"));
    f.good(Entity::Subscription, fractions, {{QStringLiteral("discount"), QStringLiteral("fraction")}});
    CHECK(f.count("SELECT discount_ppm FROM subscriptions WHERE subscription_key = 'c'") == 250'000);
    CHECK(f.count("SELECT discount_ppm FROM subscriptions WHERE subscription_key = 'd'") == 100'000);
    f.good(Entity::Subscription, "契約No,顧客No,利用開始日,金額,請求周期,割引額\ne,K1,2026-01-01,12000,年額,2400\n");
    CHECK(f.mrr("e") == QStringLiteral("800.0"));
}

TEST_CASE("a column of which no value is a charge type is none", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray csv = "契約ID,顧客ID,開始日,月額,種別\nC1,K1,2026-01-01,500,新規\nC2,K1,2026-01-01,700,更新\n";
    CHECK(f.asked(Entity::Subscription, csv) == QStringLiteral("type 2 種別"));
    f.good(Entity::Subscription, csv, {{QStringLiteral("type"), QStringLiteral("ignore")}});
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE charge_type = 'recurring'") == 2);
    const ImportPreview some = f.good(
        Entity::Subscription, "契約ID,顧客ID,開始日,月額,種別\nC3,K1,2026-01-01,500,月額\nC4,K1,2026-01-01,700,更新\n"
                              "C5,K1,2026-01-01,700,初期費用\nC6,K1,2026-01-01,700,サブスクリプション\n");
    CHECK(some.warnings.join(u'|').contains(QStringLiteral("更新")));
    CHECK(f.text("SELECT group_concat(charge_type) FROM subscriptions WHERE subscription_key IN ('C3', 'C5', 'C6')")
          == QStringLiteral("recurring,one_off,recurring"));
}

TEST_CASE("the status of a contract says whether it counts", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nA1\n");
    const QByteArray header = "id,customer_id,status,interval,amount,start_date,canceled_at,ended_at,trial_end\n";
    f.good(
        Entity::Subscription,
        header
            + "s1,A1,active,month,49,2025-11-01,,,\ns2,A1,trialing,month,49,2025-12-20,,,2026-02-03\n"
              "s3,A1,canceled,year,588,2025-02-01,2025-12-01,2026-01-01,\ns4,A1,active,month,49,2025-01-01,2025-12-01,,\n"
              "s5,A1,trialing,month,49,2025-12-20,,,\ns6,A1,paused,month,49,2025-01-01,,,\n"
              "s7,A1,canceled,month,49,2025-01-01,2025-06-01,,\ns8,A1,canceled,month,49,2025-12-20,,2025-12-30,2026-01-20\n");
    CHECK(f.ends("s1") == QStringLiteral("2025-11-01/"));
    CHECK(f.ends("s2") == QStringLiteral("2026-02-03/"));
    CHECK(f.ends("s3") == QStringLiteral("2025-02-01/2026-01-01"));
    CHECK(f.ends("s4") == QStringLiteral("2025-01-01/")); // runs until its period ends
    CHECK(f.ends("s7") == QStringLiteral("2025-01-01/2025-06-01"));
    CHECK(f.ends("s8") == QStringLiteral("2025-12-30/2025-12-30")); // gone before it counted
    CHECK(
        f.count(
            "SELECT count(*) FROM subscriptions WHERE subscription_key IN ('s5', 's6') AND charge_type <> 'recurring'")
        == 2);
    CHECK(f.wrong(Entity::Subscription, header + "s9,A1,canceled,month,49,2025-01-01,,,\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("status")}});
    // What was paused is taken up again on the day on which the file says so.
    f.clock.setToday(QDate(2026, 3, 10));
    f.good(Entity::Subscription, header + "s6,A1,active,month,49,2025-01-01,,,\n");
    CHECK(f.ends("s6/1") == QStringLiteral("2025-01-01/2026-03-10"));
    CHECK(f.ends("s6") == QStringLiteral("2026-03-10/"));
    CHECK(f.text("SELECT charge_type FROM subscriptions WHERE subscription_key = 's6'") == QStringLiteral("recurring"));
}

TEST_CASE("rates the other way round or against another currency are asked about", "[import][values]")
{
    Values f;
    const QByteArray turned = "currency,rate\nUSD,0.0067\nEUR,0.0062\nGBP,0.0053\n";
    CHECK(f.asked(Entity::Currency, turned) == QStringLiteral("fx 3 rate"));
    f.good(Entity::Currency, turned, {{QStringLiteral("fx"), QStringLiteral("unit-per-base")}});
    CHECK(f.count("SELECT rate_pico FROM currencies WHERE code = 'USD'") == 149'253'731'343'284); // 1 ÷ 0.0067
    CHECK(f.asked(Entity::Currency, "currency,rate_to_usd\nEUR,1.08\nGBP,1.27\n")
          == QStringLiteral("fx 2 rate_to_usd"));
    CHECK(f.good(Entity::Currency, "通貨コード,TTM\nUSD,149.25\nEUR,160.5\nKRW,0.11\nXAU,300000\n").toAdd == 2);
    Values dollars(QStringLiteral("USD"));
    CHECK(dollars.good(Entity::Currency, "currency,rate_to_usd\nEUR,1.08\nJPY,0.0067\nCHF,1.1\n").toAdd == 3);
}

TEST_CASE("a decimal comma is read where the numbers show it, and asked about where they don't", "[import][values]")
{
    Values f(QStringLiteral("EUR"));
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray header = "subscription_id;account_id;start_date;mrr\n";
    f.good(Entity::Subscription, header + "a;K1;2026-01-01;1.500\nb;K1;2026-01-01;2.450,50\nc;K1;2026-01-01;980\n");
    CHECK(f.mrr("a") == QStringLiteral("150000.0"));
    CHECK(f.mrr("b") == QStringLiteral("245050.0"));
    CHECK(f.asked(Entity::Subscription, header + "d;K1;2026-01-01;1.500\n") == QStringLiteral("decimal 1 "));
    f.good(Entity::Subscription, header + "d;K1;2026-01-01;1.500\n",
           {{QStringLiteral("decimal"), QStringLiteral("point")}});
    CHECK(f.mrr("d") == QStringLiteral("150.0"));
    f.good(Entity::Subscription,
           "subscription_id,account_id,start_date,mrr\ne,K1,2026-01-01,1.500\nf,K1,2026-01-01,\"1,500\"\n");
    CHECK(f.mrr("e") == QStringLiteral("150.0"));
    CHECK(f.mrr("f") == QStringLiteral("150000.0"));
}

TEST_CASE("a decimal sign that one column proves holds for the others, and two signs are asked about",
          "[import][values]")
{
    Values f(QStringLiteral("EUR"));
    f.good(Entity::Account, "account_id\nK1\n");
    const auto quantity = [&](const char* key) {
        return f.count((QByteArray("SELECT quantity_micro FROM subscriptions WHERE subscription_key = '") + key + "'")
                           .constData());
    };
    const QByteArray header =
        "subscription_id,account_id,start_date,amount_per_period,billing_period,quantity,discount\n";
    // 1.500 licences are one and a half, but not beside a decimal comma.
    f.good(Entity::Subscription, header + "a,K1,2026-01-01,\"1.234,50\",month,1.500,\nb,K1,2026-01-01,12,month,2,\n");
    CHECK(quantity("a") == 1'500'000'000);
    f.good(Entity::Subscription, header + "c,K1,2026-01-01,100,month,1.500,\"12,5\"\n");
    CHECK(quantity("c") == 1'500'000'000);
    CHECK(f.count("SELECT discount_ppm FROM subscriptions WHERE subscription_key = 'c'") == 125'000);
    f.good(Entity::Subscription, header + "d,K1,2026-01-01,12.50,month,1.500,\n");
    CHECK(quantity("d") == 1'500'000);
    // One column has points, another commas.
    const QByteArray both = header + "e,K1,2026-01-01,12.50,month,\"3,5\",\n";
    CHECK(f.asked(Entity::Subscription, both) == QStringLiteral("decimal 1 "));
    // Of semicolons nothing but 1.500 is open, whatever it counts.
    QByteArray open = header + "g,K1,2026-01-01,100,month,1.500,\n";
    open.replace(',', ';');
    CHECK(f.asked(Entity::Subscription, open) == QStringLiteral("decimal 1 "));
}

TEST_CASE("licences beside a unit price are its quantity", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const auto preview =
        f.good(Entity::Subscription,
               "契約ID,顧客ID,契約開始日,単価,ライセンス数,割引率(%),請求サイクル\n"
               "S1,K1,2026-01-01,1000,10,20,月\nS2,K1,2026-01-01,1000,5,,月\nS3,K1,2026-01-01,700,,,月\n");
    CHECK(preview.warnings.isEmpty());
    const auto monthly = [&](const char* key) {
        return f.count(
            (QByteArray("SELECT amount_minor * quantity_micro / 1000000 * (1000000 - discount_ppm) / 1000000 "
                        "FROM subscriptions WHERE subscription_key = '")
             + key + "'")
                .constData());
    };
    CHECK(monthly("S1") == 8000);
    CHECK(monthly("S2") == 5000);
    CHECK(monthly("S3") == 700);
    // Beside a whole amount they are not.
    const auto whole =
        f.good(Entity::Subscription, "契約ID,顧客ID,契約開始日,月額,ライセンス数\nS4,K1,2026-01-01,10000,10\n");
    CHECK(whole.warnings.join(u'\n').contains(QStringLiteral("ライセンス数")));
    CHECK(f.mrr("S4") == QStringLiteral("10000.0"));
}

TEST_CASE("amounts that are rounded after they were multiplied are asked about, too", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray header = "subscription_id,account_id,start_date,amount_per_period,billing_period,quantity,plan\n";
    const QByteArray rounded =
        header
        + "S1,K1,2026-01-01,10000,month,3,A\nS2,K1,2026-01-01,33333,month,10,A\nS3,K1,2026-01-01,23333,month,7,A\n";
    CHECK(f.asked(Entity::Subscription, rounded).startsWith(QStringLiteral("amount 2")));
    f.good(Entity::Subscription, rounded, {{QStringLiteral("amount"), QStringLiteral("total")}});
    CHECK(f.text("SELECT sum(amount_minor) FROM subscriptions") == QStringLiteral("9999"));
    // Prices of one unit are alike whatever the quantity is.
    f.good(
        Entity::Subscription,
        header
            + "T1,K1,2026-01-01,3333,month,3,B\nT2,K1,2026-01-01,3300,month,10,B\nT3,K1,2026-01-01,3333,month,7,B\n");
}

TEST_CASE("a rate with a decimal comma is not a thousand times itself", "[import][values]")
{
    const auto rate = [](Values& f, const char* code) {
        return f.count((QByteArray("SELECT rate_pico FROM currencies WHERE code = '") + code + "'").constData());
    };
    Values f(QStringLiteral("EUR"));
    // No group of thousands begins with 0; and what is proved by one cell holds for all.
    f.good(Entity::Currency, "currency;rate\nUSD;0,921\nGBP;1,172\n");
    CHECK(rate(f, "USD") == 921'000'000'000);
    CHECK(rate(f, "GBP") == 1'172'000'000'000);
    Values yen;
    const QByteArray tabs = "currency\trate\nUSD\t150,25\nEUR\t162,125\n";
    CHECK(yen.asked(Entity::Currency, tabs).startsWith(QStringLiteral("decimal 1")));
    yen.good(Entity::Currency, tabs, {{QStringLiteral("decimal"), QStringLiteral("comma")}});
    CHECK(rate(yen, "EUR") == 162'125'000'000'000);
    Values told(QStringLiteral("EUR"));
    told.good(Entity::Currency, "currency,rate\nGBP,\"1,172\"\n",
              {{QStringLiteral("decimal"), QStringLiteral("comma")}});
    CHECK(rate(told, "GBP") == 1'172'000'000'000);
    Values open(QStringLiteral("EUR"));
    CHECK(open.asked(Entity::Currency, "currency;rate\nGBP;1,172\n").startsWith(QStringLiteral("decimal 1")));
}

TEST_CASE("the day of a cancellation is asked about as an end is", "[import][values]")
{
    const QByteArray rows = "S1,A1,2025-01-01,2025-12-31,100\nS2,A1,2026-01-01,,100\n"
                            "S3,A2,2025-04-01,2026-03-31,100\nS4,A2,2026-04-01,,100\n";
    for (const char* header :
         {"契約番号,顧客ID,契約開始日,解約日,月額\n", "subscription_id,account_id,start_date,ended_at,mrr\n"}) {
        INFO(header);
        Values f;
        f.good(Entity::Account, "account_id\nA1\nA2\n");
        CHECK(f.asked(Entity::Subscription, header + rows).startsWith(QStringLiteral("end 2")));
        f.good(Entity::Subscription, header + rows, {{QStringLiteral("end"), QStringLiteral("last-day")}});
        CHECK(f.ends("S1") == QStringLiteral("2025-01-01/2026-01-01"));
        CHECK(
            f.good(Entity::Subscription, header + rows, {{QStringLiteral("end"), QStringLiteral("last-day")}}).unchanged
            == 4);
    }
}

TEST_CASE("a percentage is no amount of money", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nA1\n");
    const ImportPreview preview =
        f.import(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS1,A1,2026-01-01,10%\n");
    REQUIRE(preview.errors.size() == 1);
    CHECK(preview.errors[0].row == 2);
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 0);
}

TEST_CASE("the order of day and month is decided over the file", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nK1\n");
    const QByteArray header = "subscription_id,account_id,start_date,end_date,mrr\n";
    f.good(Entity::Subscription, header + "a,K1,03/04/2025,25/12/2025,1\nb,K1,05/06/2025,,1\n");
    CHECK(f.ends("a") == QStringLiteral("2025-04-03/2025-12-25"));
    CHECK(f.ends("b") == QStringLiteral("2025-06-05/"));
    const QByteArray open = header + "c,K1,03/04/2025,,1\nd,K1,05/05/2025,,1\n";
    CHECK(f.asked(Entity::Subscription, open) == QStringLiteral("dates 1 "));
    f.good(Entity::Subscription, open, {{QStringLiteral("dates"), QStringLiteral("mdy")}});
    CHECK(f.ends("c") == QStringLiteral("2025-03-04/"));
    CHECK(f.asked(Entity::Subscription, header + "e,K1,13/04/2025,,1\nf,K1,04/13/2025,,1\n")
          == QStringLiteral("dates 1 "));
}

TEST_CASE("values come in as people write them", "[import][values]")
{
    Values f;
    f.good(Entity::Account,
           "account_id,契約開始日,seats,renewal_date\nK1,令和7年4月1日,30名,--\nK2,R6.10.1,１２,2026年4月\n");
    CHECK(f.text("SELECT contract_start FROM accounts WHERE account_key = 'K1'") == QStringLiteral("2025-04-01"));
    CHECK(f.count("SELECT seats FROM accounts WHERE account_key = 'K1'") == 30);
    f.good(Entity::Account, "account_id,seats\nK1,なし\n"); // says nothing, so it clears nothing
    CHECK(f.count("SELECT seats FROM accounts WHERE account_key = 'K1'") == 30);
    const ImportPreview rounded = f.good(
        Entity::Subscription, "契約番号,顧客番号,開始日,終了日,月額（税抜）\na,K1,2025/04/01 0:00,-,\"1,200円\"\n"
                              "b,K1,2025-04-01,,1.5万\nc,K1,2025-04-01,,△500\nd,K1,2025-04-01,,8333.333333333334\n"
                              "e,K1,2025-04-01,,$20\n");
    CHECK(f.mrr("a") == QStringLiteral("1200.0"));
    CHECK(f.mrr("b") == QStringLiteral("15000.0"));
    CHECK(f.mrr("c") == QStringLiteral("-500.0"));
    CHECK(f.mrr("d") == QStringLiteral("8333.333333000"));
    CHECK(f.text("SELECT currency FROM subscriptions WHERE subscription_key = 'e'") == QStringLiteral("USD"));
    CHECK(f.mrr("e") == QStringLiteral("2000.0"));
    CHECK(std::ranges::any_of(rounded.warnings,
                              [](const QString& w) { return w.startsWith(QStringLiteral("1 number")); }));
    CHECK(f.wrong(Entity::Subscription, "id,account_id,start_date,mrr,currency\nf,K1,2025-01-01,$20,EUR\n"
                                        "g,K1,2025-01-01,1100円(税込),JPY\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("mrr")}, {3, QStringLiteral("mrr")}});
    f.good(Entity::Usage, "account_id,metric,period,value\nK1,logins,202603,4\nK1,logins,Feb-26,1e2\n");
    CHECK(f.count("SELECT count(*) FROM usage WHERE period IN ('2026-03', '2026-02')") == 2);
    f.good(Entity::Touchpoint, "顧客ID,対応日時,対応方法,所要時間,対応内容\nK1,2026/01/05 10:00,電話,1時間30分,a\n"
                               "K1,2026/01/06,訪問,45,b\nK1,2026/01/07,定例,58 min,c\nK1,2026/01/08,Call,,d\n");
    CHECK(f.count("SELECT sum(minutes) FROM touchpoints") == 90 + 45 + 58);
    CHECK(f.count("SELECT count(DISTINCT kind_id) FROM touchpoints") == 3);
    CHECK(
        f.text("SELECT k.code FROM touchpoints AS t JOIN touchpoint_kinds AS k ON k.id = t.kind_id WHERE t.text = 'c'")
        == QStringLiteral("regular_meeting"));
}

TEST_CASE("an unknown stage is asked about once, and kept to its answer", "[import][values]")
{
    Values f;
    const QByteArray csv = "account_id,ステータス\nK1,利用中\nK2,利用中\nK3,定着\n";
    const ImportPreview preview = f.import(Entity::Account, csv);
    REQUIRE(preview.questions.size() == 1);
    CHECK(preview.questions[0].what == QStringLiteral("stage:利用中"));
    CHECK(preview.questions[0].rows == 2);
    CHECK(preview.questions[0].choices.contains(QStringLiteral("retention")));
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
    f.good(Entity::Account, csv, {{QStringLiteral("stage:利用中"), QStringLiteral("retention")}});
    CHECK(f.count("SELECT count(*) FROM stage_spans WHERE stage_id = 2") == 3);
}

TEST_CASE("what --assume may say", "[import][values]")
{
    CHECK(parseAssumption(u"end=last-day")->how == u"last-day");
    CHECK(parseAssumption(u"stage:利用中=retention")->what == QStringLiteral("stage:利用中"));
    for (const QStringView wrong :
         {u"end", u"end=", u"=last-day", u"end=never", u"colour=red", u"stage:=retention", u""})
        CHECK_FALSE(parseAssumption(wrong));
}

TEST_CASE("names in two parts are joined", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "取引先コード,会社名\nK1,青空\n");
    f.good(Entity::Contact, "顧客ID,姓,名,セイ,メイ\nK1,山田,太郎,ヤマダ,タロウ\n");
    f.good(Entity::Contact, "Account ID,First Name,Last Name,Phone,Mobile\nK1,Ann,Lee,03-1,090-1\n");
    CHECK(f.text("SELECT group_concat(name || ' ' || yomi || phone, ';') FROM (SELECT * FROM contacts ORDER BY id)")
          == QStringLiteral("山田 太郎 ヤマダ タロウ;Ann Lee 03-1"));
}

TEST_CASE("a day on which it is cancelled ends a line whatever its status says", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nA1\n");
    const QByteArray csv = "契約ID,顧客ID,開始日,月額,ステータス,解約日\n"
                           "s1,A1,2025-01-15,100,契約中,2026-03-10\n"
                           "s2,A1,2025-01-15,50,解約予定,2026-04-10\n"
                           "s3,A1,2025-01-15,30,契約中,\n";
    f.good(Entity::Subscription, csv);
    CHECK(f.ends("s1") == QStringLiteral("2025-01-15/2026-03-10"));
    CHECK(f.ends("s2") == QStringLiteral("2025-01-15/2026-04-10"));
    CHECK(f.ends("s3") == QStringLiteral("2025-01-15/"));
    // Of a billing system it is the day on which somebody asked for it.
    f.good(Entity::Subscription, "subscription_id,account_id,start_date,mrr,status,canceled_at\n"
                                 "s4,A1,2025-01-15,100,active,2025-03-10\n");
    CHECK(f.ends("s4") == QStringLiteral("2025-01-15/"));
}

TEST_CASE("更新日 is asked about where it may be the day of the last change", "[import][values]")
{
    for (const char* days : {"2026-05-01 10:00,2026-05-02 11:30", "2025-04-01,2025-12-05"}) {
        INFO(days);
        const QByteArrayList two = QByteArray(days).split(',');
        const QByteArray csv = "顧客ID,顧客名,更新日\nA,青空," + two[0] + "\nB,山吹," + two[1] + "\n";
        Values f;
        CHECK(f.asked(Entity::Account, csv).startsWith(QStringLiteral("renewal 2")));
        f.good(Entity::Account, csv, {{QStringLiteral("renewal"), QStringLiteral("ignore")}});
        CHECK(f.count("SELECT count(*) FROM accounts WHERE renewal_date IS NOT NULL") == 0);
        f.good(Entity::Account, csv, {{QStringLiteral("renewal"), QStringLiteral("date")}});
        CHECK(f.count("SELECT count(*) FROM accounts WHERE renewal_date IS NOT NULL") == 2);
        Values sheet;
        CHECK(sheet.asked(Entity::Sheet, csv).startsWith(QStringLiteral("renewal 2")));
    }
    Values f;
    f.good(Entity::Account, "顧客ID,顧客名,更新日\nA,青空,2025-04-01\nB,山吹,2027-01-05\n");
    CHECK(f.count("SELECT count(*) FROM accounts WHERE renewal_date IS NOT NULL") == 2);
}

TEST_CASE("a measure follows the decimal sign of its file", "[import][values]")
{
    const auto value = [](Values& f) { return f.text("SELECT value FROM usage WHERE period = '2026-04'"); };
    const auto made = [] {
        auto f = std::make_unique<Values>();
        f->good(Entity::Account, "account_id\nA1\n");
        return f;
    };
    auto f = made();
    f->good(Entity::Usage, "account_id;metric;period;value\nA1;m;2026-04;1.500\nA1;m;2026-05;2.450,25\n");
    CHECK(value(*f) == QStringLiteral("1500.0"));
    f = made();
    f->good(Entity::Usage, "account_id;metric;period;value\nA1;m;2026-04;1.500\n",
            {{QStringLiteral("decimal"), QStringLiteral("comma")}});
    CHECK(value(*f) == QStringLiteral("1500.0"));
    f = made();
    CHECK(f->asked(Entity::Usage, "account_id;metric;period;value\nA1;m;2026-04;1.500\nA1;m;2026-05;2.500\n")
              .startsWith(QStringLiteral("decimal 2")));
    f = made();
    f->good(Entity::Usage, "account_id,metric,period,value\nA1,m,2026-04,1.500\n");
    CHECK(value(*f) == QStringLiteral("1.5"));
}

TEST_CASE("a dash is no address, no key and no parent", "[import][values]")
{
    for (const char* none : {"-", "なし", "N/A"}) {
        INFO(none);
        Values f;
        f.good(Entity::Account, "account_id,parent_id,segment\nA,B,SMB\nB,,\n");
        f.good(Entity::Contact, QByteArray("account_id,name,email,phone\nA,田中,") + none + ",1\n");
        f.good(Entity::Contact, QByteArray("account_id,name,email,phone\nA,鈴木,") + none + ",2\n");
        CHECK(f.count("SELECT count(*) FROM contacts WHERE email = ''") == 2);
        f.good(Entity::Contact, QByteArray("account_id,name,email\nB,佐藤,") + none + "\nB,高橋," + none + "\n");
        CHECK(f.count("SELECT count(*) FROM contacts") == 4);
        f.good(Entity::Account, QByteArray("account_id,parent_id,segment\nA,") + none + ',' + none + '\n');
        CHECK(f.count("SELECT count(*) FROM accounts WHERE account_key = 'A' AND parent_id IS NOT NULL "
                      "AND segment = 'SMB'")
              == 1);
    }
    // What people write stays.
    Values f;
    f.good(Entity::Account, "account_id,notes\nA,なし\n");
    CHECK(f.text("SELECT notes FROM accounts") == QStringLiteral("なし"));
}

TEST_CASE("a month of usage under both keys of a merged account comes in once", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id,name\nA,a\nB,b\n");
    const AccountId a(f.count("SELECT id FROM accounts WHERE account_key = 'A'"));
    const AccountId b(f.count("SELECT id FROM accounts WHERE account_key = 'B'"));
    const auto plan = planMerge(f.workspace->db(), b, a, TermLanguage::English, f.workspace->act());
    REQUIRE(plan);
    REQUIRE(f.workspace->apply(plan->edit));
    const ImportPreview preview =
        f.good(Entity::Usage, "account_id,metric,period,value\nA,m,2026-01,5\nB,m,2026-01,3\nB,m,2026-02,4\n");
    CHECK(f.count("SELECT count(*) FROM usage") == 2);
    CHECK(f.text("SELECT value FROM usage WHERE period = '2026-01'") == QStringLiteral("5.0"));
}

TEST_CASE("only names in scripts of East Asia have the family name first", "[import][values]")
{
    Values f;
    f.good(Entity::Account, "account_id\nA\n");
    f.good(Entity::Contact, "account_id,First Name,Last Name\nA,Ann,Lee\nA,Zoë,Müller\nA,Søren,Ågren\nA,Иван,Петров\n"
                            "A,太郎,山田\nA,タロウ,ヤマダ\n");
    for (const char* name : {"Ann Lee", "Zoë Müller", "Søren Ågren", "Иван Петров", "山田 太郎", "ヤマダ タロウ"}) {
        INFO(name);
        CHECK(f.count((QByteArray("SELECT count(*) FROM contacts WHERE name = '") + name + "'").constData()) == 1);
    }
}
