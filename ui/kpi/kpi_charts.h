// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "kpi/kpi_view.h"

#include <QLocale>

namespace tasuki::kpi {

// What the page's charts draw. The unfinished month has no place in a trend: lines leave it out, bars are striped.
ChartData retentionChart(const Figures& figures, const QLocale& locale);
ChartData churnChart(const Figures& figures, const QLocale& locale);
ChartData movementChart(const Figures& figures, const QString& currency, const QLocale& locale);

} // namespace tasuki::kpi
