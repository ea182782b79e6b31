// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/rates.h"

#include "base/decimal.h"

namespace tasuki::revenue {

namespace {

constexpr int kRateDecimals = 12;

} // namespace

std::optional<qint64> parseRate(QStringView text)
{
    const auto rate = parseDecimal(text, kRateDecimals);
    if (!rate || rate->scaled > kMaxRatePico || rate->scaled < -kMaxRatePico)
        return std::nullopt;
    return qint64(rate->scaled);
}

QString rateText(qint64 ratePico)
{
    // With twelve decimals the smallest unit is what `ratePico` counts.
    return formatExact(Amount::fromMinor(ratePico), kRateDecimals);
}

Rates::Rates(QString base, const std::vector<Currency>& currencies)
    : m_base(std::move(base)), m_exponent(currencyExponent(m_base))
{
    for (const Currency& currency : currencies)
        m_rates.insert(currency.code, currency.ratePico);
    m_rates.insert(m_base, kPico);
}

Amount Rates::toBase(Amount amount, const QString& currency) const
{
    if (currency == m_base)
        return amount;
    const auto rate = m_rates.constFind(currency);
    return rate == m_rates.cend() ? Amount() : converted(amount, currencyExponent(currency), m_exponent, *rate);
}

Rates Rates::with(const QString& currency, std::optional<qint64> ratePico) const
{
    Rates other = *this;
    if (currency == m_base)
        return other;
    if (ratePico)
        other.m_rates.insert(currency, *ratePico);
    else
        other.m_rates.remove(currency);
    return other;
}

} // namespace tasuki::revenue
