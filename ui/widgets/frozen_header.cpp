// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frozen_header.h"

#include "models/row_table.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace tasuki {

FrozenHeader::FrozenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setFixedHeight(kHeaderHeight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    viewport()->setMouseTracking(true);
    // Windows and the last column resize sections, too: only what a press and its release leave is a person's.
    connect(
        this, &QHeaderView::sectionHandleDoubleClicked, this, [this](int section) { Q_EMIT resizedByHand(section); },
        Qt::QueuedConnection);
}

void FrozenHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const QString icon = model()->headerData(section, Qt::Horizontal, RowTable::IconRole).toString();
    if (icon.isEmpty() || fontMetrics().horizontalAdvance(option->text) + 2 * kCellPadding <= sectionSize(section))
        return;
    option->text.clear();
    option->icon = themeIcon(icon);
}

void FrozenHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    if (offset() == 0 || count() == 0 || isSectionHidden(0))
        return;
    QPainter painter(viewport());
    const QRect rect(0, 0, sectionSize(0), height());
    painter.save(); // the common style leaves an empty clip behind
    paintSection(&painter, rect, 0);
    painter.restore();
    painter.fillRect(QRect(rect.right(), 0, 1, height()), tokensOf(palette()).borderStrong);
}

QPointF FrozenHeader::beneath(const QMouseEvent* event) const
{
    const QPointF pos = event->position();
    return count() > 0 && pos.x() < sectionSize(0) ? pos - QPointF(offset(), 0) : pos;
}

template <typename Base>
void FrozenHeader::redirect(QMouseEvent* event, Base base)
{
    QMouseEvent moved(event->type(), beneath(event), event->scenePosition(), event->globalPosition(), event->button(),
                      event->buttons(), event->modifiers(), event->pointingDevice());
    base(&moved);
    event->setAccepted(moved.isAccepted());
}

void FrozenHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed.clear();
    for (int section = 0; section < count(); ++section)
        m_pressed.push_back(sectionSize(section));
    redirect(event, [this](QMouseEvent* moved) { QHeaderView::mousePressEvent(moved); });
}

void FrozenHeader::mouseMoveEvent(QMouseEvent* event)
{
    redirect(event, [this](QMouseEvent* moved) { QHeaderView::mouseMoveEvent(moved); });
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event)
{
    redirect(event, [this](QMouseEvent* moved) { QHeaderView::mouseReleaseEvent(moved); });
    int last = count() - 1; // it takes what is left
    while (last > 0 && isSectionHidden(last))
        --last;
    for (int section = 0; section < std::min(last, int(m_pressed.size())); ++section)
        if (!isSectionHidden(section) && sectionSize(section) != m_pressed[size_t(section)])
            Q_EMIT resizedByHand(section);
    m_pressed.clear();
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    redirect(event, [this](QMouseEvent* moved) { QHeaderView::mouseDoubleClickEvent(moved); });
}

} // namespace tasuki
