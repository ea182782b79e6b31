// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/retention.h"

#include <algorithm>
#include <limits>

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

/// By table and not by branches: of a hundred thousand accounts no two in a row do the same.
inline Movement classified(Amount p, Amount q, bool payingBefore)
{
    constexpr Movement kOfBoth[] = {Movement::Contraction, Movement::Expansion, Movement::None, Movement::None};
    constexpr Movement kOfOne[] = {Movement::None,  Movement::None, Movement::Churn,
                                   Movement::Churn, Movement::New,  Movement::Reactivation};
    const size_t paid = p.isZero() ? 0 : 2;
    const size_t pays = q.isZero() ? 0 : 4;
    const Movement ofBoth = kOfBoth[size_t(q > p) | (size_t(isNear(p, q)) << 1)];
    const Movement ofOne = kOfOne[(paid | pays | size_t(payingBefore)) % 6];
    return (paid | pays) == 6 ? ofBoth : ofOne;
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
    int nextMonth(int otherwise) const
    {
        return m_next < m_steps.size() ? std::min(otherwise, m_steps[m_next].month.index() + m_shift) : otherwise;
    }

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
        // Against the level that stands and not against the last month's sum: small steps are not lost, but become one
        // movement together, so that what comes and goes adds up to the end from any snapshot to any other.
        if (level == shown || (!level.isZero() && isNear(level, shown)))
            continue;
        shown = level;
        steps.push_back({Month::fromIndex(month), level});
    }
    return steps;
}

Amount levelAt(std::span<const Step> steps, Month month)
{
    // Few steps, and mostly the last ones are asked for: quicker than halving.
    for (size_t i = steps.size(); i-- > 0;)
        if (steps[i].month <= month)
            return steps[i].level;
    return {};
}

Movement movementOf(Amount p, Amount q, bool payingBefore)
{
    return classified(p, q, payingBefore);
}

Figures negated(const Figures& f)
{
    return {-f.base,
            -f.newMrr,
            -f.expansion,
            -f.contraction,
            -f.churn,
            -f.reactivation,
            -f.baseAccounts,
            -f.newAccounts,
            -f.expansionAccounts,
            -f.contractionAccounts,
            -f.churnedAccounts,
            -f.reactivatedAccounts};
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
    case Movement::New:
        f.newMrr = q;
        f.newAccounts = 1;
        break;
    case Movement::Reactivation:
        f.reactivation = q;
        f.reactivatedAccounts = 1;
        break;
    case Movement::Expansion:
        f.expansion = q - p;
        f.expansionAccounts = 1;
        break;
    case Movement::Contraction:
        f.contraction = p - q;
        f.contractionAccounts = 1;
        break;
    case Movement::Churn:
        f.churn = p;
        f.churnedAccounts = 1;
        break;
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

std::optional<double> Figures::nrr() const
{
    return ratio(retained(), base);
}
std::optional<double> Figures::grr() const
{
    return ratio(base - contraction - churn, base);
}
std::optional<double> Figures::grossMrrChurn() const
{
    return ratio(contraction + churn, base);
}
std::optional<double> Figures::netMrrChurn() const
{
    return ratio(contraction + churn - expansion, base);
}
std::optional<double> Figures::churnedMrrRate() const
{
    return ratio(churn, base);
}

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

Comparison::Difference& Comparison::Difference::operator+=(const Difference& other)
{
    for (size_t i = 0; i < kSums; ++i) {
        amounts[i] += other.amounts[i];
        accounts[i] += other.accounts[i];
    }
    return *this;
}

Figures Comparison::Difference::figures() const
{
    const auto amount = [&](Movement movement) { return amounts[kMovements + size_t(movement)]; };
    const auto count = [&](Movement movement) { return accounts[kMovements + size_t(movement)]; };
    return {amounts[kBase],
            amount(Movement::New),
            amount(Movement::Expansion),
            amount(Movement::Contraction),
            amount(Movement::Churn),
            amount(Movement::Reactivation),
            accounts[kBase],
            count(Movement::New),
            count(Movement::Expansion),
            count(Movement::Contraction),
            count(Movement::Churn),
            count(Movement::Reactivation)};
}

Comparison::Comparison(Month from, Month to, int shift, int sliceCount)
    : m_from(from.index()),
      m_to(to.index()),
      m_shift(shift),
      m_differences(size_t(sliceCount), std::vector<Difference>(size_t(std::max(0, to - from + 1)) + 1))
{}

inline void Comparison::addRange(int slice, int firstMonth, int endMonth, Amount p, Amount q, bool payingBefore)
{
    std::vector<Difference>& differences = m_differences[size_t(slice)];
    Difference& from = differences[size_t(firstMonth - m_from)];
    Difference& until = differences[size_t(endMonth - m_from)];
    from.amounts[Difference::kBase] += p;
    until.amounts[Difference::kBase] -= p;
    const qint64 paid = p.isZero() ? 0 : 1;
    from.accounts[Difference::kBase] += paid;
    until.accounts[Difference::kBase] -= paid;
    // Whatever the movement, it is what lies between p and q: one of them is 0 where it is new, back or gone.
    const Amount moved = q > p ? q - p : p - q;
    const size_t movement = Difference::kMovements + size_t(classified(p, q, payingBefore));
    from.amounts[movement] += moved;
    until.amounts[movement] -= moved;
    ++from.accounts[movement];
    --until.accounts[movement];
}

/// Steps through the months at which the earlier or the later level changes.
void Comparison::add(std::span<const Step> steps, int slice)
{
    if (slice < 0 || steps.empty())
        return;
    constexpr int kNever = std::numeric_limits<int>::max(); // later than any month that can be asked for
    // The first step is the first that pays: before it nothing can be earlier.
    const int firstPaying = steps.front().month.index();
    int month = std::max(m_from, firstPaying);
    size_t later = 0;
    while (later < steps.size() && steps[later].month.index() <= month)
        ++later;
    size_t earlier = 0;
    while (earlier < steps.size() && steps[earlier].month.index() + m_shift <= month)
        ++earlier;
    Amount p = earlier > 0 ? steps[earlier - 1].level : Amount();
    Amount q = later > 0 ? steps[later - 1].level : Amount();
    while (month <= m_to) {
        const int nextLater = later < steps.size() ? steps[later].month.index() : kNever;
        const int nextEarlier = earlier < steps.size() ? steps[earlier].month.index() + m_shift : kNever;
        const int next = std::min({nextLater, nextEarlier, m_to + 1});
        addRange(slice, month, next, p, q, firstPaying <= month - m_shift);
        later += nextLater == next;
        earlier += nextEarlier == next;
        q = later > 0 ? steps[later - 1].level : q;
        p = earlier > 0 ? steps[earlier - 1].level : p;
        month = next;
    }
}

void Comparison::add(std::span<const Step> steps, int firstSlice, std::span<const SliceStep> slices)
{
    if (slices.empty())
        return add(steps, firstSlice);
    if (steps.empty())
        return;
    Cursor earlier(steps, m_shift);
    Cursor later(steps, 0);
    Cursor sliceEarlier(slices, m_shift);
    Cursor sliceLater(slices, 0);
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
        const int slice = step ? step->slice : firstSlice;
        if (slice >= 0)
            addRange(slice, month, next, p, q, firstPaying <= month - m_shift);
        month = next;
    }
}

std::vector<std::vector<Figures>> Comparison::finish()
{
    std::vector<std::vector<Figures>> sums(m_differences.size());
    for (size_t slice = 0; slice < sums.size(); ++slice) {
        Difference sum;
        for (size_t i = 0; i + 1 < m_differences[slice].size(); ++i) {
            sum += m_differences[slice][i];
            sums[slice].push_back(sum.figures());
        }
    }
    return sums;
}

void CohortSums::add(std::span<const Step> steps)
{
    if (steps.empty() || steps.front().month > m_to)
        return;
    const int cohort = steps.front().month.index();
    // Per cohort the differences of each age, then one prefix sum.
    const size_t ages = size_t(m_to.index() - cohort) + 1;
    if (m_rows.size() < ages)
        m_rows.resize(ages);
    Row& row = m_rows[ages - 1];
    if (row.mrr.empty()) {
        row.mrr.resize(ages + 1);
        row.count.resize(ages + 1);
    }
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
    for (size_t before = m_rows.size(); before-- > 0;) {
        const Row& row = m_rows[before];
        const int cohort = m_to.index() - int(before);
        Amount mrr;
        qint64 count = 0;
        for (size_t age = 0; age + 1 < row.mrr.size(); ++age) {
            mrr += row.mrr[age];
            count += row.count[age];
            const CohortCell& first =
                age == 0 ? CohortCell{Month::fromIndex(cohort), 0, count, count, mrr, mrr} : cells[cells.size() - age];
            cells.push_back({Month::fromIndex(cohort), int(age), first.cohortAccounts, count, first.cohortMrr, mrr});
        }
    }
    return cells;
}

} // namespace tasuki::revenue
