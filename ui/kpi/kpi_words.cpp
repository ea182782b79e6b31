// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_words.h"

#include "account/stage.h"
#include "base/collation.h"
#include "base/touch_tier.h"
#include "export/list_columns.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tasuki::kpi {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

using revenue::Metric;
using revenue::MetricUnit;

Amount amountOf(double minor)
{
    return Amount::fromMinor(qint64(std::llround(minor)));
}

/// With the sign that every figure has.
QString decimal(double value, const QLocale& locale)
{
    const QString text = locale.toString(std::abs(value), 'f', 1);
    return value < 0 && std::abs(value) >= 0.05 ? u'−' + text : text;
}

} // namespace

QString movementText(revenue::Movement movement)
{
    using revenue::Movement;
    switch (movement) {
    case Movement::None: return Text::tr("Unchanged");
    case Movement::New: return Text::tr("New");
    case Movement::Reactivation: return Text::tr("Reactivation");
    case Movement::Expansion: return Text::tr("Expansion");
    case Movement::Contraction: return Text::tr("Contraction");
    case Movement::Churn: return Text::tr("Churn");
    }
    return {};
}

QString metricText(Metric metric)
{
    switch (metric) {
    case Metric::Nrr: return QStringLiteral("NRR");
    case Metric::Grr: return QStringLiteral("GRR");
    case Metric::LogoChurn: return Text::tr("Logo churn");
    case Metric::GrossMrrChurn: return Text::tr("MRR churn (gross)");
    case Metric::NetMrrChurn: return Text::tr("MRR churn (net)");
    case Metric::ChurnedMrrRate: return Text::tr("MRR churn (churned only)");
    case Metric::Mrr: return QStringLiteral("MRR");
    case Metric::Arr: return QStringLiteral("ARR");
    case Metric::Arpa: return QStringLiteral("ARPA");
    case Metric::Customers: return Text::tr("Paying accounts");
    case Metric::NewMrr: return Text::tr("New MRR");
    case Metric::Expansion: return Text::tr("Expansion MRR");
    case Metric::Contraction: return Text::tr("Contraction MRR");
    case Metric::Churn: return Text::tr("Churned MRR");
    case Metric::Reactivation: return Text::tr("Reactivated MRR");
    case Metric::Users: return Text::tr("Users");
    case Metric::Arpu: return QStringLiteral("ARPU");
    case Metric::GrossArr: return Text::tr("Gross ARR");
    case Metric::CommittedMrr: return Text::tr("Committed MRR");
    case Metric::ArrPerFte: return Text::tr("ARR per FTE");
    case Metric::AccountsPerFte: return Text::tr("Accounts per FTE");
    case Metric::CoreAdoption: return Text::tr("Core-feature adoption");
    case Metric::ActivityChurn: return Text::tr("Activity churn");
    }
    return {};
}

QString windowText(revenue::Window window)
{
    using revenue::Window;
    switch (window) {
    case Window::Month: return Text::tr("Month");
    case Window::T12m: return Text::tr("12 months");
    case Window::Quarter: return Text::tr("Quarter");
    case Window::Half: return Text::tr("Half-year");
    case Window::Year: return Text::tr("Fiscal year");
    case Window::Span: return Text::tr("Custom range");
    }
    return {};
}

QString focusText(revenue::Focus focus)
{
    using revenue::Focus;
    switch (focus) {
    case Focus::Users: return Text::tr("Users");
    case Focus::GrossArr: return Text::tr("Gross ARR");
    case Focus::Arpu: return Text::tr("Revenue per user (ARPU)");
    case Focus::NetArr: return Text::tr("Net ARR and NRR");
    case Focus::Productivity: return Text::tr("Productivity");
    }
    return {};
}

QString dimensionText(revenue::Dimension dimension)
{
    using revenue::Dimension;
    switch (dimension) {
    case Dimension::Segment: return Text::tr("Segment");
    case Dimension::Tier: return Text::tr("Touch tier");
    case Dimension::Stage: return Text::tr("Stage");
    case Dimension::Owner: return Text::tr("Owner");
    case Dimension::Team: return Text::tr("Team");
    case Dimension::Plan: return Text::tr("Plan");
    case Dimension::Product: return Text::tr("Product");
    case Dimension::Industry: return Text::tr("Industry");
    case Dimension::Tag: return Text::tr("Tag");
    case Dimension::Parent: return Text::tr("Parent account");
    }
    return {};
}

QString sliceText(revenue::Dimension dimension, const QString& value, TermLanguage words)
{
    if (value.isEmpty())
        return Text::tr("None");
    if (dimension == revenue::Dimension::Tier)
        return termText(kTierTerms, value, words);
    if (dimension == revenue::Dimension::Stage)
        return termText(kStageTerms, value, words);
    return value;
}

std::vector<QString> slicesByName(revenue::Dimension dimension, std::vector<QString> names)
{
    // Codes, which have an order of their own.
    if (dimension == revenue::Dimension::Tier || dimension == revenue::Dimension::Stage
        || dimension == revenue::Dimension::Parent)
        return names;
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(names, [&](const QString& a, const QString& b) {
        return a.isEmpty() || b.isEmpty() ? a.isEmpty() && !b.isEmpty() : collator.compare(a, b) < 0;
    });
    return names;
}

QString filterText(const std::vector<revenue::Filter>& filters, TermLanguage words)
{
    QStringList parts;
    for (const revenue::Filter& filter : filters)
        parts += filter.value.isEmpty() ? Text::tr("%1: none").arg(dimensionText(filter.dimension))
                                        : sliceText(filter.dimension, filter.value, words);
    return parts.join(QStringLiteral(", "));
}

QString netText()
{
    return Text::tr("Net");
}

QString periodText(const revenue::Period& period, revenue::Window window, const FiscalCalendar& calendar,
                   const QLocale& locale)
{
    using revenue::Window;
    QString text;
    switch (window) {
    case Window::Month:
    case Window::T12m: return monthLong(period.closing.firstDay(), locale);
    case Window::Span:
        return period.first() == period.closing ? monthLong(period.lastDay(), locale)
                                                : monthSpan(period.firstDay(), period.lastDay(), locale);
    case Window::Quarter:
        text = fiscalText(calendar.periodOf(FiscalPeriod::Kind::Quarter, period.first()), locale);
        break;
    case Window::Half: text = fiscalText(calendar.periodOf(FiscalPeriod::Kind::Half, period.first()), locale); break;
    case Window::Year: text = fiscalText(calendar.periodOf(FiscalPeriod::Kind::Year, period.first()), locale); break;
    }
    return period.cut ? Text::tr("%1, so far to %2").arg(text, monthLong(period.lastDay(), locale)) : text;
}

QString periodShort(const revenue::Period& period, revenue::Window window, const QLocale& locale)
{
    using revenue::Window;
    const bool japanese = locale.language() == QLocale::Japanese;
    if (window == Window::Month || window == Window::T12m || window == Window::Span)
        return period.closing.firstDay().toString(QStringLiteral("yyyy/MM"));
    // "FY2026-Q3": the year and the part.
    QString part = period.code.mid(7);
    if (!japanese)
        return (period.code.left(6) + u' ' + part).trimmed();
    if (window == Window::Half)
        part = part == u"H1" ? QStringLiteral("上期") : QStringLiteral("下期");
    return period.code.mid(2, 4) + QStringLiteral("年度") + part;
}

QString spanText(const revenue::Period& period, const QLocale& locale)
{
    return monthSpan(period.firstDay(), period.lastDay(), locale);
}

QString valueText(Metric metric, std::optional<double> value, const QString& currency, const QLocale& locale)
{
    if (!value)
        return QStringLiteral("–");
    switch (unitOf(metric)) {
    case MetricUnit::Rate: return percent(value, 1, locale);
    case MetricUnit::Money: return money(amountOf(*value), currency, locale);
    case MetricUnit::Count: return number(qint64(*value), locale);
    case MetricUnit::Ratio: return decimal(*value, locale);
    }
    return {};
}

QString changeText(Metric metric, double change, const QString& currency, const QLocale& locale)
{
    switch (unitOf(metric)) {
    case MetricUnit::Rate: return pointChange(change, std::abs(change) < 0.01 ? 2 : 1, locale);
    case MetricUnit::Money: return moneyDifference(amountOf(change), currency, locale);
    case MetricUnit::Count:
        return change == 0 ? QStringLiteral("±0")
                           : (change > 0 ? QStringLiteral("+") : QStringLiteral("−"))
                                 + number(qint64(std::abs(change)), locale);
    case MetricUnit::Ratio:
        return (std::abs(change) < 0.05 ? QStringLiteral("±")
                : change > 0            ? QStringLiteral("+")
                                        : QStringLiteral("−"))
               + decimal(std::abs(change), locale);
    }
    return {};
}

QString shortChangeText(Metric metric, double change, const QString& currency, const QLocale& locale)
{
    return unitOf(metric) == MetricUnit::Money ? moneyChange(amountOf(change), currency, locale)
                                               : changeText(metric, change, currency, locale);
}

QString contributionText(Metric metric, double part, const QString& currency, const QLocale& locale)
{
    return unitOf(metric) == MetricUnit::Rate ? pointChange(part, 2, locale)
                                              : valueText(metric, part, currency, locale);
}

PillData changePill(Metric metric, std::optional<double> now, std::optional<double> before, const QString& currency,
                    const QLocale& locale)
{
    if (!now || !before)
        return {};
    const double change = *now - *before;
    const bool still = unitOf(metric) == MetricUnit::Rate    ? std::abs(change) < 0.0005
                       : unitOf(metric) == MetricUnit::Ratio ? std::abs(change) < 0.05
                                                             : change == 0;
    return {shortChangeText(metric, change, currency, locale),
            still                              ? Tone::Neutral
            : (change > 0) == upIsGood(metric) ? Tone::Good
                                               : Tone::Bad,
            false};
}

QString captionText(Metric metric, const revenue::Figures& f, const QString& currency, const QLocale& locale)
{
    const auto m = [&](Amount amount) { return moneyCompact(amount, currency, locale); };
    const auto n = [&](qint64 count) { return number(count, locale); };
    switch (metric) {
    case Metric::Mrr: return Text::tr("ARR %1 · %2 accounts").arg(m(f.arr()), n(f.endingAccounts()));
    case Metric::Arr: return Text::tr("12 × MRR %1").arg(m(f.ending()));
    case Metric::Arpa: return Text::tr("MRR %1 ÷ %2 accounts").arg(m(f.ending()), n(f.endingAccounts()));
    case Metric::Customers: return Text::tr("%1 at the opening").arg(n(f.baseAccounts));
    case Metric::Nrr: return Text::tr("opening %1").arg(m(f.base));
    case Metric::Grr:
    case Metric::GrossMrrChurn: return Text::tr("lost %1").arg(m(f.contraction + f.churn));
    case Metric::NetMrrChurn: return Text::tr("lost %1, won %2").arg(m(f.contraction + f.churn), m(f.expansion));
    case Metric::ChurnedMrrRate: return Text::tr("churned %1").arg(m(f.churn));
    case Metric::LogoChurn: return Text::tr("%1 of %2 accounts").arg(n(f.churnedAccounts), n(f.baseAccounts));
    case Metric::NewMrr: return Text::tr("%Ln new account(s)", nullptr, int(f.newAccounts));
    case Metric::Expansion: return Text::tr("%Ln account(s) pay more", nullptr, int(f.expansionAccounts));
    case Metric::Contraction: return Text::tr("%Ln account(s) pay less", nullptr, int(f.contractionAccounts));
    case Metric::Churn: return Text::tr("%Ln account(s) left", nullptr, int(f.churnedAccounts));
    case Metric::Reactivation: return Text::tr("%Ln account(s) came back", nullptr, int(f.reactivatedAccounts));
    default: break; // see moreCaption
    }
    return {};
}

QString formulaText(Metric metric, const revenue::Figures& f, const QString& currency, const QLocale& locale)
{
    const auto m = [&](Amount amount) { return money(amount, currency, locale); };
    const auto n = [&](qint64 count) { return number(count, locale); };
    const QString value = unitOf(metric) == MetricUnit::Rate ? percent(valueOf(metric, f), 2, locale)
                                                             : valueText(metric, valueOf(metric, f), currency, locale);
    switch (metric) {
    case Metric::Nrr:
        return Text::tr("NRR %1 = (opening MRR %2 + expansion %3 − contraction %4 − churn %5) ÷ opening MRR %2")
            .arg(value, m(f.base), m(f.expansion), m(f.contraction), m(f.churn));
    case Metric::Grr:
        return Text::tr("GRR %1 = (opening MRR %2 − contraction %3 − churn %4) ÷ opening MRR %2")
            .arg(value, m(f.base), m(f.contraction), m(f.churn));
    case Metric::LogoChurn:
        return Text::tr("Logo churn %1 = %2 churned ÷ %3 paying accounts at the opening")
            .arg(value, n(f.churnedAccounts), n(f.baseAccounts));
    case Metric::GrossMrrChurn:
        return Text::tr("Gross MRR churn %1 = (contraction %2 + churn %3) ÷ opening MRR %4 = 1 − GRR")
            .arg(value, m(f.contraction), m(f.churn), m(f.base));
    case Metric::NetMrrChurn:
        return Text::tr("Net MRR churn %1 = (contraction %2 + churn %3 − expansion %4) ÷ opening MRR %5 = 1 − NRR")
            .arg(value, m(f.contraction), m(f.churn), m(f.expansion), m(f.base));
    case Metric::ChurnedMrrRate:
        return Text::tr("Churned MRR %1 = churn %2 ÷ opening MRR %3").arg(value, m(f.churn), m(f.base));
    case Metric::Mrr:
        return Text::tr("MRR %1 = opening %2 + new %3 + expansion %4 + reactivation %5 − contraction %6 − churn %7")
            .arg(value, m(f.base), m(f.newMrr), m(f.expansion), m(f.reactivation), m(f.contraction), m(f.churn));
    case Metric::Arr: return Text::tr("ARR %1 = 12 × MRR %2").arg(value, m(f.ending()));
    case Metric::Arpa:
        return Text::tr("ARPA %1 = MRR %2 ÷ %3 paying accounts").arg(value, m(f.ending()), n(f.endingAccounts()));
    case Metric::Customers:
        return Text::tr("%1 paying accounts = opening %2 + new %3 + reactivated %4 − churned %5")
            .arg(value, n(f.baseAccounts), n(f.newAccounts), n(f.reactivatedAccounts), n(f.churnedAccounts));
    case Metric::NewMrr:
        return Text::tr("New MRR %1 from %2 accounts that never paid before").arg(value, n(f.newAccounts));
    case Metric::Expansion:
        return Text::tr("Expansion %1: %2 accounts pay more than at the opening").arg(value, n(f.expansionAccounts));
    case Metric::Contraction:
        return Text::tr("Contraction %1: %2 accounts pay less than at the opening")
            .arg(value, n(f.contractionAccounts));
    case Metric::Churn:
        return Text::tr("Churn %1: %2 accounts paid at the opening and pay nothing now")
            .arg(value, n(f.churnedAccounts));
    case Metric::Reactivation:
        return Text::tr("Reactivation %1: %2 accounts pay again").arg(value, n(f.reactivatedAccounts));
    default: break; // see moreFormulaText
    }
    return {};
}

QString scopeText(Metric metric, const revenue::Figures& f, const revenue::Period& period, const QLocale& locale)
{
    const QString from = dateNumeric(period.opening.lastDay());
    const QString to = dateNumeric(period.lastDay());
    QStringList lines = {Text::tr("Compared: end of %1 with end of %2.").arg(from, to)};
    if (unitOf(metric) == MetricUnit::Rate)
        lines +=
            Text::tr(
                "Included: the %1 accounts that paid on %2. Excluded: %3 new and %4 reactivated accounts, trials, one-off charges, tax.")
                .arg(number(f.baseAccounts, locale), from, number(f.newAccounts, locale),
                     number(f.reactivatedAccounts, locale));
    else
        lines += Text::tr(
            "Included: recurring contract lines per month, after discounts. Excluded: trials, one-off charges, tax.");
    return lines.join(u'\n');
}

std::optional<TableExport> exportOf(const Course& course, int exponent)
{
    if (course.periods.empty())
        return std::nullopt;
    TableExport table;
    table.name = QStringLiteral("kpi");
    for (const char* name :
         {"period", "first_day", "last_day", "starting_mrr", "new_mrr", "expansion_mrr", "contraction_mrr", "churn_mrr",
          "reactivation_mrr", "ending_mrr", "nrr", "grr", "logo_churn_rate"})
        table.shown.columns.push_back(*exports::listColumn(table.name, QLatin1String(name)));
    const auto rate = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 12) : QString(); };
    for (int i = 0; i < course.size(); ++i) {
        const revenue::Figures& f = course.values[size_t(i)];
        const revenue::Period& period = course.periods[size_t(i)];
        QStringList row = {period.code, period.firstDay().toString(Qt::ISODate),
                           period.lastDay().toString(Qt::ISODate)};
        for (const Amount amount : {f.base, f.newMrr, f.expansion, f.contraction, f.churn, f.reactivation, f.ending()})
            row += formatPlain(amount, exponent, exponent);
        row << rate(f.nrr()) << rate(f.grr()) << rate(f.logoChurn());
        table.shown.rows.push_back(row);
    }
    return table;
}

} // namespace tasuki::kpi
