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
                                        const Period& now)
{
    const std::array<Period, 2> periods = {before, now};
    std::array<Figures, 2> whole;
    std::vector<std::array<Figures, 2>> parts(selection.units.size());
    const auto endsOf = [&](const Unit& unit, const Period& period) {
        const auto moved = movementOver(unit, period);
        return moved ? Contribution::Ends{moved->previous, moved->mrr, moved->movement} : Contribution::Ends();
    };
    for (size_t i = 0; i < selection.units.size(); ++i) {
        const Unit& unit = selection.units[i];
        for (size_t k = 0; k < 2; ++k) {
            const Amount p = levelAt(unit.steps, periods[k].opening);
            if (unit.sliceBetween(p, periods[k].opening, periods[k].closing) < 0)
                continue;
            parts[i][k] = figuresOf(unit.steps, periods[k].opening, periods[k].closing);
            whole[k] += parts[i][k];
        }
    }
    if (!valueOf(metric, whole[0]) || !valueOf(metric, whole[1]))
        return {};
    std::vector<Contribution> result;
    for (size_t i = 0; i < parts.size(); ++i) {
        Contribution made{selection.units[i].account, 0, 0, {}, {}};
        if (metric == Arpa) {
            Figures alone = whole[0];
            alone += negated(parts[i][0]);
            alone += parts[i][1];
            made.now = valueOf(Arpa, alone).value_or(0) - *valueOf(Arpa, whole[0]);
        } else {
            made.before = partOf(metric, parts[i][0], whole[0]);
            made.now = partOf(metric, parts[i][1], whole[1]);
        }
        if (made.change() == 0)
            continue;
        made.earlier = endsOf(selection.units[i], before);
        made.later = endsOf(selection.units[i], now);
        result.push_back(made);
    }
    std::ranges::stable_sort(result, [](const Contribution& a, const Contribution& b) {
        return std::abs(a.change()) > std::abs(b.change());
    });
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
