// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "touchpoint/touchpoint.h"
#include "touchpoint/touchpoint_person.h"

#include <vector>

namespace tasuki::touchpoint {

/// A new touchpoint gets its id here; who acts is its member where none is given. A day after today is refused: what
/// is planned is a task, not a touch.
struct Added {
    Edit edit;
    Touchpoint touchpoint;
};
Result<Added> add(Touchpoint touchpoint, const Act& act);
/// Everything but the account and the source system's key; a day that is moved is not moved beyond today.
Result<Edit> change(const Touchpoint& before, const Touchpoint& after, const Act& act);
/// With those who took part in it.
Result<Edit> remove(const Touchpoint& touchpoint, const std::vector<TouchpointPerson>& people, const Act& act);
/// Adds to the edit who took part in place of `present`: each once, without the member whose touchpoint it is. Of
/// `wanted` only whom it is counts.
void setPeople(Edit& edit, const Touchpoint& touchpoint, const std::vector<TouchpointPerson>& present,
               const std::vector<TouchpointPerson>& wanted, const Act& act);

/// A kind of the workspace's own; its code, by which files and checklists name it, is what it was called first.
struct AddedKind {
    Edit edit;
    TouchpointKind kind;
};
Result<AddedKind> addKind(const QString& name, const QString& tier, const std::vector<TouchpointKind>& present,
                          const Act& act);
/// Name, reading, tier and the template of its notes; also whether it is retired: no longer offered, while what was
/// written with it keeps it. The last kind that is offered stays.
Result<Edit> changeKind(const TouchpointKind& before, const TouchpointKind& after,
                        const std::vector<TouchpointKind>& present, const Act& act);

} // namespace tasuki::touchpoint
