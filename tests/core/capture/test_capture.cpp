// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <algorithm>

using namespace tasuki;
using capture::Captured;
using capture::Part;

namespace {

const QDate kToday(2026, 4, 15); // a Wednesday
const AccountId kSakura(1);
const AccountId kYokkaichi(2);
const AccountId kSakuraFoods(3);
const AccountId kWednesday(4);
const AccountId kDana(5);
const ContactId kYamada(11);
const ContactId kHanako(12);
const ContactId kLee(13);

Member member(qint64 id, const char16_t* name, const char16_t* yomi, const char16_t* mail)
{
    Member made;
    made.id = MemberId(id);
    made.name = QString::fromUtf16(name);
    made.yomi = QString::fromUtf16(yomi);
    made.email = QString::fromUtf16(mail);
    return made;
}

const capture::Known& known()
{
    static const capture::Known made = [] {
        const auto name = [](AccountId id, const char16_t* key, const char16_t* called, const char16_t* yomi,
                             const char16_t* code) {
            return capture::AccountName{id, QString::fromUtf16(key), QString::fromUtf16(called),
                                        QString::fromUtf16(yomi), QString::fromUtf16(code)};
        };
        std::vector<TouchpointKind> kinds;
        for (const DefaultKind& kind : kDefaultKinds)
            kinds.push_back({TouchpointKindId(qint64(kinds.size()) + 1), kind.term.codeText(), {}, {}, 0, false, {}});
        kinds.push_back({TouchpointKindId(50), QStringLiteral("call"), QStringLiteral("電話"), {}, 0, false, {}});
        kinds.push_back({TouchpointKindId(51), QStringLiteral("visit"), QStringLiteral("訪問"), {}, 0, false, {}});
        return capture::Known{
            capture::AccountNames({name(kSakura, u"A1", u"株式会社さくら商事", u"さくらしょうじ", u"SKR"),
                                   name(kYokkaichi, u"A2", u"四日市商事", u"よっかいちしょうじ", u""),
                                   name(kSakuraFoods, u"A3", u"さくらフーズ", u"さくらふーず", u"SKF"),
                                   name(kWednesday, u"A4", u"Wednesday", u"", u""),
                                   name(kDana, u"A5", u"Northwind Trading Ltd", u"", u"NW")}),
            kinds,
            Directory({member(1, u"佐藤 一郎", u"さとういちろう", u"sato@example.jp"),
                       member(2, u"鈴木", u"すずき", u"suzuki@example.jp"),
                       member(3, u"Dana Lee", u"", u"dana@example.com")},
                      {}, {}),
            BusinessCalendar(),
            FiscalStart(4),
            {{kSakura, {{kYamada, QStringLiteral("山田 太郎")}, {kHanako, QStringLiteral("田中 花子")}}},
             {kDana, {{kLee, QStringLiteral("Robin Lee")}}}}};
    }();
    return made;
}

Captured read(const char16_t* line)
{
    return capture::read(line, known(), kToday);
}

std::pair<qsizetype, qsizetype> placeOf(const Captured& captured)
{
    return {captured.unclear.start, captured.unclear.length};
}

QString kindOf(const Captured& captured)
{
    for (const TouchpointKind& kind : known().kinds)
        if (kind.id == captured.kind)
            return kind.code;
    return {};
}

} // namespace

TEST_CASE("a line of capture is read as a whole", "[capture]")
{
    const Captured japanese = read(u"さくら商事 定例会 45分 :) 管理者が異動 →来週 後任に連絡");
    CHECK(japanese.account == kSakura);
    CHECK(kindOf(japanese) == QStringLiteral("regular_meeting"));
    CHECK(japanese.minutes == 45);
    CHECK(japanese.mood == 1);
    CHECK(japanese.text == QStringLiteral("管理者が異動"));
    REQUIRE(japanese.tasks.size() == 1);
    CHECK(japanese.tasks[0].title == QStringLiteral("後任に連絡"));
    CHECK(japanese.tasks[0].due == QDate(2026, 4, 20));
    CHECK_FALSE(japanese.tasks[0].start.isValid());
    CHECK_FALSE(japanese.day.isValid());

    const Captured english =
        read(u"Northwind Trading regular meeting 1h30m :( admin leaves promise: send the guide by Friday -> next "
             u"Monday write to Robin @sato !high");
    CHECK(english.account == kDana);
    CHECK(kindOf(english) == QStringLiteral("regular_meeting"));
    CHECK(english.minutes == 90);
    CHECK(english.mood == -1);
    CHECK(english.text == QStringLiteral("admin leaves"));
    REQUIRE(english.promises.size() == 1);
    CHECK(english.promises[0].text == QStringLiteral("send the guide"));
    CHECK(english.promises[0].due == QDate(2026, 4, 17));
    REQUIRE(english.tasks.size() == 1);
    CHECK(english.tasks[0].title == QStringLiteral("write to Robin"));
    CHECK(english.tasks[0].due == QDate(2026, 4, 20));
    CHECK(english.tasks[0].assignee == MemberId(1));
    CHECK(english.tasks[0].priority == TaskPriority::High);
}

TEST_CASE("an account is found by name, reading, code, key, a beginning or nearly", "[capture]")
{
    for (const char16_t* line : {u"さくら商事 電話", u"株式会社さくら商事 電話", u"さくらしょうじ 電話",
                                 u"サクラショウジ 電話", u"SKR 電話", u"skr 電話", u"Ａ１　電話", u"さくら商 電話",
                                 u"さくらしょじ 電話", u"さくら商事様 電話", u"さくら商事、電話"}) {
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(read(line).account == kSakura);
        CHECK(kindOf(read(line)) == QStringLiteral("call"));
        CHECK(read(line).text.isEmpty());
    }
    for (const char16_t* line :
         {u"Northwind Trading Ltd. call", u"northwind trading call", u"nw call", u"North call", u"Nortwind call"}) {
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(read(line).account == kDana);
    }
    CHECK(read(u"定例会 45分 さくら商事 順調").account == kSakura);
    CHECK(read(u"さくら商事の管理者が異動").account == kSakura);
    CHECK(read(u"さくら商事の管理者が異動").text == QStringLiteral("管理者が異動"));
}

TEST_CASE("a name that several accounts have is told with its place", "[capture]")
{
    const auto named = [](qint64 id, const char16_t* key) {
        return capture::AccountName{AccountId(id), QString::fromUtf16(key), QStringLiteral("青葉 不動産"), {}, {}};
    };
    capture::Known same = known();
    same.accounts = capture::AccountNames({named(1, u"K1"), named(2, u"K2")});
    const Captured twice = capture::read(u"青葉 不動産 電話 順調", same, kToday);
    CHECK(twice.isAmbiguous);
    CHECK(twice.nearest == std::vector{AccountId(1), AccountId(2)});
    CHECK(placeOf(twice) == std::pair<qsizetype, qsizetype>(0, 6));
    CHECK(capture::read(u"K2 電話 順調", same, kToday).account == AccountId(2));
}

TEST_CASE("what may be several accounts or none is told with the nearest", "[capture]")
{
    const Captured several = read(u"さくら 電話");
    CHECK_FALSE(several.account.isValid());
    CHECK(several.isAmbiguous);
    CHECK(several.nearest == std::vector{kSakura, kSakuraFoods});
    CHECK(placeOf(several) == std::pair<qsizetype, qsizetype>(0, 3));
    const Captured unknown = read(u"45分 さくら産業 電話");
    CHECK_FALSE(unknown.account.isValid());
    CHECK_FALSE(unknown.isAmbiguous);
    CHECK(unknown.nearest == std::vector{kSakura, kSakuraFoods});
    CHECK(placeOf(unknown) == std::pair<qsizetype, qsizetype>(4, 5));
    // What has nothing in common with it, or only 商事, is not near.
    CHECK(read(u"山手工業 電話").nearest.empty());
    CHECK(read(u"山手商事 電話").nearest.empty());
    CHECK(placeOf(read(u"SKR 電話")).second == 0);
    // On the page of an account it is that one.
    CHECK(capture::read(u"電話 順調", known(), kToday, kSakura).account == kSakura);
    CHECK(capture::read(u"管理者が異動", known(), kToday, kSakura).text == QStringLiteral("管理者が異動"));
    // A task alone needs none.
    CHECK(read(u"→明日 備品を買う").nearest.empty());
    CHECK(read(u"→明日 備品を買う").tasks.size() == 1);
}

TEST_CASE("an account that is not known is never taken for one with a similar name", "[capture]")
{
    const auto named = [](qint64 id, const char16_t* called) {
        return capture::AccountName{AccountId(id), QStringLiteral("K%1").arg(id), QString::fromUtf16(called), {}, {}};
    };
    capture::Known all = known();
    all.accounts = capture::AccountNames(
        {named(1, u"松葉クリニック"), named(2, u"北野メディカル"), named(3, u"横川みなと倉庫"),
         named(4, u"銀河台システムズ"), named(5, u"Plant 12 Logistics"), named(6, u"Northwind Trading"),
         named(7, u"Store One"), named(8, u"髙﨑運輸"), named(9, u"明星物流センター")});
    const auto account = [&](const char16_t* line) {
        return capture::read(QString::fromUtf16(line), all, kToday).account.value();
    };
    for (const char16_t* line : {u"北野クリニック 電話 解約の意向", u"松葉メディカル 電話 x", u"みなと倉庫 電話 x",
                                 u"明星台システムズ 電話 x", u"松野クリニック 電話", u"Plant13Logistics call",
                                 u"Northwood call", u"Stone call", u"明星物流センタ1 電話"}) {
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(account(line) == 0);
    }
    CHECK(account(u"松葉クリニク 電話") == 1); // a letter is missing
    CHECK(account(u"松葉ククリニック 電話") == 1);
    CHECK(account(u"松葉クリッニク 電話") == 1);
    CHECK(account(u"明星物流センタア 電話") == 9);
    CHECK(account(u"Nortwind call") == 6);
    CHECK(account(u"Norhtwind call") == 6);
    CHECK(account(u"高崎運輸 電話") == 8); // another form of the characters
    CHECK(capture::read(u"北野クリニック 電話", all, kToday).nearest.front() == AccountId(1));
}

TEST_CASE("what is stuck to the name of an account is kept", "[capture]")
{
    for (const char16_t* line :
         {u"さくら商事：電話 順調", u"さくら商事:電話 順調", u"さくら商事／電話 順調", u"さくら商事・電話 順調",
          u"さくら商事|電話 順調", u"さくら商事電話 順調", u"さくら商事様：電話 順調", u"昨日 さくら商事電話 順調"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const Captured captured = read(line);
        CHECK(captured.account == kSakura);
        CHECK(kindOf(captured) == QStringLiteral("call"));
        CHECK(captured.text == QStringLiteral("順調"));
    }
    CHECK(read(u"さくら商事45分 電話").minutes == 45);
    // It may be the name of another company, too.
    const Captured stuck = read(u"さくら商事解約の連絡 電話");
    CHECK_FALSE(stuck.account.isValid());
    CHECK(stuck.nearest.front() == kSakura);
    CHECK(placeOf(stuck) == std::pair<qsizetype, qsizetype>(0, 5));
}

TEST_CASE("names of accounts win over dates", "[capture]")
{
    const Captured yokkaichi = read(u"四日市商事 訪問 順調");
    CHECK(yokkaichi.account == kYokkaichi);
    CHECK_FALSE(yokkaichi.day.isValid());
    CHECK(read(u"Wednesday call").account == kWednesday);
    CHECK_FALSE(read(u"Wednesday call").day.isValid());
    const Captured task = read(u"さくら商事 電話 → Wednesday");
    REQUIRE(task.tasks.size() == 1);
    CHECK(task.tasks[0].title == QStringLiteral("Wednesday"));
    CHECK_FALSE(task.tasks[0].due.isValid());
}

TEST_CASE("minutes are read in both languages", "[capture]")
{
    const std::vector<std::pair<const char16_t*, int>> good = {
        {u"45分", 45},          {u"４５分", 45},  {u"45分間", 45}, {u"1時間", 60},  {u"1時間半", 90},
        {u"1時間30分", 90},     {u"1.5時間", 90}, {u"45min", 45},  {u"45 min", 45}, {u"45 minutes", 45},
        {u"1h30m", 90},         {u"1h30", 90},    {u"1h", 60},     {u"1.5h", 90},   {u"2 hours", 120},
        {u"1 hour 15 min", 75}, {u"90m", 90}};
    for (const auto& [text, minutes] : good) {
        INFO(QString::fromUtf16(text).toStdString());
        const Captured captured = capture::read(
            QStringLiteral("SKR 電話 ") + QString::fromUtf16(text) + QStringLiteral(" 順調"), known(), kToday);
        CHECK(captured.minutes == minutes);
        CHECK(captured.text == QStringLiteral("順調"));
    }
    for (const char16_t* text : {u"45分の1", u"5分前", u"30分野", u"45", u"1時間目", u"5mm", u"10minds", u"3hp"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(capture::read(QStringLiteral("SKR 電話 ") + QString::fromUtf16(text), known(), kToday).minutes);
    }
    CHECK(read(u"SKR 電話 順調 45分").minutes == 45);
    CHECK_FALSE(read(u"SKR 電話 待ち時間が 45分 と長い").minutes); // within the text it is text
}

TEST_CASE("moods are read from signs and words", "[capture]")
{
    const std::vector<std::pair<const char16_t*, int>> good = {{u":)", 1},         {u"：）", 1},
                                                               {u":-)", 1},        {u":D", 2},
                                                               {u":(", -1},        {u":((", -2},
                                                               {u":|", 0},         {u"😊", 1},
                                                               {u"反応：良い", 1}, {u"反応:とても悪い", -2},
                                                               {u"mood: good", 1}, {u"mood:very bad", -2},
                                                               {u"mood:+2", 2},    {u"反応:−1", -1},
                                                               {u"反応：普通", 0}};
    for (const auto& [text, mood] : good) {
        INFO(QString::fromUtf16(text).toStdString());
        const Captured captured = capture::read(
            QStringLiteral("SKR 電話 ") + QString::fromUtf16(text) + QStringLiteral(" 順調"), known(), kToday);
        CHECK(captured.mood == mood);
        CHECK(captured.text == QStringLiteral("順調"));
    }
    for (const char16_t* text : {u":)x", u"反応が良い", u"moody", u"mood: fine weather", u":"})
        CHECK_FALSE(capture::read(QStringLiteral("SKR 電話 ") + QString::fromUtf16(text), known(), kToday).mood);
}

TEST_CASE("the type stands before the text, or behind #", "[capture]")
{
    CHECK(kindOf(read(u"SKR 定例会 順調")) == QStringLiteral("regular_meeting"));
    CHECK(kindOf(read(u"SKR ていれいかい 順調")) == QStringLiteral("regular_meeting"));
    CHECK(kindOf(read(u"SKR 定例 順調")) == QStringLiteral("regular_meeting"));
    CHECK(kindOf(read(u"SKR regular meeting all well")) == QStringLiteral("regular_meeting"));
    CHECK(kindOf(read(u"SKR 30分 電話")) == QStringLiteral("call"));
    CHECK(kindOf(read(u"SKR 管理者が異動 #電話 後任は未定")) == QStringLiteral("call"));
    CHECK(read(u"SKR 管理者が異動 ＃電話 後任は未定").text == QStringLiteral("管理者が異動 後任は未定"));
    CHECK(kindOf(read(u"SKR 管理者と chat した")).isEmpty());
}

TEST_CASE("the day of a touchpoint is today or before; a later one is text", "[capture]")
{
    CHECK(read(u"SKR 昨日 訪問 順調").day == QDate(2026, 4, 14));
    CHECK(read(u"SKR 訪問 4/10 順調").day == QDate(2026, 4, 10));
    CHECK(read(u"SKR 訪問 12/3").day == QDate(2025, 12, 3));
    CHECK(read(u"SKR visit yesterday all well").day == QDate(2026, 4, 14));
    CHECK(read(u"SKR visit last Friday").day == QDate(2026, 4, 10));
    CHECK(read(u"SKR 訪問 先週金曜").day == QDate(2026, 4, 10));
    const Captured later = read(u"SKR 電話 来週 訪問したい");
    CHECK_FALSE(later.day.isValid());
    CHECK(later.text == QStringLiteral("来週 訪問したい"));
    CHECK(read(u"SKR 電話 後任は未定。→明日 資料").text == QStringLiteral("後任は未定。"));
    CHECK_FALSE(read(u"SKR 電話 更新は 4/1 と確認した").day.isValid()); // within the text it is text
    // What is planned is none of last year, and a sentence says what its date is of.
    for (const char16_t* text :
         {u"5/10に更新会議あり", u"次回 5/10", u"更新日は来年 3/31", u"next meeting on 5/10", u"契約の開始は 4/1",
          u"renewal date is 4/1", u"稼働 3/4", u"満足度 5/5", u"評価 8/10", u"達成率は 2/3"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Captured captured =
            capture::read(QStringLiteral("SKR 電話 ") + QString::fromUtf16(text), known(), kToday);
        CHECK_FALSE(captured.day.isValid());
        CHECK(captured.text == QString::fromUtf16(text));
    }
    CHECK(read(u"先月末 SKR 電話 順調").day == QDate(2026, 3, 31));
    CHECK(read(u"SKR 訪問 4/14(火) 順調").day == QDate(2026, 4, 14));
    CHECK_FALSE(read(u"SKR 訪問 4/14(水) 順調").day.isValid()); // which of the two is meant?
    // A day to come costs nothing of the rest.
    CHECK(kindOf(read(u"明日 SKR 電話 順調")) == QStringLiteral("call"));
    CHECK(read(u"明日 SKR 電話 順調").text == QStringLiteral("明日 順調"));
    CHECK(kindOf(read(u"tomorrow nw call all well")) == QStringLiteral("call"));
}

TEST_CASE("what Japanese adds to a part without a space goes with it", "[capture]")
{
    for (const char16_t* line : {u"SKR 電話 30分で 順調", u"SKR 電話 （30分） 順調", u"SKR 電話 順調 (30分)",
                                 u"SKR 電話30分 順調", u"SKR 電話で 30分 順調", u"SKR 電話にて 30分 順調"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const Captured captured = read(line);
        CHECK(kindOf(captured) == QStringLiteral("call"));
        CHECK(captured.minutes == 30);
        CHECK(captured.text == QStringLiteral("順調"));
    }
    CHECK(read(u"nw call half an hour all well").minutes == 30);
    CHECK(read(u"nw call an hour and a half all well").minutes == 90);
    CHECK(read(u"nw call an hour late").text == QStringLiteral("late"));
}

TEST_CASE("a day that stands first in the line is that of the touchpoint", "[capture]")
{
    const QDate yesterday(2026, 4, 14);
    for (const char16_t* line : {u"昨日 さくら商事 電話 管理者が異動", u"昨日　株式会社さくら商事　電話　管理者が異動",
                                 u"昨日、さくら商事、電話、管理者が異動", u"4/14 SKR 電話 管理者が異動",
                                 u"昨日 電話 SKR 管理者が異動", u"昨日 さくら商 電話 管理者が異動",
                                 u"昨日 さくら商事に 電話 管理者が異動", u"電話 昨日 さくら商事 管理者が異動"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const Captured captured = read(line);
        CHECK(captured.account == kSakura);
        CHECK(captured.day == yesterday);
        CHECK(kindOf(captured) == QStringLiteral("call"));
        CHECK(captured.text == QStringLiteral("管理者が異動"));
    }
    for (const char16_t* line :
         {u"yesterday Northwind Trading call 30min admin leaves", u"Yesterday, nw call 30min admin leaves",
          u"yesterday North call 30min admin leaves", u"yesterday 30min nw call admin leaves",
          u"yesterday Nortwind call 30min admin leaves"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const Captured captured = read(line);
        CHECK(captured.account == kDana);
        CHECK(captured.day == yesterday);
        CHECK(captured.minutes == 30);
        CHECK(kindOf(captured) == QStringLiteral("call"));
        CHECK(captured.text == QStringLiteral("admin leaves"));
    }
    CHECK(read(u"last Friday nw call").day == QDate(2026, 4, 10));
    CHECK(read(u"先週金曜 さくら商事 電話").day == QDate(2026, 4, 10));
    CHECK(read(u"昨日、さくら商事の管理者が異動").text == QStringLiteral("管理者が異動"));
    // On an account's page none has to be named.
    const Captured here = capture::read(u"昨日 電話 管理者が異動", known(), kToday, kSakura);
    CHECK(here.account == kSakura);
    CHECK(here.day == yesterday);
    CHECK(here.text == QStringLiteral("管理者が異動"));
    // A name wins over a date, and a day to come is none of a touchpoint.
    CHECK(read(u"昨日 四日市商事 訪問").account == kYokkaichi);
    CHECK(read(u"yesterday Wednesday call").account == kWednesday);
    CHECK(read(u"yesterday Wednesday call").day == yesterday);
    const Captured later = read(u"明日 さくら商事 訪問");
    CHECK_FALSE(later.day.isValid());
    CHECK(later.account == kSakura);
}

TEST_CASE("people of the account are known by name, or by family name and title", "[capture]")
{
    CHECK(read(u"SKR 訪問 山田太郎 順調").people == std::vector{kYamada});
    CHECK(read(u"SKR 訪問 山田太郎 順調").text == QStringLiteral("順調"));
    const Captured two = read(u"SKR 訪問 田中さん、山田様、45分、順調 課長同席");
    CHECK(two.people == std::vector{kHanako, kYamada}); // as they are named, not as they are kept
    CHECK(two.minutes == 45);
    CHECK(two.text == QStringLiteral("山田様、順調 課長同席")); // only one is stored: no name goes
    CHECK(std::ranges::count(two.parts, Part::Kind::Person, &Part::kind) == 1);
    const Captured behind = read(u"SKR 訪問 順調 田中さん 山田様 45分");
    CHECK(behind.people == std::vector{kHanako, kYamada});
    CHECK(behind.text == QStringLiteral("順調 山田様"));
    CHECK(behind.minutes == 45);
    CHECK(read(u"SKR 訪問 山田様から要望 田中さん").people == std::vector{kHanako, kYamada});
    CHECK(read(u"SKR 訪問 山田様 山田太郎 順調").text == QStringLiteral("山田太郎 順調"));
    const Captured within = read(u"SKR 訪問 山田様から要望があった");
    CHECK(within.people == std::vector{kYamada});
    CHECK(within.text == QStringLiteral("山田様から要望があった"));
    CHECK(read(u"nw call with Robin Lee about seats").people == std::vector{kLee});
    CHECK(read(u"nw call with Robin Leech").people.empty());
    CHECK(read(u"SKR 訪問 山田").people.empty());
    CHECK(read(u"SKR 訪問 小山田様").people.empty());
}

TEST_CASE("a follow-up task has a title, a start and a due date, an assignee and a priority", "[capture]")
{
    const auto task = [](const char16_t* line) {
        const Captured captured = read(line);
        REQUIRE(captured.tasks.size() == 1);
        return captured.tasks[0];
    };
    for (const char16_t* mark :
         {u"→", u"-> ", u"=>", u"⇒", u" ToDo: ", u" todo：", u" TODO:", u" タスク：", u" task: "}) {
        INFO(QString::fromUtf16(mark).toStdString());
        const Captured captured = capture::read(QStringLiteral("SKR 電話 順調") + QString::fromUtf16(mark)
                                                    + QStringLiteral("金曜までに資料を送る"),
                                                known(), kToday);
        CHECK(captured.text == QStringLiteral("順調"));
        REQUIRE(captured.tasks.size() == 1);
        CHECK(captured.tasks[0].title == QStringLiteral("資料を送る"));
        CHECK(captured.tasks[0].due == QDate(2026, 4, 17));
    }
    CHECK(task(u"SKR →来週着手 提案書 月末までに").start == QDate(2026, 4, 20));
    CHECK(task(u"SKR →来週着手 提案書 月末までに").due == QDate(2026, 4, 30));
    CHECK(task(u"SKR →来週着手 提案書 月末までに").title == QStringLiteral("提案書"));
    CHECK(task(u"SKR → 来週 提案書 月末までに").start == QDate(2026, 4, 20));
    CHECK(task(u"SKR -> draft the offer starting Monday by EOM").start == QDate(2026, 4, 20));
    CHECK(task(u"SKR -> draft the offer starting Monday by EOM").due == QDate(2026, 4, 30));
    CHECK(task(u"SKR -> draft the offer starting Monday by EOM").title == QStringLiteral("draft the offer"));
    CHECK(task(u"SKR →見積もりを来週までに送る").title == QStringLiteral("見積もりを送る"));
    CHECK(task(u"SKR →資料 ＠佐藤 ！高").assignee == MemberId(1));
    CHECK(task(u"SKR →金曜までに＠佐藤 資料").assignee == MemberId(1));
    CHECK(task(u"SKR →資料 ＠佐藤 ！高").priority == TaskPriority::High);
    CHECK(task(u"SKR →資料 @すずき !!").assignee == MemberId(2));
    CHECK(task(u"SKR →資料 @すずき !!").priority == TaskPriority::Urgent);
    CHECK(task(u"SKR -> slides @dana !low").assignee == MemberId(3));
    CHECK(task(u"SKR -> slides @nobody").title == QStringLiteral("slides @nobody"));
    CHECK(task(u"SKR →資料 @佐藤 一郎").assignee == MemberId(1));
    CHECK(task(u"SKR →資料 @佐藤 一郎").title == QStringLiteral("資料"));
    CHECK(task(u"SKR →資料 @佐藤 至急").title == QStringLiteral("資料 至急"));
    // The Friday behind that Monday.
    CHECK(task(u"SKR →月曜から金曜までに資料").start == QDate(2026, 4, 20));
    CHECK(task(u"SKR →月曜から金曜までに資料").due == QDate(2026, 4, 24));
    CHECK(task(u"SKR -> from Monday draft it, due Friday").due == QDate(2026, 4, 24));
    CHECK(task(u"SKR -> send deck Friday @sato").title == QStringLiteral("send deck"));
    // Nothing is left of what encloses a date.
    CHECK(task(u"SKR →資料（金曜まで）").title == QStringLiteral("資料"));
    CHECK(task(u"SKR -> slides by Friday.").title == QStringLiteral("slides"));
    CHECK(task(u"SKR →資料 金曜までに。").title == QStringLiteral("資料"));
    CHECK(read(u"SKR 電話 →明日 資料 →来週 訪問").tasks.size() == 2);
    CHECK(read(u"SKR 電話 →").tasks.empty());
}

TEST_CASE("every part of what follows says which task or promise it is of", "[capture]")
{
    const Captured captured = read(u"SKR 電話 約束: 明日 →来週 →金曜までに資料送付 @佐藤 約束:月末までに返事 →");
    REQUIRE(captured.tasks.size() == 2);
    CHECK(captured.tasks[0].title.isEmpty());
    CHECK(captured.tasks[0].due == QDate(2026, 4, 20));
    CHECK(captured.tasks[1].title == QStringLiteral("資料送付"));
    CHECK(captured.tasks[1].due == QDate(2026, 4, 17));
    REQUIRE(captured.promises.size() == 2);
    CHECK(captured.promises[0].text.isEmpty());
    CHECK(captured.promises[1].text == QStringLiteral("返事"));
    std::vector<std::pair<Part::Kind, size_t>> parts;
    for (const Part& part : captured.parts)
        if (part.kind >= Part::Kind::Promise)
            parts.emplace_back(part.kind, part.of);
    using enum Part::Kind;
    // An arrow behind which nothing stands yet is none.
    CHECK(parts
          == std::vector<std::pair<Part::Kind, size_t>>{{Promise, 0},
                                                        {PromiseDue, 0},
                                                        {Task, 0},
                                                        {Due, 0},
                                                        {Task, 1},
                                                        {Due, 1},
                                                        {Assignee, 1},
                                                        {Promise, 1},
                                                        {PromiseDue, 1}});
}

TEST_CASE("an arrow within a word is text", "[capture]")
{
    for (const char16_t* text : {u"A->B の移行を相談", u"利用が 100=>120 に増えた", u"A→Bの移行", u"100→120 に増えた",
                                 u"担当が 100人→120人 に増えた", u"plan A=>B", u"SSO->SAML"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Captured captured =
            capture::read(QStringLiteral("SKR 電話 ") + QString::fromUtf16(text), known(), kToday);
        CHECK(captured.tasks.empty());
        CHECK(captured.text == QString::fromUtf16(text));
    }
    CHECK(read(u"SKR 電話 45分→60分に延長").text == QStringLiteral("45分→60分に延長"));
    for (const char16_t* text :
         {u"順調→来週 資料", u"順調 →来週 資料", u"順調 ->来週 資料", u"順調。→来週 資料", u"順調→ 来週 資料",
          u"順調 => 来週 資料", u"順調 :)→来週 資料", u"「順調」→来週 資料"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const Captured captured =
            capture::read(QStringLiteral("SKR 電話 ") + QString::fromUtf16(text), known(), kToday);
        REQUIRE(captured.tasks.size() == 1);
        CHECK(captured.tasks[0].title == QStringLiteral("資料"));
        CHECK(captured.tasks[0].due == QDate(2026, 4, 20));
    }
    CHECK(read(u"->tomorrow buy paper").tasks.size() == 1);
    CHECK(read(u"nw call all well -> write").tasks.size() == 1);
}

TEST_CASE("a promise has a text and a due date", "[capture]")
{
    const Captured captured = read(u"SKR 電話 順調 約束：来週金曜までに見積もりを出す →資料");
    REQUIRE(captured.promises.size() == 1);
    CHECK(captured.promises[0].text == QStringLiteral("見積もりを出す"));
    CHECK(captured.promises[0].due == QDate(2026, 4, 24));
    CHECK(captured.text == QStringLiteral("順調"));
    CHECK(captured.tasks.size() == 1);
    CHECK(read(u"SKR call Promise: a guide by May 3").promises[0].due == QDate(2026, 5, 3));
    CHECK(read(u"SKR 電話 約束を守ってくれた").promises.empty());
}

TEST_CASE("what stands in quotation marks is text", "[capture]")
{
    const Captured captured = read(u"SKR 電話 「45分 :) →明日」と言われた → 「来週」の資料");
    CHECK_FALSE(captured.minutes);
    CHECK_FALSE(captured.mood);
    CHECK(captured.text == QStringLiteral("「45分 :) →明日」と言われた"));
    REQUIRE(captured.tasks.size() == 1);
    CHECK(captured.tasks[0].title == QStringLiteral("「来週」の資料"));
    CHECK_FALSE(captured.tasks[0].due.isValid());
    CHECK(read(u"SKR call \"30 min tomorrow\" was the title").text
          == QStringLiteral("\"30 min tomorrow\" was the title"));
    CHECK_FALSE(read(u"SKR call “30 min” it was").minutes);
    CHECK(read(u"さくら商事「45分」の件").account == kSakura);
    CHECK(read(u"さくら商事「45分」の件").text == QStringLiteral("「45分」の件"));
}

TEST_CASE("every part that was understood has its place, and can be turned back to text", "[capture]")
{
    const QString line = QStringLiteral("さくら商事　定例会 ４５分 ：） 異動 →来週 後任に連絡 ＠佐藤");
    const Captured captured = capture::read(line, known(), kToday);
    QStringList shown;
    for (const Part& part : captured.parts)
        shown += line.mid(part.start, part.length);
    CHECK(shown
          == QStringList{QStringLiteral("さくら商事"), QStringLiteral("定例会"), QStringLiteral("４５分"),
                         QStringLiteral("：）"), QStringLiteral("→"), QStringLiteral("来週"),
                         QStringLiteral("＠佐藤")});
    CHECK(captured.parts[5].kind == Part::Kind::Due);
    const Part& due = captured.parts[5];
    const Captured back = capture::read(line, known(), kToday, {}, {{due.start, due.length}});
    REQUIRE(back.tasks.size() == 1);
    CHECK_FALSE(back.tasks[0].due.isValid());
    CHECK(back.tasks[0].title == QStringLiteral("来週 後任に連絡"));
    const Part& minutes = captured.parts[2];
    const Captured text = capture::read(line, known(), kToday, {}, {{minutes.start, minutes.length}});
    CHECK_FALSE(text.minutes);
    CHECK(text.text.contains(QStringLiteral("４５分")));
}

TEST_CASE("the line may hold anything", "[capture]")
{
    for (const char16_t* line : {u"", u" ", u"→", u"->->", u"@", u"!", u"#", u"「", u"\"", u":", u"約束:", u"SKR",
                                 u"、、、", u"→→→ ToDo: 約束:"}) {
        INFO(QString::fromUtf16(line).toStdString());
        const Captured captured = read(line);
        for (const Part& part : captured.parts)
            CHECK(part.length > 0);
    }
    CHECK(read(u"SKR").account == kSakura);
    CHECK_FALSE(read(u"SKR").hasTouch());
}

TEST_CASE("no line of the traps says a day in a captured line", "[capture][daywords]")
{
    const QString text = QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_TEST_DATA "/day-words/traps.txt")));
    for (const QString& trap : text.split(u'\n')) {
        if (trap.isEmpty() || (trap.startsWith(u'#') && trap.contains(u' ')))
            continue;
        INFO(trap.toStdString());
        const Captured head = capture::read(QStringLiteral("SKR 電話 ") + trap, known(), kToday);
        CHECK_FALSE(head.day.isValid());
        // Of "Today Corp さくら商事" Corp is the account's legal form.
        const Captured first = capture::read(trap + QStringLiteral(" さくら商事 電話"), known(), kToday);
        CHECK((!first.day.isValid() || trap == u"Today Corp"));
        const Captured task = capture::read(QStringLiteral("SKR 電話 → ") + trap, known(), kToday);
        for (const capture::Following& following : task.tasks)
            CHECK_FALSE((following.due.isValid() || following.start.isValid()));
    }
}
