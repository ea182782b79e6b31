// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"
#include "storage/database.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct SearchCli : CliFixture {
    SearchCli()
    {
        good("new w.tasuki");
        file("m.csv", "name,email\n佐藤,sato@example.com\n");
        file("a.csv", "account_id,name,yomi,owner\n1,さくら商事,さくらしょうじ,佐藤\n2,髙橋,たかはし,\n");
        file(
            "t.csv",
            "account_id,date,kind,text\n1,2026-01-05,chat,更新の相談\n2,2026-01-07,webinar,更新と活用\n2,2026-01-06,chat,=SUM(1)\n");
        good("import w.tasuki members m.csv");
        good("import w.tasuki accounts a.csv");
        good("import w.tasuki touchpoints t.csv");
    }
    /// Kind, date, account and snippet of each hit.
    QStringList lines(const CliResult& result)
    {
        QStringList all;
        const Rows rows = parse(result.out);
        for (size_t i = 1; i < rows.size(); ++i)
            all += QStringList{rows[i][0], rows[i][2], rows[i][4], rows[i][5], rows[i][6]}.join(u'|');
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(SearchCli, "search prints a line a hit, the newest first", "[cli][search]")
{
    const CliResult found = good("search w.tasuki 更新");
    CHECK(parse(found.out)[0].join(u',') == QStringLiteral("kind,row_id,date,account_id,account_name,snippet,variant"));
    CHECK(lines(found)
          == QStringList{QStringLiteral("touchpoints|2026-01-07|髙橋|【更新】と活用|"),
                         QStringLiteral("touchpoints|2026-01-05|さくら商事|【更新】の相談|")});
    CHECK(parse(found.out)[1][1].startsWith(u'R'));
    CHECK(found.err.isEmpty());
    CHECK(lines(good("search w.tasuki 更新 --limit 1")).size() == 1);
    CHECK(good("search w.tasuki 更新 --limit 1").err.contains("--limit"));
    CHECK(lines(good("search w.tasuki sakura")).size() == 1);
    CHECK(lines(good("search w.tasuki 高橋")) == QStringList{QStringLiteral("accounts||髙橋|【髙橋】|髙 = 高")});
    CHECK(lines(good("search w.tasuki 更新 owner:me --as sato@example.com")).size() == 1);
    CHECK(lines(good("search w.tasuki 更新 種類:ウェビナー after:2026-01-06")).size() == 1);
    CHECK(good("search w.tasuki 鯨").status == 0);
    CHECK(good("search w.tasuki sum --format json").out.contains("SUM"));
    CHECK(good("--lang ja search w.tasuki 更新").out.contains("該当箇所"));
}

TEST_CASE_METHOD(SearchCli, "a search that is called wrongly is refused", "[cli][search]")
{
    for (const char* call : {"search", "search w.tasuki", "search w.tasuki 更新 --limit 0",
                             "search w.tasuki 更新 --limit x", "search w.tasuki 更新 --rebuild"})
        CHECK(run(call).status == 2);
    CHECK(run("search missing.tasuki 更新").status == 3);
    CHECK(good("search w.tasuki 更新 owner:me").err.contains("me"));
}

TEST_CASE_METHOD(SearchCli, "an index that lacks rows is told by check and made anew", "[cli][search]")
{
    CHECK(good("check w.tasuki").out.isEmpty());
    {
        storage::Database db(dir.path(QStringLiteral("w.tasuki")), storage::OpenMode::ReadWrite, 0);
        db.execute("DELETE FROM searched_rows");
    }
    const CliResult checked = run("check w.tasuki");
    CHECK(checked.status == 1);
    CHECK(checked.out.contains("--rebuild"));
    CHECK(lines(good("search w.tasuki 更新")).isEmpty());
    good("search w.tasuki --rebuild");
    CHECK(good("check w.tasuki").out.isEmpty());
    CHECK(lines(good("search w.tasuki 更新")).size() == 2);
    {
        storage::Database db(dir.path(QStringLiteral("w.tasuki")), storage::OpenMode::ReadWrite, 0);
        db.execute("DELETE FROM search_version");
    }
    const CliResult slow = good("search w.tasuki 更新");
    CHECK(lines(slow).size() == 2);
    CHECK(slow.err.contains("--help"));
    CHECK(good("check w.tasuki").status == 0);
}
