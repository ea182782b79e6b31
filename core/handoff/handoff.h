// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"
#include "base/row.h"

#include <optional>
#include <vector>

namespace tasuki {

/// A way that accounts are passed on, with what it asks for: a row of the workspace, editable.
struct Route {
    RouteId id;
    QString code;
    QString name; ///< empty for a default route: its code's term
    int position = 0;
    int slaBusinessDays = 0; ///< working days after the offer within which the receiver answers
    StageId newStageId;      ///< where acceptance moves the account; not valid: it stays
    QString noteTemplate;

    bool operator==(const Route&) const = default;
};

template <>
struct RowTraits<Route> {
    static constexpr Entity entity = Entity::Route;
    static constexpr const char* table = "routes";
    static constexpr auto fields =
        std::make_tuple(field("code", &Route::code), field("name", &Route::name), field("position", &Route::position),
                        field("sla_business_days", &Route::slaBusinessDays), field("new_stage_id", &Route::newStageId),
                        field("note_template", &Route::noteTemplate));
};

/// How a criterion is met: ticked by hand, or computed from data.
enum class CriterionKind {
    Manual,
    Touchpoint, ///< a touchpoint of the kind whose code is the parameter exists
    Usage,      ///< usage above 0 was seen (of the metric that is the parameter, or of any)
    Contact     ///< a contact exists (with the role that is the parameter, or any)
};
QString toText(CriterionKind kind);
void fromText(QStringView text, CriterionKind& kind);

struct RouteItem {
    RowId id;
    RouteId routeId;
    int position = 0;
    QString code;
    QString label; ///< empty for a default item: its code's term
    CriterionKind kind = CriterionKind::Manual;
    QString parameter;
    bool required = true;

    bool operator==(const RouteItem&) const = default;
};

template <>
struct RowTraits<RouteItem> {
    static constexpr Entity entity = Entity::RouteItem;
    static constexpr const char* table = "route_items";
    static constexpr auto fields = std::make_tuple(
        field("route_id", &RouteItem::routeId), field("position", &RouteItem::position),
        field("code", &RouteItem::code), field("label", &RouteItem::label), field("kind", &RouteItem::kind),
        field("parameter", &RouteItem::parameter), field("required", &RouteItem::required));
};

enum class HandoffState { Draft, Offered, Accepted, Closed, Returned, Cancelled };
QString toText(HandoffState state);
void fromText(QStringView text, HandoffState& state);

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

    bool operator==(const Handoff&) const = default;
};

template <>
struct RowTraits<Handoff> {
    static constexpr Entity entity = Entity::Handoff;
    static constexpr const char* table = "handoffs";
    static constexpr auto fields = std::make_tuple(
        field("account_id", &Handoff::accountId), field("route_id", &Handoff::routeId), field("state", &Handoff::state),
        field("from_team_id", &Handoff::fromTeamId), field("from_member_id", &Handoff::fromMemberId),
        field("to_team_id", &Handoff::toTeamId), field("to_member_id", &Handoff::toMemberId),
        field("created_on", &Handoff::createdOn), field("offered_on", &Handoff::offeredOn),
        field("accepted_on", &Handoff::acceptedOn), field("closed_on", &Handoff::closedOn),
        field("returned_on", &Handoff::returnedOn), field("cancelled_on", &Handoff::cancelledOn),
        field("returned_count", &Handoff::returnedCount), field("return_code", &Handoff::returnCode),
        field("return_text", &Handoff::returnText), field("exception_reason", &Handoff::exceptionReason),
        field("sla_business_days", &Handoff::slaBusinessDays),
        amountField("mrr_at_offer_minor", "mrr_at_offer_nano", &Handoff::mrrAtOffer),
        field("criteria_met_at_offer", &Handoff::criteriaMetAtOffer), field("note", &Handoff::note));
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
    static constexpr auto fields =
        std::make_tuple(field("handoff_id", &HandoffItem::handoffId), field("position", &HandoffItem::position),
                        field("code", &HandoffItem::code), field("label", &HandoffItem::label),
                        field("kind", &HandoffItem::kind), field("parameter", &HandoffItem::parameter),
                        field("required", &HandoffItem::required), field("ticked", &HandoffItem::ticked),
                        field("ticked_on", &HandoffItem::tickedOn), field("ticked_by", &HandoffItem::tickedBy));
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
    static constexpr auto fields =
        std::make_tuple(field("handoff_id", &HandoffEvent::handoffId), field("account_id", &HandoffEvent::accountId),
                        field("at", &HandoffEvent::at), field("on_date", &HandoffEvent::onDate),
                        field("member_id", &HandoffEvent::memberId), field("state", &HandoffEvent::state),
                        field("reason_code", &HandoffEvent::reasonCode), field("reason", &HandoffEvent::reason));
};

} // namespace tasuki
