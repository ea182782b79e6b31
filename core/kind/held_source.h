// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/row.h"

#include <QStringList>

#include <vector>

/// What members hold, over all kinds that say so (Kind::held).
namespace tasuki {

namespace storage {
class Database;
}
class Edit;
struct Kind;
struct Held;

/// A row that a member holds. One that the member holds in two ways is there twice.
struct HeldRow {
    const Kind* kind = nullptr;
    const Held* held = nullptr;
    qint64 id = 0;
    AccountId account; ///< not valid: it belongs to none
    std::vector<Value> values;
};

/// In the order of kinds() and ids.
Result<std::vector<HeldRow>> heldBy(storage::Database& db, MemberId member);

/// An edit that is written but not committed: refused where somebody who has left holds anything that it touched.
Result<void> judgeHeld(storage::Database& db, const Edit& edit);

/// A sentence a row that is held by somebody who has left; empty in a sound workspace.
Result<QStringList> heldByLeft(storage::Database& db);

} // namespace tasuki
