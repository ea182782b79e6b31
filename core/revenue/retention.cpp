// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/retention.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr Amount kNoMovement = Amount::fromNanos(Amount::kNanosPerMinor / 100);

std::optional<double> ratio(Amount numerator, Amount denominator)
{
    if (denominator.isZero())
        return std::nullopt;
    return numerator.toDouble() / denominator.toDouble();
}

bool isNear(Amount a, Amount b)
{
    const Amount difference = a - b;
    return difference < kNoMovement && -difference < kNoMovement;
}

/// Steps through a list of (month, …) in step with the caller's month.
template <typename S>
class Cursor {
public:
    explicit Cursor(std::span<const S> steps, int shift) : m_steps(steps), m_shift(shift) {}
    void advanceTo(int month)
    {
        while (m_next < m_steps.size() && m_steps[m_next].month.index() + m_shift <= month)
            ++m_next;
    }
    const S* current() const { return m_next == 0 ? nullptr : &m_steps[m_next - 1]; }
    int nextMonth(int otherwise) const { return m_next < m_steps.size() ? std::min(otherwise, m_steps[m_next].month.index() + m_shift) : otherwise; }

private:
    std::span<const S> m_steps;
    int m_shift;
    size_t m_next = 0;
};

} // namespace

Level levelOf(QDate start, QDate end, Amount monthly)
{
    return {Month::of(start), end.isValid() ? Month::of(end) : kForever, monthly};
}

std::vector<Step> stepsOf(std::span<const Level> rows, bool* negative)
{
    std::vector<std::pair<int, Amount>> changes;
    changes.reserve(rows.size() * 2);
    for (const Level& row : rows) {
        if (row.first >= row.end || row.monthly.isZero())
            continue;
        changes.emplace_back(row.first.index(), row.monthly);
        if (row.end < kForever)
            changes.emplace_back(row.end.index(), -row.monthly);
    }
    std::ranges::sort(changes, {}, &std::pair<int, Amount>::first);

    std::vector<Step> steps;
    Amount sum;
    Amount shown;
    for (size_t i = 0; i < changes.size();) {
        const int month = changes[i].first;
        for (; i < changes.size() && changes[i].first == month; ++i)
            sum += changes[i].second;
        Amount level = sum;
        if (level < -kNoMovement && negative)
            *negative = true;
        if (level < kNoMovement)
            level = Amount();
        if (level == shown || (!level.isZero() && isNear(level, shown)))
            continue;
        shown = level;
        steps.push_back({Month::fromIndex(month), level});
    }
    return steps;
}

Amount levelAt(std::span<const Step> steps, Month month)
{
    const auto after = std::ranges::upper_bound(steps, month, {}, &Step::month);
    return after == steps.begin() ? Amount() : std::prev(after)->level;
}

Movement movementOf(Amount p, Amount q, bool payingBefore)
{
    if (p.isZero())
        return q.isZero() ? Movement::None : (payingBefore ? Movement::Reactivation : Movement::New);
    if (q.isZero())
        return Movement::Churn;
    if (isNear(p, q))
        return Movement::None;
    return q > p ? Movement::Expansion : Movement::Contraction;
}

Figures negated(const Figures& f)
{
    return {-f.base,        -f.newMrr,           -f.expansion,           -f.contraction,    -f.churn,              -f.reactivation,
            -f.baseAccounts, -f.newAccounts, -f.expansionAccounts, -f.contractionAccounts, -f.churnedAccounts, -f.reactivatedAccounts};
}

Figures figuresOf(Amount p, Amount q, bool payingBefore)
{
    Figures f;
    if (p > Amount()) {
        f.base = p;
        f.baseAccounts = 1;
    }
    switch (movementOf(p, q, payingBefore)) {
    case Movement::None: break;
    case Movement::New: f.newMrr = q; f.newAccounts = 1; break;
    case Movement::Reactivation: f.reactivation = q; f.reactivatedAccounts = 1; break;
    case Movement::Expansion: f.expansion = q - p; f.expansionAccounts = 1; break;
    case Movement::Contraction: f.contraction = p - q; f.contractionAccounts = 1; break;
    case Movement::Churn: f.churn = p; f.churnedAccounts = 1; break;
    }
    return f;
}

const char* movementName(Movement movement)
{
    switch (movement) {
    case Movement::None: return "";
    case Movement::New: return "new";
    case Movement::Reactivation: return "reactivation";
    case Movement::Expansion: return "expansion";
    case Movement::Contraction: return "contraction";
    case Movement::Churn: return "churn";
    }
    return "";
}

std::optional<double> Figures::nrr() const { return ratio(retained(), base); }
std::optional<double> Figures::grr() const { return ratio(base - contraction - churn, base); }
std::optional<double> Figures::grossMrrChurn() const { return ratio(contraction + churn, base); }
std::optional<double> Figures::netMrrChurn() const { return ratio(contraction + churn - expansion, base); }
std::optional<double> Figures::churnedMrrRate() const { return ratio(churn, base); }

std::optional<double> Figures::logoChurn() const
{
    return baseAccounts == 0 ? std::nullopt : std::optional(double(churnedAccounts) / double(baseAccounts));
}

std::optional<double> Figures::arpa() const
{
    return endingAccounts() == 0 ? std::nullopt : std::optional(ending().toDouble() / double(endingAccounts()));
}

Figures& Figures::operator+=(const Figures& other)
{
    base += other.base;
    newMrr += other.newMrr;
    expansion += other.expansion;
    contraction += other.contraction;
    churn += other.churn;
    reactivation += other.reactivation;
    baseAccounts += other.baseAccounts;
    newAccounts += other.newAccounts;
    expansionAccounts += other.expansionAccounts;
    contractionAccounts += other.contractionAccounts;
    churnedAccounts += other.churnedAccounts;
    reactivatedAccounts += other.reactivatedAccounts;
    return *this;
}

Comparison::Comparison(Month from, Month to, int shift, int sliceCount)
    : m_from(from.index()), m_to(to.index()), m_shift(shift),
      m_differences(size_t(sliceCount), std::vector<Figures>(size_t(std::max(0, to - from + 1)) + 1))
{
}

void Comparison::add(std::span<const Step> steps, int slice)
{
    add(steps, slice, {});
}

void Comparison::add(std::span<const Step> steps, int firstSlice, std::span<const SliceStep> slices)
{
    if (steps.empty())
        return;
    Cursor earlier(steps, m_shift);
    Cursor later(steps, 0);
    Cursor sliceEarlier(slices, m_shift);
    Cursor sliceLater(slices, 0);
    // The first step is the first that pays: before it nothing can be earlier.
    const int firstPaying = steps.front().month.index();
    int month = std::max(m_from, firstPaying);
    while (month <= m_to) {
        earlier.advanceTo(month);
        later.advanceTo(month);
        sliceEarlier.advanceTo(month);
        sliceLater.advanceTo(month);
        int next = later.nextMonth(m_to + 1);
        next = earlier.nextMonth(next);
        next = sliceEarlier.nextMonth(next);
        next = sliceLater.nextMonth(next);

        const Amount p = earlier.current() ? earlier.current()->level : Amount();
        const Amount q = later.current() ? later.current()->level : Amount();
        const SliceStep* step = p.isZero() ? sliceLater.current() : sliceEarlier.current();
        const bool payingBefore = firstPaying <= month - m_shift;
        addRange(step ? step->slice : firstSlice, month, next, p, q, payingBefore);
        month = next;
    }
}

void Comparison::addRange(int slice, int firstMonth, int endMonth, Amount p, Amount q, bool payingBefore)
{
    if (slice < 0 || (p.isZero() && q.isZero()))
        return;
    std::vector<Figures>& differences = m_differences[size_t(slice)];
    Figures& from = differences[size_t(firstMonth - m_from)];
    Figures& until = differences[size_t(endMonth - m_from)];
    // Only what is not zero: of twelve sums a range changes four at most, and this is where the time goes.
    const auto add = [&](Amount Figures::*amount, qint64 Figures::*accounts, Amount value) {
        from.*amount += value;
        until.*amount -= value;
        ++(from.*accounts);
        --(until.*accounts);
    };
    if (!p.isZero())
        add(&Figures::base, &Figures::baseAccounts, p);
    switch (movementOf(p, q, payingBefore)) {
    case Movement::None: break;
    case Movement::New: add(&Figures::newMrr, &Figures::newAccounts, q); break;
    case Movement::Reactivation: add(&Figures::reactivation, &Figures::reactivatedAccounts, q); break;
    case Movement::Expansion: add(&Figures::expansion, &Figures::expansionAccounts, q - p); break;
    case Movement::Contraction: add(&Figures::contraction, &Figures::contractionAccounts, p - q); break;
    case Movement::Churn: add(&Figures::churn, &Figures::churnedAccounts, p); break;
    }
}

std::vector<std::vector<Figures>> Comparison::finish()
{
    for (std::vector<Figures>& slice : m_differences) {
        for (size_t i = 1; i < slice.size(); ++i)
            slice[i] += slice[i - 1];
        slice.pop_back();
    }
    return std::move(m_differences);
}

void CohortSums::add(std::span<const Step> steps)
{
    if (steps.empty() || steps.front().month > m_to)
        return;
    const int cohort = steps.front().month.index();
    // Per cohort the differences of each age, then one prefix sum.
    Row& row = m_rows[cohort];
    const size_t ages = size_t(m_to.index() - cohort) + 1;
    row.mrr.resize(ages + 1);
    row.count.resize(ages + 1);
    for (size_t i = 0; i < steps.size() && steps[i].month <= m_to; ++i) {
        if (steps[i].level.isZero())
            continue;
        const size_t first = size_t(steps[i].month.index() - cohort);
        const size_t end = i + 1 < steps.size() ? std::min(ages, size_t(steps[i + 1].month.index() - cohort)) : ages;
        row.mrr[first] += steps[i].level;
        row.mrr[end] -= steps[i].level;
        ++row.count[first];
        --row.count[end];
    }
}

std::vector<CohortCell> CohortSums::finish() const
{
    std::vector<CohortCell> cells;
    for (const auto& [cohort, row] : m_rows) {
        Amount mrr;
        qint64 count = 0;
        for (size_t age = 0; age + 1 < row.mrr.size(); ++age) {
            mrr += row.mrr[age];
            count += row.count[age];
            const CohortCell& first = age == 0 ? CohortCell{Month::fromIndex(cohort), 0, count, count, mrr, mrr} : cells[cells.size() - age];
            cells.push_back({Month::fromIndex(cohort), int(age), first.cohortAccounts, count, first.cohortMrr, mrr});
        }
    }
    return cells;
}

} // namespace tasuki::revenue
