// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_charts.h"

#include "base/amount.h"
#include "kpi/kpi_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <cmath>

namespace tasuki::kpi {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kpi)
};

using revenue::Metric;
using revenue::Window;
using Rate = std::optional<double> (revenue::Figures::*)() const;

struct MovementPart {
    Metric metric;
    revenue::Movement movement;
    Amount revenue::Figures::*amount;
    int color;
    int sign;
};

constexpr MovementPart kMovements[] = {
    {Metric::NewMrr, revenue::Movement::New, &revenue::Figures::newMrr, 0, 1},
    {Metric::Expansion, revenue::Movement::Expansion, &revenue::Figures::expansion, 1, 1},
    {Metric::Reactivation, revenue::Movement::Reactivation, &revenue::Figures::reactivation, 4, 1},
    {Metric::Contraction, revenue::Movement::Contraction, &revenue::Figures::contraction, 2, -1},
    {Metric::Churn, revenue::Movement::Churn, &revenue::Figures::churn, 3, -1}};

ChartLabel labelOf(const revenue::Period& period, Window window, const QLocale& locale)
{
    const bool japanese = locale.language() == QLocale::Japanese;
    if (window == Window::Quarter || window == Window::Half || window == Window::Year) {
        // "FY2026-Q3": the year and the part.
        const QString year = period.code.mid(2, 4);
        QString part = period.code.mid(7);
        if (japanese && window == Window::Half)
            part = part == u"H1" ? QStringLiteral("上期") : QStringLiteral("下期");
        const QString shortYear =
            japanese ? QStringLiteral("%1年度").arg(year.right(2)) : QStringLiteral("FY") + year.right(2);
        return part.isEmpty() ? ChartLabel{shortYear, shortYear, year.toInt()}
                              : ChartLabel{part, shortYear.left(japanese ? 2 : 4) + u' ' + part, year.toInt()};
    }
    const Month month = period.closing;
    const QString name = japanese ? QStringLiteral("%1月").arg(month.month())
                                  : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    return {name, QStringLiteral("%1/%2").arg(month.year() % 100, 2, 10, QLatin1Char('0')).arg(month.month()),
            month.year()};
}

ChartData frame(const Figures& figures, const Course& course, const Drawing& drawing)
{
    ChartData data;
    const FiscalCalendar calendar(figures.book->fiscalStart);
    for (const revenue::Period& period : course.periods) {
        data.labels.push_back(labelOf(period, drawing.window, drawing.locale));
        data.longNames.push_back(periodText(period, drawing.window, calendar, drawing.locale));
    }
    data.provisional = course.provisional;
    return data;
}

/// Of a movement as in the chart of the movements; what is lost in another way is red, too.
int colorOf(Metric metric)
{
    for (const MovementPart& part : kMovements)
        if (part.metric == metric)
            return part.color;
    return revenue::upIsGood(metric) ? 0 : 3;
}

ChartSeries rateLine(const Course& course, const QString& name, int color, Rate rate)
{
    ChartSeries series{name, ChartSeries::Kind::Line, color, false, {}};
    for (const revenue::Figures& values : course.values)
        series.values.push_back((values.*rate)());
    return series;
}

void asPercent(ChartData& data, const QLocale& locale)
{
    data.axisText = [locale](double value) {
        return percent(value, std::abs(value * 100 - std::round(value * 100)) > 0.05 ? 1 : 0, locale);
    };
    data.valueText = [locale](double value) { return percent(value, 1, locale); };
}

/// Why there is no rate: nobody paid at the opening of any period.
QString noBaseText(Window window)
{
    return window == Window::T12m ? Text::tr("Rates over 12 months require accounts that paid 12 months before.")
                                  : Text::tr("Rates require accounts that paid at the opening.");
}

void asMoney(ChartData& data, const Drawing& drawing)
{
    const auto amountOf = [](double minor) { return Amount::fromMinor(qint64(std::llround(minor))); };
    data.axisText = [=, currency = drawing.currency, locale = drawing.locale](double value) {
        return moneyCompact(amountOf(value), currency, locale);
    };
    data.valueText = [=, currency = drawing.currency, locale = drawing.locale](double value) {
        return money(amountOf(value), currency, locale);
    };
}

} // namespace

ChartData retentionChart(const Figures& figures, const Drawing& drawing, std::optional<double> nrrTarget,
                         std::optional<double> grrTarget)
{
    ChartData data = frame(figures, figures.compared, drawing);
    data.series = {rateLine(figures.compared, metricText(Metric::Nrr), 0, &revenue::Figures::nrr),
                   rateLine(figures.compared, metricText(Metric::Grr), 1, &revenue::Figures::grr)};
    const auto target = [&](const QString& name, int color, std::optional<double> value) {
        if (value)
            data.series.push_back(
                {name, ChartSeries::Kind::Line, color, true, std::vector<std::optional<double>>(data.size(), *value)});
    };
    target(Text::tr("NRR target"), 0, nrrTarget);
    target(Text::tr("GRR target"), 1, grrTarget);
    asPercent(data, drawing.locale);
    data.emptyText = noBaseText(drawing.window);
    beginWithData(data);
    return data;
}

ChartData churnChart(const Figures& figures, const Drawing& drawing)
{
    ChartData data = frame(figures, figures.compared, drawing);
    data.series = {rateLine(figures.compared, metricText(Metric::LogoChurn), 3, &revenue::Figures::logoChurn),
                   rateLine(figures.compared, metricText(Metric::GrossMrrChurn), 2, &revenue::Figures::grossMrrChurn),
                   rateLine(figures.compared, metricText(Metric::NetMrrChurn), 4, &revenue::Figures::netMrrChurn)};
    asPercent(data, drawing.locale);
    data.emptyText = noBaseText(drawing.window);
    beginWithData(data);
    return data;
}

ChartData movementChart(const Figures& figures, const Drawing& drawing)
{
    const Course& course = figures.movements;
    ChartData data = frame(figures, course, drawing);
    for (const MovementPart& part : kMovements) {
        ChartSeries series{movementText(part.movement), ChartSeries::Kind::Bar, part.color, false, {}};
        for (const revenue::Figures& values : course.values)
            series.values.push_back((values.*part.amount).toDouble() * part.sign);
        data.series.push_back(std::move(series));
    }
    ChartSeries net{netText(), ChartSeries::Kind::Line, -1, false, {}};
    for (const revenue::Figures& values : course.values)
        net.values.push_back((values.ending() - values.base).toDouble());
    data.series.push_back(std::move(net));
    asMoney(data, drawing);
    data.emptyText = Text::tr("No MRR changed in these periods.");
    beginWithData(data);
    return data;
}

ChartData bridgeChart(const revenue::Figures& f, bool provisional, const Drawing& drawing)
{
    ChartData data;
    ChartSeries ground{{}, ChartSeries::Kind::Bar, 5, false, {}};
    ground.ground = true;
    ChartSeries level{Text::tr("MRR"), ChartSeries::Kind::Bar, 5, false, {}};
    ChartSeries up{Text::tr("Increase"), ChartSeries::Kind::Bar, 0, false, {}};
    ChartSeries down{Text::tr("Decrease"), ChartSeries::Kind::Bar, 3, false, {}};
    const auto add = [&](const QString& name, double under, std::optional<double> whole, std::optional<double> rise,
                         std::optional<double> fall) {
        data.labels.push_back({name, name, 0});
        data.longNames.push_back(name);
        ground.values.push_back(under);
        level.values.push_back(whole);
        up.values.push_back(rise);
        down.values.push_back(fall);
    };
    Amount reached = f.base;
    add(Text::tr("Opening"), 0, f.base.toDouble(), {}, {});
    for (const MovementPart& part : kMovements) {
        const Amount amount = f.*part.amount;
        if (part.sign > 0) {
            add(movementText(part.movement), reached.toDouble(), {}, amount.toDouble(), {});
            reached += amount;
        } else {
            reached -= amount;
            add(movementText(part.movement), reached.toDouble(), {}, {}, amount.toDouble());
        }
    }
    add(Text::tr("Closing"), 0, f.ending().toDouble(), {}, {});
    data.series = {ground, level, up, down};
    data.provisional = provisional ? int(data.size()) - 1 : -1;
    data.everyLabel = true;
    asMoney(data, drawing);
    return data;
}

ChartData distributionChart(const revenue::Concentration& concentration, const revenue::Book& book, Metric metric,
                            const Drawing& drawing, size_t most)
{
    ChartData data;
    ChartSeries share{Text::tr("Share"), ChartSeries::Kind::Bar, colorOf(metric), false, {}};
    ChartSeries together{Text::tr("Cumulative"), ChartSeries::Kind::Line, -1, false, {}};
    const auto add = [&](const QString& name, const QString& longName, double part, double sum) {
        data.labels.push_back({name, name, 0});
        data.longNames.push_back(longName);
        share.values.push_back(part);
        together.values.push_back(sum);
    };
    const auto& shares = concentration.shares;
    const size_t shown = shares.size() <= most + 1 ? shares.size() : most;
    for (size_t i = 0; i < shown; ++i) {
        const QString& name = book.accounts[shares[i].account].name;
        add(withoutForm(name),
            QStringLiteral("%1  %2").arg(name, money(shares[i].amount, drawing.currency, drawing.locale)),
            shares[i].share, shares[i].cumulative);
    }
    if (shown < shares.size())
        add(Text::tr("Others"), Text::tr("%Ln other account(s)", nullptr, int(shares.size() - shown)),
            1 - shares[shown - 1].cumulative, 1);
    data.series = {share, together};
    data.everyLabel = true;
    asPercent(data, drawing.locale);
    return data;
}

std::optional<Metric> retentionMetric(int series)
{
    constexpr Metric kMetrics[] = {Metric::Nrr, Metric::Grr, Metric::Nrr, Metric::Grr};
    return series >= 0 && series < 4 ? std::optional(kMetrics[series]) : std::nullopt;
}

std::optional<Metric> churnMetric(int series)
{
    constexpr Metric kMetrics[] = {Metric::LogoChurn, Metric::GrossMrrChurn, Metric::NetMrrChurn};
    return series >= 0 && series < 3 ? std::optional(kMetrics[series]) : std::nullopt;
}

std::optional<Metric> movementMetric(int series)
{
    return series >= 0 && series < int(std::size(kMovements)) ? std::optional(kMovements[series].metric) : std::nullopt;
}

Metric bridgeMetric(int place)
{
    return movementMetric(place - 1).value_or(Metric::Mrr);
}

CohortMap cohortMap(const std::vector<revenue::CohortCell>& cells, revenue::CohortStep step, bool byMrr,
                    const Drawing& drawing)
{
    const int width = step == revenue::CohortStep::Month ? 1 : 3;
    CohortMap map;
    map.data.corner = Text::tr("Start");
    std::vector<std::vector<revenue::CohortCell>> rows;
    for (const revenue::CohortCell& cell : cells) {
        if (map.cohorts.empty() || map.cohorts.back() != cell.cohort) {
            map.cohorts.push_back(cell.cohort);
            map.data.cells.emplace_back();
            rows.emplace_back();
            const Month first = cell.cohort - (width - 1);
            map.data.rowNames.push_back(QStringLiteral("%1/%2")
                                            .arg(first.year() % 100, 2, 10, QLatin1Char('0'))
                                            .arg(first.month(), 2, 10, QLatin1Char('0')));
        }
        const double base = byMrr ? cell.cohortMrr.toDouble() : double(cell.cohortAccounts);
        map.data.cells.back().push_back(
            base > 0 ? std::optional((byMrr ? cell.retainedMrr.toDouble() : double(cell.retainedAccounts)) / base)
                     : std::nullopt);
        rows.back().push_back(cell);
        while (map.data.columnNames.size() < map.data.cells.back().size()) {
            const int age = int(map.data.columnNames.size()) * width;
            map.data.columnNames.push_back(age == 0 ? Text::tr("Start") : Text::tr("%1 mo.").arg(age));
        }
    }
    map.data.text = [locale = drawing.locale](double value) {
        return percent(value, 1, locale).chopped(1);
    }; // the head says that it is %
    map.data.tip = [rows = std::move(rows), width, currency = drawing.currency, locale = drawing.locale](int row,
                                                                                                         int column) {
        const revenue::CohortCell& cell = rows[size_t(row)][size_t(column)];
        return Text::tr("Started %1, after %2 months (%3): %4 of %5 accounts, %6 of %7")
            .arg(monthSpan((cell.cohort - (width - 1)).firstDay(), cell.cohort.lastDay(), locale))
            .arg(cell.age * width)
            .arg(monthLong((cell.cohort + cell.age * width).firstDay(), locale), number(cell.retainedAccounts, locale),
                 number(cell.cohortAccounts, locale), money(cell.retainedMrr, currency, locale),
                 money(cell.cohortMrr, currency, locale));
    };
    return map;
}

} // namespace tasuki::kpi
