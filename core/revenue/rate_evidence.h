// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::revenue {

/// Whether the rates of a list are what one unit costs in base currency, by the range in which each currency has been
/// in the last decades. Currencies that are not known, and rates that fit several readings, say nothing.
class RateEvidence {
public:
    explicit RateEvidence(const QString& base) : m_base(base) {}

    void add(const QString& currency, double rate);

    qint64 upsideDown() const { return m_upsideDown; } ///< they are units that one of base currency buys
    qint64 ofOther() const { return m_ofOther; }       ///< they are against another base currency
    bool saysUpsideDown() const { return m_upsideDown > m_fits && m_upsideDown >= m_ofOther; }
    bool saysOtherBase() const { return m_ofOther > m_fits && m_ofOther > m_upsideDown; }

private:
    QString m_base;
    qint64 m_fits = 0;
    qint64 m_upsideDown = 0;
    qint64 m_ofOther = 0;
};

/// The currency that a header names a rate against, other than `base`: "USD" of rate_to_usd; empty for none.
QString otherBaseOf(const QString& header, const QString& base);

} // namespace tasuki::revenue
