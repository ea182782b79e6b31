// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map.h"

#include "theme/tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace tasuki {

namespace {

constexpr int kHeaderHeight = 22;
constexpr int kCellHeight = 24;
constexpr int kLeastCellWidth = 44;
constexpr int kGap = 2;

} // namespace

bool HeatMapData::has(int row, int column) const
{
    return row >= 0 && row < int(cells.size()) && column >= 0 && column < int(cells[size_t(row)].size())
           && cells[size_t(row)][size_t(column)].has_value();
}

HeatMap::HeatMap(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->installEventFilter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    setFont(small);
}

void HeatMap::setData(HeatMapData data)
{
    const bool other =
        data.cells != m_data.cells || data.rowNames != m_data.rowNames || data.columnNames != m_data.columnNames;
    m_data = std::move(data);
    m_low = 0;
    m_high = 0;
    bool any = false;
    for (const auto& row : m_data.cells) {
        for (const auto& value : row) {
            if (!value)
                continue;
            m_low = any ? std::min(m_low, *value) : *value;
            m_high = any ? std::max(m_high, *value) : *value;
            any = true;
        }
    }
    forgetTexts();
    if (!m_data.has(m_row, m_column))
        m_row = m_column = -1;
    updateBars();
    if (other) {
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    }
    updateName();
    viewport()->update();
}

void HeatMap::forgetTexts()
{
    m_texts.resize(m_data.cells.size());
    for (size_t row = 0; row < m_texts.size(); ++row)
        m_texts[row].assign(m_data.cells[row].size(), QStaticText());
}

void HeatMap::measure()
{
    int wide = fontMetrics().horizontalAdvance(m_data.corner);
    for (const QString& name : m_data.rowNames)
        wide = std::max(wide, fontMetrics().horizontalAdvance(name));
    m_headerWidth = wide + 14;
    const int columns = std::max(1, int(m_data.columnNames.size()));
    m_cellWidth = std::max(kLeastCellWidth, std::min(72, (viewport()->width() - m_headerWidth) / columns));
}

QRect HeatMap::cellRect(int row, int column) const
{
    return {m_headerWidth + column * m_cellWidth - horizontalScrollBar()->value(),
            kHeaderHeight + row * kCellHeight - verticalScrollBar()->value(), m_cellWidth - kGap, kCellHeight - kGap};
}

QPoint HeatMap::cellAt(QPoint pos) const
{
    if (pos.x() < m_headerWidth || pos.y() < kHeaderHeight)
        return {-1, -1};
    const int column = (pos.x() - m_headerWidth + horizontalScrollBar()->value()) / m_cellWidth;
    const int row = (pos.y() - kHeaderHeight + verticalScrollBar()->value()) / kCellHeight;
    return m_data.has(row, column) ? QPoint(column, row) : QPoint(-1, -1);
}

QSize HeatMap::wholeSize() const
{
    return {m_headerWidth + int(m_data.columnNames.size()) * m_cellWidth,
            kHeaderHeight + int(m_data.cells.size()) * kCellHeight};
}

void HeatMap::updateBars()
{
    measure();
    const int wide = wholeSize().width();
    const int high = wholeSize().height();
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_cellWidth);
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kCellHeight);
}

QColor HeatMap::colorOf(double value) const
{
    const Tokens& tokens = tokensOf(palette());
    const double part = m_high > m_low ? (value - m_low) / (m_high - m_low) : 1;
    return blended(tokens.surface, tokens.accent, 0.08 + 0.92 * part);
}

void HeatMap::paintCells(QPainter& painter)
{
    const Tokens& tokens = tokensOf(palette());
    for (int row = 0; row < int(m_data.cells.size()); ++row) {
        for (int column = 0; column < int(m_data.cells[size_t(row)].size()); ++column) {
            const auto value = m_data.cells[size_t(row)][size_t(column)];
            const QRect rect = cellRect(row, column);
            if (!value || !rect.intersects(viewport()->rect()))
                continue;
            const QColor ground = colorOf(*value);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(rect, 3, 3);
            painter.setPen(contrastRatio(ground, tokens.text) >= contrastRatio(ground, tokens.onAccent)
                               ? tokens.text
                               : tokens.onAccent);
            QStaticText& text = m_texts[size_t(row)][size_t(column)];
            if (text.text().isEmpty()) {
                text.setTextFormat(Qt::PlainText);
                text.setText(m_data.text(*value));
                text.prepare({}, font());
            }
            painter.drawStaticText(QRectF(rect).center() - QPointF(text.size().width(), text.size().height()) / 2,
                                   text);
            const bool current = row == m_row && column == m_column && hasFocus();
            if (current || m_hover == QPoint(column, row)) {
                painter.setPen(QPen(current ? tokens.text : tokens.borderStrong, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
            }
        }
    }
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Tokens& tokens = tokensOf(palette());
    const int left = m_headerWidth;
    painter.setClipRect(QRect(left, kHeaderHeight, viewport()->width() - left, viewport()->height() - kHeaderHeight));
    paintCells(painter);
    painter.setClipRect(QRect(left, 0, viewport()->width() - left, kHeaderHeight));
    painter.setPen(tokens.text2);
    for (int column = 0; column < int(m_data.columnNames.size()); ++column)
        painter.drawText(QRect(cellRect(0, column).left(), 0, m_cellWidth - kGap, kHeaderHeight), Qt::AlignCenter,
                         m_data.columnNames[size_t(column)]);
    painter.setClipRect(QRect(0, kHeaderHeight, left, viewport()->height() - kHeaderHeight));
    for (int row = 0; row < int(m_data.rowNames.size()); ++row)
        painter.drawText(QRect(0, cellRect(row, 0).top(), left - 8, kCellHeight - kGap),
                         Qt::AlignVCenter | Qt::AlignRight, m_data.rowNames[size_t(row)]);
    painter.setClipping(false);
    painter.drawText(QRect(0, 0, left - 8, kHeaderHeight), Qt::AlignVCenter | Qt::AlignRight, m_data.corner);
}

void HeatMap::setCurrent(int row, int column)
{
    if (!m_data.has(row, column))
        return;
    m_row = row;
    m_column = column;
    ensureVisible();
    updateName();
    viewport()->update();
}

void HeatMap::ensureVisible()
{
    const QRect rect = cellRect(m_row, m_column);
    if (rect.left() < m_headerWidth)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - m_headerWidth);
    else if (rect.right() >= viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() + 1);
    if (rect.top() < kHeaderHeight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - kHeaderHeight);
    else if (rect.bottom() >= viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + 1);
}

void HeatMap::updateName()
{
    setAccessibleDescription(m_data.has(m_row, m_column) && m_data.tip ? m_data.tip(m_row, m_column) : QString());
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const bool walks = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_Down; // Home, End and the arrows
    if (walks && m_row < 0) {
        setCurrent(0, 0);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_row, m_column - 1); return;
    case Qt::Key_Right: setCurrent(m_row, m_column + 1); return;
    case Qt::Key_Up: setCurrent(m_row - 1, m_column); return;
    case Qt::Key_Down: setCurrent(m_row + 1, m_column); return;
    case Qt::Key_Home: setCurrent(m_row, 0); return;
    case Qt::Key_End:
        if (m_row >= 0)
            setCurrent(m_row, int(m_data.cells[size_t(m_row)].size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT opened(m_row, m_column);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_row < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0, 0);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void HeatMap::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        forgetTexts();
        updateBars();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

void HeatMap::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    QScrollBar* bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    const int turned = sideways && angle.x() != 0 ? angle.x() : angle.y();
    constexpr int kNotch = 120; // eighths of a degree, as Qt counts them
    const int before = bar->value();
    bar->setValue(before - turned * QApplication::wheelScrollLines() * bar->singleStep() / kNotch);
    // A page that is scrolled through does not turn into a map that is.
    event->setAccepted(sideways || bar->value() != before);
}

bool HeatMap::eventFilter(QObject* watched, QEvent* event)
{
    // The bar would take every wheel for its own.
    if (watched == horizontalScrollBar() && event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent*>(event));
        return true;
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool HeatMap::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        m_hover = cellAt(static_cast<QMouseEvent*>(event)->pos());
        viewport()->update();
        break;
    case QEvent::Leave:
        m_hover = {-1, -1};
        viewport()->update();
        break;
    case QEvent::MouseButtonRelease:
        if (const QPoint cell = cellAt(static_cast<QMouseEvent*>(event)->pos()); cell.x() >= 0) {
            setCurrent(cell.y(), cell.x());
            Q_EMIT opened(cell.y(), cell.x());
        }
        break;
    case QEvent::ToolTip:
        if (const auto* help = static_cast<QHelpEvent*>(event); m_data.tip) {
            const QPoint cell = cellAt(help->pos());
            QToolTip::showText(help->globalPos(), cell.x() < 0 ? QString() : m_data.tip(cell.y(), cell.x()), this);
        }
        return true;
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

HeatMapCard::HeatMapCard(const QString& objectName, QWidget* parent)
    : PictureCard(objectName, new HeatMap, parent), m_map(findChild<HeatMap*>())
{
    connect(m_map, &HeatMap::opened, this, &HeatMapCard::opened);
}

void HeatMapCard::setData(HeatMapData shown)
{
    m_map->setData(std::move(shown));
    dataChanged();
}

QSize HeatMapCard::pictureSize() const
{
    return m_map->wholeSize();
}

void HeatMapCard::drawPicture(QPainter& painter, const QRect& target) const
{
    HeatMap drawn; // of its own: the one on the screen may be scrolled
    drawn.setAttribute(Qt::WA_DontShowOnScreen);
    drawn.setPalette(palette());
    drawn.setFont(m_map->font());
    drawn.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    drawn.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    drawn.resize(target.size());
    drawn.show(); // only what was shown is laid out
    drawn.setData(m_map->data());
    drawn.render(&painter, target.topLeft(), {}, QWidget::DrawChildren);
}

PictureTable HeatMapCard::pictureTable() const
{
    const HeatMapData& shown = m_map->data();
    PictureTable table;
    table.header += shown.corner;
    for (const QString& name : shown.columnNames)
        table.header += name;
    for (size_t row = 0; row < shown.cells.size(); ++row) {
        QStringList& cells = table.rows.emplace_back(QStringList{shown.rowNames[row]});
        for (const auto& value : shown.cells[row])
            cells += value ? shown.text(*value) : QStringLiteral("–");
    }
    return table;
}

} // namespace tasuki
