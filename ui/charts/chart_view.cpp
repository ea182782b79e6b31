// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_canvas.h"
#include "theme/fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace tasuki {

namespace {

/// Sees Esc before whoever has the keyboard, and leaves it to them.
class EscapeWatch final : public QObject {
public:
    EscapeWatch(ChartView& view, std::function<void()> pressed)
        : QObject(&view), m_view(view), m_pressed(std::move(pressed))
    {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && watched != &m_view
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            m_pressed();
        return false;
    }

private:
    ChartView& m_view;
    std::function<void()> m_pressed;
};

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_canvas(new ChartCanvas(this)), m_escape(new EscapeWatch(*this, [this] {
          if (!hasFocus())
              setCurrent(-1);
      }))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->setFont(figureFont()); // the axes' months and levels stand on one line
    m_canvas->viewport()->installEventFilter(this);
}

ChartView::~ChartView() = default;

void ChartView::setData(ChartData data)
{
    m_data = std::move(data);
    m_currentSeries = -1;
    if (m_current >= int(m_data.size()))
        m_current = -1;
    m_canvas->setData(m_data);
    m_canvas->setCursor(m_current, m_currentSeries);
    updateName();
}

void ChartView::setCurrent(int place)
{
    if (place == m_current)
        return;
    m_current = place;
    m_currentSeries = -1;
    // Esc takes the tip away wherever the keyboard is: the mouse may have brought it.
    if (place >= 0)
        qApp->installEventFilter(m_escape);
    else
        qApp->removeEventFilter(m_escape);
    m_canvas->setCursor(m_current, m_currentSeries);
    updateName();
}

QStringList ChartView::shownNames() const
{
    return m_canvas->shownNames();
}

void ChartView::drawOn(QPainter& painter, const QRectF& target)
{
    m_canvas->setFont(font());
    m_canvas->drawOn(painter, target);
}

void ChartView::setSeriesShown(int series, bool on)
{
    m_data.series[size_t(series)].hidden = !on;
    m_currentSeries = -1;
    m_canvas->setData(m_data);
    m_canvas->setCursor(m_current, m_currentSeries);
    updateName();
}

void ChartView::stepSeries(int by)
{
    if (m_current < 0)
        return;
    const int count = int(m_data.series.size());
    int at = m_currentSeries < 0 && by < 0 ? count : m_currentSeries;
    do {
        at += by;
    } while (at >= 0 && at < count
             && (m_data.series[size_t(at)].hidden || m_data.series[size_t(at)].ground
                 || !m_data.series[size_t(at)].values[size_t(m_current)]));
    m_currentSeries = at >= 0 && at < count ? at : -1;
    m_canvas->setCursor(m_current, m_currentSeries);
    updateName();
}

void ChartView::updateName()
{
    // A screen reader hears the point under the cursor; the card has a table of all of them.
    if (m_current < 0 || m_current >= int(m_data.size())) {
        setAccessibleDescription(QString());
        return;
    }
    QStringList parts = {m_data.longNames[size_t(m_current)]};
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries& series = m_data.series[i];
        if (series.values[size_t(m_current)] && !series.hidden && !series.ground
            && (m_currentSeries < 0 || m_currentSeries == int(i)))
            parts += series.name + u' ' + m_data.valueText(*series.values[size_t(m_current)]);
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && m_data.size() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(int(m_data.size()) - 1);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    // The tip would cover the chart of whoever walks on; another window in front is no reason.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason && !underMouse())
        setCurrent(-1);
}

bool ChartView::event(QEvent* event)
{
    // The key is ours before it is a shortcut's, while there is a tip to take away.
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(std::clamp(m_current - 1, 0, std::max(0, last))); return;
    case Qt::Key_Right: setCurrent(std::min(m_current + 1, last)); return;
    case Qt::Key_Up: stepSeries(-1); return;
    case Qt::Key_Down: stepSeries(1); return;
    case Qt::Key_Home: setCurrent(last < 0 ? -1 : 0); return;
    case Qt::Key_End: setCurrent(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current, m_currentSeries);
        return;
    case Qt::Key_Escape:
        // First the tip goes, then what Esc closes otherwise.
        if (m_current >= 0) {
            setCurrent(-1);
            return;
        }
        QWidget::keyPressEvent(event);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setCurrent(m_canvas->placeAt(static_cast<QMouseEvent*>(event)->pos()));
        else if (event->type() == QEvent::Leave)
            setCurrent(-1); // with the arrow keys it comes back
        else if (event->type() == QEvent::MouseButtonRelease) {
            const int place = m_canvas->placeAt(static_cast<QMouseEvent*>(event)->pos());
            setFocus(Qt::MouseFocusReason);
            if (place >= 0)
                Q_EMIT opened(place, m_canvas->seriesAt(place, static_cast<QMouseEvent*>(event)->pos()));
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki
