// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/beside.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace tasuki {

namespace {

QSize leastOf(const QWidget& widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
}

} // namespace

Beside::Beside(int spacing, QWidget* parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
}

void Beside::add(QWidget* widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
    m_widgets.push_back(widget);
}

QSize Beside::minimumSizeHint() const
{
    QSize least = m_layout->minimumSize();
    int widest = 0;
    for (const QWidget* widget : m_widgets)
        widest = std::max(widest, leastOf(*widget).width());
    least.setWidth(widest);
    return least;
}

bool Beside::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        turn(); // what they need may be another width now
    return QWidget::event(event);
}

void Beside::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    turn();
}

void Beside::turn()
{
    int needed = -m_layout->spacing();
    for (const QWidget* widget : m_widgets)
        needed += leastOf(*widget).width() + m_layout->spacing();
    const auto direction = needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    m_layout->activate();
    updateGeometry();
}

} // namespace tasuki
