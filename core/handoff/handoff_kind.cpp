// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff.h"
#include "handoff/handoff_terms.h"
#include "kind/kind.h"
#include "storage/rows.h"

namespace tasuki {

namespace {

constexpr Invariant kHandoffInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "handoff H%1 is open at the same time as another of its account"),
     "SELECT max(id) FROM handoffs WHERE state IN ('draft', 'offered', 'returned') GROUP BY account_id HAVING count(*) > 1"}};

QString nameOfRoute(storage::Database& db, qint64 id, TermLanguage language)
{
    const auto route = storage::readOne<Route>(db, "WHERE t.id = ?1", id);
    return route ? routeText(*route, language) : QString();
}

constexpr Held kHandoffHeld[] = {{"from_member_id", "t.state IN ('draft', 'offered', 'returned')"},
                                 {"to_member_id", "t.state IN ('draft', 'offered', 'returned', 'accepted')"}};

constexpr const char* kSearchedTexts[] = {"note", "return_text", "exception_reason"};
constexpr const char* kSearchedDays[] = {"created_on"};
constexpr Searched kHandoffSearched = {.texts = kSearchedTexts, .days = kSearchedDays};

} // namespace

extern constinit const Kind kRouteKind = {
    .table = &kTableInfo<Route>, .name = {u"Route", u"引き継ぎ経路"}, .called = "name", .nameOf = nameOfRoute};
extern constinit const Kind kRouteItemKind = {.table = &kTableInfo<RouteItem>,
                                              .name = {u"Checklist item of a route", u"引き継ぎ経路のチェック項目"},
                                              .called = "label"};
extern constinit const Kind kHandoffKind = {.table = &kTableInfo<Handoff>,
                                            .name = {u"Handoff", u"引き継ぎ"},
                                            .invariants = kHandoffInvariants,
                                            .held = kHandoffHeld,
                                            .searched = &kHandoffSearched};
extern constinit const Kind kHandoffItemKind = {
    .table = &kTableInfo<HandoffItem>, .name = {u"Checklist item", u"チェック項目"}, .called = "label"};
extern constinit const Kind kHandoffEventKind = {.table = &kTableInfo<HandoffEvent>,
                                                 .name = {u"Handoff event", u"引き継ぎの経過"}};

} // namespace tasuki
