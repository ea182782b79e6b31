// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <cstddef>

/// The words of the sample workspace. Companies and people are made up.
namespace tasuki::sample {

struct CompanyWords {
    const char16_t* name;
    const char16_t* yomi;
    const char16_t* industry;
};

inline constexpr CompanyWords kCompanies[] = {
    {u"青葉不動産", u"あおばふどうさん", u"不動産"},
    {u"アサヒナ電機工業", u"あさひなでんきこうぎょう", u"製造"},
    {u"伊勢原物流ホールディングス", u"いせはらぶつりゅうほーるでぃんぐす", u"物流"},
    {u"宇治川茶販売", u"うじがわちゃはんばい", u"食品"},
    {u"オリオン会計事務所", u"おりおんかいけいじむしょ", u"会計事務所"},
    {u"かがやき食品", u"かがやきしょくひん", u"食品"},
    {u"北野メディカル", u"きたのめでぃかる", u"医療"},
    {u"クレスト人材サービス", u"くれすとじんざいさーびす", u"人材"},
    {u"港南ケアサービス", u"こうなんけあさーびす", u"介護"},
    {u"甲府精密工業", u"こうふせいみつこうぎょう", u"製造"},
    {u"さくらの木商事", u"さくらのきしょうじ", u"卸売"},
    {u"白川ソフトウェア", u"しらかわそふとうぇあ", u"IT"},
    {u"すみれ坂薬局グループ", u"すみれざかやっきょくぐるーぷ", u"小売"},
    {u"関口橋建設", u"せきぐちばしけんせつ", u"建設"},
    {u"高﨑運輸", u"たかさきうんゆ", u"物流"},
    {u"千歳台リゾート", u"ちとせだいりぞーと", u"宿泊"},
    {u"つばめ教育出版", u"つばめきょういくしゅっぱん", u"教育"},
    {u"東都堂印刷", u"とうとどういんさつ", u"印刷"},
    {u"南海浜水産", u"なんかいはますいさん", u"水産"},
    {u"ノースフィールド証券", u"のーすふぃーるどしょうけん", u"金融"},
    {u"八王子坂自動車", u"はちおうじざかじどうしゃ", u"小売"},
    {u"陽だまり保育園", u"ひだまりほいくえん", u"教育"},
    {u"富士見台ホテルズ", u"ふじみだいほてるず", u"宿泊"},
    {u"平成堂製菓", u"へいせいどうせいか", u"食品"},
    {u"星野原会計", u"ほしのはらかいけい", u"会計事務所"},
    {u"松葉クリニック", u"まつばくりにっく", u"医療"},
    {u"みなと空調設備", u"みなとくうちょうせつび", u"設備"},
    {u"武蔵原信用保証", u"むさしばらしんようほしょう", u"金融"},
    {u"明星台化成", u"めいせいだいかせい", u"製造"},
    {u"森の音楽教室", u"もりのおんがくきょうしつ", u"教育"},
    {u"山吹坂ホテルズ", u"やまぶきざかほてるず", u"宿泊"},
    {u"夕凪フーズ", u"ゆうなぎふーず", u"食品"},
    {u"横川みなと倉庫", u"よこかわみなとそうこ", u"物流"},
    {u"雷鳥スポーツ", u"らいちょうすぽーつ", u"小売"},
    {u"リバーサイド歯科", u"りばーさいどしか", u"医療"},
    {u"瑠璃色美容室", u"るりいろびようしつ", u"美容"},
    {u"レンガ通りカフェ", u"れんがどおりかふぇ", u"飲食"},
    {u"六甲原醸造", u"ろっこうばらじょうぞう", u"食品"},
    {u"若草台工務店", u"わかくさだいこうむてん", u"建設"},
    {u"安曇川建材", u"あどがわけんざい", u"卸売"},
    {u"池の端税理士法人", u"いけのはたぜいりしほうじん", u"会計事務所"},
    {u"雲雀ヶ丘病院", u"ひばりがおかびょういん", u"医療"},
    {u"永代町不動産", u"えいたいちょうふどうさん", u"不動産"},
    {u"大空エアサービス", u"おおぞらえあさーびす", u"運輸"},
    {u"風見鶏ベーカリー", u"かざみどりべーかりー", u"飲食"},
    {u"銀河台システムズ", u"ぎんがだいしすてむず", u"IT"},
    {u"栗の木保険", u"くりのきほけん", u"金融"},
    {u"小手毬フラワー", u"こでまりふらわー", u"小売"},
    {u"三条堂書房", u"さんじょうどうしょぼう", u"小売"},
    {u"潮見坂造船", u"しおみざかぞうせん", u"製造"},
    {u"水明館旅館", u"すいめいかんりょかん", u"宿泊"},
    {u"清流環境エンジニアリング", u"せいりゅうかんきょうえんじにありんぐ", u"設備"},
    {u"蒼天ロジスティクス", u"そうてんろじすてぃくす", u"物流"},
    {u"立花屋呉服店", u"たちばなやごふくてん", u"小売"},
    {u"鶴見坂鉄工", u"つるみざかてっこう", u"製造"},
    {u"天神橋デンタル", u"てんじんばしでんたる", u"医療"},
    {u"鳥の巣設計", u"とりのすせっけい", u"建設"},
    {u"中庭ガーデン", u"なかにわがーでん", u"小売"},
    {u"虹ヶ浜マリン", u"にじがはままりん", u"観光"},
    {u"布引観光バス", u"ぬのびきかんこうばす", u"運輸"}};

struct PersonWords {
    const char16_t* name;
    const char16_t* yomi;
    const char16_t* mail;
    const char16_t* role;
    int team;
    int boss; ///< index + 1; 0: none
};

inline constexpr const char16_t* kTeams[] = {u"導入チーム", u"サクセスチーム", u"更新チーム"};

// Their ids are their places counted from 1.
inline constexpr PersonWords kMembers[] = {
    {u"佐藤 美咲", u"さとう みさき", u"m.sato@example.jp", u"CSマネージャー", 1, 0},
    {u"田中 陸", u"たなか りく", u"r.tanaka@example.jp", u"オンボーディング担当", 0, 1},
    {u"鈴木 彩", u"すずき あや", u"a.suzuki@example.jp", u"オンボーディング担当", 0, 1},
    {u"高橋 健太", u"たかはし けんた", u"k.takahashi@example.jp", u"CSM", 1, 1},
    {u"伊藤 葵", u"いとう あおい", u"a.ito@example.jp", u"CSM", 1, 1},
    {u"渡辺 蓮", u"わたなべ れん", u"r.watanabe@example.jp", u"CSM", 1, 1},
    {u"山本 さくら", u"やまもと さくら", u"s.yamamoto@example.jp", u"更新担当", 2, 1},
    {u"中村 大輔", u"なかむら だいすけ", u"d.nakamura@example.jp", u"更新担当", 2, 1}};

/// Works half of the week.
inline constexpr MemberId kPartTimer{6};

/// Usage metrics that stand for a core feature.
inline constexpr const char16_t* kCoreMetrics[] = {u"ダッシュボード閲覧", u"レポート出力"};

inline constexpr const char16_t* kFamilyNames[][2] = {
    {u"青木", u"あおき"},   {u"石井", u"いしい"}, {u"上田", u"うえだ"}, {u"遠藤", u"えんどう"}, {u"岡本", u"おかもと"},
    {u"加藤", u"かとう"},   {u"木村", u"きむら"}, {u"工藤", u"くどう"}, {u"小林", u"こばやし"}, {u"斎藤", u"さいとう"},
    {u"島田", u"しまだ"},   {u"髙木", u"たかぎ"}, {u"千葉", u"ちば"},   {u"中島", u"なかじま"}, {u"西村", u"にしむら"},
    {u"橋本", u"はしもと"}, {u"藤井", u"ふじい"}, {u"松田", u"まつだ"}, {u"三浦", u"みうら"},   {u"吉田", u"よしだ"}};
inline constexpr const char16_t* kGivenNames[][2] = {
    {u"翔太", u"しょうた"}, {u"由美", u"ゆみ"}, {u"和也", u"かずや"}, {u"恵子", u"けいこ"}, {u"直樹", u"なおき"},
    {u"真理", u"まり"},     {u"浩", u"ひろし"}, {u"千夏", u"ちなつ"}, {u"学", u"まなぶ"},   {u"結衣", u"ゆい"}};
inline constexpr const char16_t* kDepartments[] = {u"経営企画部", u"総務部", u"情報システム部", u"営業部", u"経理部"};
inline constexpr const char16_t* kTitles[] = {u"部長", u"課長", u"主任", u"取締役", u"担当"};

struct TouchWords {
    const char16_t* kind;
    int minutes;
    int mood;
    const char16_t* text;
};

inline constexpr TouchWords kTouches[] = {
    {u"kickoff", 60, 1,
     u"キックオフを実施。導入の目的は月次の集計作業を半分にすること。3か月後に効果を一緒に確認する約束をした。"},
    {u"basic_lecture", 45, 1, u"ログインから一覧の検索、CSVの取り込みまで体験していただいた。質問は権限設定が中心。"},
    {u"individual_onboarding", 30, 0, u"初期設定の続き。部署ごとの権限は次回までに先方で整理していただく。"},
    {u"regular_meeting", 60, 1, u"利用は順調。新しく入った2名への説明会を希望されている。"},
    {u"regular_meeting", 60, 0, u"管理者の異動を確認。後任の方への引き継ぎ資料を送ることにした。"},
    {u"regular_meeting", 45, -1, u"ログインが先月より減っている。繁忙期で入力が後回しになっているとのこと。"},
    {u"usage_lecture", 40, 1, u"レポート機能の使い方を紹介。自社の様式に合わせたいとの要望あり。"},
    {u"executive_review", 60, 1, u"決裁者の方に半年の成果を報告。来期も継続の意向を伺った。"},
    {u"webinar", 60, 0, u"活用ウェビナーに参加。アンケートは「分かりやすかった」。"},
    {u"workshop", 90, 1, u"2名参加。業務の流れを書き出し、置き換える順番を決めた。"},
    {u"chat", 10, 0, u"チャットで質問：一覧の並び順を保存したい。手順を案内して解決。"},
    {u"inquiry", 15, -1, u"取り込みでエラー。日付の書式が原因だったため、直した見本を送付。"},
    {u"inquiry", 20, -2, u"集計値が合わないとの問い合わせ。設定漏れと分かり解消したが、不安を持たれている。"},
    {u"welcome_mail", 0, 0, u"ご契約のお礼と最初の1週間の進め方をメールで案内。"},
    {u"usage_information", 0, 0, u"先月の利用状況と、まだ使われていない機能の案内を送付。"},
    {u"product_feedback", 10, 0, u"要望：承認の通知をまとめて受け取りたい。開発チームへ共有。"},
    {u"upsell_talk", 30, 1, u"他部署への展開を検討中。追加のライセンス数と費用の目安を伝えた。"},
    {u"case_study", 40, 2, u"導入事例の取材。「集計が3日から半日になった」とのコメントをいただいた。"},
    {u"certification", 0, 1, u"認定試験に1名合格。"}};

/// Who came along once and is no contact.
inline constexpr const char16_t* kGuests[] = {u"堀川 拓（監査法人）", u"槙 里奈", u"湯浅 航"};

struct GoalWords {
    const char16_t* title;
    const char16_t* measure;
    const char16_t* baseline;
    const char16_t* current; ///< once it is under way
    const char16_t* target;
    const char16_t* unit;
};

inline constexpr GoalWords kGoals[] = {
    {u"月次の集計を半分の時間で終える", u"月次集計にかかる時間", u"16", u"11", u"8", u"時間"},
    {u"紙の申請書をなくす", u"紙で回る申請の割合", u"85", u"40", u"10", u"%"},
    {u"全店舗で同じ手順で使う", u"手順書どおりに使う店舗", u"4", u"15", u"22", u"店舗"},
    {u"問い合わせへの返答を当日中にする", u"当日中に返答した割合", u"52", u"71", u"90", u"%"},
    {u"請求書の発行漏れをなくす", u"月あたりの発行漏れ", u"7", u"3", u"0", u"件"},
    {u"現場のリーダーが自分で実績を見る", u"週に1回以上見るリーダー", u"2", u"9", u"14", u"人"},
    {u"残業を減らす", u"1人あたりの月間残業", u"31.5", u"26", u"20", u"時間"},
    {u"在庫の棚卸しを1日で終える", u"棚卸しにかかる日数", u"3", u"2", u"1", u"日"},
};

inline constexpr const char16_t* kNotMetReasons[] = {u"推進者が異動し、設定が3か月止まったため",
                                                     u"基幹システムとの連携が間に合わなかったため",
                                                     u"繁忙期と重なり、現場の教育ができなかったため"};

} // namespace tasuki::sample
