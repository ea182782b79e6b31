// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/giving_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLeast = 72;    // a line and that there is more
constexpr int kKeptLow = 110; // of a list in a window that has not even room for that: its titles and two rows

int heightFor(const QWidget& content, int width)
{
    const QLayout* layout = content.layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : content.sizeHint().height();
}

} // namespace

GivingScroll::GivingScroll(QWidget* content, QWidget* list, int kept, QWidget* page)
    : QScrollArea(page), m_list(list), m_page(page), m_kept(kept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    list->setMinimumHeight(kKeptLow);
    content->installEventFilter(this);
    page->installEventFilter(this);
}

bool GivingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == widget() && event->type() == QEvent::LayoutRequest)
        || (watched == m_page && event->type() == QEvent::Resize))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void GivingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GivingScroll::fit()
{
    // What else the page holds beside the two, as a bar.
    int others = 0;
    if (const QLayout* all = m_page->layout())
        for (int i = 0; i < all->count(); ++i)
            if (const QWidget* other = all->itemAt(i)->widget();
                other && other != this && other != m_list && !other->isHidden())
                others += other->sizeHint().height();
    const int wanted = heightFor(*widget(), width());
    const int room = m_page->height() - others - m_kept;
    const int height = std::min(wanted, std::max(kLeast, room));
    if (height == m_height)
        return;
    m_height = height;
    setMinimumHeight(std::min(height, kLeast));
    updateGeometry();
}

QSize GivingScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), m_height};
}

} // namespace tasuki
