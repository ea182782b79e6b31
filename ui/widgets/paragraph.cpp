// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paragraph.h"

#include <QEvent>
#include <QResizeEvent>

namespace tasuki {

Paragraph::Paragraph(Kind kind, QWidget* parent) : TextLabel(kind, {}, parent)
{
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize Paragraph::sizeHint() const
{
    if (m_width != width() || m_text != text()) {
        m_width = width();
        m_text = text();
        m_height = heightForWidth(m_width);
    }
    return {0, m_height};
}

void Paragraph::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_width = -1;
        updateGeometry();
    }
}

void Paragraph::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace tasuki
