// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_evidence.h"

#include <algorithm>

namespace tasuki::revenue {

namespace {

constexpr qint64 kMillion = 1'000'000;

/// A whole number of months from start up to and including `last`.
bool isLastDayOfTerm(QDate start, QDate last)
{
    const QDate behind = last.addDays(1);
    const int months = (behind.year() - start.year()) * 12 + behind.month() - start.month();
    return months > 0 && start.addMonths(months) == behind;
}

/// Of a part of so much.
constexpr qint64 kSharp = 20;
constexpr qint64 kRounding = 200;

/// The same but for what rounding does: a price of 3,333 times 3 stands as 10,000.
bool isAlike(Amount one, Amount other)
{
    const Amount difference = one < other ? other - one : one - other;
    const Amount smaller = one < other ? one : other;
    return difference.scaled(kRounding, 1) <= (smaller < Amount() ? -smaller : smaller);
}

} // namespace

void EndEvidence::add(qint64 account, QDate start, QDate end, quint32 terms)
{
    m_rows.push_back({account, qint32(start.toJulianDay()), end.isValid() ? qint32(end.toJulianDay()) : 0, terms});
}

/// Whether the day between two rows would be a hole: the second goes on with the first, or nothing else runs on it.
bool EndEvidence::isGap(size_t at, size_t next) const
{
    const Row& row = m_rows[at];
    constexpr size_t kNear = 64; // rows of one account lie together; nobody has more at a time
    for (size_t i = next; i < m_rows.size() && i < next + kNear && m_rows[i].account == row.account; ++i)
        if (m_rows[i].start == row.end + 1 && m_rows[i].terms == row.terms)
            return true;
    const size_t first = at > kNear ? at - kNear : 0;
    for (size_t i = first; i < next + kNear && i < m_rows.size(); ++i) {
        const Row& other = m_rows[i];
        if (i != at && other.account == row.account && other.start <= row.end
            && (other.end == 0 || other.end > row.end))
            return false;
    }
    return true;
}

EndEvidence::Counts EndEvidence::counts()
{
    Counts counts;
    std::ranges::sort(m_rows);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        if (row.end == 0 || row.end < row.start)
            continue;
        ++counts.ended;
        const auto next = std::ranges::lower_bound(m_rows, std::pair(row.account, row.end), {},
                                                   [](const Row& r) { return std::pair(r.account, r.start); });
        if (row.end == row.start || next == m_rows.end() || next->account != row.account) {
            const QDate end = QDate::fromJulianDay(row.end);
            const bool whole = row.end > row.start && isLastDayOfTerm(QDate::fromJulianDay(row.start), end);
            counts.wholeTerms += whole ? 1 : 0;
            counts.monthEnds += whole || (row.end > row.start && end.day() == end.daysInMonth()) ? 1 : 0;
            continue;
        }
        ++counts.followed;
        counts.sameDay += next->start == row.end ? 1 : 0;
        counts.dayBefore += next->start == row.end + 1 && isGap(at, size_t(next - m_rows.begin())) ? 1 : 0;
    }
    return counts;
}

void AmountEvidence::add(size_t plan, Amount amount, qint64 quantityMicro)
{
    if (amount.isZero() || quantityMicro <= 0)
        return;
    const auto first = m_first.constFind(plan);
    if (first == m_first.cend()) {
        m_first.insert(plan, {amount, quantityMicro});
        return;
    }
    // Quantities that are nearly alike tell nothing, as amounts may be rounded.
    const auto [less, more] = std::minmax(first->quantityMicro, quantityMicro);
    if ((more - less) * kSharp < more)
        return;
    ++m_compared;
    m_multiplied +=
        isAlike(first->amount.scaled(quantityMicro, kMillion), amount.scaled(first->quantityMicro, kMillion));
}

void DiscountEvidence::add(qint64 micro)
{
    if (micro == 0)
        return;
    ++m_all;
    m_above += micro > 100 * kMillion ? 1 : 0;
    m_below += micro > 0 && micro < kMillion ? 1 : 0;
}

void TypeEvidence::addUnknown(const QString& value)
{
    constexpr qsizetype kEnough = 5;
    ++m_unknown;
    if (m_examples.size() < kEnough && !m_examples.contains(value))
        m_examples += value;
}

} // namespace tasuki::revenue
