// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card_rows.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace tasuki {

CardRows::CardRows(int spacing, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
}

void CardRows::add(QWidget* card)
{
    card->setParent(this);
    m_cards.push_back(card);
    m_columns = 0;
    arrange();
}

int CardRows::widest() const
{
    int widest = 0;
    for (const QWidget* card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().expandedTo(card->minimumSize()).width());
    return widest;
}

QSize CardRows::minimumSizeHint() const
{
    return {widest(), m_grid->minimumSize().height()};
}

bool CardRows::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // what they say may be longer now
    return QWidget::event(event);
}

void CardRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardRows::arrange()
{
    const int spacing = m_grid->spacing();
    int columns = std::max(1, int(m_cards.size()));
    // Rows of equally many, as far as that goes: 4, 2, 1 and 3, 2, 1.
    while (columns > 1 && columns * widest() + (columns - 1) * spacing > width())
        columns = (columns + 1) / 2;
    if (columns == m_columns)
        return;
    for (int i = 0; i < std::max(columns, m_columns); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    int at = 0;
    for (QWidget* card : m_cards) {
        m_grid->removeWidget(card);
        m_grid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    m_grid->activate();
    updateGeometry();
}

} // namespace tasuki
