// SPDX-License-Identifier: GPL-3.0-or-later
// What of a chart is painted by hand: grid, words, stripes, points, crosshair and tip.
#include "charts/chart_canvas.h"

#include "charts/chart_marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tasuki {

namespace {

constexpr int kTipPadding = 10;
constexpr int kTipLine = 20;
constexpr double kDot = 3; ///< the radius of a point

} // namespace

void ChartCanvas::paintGround(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(palette());
    painter.save();
    if (!m_data->emptyText.isEmpty() && m_data->isEmpty()) {
        painter.setFont(font());
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(0, m_plot.top(), m_plot.right(), m_plot.height()), Qt::AlignCenter | Qt::TextWordWrap,
                         m_data->emptyText);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.grid, 1));
    for (int i = 1; i <= m_steps.count; ++i) {
        const double y = std::round(yOf(m_steps.first + i * m_steps.step));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.setPen(QPen(tokens.borderStrong, 1));
    painter.drawLine(QPointF(m_plot.left(), std::round(m_plot.bottom())),
                     QPointF(m_plot.right(), std::round(m_plot.bottom())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(tokens.text2);
    for (const Word& word : m_words)
        painter.drawStaticText(word.at, word.text);
    painter.restore();
}

/// On whole pixels, so that nothing shines through where two parts meet; the period that still runs in stripes.
void ChartCanvas::paintBars(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(palette());
    std::vector<BarStack> stacks(m_data->size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const ChartSeries& series : m_data->series) {
        if (series.kind != ChartSeries::Kind::Bar || series.hidden)
            continue;
        const QColor color = colorOf(tokens, series);
        for (size_t i = 0; i < m_data->size(); ++i) {
            const double value = series.values[i].value_or(0);
            const auto [from, edge] = stacks[i].add(value);
            if (series.ground || value == 0)
                continue; // it only lifts what stands on it
            const double left = std::round(xOf(double(i) - kBarWidth / 2));
            const double right = std::max(left + 1, std::round(xOf(double(i) + kBarWidth / 2)));
            const double top = std::round(yOf(std::max(from, edge)));
            const double bottom = std::max(top + 1, std::round(yOf(std::min(from, edge)))); // the least is seen, too
            const QRectF bar(QPointF(left, top), QPointF(right, bottom));
            if (int(i) != m_data->provisional) {
                painter.fillRect(bar, color);
                continue;
            }
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color, 1));
            painter.setBrush(QBrush(color, Qt::BDiagPattern));
            painter.drawRect(bar);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    painter.restore();
}

/// Points that are told apart, those without a line to either side, and what still runs.
bool ChartCanvas::hasDot(const ChartSeries& series, int place) const
{
    const auto has = [&](int at) {
        return at >= 0 && at < int(m_data->size()) && series.values[size_t(at)].has_value();
    };
    if (series.kind != ChartSeries::Kind::Line || series.hidden || !has(place))
        return false;
    return series.color < 0 || (place == m_data->provisional && !series.dashed) || (!has(place - 1) && !has(place + 1));
}

/// Ours and not those of Qt Charts, which cuts them at the plot's edge. Hollow: of the period that still runs.
void ChartCanvas::paintDots(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries& series : m_data->series) {
        const QColor color = colorOf(tokens, series);
        for (int i = 0; i < int(m_data->size()); ++i) {
            if (!hasDot(series, i))
                continue;
            const bool open = i == m_data->provisional && !series.dashed;
            painter.setPen(open ? QPen(color, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(open ? tokens.surface : color);
            painter.drawEllipse(QPointF(xOf(i), yOf(*series.values[size_t(i)])), kDot, kDot);
        }
    }
    painter.restore();
}

void ChartCanvas::paintTip(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(palette());
    const ChartData& shown = *m_data;
    const auto place = size_t(m_place);
    const double x = xOf(m_place);
    painter.setPen(QPen(tokens.borderStrong, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));

    const QFontMetrics metrics(font());
    double width = metrics.horizontalAdvance(shown.longNames[place]);
    int lines = 1;
    const auto isTold = [&](const ChartSeries& series) {
        return series.values[place] && !series.hidden && !series.ground;
    };
    for (const ChartSeries& series : shown.series) {
        if (!isTold(series))
            continue;
        ++lines;
        width = std::max<double>(width, 16 + metrics.horizontalAdvance(series.name) + 16
                                            + metrics.horizontalAdvance(shown.valueText(*series.values[place])));
    }
    QRectF tip(x + 10, m_plot.top() + 4, width + 2 * kTipPadding, lines * kTipLine + kTipPadding);
    if (tip.right() > m_plot.right())
        tip.moveRight(x - 10);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(tip, 6, 6);
    QRectF line(tip.left() + kTipPadding, tip.top() + kTipPadding / 2.0, width, kTipLine);
    painter.setFont(font());
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown.longNames[place]);
    for (const ChartSeries& series : shown.series) {
        if (!isTold(series))
            continue;
        line.translate(0, kTipLine);
        if (&series == shown.series.data() + m_series)
            painter.fillRect(line.adjusted(-4, 0, 4, 0), tokens.select);
        painter.fillRect(QRectF(line.left(), line.center().y() - 4, 8, 8), colorOf(tokens, series));
        painter.setPen(tokens.text2);
        painter.drawText(line.adjusted(16, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, series.name);
        painter.setPen(tokens.text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, shown.valueText(*series.values[place]));
    }
}

} // namespace tasuki
