// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/kpi.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

/// The figures by name, and what each account adds to one of them.
namespace tasuki::revenue {

enum class Metric {
    Nrr,
    Grr,
    LogoChurn,
    GrossMrrChurn,
    NetMrrChurn,
    ChurnedMrrRate,
    Mrr,
    Arr,
    Arpa,
    Customers,
    NewMrr,
    Expansion,
    Contraction,
    Churn,
    Reactivation,
    Users,
    Arpu,
    GrossArr,
    CommittedMrr,
    ArrPerFte,
    AccountsPerFte,
    CoreAdoption,
    ActivityChurn
};
/// Those of Figures.
std::span<const Metric> allMetrics();
/// Those of MoreFigures, see revenue/more_figures.h.
std::span<const Metric> moreMetrics();
bool isMore(Metric metric);
std::optional<Metric> metricOf(QStringView name);
/// As the columns of files name it.
const char* metricName(Metric metric);

enum class MetricUnit { Rate, Money, Count, Ratio };
MetricUnit unitOf(Metric metric);
/// Whether a rise is good.
bool upIsGood(Metric metric);

/// Whether a figure moves before revenue does (leading, 先行), or tells what has become of it (lagging, 遅行). Who uses
/// the product, and how much of it, decides later what is renewed; what is committed is revenue of later months. Rates
/// of retention, MRR, ARR, what an account or user pays and productivity are made of revenue that is there already.
bool isLeading(Metric metric);

/// Rates as fractions, money in minor units; nothing where the denominator is 0, and for the metrics of MoreFigures.
std::optional<double> valueOf(Metric metric, const Figures& figures);

/// What one account did to the difference of a figure between two periods, in the figure's unit.
struct Contribution {
    /// Of the unit at a period's opening and closing snapshots; 0 where it is in no slice of that period.
    struct Ends {
        Amount previous;
        Amount mrr;
        Movement movement{};

        /// Whether it pays at one of them: else the period says nothing of it.
        bool isIn() const { return !previous.isZero() || !mrr.isZero(); }
    };
    size_t account = 0; ///< index in Book::accounts
    double before = 0;  ///< what it adds to the earlier figure, of its difference from 1 or 0
    double now = 0;
    Ends earlier; ///< of the earlier period, which `before` is about
    Ends later;   ///< of the later one, which `now` is about

    double change() const { return now - before; }
};

/// The accounts that moved a figure from one period to another, the largest change first. For rates and sums the
/// changes add up to the figure's. ARPA is a ratio of totals: there an account's change is that of the figure if the
/// account alone had changed, and the changes do not add up. None where one of the figures is undefined. No more than
/// `most` of them.
std::vector<Contribution> contributions(const Selection& selection, Metric metric, const Period& before,
                                        const Period& now, size_t most = std::numeric_limits<size_t>::max());

/// How a sum is spread over accounts: who makes most of it.
struct Concentration {
    struct Share {
        size_t account = 0;
        Amount amount;
        double share = 0;      ///< of the whole
        double cumulative = 0; ///< of this and all larger ones
    };
    Amount total;
    std::vector<Share> shares;  ///< the largest first; without those of 0
    size_t accountsForHalf = 0; ///< how many of the largest make half of it
    /// The Herfindahl–Hirschman index: the sum of the squared shares, 0 … 1.
    double index = 0;
};

/// Of the MRR at the closing snapshot (Metric::Mrr), what left (Churn, Contraction) or came (Expansion, NewMrr,
/// Reactivation). `Metric::GrossMrrChurn` is what left in all: contraction and churn. Any other metric: none.
Concentration concentration(const Selection& selection, Metric metric, const Period& period);

/// The same, unit by unit.
class ConcentrationSums {
public:
    ConcentrationSums(Metric metric, const Period& period) : m_metric(metric), m_period(period) {}
    void add(const Unit& unit);
    Concentration finish();

private:
    Metric m_metric;
    Period m_period;
    Concentration m_made;
};

} // namespace tasuki::revenue
