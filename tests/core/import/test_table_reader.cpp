// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"
#include "format/xlsx_writer.h"
#include "import/table_reader.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "sample/sample.h"
#include "support/sheets.h"

using namespace tasuki;
using namespace tasuki::format;
using namespace tasuki::imports;

using test::ImportFixture;

namespace {

const FileKind& fileOf(Entity kind)
{
    return *kindOf(kind)->file;
}

TablePlace placeOf(Entity kind, std::string_view text, qint64 headerRow = 0,
                   const std::vector<ColumnOverride>& overrides = {})
{
    return findTable(text, fileOf(kind), overrides, headerRow);
}

bool warns(const ImportPreview& preview, const char16_t* words)
{
    return std::ranges::any_of(preview.warnings, [&](const QString& w) { return w.contains(QStringView(words)); });
}

qint64 leftOut(const ImportPreview& preview, LeftOutRow::Why why)
{
    return std::ranges::count_if(preview.leftOut, [&](const LeftOutRow& row) { return row.why == why; });
}

using Why = LeftOutRow::Why;

QByteArray text(const char* place, const char* content)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
}

QByteArray row(int number, const QByteArray& cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

} // namespace

TEST_CASE("the header is the first row that names what a kind needs", "[import][table]")
{
    CHECK(placeOf(Entity::Account, "account_id,name\n1,a\n") == TablePlace{',', 1, true});
    CHECK(placeOf(Entity::Account, "顧客一覧,,\n\n作成日,2026/4/1,\n顧客ID,顧客名,席数\n1,a,2\n")
          == TablePlace{',', 4, true});
    CHECK(placeOf(Entity::Account, "Customers; March, 2026, all\nname;account_id;seats\n") == TablePlace{';', 2, true});
    CHECK(placeOf(Entity::Account, "Customers\nname\taccount_id\n") == TablePlace{'\t', 2, true});
    CHECK(placeOf(Entity::Account, "sep=|\naccount_id|name\n") == TablePlace{'|', 1, true});
    // One column is a table, too, whatever its cells hold.
    CHECK(placeOf(Entity::Account, "account_id\na;b;c\n") == TablePlace{',', 1, true});
    // Not every needed field is in the title.
    CHECK(placeOf(Entity::Subscription, "契約ID,2026年度\n契約ID,顧客ID,開始日,月額\n") == TablePlace{',', 2, true});
    // An override says what a column is.
    CHECK(placeOf(Entity::Account, "list\nKunde,name\n", 0, {{QStringLiteral("Kunde"), QStringLiteral("account_id")}})
          == TablePlace{',', 2, true});
    CHECK_FALSE(placeOf(Entity::Account, "x\naccount_id,name\n", 0, {{QStringLiteral("account_id"), {}}}).isFound);
    // Where no row has everything, the one that has most tells what is missing.
    CHECK(placeOf(Entity::Account, "list of 2026\nname,owner,seats\na,b,1\n") == TablePlace{',', 2, false});
    CHECK(placeOf(Entity::Account, "\nfoo,bar\n1,2\n") == TablePlace{',', 2, false});
    CHECK(placeOf(Entity::Account, "") == TablePlace{',', 1, false});
    const std::string far = std::string(49 * 2, '\n').replace(0, 49 * 2, QByteArray("x\n").repeated(49).toStdString());
    CHECK(placeOf(Entity::Account, far + "account_id,name\n") == TablePlace{',', 50, true});
    CHECK_FALSE(placeOf(Entity::Account, "x\n" + far + "account_id,name\n").isFound);
    // … but a person may say so.
    CHECK(placeOf(Entity::Account, "x\n" + far + "account_id,name\n", 51) == TablePlace{',', 51, true});
    CHECK(placeOf(Entity::Account, "account_id,name\nid,x\n1,a\n", 2) == TablePlace{',', 2, true});
    CHECK(placeOf(Entity::Account, "account_id,name\nid;x\n1;a\n", 2) == TablePlace{';', 2, true});
}

TEST_CASE("rows above the header are told and left out", "[import][table]")
{
    ImportFixture f;
    const ImportPreview preview = f.good(
        Entity::Account,
        "顧客台帳（2026年4月）,,,\n,,,\n担当: 営業部,,,\n顧客ID,顧客名,席数,住所\nK1,青空商事,10,東京\n,,,\nK2,山吹,5,大阪\n");
    CHECK(preview.headerRow == 4);
    CHECK(preview.rows == 2);
    CHECK(preview.toAdd == 2);
    REQUIRE(leftOut(preview, Why::AboveHeader) == 2);
    CHECK(preview.leftOut[0].row == 1);
    CHECK(preview.leftOut[0].cells == QStringList{QStringLiteral("顧客台帳（2026年4月）")});
    CHECK(warns(preview, u"header: 1, 3 (顧客台帳（2026年4月）)"));
    CHECK(warns(preview, u"住所"));
    // Errors name rows as the file counts them.
    CHECK(f.wrong(Entity::Account, "title\n\nid,name,seats\nK1,a,many\n")
          == std::vector<std::pair<qint64, QString>>{{4, QStringLiteral("seats")}});
    CHECK(f.wrong(Entity::Account, "title,\n\nname,seats\na,1\n")
          == std::vector<std::pair<qint64, QString>>{{3, QStringLiteral("account_id")}});

    ImportRequest request = f.request(Entity::Account, "account_id,name\nold,Old\n\nid,name\nK9,Nine\n");
    request.headerRow = 4;
    const auto chosen = Importer(f.workspace->db()).run(request);
    REQUIRE(chosen);
    CHECK(chosen->toAdd == 1);
    CHECK(chosen->headerRow == 4);
    CHECK(leftOut(*chosen, Why::AboveHeader) == 2);
    CHECK(f.count("SELECT count(*) FROM accounts WHERE account_key = 'old'") == 0);
    request.headerRow = 40;
    const auto beyond = Importer(f.workspace->db()).run(request);
    REQUIRE(beyond);
    REQUIRE(beyond->errors.size() == 1);
    CHECK(beyond->errors[0].reason.contains(QStringLiteral("no row 40")));
}

TEST_CASE("a cell that a row lacks clears nothing, an empty one does", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name,notes,tags\nK1,Blue,kept,a|b\nK2,Red,cleared,c\n");
    const ImportPreview preview = f.good(Entity::Account, "account_id,name,notes,tags\nK1,Blue\nK2,Red,,\n");
    CHECK(preview.toUpdate == 1);
    CHECK(f.text("SELECT notes FROM accounts WHERE account_key = 'K1'") == QStringLiteral("kept"));
    CHECK(f.text("SELECT notes FROM accounts WHERE account_key = 'K2'").isEmpty());
    CHECK(f.count("SELECT count(*) FROM account_tags") == 2);
    // What is needed is missing all the same.
    CHECK(f.wrong(Entity::Contact, "name,account_id\nAnn\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("account_id")}});
    // For every kind that has rules of its own, new and known rows.
    const char* const known = "account_id,date,kind,text,external_id\nK1,2026-01-02,chat,hello,E1\n";
    f.good(Entity::Touchpoint, known);
    CHECK(f.good(Entity::Touchpoint,
                 "external_id,account_id,date,kind,text\nE1,K1,2026-01-02,chat\nE2,K1,2026-01-02,chat\n")
              .toAdd
          == 1);
    CHECK(f.text("SELECT text FROM touchpoints WHERE external_key = 'E1'") == QStringLiteral("hello"));
    f.good(Entity::Subscription,
           "subscription_id,account_id,start_date,mrr,plan,end_date\nS1,K1,2025-01-01,100,Pro,2026-01-01\n");
    f.good(Entity::Subscription,
           "subscription_id,account_id,start_date,mrr,plan,end_date\nS1,K1,2025-01-01,100\nS2,K1,2025-01-01,100\n");
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE subscription_key = 'S1'") == QStringLiteral("2026-01-01"));
    CHECK(f.text("SELECT plan FROM subscriptions WHERE subscription_key = 'S1'") == QStringLiteral("Pro"));
    f.good(Entity::Member, "name,email,teams\nSato,s@example.com,East\n");
    f.good(Entity::Member, "name,email,teams\nSato,s@example.com\nKato\n");
    CHECK(f.count("SELECT count(*) FROM team_memberships WHERE until IS NULL") == 1);
    f.good(Entity::Contact, "account_id,name,email,title\nK1,Ann,a@example.com,CEO\n");
    f.good(Entity::Contact, "account_id,name,email,title\nK1,Ann,a@example.com\n");
    CHECK(f.text("SELECT title FROM contacts") == QStringLiteral("CEO"));
}

TEST_CASE("total rows are left out and told", "[import][table]")
{
    ImportFixture f;
    const ImportPreview preview = f.good(
        Entity::Account,
        "顧客ID,顧客名,席数\nK1,青空商事,10\n小計,,10\nK2,山吹,5\n, 合 計 ,15\n総計,2社,15\nGrand Total,,15\nSubtotal,,1\ntotal,,\n");
    CHECK(preview.rows == 2);
    CHECK(preview.toAdd == 2);
    CHECK(leftOut(preview, Why::Total) == 6);
    CHECK(warns(preview, u"rows: 3, 5–9 (小計 10)"));
    // Customers may be called so.
    CHECK(f.good(Entity::Account, "account_id,name\nA1,x\nGrand Totals (2 records),\n合計：,\n合計（3社）,\n").toAdd
          == 1);
    CHECK(
        f.good(Entity::Account,
               "account_id,name\nTotal (France),\nTotal Wine,Total Wine\nK3,Total\nTotal,Total Energies\n合計会計,x\n")
            .toAdd
        == 5);
    // The key may stand in any column, and what is needed decides.
    f.good(Entity::Account, "account_id,name\nK1,a\n");
    const ImportPreview rows = f.good(
        Entity::Subscription, "plan,subscription_id,account_id,start_date,mrr\n"
                              "Pro,S1,K1,2025-01-01,100\nPro,合計,,,100\n合計,,,,100\nTotal,S2,K1,2025-01-01,5\n");
    CHECK(rows.toAdd == 2);
    CHECK(leftOut(rows, Why::Total) == 2);
    CHECK(f.good(Entity::Usage, "account_id,metric,period,value\nK1,logins,2025-01,3\n合計,,,3\n").toAdd == 1);
    // A parent of the same file is never a total.
    CHECK(f.wrong(Entity::Account, "account_id,parent_id,seats\nA,合計,1\n合計,,1\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("parent_id")}});
}

TEST_CASE("a footer, another table below and a header that is repeated end no import", "[import][table]")
{
    ImportFixture f;
    const ImportPreview report = f.good(
        Entity::Account,
        "Account ID,Account Name\nK1,Blue\nK2,Red\n\n\"Copyright (c) 2000-2026 example.com, inc. All rights reserved.\"\nGenerated By: Ann\n");
    CHECK(report.toAdd == 2);
    CHECK(leftOut(report, Why::BelowTable) == 2);
    CHECK(warns(report, u"table: 5–6 (Copyright"));
    CHECK(f.good(Entity::Account, "顧客ID,顧客名\nK3,a\n,\n※ 金額は税抜です,\n").toAdd == 1);

    // A note needs no empty row before it.
    CHECK(f.good(Entity::Account, "顧客ID,顧客名\nK31,a\n※税抜,\n※概算,\n").toAdd == 1);
    CHECK(f.good(Entity::Account, "顧客ID,顧客名\nK32,a\n※,\nK33,b\n").toAdd == 3);

    const ImportPreview sections =
        f.good(Entity::Account,
               "account_id,name\nK4,a\n\nPeople\nName,Email,Duration\nAnn,a@example.com,3\nBob,b@example.com,4\n");
    CHECK(sections.toAdd == 1);
    CHECK(leftOut(sections, Why::BelowTable) == 4);
    const ImportPreview again = f.good(Entity::Account, "account_id,name\nK5,a\naccount_id,name\nK6,b\n");
    CHECK(again.toAdd == 2);
    CHECK(leftOut(again, Why::HeaderAgain) == 1);

    // An empty row alone ends nothing, nor does a row with nothing but a key.
    CHECK(f.good(Entity::Account, "account_id,name\nK7,a\n\n\nK8,b\n\nK9\n").toAdd == 3);
    CHECK(f.good(Entity::Account, "account_id,name\nK10,a\n\nAcme West,\nK11,b\n").toAdd == 3);
    // What is wrong below an empty row stays wrong.
    CHECK(f.wrong(Entity::Subscription, "subscription_id,account_id,start_date,mrr\nS1,K4,2025-01-01,1\n\nS2\n")
              .front()
              .first
          == 4);
}

TEST_CASE("a header that stands twice is joined where the field is a list, else left out", "[import][table]")
{
    ImportFixture f;
    const ImportPreview preview =
        f.good(Entity::Account, "account_id,name,Labels,Name,Labels,住所,住所\nK1,Blue,a,Other,b|a,x,y\n");
    CHECK(preview.toAdd == 1);
    CHECK(f.text("SELECT name FROM accounts") == QStringLiteral("Blue"));
    CHECK(f.text("SELECT group_concat(tag, '|') FROM (SELECT tag FROM account_tags ORDER BY tag)")
          == QStringLiteral("a|b"));
    CHECK(warns(preview, u"Skipped column Name: field name is read from column 2."));
}

TEST_CASE("a list is parted by what its program writes", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account,
           "account_id,tags\nK1,a b|c; d\nK2,a;b ;c\nK3,\"a, b\"\nK4,a ::: b\nK5,東、西\nK6,\"a,b\"\n");
    const auto tagsOf = [&](const char* key) {
        auto rows = f.workspace->db().prepare(
            "SELECT group_concat(tag, '/') FROM (SELECT tag FROM account_tags AS t JOIN accounts AS a "
            "ON a.id = t.account_id WHERE account_key = ?1 ORDER BY tag)");
        rows.bind(1, QString::fromUtf8(key));
        return rows.next() ? rows.text(0) : QString();
    };
    CHECK(tagsOf("K1") == QStringLiteral("a b/c; d"));
    CHECK(tagsOf("K2") == QStringLiteral("a/b/c"));
    CHECK(tagsOf("K3") == QStringLiteral("a/b"));
    CHECK(tagsOf("K4") == QStringLiteral("a/b"));
    CHECK(tagsOf("K5") == QStringLiteral("東/西"));
    CHECK(tagsOf("K6") == QStringLiteral("a,b"));
    // In an export of ours only | parts.
    f.workspace->db().execute("UPDATE account_tags SET tag = 'x; y' WHERE tag = '東'");
    const QByteArray before = f.exported(Entity::Account);
    CHECK(f.good(Entity::Account, before).toUpdate == 0);
    CHECK(f.exported(Entity::Account) == before);
}

TEST_CASE("a pasted block is imported like a file", "[import][table]")
{
    ImportFixture f;
    ImportRequest request = f.request(Entity::Account, "account_id\nfile\n");
    request.pasted = PastedBlock{QStringLiteral("一覧\n顧客ID\t顧客名\nK1\t青空\nK2\t山吹\n"), {}};
    const auto preview = Importer(f.workspace->db()).run(request);
    REQUIRE(preview);
    CHECK(preview->toAdd == 2);
    CHECK(preview->headerRow == 2);
    CHECK(f.count("SELECT count(*) FROM accounts WHERE account_key = 'file'") == 0);
}

TEST_CASE("HTML in the cells of a report is text, and what a person typed stays", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account,
           "account_id,name,notes\nK1,\"<a href=\"\"/001\"\" title=\"\"x\"\">Blue &amp; Sky</a>\",a < b\n");
    CHECK(f.text("SELECT name FROM accounts") == QStringLiteral("Blue & Sky"));
    CHECK(f.text("SELECT notes FROM accounts") == QStringLiteral("a < b"));
    // An export of ours says what it means.
    f.workspace->db().execute("UPDATE accounts SET name = '<b>Bold</b>'");
    const QByteArray before = f.exported(Entity::Account);
    CHECK(f.good(Entity::Account, before).toUpdate == 0);
    CHECK(f.exported(Entity::Account) == before);
}

TEST_CASE("line ends within a cell are of one kind", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,notes\nK1,\"a\r\nb\rc\nd\"\n");
    CHECK(f.text("SELECT notes FROM accounts") == QStringLiteral("a\nb\nc\nd"));
    f.good(Entity::Touchpoint, "account_id,date,kind,text\r\nK1,2026-01-02,chat,\"one\r\ntwo\"\r\n");
    CHECK(f.good(Entity::Touchpoint, "account_id,date,kind,text\nK1,2026-01-02,chat,\"one\ntwo\"\n").toAdd == 0);
    // Also where an earlier version kept them as they came.
    f.workspace->db().execute("UPDATE touchpoints SET text = 'one' || char(13, 10) || 'two'");
    const ImportPreview again =
        f.good(Entity::Touchpoint, "account_id,date,kind,text\nK1,2026-01-02,chat,\"one\r\ntwo\"\n");
    CHECK(again.toAdd == 0);
}

TEST_CASE("a formula that failed is an error of its row", "[import][table]")
{
    ImportFixture f;
    CHECK(f.wrong(Entity::Account, "account_id,name,住所\nK1,#REF!,#N/A\nK2,#1 shop,\nK3,,#N/A\n#N/A,x,\n")
          == std::vector<std::pair<qint64, QString>>{{2, QStringLiteral("name")}, {5, QStringLiteral("account_id")}});
}

TEST_CASE("a merged cell holds for all its rows, but numbers do not count twice", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\nK2\n");
    const QByteArray rows =
        row(1, text("A1", "契約一覧"))
        + row(3, text("A3", "顧客ID") + text("B3", "契約ID") + text("C3", "開始日") + text("D3", "月額")
                     + text("E3", "プラン"))
        + row(4, text("A4", "K1") + text("B4", "S1") + text("C4", "2025-01-01") + "<c r=\"D4\"><v>100</v></c>"
                     + text("E4", "Pro"))
        + row(5, text("B5", "S2") + text("C5", "2025-02-01") + "<c r=\"D5\"><v>200</v></c>")
        + row(6, text("A6", "K2") + text("B6", "S3") + text("C6", "2025-02-01") + "<c r=\"D6\"><v>300</v></c>");
    const QByteArray merged =
        "<sheetData>" + rows
        + "</sheetData><mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"E4:E6\"/></mergeCells>";
    const ImportPreview preview = f.good(Entity::Subscription, test::xlsxOf({{{"契約", merged}}, {}, {}, {}}));
    CHECK(preview.toAdd == 3);
    CHECK(preview.sheet == QStringLiteral("契約"));
    CHECK(
        f.count(
            "SELECT count(*) FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id WHERE account_key = 'K1'")
        == 2);
    CHECK(f.count("SELECT count(*) FROM subscriptions WHERE plan = 'Pro'") == 3);
    QByteArray sums = merged;
    sums.replace("<c r=\"D5\"><v>200</v></c>", "").replace("S2", "S9").replace("E4:E6", "D4:D5");
    // The amount of both rows is no amount of the second.
    CHECK(f.wrong(Entity::Subscription, test::xlsxOf({{{"契約", sums}}, {}, {}, {}}))
          == std::vector<std::pair<qint64, QString>>{{5, QStringLiteral("月額")}});
}

TEST_CASE("a heading that is merged down over group headings is kept", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    // All that is needed stands in the lower row.
    const QByteArray rows = row(1, text("A1", "契約") + text("D1", "終了日") + text("E1", "月額"))
                            + row(2, text("A2", "契約ID") + text("B2", "顧客ID") + text("C2", "開始日"))
                            + row(3, text("A3", "C1") + text("B3", "A") + text("C3", "2025-01-01")
                                         + text("D3", "2025-12-01") + text("E3", "100"))
                            + row(4, text("A4", "C2") + text("B4", "B") + text("C4", "2025-01-01") + text("E4", "50"));
    const QByteArray merged = "<sheetData>" + rows
                              + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:D2\"/>"
                                "<mergeCell ref=\"E1:E2\"/></mergeCells>";
    ImportRequest asked = f.request(Entity::Subscription, test::xlsxOf({{{"s", merged}}, {}, {}, {}}));
    asked.assumptions = {{QStringLiteral("end"), QStringLiteral("first-day-after")}};
    const auto preview = Importer(f.workspace->db()).run(asked);
    REQUIRE(preview);
    CHECK(preview->errors.empty());
    CHECK(preview->headerRow == 2);
    CHECK(preview->headers
          == QStringList{QStringLiteral("契約ID"), QStringLiteral("顧客ID"), QStringLiteral("開始日"),
                         QStringLiteral("終了日"), QStringLiteral("月額")});
    CHECK(f.count("SELECT sum(mrr_minor) FROM subscriptions") == 150);
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE subscription_key = 'C1'") == QStringLiteral("2025-12-01"));
}

TEST_CASE("a table below with a title of its own and the same headings is another table", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nA\nB\n");
    const QByteArray head = "契約ID,顧客ID,開始日,月額\n";
    const ImportPreview preview = f.good(Entity::Subscription, "契約一覧\n" + head + "C1,A,2025-01-01,100\n\n解約一覧\n"
                                                                   + head + "C2,B,2025-01-01,50\n");
    CHECK(preview.toAdd == 1);
    CHECK(leftOut(preview, Why::BelowTable) == 3);
    CHECK(f.count("SELECT sum(mrr_minor) FROM subscriptions") == 100);
    // What is the next page of one list says so, or is called as the first one was.
    for (const char* title : {"契約一覧", "契約一覧 (2)", "2ページ", "Page 2"}) {
        INFO(title);
        ImportFixture g;
        g.good(Entity::Account, "account_id\nA\nB\n");
        g.good(Entity::Subscription,
               "契約一覧\n" + head + "C1,A,2025-01-01,100\n\n" + title + "\n" + head + "C2,B,2025-01-01,50\n");
        CHECK(g.count("SELECT sum(mrr_minor) FROM subscriptions") == 150);
    }
}

TEST_CASE("headings of two rows are one, and notes beside a sheet are no cells of it", "[import][table]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id\nK1\nK2\n");
    const QByteArray rows =
        row(1, text("A1", "一覧"))
        + row(2, text("A2", "契約ID") + text("B2", "顧客ID") + text("C2", "期間") + text("E2", "月額"))
        + row(3, text("C3", "開始日") + text("D3", "終了日"))
        + row(4, text("A4", "S1") + text("B4", "K1") + text("C4", "2025-01-01") + text("D4", "2026-01-01")
                     + text("E4", "100") + text("H4", "要確認"))
        + row(5, text("A5", "S2") + text("B5", "K2") + text("C5", "2025-02-01") + text("E5", "200"));
    const QByteArray merged =
        "<sheetData>" + rows
        + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:D2\"/>"
          "<mergeCell ref=\"E2:E3\"/></mergeCells>";
    const ImportPreview preview = f.good(Entity::Subscription, test::xlsxOf({{{"s", merged}}, {}, {}, {}}));
    CHECK(preview.toAdd == 2);
    CHECK(preview.headerRow == 3);
    CHECK(preview.headers
          == QStringList{QStringLiteral("契約ID"), QStringLiteral("顧客ID"), QStringLiteral("開始日"),
                         QStringLiteral("終了日"), QStringLiteral("月額")});
    CHECK(leftOut(preview, Why::AboveHeader) == 1);
    CHECK(warns(preview, u"1, first in row 4"));
    CHECK(f.text("SELECT end_date FROM subscriptions WHERE subscription_key = 'S1'") == QStringLiteral("2026-01-01"));
    // An account needs no more than the first row has, and its headings are both rows, too.
    const ImportPreview accounts = f.good(Entity::Account, test::xlsxOf({{{"s", merged}}, {}, {}, {}}));
    CHECK(accounts.rows == 2);
    CHECK(accounts.toAdd == 0);
    CHECK(f.count("SELECT count(*) FROM accounts") == 2);
    // In a text, cells too many say that something was moved.
    CHECK(f.wrong(Entity::Account, "account_id,name\nK3,a,b\n").size() == 1);
}

TEST_CASE("every kind that is exported as a spreadsheet comes back unchanged", "[import][table]")
{
    ImportFixture f;
    auto sample = sample::create(f.dir.path(QStringLiteral("sample.tasuki")), f.clock);
    REQUIRE(sample);
    Workspace& workspace = **sample;
    for (const Kind* kind : fileKinds()) {
        for (const bool japanese : {false, true}) {
            CAPTURE(kind->file->codeText().toStdString(), japanese);
            MemorySink memory;
            XlsxWriter xlsx(memory, {japanese, 2});
            REQUIRE(exports::exportList(workspace.db(), kind->entity(), f.clock.today(), {}, xlsx));
            const auto preview = Importer(workspace.db()).run(f.request(kind->entity(), memory.bytes()));
            REQUIRE(preview);
            for (const RowError& error : preview->errors)
                FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": "
                                  << error.reason.toStdString());
            CHECK(preview->rows > 0);
            CHECK(preview->toAdd == 0);
            CHECK(preview->toUpdate == 0);
            CHECK(preview->unchanged == preview->rows);
        }
    }
}

TEST_CASE("a second sheet with such a table is named, and read where it is asked for", "[import][table]")
{
    ImportFixture f;
    const auto sheet = [](const char* name, const char* key) {
        format::Table table;
        table.columns = {{QStringLiteral("account_id"), {}}, {QStringLiteral("name"), {}}};
        table.rows.push_back({QString::fromUtf8(key), QStringLiteral("x ") + QString::fromUtf8(key)});
        return format::XlsxSheet{QString::fromUtf8(name), {}, table, {}};
    };
    format::MemorySink bytes;
    REQUIRE(format::writeXlsx({sheet("2025", "K1"), sheet("2026", "K2")}, {}, bytes));
    ImportRequest request = f.request(Entity::Account, bytes.bytes());
    const auto first = Importer(f.workspace->db()).run(request);
    REQUIRE(first);
    CHECK(first->sheet == QStringLiteral("2025"));
    CHECK(first->warnings.join(u'\n').contains(QStringLiteral("not read: 2026.")));
    request.sheet = QStringLiteral("2026");
    const auto second = Importer(f.workspace->db()).run(request);
    REQUIRE(second);
    CHECK(second->warnings.isEmpty());
    CHECK(f.count("SELECT count(*) FROM accounts") == 2);
}
