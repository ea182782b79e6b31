// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "format/xlsx_writer.h"
#include "revenue/kpi.h"
#include "revenue/more_figures.h"

#include <memory>
#include <vector>

namespace tasuki::exports {

using namespace format;

struct KpiReportRequest {
    Month from; ///< both inclusive
    Month to;
    Month today;
    std::vector<revenue::Filter> where;
    TermLanguage language = TermLanguage::English;
    std::shared_ptr<const revenue::MoreFacts> more{}; ///< with it a sheet of the figures beside retention
};

/// The KPI report of a span, a table a sheet: the span as a whole, by month with charts, over twelve months, by fiscal
/// half, by segment, team, owner and plan, every account that moved, and the cohorts. Each says what is in and out.
std::vector<XlsxSheet> kpiWorkbook(const revenue::Book& book, const KpiReportRequest& request);
/// The same as a file, whole or not at all.
Result<void> writeKpiWorkbook(const QString& path, const revenue::Book& book, const KpiReportRequest& request);

} // namespace tasuki::exports
