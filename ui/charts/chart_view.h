// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QWidget>

namespace tasuki {

class ChartCanvas;

/// Draws a ChartData with Qt Charts: the marks are its, while axis words, tip and crosshair are ours. ← → walk along
/// the places, ↑ ↓ along the series there, Home and End jump, Enter or a click opens what stands behind one.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setData(ChartData data);
    const ChartData& data() const { return m_data; }
    /// −1: none.
    int current() const { return m_current; }
    void setCurrent(int place);
    /// The series under the cursor or the mouse; −1: none.
    int currentSeries() const { return m_currentSeries; }
    void setSeriesShown(int series, bool on);
    /// What is written beneath the places, as far as there is room.
    QStringList shownNames() const;

    /// The chart at this size as vectors, without the cursor; for paper.
    void drawOn(QPainter& painter, const QRectF& target);

    QSize sizeHint() const override { return {480, 140}; } // the card says how high
    QSize minimumSizeHint() const override { return {240, 110}; }

Q_SIGNALS:
    void opened(int place, int series);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateName();
    void stepSeries(int by);

    ChartData m_data;
    ChartCanvas* m_canvas;
    QObject* m_escape; ///< takes the tip away that the mouse has brought
    int m_current = -1;
    int m_currentSeries = -1;
};

} // namespace tasuki
