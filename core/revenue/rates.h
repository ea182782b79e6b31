// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revenue/subscription.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tasuki::revenue {

/// A rate as a person types it ("155.25", "１５５．２５"), in 10⁻¹²: at most 12 decimals, which are kept exactly.
/// Nothing where it is no number or kMaxRatePico or more away from 0.
std::optional<qint64> parseRate(QStringView text);
/// The shortest exact decimal of a rate: "155.25".
QString rateText(qint64 ratePico);
/// Rates from here on are refused: 64 bits hold little more with twelve decimals.
inline constexpr qint64 kMaxRatePico = 9'000'000 * kPico;

/// What one unit of each currency is worth in the base currency: one constant rate each, so a change of it restates
/// every month.
class Rates {
public:
    explicit Rates(QString base = {}, const std::vector<Currency>& currencies = {});

    const QString& base() const { return m_base; }
    int exponent() const { return m_exponent; } ///< decimals of the base currency
    bool knows(const QString& currency) const { return m_rates.contains(currency); }
    /// 0 where the currency has no rate.
    Amount toBase(Amount amount, const QString& currency) const;
    /// The same with another rate of one currency; without a rate where there is none.
    Rates with(const QString& currency, std::optional<qint64> ratePico) const;

private:
    QString m_base;
    int m_exponent = 2;
    QHash<QString, qint64> m_rates;
};

} // namespace tasuki::revenue
