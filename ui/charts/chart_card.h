// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"
#include "charts/picture_card.h"

namespace tasuki {

class ChartLegend;
class ChartView;

/// Lines and bars on a card. A click on the legend takes a series out and brings it back.
class ChartCard final : public PictureCard {
    Q_OBJECT
public:
    explicit ChartCard(const QString& objectName, QWidget* parent = nullptr);

    /// Series that were switched off stay so by name. `places`: what the first column of the table is called.
    void setData(ChartData shown, const QString& places);
    ChartView* chart() { return m_chart; }

protected:
    PictureTable pictureTable() const override;
    QSize pictureSize() const override;
    void drawPicture(QPainter& painter, const QRect& target) const override;

private:
    ChartLegend* m_legend;
    ChartView* m_chart;
    QString m_places;
};

} // namespace tasuki
