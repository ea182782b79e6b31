// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpi/kpi_pictures.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/heat_map.h"
#include "kpi/kpi_charts.h"
#include "kpi/kpi_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/dialogs.h"
#include "widgets/eliding_box.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tasuki {

using revenue::Metric;
using revenue::Window;

namespace {

/// A box at a picture's title.
QComboBox* headBox(const QString& objectName, PictureCard* card)
{
    auto* box = new ElidingBox(card);
    box->setObjectName(objectName);
    card->addHeadControl(box);
    return box;
}

/// Fills a box anew without anybody being told; what was chosen stays.
void fillBox(QComboBox* box, const std::vector<std::pair<QString, int>>& entries)
{
    const QSignalBlocker quiet(box);
    const int kept = std::max(0, box->currentIndex());
    box->clear();
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(kept);
}

/// What a saved picture says in place of its boxes.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

KpiPictures::KpiPictures(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    build();
    connectPictures();
    setNarrow(false);
}

void KpiPictures::build()
{
    const auto chart = [&](const char* name) {
        return new ChartCard(QStringLiteral("kpi.") + QLatin1String(name), this);
    };
    m_retention = chart("retention");
    m_movements = chart("movements");
    m_bridge = chart("bridge");
    m_cohorts = new HeatMapCard(QStringLiteral("kpi.cohorts"), this);
    m_churn = chart("churn");
    m_distribution = chart("distribution");
    m_distributionOf = headBox(QStringLiteral("kpi.distribution.of"), m_distribution);
    m_cohortStep = headBox(QStringLiteral("kpi.cohorts.step"), m_cohorts);
    m_cohortBy = headBox(QStringLiteral("kpi.cohorts.by"), m_cohorts);
}

void KpiPictures::connectPictures()
{
    connect(m_distributionOf, &QComboBox::activated, this, &KpiPictures::spreadChosen);
    connect(m_cohortStep, &QComboBox::activated, this, &KpiPictures::cohortStepChosen);
    connect(m_cohortBy, &QComboBox::activated, this, &KpiPictures::showCohorts);
    connect(m_retention, &ChartCard::opened, this, [this](int place, int series) {
        Q_EMIT explainWanted(m_retention, kpi::retentionMetric(series).value_or(Metric::Nrr), Of::Compared,
                             m_retention->chart()->data().first + place);
    });
    connect(m_churn, &ChartCard::opened, this, [this](int place, int series) {
        Q_EMIT explainWanted(m_churn, kpi::churnMetric(series).value_or(Metric::LogoChurn), Of::Compared,
                             m_churn->chart()->data().first + place);
    });
    connect(m_movements, &ChartCard::opened, this, [this](int place, int series) {
        Q_EMIT explainWanted(m_movements, kpi::movementMetric(series).value_or(Metric::Mrr), Of::Movements,
                             m_movements->chart()->data().first + place);
    });
    connect(m_bridge, &ChartCard::opened, this,
            [this](int place) { Q_EMIT explainWanted(m_bridge, kpi::bridgeMetric(place), Of::Compared, m_place); });
    connect(m_distribution, &ChartCard::opened, this, [this](int place) {
        if (place < int(m_distributionAccounts.size()))
            Q_EMIT accountWanted(m_distributionAccounts[size_t(place)]);
        else
            Q_EMIT explainWanted(m_distribution, spreadOf(), Of::Compared, m_place);
    });
    connect(m_cohorts, &HeatMapCard::opened, this,
            [this](int row, int age) { Q_EMIT cohortWanted(m_cohorts, m_cohortMonths[size_t(row)], age); });
    for (PictureCard* card : findChildren<PictureCard*>()) {
        connect(card, &PictureCard::savePictureWanted, this, [this, card] { savePicture(card); });
        connect(card, &PictureCard::pictureCopied, this, [this] {
            m_session.shell().toast({tr("Chart copied."), {}, {}});
        });
    }
}

void KpiPictures::setNarrow(bool narrow)
{
    auto& grid = *static_cast<QGridLayout*>(layout());
    PictureCard* const pictures[] = {m_retention, m_movements, m_bridge, m_cohorts, m_churn, m_distribution};
    const int columns = narrow ? 1 : 2;
    for (int column = 0; column < 2; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < 6; ++i) {
        grid.removeWidget(pictures[i]);
        grid.addWidget(pictures[i], i / columns, i % columns);
    }
}

void KpiPictures::setRowHeight(int height)
{
    for (PictureCard* card : findChildren<PictureCard*>())
        card->setMinimumHeight(height);
}

void KpiPictures::retranslate()
{
    fillBox(m_distributionOf, {{tr("MRR lost"), int(Metric::GrossMrrChurn)},
                               {kpi::metricText(Metric::Churn), int(Metric::Churn)},
                               {kpi::metricText(Metric::Expansion), int(Metric::Expansion)},
                               {kpi::metricText(Metric::NewMrr), int(Metric::NewMrr)},
                               {kpi::metricText(Metric::Mrr), int(Metric::Mrr)}});
    m_distributionOf->setAccessibleName(tr("Distributed metric"));
    fillBox(m_cohortStep,
            {{tr("By quarter"), int(revenue::CohortStep::Quarter)}, {tr("By month"), int(revenue::CohortStep::Month)}});
    m_cohortStep->setAccessibleName(tr("Length of a cohort"));
    fillBox(m_cohortBy, {{tr("MRR, %"), 1}, {tr("Accounts, %"), 0}});
    m_cohortBy->setAccessibleName(tr("Retention basis"));
}

Metric KpiPictures::spreadOf() const
{
    return Metric(m_distributionOf->currentData().toInt());
}

revenue::CohortStep KpiPictures::cohortStep() const
{
    return revenue::CohortStep(m_cohortStep->currentData().toInt());
}

void KpiPictures::setFigures(const kpi::Figures& figures, const kpi::View& view, const std::vector<Target>& targets,
                             int place)
{
    m_figures = &figures;
    m_view = view;
    showTrends(targets);
    showPeriod(place);
    showCohorts();
}

void KpiPictures::showTrends(const std::vector<Target>& targets)
{
    const kpi::Drawing drawing{m_view.window, m_session.baseCurrency(), QLocale()};
    const auto target = [&](Metric metric) -> std::optional<double> {
        const Target* found = revenue::targetFor(targets, metric, m_view.window, m_view.filters, {});
        return found ? std::optional(revenue::targetValue(*found)) : std::nullopt;
    };
    QString span;
    switch (m_view.window) {
    case Window::Month: span = tr("Compared with the month before"); break;
    case Window::T12m: span = tr("Compared with 12 months before"); break;
    case Window::Span: span = tr("Compared with the start of the range"); break;
    default: span = tr("Opening to closing of each period"); break;
    }
    const QString places =
        m_view.window == Window::Month || m_view.window == Window::T12m || m_view.window == Window::Span ? tr("Month")
                                                                                                         : tr("Period");
    m_retention->setTitle(tr("NRR and GRR"), span);
    m_retention->setData(kpi::retentionChart(*m_figures, drawing, target(Metric::Nrr), target(Metric::Grr)), places);
    kpi::Drawing moving = drawing;
    moving.window = kpi::movementWindow(m_view.window);
    const bool monthly = moving.window == Window::Month;
    m_movements->setTitle(tr("MRR movements"),
                          monthly ? tr("Per month; choose a bar to see its accounts")
                                  : tr("Per period; choose a bar to see its accounts"),
                          monthly ? tr("Per month") : tr("Per period"));
    m_movements->setData(kpi::movementChart(*m_figures, moving), places);
    m_churn->setTitle(tr("Logo churn and MRR churn"), span);
    m_churn->setData(kpi::churnChart(*m_figures, drawing), places);
}

void KpiPictures::showPeriod(int place)
{
    m_place = place;
    const kpi::Drawing drawing{m_view.window, m_session.baseCurrency(), QLocale()};
    const bool any = m_figures->compares(m_place);
    const revenue::Period period = any ? m_figures->compared.periods[size_t(m_place)] : revenue::Period();
    const QString span = any ? monthSpan(period.firstDay(), period.lastDay()) : QString();
    m_bridge->setTitle(tr("MRR bridge"), span);
    m_bridge->setData(any ? kpi::bridgeChart(m_figures->compared.values[size_t(m_place)],
                                             m_place == m_figures->compared.provisional, drawing)
                          : ChartData(),
                      tr("Step"));

    const revenue::Concentration& spread = m_figures->spread;
    m_distributionAccounts.clear();
    const ChartData shown = kpi::distributionChart(spread, *m_figures->book, spreadOf(), drawing);
    for (size_t i = 0; i < std::min(shown.size(), spread.shares.size()); ++i)
        m_distributionAccounts.push_back(m_figures->book->accounts[spread.shares[i].account].id);
    if (shown.size() < spread.shares.size())
        m_distributionAccounts.pop_back(); // the last place is all others
    const QString made = spread.shares.empty()
                             ? tr("No account in this period")
                             : tr("%1 of %2 accounts make up half of %3")
                                   .arg(number(qint64(spread.accountsForHalf)), number(qint64(spread.shares.size())),
                                        moneyCompact(spread.total, m_session.baseCurrency()));
    m_distribution->setTitle(tr("Concentration"), made, joined({m_distributionOf->currentText(), span, made}));
    m_distribution->setData(shown, tr("Account"));
}

void KpiPictures::showCohorts()
{
    if (!m_figures || !m_figures->book)
        return;
    const auto& cells = m_figures->cohorts;
    kpi::CohortMap map = kpi::cohortMap(cells, cohortStep(), m_cohortBy->currentData().toInt() == 1,
                                        {m_view.window, m_session.baseCurrency(), QLocale()});
    m_cohortMonths = std::move(map.cohorts);
    m_cohorts->setTitle(tr("Retention by cohort"),
                        cells.empty() ? tr("No account started in this group; owner, team and stage as of the start")
                                      : tr("By the first paying period; choose a cell to see its accounts"),
                        joined({m_cohortBy->currentText(), m_cohortStep->currentText()}));
    m_cohorts->setData(std::move(map.data));
}

void KpiPictures::savePicture(PictureCard* card)
{
    m_session.shell().dialogs().saveFile(
        this, tr("Save the chart as an image"), card->objectName().section(u'.', -1) + QStringLiteral(".png"),
        tr("Images (*.png);;Vector images (*.svg)"), [this, card](const QString& path) {
            if (const auto saved = card->savePicture(path); !saved)
                return m_session.sayError(saved.error());
            m_session.shell().toast({tr("Saved as “%1”.").arg(path), {}, {}});
        });
}

} // namespace tasuki
