// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/summary_strip.h"

#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/share_bars.h"

#include <QEvent>
#include <QHBoxLayout>

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
    if (watched == parent() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void SummaryStrip::fit()
{
    setVisible(m_wanted && parentWidget()->height() >= kLowPage);
    if (m_bars)
        m_bars->setVisible(parentWidget()->width() >= kNarrowPage);
}

} // namespace tasuki
