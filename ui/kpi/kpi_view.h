// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "revenue/metric.h"
#include "revenue/view.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tasuki::kpi {

using revenue::View;
class MoreReader; // see more_view.h

/// A run of periods with their figures. Only the last may still run.
struct Course {
    std::vector<revenue::Period> periods;
    std::vector<revenue::Figures> values;
    int provisional = -1; ///< the place of the period that still runs; −1: all are over

    int size() const { return int(periods.size()); }
    int lastComplete() const { return provisional >= 0 ? provisional - 1 : size() - 1; }
};

/// What the pictures of one period and of the cohorts are asked for.
struct Asked {
    int place = -1; ///< the period in Figures::compared; −1: the last that is over, else the last
    revenue::Metric spreadOf = revenue::Metric::GrossMrrChurn;
    revenue::CohortStep cohortStep = revenue::CohortStep::Quarter;
};

/// Every figure that the page shows, made once for a view, in one pass over the accounts.
struct Figures {
    std::shared_ptr<const revenue::Book> book; ///< what the selection refers to
    revenue::Selection selection;
    Course compared;               ///< by the window; of a span from its start up to each of its months
    Course movements;              ///< what came and went: by month, or by the fiscal periods of the window
    int shownPlace = -1;           ///< the period that was asked for
    revenue::Concentration spread; ///< of it
    std::vector<revenue::CohortCell> cohorts;
    std::vector<revenue::Filter> filters; ///< of the view
    std::optional<Error> error;           ///< why they could not be worked out; there are none then
    std::shared_ptr<MoreReader> more;     ///< of the figures beside retention; without one they are undefined

    bool isEmpty() const { return compared.periods.empty(); }
    bool compares(int place) const { return place >= 0 && place < compared.size(); }
};

/// Movements are shown by month where the figures compare twelve months or a span.
inline revenue::Window movementWindow(revenue::Window window)
{
    return window == revenue::Window::T12m || window == revenue::Window::Span ? revenue::Window::Month : window;
}

/// Up to the period of `today`, from the first month with data; at most `most` months or as many years' periods.
Figures figuresOf(std::shared_ptr<const revenue::Book> book, const View& view, QDate today, const Asked& asked = {},
                  int most = 24);
/// The spread over accounts in another period or of another metric.
void spreadAnew(Figures& figures, int place, revenue::Metric of);
void cohortsAnew(Figures& figures, QDate today, revenue::CohortStep step);

/// The months to come that contracts tell of already: the three after the last month that is over.
revenue::Period aheadOf(QDate today);

/// The figures of one period; nothing is counted again where the page has them.
revenue::Figures valuesOf(const Figures& figures, const revenue::Period& period);

/// One account behind a figure.
struct AccountLine {
    explicit AccountLine(const revenue::AccountRevenue& of) : account(&of), accountId(of.id) {}

    const revenue::AccountRevenue* account; ///< of the figures' book
    AccountId accountId;                    ///< the same: a list asks for it far more often than for the rest
    revenue::Movement movement{};
    Amount previous{};
    Amount mrr{};
    double before = 0; ///< what it adds to the earlier and to this figure, where that is asked
    double now = 0;
    revenue::Contribution::Ends earlier{}; ///< of the periods of these two figures
    revenue::Contribution::Ends later{};
    QString part{};  ///< the same in words, of a figure beside retention
    QString plain{}; ///< and as a file has it

    AccountId id() const { return accountId; }
    const QString& name() const { return account->name; }
    Amount change() const { return mrr - previous; }
    double contribution() const { return now - before; }
};

/// Which accounts are behind a figure of a metric: of a movement those that moved so, of a rate or a sum those that
/// paid at the opening or pay at the closing. The largest change first.
std::vector<AccountLine> accountsBehind(const Figures& figures, revenue::Metric metric, const revenue::Period& period);
/// Which accounts changed the metric from one period to another, ranked.
std::vector<AccountLine> reasonsFor(const Figures& figures, revenue::Metric metric, const revenue::Period& before,
                                    const revenue::Period& now);
/// The accounts of a cohort and what became of them at an age.
std::vector<AccountLine> accountsOfCohort(const Figures& figures, const revenue::Period& period,
                                          revenue::CohortStep step);

} // namespace tasuki::kpi
