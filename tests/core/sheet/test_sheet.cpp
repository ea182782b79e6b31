// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "workspace/account_merge.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

struct SheetFixture : ImportFixture {
    explicit SheetFixture(const char* currency = "JPY") : ImportFixture(QString::fromLatin1(currency)) {}

    using Wrong = std::vector<std::pair<qint64, QString>>;

    ImportPreview sheet(const QByteArray& csv, const std::vector<Assumption>& answers = {})
    {
        return import(Entity::Sheet, csv, answers);
    }
    ImportPreview goodSheet(const QByteArray& csv, const std::vector<Assumption>& answers = {})
    {
        return good(Entity::Sheet, csv, answers);
    }
    Wrong wrongSheet(const QByteArray& csv, const std::vector<Assumption>& answers = {})
    {
        Wrong found;
        for (const format::RowError& error : sheet(csv, answers).errors)
            found.emplace_back(error.row, error.column);
        return found;
    }
    QString mrr(const char* name)
    {
        return text(
            (QByteArray("SELECT coalesce(sum(mrr_minor), 0) FROM subscriptions AS s JOIN accounts AS a ON a.id = "
                        "s.account_id WHERE a.name = '")
             + name + "'")
                .constData());
    }
    QString owner(const char* name)
    {
        return text(
            (QByteArray("SELECT m.name FROM ownership AS o JOIN members AS m ON m.id = o.member_id JOIN accounts AS "
                        "a ON a.id = o.account_id WHERE a.name = '")
             + name + "' ORDER BY o.since DESC, o.id DESC LIMIT 1")
                .constData());
    }
    QString key(const char* name)
    {
        return text((QByteArray("SELECT account_key FROM accounts WHERE name = '") + name + "'").constData());
    }
};

bool warns(const ImportPreview& preview, QStringView part)
{
    return std::ranges::any_of(preview.warnings, [&](const QString& warning) { return warning.contains(part); });
}

std::vector<QString> reasons(const ImportPreview& preview)
{
    std::vector<QString> all;
    for (const format::RowError& error : preview.errors)
        all.push_back(error.reason);
    return all;
}

std::pair<qint64, QString> at(qint64 row, const char* column)
{
    return {row, QString::fromUtf8(column)};
}

const std::vector<Assumption> kMakeOwners = {{QStringLiteral("owner"), QStringLiteral("make")}};

} // namespace

TEST_CASE("a row of a sheet becomes an account, a contract line and a contact", "[sheet][import]")
{
    SheetFixture f;
    const QByteArray csv = "顧客名,CS担当,契約開始日,プラン,月額,担当者名,メール\n"
                           "青空商事,佐藤,2024-04-01,Pro,120000,山田太郎,yamada@aozora.example\n"
                           "山吹製作所,田中,2024-07-01,Light,45000,,\n";
    const ImportPreview first = f.goodSheet(csv, kMakeOwners);
    CHECK(first.rows == 2);
    REQUIRE(first.parts.size() == 3);
    CHECK(first.parts[0].kind == Entity::Account);
    CHECK(first.parts[0].toAdd == 2);
    CHECK(first.parts[1].kind == Entity::Subscription);
    CHECK(first.parts[1].toAdd == 2);
    CHECK(first.parts[2].kind == Entity::Contact);
    CHECK(first.parts[2].toAdd == 1);
    CHECK(first.toAdd == 5);
    CHECK(f.mrr("青空商事") == QStringLiteral("120000"));
    CHECK(f.owner("青空商事") == QStringLiteral("佐藤"));
    CHECK(f.owner("山吹製作所") == QStringLiteral("田中"));
    // The owner and the stage hold from the contract's start on, not from the day of the import.
    CHECK(f.text("SELECT min(since) FROM ownership") == QStringLiteral("2024-04-01"));
    CHECK(f.text("SELECT max(since) FROM stage_spans") == QStringLiteral("2024-07-01"));
    CHECK(
        f.text(
            "SELECT c.name || ' ' || c.email || ' ' || a.name FROM contacts AS c JOIN accounts AS a ON a.id = c.account_id")
        == QStringLiteral("山田太郎 yamada@aozora.example 青空商事"));
    // The same file again finds all of it, by the keys that were made.
    const QByteArray accounts = f.exported(Entity::Account);
    const QByteArray contracts = f.exported(Entity::Subscription);
    const QByteArray contacts = f.exported(Entity::Contact);
    for (int i = 0; i < 2; ++i) {
        const ImportPreview again = f.goodSheet(csv, i == 0 ? kMakeOwners : std::vector<Assumption>());
        CHECK(again.toAdd + again.toUpdate == 0);
        CHECK(again.unchanged == 5);
        CHECK(again.importId == 0);
    }
    CHECK(f.exported(Entity::Account) == accounts);
    CHECK(f.exported(Entity::Subscription) == contracts);
    CHECK(f.exported(Entity::Contact) == contacts);
    // One import is one undo.
    IdMaker ids(f.clock.now().toMSecsSinceEpoch(), 1);
    const Act act{{}, f.clock.now(), f.clock.today(), {}, &ids};
    REQUIRE(Importer(f.workspace->db()).undo(first.importId, act));
    for (const char* table : {"accounts", "subscriptions", "contacts", "members", "ownership", "stage_spans"}) {
        INFO(table);
        CHECK(f.count((QByteArray("SELECT count(*) FROM ") + table).constData()) == 0);
    }
}

TEST_CASE("fees, codes and months of a sheet are known by what teams call them", "[sheet][import]")
{
    SheetFixture f;
    const ImportPreview preview = f.goodSheet("顧客名,取引先CD,プラン,月額費用,契約開始月,契約終了月\n"
                                              "青空商事,0101,Pro,\"120,000\",2024年4月,無期限\n"
                                              "山吹製作所,0102,Light,45000,2024年7月,2026年3月\n",
                                              kMakeOwners);
    REQUIRE(preview.parts.size() >= 2);
    CHECK(preview.parts[0].toAdd == 2);
    CHECK(preview.parts[1].kind == Entity::Subscription);
    CHECK(preview.parts[1].toAdd == 2);
    CHECK(f.mrr("青空商事") == QStringLiteral("120000"));
    CHECK(f.text("SELECT group_concat(account_key) FROM (SELECT account_key FROM accounts ORDER BY 1)")
          == QStringLiteral("0101,0102"));
    CHECK(f.text("SELECT group_concat(coalesce(start_date || '/' || end_date, start_date)) FROM "
                 "(SELECT start_date, end_date FROM subscriptions ORDER BY start_date)")
          == QStringLiteral("2024-04-01,2024-07-01/2026-04-01")); // the first day that is not served
}

TEST_CASE("an end that says that a contract goes on is none", "[sheet][import]")
{
    SheetFixture f;
    f.goodSheet(
        "顧客ID,顧客名,開始日,終了日,月額,契約更新日\n"
        "K1,青空,2025/4/1,自動更新,1,自動更新\nK2,山吹,2025/4/1,自動更新中,2,2026/4/1\nK3,雨宮,2025/4/1,自動継続,3,\n"
        "K4,北,2025/4/1,Auto-renew,4,-\nK5,南,2025/4/1,未定,5,\nK6,東,2025/4/1,2026/4/1,6,\n");
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE end_date IS NULL") == 5);
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE mrr_minor = 6") == QStringLiteral("2026-04-01"));
    CHECK(f.text("SELECT group_concat(renewal_date) FROM accounts") == QStringLiteral("2026-04-01"));
    // It takes back an end that was known, and is the end of no line that is over.
    f.goodSheet("顧客ID,顧客名,開始日,終了日,月額\nK6,東,2025/4/1,自動更新,6\n");
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE end_date IS NULL") == 6);
    CHECK(f.wrongSheet("顧客ID,顧客名,ステージ,開始日,終了日,月額\nK6,東,解約,2025/4/1,自動更新,6\n")
          == SheetFixture::Wrong{at(2, "ステージ")});
    // A product may be called anything.
    f.goodSheet("顧客ID,顧客名,プロダクト,開始日,月額\nK7,西,自動更新,2025/4/1,7\n");
    CHECK(f.text("SELECT product FROM subscriptions WHERE mrr_minor = 7") == QStringLiteral("自動更新"));
}

TEST_CASE("an ID beside the customer's is the contract's", "[sheet][import][columns]")
{
    SheetFixture f;
    const QByteArray csv =
        "id,Customer ID,Customer Name,Plan,Quantity,Interval,Amount,Start\n"
        "sub_1,cus_1,Alpha,Pro,1,month,1000,2025-01-01\nsub_2,cus_1,Alpha,Pro,1,month,500,2025-01-01\n"
        "sub_3,cus_2,Beta,Pro,1,year,12000,2025-01-01\n";
    f.goodSheet(csv);
    CHECK(f.text("SELECT group_concat(account_key) FROM (SELECT account_key FROM accounts ORDER BY 1)")
          == QStringLiteral("cus_1,cus_2"));
    CHECK(f.text("SELECT group_concat(subscription_key) FROM (SELECT subscription_key FROM subscriptions ORDER BY 1)")
          == QStringLiteral("sub_1,sub_2,sub_3"));
    CHECK(f.goodSheet(csv).toUpdate == 0);
    // A better one for the contract goes before it, wherever it stands; alone it is the customer's.
    SheetFixture g;
    CHECK(warns(g.goodSheet("ID,顧客ID,顧客名,契約番号,開始日,月額\n7,K1,青空,C1,2025/4/1,100\n"), u"ID"));
    CHECK(g.key("青空") == QStringLiteral("K1"));
    CHECK(g.text("SELECT subscription_key FROM subscriptions") == QStringLiteral("C1"));
    g.goodSheet("ID,顧客名,開始日,月額\nK2,山吹,2025/4/1,100\n");
    CHECK(g.key("山吹") == QStringLiteral("K2"));
}

TEST_CASE("a contract period in one cell is the start and the last day", "[sheet][import][columns]")
{
    SheetFixture f;
    const QByteArray csv =
        "顧客ID,会社名,契約期間,月額\n"
        "U1,甲,2025/4/1～2026/3/31,1\nU2,乙,2025年10月1日〜2026年9月30日,2\nU3,丙,2025年4月～2026年3月,3\n"
        "U4,丁,2025/4/1～,4\nU5,戊,2025/4/1～自動更新,5\n";
    f.goodSheet(csv);
    CHECK(f.text("SELECT group_concat(start_date || '/' || coalesce(end_date, ''), ' ') FROM (SELECT * FROM "
                 "subscriptions ORDER BY mrr_minor)")
          == QStringLiteral("2025-04-01/2026-04-01 2025-10-01/2026-10-01 2025-04-01/2026-04-01 2025-04-01/ "
                            "2025-04-01/"));
    CHECK(f.text("SELECT contract_start FROM accounts WHERE account_key = 'U2'") == QStringLiteral("2025-10-01"));
    CHECK(f.goodSheet(csv).toUpdate == 0);
    // What is none is told once, at its cell, beside others that are.
    const ImportPreview wrong = f.sheet("顧客ID,会社名,契約期間,月額\nU1,甲,2025/4/1～2026/3/31,1\nU2,乙,1年,2\n"
                                        "U3,丙,2025/4/1,3\nU4,丁,,4\n");
    REQUIRE(wrong.errors.size() == 3);
    CHECK(wrong.errors[0].row == 3);
    CHECK(wrong.errors[0].column == QStringLiteral("契約期間"));
    CHECK(wrong.errors[0].value == QStringLiteral("1年"));
    CHECK(wrong.errors[0].reason.startsWith(QStringLiteral("not a valid period")));
    CHECK(wrong.errors[1].reason == wrong.errors[0].reason);
    CHECK(wrong.errors[2].row == 5);
    // A column of lengths says no days: it is left out and told, beside a start, and refused without one.
    SheetFixture g;
    const ImportPreview lengths = g.goodSheet("顧客ID,会社名,開始日,契約期間,月額\nU1,甲,2025/4/1,1年,1\n");
    CHECK(warns(lengths, u"契約期間: it has no periods"));
    CHECK(g.count("SELECT count(*) FROM subscriptions WHERE end_date IS NULL") == 1);
    CHECK(g.wrongSheet("顧客ID,会社名,契約期間,月額\nU1,甲,12ヶ月,1\n") == SheetFixture::Wrong{at(1, "月額")});
    // Days of their own go before it, each of the two.
    CHECK(
        warns(g.goodSheet("顧客ID,会社名,開始日,終了日,契約期間,月額\nU2,乙,2025/4/1,2026/4/1,2025/5/1～2026/4/30,2\n"),
              u"Skipped column 契約期間"));
    g.goodSheet("顧客ID,会社名,契約開始日,契約期間,月額\nU3,丙,2025/4/1,2025/5/1～2026/4/30,3\n");
    CHECK(g.text("SELECT group_concat(start_date || '/' || end_date, ' ') FROM (SELECT * FROM subscriptions WHERE "
                 "end_date NOTNULL ORDER BY mrr_minor)")
          == QStringLiteral("2025-04-01/2026-04-01 2025-04-01/2026-05-01"));
    // The order of day and month is told by either day.
    SheetFixture h;
    h.goodSheet("顧客ID,会社名,契約期間,月額\nU1,甲,01/04/2025 - 31/03/2026,1\n");
    CHECK(h.text("SELECT start_date || '/' || end_date FROM subscriptions") == QStringLiteral("2025-04-01/2026-04-01"));
    // Where the second day is the first of the next period in most rows, nobody knows which it is.
    const QByteArray next = "顧客ID,会社名,契約期間,月額\nU2,乙,2025/4/1～2026/4/1,2\n";
    const ImportPreview asked = h.sheet(next);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("end"));
    CHECK(asked.questions[0].column == QStringLiteral("契約期間"));
    h.goodSheet(next, {{QStringLiteral("end"), QStringLiteral("first-day-after")}});
    CHECK(h.text("SELECT end_date FROM subscriptions WHERE mrr_minor = 2") == QStringLiteral("2026-04-01"));
}

TEST_CASE("amounts of a sheet may be free, short for thousands, and a sum a month", "[sheet][import][values]")
{
    SheetFixture f("USD");
    f.goodSheet(
        "顧客ID,顧客名,開始日,単価,ID数,月額合計\nK1,青空,2025/4/1,5.00,10,50.00\nK2,山吹,2025/4/1,5.00,1,無料\n"
        "K3,雨宮,2025/4/1,,,Free\nK4,北,2025/4/1,,,1.5k\nK5,南,2025/4/1,,,2M\n");
    CHECK(f.mrr("青空") == QStringLiteral("5000"));
    CHECK(f.mrr("山吹") == QStringLiteral("0"));
    CHECK(f.mrr("雨宮") == QStringLiteral("0"));
    CHECK(f.mrr("北") == QStringLiteral("150000"));
    CHECK(f.mrr("南") == QStringLiteral("200000000"));
    // A sign stays one, and a heading that says thousands as well leaves open which counts.
    f.goodSheet("顧客ID,顧客名,開始日,月額\nK6,東,2025/4/1,€1.5k\n");
    CHECK(f.text("SELECT currency FROM subscriptions WHERE mrr_minor = 150000 AND currency <> ''")
          == QStringLiteral("EUR"));
    CHECK(f.wrongSheet("顧客ID,顧客名,開始日,月額（千円）\nK7,西,2025/4/1,1.5k\n")
          == SheetFixture::Wrong{at(2, "月額（千円）")});
    // 2m may be two months.
    CHECK(f.wrongSheet("顧客ID,顧客名,開始日,月額\nK7,西,2025/4/1,2m\n") == SheetFixture::Wrong{at(2, "月額")});
}

TEST_CASE("while the order of days is asked about, accounts of the sheet are not missing", "[sheet][import][values]")
{
    SheetFixture f;
    const ImportPreview asked = f.sheet("account_id,name,start_date,mrr\nE1,A,03/04/2025,100\nE2,B,05/06/2025,200\n");
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("dates"));
    CHECK(asked.errors.size() == 1);
}

TEST_CASE("a dry run of a sheet shows all and writes nothing", "[sheet][import]")
{
    SheetFixture f;
    ImportRequest request = f.request(Entity::Sheet, "顧客名,担当,開始日,月額\n青空,佐藤,2024-04-01,100\n");
    request.dryRun = true;
    request.assumptions = kMakeOwners;
    const auto preview = Importer(f.workspace->db()).run(request);
    REQUIRE(preview);
    CHECK(preview->toAdd == 2);
    CHECK(f.count("SELECT count(*) FROM accounts") + f.count("SELECT count(*) FROM members") == 0);
}

TEST_CASE("owners that are not members are asked about once", "[sheet][import]")
{
    SheetFixture f;
    f.good(Entity::Member, "name\n佐藤\n");
    const QByteArray csv = "顧客名,担当,業種\n青空,佐藤,小売\n山吹,鈴木,小売\n雨宮,田中,医療\n北,鈴木,小売\n";
    const ImportPreview asked = f.sheet(csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("owner"));
    CHECK(asked.questions[0].choices == QStringList{QStringLiteral("make"), QStringLiteral("none")});
    CHECK(asked.questions[0].rows == 3);
    CHECK(asked.questions[0].column == QStringLiteral("担当"));
    CHECK(asked.questions[0].text.contains(QStringLiteral("鈴木, 田中")));
    CHECK(f.wrongSheet(csv) == SheetFixture::Wrong{at(3, "担当"), at(4, "担当"), at(5, "担当")});
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);

    const ImportPreview none = f.goodSheet(csv, {{QStringLiteral("owner"), QStringLiteral("none")}});
    CHECK(warns(none, u"3 rows"));
    CHECK(f.count("SELECT count(*) FROM members") == 1);
    CHECK(f.owner("青空") == QStringLiteral("佐藤"));
    CHECK(f.owner("山吹").isEmpty());
    const ImportPreview made = f.goodSheet(csv, kMakeOwners);
    CHECK(made.toUpdate == 3);
    CHECK(f.count("SELECT count(*) FROM members") == 3);
    CHECK(f.owner("山吹") == QStringLiteral("鈴木"));
    CHECK(f.owner("北") == QStringLiteral("鈴木"));
    CHECK(f.owner("雨宮") == QStringLiteral("田中"));
}

TEST_CASE("a cell that names several owners makes no member", "[sheet][import]")
{
    SheetFixture f;
    const std::vector<Assumption> none = {{QStringLiteral("owner"), QStringLiteral("none")}};
    const QByteArray csv =
        "顧客名,CS担当,業種\n青空,佐藤・鈴木,小売\n山吹,\"佐藤、鈴木\",小売\n雨宮,ジョン・スミス,小売\n"
        "北,佐藤/鈴木,小売\n南,高橋,小売\n";
    CHECK(f.wrongSheet(csv, kMakeOwners) == SheetFixture::Wrong{at(2, "CS担当"), at(3, "CS担当"), at(5, "CS担当")});
    const ImportPreview refused = f.sheet(csv, kMakeOwners);
    CHECK(refused.errors[0].value == QStringLiteral("佐藤・鈴木"));
    CHECK(refused.errors[0].reason == QStringLiteral("several people; enter one of them"));
    CHECK(f.count("SELECT count(*) FROM members") + f.count("SELECT count(*) FROM accounts") == 0);
    // Nothing but such cells: none of them can be made.
    const ImportPreview asked = f.sheet("顧客名,担当,業種\n青空,佐藤・鈴木,小売\n");
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].choices == QStringList{QStringLiteral("none")});
    CHECK(asked.questions[0].settles == asked.errors[0].reason);
    CHECK(asked.questions[0].text.contains(QStringLiteral("佐藤・鈴木")));

    CHECK(warns(f.goodSheet(csv, none), u"佐藤・鈴木"));
    CHECK(f.owner("青空").isEmpty());
    const QByteArray single = "顧客名,CS担当,業種\n雨宮,ジョン・スミス,小売\n南,高橋,小売\n";
    f.goodSheet(single, kMakeOwners);
    CHECK(f.owner("雨宮") == QStringLiteral("ジョン・スミス"));
    // What may be one or two is two where one of them is somebody, in the workspace or in another row.
    CHECK(f.wrongSheet("顧客名,担当,業種\n東,\"Sato, Kato\",小売\n西,Kato,小売\n", kMakeOwners)
          == SheetFixture::Wrong{at(2, "担当")});
    f.good(Entity::Member, "name\nサトウ\n営業・福祉\n");
    CHECK(f.wrongSheet("顧客名,担当,業種\n東,サトウ・スズキ,小売\n", kMakeOwners)
          == SheetFixture::Wrong{at(2, "担当")});
    // A member who is called so is meant.
    f.goodSheet("顧客名,担当,業種\n東,営業・福祉,小売\n西,\"Smith, John\",小売\n", kMakeOwners);
    CHECK(f.owner("東") == QStringLiteral("営業・福祉"));
    CHECK(f.owner("西") == QStringLiteral("Smith, John"));
}

TEST_CASE("of several columns the owner is the one of customer success", "[sheet][import]")
{
    struct Case {
        const char* heading;
        const char* owner;
        const char* contact;
    };
    for (const Case& c :
         {Case{"担当,営業担当,自社担当者,CS担当", "d", ""}, Case{"担当,営業担当,自社担当者,担当者名", "c", "d"},
          Case{"担当,営業担当,x,担当者名", "b", "d"}, Case{"担当,x,y,担当者名", "a", "d"},
          Case{"先方担当者,x,y,担当者名", "d", "a"}, Case{"先方担当者,CS担当,y,担当者名", "b", "a"}}) {
        INFO(c.heading);
        SheetFixture f;
        f.goodSheet(QByteArray("顧客名,業種,") + c.heading + "\n青空,小売,a,b,c,d\n", kMakeOwners);
        CHECK(f.owner("青空") == QString::fromUtf8(c.owner));
        CHECK(f.text("SELECT name FROM contacts") == QString::fromUtf8(c.contact));
    }
    // With no other column the name may be either.
    SheetFixture f;
    const QByteArray csv = "顧客名,業種,担当者名,電話番号\n青空,小売,山田,03-0000-0000\n山吹,小売,佐藤,\n";
    const ImportPreview asked = f.sheet(csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("person"));
    CHECK(asked.questions[0].rows == 2);
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
    f.goodSheet(csv, {{QStringLiteral("person"), QStringLiteral("contact")}});
    CHECK(f.count("SELECT count(*) FROM contacts") == 2);
    CHECK(f.text("SELECT phone FROM contacts WHERE name = '山田'") == QStringLiteral("03-0000-0000"));
    CHECK(f.count("SELECT count(*) FROM ownership") == 0);
    f.goodSheet(csv, {{QStringLiteral("person"), QStringLiteral("owner")}, kMakeOwners[0]});
    CHECK(f.owner("青空") == QStringLiteral("山田"));
}

TEST_CASE("accounts of a sheet are found by their ID or by their name", "[sheet][import]")
{
    SheetFixture f;
    f.good(Entity::Account,
           "account_id,name,segment\nC1,株式会社青空商事,SMB\nC2,山吹製作所,SMB\nC3,北商店,SMB\nC4,北商店,SMB\n");
    // The workspace's spelling stays, and the file is told what was taken as the same.
    const ImportPreview found =
        f.goodSheet("顧客名,セグメント,業種\n㈱青空商事,大手,小売\n山吹製作所 御中,大手,製造\n");
    CHECK(found.toUpdate == 2);
    CHECK(found.toAdd == 0);
    CHECK(warns(found, u"row 2: ㈱青空商事 is 株式会社青空商事"));
    CHECK(f.text("SELECT group_concat(name || segment, ' ') FROM accounts WHERE account_key IN ('C1', 'C2')")
          == QStringLiteral("株式会社青空商事大手 山吹製作所大手"));
    // Two of this name: nobody knows which.
    CHECK(f.wrongSheet("顧客名,セグメント,業種\n北商店,大手,小売\n") == SheetFixture::Wrong{at(2, "顧客名")});
    CHECK(f.goodSheet("顧客ID,顧客名,セグメント\nC4,北商店,大手\n").toUpdate == 1);
    // An ID that nobody knows is another account; that it has the name of one is told.
    const ImportPreview namesake = f.goodSheet("顧客ID,顧客名,セグメント\nX1,青空商事,大手\n");
    CHECK(namesake.toAdd == 1);
    CHECK(warns(namesake, u"row 2: 青空商事"));
    // What the sheet does not name keeps its name; a new account that it does not name is told.
    const ImportPreview nameless = f.goodSheet("顧客ID,顧客名,セグメント\nC2,,SMB\nX2,,SMB\n");
    CHECK(f.text("SELECT name FROM accounts WHERE account_key = 'C2'") == QStringLiteral("山吹製作所"));
    CHECK(warns(nameless, u"1 accounts have no name. They are called by their code or ID (row 3)."));
    // Rows without an ID are those of the row that has one, in any order.
    f.goodSheet("顧客ID,顧客名,業種,メモ\n,東邦,医療,一\nT1,東邦㈱,医療,二\n,東邦,,三\n");
    CHECK(f.text("SELECT name || notes FROM accounts WHERE account_key = 'T1'") == QStringLiteral("東邦一\n二\n三"));
}

TEST_CASE("a new account without an ID gets one, and keeps it", "[sheet][import]")
{
    SheetFixture f;
    f.goodSheet("会社名,業種,店舗数\n青空,小売,3\n（株）青空,小売,\nＡｏｉ,医療,1\n");
    CHECK(f.count("SELECT count(*) FROM accounts") == 2);
    const QString key = f.key("青空");
    CHECK(key.startsWith(u'A'));
    CHECK(key.size() > 10);
    f.goodSheet("会社名,業種,店舗数\nAoi,医療,2\n青空 株式会社,小売,4\n");
    CHECK(f.key("青空") == key);
    CHECK(f.text("SELECT group_concat(name || stores, ' ') FROM accounts") == QStringLiteral("青空4 Ａｏｉ2"));
}

TEST_CASE("rows of one account that contradict each other are refused with both rows", "[sheet][import]")
{
    SheetFixture f;
    f.good(Entity::Member, "name\n佐藤\n鈴木\n");
    const ImportPreview preview = f.sheet("顧客名,担当,セグメント,開始日,月額\n"
                                          "青空,佐藤,SMB,2024-04-01,100\n"
                                          "山吹,佐藤,SMB,2024-04-01,100\n"
                                          "青空,鈴木,SMB,2024-05-01,100\n"
                                          "青空,,大手,2024-06-01,100\n");
    CHECK(reasons(preview)
          == std::vector<QString>{QStringLiteral("row 2 has “佐藤” for the same account"),
                                  QStringLiteral("row 2 has “SMB” for the same account")});
    CHECK(preview.errors[0].row == 4);
    CHECK(preview.errors[0].column == QStringLiteral("担当"));
    CHECK(preview.errors[0].value == QStringLiteral("鈴木"));
    CHECK(preview.errors[1].row == 5);
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
    // The same in another spelling is no contradiction, nor is a cell that says nothing.
    f.goodSheet(
        "顧客名,担当,契約更新日,店舗数\n青空,佐藤,2026-04-01,1000\n青空,佐　藤,令和8年4月1日,\"1,000店\"\n青空,,-,\n");
    CHECK(f.text("SELECT renewal_date || stores FROM accounts") == QStringLiteral("2026-04-011000"));
}

TEST_CASE("what is wrong in a sheet is told once, at the cell of the file", "[sheet][import]")
{
    SheetFixture f;
    const QByteArray csv = "顧客一覧,,,,,\n\n顧客名,開始日,契約終了日,月額,店舗数,先方担当者\n"
                           "青空,2024-02-30,,100,1,\n"  // no such day
                           "青空,2024-04-01,,十万,,\n"  // no amount
                           "山吹,2024-04-01,,100,多,\n" // no number
                           ",2024-05-01,,100,,\n"       // of the one above
                           "北,,,100,1,\n"              // no start
                           "雨宮,2024-04-01,2024-03-01,100,,\n";
    const ImportPreview preview = f.sheet(csv, {{QStringLiteral("blank"), QStringLiteral("above")}});
    SheetFixture::Wrong wrong;
    for (const format::RowError& error : preview.errors)
        wrong.emplace_back(error.row, error.column);
    CHECK(
        wrong
        == SheetFixture::Wrong{at(4, "開始日"), at(5, "月額"), at(6, "店舗数"), at(8, "開始日"), at(9, "契約終了日")});
    CHECK(preview.errors[0].value == QStringLiteral("2024-02-30"));
    CHECK(preview.errors[1].value == QStringLiteral("十万"));
    // What hangs on a cell of a later row of the account is told there.
    f.good(Entity::Member, "name\n佐藤\n");
    CHECK(f.wrongSheet("顧客名,担当,業種\n青空,,小売\n青空,鈴木,\n") == SheetFixture::Wrong{at(3, "担当")});
    // Amounts that no column gives a start to.
    CHECK(f.wrongSheet("顧客名,ステータス,月額\n青空,契約中,100\n") == SheetFixture::Wrong{at(1, "月額")});
    // No customer at all.
    CHECK(f.wrongSheet("顧客名,業種,店舗数\n,小売,1\n青空,小売,2\n") == SheetFixture::Wrong{at(2, "顧客名")});
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
}

TEST_CASE("rows without a customer go on with the one above only where that was said", "[sheet][import]")
{
    SheetFixture f;
    const QByteArray csv =
        "顧客名,業種,開始日,プラン,月額,先方担当者\n青空,小売,2024-04-01,Pro,100,山田\n,,2024-10-01,Pro,50,\n"
        ",,,,,田村\n山吹,製造,2024-05-01,Pro,10,\n";
    const ImportPreview asked = f.sheet(csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("blank"));
    CHECK(asked.questions[0].rows == 2);
    CHECK(asked.questions[0].text.contains(QStringLiteral("3, 4")));
    CHECK(f.count("SELECT count(*) FROM accounts") == 0);
    const std::vector<Assumption> above = {{QStringLiteral("blank"), QStringLiteral("above")}};
    f.goodSheet(csv, above);
    CHECK(f.mrr("青空") == QStringLiteral("150"));
    CHECK(f.mrr("山吹") == QStringLiteral("10"));
    CHECK(f.count("SELECT count(*) FROM contacts") == 2);
    CHECK(f.goodSheet(csv, above).unchanged == 7);
}

TEST_CASE("contract lines are known by account, product and start", "[sheet][import]")
{
    SheetFixture f;
    f.good(Entity::Account, "account_id,name\nK1,青空\nK2,山吹\n");
    f.good(Entity::Subscription, "契約ID,顧客ID,開始日,プロダクト,プラン,MRR\nB-77,K1,2024-04-01,CRM,Pro,100\n"
                                 "B-78,K1,2024-04-01,MA,Pro,10\nB-79,K2,2024-04-01,CRM,Pro,5\n");
    // Those of the billing system are found, a new one is made.
    const QByteArray csv =
        "顧客名,商品,契約開始日,月額\n青空,CRM,2024/4/1,120\n青空,MA,2024/4/1,10\n青空,CRM,2025/4/1,7\n";
    const ImportPreview preview = f.goodSheet(csv);
    CHECK(preview.parts[1].toAdd == 1);
    CHECK(preview.parts[1].toUpdate == 1);
    CHECK(preview.parts[1].unchanged == 1);
    CHECK(f.text("SELECT mrr_minor FROM subscriptions WHERE subscription_key = 'B-77'") == QStringLiteral("120"));
    CHECK(f.text("SELECT subscription_key FROM subscriptions WHERE mrr_minor = 7")
          == QStringLiteral("K1:CRM:2025-04-01"));
    CHECK(f.goodSheet(csv).toUpdate == 0);
    // A start that is corrected in the workspace is still the line of the sheet.
    f.workspace->db().execute("UPDATE subscriptions SET start_date = '2025-05-01' WHERE mrr_minor = 7");
    CHECK(f.goodSheet(csv).parts[1].toUpdate == 1);
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 4);
    // A line of its own changes from a day on, and the sheet goes on being about it.
    ImportRequest changed = f.request(Entity::Sheet, QByteArray(csv).replace(",120", ",150"));
    changed.changedFrom = QDate(2026, 2, 1);
    REQUIRE(Importer(f.workspace->db()).run(changed));
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE subscription_key IN ('B-77', 'B-77/1')") == 2);
    CHECK(f.goodSheet(QByteArray(csv).replace(",120", ",150")).toUpdate == 0);
}

TEST_CASE("lines that share account, product and start are told apart by plan and type", "[sheet][import]")
{
    SheetFixture f;
    const QByteArray csv =
        "顧客名,開始日,プラン,課金種別,月額\n青空,2024-04-01,Pro,月額,100\n青空,2024-04-01,Pro,初期費用,500\n"
        "青空,2024-04-01,Support,月額,30\n";
    f.goodSheet(csv);
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 3);
    CHECK(f.count("SELECT sum(mrr_minor) FROM subscriptions WHERE charge_type = 'recurring'") == 130);
    CHECK(f.goodSheet(csv).unchanged == 4);
    // Two that nothing tells apart may be one that stands there twice.
    CHECK(f.wrongSheet("顧客名,開始日,プラン,月額\n山吹,2024-04-01,Pro,100\n山吹,2024-04-01,Pro,100\n")
          == SheetFixture::Wrong{at(3, "開始日")});
    // With IDs of their own they are two.
    CHECK(f.goodSheet("顧客名,契約番号,開始日,月額\n山吹,1,2024-04-01,100\n山吹,2,2024-04-01,100\n").parts[1].toAdd
          == 2);
    // A further line of the next sheet does not make others of those that are there.
    SheetFixture g;
    g.goodSheet("顧客名,開始日,プラン,月額\n青空,2024-04-01,Pro,100\n");
    const ImportPreview more =
        g.goodSheet("顧客名,開始日,プラン,月額\n青空,2024-04-01,Pro,100\n青空,2024-04-01,Support,30\n");
    CHECK(more.parts[1].toAdd == 1);
    CHECK(more.parts[1].unchanged == 1);
    CHECK(g.mrr("青空") == QStringLiteral("130"));
}

TEST_CASE("a person of a sheet is one contact, however many rows name them", "[sheet][import]")
{
    SheetFixture f;
    const QByteArray csv = "顧客名,開始日,月額,先方担当者,メール,役職\n"
                           "青空,2024-04-01,100,山田 太郎,Yamada@aozora.example,\n"
                           "青空,2024-05-01,100,山田太郎,,部長\n"
                           "青空,2024-06-01,100,山田,yamada2@aozora.example,\n"
                           "山吹,2024-06-01,100,山田太郎,,\n";
    f.goodSheet(csv);
    CHECK(f.count("SELECT count(*) FROM contacts") == 3);
    CHECK(f.text("SELECT title FROM contacts WHERE email = 'Yamada@aozora.example'") == QStringLiteral("部長"));
    CHECK(f.goodSheet(csv).toUpdate == 0);
    CHECK(
        f.wrongSheet(
            "顧客名,業種,先方担当者,メール,役職\n青空,小売,山田,y@aozora.example,部長\n青空,,山田,y@aozora.example,課長\n")
        == SheetFixture::Wrong{at(3, "役職")});
    // Without a name nobody knows who it is.
    const ImportPreview nameless = f.goodSheet("顧客名,業種,先方担当者,電話番号\n青空,小売,,03-0000-0000\n");
    CHECK(warns(nameless, u"(row 2 first)"));
    CHECK(f.count("SELECT count(*) FROM contacts") == 3);
}

TEST_CASE("a status is of the contract or of the account by what it says", "[sheet][import]")
{
    SheetFixture f;
    f.goodSheet(
        "顧客名,ステータス,開始日,契約終了日,月額\n青空,契約中,2024-04-01,,100\n山吹,解約,2024-04-01,2025-04-01,50\n");
    CHECK(f.text("SELECT group_concat(DISTINCT stage_id) FROM stage_spans") == QStringLiteral("1"));
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE mrr_minor = 50") == QStringLiteral("2025-04-01"));
    SheetFixture g;
    g.goodSheet(
        "顧客名,ステータス,開始日,契約終了日,月額\n青空,定着,2024-04-01,,100\n山吹,解約,2024-04-01,2025-04-01,50\n");
    CHECK(g.text("SELECT group_concat(stage_id) FROM (SELECT stage_id FROM stage_spans ORDER BY stage_id)")
          == QStringLiteral("2,4"));
    // A word that is neither is asked about.
    CHECK(g.wrongSheet("顧客名,ステータス,業種\n青空,様子見,小売\n") == SheetFixture::Wrong{at(2, "ステータス")});
}

TEST_CASE("a cell that a row of a sheet lacks clears nothing", "[sheet][import]")
{
    SheetFixture f;
    f.goodSheet("顧客名,業種,メモ\n青空,小売,重要\n山吹,製造,注意\n");
    f.goodSheet("顧客名,業種,メモ\n青空,小売\n山吹,製造,\n");
    CHECK(f.text("SELECT notes FROM accounts WHERE name = '青空'") == QStringLiteral("重要"));
    CHECK(f.text("SELECT notes FROM accounts WHERE name = '山吹'").isEmpty());
    // Formulas stay texts.
    f.goodSheet("顧客名,業種,メモ\n青空,'=1+1,''=x\n");
    CHECK(f.text("SELECT industry || notes FROM accounts WHERE name = '青空'") == QStringLiteral("=1+1'=x"));
}

TEST_CASE("an account's contract begins with its first line", "[sheet][import]")
{
    SheetFixture f;
    f.goodSheet("顧客名,開始日,プラン,月額\n青空,2024-10-01,Pro,100\n青空,2024-04-01,Light,50\n");
    CHECK(f.text("SELECT contract_start FROM accounts") == QStringLiteral("2024-04-01"));
    // A sheet that has only the newest does not move it.
    f.goodSheet("顧客名,開始日,プラン,月額\n青空,2025-10-01,Pro,100\n");
    CHECK(f.text("SELECT contract_start FROM accounts") == QStringLiteral("2024-04-01"));
    // Seats are what a price is for; what each line has is not that of the account.
    const ImportPreview seats =
        f.goodSheet("顧客名,開始日,プロダクト,単価,請求期間,ライセンス数\n山吹,2024-04-01,CRM,500,月額,10\n"
                    "山吹,2024-04-01,MA,300,月額,4\n北,2024-04-01,CRM,500,月額,3\n");
    CHECK(
        f.text(
            "SELECT group_concat(amount_minor || 'x' || (quantity_micro / 1000000), ' ') FROM subscriptions WHERE amount_minor IS NOT NULL")
        == QStringLiteral("500x10 300x4 500x3"));
    CHECK(f.text("SELECT group_concat(name || coalesce(seats, '-'), ' ') FROM accounts WHERE name IN ('山吹', '北')")
          == QStringLiteral("山吹- 北3"));
    CHECK(warns(seats, u"山吹"));
}

TEST_CASE("a line of a customer that has left needs an end", "[sheet]")
{
    SheetFixture f;
    const QByteArray rows = "青空,2025-01-01,100,定着,\n山吹,2025-01-01,50,解約,";
    CHECK(f.wrongSheet("顧客名,契約開始日,月額,ステータス,契約終了日\n" + rows + "\n")
          == SheetFixture::Wrong{{3, QStringLiteral("ステータス")}});
    f.goodSheet("顧客名,契約開始日,月額,ステータス,契約終了日\n" + rows + "2025-12-01\n",
                {{QStringLiteral("end"), QStringLiteral("first-day-after")}});
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE end_date = '2025-12-01'") == 1);
}

TEST_CASE("the name of an account that was merged leads to the one that stayed", "[sheet][merge]")
{
    SheetFixture f;
    const QByteArray csv = "顧客名,契約開始日,月額\n青空商事,2026-01-01,100\nアオゾラ商事,2026-02-01,50\n";
    f.goodSheet(csv);
    const auto idOf = [&](const char* name) {
        return AccountId(f.count((QByteArray("SELECT id FROM accounts WHERE name = '") + name + "'").constData()));
    };
    const auto plan =
        planMerge(f.workspace->db(), idOf("アオゾラ商事"), idOf("青空商事"), TermLanguage::English, f.workspace->act());
    REQUIRE(plan);
    REQUIRE(f.workspace->apply(plan->edit));
    const ImportPreview again = f.goodSheet(csv);
    CHECK(again.toAdd == 0);
    CHECK(again.toUpdate == 0);
    CHECK(again.missing == 0);
    CHECK(f.count("SELECT count(*) FROM accounts") == 1);
    CHECK(f.mrr("青空商事") == QStringLiteral("150"));
    // A sheet that calls it only by the name that is gone, in another spelling.
    const ImportPreview other = f.goodSheet("顧客名,契約開始日,月額\n株式会社ｱｵｿﾞﾗ商事,2026-02-01,60\n");
    CHECK(other.toAdd == 0);
    CHECK(warns(other, u"青空商事"));
    CHECK(f.mrr("青空商事") == QStringLiteral("160"));
    CHECK(f.text("SELECT name FROM accounts") == QStringLiteral("青空商事"));
    // Undone, each has its own name again.
    SheetFixture g;
    g.goodSheet(csv);
    const auto id = [&](const char* name) {
        return AccountId(g.count((QByteArray("SELECT id FROM accounts WHERE name = '") + name + "'").constData()));
    };
    const auto merge =
        planMerge(g.workspace->db(), id("アオゾラ商事"), id("青空商事"), TermLanguage::English, g.workspace->act());
    REQUIRE(merge);
    REQUIRE(g.workspace->apply(merge->edit));
    const auto undone = g.workspace->apply(merge->edit.inverse(g.workspace->act()));
    INFO((undone ? std::string() : undone.error().text.toStdString()));
    REQUIRE(undone);
    CHECK(g.goodSheet(csv).toAdd == 0);
    CHECK(g.count("SELECT count(*) FROM accounts") == 2);
}

TEST_CASE("of several lines of an account the one that is left goes to another plan", "[sheet]")
{
    SheetFixture f;
    const QByteArray header = "顧客ID,顧客名,プラン,契約開始日,月額\n";
    const QByteArray rest = "A,青空,Q,2025-09-01,30\n";
    f.goodSheet(header + "A,青空,P,2025-09-01,100\n" + rest);
    const QByteArray changed = header + "A,青空,R,2025-09-01,150\n" + rest;
    const auto import = [&](const QByteArray& csv, QDate from) {
        ImportRequest asked = f.request(Entity::Sheet, csv);
        asked.changedFrom = from;
        asked.missingEnd = from;
        const auto preview = Importer(f.workspace->db()).run(asked);
        REQUIRE(preview);
        return *preview;
    };
    const auto lines = [&] {
        return f.text("SELECT group_concat(plan || ' ' || start_date || ' ' || coalesce(end_date, '') || ' ' || "
                      "mrr_minor, ';') FROM (SELECT * FROM subscriptions ORDER BY start_date, plan)");
    };
    CHECK(import(changed, QDate(2026, 1, 1)).errors.empty());
    const QString wanted = QStringLiteral("P 2025-09-01 2026-01-01 100;Q 2025-09-01  30;R 2026-01-01  150");
    CHECK(lines() == wanted);
    const ImportPreview again = import(changed, QDate(2026, 1, 1));
    CHECK(again.errors.empty());
    CHECK(again.toAdd + again.toUpdate == 0);
    CHECK(lines() == wanted);
    // Which of two went to which of two others nobody can tell.
    CHECK_FALSE(
        import(header + "A,青空,S,2025-09-01,150\nA,青空,T,2025-09-01,30\n", QDate(2026, 1, 10)).errors.empty());
    CHECK(lines() == wanted);
}

TEST_CASE("a key that differs by width is one key, and both rows are told", "[import][sheet]")
{
    SheetFixture f;
    const QByteArray header = "顧客ID,会社名,プラン,開始日,月額\n";
    const ImportPreview first = f.goodSheet(header
                                            + "B2,Beta,Std,2025-04-01,1000\n0001,Alpha,Std,2025-04-01,2000\n"
                                              "０００１,Alpha,Pro,2025-05-01,3000\n");
    CHECK(warns(first, u"row 4: ０００１ is 0001 of row 3"));
    CHECK(f.count("SELECT count(*) FROM accounts") == 2);
    CHECK(f.mrr("Alpha") == QStringLiteral("5000"));
    // As the workspace has it, by whichever row of the account it is told.
    const QByteArray again = header
                             + "B2,Beta,Std,2025-04-01,1000\n０００１,Alpha,Std,2025-04-01,2000\n"
                               "0001,Alpha,Pro,2025-05-01,3000\n";
    const ImportPreview second = f.goodSheet(again);
    CHECK(warns(second, u"1 keys differ"));
    CHECK(warns(second, u"row 3: ０００１ is 0001)"));
    CHECK(second.importId == 0);
    CHECK(f.count("SELECT count(*) FROM subscriptions") == 3);
    // New lines are called by the workspace's key.
    f.goodSheet(header + "Ｂ２,Beta,Std,2025-06-01,1000\n");
    CHECK(f.text("SELECT subscription_key FROM subscriptions WHERE start_date = '2025-06-01'")
          == QStringLiteral("B2:2025-06-01"));
}

TEST_CASE("two accounts whose keys differ only by width stay two for a sheet that names both", "[import][sheet]")
{
    SheetFixture f;
    f.good(Entity::Account, "account_id,name\nＡ1,Wide\n");
    f.workspace->db().execute(
        "INSERT INTO accounts SELECT id + 1, 'A1', code, 'Narrow', yomi, segment, industry, "
        "touch_tier, it_skill, currency, signup_date, contract_start, renewal_date, stores, seats, "
        "parent_id, notes FROM accounts");
    const QByteArray list = "顧客ID,会社名,業種\nA1,Narrow,小売\nＡ1,Wide,製造\n";
    f.goodSheet(list);
    CHECK(f.text("SELECT group_concat(account_key || industry) FROM (SELECT * FROM accounts ORDER BY id)")
          == QStringLiteral("Ａ1製造,A1小売"));
}

TEST_CASE("a key that is spelled otherwise is told with the row that has it", "[import][sheet]")
{
    SheetFixture f;
    f.good(Entity::Account, "account_id,name\n0001,Alpha\nB2,Beta\n");
    // The parent stands in the second row of the account.
    const ImportPreview told = f.goodSheet("顧客ID,会社名,親顧客ID,プラン,開始日,月額\nB2,Beta,,Std,2025-04-01,1000\n"
                                           "B2,Beta,０００１,Pro,2025-05-01,1000\n");
    CHECK(warns(told, u"row 3: ０００１ is 0001"));
    CHECK_FALSE(warns(told, u"row 2: ０００１"));
}

TEST_CASE("what is wrong is told without the guard that an export of the errors puts in front", "[import][sheet]")
{
    SheetFixture f;
    const ImportPreview wrong = f.sheet("顧客名,開始日,月額\n青空,2025-04-01,=1+1\n青葉,2025-04-01,'=2+1\n");
    REQUIRE(wrong.errors.size() == 2);
    CHECK(wrong.errors[0].value == QStringLiteral("=1+1"));
    CHECK(wrong.errors[1].value == QStringLiteral("=2+1"));
    const ImportPreview list = f.import(Entity::Account, "account_id,signup_date\nA1,'=2+1\n");
    REQUIRE(list.errors.size() == 1);
    CHECK(list.errors[0].value == QStringLiteral("=2+1"));
}
