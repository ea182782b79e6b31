// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"
#include "settings/settings.h"
#include "storage/database.h"

#include <QHash>

namespace tasuki::today {

inline constexpr RowId kWeightsSetting{20};
inline constexpr int kMostWeight = 1000;

/// Weight by code of the source; only those that differ from the source's own.
using Weights = QHash<QString, int>;

/// "task=60;promise=80" in the order of their codes. Entries that cannot be read are left out.
QString toText(const Weights& weights);
Weights weightsOf(QStringView text);

/// The weights that were changed in this workspace.
Result<Weights> readWeights(storage::Database& db);
/// Refuses a weight that is not 0 … kMostWeight.
Result<Edit> changeWeights(storage::Database& db, const Weights& weights, const Act& act);

} // namespace tasuki::today
