// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QChartView>
#include <QStaticText>

class QLineSeries;
class QValueAxis;

namespace tasuki {

struct Tokens;

/// Marks of Qt Charts with grid, axis words, stripes, crosshair and tip of our own: an axis of Qt Charts lays out and
/// paints a text document for each of its labels, which alone took longer than a frame.
class ChartCanvas final : public QChartView {
public:
    explicit ChartCanvas(QWidget* parent);

    /// The caller keeps `shown`, which must live as long as it is shown.
    void setData(const ChartData& shown);
    /// −1: none.
    void setCursor(int place, int series);
    int placeAt(QPoint pos) const;
    /// The bar or the line near a point of a place; −1: none.
    int seriesAt(int place, QPoint pos) const;
    void drawOn(QPainter& painter, const QRectF& target);
    /// What is written beneath the places, as far as there is room.
    const QStringList& shownNames() const { return m_names; }

protected:
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Word {
        QStaticText text;
        QPointF at; ///< its left upper corner
    };

    void makeMarks();
    void add(QAbstractSeries* series);
    void remove(QAbstractSeries* series);
    void makeLines(const Tokens& tokens);
    void setLine(size_t at, const QList<QPointF>& run, const QPen& pen);
    /// How far the axes reach and where their words stand, in a chart of that size.
    void layOut(const QSizeF& size);
    void nameLevels();
    void namePlaces(double width);
    void addWord(const QString& text, const QPointF& at, Qt::Alignment alignment);
    double xOf(double place) const;
    double yOf(double value) const;
    double placeOf(double x) const;
    double valueOf(double y) const;
    void paintGround(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    bool hasDot(const ChartSeries& series, int place) const;
    void paintTip(QPainter& painter) const;

    const ChartData* m_data = nullptr;
    QValueAxis* m_places; ///< unseen: they carry the marks
    QValueAxis* m_values;
    std::vector<QLineSeries*>
        m_lines;             ///< kept from chart to chart: to make one costs more than all else that a new chart does
    bool m_twoLines = false; ///< the places' names
    QRectF m_plot;
    AxisSteps m_steps;
    std::vector<Word> m_words;
    QStringList m_names; ///< those of the places among the words
    int m_place = -1;
    int m_series = -1;
};

} // namespace tasuki
