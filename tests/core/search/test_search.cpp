// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fixture.h"

#include <QRandomGenerator>

using namespace tasuki;
using namespace tasuki::test;
using namespace tasuki::search;

namespace {

struct Searched : SearchFixture {
    Searched()
    {
        good(Entity::Contact, "account_id,name,yomi,email,title,department\n"
                              "A1,渡邊 﨑子,わたなべ さきこ,saki@sakura.example,部長,ＤＸ推進室\n");
        good(Entity::Touchpoint, "account_id,date,kind,member,text\n"
                                 "A1,2026-01-05,regular_meeting,佐藤 花子,更新の相談。ﾌﾟﾗﾝは据え置き\n"
                                 "A2,2026-01-07,webinar,鈴木 一郎,活用レポートを送付。次回は更新について\n"
                                 "A2,2026-01-06,chat,,高橋様より 株式会社テスト の紹介\n"
                                 "A3,2026-01-08,chat,,\"Weekly report, export of the list\"\n"
                                 "A3,2026-01-09,chat,,imported 100%\n");
        good(Entity::Promise, "account_id,text,made_on\nA1,帳票を直す,2026-01-04\n");
        good(Entity::Task, "title,account_id,due,notes\n資料を送る,A2,2026-02-01,更新の条件を確認\n");
    }
};

} // namespace

TEST_CASE_METHOD(Searched, "hits come newest first, and what has no day before them", "[search]")
{
    CHECK(hits("更新") == list({"tasks 2026-02-01", "touchpoints 2026-01-07", "touchpoints 2026-01-05"}));
    CHECK(hits("さくら") == list({"accounts A1"}));
    const Answer two = answer(QStringLiteral("更新"), 2);
    CHECK(two.hits.size() == 2);
    CHECK(two.hasMore);
    CHECK_FALSE(answer(QStringLiteral("更新"), 3).hasMore);
    CHECK(answer(QStringLiteral("更新")).notIndexed == 0);
}

TEST_CASE_METHOD(Searched, "width, case and kana make no difference", "[search]")
{
    CHECK(hits("ぷらん") == list({"touchpoints 2026-01-05"}));
    CHECK(hits("プラン") == hits("ﾌﾟﾗﾝ"));
    CHECK(hits("dx推進") == list({"contacts A1"}));
    CHECK(hits("ｗｅｅｋｌｙ") == list({"touchpoints 2026-01-08"}));
    CHECK(hits("100%") == list({"touchpoints 2026-01-09"}));
    CHECK(hits("S-001") == list({"accounts A1"}));
    CHECK(hits("saki@sakura") == list({"contacts A1"}));
}

TEST_CASE_METHOD(Searched, "one and two characters of Japanese are found", "[search][P25]")
{
    CHECK(hits("更").size() == 3);
    CHECK(hits("解約") == list({"accounts A1"}));
    CHECK(hits("票") == list({"promises 2026-01-04"}));
    CHECK(hits("室") == list({"contacts A1"})); // the last character of its text
    CHECK(hits("鯨").isEmpty());
}

TEST_CASE_METHOD(Searched, "a company is found without its form, and the form in a text", "[search]")
{
    CHECK(hits("さくら商事") == list({"accounts A1"}));
    CHECK(hits("(株)さくら商事") == list({"accounts A1"}));
    CHECK(hits("株式会社さくら") == list({"accounts A1"}));
    CHECK(hits("の紹介") == list({"touchpoints 2026-01-06"}));
    CHECK(hits("株式会社テスト") == list({"touchpoints 2026-01-06"}));
    CHECK(hits("会社テ") == list({"touchpoints 2026-01-06"}));
}

TEST_CASE_METHOD(Searched, "romaji finds kana", "[search]")
{
    CHECK(hits("sakura") == list({"contacts A1", "accounts A1"}));
    CHECK(hits("syouji") == hits("shouji"));
    CHECK(hits("takahashi") == list({"accounts A2"}));
}

TEST_CASE_METHOD(Searched, "beginnings of words come before what stands inside", "[search]")
{
    const Answer report = answer(QStringLiteral("report"));
    REQUIRE(report.hits.size() == 2);
    CHECK(hits("port") == list({"accounts A3", "touchpoints 2026-01-09", "touchpoints 2026-01-08"}));
    const Answer port = answer(QStringLiteral("port"));
    CHECK(port.hits[0].fit == Fit::WordStart);
    CHECK(port.hits[1].fit == Fit::Inside);
    CHECK(hits("ex") == list({"contacts A1", "touchpoints 2026-01-08"}));
}

TEST_CASE_METHOD(Searched, "other forms of a character come last, and are told", "[search]")
{
    const Answer answer = this->answer(QStringLiteral("髙橋"));
    REQUIRE(answer.hits.size() == 2);
    CHECK(answer.hits[0].kind == Entity::Account);
    CHECK(answer.hits[0].fit == Fit::WordStart);
    CHECK(answer.hits[1].kind == Entity::Touchpoint);
    CHECK(answer.hits[1].fit == Fit::Variant);
    CHECK(answer.hits[1].snippet.variant == QStringLiteral("高 = 髙"));
    CHECK(hits("渡辺崎子") == list({"contacts A1"}));
    CHECK(hits("渡辺 崎子") == list({"contacts A1"}));
    CHECK(this->answer(QStringLiteral("更新")).hits[0].snippet.variant.isEmpty());
}

TEST_CASE_METHOD(Searched, "the hit is marked in one line of its text", "[search]")
{
    const Answer plan = answer(QStringLiteral("プラン"));
    REQUIRE(plan.hits.size() == 1);
    CHECK(markedText(plan.hits[0].snippet) == QStringLiteral("更新の相談。【ﾌﾟﾗﾝ】は据え置き"));
    CHECK(plan.hits[0].accountName == QStringLiteral("株式会社さくら商事"));
    CHECK(markedText(answer(QStringLiteral("sakura")).hits[1].snippet) == QStringLiteral("株式会社【さくら】商事"));
    SearchedRow row;
    row.texts = {QString(300, u'あ') + QStringLiteral("\n解約\n") + QString(300, u'い')};
    const Snippet cut = snippetOf(row, {*termOf(QStringLiteral("解約"))});
    CHECK(cut.text.startsWith(u'…'));
    CHECK(cut.text.endsWith(u'…'));
    CHECK(cut.text.contains(QStringLiteral("あ 解約 い")));
    REQUIRE(cut.marks.size() == 1);
    CHECK(cut.text.mid(cut.marks[0].at, cut.marks[0].size) == QStringLiteral("解約"));
}

TEST_CASE_METHOD(Searched, "filters narrow the hits, in both languages", "[search]")
{
    for (const char* text : {"更新 in:tasks", "更新 in:task", "更新 対象:タスク", "更新　対象：タスク"})
        CHECK(hits(text) == list({"tasks 2026-02-01"}));
    CHECK(hits("更新 in:tasks,touchpoints").size() == 3);
    for (const char* text : {"kind:webinar", "kind:ウェビナー", "種類:うぇび", "更新 type:webinar"})
        CHECK(hits(text) == list({"touchpoints 2026-01-07"}));
    for (const char* text : {"更新 after:2026-01-07", "更新 以降:2026/1/7", "更新 since:2026年1月7日"})
        CHECK(hits(text) == list({"tasks 2026-02-01", "touchpoints 2026-01-07"}));
    for (const char* text :
         {"更新 before:2026-01-07", "更新 より前:2026-01-07", "更新 until:2026-01-06", "更新 以前:2026-01-06"})
        CHECK(hits(text) == list({"touchpoints 2026-01-05"}));
    CHECK(hits("更新 after:2026-01 before:2026-02") == list({"touchpoints 2026-01-07", "touchpoints 2026-01-05"}));
    for (const char* text :
         {"更新 account:さくら", "更新 顧客:sakura", "更新 account:S-001", "更新 account:\"(株)さくら商事\""})
        CHECK(hits(text) == list({"touchpoints 2026-01-05"}));
    for (const char* text : {"更新 owner:佐藤", "更新 主担当:さとう", "更新 owner:sato@example.com"})
        CHECK(hits(text) == list({"touchpoints 2026-01-05"}));
    const MemberId sato(count("SELECT id FROM members WHERE email = 'sato@example.com'"));
    CHECK(answer(QStringLiteral("更新 owner:me"), 10, sato).hits.size() == 1);
    CHECK(answer(QStringLiteral("更新 主担当:自分"), 10, sato).hits.size() == 1);
    CHECK(hits("in:contact") == list({"contacts A1"}));
}

TEST_CASE_METHOD(Searched, "a filter that says nothing is told, and no error", "[search]")
{
    for (const char* text : {"更新 owner:me", "in:nothing", "kind:xyz", "after:yesterday", "account:鯨"}) {
        const Answer answer = this->answer(QString::fromUtf8(text));
        CHECK(answer.hits.empty());
        CHECK(answer.problems.size() == 1);
    }
    CHECK(answer(QStringLiteral("更新 in:")).problems.isEmpty()); // it is still being typed
    CHECK(hits("更新 in:").size() == 3);
    CHECK(hits("http://更新").isEmpty());
}

TEST_CASE_METHOD(Searched, "several words are all to be there, and quotes keep words together", "[search]")
{
    CHECK(hits("更新 条件") == list({"tasks 2026-02-01"}));
    CHECK(hits("list weekly") == list({"touchpoints 2026-01-08"}));
    CHECK(hits("\"list weekly\"").isEmpty());
    CHECK(hits("\"weekly report\"") == list({"touchpoints 2026-01-08"}));
    CHECK(hits("\"weekly rep") == QStringList{});
    CHECK(hits("") == QStringList{});
    CHECK(hits("   \t") == QStringList{});
}

TEST_CASE_METHOD(Searched, "search takes any string", "[search][P25]")
{
    QRandomGenerator random(25);
    const QString special = QStringLiteral(
        "\"'*():^-+{}[]%_\\,;.:：“”　 \n\tAND OR NOT NEAR ~髙﨑邊株(有)ｶﾞ゛ー々𠮷👍🏽é\u0301\u200d\uFE0F");
    const int strings = scale(500, 5'000);
    for (int i = 0; i < strings; ++i) {
        QString text;
        for (int n = random.bounded(1, 14); n > 0; --n) {
            const int sort = random.bounded(4);
            if (sort == 0)
                text += special[random.bounded(int(special.size()))];
            else if (sort == 1)
                text += QChar(random.bounded(0x20, 0x7F));
            else if (sort == 2)
                text += QChar(random.bounded(0x3040, 0x9FFF));
            else
                text += QChar(random.bounded(1, 0xFFFF)); // also halves of pairs and what no character is
        }
        Request request;
        request.text = text;
        request.today = clock.today();
        const auto found = find(workspace->db(), request);
        INFO(text.toUtf8().toHex().toStdString());
        REQUIRE(found);
    }
    for (const char* text :
         {"\"", "*", "\"\"", "a*", "()", ":", "in:\"", "NOT", "NEAR(a b)", "\0x", "-", "株式会社", "(株)"})
        answer(QString::fromUtf8(text));
}
