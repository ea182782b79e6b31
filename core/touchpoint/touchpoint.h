// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <optional>

namespace tasuki {

/// One contact with a customer: a meeting, a lecture, a mail.
struct Touchpoint {
    TouchpointId id;
    AccountId accountId;
    QDate day;
    TouchpointKindId kindId;
    std::optional<int> minutes;
    QString direction; ///< "outbound", "inbound" or empty
    MemberId memberId;
    ContactId contactId;
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
    static constexpr auto fields = std::make_tuple(
        field("account_id", &Touchpoint::accountId), field("day", &Touchpoint::day),
        field("kind_id", &Touchpoint::kindId), field("minutes", &Touchpoint::minutes),
        field("direction", &Touchpoint::direction), field("member_id", &Touchpoint::memberId),
        field("contact_id", &Touchpoint::contactId), field("mood", &Touchpoint::mood), field("text", &Touchpoint::text),
        field("external_key", &Touchpoint::externalKey), field("handoff_id", &Touchpoint::handoffId));
};

/// A kind of touchpoint; the list is the workspace's own. A default kind has no name of its own: its code's term.
struct TouchpointKind {
    TouchpointKindId id;
    QString code;
    QString name;
    QString tier; ///< where it belongs: a code of kTierTerms, or empty
    int position = 0;
    bool retired = false; ///< no longer offered; what was written with it keeps it

    bool operator==(const TouchpointKind&) const = default;
};

template <>
struct RowTraits<TouchpointKind> {
    static constexpr Entity entity = Entity::TouchpointKind;
    static constexpr const char* table = "touchpoint_kinds";
    static constexpr auto fields =
        std::make_tuple(field("code", &TouchpointKind::code), field("name", &TouchpointKind::name),
                        field("tier", &TouchpointKind::tier), field("position", &TouchpointKind::position),
                        field("retired", &TouchpointKind::retired));
};

struct DefaultKind {
    Term term;
    const char16_t* tier;
};

/// The kinds of every new workspace, in order; their ids are their places counted from 1.
inline constexpr DefaultKind kDefaultKinds[] = {
    {{u"kickoff", u"Kickoff meeting", u"キックオフ"}, u"high"},
    {{u"regular_meeting", u"Regular meeting", u"定例会"}, u"high"},
    {{u"basic_lecture", u"Basic-operation lecture", u"基本操作レクチャー"}, u"high"},
    {{u"individual_onboarding", u"Individual onboarding support", u"個別導入支援"}, u"high"},
    {{u"usage_lecture", u"Individual usage lecture", u"活用レクチャー"}, u"high"},
    {{u"executive_review", u"Executive review", u"エグゼクティブレビュー"}, u"high"},
    {{u"workshop", u"Workshop", u"ワークショップ"}, u"low"},
    {{u"webinar", u"Webinar", u"ウェビナー"}, u"low"},
    {{u"community", u"Community", u"コミュニティ"}, u"low"},
    {{u"chat", u"Chat", u"チャット"}, u"low"},
    {{u"welcome_mail", u"Welcome mail", u"ウェルカムメール"}, u"tech"},
    {{u"usage_information", u"Usage-based information", u"利用状況に応じた情報提供"}, u"tech"},
    {{u"guidebook", u"Guidebook / manual", u"ガイドブック・マニュアル"}, u"tech"},
    {{u"certification", u"Exam / certification", u"試験・資格"}, u"tech"},
    {{u"inquiry", u"Inquiry", u"問い合わせ"}, u""},
    {{u"upsell_talk", u"Upsell / cross-sell talk", u"商談"}, u""},
    {{u"product_feedback", u"Product feedback", u"プロダクト要望"}, u""},
    {{u"case_study", u"Case study", u"事例作成"}, u""},
    {{u"professional_support", u"Paid professional support", u"有償プロフェッショナル支援"}, u""}};

/// What people read for a kind.
QString kindText(const TouchpointKind& kind, TermLanguage language);

} // namespace tasuki
