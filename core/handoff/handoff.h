// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"
#include "handoff/route.h"
#include "handoff/severity.h"

#include <optional>
#include <vector>

namespace tasuki {

enum class HandoffState { Draft, Offered, Accepted, Closed, Returned, Cancelled };
QString toText(HandoffState state);
void fromText(QStringView text, HandoffState& state);

// In the order of HandoffState.
inline constexpr Term kHandoffStateTerms[] = {
    {u"draft", u"Draft", u"準備中"},         {u"offered", u"Offered", u"受け取り待ち"},
    {u"accepted", u"Accepted", u"受領済み"}, {u"closed", u"Closed", u"完了"},
    {u"returned", u"Returned", u"差し戻し"}, {u"cancelled", u"Cancelled", u"取り下げ"}};

inline constexpr Term kReturnReasonTerms[] = {{u"missing_information", u"Missing information", u"情報不足"},
                                              {u"criteria_not_met", u"Criteria not met", u"基準未達"},
                                              {u"wrong_receiver", u"Wrong receiver", u"引き継ぎ先の誤り"},
                                              {u"timing", u"Bad timing", u"時期が合わない"},
                                              {u"other", u"Other", u"その他"}};

/// One account being passed on. The dates are local days, the latest of each kind; the events hold all of them.
struct Handoff {
    HandoffId id;
    AccountId accountId;
    RouteId routeId;
    HandoffState state = HandoffState::Draft;
    TeamId fromTeamId;
    MemberId fromMemberId;
    TeamId toTeamId;     ///< offered to a team: any member of it may accept
    MemberId toMemberId; ///< offered to a member, or who accepted for the team
    QDate createdOn;
    QDate offeredOn;
    QDate acceptedOn;
    QDate closedOn;
    QDate returnedOn;
    QDate cancelledOn;
    int returnedCount = 0;
    QString returnCode; ///< of the latest return: a code of kReturnReasonTerms
    QString returnText;
    QString exceptionReason;          ///< why it was offered with required items open
    int slaBusinessDays = 0;          ///< the route's, when the handoff was made
    std::optional<Amount> mrrAtOffer; ///< base currency, on the day of the latest offer
    std::optional<int> criteriaMetAtOffer;
    QString note;
    int offerAgainBusinessDays = 1; ///< this and the next: the route's, when the handoff was made
    int firstTouchBusinessDays = 5;
    std::optional<Severity> severity; ///< as the sender says; until the offer none where it is left to the data
    QString severityReasons;          ///< what the data said then: reasonsText() of handoff/severity.h
    bool synthesisAsked = false;      ///< whether the receiver was asked for a synthesis, fixed at the acceptance

    bool operator==(const Handoff&) const = default;
};

template <>
struct RowTraits<Handoff> {
    static constexpr Entity entity = Entity::Handoff;
    static constexpr const char* table = "handoffs";
    static constexpr std::tuple fields{
        field("account_id", &Handoff::accountId),
        field("route_id", &Handoff::routeId),
        field("state", &Handoff::state, {.label = {u"State", u"状態"}, .codes = kHandoffStateTerms, .decides = true}),
        field("from_team_id", &Handoff::fromTeamId, {.label = {u"Sending team", u"引き継ぎ元チーム"}}),
        field("from_member_id", &Handoff::fromMemberId, {.label = {u"Sender", u"引き継ぎ元"}}),
        field("to_team_id", &Handoff::toTeamId, {.label = {u"Receiving team", u"引き継ぎ先チーム"}}),
        field("to_member_id", &Handoff::toMemberId, {.label = {u"Receiver", u"引き継ぎ先"}}),
        field("created_on", &Handoff::createdOn),
        field("offered_on", &Handoff::offeredOn),
        field("accepted_on", &Handoff::acceptedOn),
        field("closed_on", &Handoff::closedOn),
        field("returned_on", &Handoff::returnedOn),
        field("cancelled_on", &Handoff::cancelledOn),
        field("returned_count", &Handoff::returnedCount),
        field("return_code", &Handoff::returnCode, {.label = {u"Reason", u"理由"}, .codes = kReturnReasonTerms}),
        field("return_text", &Handoff::returnText, {.label = {u"Details", u"理由の説明"}}),
        field("exception_reason", &Handoff::exceptionReason),
        field("sla_business_days", &Handoff::slaBusinessDays,
              {.label = {u"Time to accept (business days)", u"受領期限（営業日）"}}),
        amountField("mrr_at_offer_minor", "mrr_at_offer_nano", &Handoff::mrrAtOffer),
        field("criteria_met_at_offer", &Handoff::criteriaMetAtOffer),
        field("note", &Handoff::note, {.label = {u"Note", u"メモ"}}),
        field("offer_again_business_days", &Handoff::offerAgainBusinessDays,
              {.label = {u"Time to re-offer (business days)", u"再依頼の期限（営業日）"}}),
        field("first_touch_business_days", &Handoff::firstTouchBusinessDays,
              {.label = {u"Time to the first touchpoint (business days)", u"初回タッチポイントの期限（営業日）"}}),
        field("severity", &Handoff::severity, {.label = {u"Severity", u"見守り度"}, .codes = kSeverityTerms}),
        field("severity_reasons", &Handoff::severityReasons),
        field("synthesis_asked", &Handoff::synthesisAsked),
    };
};

/// One criterion of one handoff, copied from its route when it was made.
struct HandoffItem {
    RowId id;
    HandoffId handoffId;
    int position = 0;
    QString code;
    QString label;
    CriterionKind kind = CriterionKind::Manual;
    QString parameter;
    bool required = true;
    bool ticked = false; ///< for items ticked by hand
    QDate tickedOn;
    MemberId tickedBy;

    bool operator==(const HandoffItem&) const = default;
};

template <>
struct RowTraits<HandoffItem> {
    static constexpr Entity entity = Entity::HandoffItem;
    static constexpr const char* table = "handoff_items";
    static constexpr std::tuple fields{
        field("handoff_id", &HandoffItem::handoffId),
        field("position", &HandoffItem::position),
        field("code", &HandoffItem::code, {.label = {u"Code", u"コード"}}),
        field("label", &HandoffItem::label, {.label = {u"Item", u"項目"}}),
        field("kind", &HandoffItem::kind),
        field("parameter", &HandoffItem::parameter),
        field("required", &HandoffItem::required),
        field("ticked", &HandoffItem::ticked),
        field("ticked_on", &HandoffItem::tickedOn),
        field("ticked_by", &HandoffItem::tickedBy),
    };
};

/// One change of state: who, when and why.
struct HandoffEvent {
    RowId id;
    HandoffId handoffId;
    AccountId accountId;
    QDateTime at; ///< UTC
    QDate onDate; ///< the acting local date
    MemberId memberId;
    HandoffState state = HandoffState::Draft; ///< the state that it went to
    QString reasonCode;
    QString reason;

    bool operator==(const HandoffEvent&) const = default;
};

template <>
struct RowTraits<HandoffEvent> {
    static constexpr Entity entity = Entity::HandoffEvent;
    static constexpr const char* table = "handoff_events";
    static constexpr std::tuple fields{
        field("handoff_id", &HandoffEvent::handoffId),
        field("account_id", &HandoffEvent::accountId),
        field("at", &HandoffEvent::at),
        field("on_date", &HandoffEvent::onDate),
        field("member_id", &HandoffEvent::memberId, {.label = {u"Member", u"メンバー"}}),
        field("state", &HandoffEvent::state, {.label = {u"State", u"状態"}, .codes = kHandoffStateTerms}),
        field("reason_code", &HandoffEvent::reasonCode, {.label = {u"Reason", u"理由"}, .codes = kReturnReasonTerms}),
        field("reason", &HandoffEvent::reason, {.label = {u"Reason", u"理由"}}),
    };
};

} // namespace tasuki
