// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "charts/heat_map.h"
#include "kpi/kpi_view.h"

#include <QLocale>

namespace tasuki::kpi {

/// What a chart needs beside its figures.
struct Drawing {
    revenue::Window window{};
    QString currency;
    QLocale locale;
};

// What the page's charts draw. A period that still runs is told apart: bars are striped, lines are dashed up to it.

/// What follows the periods begins with the first that has a value: ChartData::first counts those before it.

/// NRR and GRR; a dashed line for each target that is given.
ChartData retentionChart(const Figures& figures, const Drawing& drawing, std::optional<double> nrrTarget = {},
                         std::optional<double> grrTarget = {});
ChartData churnChart(const Figures& figures, const Drawing& drawing);
ChartData movementChart(const Figures& figures, const Drawing& drawing);
/// From the MRR at a period's opening to that at its closing, a step a movement.
ChartData bridgeChart(const revenue::Figures& figures, bool provisional, const Drawing& drawing);
/// The largest accounts of a sum of `metric` with what they make of it together; what is not among the first `most` is
/// one place. Red is for what is lost.
ChartData distributionChart(const revenue::Concentration& concentration, const revenue::Book& book,
                            revenue::Metric metric, const Drawing& drawing, size_t most = 10);

/// The metric that a series of these charts shows, by its place; nothing for a net, a target or a ground.
std::optional<revenue::Metric> retentionMetric(int series);
std::optional<revenue::Metric> churnMetric(int series);
std::optional<revenue::Metric> movementMetric(int series);
/// By the place of the step.
revenue::Metric bridgeMetric(int place);

/// One row a cohort, one column an age, up to the last complete snapshot.
struct CohortMap {
    HeatMapData data;
    std::vector<Month> cohorts; ///< one a row
};
CohortMap cohortMap(const std::vector<revenue::CohortCell>& cells, revenue::CohortStep step, bool byMrr,
                    const Drawing& drawing);

} // namespace tasuki::kpi
