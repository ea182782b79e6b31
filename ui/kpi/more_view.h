// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "edit/change_set.h"
#include "kpi/kpi_view.h"
#include "revenue/more_figures.h"
#include "storage/database.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <memory>

/// The figures beside retention, on the page, in its explanation and in reports.
namespace tasuki::kpi {

/// Reads the facts behind these figures when they are first needed and keeps them until a change concerns them. So
/// nobody waits for usage data without looking at a figure of usage.
class MoreReader {
public:
    /// `failed` is called with the error where the facts cannot be read, once until the next change; the figures are
    /// undefined until then.
    MoreReader(storage::Database& db, std::function<QDate()> today, std::function<void(const Error&)> failed = {})
        : m_db(db), m_today(std::move(today)), m_failed(std::move(failed))
    {}

    /// Null where it cannot be read: `error` says why.
    std::shared_ptr<const revenue::MoreFacts> facts(bool use);
    const std::optional<Error>& error() const { return m_error; }
    void forget(const ChangeSet& changes);

private:
    storage::Database& m_db;
    std::function<QDate()> m_today;
    std::function<void(const Error&)> m_failed;
    std::optional<Error> m_error;
    std::shared_ptr<const revenue::MoreFacts> m_facts;
    bool m_hasUse = false;
};

/// Whether the metric asks for rows of use.
bool needsUse(revenue::Metric metric);

/// The sums of these periods, one each; none where no metric of them is among `metrics`, or nothing can be read.
std::vector<revenue::MoreFigures> moreFigures(const Figures& figures, const std::vector<revenue::Period>& periods,
                                              std::span<const revenue::Metric> metrics);
/// Of either kind.
std::optional<double> valueOf(revenue::Metric metric, const revenue::Figures& figures,
                              const revenue::MoreFigures* more);

/// A figure of one period and the accounts behind it, with what each adds to it, the largest part first.
struct MoreBehind {
    revenue::MoreFigures sum;
    std::vector<AccountLine> lines;
};
/// Nothing where it cannot be read.
std::optional<MoreBehind> moreBehind(const Figures& figures, revenue::Metric metric, const revenue::Period& period,
                                     const QString& currency, const QLocale& locale);
/// What stands in the column of that part.
QString morePartTitle(revenue::Metric metric);
/// The column of it in a file.
QString morePartName(revenue::Metric metric);

/// The formula with its numbers in it, as `formulaText`.
QString moreFormulaText(revenue::Metric metric, const revenue::MoreFigures& more, const revenue::Period& period,
                        const QString& currency, const QLocale& locale);
/// What is in and out, between which days, and why it may be undefined.
QString moreScopeText(revenue::Metric metric, const Figures& figures, const revenue::Period& period,
                      TermLanguage words);
/// "Committed MRR ¥…", which stands beside MRR.
QString committedText(const revenue::MoreFigures& more, const QString& currency, const QLocale& locale);
/// What a card says beneath the figure.
QString moreCaption(revenue::Metric metric, const revenue::MoreFigures& more, const QString& currency,
                    const QLocale& locale);

} // namespace tasuki::kpi
