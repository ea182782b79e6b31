// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include "charts/chart_legend.h"
#include "charts/chart_view.h"
#include "theme/fonts.h"

#include <algorithm>

namespace tasuki {

ChartCard::ChartCard(const QString& objectName, QWidget* parent)
    : PictureCard(objectName, new ChartView, parent),
      m_legend(new ChartLegend(objectName + QStringLiteral(".legend"), lastButton(), this)),
      m_chart(findChild<ChartView*>())
{
    setLegend(m_legend);
    connect(m_chart, &ChartView::opened, this, &ChartCard::opened);
    connect(m_legend, &ChartLegend::toggled, m_chart, &ChartView::setSeriesShown);
}

void ChartCard::setData(ChartData shown, const QString& places)
{
    m_places = places;
    const std::vector<ChartSeries>& before = m_chart->data().series;
    for (ChartSeries& series : shown.series) {
        const auto same = std::ranges::find(before, series.name, &ChartSeries::name);
        series.hidden = same != before.end() && same->hidden;
    }
    m_legend->setData(shown, tr("In progress"));
    m_chart->setData(std::move(shown));
    dataChanged();
}

QSize ChartCard::pictureSize() const
{
    return m_chart->size().expandedTo(m_chart->minimumSizeHint());
}

void ChartCard::drawPicture(QPainter& painter, const QRect& target) const
{
    ChartView drawn; // of its own: the one on the screen may have a cursor
    drawn.setPalette(palette());
    drawn.setFont(figureFont());
    drawn.setData(m_chart->data());
    drawn.drawOn(painter, target);
}

PictureTable ChartCard::pictureTable() const
{
    const ChartData& shown = m_chart->data();
    PictureTable table;
    table.header += m_places;
    for (const ChartSeries& series : shown.series)
        if (!series.ground)
            table.header += series.name;
    for (size_t i = 0; i < shown.size(); ++i) {
        QStringList& row = table.rows.emplace_back(QStringList{shown.longNames[i]});
        for (const ChartSeries& series : shown.series)
            if (!series.ground)
                row += series.values[i] ? shown.valueText(*series.values[i]) : QStringLiteral("–");
    }
    return table;
}

} // namespace tasuki
