// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/marks.h"

#include "theme/tokens.h"
#include "widgets/plain_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tasuki {

Marks::Marks(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Marks::marksChanged()
{
    stand(std::clamp(m_current, 0, std::max(0, markCount() - 1)));
    updateGeometry();
}

void Marks::stand(int mark)
{
    m_current = mark;
    setAccessibleDescription(mark < markCount() ? spokenMark(mark) : QString());
    if (hasFocus()) {
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    update();
}

int Marks::markAt(const QPoint& pos) const
{
    for (int mark = 0; mark < markCount(); ++mark)
        if (markRect(mark).contains(pos))
            return mark;
    return -1;
}

bool Marks::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark < 0 ? QString() : plainToolTip(spokenMark(mark)), this);
    return true;
}

void Marks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    if (!hasFocus() || m_current >= markCount())
        return;
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(markRect(m_current)).adjusted(1, 1, -1, -1), 5, 5);
}

void Marks::keyPressEvent(QKeyEvent* event)
{
    int right = 0;
    int down = 0;
    switch (event->key()) {
    case Qt::Key_Left: right = -1; break;
    case Qt::Key_Right: right = 1; break;
    case Qt::Key_Up: down = -1; break;
    case Qt::Key_Down: down = 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < markCount())
            Q_EMIT opened(m_current);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    if (markCount() > 0)
        stand(neighbour(m_current, right, down));
}

void Marks::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
    if (m_pressed >= 0)
        stand(m_pressed);
}

void Marks::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressed >= 0 && markAt(event->pos()) == m_pressed)
        Q_EMIT opened(m_pressed);
    m_pressed = -1;
}

void Marks::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    stand(m_current);
}

void Marks::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tasuki
