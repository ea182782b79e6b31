// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_cards.h"

#include "kpi/kpi_words.h"
#include "kpi/more_view.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/format.h"

#include <QVBoxLayout>

#include <cmath>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

/// What a figure of the row is made from.
struct KpiCards::Shown {
    const kpi::Figures& figures;
    const kpi::View& view;
    int place;
    const Metrics& metrics;
    const std::vector<Target>& targets;
    std::vector<revenue::MoreFigures> more; ///< of every period, or none

    std::optional<double> at(Metric metric, int period) const
    {
        if (!figures.compares(period))
            return std::nullopt;
        return kpi::valueOf(metric, figures.compared.values[size_t(period)],
                            more.empty() ? nullptr : &more[size_t(period)]);
    }
};

KpiCards::KpiCards(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* rows = new CardRows(12, this);
    all->addWidget(rows);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new KpiCard(this);
        m_cards[i]->setObjectName(QStringLiteral("kpi.card.%1").arg(i));
        connect(m_cards[i], &KpiCard::activated, this, [this, i] { Q_EMIT activated(int(i)); });
        rows->add(m_cards[i]);
    }
}

void KpiCards::setFigures(const kpi::Figures& figures, const kpi::View& view, int place, const Metrics& metrics,
                          const std::vector<Target>& targets)
{
    const Shown shown{figures, view,    place,
                      metrics, targets, kpi::moreFigures(figures, figures.compared.periods, metrics)};
    for (size_t i = 0; i < m_cards.size(); ++i)
        showCard(i, shown);
}

void KpiCards::showCard(size_t card, const Shown& shown)
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const Metric metric = shown.metrics[card];
    const kpi::Course& course = shown.figures.compared;
    KpiCard& made = *m_cards[card];
    made.setLead(revenue::isLeading(metric));
    const bool isLevel = revenue::isMore(metric) || metric == Metric::Mrr || metric == Metric::Arr
                         || metric == Metric::Arpa || metric == Metric::Customers;
    made.setTitle(
        isLevel ? kpi::metricText(metric)
                : tr("%1 (%2)", "NRR (12 months)").arg(kpi::metricText(metric), kpi::windowText(shown.view.window)));
    const auto value = shown.at(metric, shown.place);
    const bool comparable = shown.view.window != Window::Span;
    const QString figure = revenue::unitOf(metric) == revenue::MetricUnit::Money && value
                               ? moneyCompact(Amount::fromMinor(std::llround(*value)), currency, locale)
                               : kpi::valueText(metric, value, currency, locale);
    made.setFigure(figure, comparable
                               ? kpi::changePill(metric, value, shown.at(metric, shown.place - 1), currency, locale)
                               : PillData());
    made.setCaption(shown.figures.compares(shown.place) ? caption(metric, shown) : QString());
    std::vector<std::optional<double>> trend;
    for (int place = 0; place <= course.lastComplete(); ++place)
        if (const auto at = shown.at(metric, place); at || !trend.empty()) // the line begins where its data begins
            trend.push_back(at);
    constexpr int kRed = 3; // what is lost
    made.setTrend(trend, revenue::upIsGood(metric) ? std::array{0, 1, 0, 4}[card] : kRed);
}

/// What is missing to the target where there is one, else what the figure is made of.
QString KpiCards::caption(Metric metric, const Shown& shown) const
{
    const QLocale locale;
    const QString currency = m_session.baseCurrency();
    const kpi::Course& course = shown.figures.compared;
    if (const Target* target = revenue::targetFor(shown.targets, metric, shown.view.window, shown.view.filters,
                                                  course.periods[size_t(shown.place)].code)) {
        const auto value = shown.at(metric, shown.place);
        const auto met = revenue::isMet(metric, value, revenue::targetValue(*target));
        const QString wanted = kpi::valueText(metric, revenue::targetValue(*target), currency, locale);
        if (!met)
            return tr("target %1").arg(wanted);
        if (shown.place == course.provisional)
            return tr("target %1 · in progress").arg(wanted);
        if (*met)
            return tr("target %1 · met").arg(wanted);
        // What is missing has no sign: whether it is missing above or below stands in the target.
        QString missing =
            kpi::shortChangeText(metric, std::abs(revenue::targetValue(*target) - *value), currency, locale);
        missing.remove(u'+');
        return tr("target %1 · %2 to go").arg(wanted, missing);
    }
    if (revenue::isMore(metric))
        return shown.more.empty() ? QString()
                                  : kpi::moreCaption(metric, shown.more[size_t(shown.place)], currency, locale);
    return kpi::captionText(metric, course.values[size_t(shown.place)], currency, locale);
}

} // namespace tasuki
