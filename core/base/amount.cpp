// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amount.h"

#include <array>
#include <utility>

namespace tasuki {

namespace {

using Nanos = Amount::Nanos;

Nanos power10(int n)
{
    Nanos p = 1;
    for (int i = 0; i < n; ++i)
        p *= 10;
    return p;
}

Nanos divideRounded(Nanos numerator, Nanos denominator)
{
    const Nanos half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

QString digits(Nanos value)
{
    Q_ASSERT(value >= 0);
    if (value == 0)
        return QStringLiteral("0");
    QString text;
    for (; value > 0; value /= 10)
        text.prepend(QChar(u'0' + static_cast<int>(value % 10)));
    return text;
}

} // namespace

qint64 Amount::minorFloor() const
{
    const Nanos q = m_nanos / kNanosPerMinor;
    return static_cast<qint64>(m_nanos % kNanosPerMinor < 0 ? q - 1 : q);
}

qint64 Amount::nanosRest() const
{
    return static_cast<qint64>(m_nanos - Nanos(minorFloor()) * kNanosPerMinor);
}

qint64 Amount::minorRounded() const
{
    return static_cast<qint64>(divideRounded(m_nanos, kNanosPerMinor));
}

Amount Amount::scaled(qint64 numerator, qint64 denominator) const
{
    Q_ASSERT(denominator > 0);
    // Whole part and rest apart: their products stay far below 2¹²⁷.
    const Nanos whole = m_nanos / denominator;
    const Nanos rest = m_nanos % denominator;
    return fromNanos(whole * numerator + divideRounded(rest * numerator, denominator));
}

int currencyExponent(QStringView currency)
{
    // ISO 4217 minor units other than 2, as published by the maintenance agency (list one, 2024).
    static constexpr std::array<const char16_t*, 16> kNone = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY",
                                                              u"KMF", u"KRW", u"PYG", u"RWF", u"UGX", u"VND",
                                                              u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array<const char16_t*, 7> kThree = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto is = [&](const char16_t* code) { return currency.compare(QStringView(code), Qt::CaseInsensitive) == 0; };
    for (const char16_t* code : kNone)
        if (is(code))
            return 0;
    for (const char16_t* code : kThree)
        if (is(code))
            return 3;
    return 2;
}

std::optional<Amount> parseAmount(QStringView text, int exponent)
{
    const auto decimal = parseDecimal(text, kAmountDecimals);
    if (!decimal)
        return std::nullopt;
    return amountOf(*decimal, exponent);
}

Amount amountOf(const Decimal& decimal, int exponent)
{
    // The decimal counts 10⁻⁶ of the major unit; one minor unit is 10^-exponent of it.
    return Amount::fromNanos(decimal.scaled * power10(9 + exponent - kAmountDecimals));
}

bool isWithinBounds(Amount amount)
{
    const Nanos bound = Nanos(Amount::kMaxMinor) * Amount::kNanosPerMinor;
    return amount.nanos() <= bound && amount.nanos() >= -bound;
}

QString formatPlain(Amount amount, int exponent, int decimals)
{
    const int shift = 9 + exponent - decimals;
    const Nanos scaled = shift >= 0 ? divideRounded(amount.nanos(), power10(shift)) : amount.nanos() * power10(-shift);
    QString text = digits(scaled < 0 ? -scaled : scaled);
    if (decimals > 0) {
        text = text.rightJustified(decimals + 1, u'0');
        text.insert(text.size() - decimals, u'.');
    }
    return scaled < 0 ? u'-' + text : text;
}

QString formatExact(Amount amount, int exponent)
{
    QString text = formatPlain(amount, exponent, 9 + exponent);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace tasuki
