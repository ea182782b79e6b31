// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/calendar.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace tasuki {

// How figures and dates are shown. The locale says the language (QLocale::Japanese or English), not the country's
// customs; files never go through here. An absent value is an em dash.

inline QString absentText()
{
    return QStringLiteral("—");
}

/// One line of at most `most` characters: names come from files, and one may be as long as a book.
QString oneLine(const QString& text, int most = 120);

/// The whole amount, for tables: "¥1,200,000", "$1,234.50", "CHF 12.00". The yen sign is U+00A5: QLocale's is the
/// full-width one, which Latin and CJK fonts draw at different widths.
QString money(Amount amount, const QString& currency, const QLocale& locale = QLocale());
/// For cards and axes: "¥3,068万", "¥1.2億", "$3.1M". Three or more digits of the amount stay.
QString moneyCompact(Amount amount, const QString& currency, const QLocale& locale = QLocale());
/// With its sign, for changes: "+¥174万", "−¥20万", "±0".
QString moneyChange(Amount amount, const QString& currency, const QLocale& locale = QLocale());
/// The same in full, for tables: "+¥1,740,000".
QString moneyDifference(Amount amount, const QString& currency, const QLocale& locale = QLocale());
/// The sign that stands before an amount of `currency`, or its code and a no-break space.
QString currencySign(const QString& currency);

/// A count in words' language: "1,234" and, compact, "1.2万" / "12K".
QString number(qint64 value, const QLocale& locale = QLocale());
QString numberCompact(double value, const QLocale& locale = QLocale());

/// A fraction as percent: 1.096 → "109.6%". Undefined (no base) is absent.
QString percent(std::optional<double> fraction, int decimals = 1, const QLocale& locale = QLocale());
/// How much more or less, as percent with its sign: 0.09 → "+9%", −0.5 → "−50%", 0 → "±0%".
QString percentChange(double fraction, int decimals = 0);
/// The difference of two fractions in points, with its sign: 0.006 → "+0.6pt", −0.0011 → "−0.11pt", 0 → "±0pt". No
/// triangle: in Japanese books ▲ means minus.
QString pointChange(double fraction, int decimals = 1, const QLocale& locale = QLocale());

/// 2024/12/24 in both languages: sorts as it reads.
QString dateNumeric(QDate date);
/// 12/24
QString dateShort(QDate date);
/// 10月16日(水) / Wed 16 Oct
QString dateWithWeekday(QDate date, const QLocale& locale = QLocale());
/// 2024年12月24日(火) / Tue 24 Dec 2024
QString dateLong(QDate date, const QLocale& locale = QLocale());
/// 2024年10月 / Oct 2024
QString monthLong(QDate anyDay, const QLocale& locale = QLocale());
/// あと69日, 今日, 3日超過 / 69 days left, today, 3 days over. Translated with the window, not by `locale`.
QString daysUntil(QDate due, QDate today);
/// 上期/下期 spans are always printed: "2024/04〜2024/09" / "2024/04 – 2024/09".
QString monthSpan(QDate first, QDate last, const QLocale& locale = QLocale());
/// 2026年度 下期（10月〜3月） / FY2026 H2 (Oct–Mar): a period is never named without its months.
QString fiscalText(const FiscalPeriod& period, const QLocale& locale = QLocale());

} // namespace tasuki
