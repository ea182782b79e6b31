// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/section_card.h"

#include "session/account_section.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tasuki {

SectionCard::SectionCard(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(TextLabel::Kind::Section, {}, this)),
      m_more(new QToolButton(this)),
      m_add(new QToolButton(this))
{
    setKind(this, "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(13, 6, 8, 2);
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    head->addWidget(m_add);
    layout->addLayout(head);
    connect(m_add, &QToolButton::clicked, this, [this] { m_section->run(m_section->newRow().command); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_add->setIcon(themeIcon(QStringLiteral("plus")));
    m_more->setIcon(themeIcon(QStringLiteral("ellipsis")));
}

void SectionCard::setSection(AccountSection* section)
{
    m_section = section;
    layout()->addWidget(section);
    m_more->setObjectName(QStringLiteral("account.more.") + section->newRow().command);
    m_add->setObjectName(QStringLiteral("account.") + section->newRow().command);
    connect(section, &AccountSection::rowsShown, this, &SectionCard::refresh);
    refresh();
}

void SectionCard::refresh()
{
    m_title->setText(m_section->title());
    const AccountSection::NewRow added = m_section->newRow();
    m_add->setVisible(!added.command.isEmpty());
    m_add->setAccessibleName(added.words);
    m_add->setToolTip(added.key.isEmpty() ? added.words : added.words + QStringLiteral("  ") + added.key);
    m_more->setVisible(m_section->hasRow() && !m_section->menu().isEmpty());
    m_more->setAccessibleName(tr("More for the selected row: %1").arg(m_section->title()));
    m_more->setToolTip(tr("More"));
}

} // namespace tasuki
