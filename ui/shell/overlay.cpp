// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overlay.h"

#include "theme/style_sheet.h"

#include <QApplication>
#include <QFrame>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QPainter>

namespace tasuki {

Overlay::Overlay(QWidget* window) : QWidget(window), m_sheet(new QFrame(this))
{
    setKind(m_sheet, "popover");
    auto* shadow = new QGraphicsDropShadowEffect(m_sheet);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    m_sheet->setGraphicsEffect(shadow);
    window->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    opened();
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    m_sheet->setGeometry(sheetRect());
}

bool Overlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const bool passes =
            m_passes && m_passes(QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination().toCombined()));
        event->setAccepted(!passes);
        return !passes;
    }
    return QWidget::event(event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(16, 18, 24, 90));
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->pos()))
        dismiss();
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Whatever it is, it is not for the page beneath.
    event->accept();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    return moveFocusWithin(*m_sheet, next);
}

bool moveFocusWithin(QWidget& frame, bool next)
{
    QWidget* const focused = QApplication::focusWidget();
    QWidget* const from = focused && frame.isAncestorOf(focused) ? focused : &frame;
    QWidget* w = from;
    do {
        w = next ? w->nextInFocusChain() : w->previousInFocusChain();
        // The line of a box gives the focus back to its box.
        const bool isPart = w->focusProxy() && w->focusProxy() == from;
        if (frame.isAncestorOf(w) && w->isVisible() && w->isEnabled() && !isPart && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (w != from);
    return true;
}

} // namespace tasuki
