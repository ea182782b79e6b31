// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"
#include "base/touch_tier.h"

#include <optional>

namespace tasuki {

/// One contact with a customer: a meeting, a lecture, a mail. Who else took part: TouchpointPerson.
struct Touchpoint {
    TouchpointId id;
    AccountId accountId;
    QDate day;
    TouchpointKindId kindId;
    std::optional<int> minutes;
    QString direction; ///< "outbound", "inbound" or empty
    MemberId memberId;
    std::optional<int> mood; ///< the customer's, −2 to 2
    QString text;            ///< Markdown as it was typed
    QString externalKey;     ///< the source system's key; empty for those made here
    HandoffId handoffId;     ///< the handoff that it served, if any

    bool operator==(const Touchpoint&) const = default;
};

template <>
struct RowTraits<Touchpoint> {
    static constexpr Entity entity = Entity::Touchpoint;
    static constexpr const char* table = "touchpoints";
    static constexpr std::tuple fields{
        field("account_id", &Touchpoint::accountId, {.file = kAccountIdFile}),
        field(
            "day", &Touchpoint::day,
            {.label = {u"Day", u"日付"},
             .file =
                 {u"date", u"日付",
                  u"day|held_on|touch_date|activity_date|due_date|実施日|対応日|対応日時|実施日時|接点日|活動日|日時|訪問日",
                  true}}),
        field(
            "kind_id", &Touchpoint::kindId,
            {.label = {u"Type", u"種類"},
             .file =
                 {u"kind", u"種類",
                  u"type|touch_type|activity_type|task_subtype|channel|種別|接点種別|活動種別|対応方法|対応種別|活動区分|チャネル",
                  true}}),
        field("minutes", &Touchpoint::minutes,
              {.label = {u"Minutes", u"所要時間（分）"},
               .file = {u"minutes", u"所要時間",
                        u"duration|duration_minutes|mins|分|分数|時間(分)|所要時間(分)|対応時間"}}),
        field("direction", &Touchpoint::direction, {.label = {u"Direction", u"方向"}}),
        field(
            "member_id", &Touchpoint::memberId,
            {.label = {u"Member", u"メンバー"},
             .file =
                 {u"member", u"メンバー",
                  u"owner|csm|member_name|by|担当|担当者|担当メンバー|対応者|実施者|assigned|assigned_to|assignee|対応担当者|記録者"}}),
        field("mood", &Touchpoint::mood,
              {.label = {u"Mood", u"顧客の反応"},
               .file = {u"mood", u"顧客の反応", u"sentiment|feeling|温度感|様子|ムード|感触|雰囲気|反応"}}),
        field(
            "text", &Touchpoint::text,
            {.label = {u"Note", u"メモ"},
             .file =
                 {u"text", u"メモ",
                  u"note|notes|memo|body|description|comment|summary|内容|対応内容|活動内容|本文|備考|詳細|概要|comments|subject|件名|タイトル"}}),
        field("external_key", &Touchpoint::externalKey,
              {.file = {u"external_id", u"外部ID", u"id|source_id|touchpoint_id|activity_id|接点ID|活動ID", false,
                        true}}),
        field("handoff_id", &Touchpoint::handoffId),
    };
};

/// A kind of touchpoint; the list is the workspace's own. A default kind has no name of its own: its code's term.
struct TouchpointKind {
    TouchpointKindId id;
    QString code;
    QString name;
    QString tier; ///< where it belongs: a code of kTierTerms, or empty
    int position = 0;
    bool retired = false;   ///< no longer offered; what was written with it keeps it
    QString yomi{};         ///< its reading in kana; empty: that of its term, or as the name is written
    QString noteTemplate{}; ///< what a note of this kind begins with, Markdown; may be empty

    bool operator==(const TouchpointKind&) const = default;
};

template <>
struct RowTraits<TouchpointKind> {
    static constexpr Entity entity = Entity::TouchpointKind;
    static constexpr const char* table = "touchpoint_kinds";
    static constexpr std::tuple fields{
        field("code", &TouchpointKind::code, {.label = {u"Code", u"コード"}}),
        field("name", &TouchpointKind::name, {.label = {u"Name", u"名前"}}),
        field("tier", &TouchpointKind::tier, {.label = {u"Touch tier", u"タッチモデル"}, .codes = kTierTerms}),
        field("position", &TouchpointKind::position),
        field("retired", &TouchpointKind::retired),
        field("yomi", &TouchpointKind::yomi, {.label = {u"Reading", u"よみ"}}),
        field("note_template", &TouchpointKind::noteTemplate, {.label = {u"Note template", u"メモのひな形"}}),
    };
};

struct DefaultKind {
    Term term;
    const char16_t* tier;
    const char16_t* yomi = u""; ///< the reading of the Japanese name, where it is not written in kana
};

/// The kinds of every new workspace, in order; their ids are their places counted from 1.
inline constexpr DefaultKind kDefaultKinds[] = {
    {{u"kickoff", u"Kickoff meeting", u"キックオフ"}, u"high"},
    {{u"regular_meeting", u"Regular meeting", u"定例会"}, u"high", u"ていれいかい"},
    {{u"basic_lecture", u"Basic training", u"基本操作レクチャー", u"Basic-operation lecture"},
     u"high",
     u"きほんそうされくちゃー"},
    {{u"individual_onboarding", u"Individual onboarding support", u"個別導入支援"}, u"high", u"こべつどうにゅうしえん"},
    {{u"usage_lecture", u"Individual usage training", u"活用レクチャー", u"Individual usage lecture"},
     u"high",
     u"かつようれくちゃー"},
    {{u"executive_review", u"Executive review", u"エグゼクティブレビュー"}, u"high"},
    {{u"workshop", u"Workshop", u"ワークショップ"}, u"low"},
    {{u"webinar", u"Webinar", u"ウェビナー"}, u"low"},
    {{u"community", u"Community", u"コミュニティ"}, u"low"},
    {{u"chat", u"Chat", u"チャット"}, u"low"},
    {{u"welcome_mail", u"Welcome email", u"ウェルカムメール", u"Welcome mail"}, u"tech"},
    {{u"usage_information", u"Usage-based information", u"利用状況に応じた情報提供"},
     u"tech",
     u"りようじょうきょうにおうじたじょうほうていきょう"},
    {{u"guidebook", u"Guidebook / manual", u"ガイドブック・マニュアル"}, u"tech"},
    {{u"certification", u"Exam / certification", u"試験・資格"}, u"tech", u"しけん・しかく"},
    {{u"inquiry", u"Inquiry", u"問い合わせ"}, u"", u"といあわせ"},
    {{u"upsell_talk", u"Upsell / cross-sell talk", u"商談"}, u"", u"しょうだん"},
    {{u"product_feedback", u"Product feedback", u"プロダクト要望"}, u"", u"ぷろだくとようぼう"},
    {{u"case_study", u"Case study", u"事例作成"}, u"", u"じれいさくせい"},
    {{u"professional_support", u"Paid professional support", u"有償プロフェッショナル支援"},
     u"",
     u"ゆうしょうぷろふぇっしょなるしえん"}};

/// What people read for a kind.
QString kindText(const TouchpointKind& kind, TermLanguage language);
/// By which a kind is found while one types: its name and reading, of a default kind its names in both languages, and
/// the words of written_kind.h where it is called by one. Folded by searchFold(), one a line.
QString kindSearchText(const TouchpointKind& kind);

} // namespace tasuki
