// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reading_page.h"

#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QVBoxLayout>

namespace tasuki {

namespace {

constexpr int kMomentMilliseconds = 150;
constexpr int kFiltersHeight = 34; ///< of a page's filters, so that the list keeps its place when they come

} // namespace

ReadingPage::ReadingPage(QWidget* parent)
    : Page(parent),
      m_words(new EmptyState(this)),
      m_bar(new PageBar(this)),
      m_rest(new TextLabel(TextLabel::Kind::Secondary, {}, m_bar))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rest->setMinimumHeight(kFiltersHeight);
    m_bar->add(m_rest, 1);
    m_bar->hide();
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kMomentMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_words->setVisible(!m_preview); });
}

ReadingPage::~ReadingPage() = default;

void ReadingPage::expect(Page& page, const QString& place)
{
    if (m_expected != &page)
        leave();
    m_expected = &page;
    m_place = place;
    m_words->hide();
    m_patience.start();
    retranslate();
}

void ReadingPage::leave()
{
    m_patience.stop();
    m_preview.reset();
    m_bar->hide();
    m_painted = false;
}

/// The window first, and then what is in it.
void ReadingPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &ReadingPage::showPreview);
}

void ReadingPage::showPreview()
{
    if (m_preview || !m_painted || !isVisible())
        return;
    m_preview.reset(m_expected->preview(this));
    if (!m_preview)
        return;
    m_words->hide();
    layout()->addWidget(m_preview.get());
    m_preview->lower(); // beneath what is typed for the list
    m_bar->show();
    Q_EMIT previewShown();
}

QString ReadingPage::place() const
{
    return m_place.isEmpty() && m_preview && m_preview->currentId() != 0 ? QString::number(m_preview->currentId())
                                                                         : m_place;
}

QList<QWidget*> ReadingPage::lists()
{
    return m_preview ? QList<QWidget*>{m_preview.get()} : QList<QWidget*>();
}

void ReadingPage::retranslate()
{
    m_rest->setText(tr("Showing the first saved rows. Loading the rest…"));
    m_words->setWords(icon(), tr("Loading the workspace…"), tr("This takes a moment with very many accounts."));
}

} // namespace tasuki
