// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "handoff/handoff.h"

#include <vector>

namespace tasuki::handoff {

/// Routes and their checklists are rows of the workspace. A handoff copied its items when it was made and keeps them:
/// what is changed here is what the next one begins with. `present` is what stands there now.

struct AddedRoute {
    Edit edit;
    Route route;
};
/// At the end of the list, with a clock of two business days and no items.
Result<AddedRoute> addRoute(const QString& name, const std::vector<Route>& present, const Act& act);
/// Name, clocks, stage on acceptance, template of the note. A default route without a name of its own has its term's.
Result<Edit> changeRoute(const Route& before, const Route& after, const std::vector<Route>& present, const Act& act);

struct AddedItem {
    Edit edit;
    RouteItem item;
};
/// At the end of the checklist: required, ticked by hand.
Result<AddedItem> addRouteItem(const Route& route, const QString& label, const std::vector<RouteItem>& present,
                               const Act& act);
/// Label, how it is met, whether it is required. A criterion by touchpoint needs the code of a kind.
Result<Edit> changeRouteItem(const RouteItem& before, const RouteItem& after, const std::vector<RouteItem>& present,
                             const Act& act);
/// Before its neighbour above (`up`) or behind the one below; nothing at the end of the list.
Result<Edit> moveRouteItem(const RouteItem& item, bool up, const std::vector<RouteItem>& present, const Act& act);
Result<Edit> removeRouteItem(const RouteItem& item, const Act& act);

} // namespace tasuki::handoff
