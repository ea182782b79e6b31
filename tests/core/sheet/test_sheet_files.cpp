// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "format/cp932.h"
#include "support/sheets.h"

using namespace tasuki;
using namespace tasuki::imports;

using test::ImportFixture;

// The list of customers of a made-up team, as it lies in a spreadsheet and as that is saved as CSV: a title, merged
// cells, eras, amounts in words, owners that nobody has entered yet, a total row and 以上.
//
// By hand, on 2026-01-15 (contract lines that have begun and not ended):
//   青空商事    120,000 (from 2023-04-01) + 30,000 (from 2024-10-01)  = 150,000
//   山吹製作所   45,000 (2024-07-01 to 2026-06-30)                    =  45,000
//   KITAストア    8,500 (from 2025-12-01)                             =   8,500
//   雨宮研究所   none                                                 =       0
//   海野商会     20,000 (2024-01-01 to 2025-12-31, over)              =       0
//   all                                                               = 203,500

namespace {

const QByteArray kCsv = "顧客管理表（カスタマーサクセス部）,,,,,,,,,,\n"
                        "2026年1月15日 現在,,,,,,,,,,\n"
                        ",,,,,,,,,,\n"
                        "顧客名,CS担当,営業担当,プラン,契約開始日,契約終了日,月額,先方担当者,メールアドレス,役職,備考\n"
                        "株式会社青空商事,佐藤 花,高橋,Pro,R5.4.1,,12万円,山田 太郎,yamada@aozora.example,部長,大口\n"
                        ",,,サポート,令和6年10月1日,,\"30,000円\",鈴木 次郎,suzuki@aozora.example,,\n"
                        "山吹製作所（有）,田中,高橋,Light,2024/7/1,2026/6/30,\"¥45,000\",,,,\n"
                        "ＫＩＴＡストア,佐藤花,,Light,2025年12月1日,,\"8,500円/月\",北 さくら,,店長,\n"
                        "雨宮研究所,,,,,,-,,,,見込み\n"
                        "海野商会,田中,,Light,2024/1/1,2025/12/31,2万円,,,,解約\n"
                        "合計,,,,,,\"223,500\",,,,\n"
                        "以上,,,,,,,,,,\n";

QByteArray cp932(const QByteArray& utf8)
{
    QByteArray bytes;
    format::encodeCp932(std::string_view(utf8.constData(), size_t(utf8.size())), bytes, {}, [](char32_t) {});
    return bytes;
}

QByteArray text(const char* cell, const char* value)
{
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}
QByteArray number(const char* cell, const char* value, int style = 0)
{
    return QByteArray("<c r=\"") + cell + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}
QByteArray row(int number, const QByteArray& cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

/// The same: names and owners of 青空商事 are merged over its two rows, dates are dates, amounts numbers.
QByteArray xlsx()
{
    QByteArray headings;
    const char* names[] = {"顧客名", "CS担当",     "営業担当",       "プラン", "契約開始日", "契約終了日",
                           "月額",   "先方担当者", "メールアドレス", "役職",   "備考"};
    for (int i = 0; i < 11; ++i)
        headings += text((QByteArray(1, char('A' + i)) + "4").constData(), names[i]);
    constexpr int kDate = 1;
    constexpr int kYen = 2;
    const QByteArray rows =
        row(1, text("A1", "顧客管理表（カスタマーサクセス部）")) + row(2, text("A2", "2026年1月15日 現在"))
        + row(4, headings)
        + row(5, text("A5", "株式会社青空商事") + text("B5", "佐藤 花") + text("C5", "高橋") + text("D5", "Pro")
                     + number("E5", "45017", kDate) + number("G5", "120000", kYen) + text("H5", "山田 太郎")
                     + text("I5", "yamada@aozora.example") + text("J5", "部長") + text("K5", "大口"))
        + row(6, text("D6", "サポート") + number("E6", "45566", kDate) + number("G6", "30000", kYen)
                     + text("H6", "鈴木 次郎") + text("I6", "suzuki@aozora.example"))
        + row(7, text("A7", "山吹製作所（有）") + text("B7", "田中") + text("C7", "高橋") + text("D7", "Light")
                     + number("E7", "45474", kDate) + number("F7", "46203", kDate) + number("G7", "45000", kYen))
        + row(8, text("A8", "ＫＩＴＡストア") + text("B8", "佐藤花") + text("D8", "Light")
                     + number("E8", "45992", kDate) + number("G8", "8500", kYen) + text("H8", "北 さくら")
                     + text("J8", "店長"))
        + row(9, text("A9", "雨宮研究所") + text("G9", "-") + text("K9", "見込み"))
        + row(10, text("A10", "海野商会") + text("B10", "田中") + text("D10", "Light") + text("E10", "令和6年1月1日")
                      + text("F10", "2025/12/31") + text("G10", "2万円") + text("K10", "解約"))
        + row(11, text("A11", "合計") + number("G11", "223500", kYen)) + row(12, text("A12", "以上"));
    const QByteArray sheet = "<sheetData>" + rows
                             + "</sheetData><mergeCells><mergeCell ref=\"A1:K1\"/><mergeCell ref=\"A5:A6\"/><mergeCell "
                               "ref=\"B5:B6\"/><mergeCell ref=\"C5:C6\"/></mergeCells>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0&quot;円&quot;\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";
    return test::xlsxOf({{{"顧客", sheet}}, {}, styles, {}});
}

/// Figures worked out by hand, of whichever file.
void checkWorkspace(ImportFixture& f)
{
    const auto mrr = [&](const char* name) {
        return f.count(
            (QByteArray("SELECT coalesce(sum(mrr_minor), 0) FROM subscriptions AS s JOIN accounts AS a ON a.id = "
                        "s.account_id WHERE s.start_date <= '2026-01-15' AND (s.end_date IS NULL OR s.end_date > "
                        "'2026-01-15') AND a.name = '")
             + name + "'")
                .constData());
    };
    CHECK(mrr("株式会社青空商事") == 150'000);
    CHECK(mrr("山吹製作所（有）") == 45'000);
    CHECK(mrr("ＫＩＴＡストア") == 8'500);
    CHECK(mrr("雨宮研究所") == 0);
    CHECK(mrr("海野商会") == 0);
    CHECK(f.count("SELECT sum(mrr_minor) FROM subscriptions") == 223'500);
    CHECK(f.count("SELECT count(*) FROM accounts") == 5);
    CHECK(f.text(
              "SELECT group_concat(start_date || '/' || coalesce(end_date, ''), ' ') FROM (SELECT * FROM subscriptions "
              "ORDER BY start_date)")
          == QStringLiteral("2023-04-01/ 2024-01-01/2025-12-31 2024-07-01/2026-06-30 2024-10-01/ 2025-12-01/"));
    CHECK(f.text("SELECT group_concat(name, ' ') FROM (SELECT name FROM contacts ORDER BY id)")
          == QStringLiteral("山田 太郎 鈴木 次郎 北 さくら"));
    // 佐藤花 is 佐藤 花; 高橋 of the sales team is no owner.
    CHECK(f.text("SELECT group_concat(name, '、') FROM (SELECT name FROM members ORDER BY id)")
          == QStringLiteral("佐藤 花、田中"));
    CHECK(
        f.text(
            "SELECT group_concat(a.name || o.since, ' ') FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id "
            "JOIN members AS m ON m.id = o.member_id WHERE m.name = '佐藤 花'")
        == QStringLiteral("株式会社青空商事2023-04-01 ＫＩＴＡストア2025-12-01"));
    CHECK(f.text("SELECT notes FROM accounts WHERE name = '雨宮研究所'") == QStringLiteral("見込み"));
}

void checkFile(const QByteArray& bytes, std::vector<Assumption> answers)
{
    ImportFixture f;
    ImportRequest request = f.request(Entity::Sheet, bytes);
    answers.push_back({QStringLiteral("end"), QStringLiteral("first-day-after")});
    request.assumptions = answers;
    Importer importer(f.workspace->db());
    const auto preview = importer.run(request);
    REQUIRE(preview);
    for (const format::RowError& error : preview->errors)
        FAIL_CHECK("row " << error.row << " " << error.column.toStdString() << ": " << error.reason.toStdString());
    CHECK(preview->headerRow == 4);
    CHECK(preview->rows == 6);
    REQUIRE(preview->parts.size() == 3);
    CHECK(preview->parts[0].toAdd == 5);
    CHECK(preview->parts[1].toAdd == 5);
    CHECK(preview->parts[2].toAdd == 3);
    checkWorkspace(f);
    // Once more: nothing changes, and no owner is asked about.
    std::erase_if(answers, [](const Assumption& answer) { return answer.what == u"owner"; });
    request.assumptions = answers;
    const auto again = importer.run(request);
    REQUIRE(again);
    CHECK(again->errors.empty());
    CHECK(again->toAdd + again->toUpdate == 0);
    CHECK(again->unchanged == 13);
    checkWorkspace(f);
}

} // namespace

TEST_CASE("a team's list of customers comes in whole from a Shift_JIS file", "[sheet][import]")
{
    const Assumption make{QStringLiteral("owner"), QStringLiteral("make")};
    const Assumption above{QStringLiteral("blank"), QStringLiteral("above")};
    checkFile(cp932(kCsv), {make, above});
    checkFile(kCsv, {make, above});
}

TEST_CASE("a team's list of customers comes in whole from a spreadsheet with merged cells", "[sheet][import]")
{
    checkFile(xlsx(), {{QStringLiteral("owner"), QStringLiteral("make")}});
}

TEST_CASE("what a list of customers leaves open is asked once", "[sheet][import]")
{
    ImportFixture f;
    const auto preview = Importer(f.workspace->db()).run(f.request(Entity::Sheet, cp932(kCsv)));
    REQUIRE(preview);
    QStringList asked;
    for (const ImportQuestion& question : preview->questions)
        asked += QStringLiteral("%1 %2").arg(question.what).arg(question.rows);
    asked.sort();
    // Four rows name an owner (two 佐藤 花, two 田中), one row no customer.
    CHECK(asked == QStringList{QStringLiteral("blank 1"), QStringLiteral("owner 4")});
    CHECK(f.count("SELECT count(*) FROM accounts") + f.count("SELECT count(*) FROM members") == 0);
}
