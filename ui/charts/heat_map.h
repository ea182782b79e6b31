// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picture_card.h"

#include <QAbstractScrollArea>

#include <QStaticText>

#include <functional>
#include <optional>
#include <vector>

namespace tasuki {

/// Rows of cells with a value each; where one is absent nothing is drawn.
struct HeatMapData {
    QString corner; ///< above the row names
    std::vector<QString> rowNames;
    std::vector<QString> columnNames;
    std::vector<std::vector<std::optional<double>>> cells; ///< [row][column]; rows may be of different lengths
    std::function<QString(double)> text;                   ///< in the cell
    std::function<QString(int row, int column)> tip;       ///< all of it, also for a screen reader

    bool has(int row, int column) const;
};

/// Cells from pale to strong by value. Scrolls both ways under its headers; a wheel goes sideways with Shift only, else
/// it is the page's where the map has no more rows that way. Arrows walk, Enter or a click opens.
class HeatMap final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Other cells are seen from their beginning; the same again stay where they were scrolled to.
    void setData(HeatMapData data);
    const HeatMapData& data() const { return m_data; }
    /// −1, −1: none.
    QPoint current() const { return {m_column, m_row}; }
    void setCurrent(int row, int column);
    QRect cellRect(int row, int column) const; ///< in the viewport; for tests
    /// With every row and column, as wide as they are now.
    QSize wholeSize() const;

    QSize sizeHint() const override { return {480, 260}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void opened(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateBars();
    void ensureVisible();
    void updateName();
    void forgetTexts();
    void measure();
    QPoint cellAt(QPoint pos) const;
    QColor colorOf(double value) const;
    void paintCells(QPainter& painter);

    HeatMapData m_data;
    std::vector<std::vector<QStaticText>> m_texts; ///< of the cells
    double m_low = 0;
    double m_high = 1;
    int m_headerWidth = 0; ///< of the row names
    int m_cellWidth = 0;
    int m_row = -1;
    int m_column = -1;
    QPoint m_hover{-1, -1};
};

/// A heat map on a card. `opened(place, series)`: row and column of a cell.
class HeatMapCard final : public PictureCard {
    Q_OBJECT
public:
    explicit HeatMapCard(const QString& objectName, QWidget* parent = nullptr);
    void setData(HeatMapData shown);
    HeatMap* map() { return m_map; }

protected:
    PictureTable pictureTable() const override;
    QSize pictureSize() const override;
    void drawPicture(QPainter& painter, const QRect& target) const override;

private:
    HeatMap* m_map;
};

} // namespace tasuki
