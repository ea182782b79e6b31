// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tasuki {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Kind::Title, {}, this)),
      m_caption(new ElidedLabel({}, this)),
      m_pills(new QHBoxLayout),
      m_omnibox(new QPushButton(this)),
      m_new(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(50);
    m_caption->setTone(&Tokens::text2);
    m_omnibox->setObjectName(QStringLiteral("omnibox"));
    m_omnibox->setIcon(themeIcon(QStringLiteral("search"), IconRole::Text3));
    setKind(m_omnibox, "omnibox");
    m_new->setObjectName(QStringLiteral("newButton"));
    m_new->setIcon(themeIcon(QStringLiteral("plus"), IconRole::OnAccent));
    setKind(m_new, "primary");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 1);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_caption);
    m_pills->setSpacing(6);
    layout->addLayout(m_pills);
    layout->addStretch(1);
    layout->addWidget(m_omnibox);
    layout->addWidget(m_new);
    connect(m_omnibox, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newWanted);
    retranslate();
}

void TopBar::setTitle(const QString& title, const QString& caption, const std::vector<PillData>& pills)
{
    m_title->setText(title);
    m_caption->setText(caption);
    if (!std::ranges::equal(pills, m_shownPills, {}, {}, &Pill::pill)) {
        for (Pill* pill : m_shownPills)
            delete pill;
        m_shownPills.clear();
        for (const PillData& shown : pills) {
            auto* pill = new Pill(shown, this);
            pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            m_pills->addWidget(pill);
            m_shownPills.push_back(pill);
        }
    }
    fitOmnibox();
}

/// Each is whole or absent; the caption gives way before the first of them does.
void TopBar::fitPills()
{
    const QMargins around = layout()->contentsMargins();
    int room = width() - around.left() - around.right() - m_title->sizeHint().width() - m_new->sizeHint().width()
               - m_omnibox->width() - m_caption->minimumSizeHint().width() - 5 * layout()->spacing();
    for (Pill* pill : m_shownPills) {
        room -= pill->sizeHint().width() + m_pills->spacing();
        pill->setVisible(room >= 0);
    }
}

QString TopBar::title() const
{
    return m_title->text();
}

QString TopBar::caption() const
{
    return m_caption->text();
}

void TopBar::setKeys(const QString& omniKey, const QString& newKey)
{
    m_omniKey = omniKey;
    m_newKey = newKey;
    retranslate();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitOmnibox();
}

/// Its key is what one learns it by: the caption gives way before it is cut, and then its words before the title is.
void TopBar::fitOmnibox()
{
    const QString words = tr("Search and commands") + QStringLiteral("    ") + m_omniKey;
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - m_title->sizeHint().width() - m_new->sizeHint().width()
                     - m_caption->minimumSizeHint().width() - 4 * layout()->spacing();
    m_omnibox->setText(words);
    if (width() > 0 && m_omnibox->sizeHint().width() > room) {
        m_omnibox->setText(m_omniKey);
        m_omnibox->setFixedWidth(m_omnibox->sizeHint().width());
    } else {
        m_omnibox->setFixedWidth(std::max(std::clamp(width() / 4 + 20, 200, 340), m_omnibox->sizeHint().width()));
    }
    fitPills();
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

void TopBar::retranslate()
{
    m_omnibox->setAccessibleName(tr("Search and commands"));
    m_omnibox->setToolTip(tr("Search and commands") + QStringLiteral("  ") + m_omniKey);
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New"));
    m_new->setToolTip(tr("New") + QStringLiteral("  ") + m_newKey);
    fitOmnibox();
}

} // namespace tasuki
