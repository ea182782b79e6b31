// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Capturing : CliFixture {
    Capturing()
    {
        good("new w.tasuki");
        file("m.csv", "name,email\n佐藤,sato@example.jp\n");
        file(
            "a.csv",
            "account_id,name,yomi,account_code\nA1,さくら商事,さくらしょうじ,SKR\nA2,四日市商事,,\nA3,Northwind,,NW\n");
        file("c.csv", "account_id,name\nA1,山田 太郎\n");
        good("import w.tasuki members m.csv");
        good("import w.tasuki accounts a.csv");
        good("import w.tasuki contacts c.csv");
    }
    CliResult capture(const QString& line, const QStringList& options = {})
    {
        return runCli(dir.path(), QStringList{QStringLiteral("--today"), QStringLiteral("2026-04-15"),
                                              QStringLiteral("--as"), QStringLiteral("佐藤"), QStringLiteral("capture")}
                                      + options + QStringList{QStringLiteral("w.tasuki"), line});
    }
    static QJsonObject json(const CliResult& result) { return QJsonDocument::fromJson(result.out).object(); }
};

} // namespace

TEST_CASE_METHOD(Capturing, "a captured line is told as JSON and stored", "[cli][capture]")
{
    const QString line =
        QStringLiteral("さくら商事 定例会 45分 :) 山田様 管理者が異動 約束:金曜までに資料 →来週 後任に連絡 @佐藤");
    const QByteArray before = file("w.tasuki");
    const CliResult dry = capture(line, {QStringLiteral("--dry-run")});
    CHECK(dry.status == 0);
    CHECK(file("w.tasuki") == before);
    const QJsonObject told = json(dry);
    CHECK(told[QStringLiteral("account")].toString() == QStringLiteral("さくら商事"));
    CHECK(told[QStringLiteral("account_id")].toString() == QStringLiteral("A1"));
    CHECK(told[QStringLiteral("kind")].toString() == QStringLiteral("regular_meeting"));
    CHECK(told[QStringLiteral("minutes")].toInt() == 45);
    CHECK(told[QStringLiteral("mood")].toInt() == 1);
    CHECK(told[QStringLiteral("people")].toArray() == QJsonArray{QStringLiteral("山田 太郎")});
    CHECK(told[QStringLiteral("text")].toString() == QStringLiteral("管理者が異動"));
    CHECK_FALSE(told.contains(QStringLiteral("date")));
    CHECK(told[QStringLiteral("promise")].toObject()
          == QJsonObject{{QStringLiteral("text"), QStringLiteral("資料")},
                         {QStringLiteral("due"), QStringLiteral("2026-04-17")}});
    CHECK(told[QStringLiteral("task")].toObject()
          == QJsonObject{{QStringLiteral("title"), QStringLiteral("後任に連絡")},
                         {QStringLiteral("due"), QStringLiteral("2026-04-20")},
                         {QStringLiteral("assignee"), QStringLiteral("佐藤")}});
    const CliResult stored = capture(line);
    CHECK(stored.status == 0);
    CHECK(stored.out == dry.out);
    const Rows touches = parse(good("export w.tasuki touchpoints").out);
    REQUIRE(touches.size() == 2);
    CHECK(touches[1].contains(QStringLiteral("2026-04-15")));
    CHECK(touches[1].contains(QStringLiteral("管理者が異動")));
    CHECK(parse(good("export w.tasuki promises").out).size() == 2);
    const Rows tasks = parse(good("export w.tasuki tasks").out);
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[1].contains(QStringLiteral("capture")));
    CHECK(good("check w.tasuki").out.isEmpty());
}

TEST_CASE_METHOD(Capturing, "an account that is not found is refused with the nearest", "[cli][capture]")
{
    const QByteArray before = file("w.tasuki");
    CHECK(capture(QStringLiteral("山手工業 電話 順調")).status == 1);
    const CliResult unknown = capture(QStringLiteral("さくら産業 電話 順調"));
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("Nearest"));
    CHECK_FALSE(json(unknown).contains(QStringLiteral("account")));
    CHECK(capture(QStringLiteral("さくら商事")).status == 1);
    CHECK(run("capture w.tasuki").status == 2);
    CHECK(run("capture missing.tasuki x").status == 3);
    CHECK(file("w.tasuki") == before);
    // A task alone needs none.
    CHECK(capture(QStringLiteral("ToDo: 明日 備品を買う")).status == 0);
}

TEST_CASE_METHOD(Capturing, "English lines are captured, too", "[cli][capture]")
{
    const CliResult result =
        capture(QStringLiteral("Northwind yesterday inquiry 1h30m :( export is slow -> by Friday answer them"),
                {QStringLiteral("--dry-run")});
    CHECK(result.status == 0);
    const QJsonObject told = json(result);
    CHECK(told[QStringLiteral("account")].toString() == QStringLiteral("Northwind"));
    CHECK(told[QStringLiteral("date")].toString() == QStringLiteral("2026-04-14"));
    CHECK(told[QStringLiteral("kind")].toString() == QStringLiteral("inquiry"));
    CHECK(told[QStringLiteral("minutes")].toInt() == 90);
    CHECK(told[QStringLiteral("mood")].toInt() == -1);
    CHECK(told[QStringLiteral("text")].toString() == QStringLiteral("export is slow"));
    CHECK(told[QStringLiteral("task")].toObject()[QStringLiteral("due")].toString() == QStringLiteral("2026-04-17"));
}
