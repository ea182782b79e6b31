// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/rate_evidence.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::revenue {

namespace {

/// How many units a US dollar bought, at least and at most, since 2000 and with some room: yearly averages as published
/// by central banks. Only currencies that stayed within a factor of about three.
struct Range {
    QStringView code;
    double least;
    double most;
};
constexpr Range kPerDollar[] = {{u"USD", 1, 1},         {u"EUR", 0.6, 1.25}, {u"JPY", 70, 200},   {u"GBP", 0.45, 0.95},
                                {u"CHF", 0.7, 1.9},     {u"CNY", 5.8, 8.5},  {u"KRW", 850, 1700}, {u"AUD", 0.9, 2.1},
                                {u"CAD", 0.9, 1.7},     {u"NZD", 1.1, 2.6},  {u"SGD", 1.15, 1.9}, {u"HKD", 7.6, 8},
                                {u"TWD", 27, 36},       {u"THB", 28, 46},    {u"INR", 38, 105},   {u"IDR", 8000, 18500},
                                {u"VND", 14000, 28000}, {u"PHP", 38, 65},    {u"MYR", 2.9, 4.9},  {u"SEK", 5.8, 11.5},
                                {u"NOK", 4.9, 11.8},    {u"DKK", 4.6, 9},    {u"PLN", 2, 5},      {u"CZK", 14, 40},
                                {u"HUF", 140, 420},     {u"MXN", 9, 23},     {u"BRL", 1.5, 6.5},  {u"ZAR", 5.5, 20},
                                {u"ILS", 3, 5},         {u"AED", 3.6, 3.75}, {u"SAR", 3.7, 3.8},  {u"KWD", 0.26, 0.33}};

const Range* rangeOf(QStringView code)
{
    const auto* const it = std::ranges::find(kPerDollar, code, &Range::code);
    return it == std::end(kPerDollar) ? nullptr : it;
}

/// Whether one unit of `of` may cost that many of `base`.
bool fits(const Range& of, const Range& base, double rate)
{
    return rate >= base.least / of.most && rate <= base.most / of.least;
}

} // namespace

void RateEvidence::add(const QString& currency, double rate)
{
    const Range* const of = rangeOf(currency);
    const Range* const base = rangeOf(m_base);
    if (!of || !base || of == base || rate <= 0)
        return;
    // Between currencies of about the same worth both ways are alike: those say nothing.
    const bool straight = fits(*of, *base, rate);
    const bool turned = fits(*of, *base, 1 / rate);
    if (straight) {
        m_fits += turned ? 0 : 1;
        return;
    }
    if (turned) {
        ++m_upsideDown;
        return;
    }
    for (const QStringView other : {u"USD", u"EUR", u"JPY", u"GBP"})
        if (other != m_base && (fits(*of, *rangeOf(other), rate) || fits(*of, *rangeOf(other), 1 / rate))) {
            ++m_ofOther;
            return;
        }
}

QString otherBaseOf(const QString& header, const QString& base)
{
    static const QRegularExpression kWords(QStringLiteral("[^A-Za-z]+"));
    for (const QString& word : header.toUpper().split(kWords, Qt::SkipEmptyParts))
        if (word != base && word.size() == 3 && rangeOf(word))
            return word;
    for (const auto& [sign, code] :
         {std::pair(u"ドル", u"USD"), std::pair(u"ユーロ", u"EUR"), std::pair(u"円", u"JPY")})
        if (header.contains(QStringView(sign)) && base != QStringView(code))
            return QString::fromUtf16(code);
    return {};
}

} // namespace tasuki::revenue
