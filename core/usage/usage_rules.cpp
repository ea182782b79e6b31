// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usage_rules.h"

#include "base/texts.h"

#include <algorithm>

namespace tasuki::usage {

Result<Edit> setCore(const QString& metric, bool core, const std::vector<CoreMetric>& present, const Act& act)
{
    if (metric.trimmed().isEmpty())
        return invalid(UsageText::tr("Choose a usage metric for the core feature."));
    Edit edit(core ? QStringLiteral("usage.core") : QStringLiteral("usage.notCore"), act);
    const auto found = std::ranges::find(present, metric, &CoreMetric::metric);
    if (core && found == present.end())
        edit.insert(CoreMetric{act.ids->make<RowId>(), metric});
    else if (!core && found != present.end())
        edit.remove(*found);
    return edit;
}

} // namespace tasuki::usage
