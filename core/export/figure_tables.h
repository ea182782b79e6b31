// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "format/table.h"
#include "report/onboarding_report.h"
#include "revenue/kpi.h"
#include "revenue/more_figures.h"

#include <optional>
#include <vector>

/// The revenue figures as tables for files. Money has the base currency's decimals (ARPA 6), rates are fractions with
/// 12 decimals, what is undefined is empty.
namespace tasuki::exports {

using namespace format;

/// The columns of kpiTable() without a breakdown, of moreTable() without time, and of movementTable().
std::vector<Column> kpiColumns(revenue::Window window);
std::vector<Column> moreTableColumns();
std::vector<Column> movementTableColumns();

struct KpiRequest {
    Month from;
    Month to;
    revenue::Window window = revenue::Window::Month;
    std::optional<revenue::Dimension> by;
    std::vector<revenue::Filter> where;
    Month today;                              ///< that of today: a fiscal period that still runs is cut there
    const revenue::MoreFacts* more = nullptr; ///< with it the figures beside retention follow; not over twelve months
};

/// One row a slice and month or period, slices in key order; a slice that no account is in has no rows. Filter values
/// that no account has are added to `unknown`.
Table kpiTable(const revenue::Book& book, const KpiRequest& request, QStringList* unknown = nullptr);

/// The figures beside retention alone, of `request.more`: one row a slice and month or period. ARPU and ARR per
/// full-time equivalent have 6 decimals.
Table moreTable(const revenue::Book& book, const KpiRequest& request);

/// How onboarding goes: one row a slice and month or period. Rates have 12 decimals, medians of days one where they
/// need it; what is undefined is empty.
struct OnboardingRequest {
    Month from;
    Month to;
    revenue::Window window = revenue::Window::Month;
    std::optional<revenue::Dimension> by;
    Month today;
};
Table onboardingTable(const revenue::Book& book, const report::OnboardingFacts& facts,
                      const OnboardingRequest& request);

/// One row an account and month that moved. With `words` the movement is told in a word of that language and not in
/// the code that does not change with it.
Table movementTable(const revenue::Book& book, Month from, Month to, const std::vector<revenue::Filter>& where = {},
                    std::optional<TermLanguage> words = {});
/// "主担当": what stands above a column of slices.
QString dimensionLabel(revenue::Dimension dimension);

Table cohortTable(const revenue::Book& book, Month to, const std::vector<revenue::Filter>& where = {});

} // namespace tasuki::exports
