// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "theme/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasuki {

namespace {

constexpr int kTipPadding = 10;
constexpr int kTipLine = 20;
constexpr int kLeastLabelWidth = 52;

QColor colorOf(const Tokens& tokens, const ChartSeries& series)
{
    return series.color < 0 ? tokens.text : tokens.series[size_t(series.color) % tokens.series.size()];
}

struct Range {
    double low = 0;
    double high = 0;
};

/// Bars reach from zero; lines only as far as their values.
Range rangeOf(const ChartData& data)
{
    Range range{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    bool any = false;
    for (size_t i = 0; i < data.size(); ++i) {
        double up = 0;
        double down = 0;
        for (const ChartSeries& series : data.series) {
            if (series.hidden)
                continue;
            const double value = series.values[i].value_or(0);
            if (series.kind == ChartSeries::Kind::Bar) {
                (value >= 0 ? up : down) += value;
                range.low = std::min({range.low, down, 0.0});
                range.high = std::max({range.high, up, 0.0});
                any = true;
            } else if (series.values[i]) {
                range.low = std::min(range.low, value);
                range.high = std::max(range.high, value);
                any = true;
            }
        }
    }
    return any ? range : Range{0, 1};
}

QPen linePen(const Tokens& tokens, const ChartSeries& series)
{
    QPen pen(colorOf(tokens, series), 2);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (series.dashed)
        pen.setDashPattern({4, 3});
    return pen;
}

} // namespace

/// The chart with what we paint over it.
class ChartView::Canvas final : public QChartView {
public:
    explicit Canvas(ChartView* owner) : QChartView(new QChart, owner), m_owner(owner)
    {
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setStyleSheet(QStringLiteral("background: transparent"));
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setMouseTracking(true);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins(QMargins(0, 8, 8, 0));
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setAnimationOptions(QChart::NoAnimation);
    }

    int placeAt(QPoint pos) const
    {
        if (m_owner->m_data.size() == 0)
            return -1;
        const double x = chart()->mapToValue(mapToScene(pos)).x();
        const int place = int(std::lround(x));
        return place >= 0 && place < int(m_owner->m_data.size()) ? place : -1;
    }

    /// The bar or the line near a point of a place; −1: none.
    int seriesAt(int place, QPoint pos) const
    {
        const ChartData& shown = m_owner->m_data;
        const double y = chart()->mapToValue(mapToScene(pos)).y();
        double up = 0;
        double down = 0;
        int near = -1;
        double distance = 12; // pixels
        for (size_t i = 0; i < shown.series.size(); ++i) {
            const ChartSeries& series = shown.series[i];
            const auto value = series.values[size_t(place)];
            if (series.hidden || !value)
                continue;
            if (series.kind == ChartSeries::Kind::Bar) {
                double& edge = *value >= 0 ? up : down;
                const double from = edge;
                edge += *value;
                if (!series.ground && y >= std::min(from, edge) && y <= std::max(from, edge) && near < 0)
                    near = int(i);
            } else {
                const double off = std::abs(mapFromScene(chart()->mapToPosition(QPointF(place, *value))).y() - pos.y());
                if (off < distance) {
                    distance = off;
                    near = int(i);
                }
            }
        }
        return near;
    }

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override
    {
        QChartView::drawForeground(painter, rect);
        if (m_owner->m_current >= 0 && m_owner->m_current < int(m_owner->m_data.size()))
            paintTip(painter);
    }

private:
    void paintTip(QPainter* painter)
    {
        const Tokens& tokens = tokensOf(palette());
        const ChartData& shown = m_owner->m_data;
        const auto place = size_t(m_owner->m_current);
        const QRectF plot = chart()->plotArea();
        const double x = chart()->mapToPosition(QPointF(double(place), 0)).x();
        painter->setPen(QPen(tokens.borderStrong, 1));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

        const QFontMetrics metrics(font());
        double width = metrics.horizontalAdvance(shown.longNames[place]);
        int lines = 1;
        const auto isTold = [&](const ChartSeries& series) { return series.values[place] && !series.hidden && !series.ground; };
        for (const ChartSeries& series : shown.series) {
            if (!isTold(series))
                continue;
            ++lines;
            width = std::max<double>(width, 16 + metrics.horizontalAdvance(series.name) + 16 + metrics.horizontalAdvance(shown.valueText(*series.values[place])));
        }
        QRectF tip(x + 10, plot.top() + 4, width + 2 * kTipPadding, lines * kTipLine + kTipPadding);
        if (tip.right() > plot.right())
            tip.moveRight(x - 10);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens.border);
        painter->setBrush(tokens.raised);
        painter->drawRoundedRect(tip, 6, 6);
        QRectF line(tip.left() + kTipPadding, tip.top() + kTipPadding / 2.0, width, kTipLine);
        painter->setFont(font());
        painter->setPen(tokens.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown.longNames[place]);
        for (const ChartSeries& series : shown.series) {
            if (!isTold(series))
                continue;
            line.translate(0, kTipLine);
            if (&series == shown.series.data() + m_owner->m_currentSeries)
                painter->fillRect(line.adjusted(-4, 0, 4, 0), tokens.select);
            painter->fillRect(QRectF(line.left(), line.center().y() - 4, 8, 8), colorOf(tokens, series));
            painter->setPen(tokens.text2);
            painter->drawText(line.adjusted(16, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, series.name);
            painter->setPen(tokens.text);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, shown.valueText(*series.values[place]));
        }
    }

    ChartView* m_owner;
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->viewport()->installEventFilter(this);
}

ChartView::~ChartView() = default;

void ChartView::setData(ChartData data)
{
    m_data = std::move(data);
    m_currentSeries = -1;
    if (m_current >= int(m_data.size()))
        m_current = -1;
    rebuild();
    updateName();
}

void ChartView::setCurrent(int place)
{
    if (place == m_current)
        return;
    m_current = place;
    m_currentSeries = -1;
    m_canvas->viewport()->update();
    updateName();
}

void ChartView::drawOn(QPainter& painter, const QRectF& target)
{
    setAttribute(Qt::WA_DontShowOnScreen);
    resize(target.size().toSize());
    show(); // a chart that was never shown has no layout
    rebuild();
    m_canvas->chart()->resize(target.size());
    m_canvas->chart()->layout()->activate();
    m_canvas->scene()->render(&painter, target, QRectF(QPointF(), target.size()));
    hide();
}

void ChartView::setSeriesShown(int series, bool on)
{
    m_data.series[size_t(series)].hidden = !on;
    m_currentSeries = -1;
    rebuild();
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
    } while (at >= 0 && at < count && (m_data.series[size_t(at)].hidden || m_data.series[size_t(at)].ground || !m_data.series[size_t(at)].values[size_t(m_current)]));
    m_currentSeries = at >= 0 && at < count ? at : -1;
    m_canvas->viewport()->update();
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
        if (series.values[size_t(m_current)] && !series.hidden && !series.ground && (m_currentSeries < 0 || m_currentSeries == int(i)))
            parts += series.name + u' ' + m_data.valueText(*series.values[size_t(m_current)]);
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void ChartView::rebuild()
{
    QChart* chart = m_canvas->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes())
        chart->removeAxis(axis), delete axis;
    if (m_data.size() == 0)
        return;

    const Tokens& tokens = tokensOf(palette());
    const Range range = rangeOf(m_data);
    const AxisSteps steps = axisSteps(range.low, range.high, height() < 220 ? 4 : 5);
    const double low = steps.first;
    const double high = steps.first + steps.step * steps.count;
    const int count = int(m_data.size());

    // Months: a category axis of our own labels. Every second or third month where they would touch.
    auto* months = new QCategoryAxis;
    months->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    months->setRange(-0.5, count - 0.5);
    const int every = m_data.everyLabel ? 1 : std::max(1, int(std::ceil(double(count) * kLeastLabelWidth / std::max(1, width() - 70))));
    for (int i = (count - 1) % every, year = 0; i < count; i += every) {
        // The year stands where it is another than that of the label before. Names must differ: invisible spaces do it.
        const ChartLabel& label = m_data.labels[size_t(i)];
        months->append((label.year == year ? label.text : label.withYear) + QString(i, QChar(0x200B)), i);
        year = label.year;
    }
    months->setGridLineVisible(false);
    months->setLinePen(QPen(tokens.borderStrong, 1));
    months->setLabelsColor(tokens.text2);
    months->setLabelsFont(font());
    chart->addAxis(months, Qt::AlignBottom);

    auto* values = new QCategoryAxis;
    values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(low, high);
    for (int i = 0; i <= steps.count; ++i)
        values->append(m_data.axisText(low + i * steps.step) + QString(i, QChar(0x200B)), low + i * steps.step);
    values->setGridLinePen(QPen(tokens.grid, 1));
    values->setLineVisible(false);
    values->setLabelsColor(tokens.text2);
    values->setLabelsFont(font());
    chart->addAxis(values, Qt::AlignLeft);

    const auto attach = [&](QAbstractSeries* series) {
        chart->addSeries(series);
        series->attachAxis(months);
        series->attachAxis(values);
    };

    auto* bars = new QStackedBarSeries;
    for (const ChartSeries& series : m_data.series) {
        if (series.kind != ChartSeries::Kind::Bar || series.hidden)
            continue;
        const QColor color = colorOf(tokens, series);
        auto* solid = new QBarSet(series.name);
        solid->setBrush(series.ground ? QBrush(Qt::transparent) : QBrush(color));
        solid->setPen(Qt::NoPen);
        auto* striped = new QBarSet(series.name);
        striped->setBrush(QBrush(color, Qt::BDiagPattern));
        striped->setPen(QPen(color, 1));
        for (int i = 0; i < count; ++i) {
            const double value = series.values[size_t(i)].value_or(0);
            solid->append(i == m_data.provisional ? 0 : value);
            striped->append(i == m_data.provisional ? value : 0);
        }
        bars->append(solid);
        bars->append(striped);
    }
    if (bars->count() > 0) {
        bars->setBarWidth(0.62);
        attach(bars);
    } else {
        delete bars;
    }

    for (const ChartSeries& series : m_data.series) {
        if (series.kind != ChartSeries::Kind::Line || series.hidden)
            continue;
        // One series a run: a line never bridges what is not known.
        QList<QPointF> run;
        const auto flush = [&] {
            if (run.isEmpty())
                return;
            auto* line = new QLineSeries;
            line->setPen(linePen(tokens, series));
            line->replace(run);
            line->setPointsVisible(run.size() == 1 || series.color < 0);
            attach(line);
            run.clear();
        };
        for (int i = 0; i < count; ++i) {
            if (series.values[size_t(i)])
                run.append(QPointF(i, *series.values[size_t(i)]));
            else
                flush();
        }
        flush();
    }
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild(); // how many labels fit depends on the width
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
    default: QWidget::keyPressEvent(event);
    }
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setCurrent(m_canvas->placeAt(static_cast<QMouseEvent*>(event)->pos()));
        else if (event->type() == QEvent::Leave && !hasFocus())
            setCurrent(-1);
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
