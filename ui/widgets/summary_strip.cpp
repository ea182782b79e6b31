// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/summary_strip.h"

#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/share_bars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLowPage = 460;    // the list needs all of it
constexpr int kNarrowPage = 820; // the sums are whole without the picture

} // namespace

SummaryStrip::SummaryStrip(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_cards(new CardRows(12, this))
{
    m_row->setContentsMargins(20, 12, 20, 12);
    m_row->setSpacing(12);
    m_row->addWidget(m_cards, 6);
    parent->installEventFilter(this);
}

KpiCard* SummaryStrip::addCard(const QString& objectName)
{
    auto* card = new KpiCard(this);
    card->setObjectName(objectName);
    m_cards->add(card);
    return card;
}

ShareBars* SummaryStrip::addBars(const QString& objectName)
{
    m_bars = new ShareBars(this);
    m_bars->setObjectName(objectName);
    m_row->addWidget(m_bars, 3);
    return m_bars;
}

void SummaryStrip::setWanted(bool wanted)
{
    m_wanted = wanted;
    fit();
}

bool SummaryStrip::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == parent() || watched == m_seen) && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void SummaryStrip::fit()
{
    // A page may be higher than what is seen of it, and that for the sake of this strip.
    for (QWidget* around = parentWidget(); !m_seen && around; around = around->parentWidget())
        if (const auto* scroll = qobject_cast<QScrollArea*>(around->parentWidget());
            scroll && scroll->viewport() == around) {
            m_seen = around;
            around->installEventFilter(this);
        }
    const int height = m_seen ? std::min(m_seen->height(), parentWidget()->height()) : parentWidget()->height();
    setVisible(m_wanted && height >= kLowPage);
    if (m_bars)
        m_bars->setVisible(parentWidget()->width() >= kNarrowPage);
}

} // namespace tasuki
