// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "kpi/kpi_view.h"
#include "revenue/focus.h"
#include "shell/page.h"
#include "widgets/painting.h"

#include <QLocale>

/// The words of figures, the same on the page, in the explanation and in reports.
namespace tasuki::kpi {

QString movementText(revenue::Movement movement);
QString metricText(revenue::Metric metric);
QString windowText(revenue::Window window);
QString focusText(revenue::Focus focus);
QString dimensionText(revenue::Dimension dimension);
/// What people read for a slice; "none" for the empty one.
QString sliceText(revenue::Dimension dimension, const QString& value, TermLanguage words);
/// The slices of a dimension as menus and boxes list them: numbers in their names by size, what has no name first.
std::vector<QString> slicesByName(revenue::Dimension dimension, std::vector<QString> names);
QString filterText(const std::vector<revenue::Filter>& filters, TermLanguage words);
QString netText();

/// A period never without its months: "2026年10月", "2026年度 上期（4月〜9月）", "…まで".
QString periodText(const revenue::Period& period, revenue::Window window, const FiscalCalendar& calendar,
                   const QLocale& locale);
/// The same as the head of a column: "2026/10", "2026年度上期", "FY2026 H1".
QString periodShort(const revenue::Period& period, revenue::Window window, const QLocale& locale);
/// What a figure of the period compares, in months: "2025/11〜2026/10".
QString spanText(const revenue::Period& period, const QLocale& locale);

/// A value in its unit: a percentage, money, a count; "–" where it is undefined.
QString valueText(revenue::Metric metric, std::optional<double> value, const QString& currency, const QLocale& locale);
/// The difference of two values with its sign: points, money in full, a count.
QString changeText(revenue::Metric metric, double change, const QString& currency, const QLocale& locale);
/// The same for cards, where money is short: "+¥174万".
QString shortChangeText(revenue::Metric metric, double change, const QString& currency, const QLocale& locale);
/// What one account adds to a value: points of a rate, to two decimals so that they can be added up; else a value.
QString contributionText(revenue::Metric metric, double part, const QString& currency, const QLocale& locale);
PillData changePill(revenue::Metric metric, std::optional<double> now, std::optional<double> before,
                    const QString& currency, const QLocale& locale);

/// What a card says beneath the figure: what it is made of, in a few words.
QString captionText(revenue::Metric metric, const revenue::Figures& figures, const QString& currency,
                    const QLocale& locale);
/// The formula of a metric with its numbers in it.
QString formulaText(revenue::Metric metric, const revenue::Figures& figures, const QString& currency,
                    const QLocale& locale);
/// What is counted and what is left out, and between which days.
QString scopeText(revenue::Metric metric, const revenue::Figures& figures, const revenue::Period& period,
                  const QLocale& locale);

/// The page's figures, a row a period, as a list to export.
std::optional<TableExport> exportOf(const Course& course, int exponent);

} // namespace tasuki::kpi
