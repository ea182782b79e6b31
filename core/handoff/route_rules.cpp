// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/route_rules.h"

#include "base/text.h"
#include "base/texts.h"
#include "handoff/handoff_terms.h"

#include <algorithm>

namespace tasuki::handoff {

namespace {

constexpr int kUsualBusinessDays = 2;
constexpr int kMostBusinessDays = 60;

bool isSameText(const QString& a, const QString& b)
{
    return keyFold(a) == keyFold(b);
}

Result<void> checkRoute(const Route& route, const std::vector<Route>& present)
{
    if (route.name.isEmpty() && !termOf(kRouteTerms, route.code))
        return invalid(HandoffText::tr("Enter a route name."));
    if (route.slaBusinessDays < 0 || route.slaBusinessDays > kMostBusinessDays)
        return invalid(
            HandoffText::tr("The time to accept must be from 0 to %1 business days.").arg(kMostBusinessDays));
    if (route.offerAgainBusinessDays < 0 || route.offerAgainBusinessDays > kMostBusinessDays)
        return invalid(
            HandoffText::tr("The time to re-offer must be from 0 to %1 business days.").arg(kMostBusinessDays));
    if (route.firstTouchBusinessDays < 0 || route.firstTouchBusinessDays > kMostBusinessDays)
        return invalid(HandoffText::tr("The time to the first touchpoint must be from 0 to %1 business days.")
                           .arg(kMostBusinessDays));
    const bool taken = std::ranges::any_of(present, [&](const Route& other) {
        return other.id != route.id && !route.name.isEmpty()
               && (isSameText(routeText(other, TermLanguage::English), route.name)
                   || isSameText(routeText(other, TermLanguage::Japanese), route.name));
    });
    if (taken)
        return invalid(HandoffText::tr("Route “%1” already exists. Enter another name.").arg(route.name));
    return {};
}

bool isDefaultItem(const QString& code)
{
    return std::ranges::any_of(kDefaultItems,
                               [&](const DefaultItem& item) { return code == QStringView(item.term.code); });
}

Result<void> checkItem(const RouteItem& item, const std::vector<RouteItem>& present)
{
    if (item.label.isEmpty() && !isDefaultItem(item.code))
        return invalid(HandoffText::tr("Enter a checklist item."));
    if (item.kind == CriterionKind::Touchpoint && item.parameter.isEmpty())
        return invalid(HandoffText::tr("Choose the touchpoint type that completes this item."));
    const bool taken = std::ranges::any_of(present, [&](const RouteItem& other) {
        return other.id != item.id && !item.label.isEmpty()
               && (isSameText(itemText(other.code, other.label, TermLanguage::English), item.label)
                   || isSameText(itemText(other.code, other.label, TermLanguage::Japanese), item.label));
    });
    if (taken)
        return invalid(HandoffText::tr("“%1” is already on the checklist.").arg(item.label));
    return {};
}

template <typename Row>
int lastPosition(const std::vector<Row>& rows)
{
    int last = 0;
    for (const Row& row : rows)
        last = std::max(last, row.position);
    return last;
}

} // namespace

Result<AddedRoute> addRoute(const QString& name, const std::vector<Route>& present, const Act& act)
{
    Route route;
    route.id = act.ids->make<RouteId>();
    // Where files name it, the code is what people called it first; it must not be one of another route.
    route.code = name.trimmed();
    if (std::ranges::any_of(present, [&](const Route& other) { return other.code == route.code; }))
        route.code = QStringLiteral("R%1").arg(route.id.value());
    route.name = name.trimmed();
    route.position = lastPosition(present) + 1;
    route.slaBusinessDays = kUsualBusinessDays;
    TASUKI_TRY(checkRoute(route, present));
    AddedRoute added{Edit(QStringLiteral("route.add"), act), route};
    added.edit.insert(route);
    return added;
}

Result<Edit> changeRoute(const Route& before, const Route& after, const std::vector<Route>& present, const Act& act)
{
    Route trimmed = after;
    trimmed.name = after.name.trimmed();
    TASUKI_TRY(checkRoute(trimmed, present));
    Edit edit(QStringLiteral("route.change"), act);
    edit.update(before, trimmed);
    return edit;
}

Result<AddedItem> addRouteItem(const Route& route, const QString& label, const std::vector<RouteItem>& present,
                               const Act& act)
{
    RouteItem item;
    item.id = act.ids->make<RowId>();
    item.routeId = route.id;
    item.code = QStringLiteral("I%1").arg(item.id.value());
    item.label = label.trimmed();
    item.position = lastPosition(present) + 1;
    TASUKI_TRY(checkItem(item, present));
    AddedItem added{Edit(QStringLiteral("route.item.add"), act), item};
    added.edit.insert(item);
    return added;
}

Result<Edit> changeRouteItem(const RouteItem& before, const RouteItem& after, const std::vector<RouteItem>& present,
                             const Act& act)
{
    RouteItem trimmed = after;
    trimmed.label = after.label.trimmed();
    if (trimmed.kind == CriterionKind::Manual)
        trimmed.parameter.clear();
    TASUKI_TRY(checkItem(trimmed, present));
    Edit edit(QStringLiteral("route.item.change"), act);
    edit.update(before, trimmed);
    return edit;
}

Result<Edit> moveRouteItem(const RouteItem& item, bool up, const std::vector<RouteItem>& present, const Act& act)
{
    std::vector<RouteItem> order = present;
    std::ranges::stable_sort(order, {}, &RouteItem::position);
    Edit edit(QStringLiteral("route.item.move"), act);
    const auto at = std::ranges::find(order, item.id, &RouteItem::id);
    if (at == order.end() || (up ? at == order.begin() : at + 1 == order.end()))
        return edit;
    std::iter_swap(at, up ? at - 1 : at + 1);
    // Numbered anew where two have changed places or shared one.
    int position = order.empty() ? 0 : std::ranges::min(order, {}, &RouteItem::position).position;
    for (RouteItem& after : order) {
        const RouteItem before = after;
        after.position = position++;
        edit.update(before, after);
    }
    return edit;
}

Result<Edit> removeRouteItem(const RouteItem& item, const Act& act)
{
    Edit edit(QStringLiteral("route.item.remove"), act);
    edit.remove(item);
    return edit;
}

} // namespace tasuki::handoff
