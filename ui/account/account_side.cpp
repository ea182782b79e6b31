// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_side.h"

#include "account/section_card.h"
#include "kind/kind.h"
#include "session/account_section.h"
#include "session/looks.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tasuki {

AccountSide::AccountSide(Session& session, const QWidget& page, QWidget* parent)
    : QScrollArea(parent), m_page(page), m_focus([this](QWidget*, const QWidget* now) { noteFocus(now); })
{
    setObjectName(QStringLiteral("account.side"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    for (const KindLook& look : kindLooks()) {
        if (!look.makeSection)
            continue;
        auto* card = new SectionCard(content);
        AccountSection* made = look.makeSection(session, card);
        card->setSection(made);
        column->addWidget(card);
        m_cards.push_back(card);
        m_sections.insert(look.entity, made);
        const auto ask = [this, made](const QPoint& at) {
            bringToFront(made); // its menu is about its row
            if (const QStringList commands = made->menu(); !commands.isEmpty())
                Q_EMIT menuWanted(commands, at);
        };
        connect(made, &AccountSection::menuWanted, this, ask);
        connect(card, &SectionCard::menuWanted, this, ask);
    }
    column->addStretch(1);
    setWidget(content);
}

/// The keyboard that goes to a menu, the palette or a sheet comes back: what was in front stays so.
void AccountSide::noteFocus(const QWidget* now)
{
    if (!now || !m_page.isAncestorOf(now))
        return;
    AccountSection* front = nullptr;
    for (const SectionCard* card : m_cards)
        if (card->isAncestorOf(now))
            front = card->section();
    bringToFront(front);
}

void AccountSide::bringToFront(AccountSection* section)
{
    if (section == m_front)
        return;
    m_front = section;
    Q_EMIT frontChanged();
}

void AccountSide::showSection(Entity entity)
{
    AccountSection* section = m_sections.value(entity);
    ensureWidgetVisible(section->parentWidget(), 0, 12);
    if (!section->lists().isEmpty() && section->hasRow())
        section->lists().front()->setFocus();
}

QWidget* AccountSide::showRow(const QString& table, qint64 row)
{
    for (const Kind* kind : kinds()) {
        AccountSection* section = m_sections.value(kind->entity());
        if (!section || table != QLatin1String(kind->table->table) || section->lists().isEmpty())
            continue;
        showSection(kind->entity());
        section->showRow(row);
        return section->lists().front();
    }
    return nullptr;
}

QList<QWidget*> AccountSide::lists() const
{
    QList<QWidget*> all;
    for (const SectionCard* card : m_cards)
        all += card->section()->lists();
    return all;
}

void AccountSide::setAccount(AccountId account)
{
    if (std::exchange(m_account, account) != account)
        verticalScrollBar()->setValue(0);
    for (const SectionCard* card : m_cards)
        card->section()->setAccount(account);
}

void AccountSide::removeFocused()
{
    std::ranges::any_of(m_sections, [](AccountSection* section) { return section->removeFocused(); });
}

void AccountSide::retranslate()
{
    setAccessibleName(tr("About the account"));
    for (SectionCard* card : m_cards) {
        card->section()->retranslate();
        card->refresh();
    }
}

} // namespace tasuki
