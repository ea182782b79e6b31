// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reading_page.h"

#include "widgets/card.h"

#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kMomentMilliseconds = 150;

} // namespace

ReadingPage::ReadingPage(QWidget* parent) : Page(parent), m_words(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kMomentMilliseconds);
    connect(&m_patience, &QTimer::timeout, m_words, &QWidget::show);
}

void ReadingPage::expect(Page& page, const QString& place)
{
    m_expected = &page;
    m_place = place;
    m_words->hide();
    m_patience.start();
    retranslate();
}

void ReadingPage::retranslate()
{
    m_words->setWords(icon(), tr("The workspace is being read."), tr("This takes a moment where there are very many accounts."));
}

} // namespace tasuki
