// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_charts.h"

#include "base/amount.h"
#include "kpi/kpi_words.h"
#include "widgets/format.h"

#include <cmath>

namespace tasuki::kpi {

namespace {

using Rate = std::optional<double> (revenue::Figures::*)() const;

ChartData frame(const Figures& figures, const QLocale& locale)
{
    ChartData data;
    const bool japanese = locale.language() == QLocale::Japanese;
    for (const Month month : figures.months) {
        const QString name = japanese ? QStringLiteral("%1月").arg(month.month()) : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        data.labels.push_back({name, QStringLiteral("%1/%2").arg(month.year() % 100, 2, 10, QLatin1Char('0')).arg(month.month()), month.year()});
        data.longNames.push_back(monthLong(month.firstDay(), locale));
    }
    return data;
}

ChartSeries rateLine(const Figures& figures, const QString& name, int color, Rate rate)
{
    ChartSeries series{name, ChartSeries::Kind::Line, color, false, {}};
    for (size_t i = 0; i < figures.compared.size(); ++i)
        series.values.push_back(int(i) == figures.provisional ? std::nullopt : (figures.compared[i].*rate)());
    return series;
}

void asPercent(ChartData& data, const QLocale& locale)
{
    data.axisText = [locale](double value) { return locale.toString(value * 100, 'f', std::abs(value * 100 - std::round(value * 100)) > 0.05 ? 1 : 0) + u'%'; };
    data.valueText = [locale](double value) { return percent(value, 1, locale); };
}

} // namespace

ChartData retentionChart(const Figures& figures, const QLocale& locale)
{
    ChartData data = frame(figures, locale);
    data.series = {rateLine(figures, QStringLiteral("NRR"), 0, &revenue::Figures::nrr), rateLine(figures, QStringLiteral("GRR"), 1, &revenue::Figures::grr)};
    asPercent(data, locale);
    return data;
}

ChartData churnChart(const Figures& figures, const QLocale& locale)
{
    ChartData data = frame(figures, locale);
    data.series = {rateLine(figures, logoChurnText(), 3, &revenue::Figures::logoChurn),
                   rateLine(figures, grossChurnText(), 2, &revenue::Figures::grossMrrChurn)};
    asPercent(data, locale);
    return data;
}

ChartData movementChart(const Figures& figures, const QString& currency, const QLocale& locale)
{
    using revenue::Movement;
    ChartData data = frame(figures, locale);
    data.provisional = figures.provisional;
    struct Part {
        Movement movement;
        Amount revenue::Figures::*amount;
        int color;
        int sign;
    };
    constexpr Part kParts[] = {{Movement::New, &revenue::Figures::newMrr, 0, 1},
                               {Movement::Expansion, &revenue::Figures::expansion, 1, 1},
                               {Movement::Reactivation, &revenue::Figures::reactivation, 4, 1},
                               {Movement::Contraction, &revenue::Figures::contraction, 2, -1},
                               {Movement::Churn, &revenue::Figures::churn, 3, -1}};
    ChartSeries net{netText(), ChartSeries::Kind::Line, -1, false, {}};
    for (const Part& part : kParts) {
        ChartSeries series{movementText(part.movement), ChartSeries::Kind::Bar, part.color, false, {}};
        for (const revenue::Figures& month : figures.monthly)
            series.values.push_back((month.*part.amount).toDouble() * part.sign);
        data.series.push_back(std::move(series));
    }
    for (size_t i = 0; i < figures.monthly.size(); ++i)
        net.values.push_back(int(i) == figures.provisional ? std::nullopt
                                                           : std::optional((figures.monthly[i].ending() - figures.monthly[i].base).toDouble()));
    data.series.push_back(std::move(net));
    const auto amountOf = [](double minor) { return Amount::fromMinor(qint64(std::llround(minor))); };
    data.axisText = [=](double value) { return moneyCompact(amountOf(value), currency, locale); };
    data.valueText = [=](double value) { return money(amountOf(value), currency, locale); };
    return data;
}

} // namespace tasuki::kpi
