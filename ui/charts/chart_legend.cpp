// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_legend.h"

#include "theme/tokens.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLine = 22;
constexpr int kMark = 18;
constexpr int kGap = 14;

bool hasBars(const ChartData& shown)
{
    return std::ranges::any_of(shown.series,
                               [](const ChartSeries& series) { return series.kind == ChartSeries::Kind::Bar; });
}

} // namespace

/// A mark and a word. Without a series of its own it only explains what still runs.
class ChartLegend::Entry final : public QAbstractButton {
public:
    Entry(const ChartSeries* series, size_t place, const QString& text, bool bars, QWidget* parent)
        : QAbstractButton(parent), m_place(place), m_striped(!series), m_bars(bars)
    {
        if (series) {
            m_series = *series;
            m_series.values.clear();
        }
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setChecked(true);
        setEnabled(!m_striped);
        setFocusPolicy(m_striped ? Qt::NoFocus : Qt::TabFocus);
        if (!m_striped)
            setCursor(Qt::PointingHandCursor);
    }
    bool isOf(const ChartSeries& series, size_t place) const
    {
        return !m_striped && m_place == place && isChecked() != series.hidden && m_series.name == series.name
               && m_series.kind == series.kind && m_series.color == series.color && m_series.dashed == series.dashed;
    }
    bool isNote(const QString& text, bool bars) const { return m_striped && m_bars == bars && this->text() == text; }
    QSize sizeHint() const override
    {
        if (m_width < 0)
            m_width = kMark + fontMetrics().horizontalAdvance(text()) + 2;
        return {m_width, kLine};
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            m_width = -1;
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = tokensOf(palette());
        const QRectF box(1, height() / 2.0 - 5, 10, 10);
        const QColor color = !isChecked()         ? tokens.borderStrong
                             : m_series.color < 0 ? tokens.text
                                                  : tokens.series[size_t(m_series.color) % tokens.series.size()];
        if (m_striped && m_bars) {
            painter.setPen(QPen(tokens.text2, 1));
            painter.setBrush(QBrush(tokens.text2, Qt::BDiagPattern));
            painter.drawRect(box);
        } else if (m_striped) {
            QPen dashes(tokens.text2, 2);
            dashes.setDashPattern({1, 1.5});
            painter.setPen(dashes);
            painter.drawLine(QPointF(0, height() / 2.0), QPointF(8, height() / 2.0));
            painter.setPen(QPen(tokens.text2, 1.5));
            painter.drawEllipse(QPointF(11, height() / 2.0), 3, 3);
        } else if (m_series.kind == ChartSeries::Kind::Bar) {
            painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(color, 1));
            painter.setBrush(isChecked() ? QBrush(color) : QBrush());
            painter.drawRoundedRect(box, 2, 2);
        } else {
            painter.setPen(QPen(color, 2, m_series.dashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(0, height() / 2.0), QPointF(14, height() / 2.0));
        }
        QFont words = font();
        words.setStrikeOut(!isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? tokens.text2 : tokens.text3);
        painter.drawText(rect().adjusted(kMark, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    ChartSeries m_series; ///< without its values
    size_t m_place;
    bool m_striped;           ///< explains what still runs
    bool m_bars;              ///< in a chart with bars
    mutable int m_width = -1; ///< of mark and word; −1: not measured yet
};

ChartLegend::ChartLegend(const QString& objectName, QWidget* before, QWidget* parent)
    : QWidget(parent), m_before(before)
{
    setObjectName(objectName);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    setFont(small);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setData(const ChartData& shown, const QString& provisional)
{
    if (hasEntriesOf(shown, provisional))
        return;
    qDeleteAll(m_entries);
    m_entries.clear();
    const bool bars = hasBars(shown);
    for (size_t i = 0; i < shown.series.size(); ++i) {
        if (shown.series[i].ground)
            continue;
        auto* entry = new Entry(&shown.series[i], i, shown.series[i].name, bars, this);
        entry->setObjectName(objectName() + u'.' + QString::number(i));
        entry->setChecked(!shown.series[i].hidden);
        connect(entry, &QAbstractButton::toggled, this, [this, i](bool on) { Q_EMIT toggled(int(i), on); });
        m_entries.push_back(entry);
    }
    if (shown.provisional >= 0)
        m_entries.push_back(new Entry(nullptr, 0, provisional, bars, this));
    QWidget* before = m_before; // what is made later would come last of the window
    for (Entry* entry : m_entries) {
        if (entry->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, entry);
            before = entry;
        }
        entry->show();
    }
    layOut(width(), true);
    updateGeometry();
}

/// Whether what is there would be made again just as it is.
bool ChartLegend::hasEntriesOf(const ChartData& shown, const QString& provisional) const
{
    size_t at = 0;
    for (size_t i = 0; i < shown.series.size(); ++i)
        if (!shown.series[i].ground && (at >= m_entries.size() || !m_entries[at++]->isOf(shown.series[i], i)))
            return false;
    if (shown.provisional >= 0 && (at >= m_entries.size() || !m_entries[at++]->isNote(provisional, hasBars(shown))))
        return false;
    return at == m_entries.size();
}

/// Answers the height.
int ChartLegend::layOut(int width, bool place) const
{
    int x = 0;
    int y = 0;
    for (Entry* entry : m_entries) {
        const int wide = entry->sizeHint().width();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += kLine;
        }
        if (place)
            entry->setGeometry(x, y, wide, kLine);
        x += wide + kGap;
    }
    return y + kLine;
}

int ChartLegend::heightForWidth(int width) const
{
    return layOut(width, false);
}

QSize ChartLegend::sizeHint() const
{
    int wide = 0;
    for (const Entry* entry : m_entries)
        wide += entry->sizeHint().width() + kGap;
    return {wide, layOut(std::max(width(), 80), false)};
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut(width(), true);
    updateGeometry();
}

void ChartLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        layOut(width(), true);
    QWidget::changeEvent(event);
}

} // namespace tasuki
