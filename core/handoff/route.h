// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

/// Of which accounts a route asks the receiver for a synthesis.
enum class SynthesisAsk { Never, HighTouch, Always };
QString toText(SynthesisAsk ask);
void fromText(QStringView text, SynthesisAsk& ask);

// In the order of SynthesisAsk.
inline constexpr Term kSynthesisAskTerms[] = {{u"never", u"Never", u"求めない"},
                                              {u"high_touch", u"High-touch accounts", u"ハイタッチの顧客だけ"},
                                              {u"always", u"Always", u"必ず求める"}};

/// A way that accounts are passed on, with what it asks for: a row of the workspace, editable.
struct Route {
    RouteId id;
    QString code;
    QString name; ///< empty for a default route: its code's term
    int position = 0;
    int slaBusinessDays = 0; ///< working days after the offer within which the receiver answers
    StageId newStageId;      ///< where acceptance moves the account; not valid: it stays
    QString noteTemplate;
    int offerAgainBusinessDays = 1; ///< working days after a return within which the sender offers it again
    int firstTouchBusinessDays = 5; ///< working days after the acceptance within which the receiver holds a touch
    SynthesisAsk synthesis{};

    bool operator==(const Route&) const = default;
};

template <>
struct RowTraits<Route> {
    static constexpr Entity entity = Entity::Route;
    static constexpr const char* table = "routes";
    static constexpr std::tuple fields{
        field("code", &Route::code, {.label = {u"Code", u"コード"}}),
        field("name", &Route::name, {.label = {u"Route name", u"経路名"}}),
        field("position", &Route::position),
        field("sla_business_days", &Route::slaBusinessDays,
              {.label = {u"Time to accept (business days)", u"受領期限（営業日）"}}),
        field("new_stage_id", &Route::newStageId, {.label = {u"New stage", u"新しいステージ"}}),
        field("note_template", &Route::noteTemplate, {.label = {u"Note template", u"メモのひな形"}}),
        field("offer_again_business_days", &Route::offerAgainBusinessDays,
              {.label = {u"Time to re-offer (business days)", u"再依頼の期限（営業日）"}}),
        field("first_touch_business_days", &Route::firstTouchBusinessDays,
              {.label = {u"Time to the first touchpoint (business days)", u"初回タッチポイントの期限（営業日）"}}),
        field("synthesis", &Route::synthesis,
              {.label = {u"Receiver's synthesis", u"受け手の要約"}, .codes = kSynthesisAskTerms}),
    };
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
    static constexpr std::tuple fields{
        field("route_id", &RouteItem::routeId),
        field("position", &RouteItem::position),
        field("code", &RouteItem::code, {.label = {u"Code", u"コード"}}),
        field("label", &RouteItem::label, {.label = {u"Item", u"項目"}}),
        field("kind", &RouteItem::kind),
        field("parameter", &RouteItem::parameter),
        field("required", &RouteItem::required),
    };
};

} // namespace tasuki
