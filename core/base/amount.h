// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tasuki {

/// Money without its currency: an exact count of 10⁻⁹ of a minor unit (a yen, a cent). Amounts as people write them
/// (at most 6 decimals of the major unit) are exact; a monthly amount that does not divide evenly keeps nine further
/// digits. 128 bits hold a million rows of 10¹⁵ minor units each. Rounding is for display only.
class Amount {
public:
    __extension__ using Nanos = __int128;
    static constexpr qint64 kNanosPerMinor = 1'000'000'000;
    /// The largest amount of one row, in minor units: imports and editors refuse what is beyond.
    static constexpr qint64 kMaxMinor = 1'000'000'000'000'000;

    constexpr Amount() = default;
    static constexpr Amount fromNanos(Nanos nanos)
    {
        Amount a;
        a.m_nanos = nanos;
        return a;
    }
    static constexpr Amount fromMinor(qint64 minor) { return fromNanos(Nanos(minor) * kNanosPerMinor); }
    /// `minor` rounded towards minus infinity and the rest (0 … 999 999 999): how a row is stored.
    static constexpr Amount fromParts(qint64 minor, qint64 nanos)
    {
        return fromNanos(Nanos(minor) * kNanosPerMinor + nanos);
    }

    constexpr Nanos nanos() const { return m_nanos; }
    qint64 minorFloor() const;
    qint64 nanosRest() const;
    /// The nearest minor unit, halves away from zero: for display.
    qint64 minorRounded() const;
    /// In minor units. The only way to a floating point number: for rates and charts.
    double toDouble() const { return static_cast<double>(m_nanos) / kNanosPerMinor; }
    constexpr bool isZero() const { return m_nanos == 0; }

    constexpr Amount operator-() const { return fromNanos(-m_nanos); }
    constexpr Amount operator+(Amount other) const { return fromNanos(m_nanos + other.m_nanos); }
    constexpr Amount operator-(Amount other) const { return fromNanos(m_nanos - other.m_nanos); }
    constexpr Amount& operator+=(Amount other)
    {
        m_nanos += other.m_nanos;
        return *this;
    }
    constexpr Amount& operator-=(Amount other)
    {
        m_nanos -= other.m_nanos;
        return *this;
    }
    /// this × numerator ÷ denominator, rounded to the nearest 10⁻⁹ minor unit; no overflow on the way for amounts up
    /// to kMaxMinor × 10⁶ and factors up to 10¹⁸. `denominator` > 0.
    Amount scaled(qint64 numerator, qint64 denominator) const;

    constexpr bool operator==(const Amount&) const = default;
    constexpr auto operator<=>(const Amount&) const = default;

private:
    /// Aligned as other numbers are: books hold millions of amounts beside a month or two.
    __extension__ using Stored __attribute__((aligned(8))) = __int128;
    Stored m_nanos = 0;
};

/// Decimals of a currency after ISO 4217: JPY 0, USD 2, KWD 3; 2 where it is not known.
int currencyExponent(QStringView currency);

/// A decimal number as people write it ("1,200.50", "１２００", "¥1,200", "-3") in major units, at most 6 decimals.
/// Nothing where it is not one; the bound is the caller's to check with `isWithinBounds`.
std::optional<Amount> parseAmount(QStringView text, int exponent);
/// What a decimal in major units is, with kAmountDecimals decimals.
Amount amountOf(const Decimal& decimal, int exponent);
bool isWithinBounds(Amount amount);

/// Plain decimal of the major unit with exactly `decimals` digits after the point, ASCII, no separators: for files.
QString formatPlain(Amount amount, int exponent, int decimals);
/// The shortest exact decimal of the major unit ("1200", "83.333333"): for exports that must come back equal.
QString formatExact(Amount amount, int exponent);

} // namespace tasuki
