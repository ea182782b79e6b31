// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QCoreApplication>

#include <cmath>
#include <span>

namespace tasuki {

namespace {

bool japanese(const QLocale& locale)
{
    return locale.language() == QLocale::Japanese;
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// "1234567.50" → "1,234,567.50"
QString groupedDecimal(const QString& plain)
{
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0)
        return grouped(plain);
    return grouped(plain.left(point)) + plain.mid(point);
}

/// A unit of compact notation: what it is worth and the word behind the figure.
struct Unit {
    double worth;
    const char16_t* word;
};

constexpr Unit kJapaneseUnits[] = {{1e4, u"万"}, {1e8, u"億"}, {1e12, u"兆"}};
constexpr Unit kEnglishUnits[] = {{1e3, u"K"}, {1e6, u"M"}, {1e9, u"B"}, {1e12, u"T"}};

/// Enough decimals for three digits, without trailing zeros: 1.23, 12.3, 123, 1,234.
QString shortDecimal(double value)
{
    const int decimals = value < 9.995 ? 2 : (value < 99.95 ? 1 : 0);
    QString text = QString::number(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return groupedDecimal(text);
}

QString compact(double magnitude, bool ja)
{
    const std::span<const Unit> units =
        ja ? std::span<const Unit>(kJapaneseUnits) : std::span<const Unit>(kEnglishUnits);
    if (magnitude < units.front().worth)
        return groupedDecimal(QString::number(std::round(magnitude), 'f', 0));
    size_t at = units.size() - 1;
    while (magnitude < units[at].worth)
        --at;
    // 9,999.6万 must not read "10,000万": where rounding reaches the next unit, that one takes over.
    if (at + 1 < units.size() && std::round(magnitude / units[at].worth) * units[at].worth >= units[at + 1].worth)
        ++at;
    return shortDecimal(magnitude / units[at].worth) + QString::fromUtf16(units[at].word);
}

QString weekday(QDate date, const QLocale& locale)
{
    return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

QString currencySign(const QString& currency)
{
    const QString code = currency.toUpper();
    if (code == QLatin1String("JPY"))
        return QStringLiteral("\u00A5");
    if (code == QLatin1String("USD"))
        return QStringLiteral("$");
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1String("GBP"))
        return QStringLiteral("£");
    return code.isEmpty() ? QString() : code + QChar(QChar::Nbsp);
}

QString oneLine(const QString& text, int most)
{
    QString line = text.left(most + 1).simplified();
    if (text.size() > most)
        line = line.left(most) + u'…';
    return line;
}

QString money(Amount amount, const QString& currency, const QLocale&)
{
    const int exponent = currencyExponent(currency);
    QString plain = formatPlain(amount, exponent, exponent);
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    return (negative ? QStringLiteral("−") : QString()) + currencySign(currency) + groupedDecimal(plain);
}

QString moneyCompact(Amount amount, const QString& currency, const QLocale& locale)
{
    const int exponent = currencyExponent(currency);
    const double major = amount.toDouble() / std::pow(10.0, exponent);
    const double magnitude = std::fabs(major);
    const bool ja = japanese(locale);
    if (magnitude < (ja ? 1e4 : 1e3))
        return money(amount, currency, locale);
    return (major < 0 ? QStringLiteral("−") : QString()) + currencySign(currency) + compact(magnitude, ja);
}

QString moneyChange(Amount amount, const QString& currency, const QLocale& locale)
{
    if (amount.isZero())
        return QStringLiteral("±0");
    const QString text = moneyCompact(amount, currency, locale);
    return amount > Amount() ? u'+' + text : text;
}

QString moneyDifference(Amount amount, const QString& currency, const QLocale& locale)
{
    if (amount.isZero())
        return QStringLiteral("±0");
    const QString text = money(amount, currency, locale);
    return amount > Amount() ? u'+' + text : text;
}

QString number(qint64 value, const QLocale&)
{
    const QString digits = QString::number(value < 0 ? -value : value);
    return (value < 0 ? QStringLiteral("−") : QString()) + grouped(digits);
}

QString numberCompact(double value, const QLocale& locale)
{
    return (value < 0 ? QStringLiteral("−") : QString()) + compact(std::fabs(value), japanese(locale));
}

QString percent(std::optional<double> fraction, int decimals, const QLocale&)
{
    if (!fraction || !std::isfinite(*fraction))
        return absentText();
    QString text = QString::number(*fraction * 100, 'f', decimals);
    text.replace(u'-', QChar(0x2212));
    return text + u'%';
}

QString percentChange(double fraction, int decimals)
{
    const QString text = QString::number(std::fabs(fraction) * 100, 'f', decimals);
    const QString sign = text.toDouble() == 0.0 ? QStringLiteral("±")
                         : fraction < 0         ? QStringLiteral("−")
                                                : QStringLiteral("+");
    return sign + text + u'%';
}

QString pointChange(double fraction, int decimals, const QLocale&)
{
    const QString text = QString::number(std::fabs(fraction) * 100, 'f', decimals);
    if (text.toDouble() == 0.0)
        return QStringLiteral("±0pt");
    return (fraction > 0 ? QStringLiteral("+") : QStringLiteral("−")) + text + QStringLiteral("pt");
}

QString dateNumeric(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyy/MM/dd")) : absentText();
}

QString dateShort(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("MM/dd")) : absentText();
}

QString dateWithWeekday(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return absentText();
    if (japanese(locale))
        return QStringLiteral("%1月%2日(%3)").arg(date.month()).arg(date.day()).arg(weekday(date, locale));
    return QStringLiteral("%1 %2 %3")
        .arg(weekday(date, locale))
        .arg(date.day())
        .arg(locale.monthName(date.month(), QLocale::ShortFormat));
}

QString dateLong(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return absentText();
    if (japanese(locale))
        return QStringLiteral("%1年").arg(date.year()) + dateWithWeekday(date, locale);
    return dateWithWeekday(date, locale) + u' ' + QString::number(date.year());
}

QString monthLong(QDate day, const QLocale& locale)
{
    if (!day.isValid())
        return absentText();
    if (japanese(locale))
        return QStringLiteral("%1年%2月").arg(day.year()).arg(day.month());
    return locale.monthName(day.month(), QLocale::ShortFormat) + u' ' + QString::number(day.year());
}

QString daysUntil(QDate due, QDate today)
{
    if (!due.isValid() || !today.isValid())
        return absentText();
    const auto days = today.daysTo(due);
    if (days == 0)
        return QCoreApplication::translate("format", "today");
    if (days > 0)
        return QCoreApplication::translate("format", "%n day(s) left", nullptr, int(days));
    return QCoreApplication::translate("format", "%n day(s) overdue", nullptr, int(-days));
}

QString monthSpan(QDate first, QDate last, const QLocale& locale)
{
    const QString format = QStringLiteral("yyyy/MM");
    return first.toString(format) + (japanese(locale) ? QStringLiteral("〜") : QStringLiteral(" – "))
           + last.toString(format);
}

QString fiscalText(const FiscalPeriod& period, const QLocale& locale)
{
    const bool ja = japanese(locale);
    QString part;
    if (period.kind == FiscalPeriod::Kind::Half)
        part = ja ? (period.index == 1 ? QStringLiteral(" 上期") : QStringLiteral(" 下期"))
                  : QStringLiteral(" H%1").arg(period.index);
    else if (period.kind == FiscalPeriod::Kind::Quarter)
        part = (ja ? QStringLiteral(" 第%1四半期") : QStringLiteral(" Q%1")).arg(period.index);
    const auto month = [&](Month m) {
        return ja ? QStringLiteral("%1月").arg(m.month()) : locale.standaloneMonthName(m.month(), QLocale::ShortFormat);
    };
    const QString pattern = ja ? QStringLiteral("%1年度%2（%3〜%4）") : QStringLiteral("FY%1%2 (%3–%4)");
    return pattern.arg(QString::number(period.year), part, month(period.first), month(period.last));
}

} // namespace tasuki
