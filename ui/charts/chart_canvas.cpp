// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_canvas.h"

#include "charts/chart_marks.h"
#include "theme/tokens.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tasuki {

namespace {

constexpr int kLeastLabelWidth = 52;
constexpr QSize kLeastSize(120, 90);
constexpr int kAxisGap = 6;  ///< between an axis and its words
constexpr int kLabelGap = 4; ///< between names of places that must all stand
constexpr int kEdge = 8;     ///< above and right of the plot
constexpr double kClip = 2;  ///< Qt Charts clips lines at the plot: half their width above and below it

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
        BarStack stack;
        for (const ChartSeries& series : data.series) {
            if (series.hidden)
                continue;
            const double value = series.values[i].value_or(0);
            if (series.kind == ChartSeries::Kind::Bar) {
                const double edge = stack.add(value).second;
                range.low = std::min({range.low, edge, 0.0});
                range.high = std::max({range.high, edge, 0.0});
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

int mostSteps(int height)
{
    return height < 220 ? 4 : 5;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(new QChart, parent), m_places(new QValueAxis(this)), m_values(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(kLeastSize);
    // A rebuilt chart is dirty all over: a clip of its many small parts costs more than the drawing.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    viewport()->setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis* axis : {m_places, m_values})
        axis->setVisible(false);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
}

void ChartCanvas::setData(const ChartData& shown)
{
    m_data = &shown;
    makeMarks();
    layOut(size());
    viewport()->update();
}

void ChartCanvas::setCursor(int place, int series)
{
    m_place = place;
    m_series = series;
    viewport()->update();
}

double ChartCanvas::xOf(double place) const
{
    return m_plot.left() + (place + 0.5) / double(m_data->size()) * m_plot.width();
}

double ChartCanvas::placeOf(double x) const
{
    return (x - m_plot.left()) / m_plot.width() * double(m_data->size()) - 0.5;
}

double ChartCanvas::yOf(double value) const
{
    return m_plot.bottom() - (value - m_steps.first) / (m_steps.step * m_steps.count) * m_plot.height();
}

double ChartCanvas::valueOf(double y) const
{
    return m_steps.first + (m_plot.bottom() - y) / m_plot.height() * m_steps.step * m_steps.count;
}

int ChartCanvas::placeAt(QPoint pos) const
{
    if (!m_data || m_data->size() == 0)
        return -1;
    const int place = int(std::lround(placeOf(pos.x())));
    return place >= 0 && place < int(m_data->size()) ? place : -1;
}

int ChartCanvas::seriesAt(int place, QPoint pos) const
{
    const double y = valueOf(pos.y());
    BarStack stack;
    int near = -1;
    double distance = 12; // pixels
    for (size_t i = 0; i < m_data->series.size(); ++i) {
        const ChartSeries& series = m_data->series[i];
        const auto value = series.values[size_t(place)];
        if (series.hidden || !value)
            continue;
        if (series.kind == ChartSeries::Kind::Bar) {
            const auto [from, edge] = stack.add(*value);
            if (!series.ground && y >= std::min(from, edge) && y <= std::max(from, edge) && near < 0)
                near = int(i);
        } else {
            const double off = std::abs(yOf(*value) - pos.y());
            if (off < distance) {
                distance = off;
                near = int(i);
            }
        }
    }
    return near;
}

void ChartCanvas::makeMarks()
{
    const Tokens& tokens = tokensOf(palette());
    if (m_data->size() > 0) {
        const Range range = rangeOf(*m_data);
        m_steps = axisSteps(range.low, range.high, mostSteps(height()));
        m_places->setRange(-0.5, double(m_data->size()) - 0.5);
    }
    makeLines(tokens);
}

void ChartCanvas::add(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_places);
    series->attachAxis(m_values);
}

void ChartCanvas::remove(QAbstractSeries* series)
{
    chart()->removeSeries(series);
    delete series;
}

void ChartCanvas::makeLines(const Tokens& tokens)
{
    size_t made = 0;
    for (const ChartSeries& series : m_data->series) {
        if (series.kind != ChartSeries::Kind::Line || series.hidden)
            continue;
        const QPen pen = linePen(tokens, series);
        // One series a run: a line never bridges what is not known.
        QList<QPointF> run;
        const auto flush = [&](const QPen& of) {
            if (!run.isEmpty())
                setLine(made++, run, of);
            run.clear();
        };
        for (int i = 0; i < int(m_data->size()); ++i) {
            const auto value = series.values[size_t(i)];
            if (!value) {
                flush(pen);
                continue;
            }
            if (i == m_data->provisional && !series.dashed && !run.isEmpty()) {
                // Where the line goes is not certain yet.
                const QPointF last = run.back();
                flush(pen);
                run.append(last);
                run.append(QPointF(i, *value));
                QPen open = pen;
                open.setDashPattern({1.5, 2.5});
                flush(open);
                continue;
            }
            run.append(QPointF(i, *value));
        }
        flush(pen);
    }
    for (; m_lines.size() > made; m_lines.pop_back())
        remove(m_lines.back());
}

void ChartCanvas::setLine(size_t at, const QList<QPointF>& run, const QPen& pen)
{
    if (at == m_lines.size()) {
        m_lines.push_back(new QLineSeries);
        add(m_lines.back());
    }
    m_lines[at]->setPen(pen);
    m_lines[at]->replace(run);
}

void ChartCanvas::addWord(const QString& text, const QPointF& at, Qt::Alignment alignment)
{
    Word word{QStaticText(text), at};
    word.text.setTextFormat(Qt::PlainText);
    word.text.prepare({}, font());
    const QSizeF size = word.text.size();
    word.at -= QPointF(alignment & Qt::AlignRight ? size.width() : size.width() / 2,
                       alignment & Qt::AlignTop ? 0 : size.height() / 2);
    m_words.push_back(std::move(word));
}

void ChartCanvas::layOut(const QSizeF& size)
{
    m_words.clear();
    if (!m_data || m_data->size() == 0)
        return;
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (int i = 0; i <= m_steps.count; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(m_data->axisText(m_steps.first + i * m_steps.step)));
    m_plot = QRectF(std::ceil(widest) + kAxisGap, kEdge, 1, 1);
    m_plot.setRight(std::max(m_plot.left() + 1, size.width() - kEdge));
    // Names that must all stand and would touch take turns on two lines.
    const double room = m_plot.width() / double(m_data->size()) - kLabelGap;
    m_twoLines = m_data->everyLabel && std::ranges::any_of(m_data->labels, [&](const ChartLabel& label) {
                     return metrics.horizontalAdvance(label.withYear) > room;
                 });
    m_plot.setBottom(
        std::max(m_plot.top() + 1, size.height() - std::ceil(metrics.height()) * (m_twoLines ? 2 : 1) - kAxisGap));
    const double beyond = kClip * m_steps.step * m_steps.count / m_plot.height();
    m_values->setRange(m_steps.first - beyond, m_steps.first + m_steps.step * m_steps.count + beyond);
    chart()->setPlotArea(m_plot.adjusted(0, -kClip, 0, kClip));
    nameLevels();
    namePlaces(size.width());
}

void ChartCanvas::nameLevels()
{
    for (int i = 0; i <= m_steps.count; ++i) {
        const double level = m_steps.first + i * m_steps.step;
        addWord(m_data->axisText(level), {m_plot.left() - kAxisGap, yOf(level)}, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartCanvas::namePlaces(double width)
{
    const QFontMetricsF metrics(font());
    const int count = int(m_data->size());
    const double place = m_plot.width() / count;
    const double top = m_plot.bottom() + kAxisGap;
    m_names.clear();
    if (m_data->everyLabel) {
        for (int i = 0; i < count; ++i) {
            // On two lines the next name is two places away; the outermost end with the chart.
            const double x = xOf(i);
            const double room = m_twoLines ? std::min({2 * place, 2 * x, 2 * (width - x)}) : place;
            m_names += metrics.elidedText(m_data->labels[size_t(i)].text, Qt::ElideRight, room - kLabelGap);
            addWord(m_names.back(), {x, top + (m_twoLines && i % 2 == 1 ? std::ceil(metrics.height()) : 0)},
                    Qt::AlignHCenter | Qt::AlignTop);
        }
        return;
    }
    // Every second or third label where they would touch.
    const int every = std::max(1, int(std::ceil(double(count) * kLeastLabelWidth / std::max(1.0, m_plot.width()))));
    for (int i = (count - 1) % every, year = 0; i < count; i += every) {
        // The year stands where it is another than that of the label before.
        const ChartLabel& label = m_data->labels[size_t(i)];
        m_names += label.year == year ? label.text : label.withYear;
        addWord(m_names.back(), {xOf(i), top}, Qt::AlignHCenter | Qt::AlignTop);
        year = label.year;
    }
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    // Qt Charts asks for room for axes and a legend of its own, which are not there.
    setMinimumSize(kLeastSize);
    if (!m_data)
        return;
    if (mostSteps(event->size().height()) != mostSteps(event->oldSize().height()))
        makeMarks();
    layOut(event->size());
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_data && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        setData(*m_data);
}

void ChartCanvas::drawOn(QPainter& painter, const QRectF& target)
{
    setAttribute(Qt::WA_DontShowOnScreen);
    resize(target.size().toSize());
    show(); // a chart that was never shown has no layout
    makeMarks();
    layOut(target.size());
    chart()->resize(target.size());
    chart()->layout()->activate();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(target.topLeft());
    paintGround(painter);
    paintBars(painter);
    painter.restore();
    scene()->render(&painter, target, QRectF(QPointF(), target.size()));
    painter.save();
    painter.translate(target.topLeft());
    paintDots(painter);
    painter.restore();
    hide();
}

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (!m_data || m_data->size() == 0)
        return;
    paintGround(*painter);
    paintBars(*painter);
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_data && m_data->size() > 0)
        paintDots(*painter);
    if (m_data && m_place >= 0 && m_place < int(m_data->size()))
        paintTip(*painter);
}

} // namespace tasuki
