// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/metric.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tasuki::revenue {

namespace {

struct Entry {
    Metric metric;
    const char* name;
    MetricUnit unit;
    bool upIsGood;
};

using enum Metric;
constexpr std::array kEntries = {
    Entry{Nrr, "nrr", MetricUnit::Rate, true},
    Entry{Grr, "grr", MetricUnit::Rate, true},
    Entry{LogoChurn, "logo_churn_rate", MetricUnit::Rate, false},
    Entry{GrossMrrChurn, "gross_mrr_churn_rate", MetricUnit::Rate, false},
    Entry{NetMrrChurn, "net_mrr_churn_rate", MetricUnit::Rate, false},
    Entry{ChurnedMrrRate, "churned_mrr_rate", MetricUnit::Rate, false},
    Entry{Mrr, "mrr", MetricUnit::Money, true},
    Entry{Arr, "arr", MetricUnit::Money, true},
    Entry{Arpa, "arpa", MetricUnit::Money, true},
    Entry{Customers, "customers", MetricUnit::Count, true},
    Entry{NewMrr, "new_mrr", MetricUnit::Money, true},
    Entry{Expansion, "expansion_mrr", MetricUnit::Money, true},
    Entry{Contraction, "contraction_mrr", MetricUnit::Money, false},
    Entry{Churn, "churn_mrr", MetricUnit::Money, false},
    Entry{Reactivation, "reactivation_mrr", MetricUnit::Money, true},
    Entry{Users, "users", MetricUnit::Count, true},
    Entry{Arpu, "arpu", MetricUnit::Money, true},
    Entry{GrossArr, "gross_arr", MetricUnit::Money, true},
    Entry{CommittedMrr, "committed_mrr", MetricUnit::Money, true},
    Entry{ArrPerFte, "arr_per_fte", MetricUnit::Money, true},
    Entry{AccountsPerFte, "accounts_per_fte", MetricUnit::Ratio, true},
    Entry{CoreAdoption, "core_feature_adoption", MetricUnit::Rate, true},
    Entry{ActivityChurn, "activity_churn", MetricUnit::Rate, false},
};
/// From here on: those of MoreFigures.
constexpr size_t kFirstMore = 15;
static_assert(kEntries[kFirstMore].metric == Users);

constexpr auto kMetrics = [] {
    std::array<Metric, kEntries.size()> metrics{};
    for (size_t i = 0; i < kEntries.size(); ++i)
        metrics[i] = kEntries[i].metric;
    return metrics;
}();

const Entry& entryOf(Metric metric)
{
    return *std::ranges::find(kEntries, metric, &Entry::metric);
}

/// What a unit adds to a figure whose totals are `whole`: NRR and GRR as their difference from 1.
double partOf(Metric metric, const Figures& unit, const Figures& whole)
{
    const double base = whole.base.toDouble();
    switch (metric) {
    case Nrr: return (unit.expansion - unit.contraction - unit.churn).toDouble() / base;
    case NetMrrChurn: return (unit.contraction + unit.churn - unit.expansion).toDouble() / base;
    case Grr: return -(unit.contraction + unit.churn).toDouble() / base;
    case GrossMrrChurn: return (unit.contraction + unit.churn).toDouble() / base;
    case ChurnedMrrRate: return unit.churn.toDouble() / base;
    case LogoChurn: return double(unit.churnedAccounts) / double(whole.baseAccounts);
    default: return valueOf(metric, unit).value_or(0);
    }
}

/// A unit's MRR at the two ends of a period; 0 at both where it is in no slice of it.
struct UnitEnds {
    Amount p;
    Amount q;
    bool payingBefore = false;

    Figures figures() const { return figuresOf(p, q, payingBefore); }
    Contribution::Ends ends() const
    {
        const bool isIn = !p.isZero() || !q.isZero();
        return isIn ? Contribution::Ends{p, q, movementOf(p, q, payingBefore)} : Contribution::Ends();
    }
};

UnitEnds endsOver(const Unit& unit, const Period& period)
{
    const Amount p = levelAt(unit.steps, period.opening);
    if (unit.steps.empty() || unit.sliceBetween(p, period.opening, period.closing) < 0)
        return {};
    return {p, levelAt(unit.steps, period.closing), unit.steps.front().month <= period.opening};
}

Amount amountOf(Metric metric, const AccountMovement& moved)
{
    const Amount change = moved.change();
    switch (metric) {
    case Mrr: return moved.mrr;
    case NewMrr: return moved.movement == Movement::New ? change : Amount();
    case Expansion: return moved.movement == Movement::Expansion ? change : Amount();
    case Reactivation: return moved.movement == Movement::Reactivation ? change : Amount();
    case Contraction: return moved.movement == Movement::Contraction ? -change : Amount();
    case Churn: return moved.movement == Movement::Churn ? -change : Amount();
    case GrossMrrChurn:
        return moved.movement == Movement::Churn || moved.movement == Movement::Contraction ? -change : Amount();
    default: return {};
    }
}

} // namespace

std::span<const Metric> allMetrics()
{
    return std::span(kMetrics).first(kFirstMore);
}
std::span<const Metric> moreMetrics()
{
    return std::span(kMetrics).subspan(kFirstMore);
}
bool isMore(Metric metric)
{
    return std::ranges::find(moreMetrics(), metric) != moreMetrics().end();
}

std::optional<Metric> metricOf(QStringView name)
{
    for (const Entry& entry : kEntries)
        if (name == QLatin1String(entry.name))
            return entry.metric;
    return std::nullopt;
}

const char* metricName(Metric metric)
{
    return entryOf(metric).name;
}
MetricUnit unitOf(Metric metric)
{
    return entryOf(metric).unit;
}
bool upIsGood(Metric metric)
{
    return entryOf(metric).upIsGood;
}

bool isLeading(Metric metric)
{
    return metric == Users || metric == CoreAdoption || metric == ActivityChurn || metric == CommittedMrr;
}

std::optional<double> valueOf(Metric metric, const Figures& f)
{
    switch (metric) {
    case Nrr: return f.nrr();
    case Grr: return f.grr();
    case LogoChurn: return f.logoChurn();
    case GrossMrrChurn: return f.grossMrrChurn();
    case NetMrrChurn: return f.netMrrChurn();
    case ChurnedMrrRate: return f.churnedMrrRate();
    case Mrr: return f.ending().toDouble();
    case Arr: return f.arr().toDouble();
    case Arpa: return f.arpa();
    case Customers: return double(f.endingAccounts());
    case NewMrr: return f.newMrr.toDouble();
    case Expansion: return f.expansion.toDouble();
    case Contraction: return f.contraction.toDouble();
    case Churn: return f.churn.toDouble();
    case Reactivation: return f.reactivation.toDouble();
    default: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<Contribution> contributions(const Selection& selection, Metric metric, const Period& before,
                                        const Period& now, size_t most)
{
    struct Moved {
        const Unit* unit;
        UnitEnds earlier;
        UnitEnds later;
    };
    struct Part {
        const Moved* moved;
        double before;
        double now;

        double size() const { return std::abs(now - before); }
    };
    Figures wholeBefore;
    Figures wholeNow;
    std::vector<Moved> moved;
    moved.reserve(selection.units.size());
    for (const Unit& unit : selection.units) {
        const Moved each{&unit, endsOver(unit, before), endsOver(unit, now)};
        wholeBefore += each.earlier.figures();
        wholeNow += each.later.figures();
        // Who pays the same all the time has nothing to do with a change.
        if (each.earlier.p != each.earlier.q || each.later.p != each.later.q || each.earlier.q != each.later.q)
            moved.push_back(each);
    }
    if (!valueOf(metric, wholeBefore) || !valueOf(metric, wholeNow))
        return {};
    std::vector<Part> parts;
    parts.reserve(moved.size());
    for (const Moved& each : moved) {
        Part part{&each, 0, 0};
        if (metric == Arpa) {
            Figures alone = wholeBefore;
            alone += negated(each.earlier.figures());
            alone += each.later.figures();
            part.now = valueOf(Arpa, alone).value_or(0) - *valueOf(Arpa, wholeBefore);
        } else {
            part.before = partOf(metric, each.earlier.figures(), wholeBefore);
            part.now = partOf(metric, each.later.figures(), wholeNow);
        }
        if (part.now != part.before)
            parts.push_back(part);
    }
    const auto end = parts.begin() + std::ptrdiff_t(std::min(most, parts.size()));
    std::partial_sort(parts.begin(), end, parts.end(), [](const Part& a, const Part& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.moved < b.moved;
    });
    std::vector<Contribution> result;
    result.reserve(size_t(end - parts.begin()));
    for (auto part = parts.begin(); part != end; ++part)
        result.push_back({part->moved->unit->account, part->before, part->now, part->moved->earlier.ends(),
                          part->moved->later.ends()});
    return result;
}

Concentration concentration(const Selection& selection, Metric metric, const Period& period)
{
    ConcentrationSums sums(metric, period);
    addAll(selection, sums);
    return sums.finish();
}

void ConcentrationSums::add(const Unit& unit)
{
    const auto moved = movementOver(unit, m_period);
    const Amount amount = moved ? amountOf(m_metric, *moved) : Amount();
    if (amount.isZero())
        return;
    m_made.total += amount;
    m_made.shares.push_back({unit.account, amount, 0, 0});
}

Concentration ConcentrationSums::finish()
{
    std::ranges::stable_sort(m_made.shares, [](const auto& a, const auto& b) { return a.amount > b.amount; });
    Amount sum;
    for (size_t i = 0; i < m_made.shares.size(); ++i) {
        Concentration::Share& share = m_made.shares[i];
        sum += share.amount;
        share.share = share.amount.toDouble() / m_made.total.toDouble();
        share.cumulative = sum.toDouble() / m_made.total.toDouble();
        m_made.index += share.share * share.share;
        if (m_made.accountsForHalf == 0 && sum + sum >= m_made.total)
            m_made.accountsForHalf = i + 1;
    }
    return std::move(m_made);
}

} // namespace tasuki::revenue
