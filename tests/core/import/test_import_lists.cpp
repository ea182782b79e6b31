// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "workspace/account_merge.h"

#include "base/written_number.h"
#include "kind/kind.h"
#include "revenue/written_period.h"

#include <algorithm>

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

// What lists of real teams hold, and what an import once refused or took for something else.

namespace {

using Wrong = std::vector<std::pair<qint64, QString>>;

bool warns(const ImportPreview& preview, QStringView part)
{
    return std::ranges::any_of(preview.warnings, [&](const QString& warning) { return warning.contains(part); });
}

qint64 leftOut(const ImportPreview& preview, LeftOutRow::Why why)
{
    return std::ranges::count(preview.leftOut, why, &LeftOutRow::why);
}

QString period(const char16_t* text)
{
    const auto read = revenue::readPeriod(QStringView(text));
    return read ? QStringLiteral("%1 %2")
                      .arg(QString::fromLatin1(read->unit.data(), qsizetype(read->unit.size())))
                      .arg(read->count)
                : QStringLiteral("none");
}

} // namespace

TEST_CASE("a field's own name in both languages is one column and a note", "[import][lists]")
{
    ImportFixture f;
    const ImportPreview preview = f.good(Entity::Account, "顧客ID,name,account_id\nA-1,青空,K1\n");
    CHECK(warns(preview, u"Skipped column 顧客ID: field account_id is read from column account_id."));
    CHECK(f.text("SELECT account_key FROM accounts") == QStringLiteral("K1"));
}

TEST_CASE("a code can be mapped to the ID of any kind", "[import][lists]")
{
    ImportFixture f;
    const auto mapped = [&](Entity kind, const QByteArray& csv) {
        ImportRequest request = f.request(kind, csv);
        const auto parsed = parseColumnOverride(*kindOf(kind)->file, u"コード=顧客ID");
        REQUIRE(parsed);
        request.overrides.push_back(*parsed);
        auto preview = Importer(f.workspace->db()).run(request);
        REQUIRE(preview);
        for (const format::RowError& error : preview->errors)
            FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": " << error.reason.toStdString());
        return *preview;
    };
    CHECK(mapped(Entity::Account, "一覧\nコード,顧客名,席数\nK1,青空,3\n").toAdd == 1);
    CHECK(mapped(Entity::Account, "一覧\nコード,顧客名,顧客コード\nK2,山吹,Y\n").toAdd == 1);
    CHECK(mapped(Entity::Subscription, "契約ID,コード,開始日,月額\nS1,K1,2024-04-01,100\n").toAdd == 1);
    CHECK(mapped(Entity::Contact, "コード,氏名\nK1,山田\n").toAdd == 1);
    CHECK(f.text("SELECT group_concat(account_key || code, ' ') FROM accounts") == QStringLiteral("K1 K2Y"));
}

TEST_CASE("the number that a contract list is kept under is its ID", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.good(Entity::Subscription, "管理番号,顧客ID,開始日,月額\n2024-001,K1,2024-04-01,100\n");
    CHECK(f.text("SELECT subscription_key FROM subscriptions") == QStringLiteral("2024-001"));
    // Where a contract number stands beside it, that is the ID.
    const ImportPreview both =
        f.good(Entity::Subscription, "管理番号,契約番号,顧客ID,開始日,月額\nX,S9,K1,2024-05-01,100\n");
    CHECK(warns(both, u"管理番号"));
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE subscription_key = 'S9'") == 1);
}

TEST_CASE("a measure that says it has no value changes nothing", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.good(Entity::Usage, "account_id,metric,period,value\nK1,logins,2025-01,7\n");
    const ImportPreview preview =
        f.good(Entity::Usage,
               "account_id,metric,period,value\nK1,logins,2025-01,-\nK1,logins,2025-02,N/A\nK1,logins,2025-03,3\n");
    CHECK(preview.toAdd == 1);
    CHECK(preview.unchanged == 2);
    CHECK(warns(preview, u"2 rows"));
    CHECK(f.text("SELECT group_concat(period || '=' || value, ' ') FROM usage ORDER BY period")
          == QStringLiteral("2025-01=7.0 2025-03=3.0"));
    // An empty cell is missing, and the rest of the row is judged.
    CHECK(f.wrong(Entity::Usage, "account_id,metric,period,value\nK1,logins,2025-04,\nK9,logins,2025-04,-\n")
          == Wrong{{2, QStringLiteral("value")}, {3, QStringLiteral("account_id")}});
}

TEST_CASE("an amount may say the period that it is for", "[import][lists]")
{
    const auto read = [](const char16_t* text) { return readNumber(QStringView(text), 0, DecimalSign::Unknown); };
    CHECK(read(u"5,000円/月")->perMonths == 1);
    CHECK(read(u"5,000円/月")->unit == QStringLiteral("円"));
    CHECK(qint64(read(u"￥５，０００／月（税抜）")->value.scaled) == 5000);
    CHECK(read(u"6万円／年")->perMonths == 12);
    CHECK(read(u"10 USD/mo")->perMonths == 1);
    CHECK(read(u"5000円")->perMonths == 0);
    CHECK_FALSE(read(u"5000円/人"));

    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.good(Entity::Subscription, "契約ID,顧客ID,開始日,月額\nS1,K1,2024-04-01,\"5,000円/月\"\n");
    CHECK(f.count("SELECT mrr_minor FROM subscriptions WHERE subscription_key = 'S1'") == 5000);
    f.good(Entity::Subscription, "契約ID,顧客ID,開始日,金額\nS2,K1,2024-04-01,60000円/年\nS3,K1,2024-04-01,500円/月\n");
    CHECK(f.text("SELECT amount_minor || period_unit || period_count FROM subscriptions WHERE subscription_key = 'S2'")
          == QStringLiteral("60000year1"));
    CHECK(f.text("SELECT amount_minor || period_unit || period_count FROM subscriptions WHERE subscription_key = 'S3'")
          == QStringLiteral("500month1"));
    // Beside a column of the period it says the same, or something is wrong.
    CHECK(f.wrong(Entity::Subscription,
                  "契約ID,顧客ID,開始日,金額,請求期間\nS4,K1,2024-04-01,500円/月,月\nS5,K1,2024-04-01,500円/月,年\n")
          == Wrong{{3, QStringLiteral("金額")}});
    CHECK(f.wrong(Entity::Subscription, "契約ID,顧客ID,開始日,月額\nS6,K1,2024-04-01,60000円/年\n")
          == Wrong{{2, QStringLiteral("月額")}});
    CHECK(f.wrong(Entity::Account, "account_id,店舗数\nK1,5店/月\n") == Wrong{{2, QStringLiteral("店舗数")}});
}

TEST_CASE("how often a year is a billing period", "[import][lists]")
{
    CHECK(period(u"年1回") == QStringLiteral("year 1"));
    CHECK(period(u"年一回") == QStringLiteral("year 1"));
    CHECK(period(u"年１回払い") == QStringLiteral("year 1"));
    CHECK(period(u"年2回") == QStringLiteral("half 1"));
    CHECK(period(u"年4回") == QStringLiteral("quarter 1"));
    CHECK(period(u"年12回") == QStringLiteral("month 1"));
    CHECK(period(u"年6回") == QStringLiteral("month 2"));
    CHECK(period(u"月1回") == QStringLiteral("month 1"));
    CHECK(period(u"半年に1回") == QStringLiteral("half 1"));
    CHECK(period(u"3ヶ月に1回") == QStringLiteral("month 3"));
    CHECK(period(u"2年に1回") == QStringLiteral("year 2"));
    // No whole months.
    CHECK(period(u"月2回") == QStringLiteral("none"));
    CHECK(period(u"年5回") == QStringLiteral("none"));
    CHECK(period(u"年0回") == QStringLiteral("none"));
    CHECK(period(u"1回") == QStringLiteral("none"));
    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\n");
    f.good(Entity::Subscription, "契約ID,顧客ID,開始日,金額,請求期間\nS1,K1,2024-04-01,120000,年1回\n");
    CHECK(f.text("SELECT period_unit FROM subscriptions") == QStringLiteral("year"));
}

TEST_CASE("an account without a name is told", "[import][lists]")
{
    ImportFixture f;
    const ImportPreview preview = f.good(Entity::Account, "顧客ID,顧客名,席数\nK1,青空,3\nK2,,4\nK3,,5\n");
    CHECK(warns(preview, u"2 accounts have no name. They are called by their code or ID (row 3)."));
    CHECK(f.text("SELECT name FROM accounts WHERE account_key = 'K2'") == QStringLiteral("K2"));
    // A file that has no names says nothing of them.
    CHECK(f.good(Entity::Account, "顧客ID,席数\nK1,3\nK9,1\n").warnings.isEmpty());
}

TEST_CASE("circles of parents are found whatever cells the last row has", "[import][lists]")
{
    ImportFixture f;
    CHECK(f.wrong(Entity::Account, "account_id,parent_id\nK1,K2\nK2,K1\nK3\n")
          == Wrong{{2, QStringLiteral("parent_id")}, {3, QStringLiteral("parent_id")}});
}

TEST_CASE("owners of a list of accounts can be made members", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Member, "name,email\n佐藤,sato@example.com\n");
    const QByteArray csv = "account_id,owner\nK1,佐藤\nK2,田中 陸\nK3,田中陸\nK4,kato@example.com\nK5,-\n";
    const ImportPreview asked = f.import(Entity::Account, csv);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions[0].what == QStringLiteral("owner"));
    CHECK(asked.questions[0].rows == 3);
    REQUIRE(asked.errors.size() == 3);
    CHECK(asked.errors[0].row == 3);
    CHECK(asked.errors[0].value == QStringLiteral("田中 陸"));
    CHECK_FALSE(asked.errors[0].reason.contains(QStringLiteral("owner=make")));
    ImportRequest onTheCommandLine = f.request(Entity::Account, csv);
    onTheCommandLine.namesOptions = true;
    const auto told = Importer(f.workspace->db()).run(onTheCommandLine);
    REQUIRE(told);
    CHECK(told->errors[0].reason.contains(QStringLiteral("owner=make")));
    ImportRequest request = f.request(Entity::Account, csv);
    request.assumptions = {{QStringLiteral("owner"), QStringLiteral("make")}};
    const auto made = Importer(f.workspace->db()).run(request);
    REQUIRE(made);
    CHECK(made->errors.empty());
    CHECK(made->toAdd == 5);
    CHECK(warns(*made, u"2 names become members: 田中 陸, kato@example.com"));
    CHECK(f.text("SELECT group_concat(name || ' ' || email, '; ') FROM (SELECT * FROM members ORDER BY id)")
          == QStringLiteral("佐藤 sato@example.com; 田中 陸 ; kato@example.com kato@example.com"));
    CHECK(f.count("SELECT count(DISTINCT member_id) FROM ownership") == 3);
    CHECK(f.count("SELECT count(*) FROM ownership") == 4);
    CHECK(f.good(Entity::Account, csv).unchanged == 5);
    REQUIRE(Importer(f.workspace->db()).undo(made->importId, f.workspace->act()));
    CHECK(f.count("SELECT count(*) FROM members") == 1);
}

TEST_CASE("計, 件数 and 以上 are no customers", "[import][lists]")
{
    ImportFixture f;
    using Why = LeftOutRow::Why;
    const ImportPreview total = f.good(Entity::Account, "顧客ID,顧客名,席数\nK1,青空,3\n計,,3\n");
    CHECK(total.toAdd == 1);
    CHECK(leftOut(total, Why::Total) == 1);
    const ImportPreview count = f.good(Entity::Account, "顧客ID,顧客名,席数\nK2,山吹,3\n件数,1,\n");
    CHECK(count.toAdd == 1);
    CHECK(leftOut(count, Why::Total) == 1);
    for (const char* note : {"以上,,\n", "以上,,\n※税抜,,\n", "件数: 12,,\n", "件数：１２件,,\n", "全12件,,\n",
                             "総件数 1,,\n", ",以上,\n"}) {
        INFO(note);
        ImportFixture g;
        const ImportPreview preview = g.good(Entity::Account, QByteArray("顧客ID,顧客名,席数\nK3,北,3\n") + note);
        CHECK(preview.toAdd == 1);
        CHECK(leftOut(preview, Why::BelowTable) >= 1);
        CHECK(warns(preview, u"below the table: 3"));
    }
    // Customers may be called nearly so.
    CHECK(f.good(Entity::Account, "顧客ID,顧客名,席数\n以上会計,,1\n計,計測工業,1\n全12件堂,,1\nK9,件数,\n").toAdd
          == 4);
}

TEST_CASE("a copyright that was not quoted is a footer", "[import][lists]")
{
    ImportFixture f;
    const ImportPreview preview =
        f.good(Entity::Account, "Account ID,Account Name,Segment\nK1,Blue,SMB\n\nCustomers by segment\n"
                                "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\n"
                                "Confidential Information - Do Not Distribute\n");
    CHECK(preview.toAdd == 1);
    CHECK(preview.rows == 1);
    CHECK(leftOut(preview, LeftOutRow::Why::BelowTable) == 3);
    // A row of the table that begins so is none.
    CHECK(f.good(Entity::Account, "account_id,name,segment\nCopyright House,Inc,SMB\nK2,a,b\n").toAdd == 2);
}

TEST_CASE("further pages of a report go on with the table", "[import][lists]")
{
    ImportFixture f;
    using Why = LeftOutRow::Why;
    const ImportPreview pages =
        f.good(Entity::Account, "顧客一覧,,\n1/2 ページ,,\n顧客ID,顧客名,席数\nK1,青空,3\nK2,山吹,4\n"
                                ",,\n顧客一覧,,\n2/2 ページ,,\n顧客ID,顧客名,席数\nK3,北,5\n");
    CHECK(pages.toAdd == 3);
    CHECK(leftOut(pages, Why::HeaderAgain) == 3);
    CHECK(warns(pages, u"repeat the header: 7–9"));
    // Without an empty row only what names a page is a title.
    const ImportPreview close =
        f.good(Entity::Account, "顧客ID,顧客名,席数\nK1,青空,3\n- 2ページ -,,\n顧客ID, 顧客名 ,席数\nK4,海,5\n");
    CHECK(close.toAdd == 1);
    CHECK(leftOut(close, Why::HeaderAgain) == 2);
    CHECK(f.good(Entity::Account, "顧客ID,顧客名,席数\nK7,,\n顧客ID,顧客名,席数\nK8,海,5\n").toAdd == 2);
}

TEST_CASE("rows that are deleted in their system are none, nor any that belongs to them", "[import][lists]")
{
    ImportFixture f;
    const ImportPreview preview = f.good(Entity::Account, "account_id,name,IsDeleted\nA,Here,false\nB,Gone,true\n");
    CHECK(preview.toAdd == 1);
    CHECK(preview.warnings.join(u'\n').contains(QStringLiteral("Skipped deleted rows: 3")));
    // Nobody has a parent that was deleted.
    CHECK(f.wrong(Entity::Account, "account_id,parent_id,IsDeleted\nC,D,0\nD,,1\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("parent_id")}});
}

TEST_CASE("a record of kintone over several rows is one account", "[import][lists]")
{
    ImportFixture f;
    const ImportPreview preview =
        f.good(Entity::Account,
               "レコードの開始行,顧客ID,顧客名,製品,台数\n*,1,青空商事,A,1\n,1,青空商事,B,2\n,,,C,2\n*,2,山吹,A,3\n");
    CHECK(preview.toAdd == 2);
    CHECK(preview.warnings.join(u'\n').contains(QStringLiteral("go on with the record above: 3–4")));
    // Where the table is what is read, each of its rows is one, of the account above.
    const QByteArray lines = "レコードの開始行,顧客ID,契約ID,開始日,月額\n*,1,S1,2025-01-01,100\n,,S2,2025-02-01,50\n";
    CHECK(f.good(Entity::Subscription, lines).toAdd == 2);
    CHECK(f.good(Entity::Subscription, lines).unchanged == 2);
}

TEST_CASE("a ditto mark stands for the cell above", "[import][lists][sheet]")
{
    ImportFixture f;
    const QByteArray csv = "顧客名,プラン,契約開始日,月額\n青空,P,2026-01-01,100\n〃,Q,2026-02-01,50\n同上,R,〃,20\n";
    const ImportPreview preview = f.good(Entity::Sheet, csv);
    CHECK(preview.warnings.join(u'\n').contains(QStringLiteral("3 cells repeat the cell above (row 3 first)")));
    CHECK(f.count("SELECT count(*) FROM accounts") == 1);
    CHECK(f.count("SELECT sum(mrr_minor) FROM subscriptions") == 170);
    CHECK(f.text("SELECT start_date FROM subscriptions WHERE plan = 'R'") == QStringLiteral("2026-02-01"));
    CHECK(f.wrong(Entity::Account, "顧客ID,顧客名\nK1,\nK2,〃\n")
          == std::vector<std::pair<qint64, QString>>{{3, QStringLiteral("顧客名")}});
}

TEST_CASE("amounts count as their heading says what they are in", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nA\n");
    const ImportPreview preview =
        f.good(Entity::Subscription, "契約ID,顧客ID,開始日,月額（千円）\nC,A,2026-01-01,50\nD,A,2026-01-01,0.5\n");
    CHECK(preview.warnings.join(u'\n').contains(QStringLiteral("2 amounts of “月額（千円）” are multiplied by 1000")));
    CHECK(f.text("SELECT group_concat(mrr_minor, ' ') FROM subscriptions") == QStringLiteral("50000 500"));
    CHECK(f.wrong(Entity::Subscription, "契約ID,顧客ID,開始日,月額（千円）\nC,A,2026-01-01,50000円\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("月額（千円）")}});
    // Above the table it may be left over.
    const QByteArray above = "（単位：千円）\n\n契約ID,顧客ID,開始日,月額\nC,A,2026-01-01,60\n";
    CHECK(f.import(Entity::Subscription, above).questions.front().what == QStringLiteral("unit"));
    for (const auto& [how, amount] : {std::pair{"applies", "60000"}, std::pair{"ignored", "60"}}) {
        ImportRequest asked = f.request(Entity::Subscription, above);
        asked.assumptions = {{QStringLiteral("unit"), QString::fromLatin1(how)}};
        const auto done = Importer(f.workspace->db()).run(asked);
        REQUIRE(done);
        CHECK(done->errors.empty());
        CHECK(f.text("SELECT mrr_minor FROM subscriptions WHERE subscription_key = 'C'")
              == QString::fromLatin1(amount));
    }
}

TEST_CASE("a cell with several companies is asked about", "[import][lists][sources]")
{
    ImportFixture f;
    const auto of = [&](Entity kind, const QByteArray& csv, const std::vector<Assumption>& answers = {}) {
        ImportRequest asked = f.request(kind, csv);
        asked.source = QStringLiteral("HubSpot");
        asked.assumptions = answers;
        const auto preview = Importer(f.workspace->db()).run(asked);
        REQUIRE(preview);
        return *preview;
    };
    of(Entity::Account, "account_id,name\n11,Blue\n12,Red\n");
    const QByteArray people = "account_id,name,email\n11,Ann,ann@blue.example\n11;12,Bob,bob@blue.example\n";
    const ImportPreview asked = of(Entity::Contact, people);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.front().choices == QStringList{QStringLiteral("each"), QStringLiteral("first")});
    CHECK(asked.questions.front().rows == 1);
    CHECK(asked.errors.size() == 1);
    CHECK(of(Entity::Contact, people, {{QStringLiteral("several"), QStringLiteral("first")}}).toAdd == 2);
    CHECK(of(Entity::Contact, people, {{QStringLiteral("several"), QStringLiteral("each")}}).toAdd == 1);
    CHECK(f.count("SELECT count(*) FROM contacts WHERE name = 'Bob'") == 2);
    const ImportPreview again = of(Entity::Contact, people, {{QStringLiteral("several"), QStringLiteral("each")}});
    CHECK(again.errors.empty());
    CHECK(again.toAdd + again.toUpdate == 0);
    // One that nobody knows is no such cell.
    const ImportPreview unknown = of(Entity::Contact, "account_id,name\n11;13,Cy\n");
    CHECK(unknown.questions.empty());
    CHECK(unknown.errors.size() == 1);
}

TEST_CASE("what stands twice in a workspace comes back from its export", "[import][lists][merge]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    const auto idOf = [&](const char* key) {
        return AccountId(
            f.count((QByteArray("SELECT id FROM accounts WHERE account_key = '") + key + "'").constData()));
    };
    f.good(Entity::Contact, "account_id,name,email,title\nA,Ann,ann@a.example,CEO\nB,Ann,ann@a.example,CTO\n");
    f.good(Entity::Promise,
           "account_id,text,made_on,due\nA,send,2026-01-05,2026-02-01\nB,send,2026-01-05,2026-02-02\n");
    f.good(Entity::Task, "account_id,title,due,notes\nA,call,2026-03-01,x\nB,call,2026-03-01,y\n");
    const auto plan = planMerge(f.workspace->db(), idOf("B"), idOf("A"), TermLanguage::English, f.workspace->act());
    REQUIRE(plan);
    REQUIRE(f.workspace->apply(plan->edit));
    for (const Entity kind : {Entity::Contact, Entity::Promise, Entity::Task}) {
        const QByteArray csv = f.exported(kind);
        const ImportPreview again = f.good(kind, csv);
        CHECK(again.unchanged == 2);
        CHECK(again.toAdd + again.toUpdate == 0);
        CHECK(f.exported(kind) == csv);
        // Also in another workspace, twice.
        ImportFixture other;
        other.good(Entity::Account, "account_id\nA\n");
        CHECK(other.good(kind, csv).toAdd == 2);
        CHECK(other.good(kind, csv).unchanged == 2);
        CHECK(other.exported(kind) == csv);
    }
    // A file of somebody else that says it twice is wrong as before.
    CHECK_FALSE(f.import(Entity::Task, "account_id,title,due\nA,call,2026-03-01\nA,call,2026-03-01\n").errors.empty());
    CHECK_FALSE(f.import(Entity::Task, "account_id,title,due,notes\nA,call,2026-03-01,z\n").errors.empty());
}

TEST_CASE("touchpoints come to accounts by their names where the list has no IDs", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name,notes\nA,青空商事,old\nB,㈱山吹,\nC,北,\nD,北,\n");
    const QByteArray csv = "日付,顧客名,種別,メモ\n2026-01-05,株式会社青空商事,call,hello\n2026-01-06,山吹,call,x\n";
    const ImportPreview preview = f.good(Entity::Touchpoint, csv);
    CHECK(preview.toAdd == 2);
    CHECK(preview.warnings.join(u'\n').contains(QStringLiteral("found by their names in column 顧客名")));
    CHECK(f.good(Entity::Touchpoint, csv).unchanged == 2);
    CHECK(f.count("SELECT count(DISTINCT account_id) FROM touchpoints") == 2);
    CHECK(f.wrong(Entity::Touchpoint, "日付,顧客名,種別\n2026-01-05,北,call\n2026-01-05,南,call\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("顧客名")}, {3, QStringLiteral("顧客名")}});
    // A column with IDs goes before.
    CHECK(f.good(Entity::Touchpoint, "日付,顧客名,顧客ID,種別\n2026-01-07,北,C,call\n").toAdd == 1);
    // Names, days and notes are no list of accounts.
    CHECK(f.wrong(Entity::Sheet, "顧客名,対応日,メモ,業種\n青空商事,2026-01-05,会議,小売\n")
          == std::vector<std::pair<qint64, QString>>{{1, QStringLiteral("メモ")}});
    CHECK(f.text("SELECT notes FROM accounts WHERE account_key = 'A'") == QStringLiteral("old"));
}

TEST_CASE("what becomes of a row is listed also where that is known behind the last one", "[import][lists]")
{
    ImportFixture f;
    f.good(Entity::Member, "name\n佐藤\n鈴木\n");
    const auto tried = [&](Entity kind, const QByteArray& csv) {
        ImportRequest asked = f.request(kind, csv);
        asked.dryRun = true;
        const auto preview = Importer(f.workspace->db()).run(asked);
        REQUIRE(preview);
        CHECK(preview->errors.empty());
        return *preview;
    };
    const auto rows = [](const ImportPreview& preview, RowOutcome outcome) {
        QStringList told;
        for (const ListedRow& row : preview.listed[size_t(outcome)])
            told += QStringLiteral("%1 %2 %3").arg(row.row).arg(int(row.kind)).arg(row.cells.value(0));
        return told;
    };
    CHECK(rows(tried(Entity::Member, "name,role\n佐藤,CSM\n田中,\n鈴木,\n"), RowOutcome::Added)
          == QStringList{QStringLiteral("3 0 田中")});
    CHECK(rows(tried(Entity::Member, "name,role\n佐藤,CSM\n田中,\n鈴木,\n"), RowOutcome::Changed)
          == QStringList{QStringLiteral("2 0 佐藤")});
    const QByteArray header = "顧客名,主担当,プラン,契約開始日,月額\n";
    const QByteArray sheet = header + "青空,佐藤,P,2025-09-01,100\n山吹,佐藤,P,2025-09-01,50\n";
    const int account = int(Entity::Account);
    const int contract = int(Entity::Subscription);
    CHECK(rows(tried(Entity::Sheet, sheet), RowOutcome::Added)
          == QStringList{QStringLiteral("2 %1 青空").arg(account), QStringLiteral("3 %1 山吹").arg(account),
                         QStringLiteral("2 %1 青空").arg(contract), QStringLiteral("3 %1 山吹").arg(contract)});
    f.good(Entity::Sheet, sheet);
    // Another owner is told.
    const ImportPreview other =
        tried(Entity::Sheet, header + "青空,鈴木,P,2025-09-01,100\n山吹,佐藤,P,2025-09-01,50\n");
    CHECK(other.warnings.join(u'\n').contains(QStringLiteral("get another owner from 2026-01-15 on (row 2: 青空).")));
    CHECK(rows(other, RowOutcome::Changed) == QStringList{QStringLiteral("2 %1 青空").arg(account)});
}

TEST_CASE("an unknown touchpoint type is told with those that may be meant, and can be answered", "[import]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\nA,青空\n");
    const QByteArray list = "account_id,date,kind,summary\nA,2026-01-02,社内稟議,x\nA,2026-01-03,,y\n"
                            "A,2026-01-04,社内稟議,z\n";
    const ImportPreview wrong = f.import(Entity::Touchpoint, list);
    REQUIRE(wrong.errors.size() == 3);
    CHECK(wrong.errors[0].reason.startsWith(QStringLiteral("must be one of the touchpoint types: Kickoff meeting, ")));
    CHECK(wrong.errors[1].reason == QStringLiteral("kind is missing"));
    REQUIRE(wrong.questions.size() == 1);
    CHECK(wrong.questions[0].what == QStringLiteral("touchpoint:社内稟議"));
    CHECK(wrong.questions[0].rows == 2);
    CHECK(wrong.questions[0].settles == wrong.errors[0].reason);
    CHECK(wrong.questions[0].choices.contains(QStringLiteral("regular_meeting")));
    CHECK(wrong.questions[0].words.size() == wrong.questions[0].choices.size());
    ImportRequest asked = f.request(Entity::Touchpoint, list);
    asked.namesOptions = true;
    const auto told = Importer(f.workspace->db()).run(asked);
    REQUIRE(told);
    CHECK(told->errors[0].reason.contains(QStringLiteral("--assume 'touchpoint:社内稟議=TYPE'")));
    const auto answer = parseAssumption(u"touchpoint:社内稟議=regular_meeting");
    REQUIRE(answer);
    f.good(Entity::Touchpoint, "account_id,date,kind,summary\nA,2026-01-02,社内稟議,x\n", {*answer});
    CHECK(f.text("SELECT k.code FROM touchpoints AS t JOIN touchpoint_kinds AS k ON k.id = t.kind_id")
          == QStringLiteral("regular_meeting"));
}
