// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/subscription.h"

namespace tasuki {

namespace {

struct Ratio {
    qint64 numerator;
    qint64 denominator;
};

/// How many periods a month has, for one period of `unit`.
Ratio perMonth(const QString& unit, int count)
{
    const qint64 n = count;
    if (unit == u"year")
        return {1, 12 * n};
    if (unit == u"half")
        return {1, 6 * n};
    if (unit == u"quarter")
        return {1, 3 * n};
    if (unit == u"week")
        return {52, 12 * n};
    if (unit == u"day")
        return {365, 12 * n};
    return {1, n};
}

} // namespace

Amount monthlyAmount(const Subscription& row)
{
    if (row.chargeType != u"recurring")
        return {};
    if (row.mrr)
        return *row.mrr;
    if (!row.amount || row.periodCount < 1)
        return {};
    constexpr qint64 kMillion = 1'000'000;
    const Ratio ratio = perMonth(row.periodUnit, row.periodCount);
    // Multiplications first; the one division that may not come out even is the last.
    return row.amount->scaled(row.quantityMicro, kMillion)
        .scaled((kMillion - row.discountPpm) * ratio.numerator, kMillion * ratio.denominator);
}

Amount converted(Amount amount, int fromExponent, int toExponent, qint64 ratePico)
{
    qint64 up = 1;
    qint64 down = 1;
    for (int e = fromExponent; e < toExponent; ++e)
        up *= 10;
    for (int e = toExponent; e < fromExponent; ++e)
        down *= 10;
    return amount.scaled(up, 1).scaled(ratePico, kPico).scaled(1, down);
}

} // namespace tasuki
