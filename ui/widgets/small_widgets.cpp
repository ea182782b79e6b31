// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/small_widgets.h"

#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

namespace tasuki {

void setButtonWords(QPushButton* button, const QString& text, const QString& spoken, const QString& key)
{
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(key.isEmpty() ? spoken : spoken + QStringLiteral("  ") + key);
}

Pill::Pill(const PillData& pill, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPill(pill);
}

void Pill::setPill(const PillData& pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {pillWidth(m_pill, font()), kPillHeight};
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 40), kPillHeight};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_pill, font(), palette());
}

HealthBar::HealthBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HealthBar::setHealth(const HealthData& health)
{
    m_health = health;
    setAccessibleName(spoken(health));
    update();
}

void HealthBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHealth(&painter, rect(), m_health, font(), palette());
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setData(const SparkData& spark)
{
    m_data = spark;
    setAccessibleDescription(spoken(spark));
    update();
}

void Sparkline::setSeries(int seriesIndex, bool filled)
{
    m_series = seriesIndex;
    m_filled = filled;
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    paintSparkline(&painter, rect(), m_data, m_series < 0 ? t.text2 : t.series[size_t(m_series) % t.series.size()],
                   palette(), m_filled);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return; // nobody has to lay anything out anew
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(QColor Tokens::*ink)
{
    m_ink = ink;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 4), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).*m_ink);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace tasuki
