// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

#include <QString>

namespace tasuki {

/// A metric of use that stands for a core feature of the product: who uses every one of them has adopted it.
struct CoreMetric {
    RowId id;
    QString metric; ///< as `Usage::metric` has it

    bool operator==(const CoreMetric&) const = default;
};

template <>
struct RowTraits<CoreMetric> {
    static constexpr Entity entity = Entity::CoreMetric;
    static constexpr const char* table = "core_metrics";
    static constexpr std::tuple fields{
        field("metric", &CoreMetric::metric),
    };
};

} // namespace tasuki
