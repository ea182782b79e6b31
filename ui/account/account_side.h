// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "base/ids.h"
#include "session/account_section.h"
#include "widgets/focus_watch.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

namespace tasuki {

class SectionCard;
class Session;

/// What stands beside an account's timeline: a card for each section that the list of looks has, one below the other.
class AccountSide final : public QScrollArea {
    Q_OBJECT
public:
    /// What is in front changes only by a focus within the page.
    AccountSide(Session& session, const QWidget& page, QWidget* parent);
    void setAccount(AccountId account);
    void retranslate();
    QList<QWidget*> lists() const;
    AccountSection* section(Entity entity) const { return m_sections.value(entity); }
    /// Whether the keyboard stands in it, or stood there before a menu or the palette took it: its keys act on the row
    /// that is selected there.
    bool isInFront(Entity entity) const { return m_front && m_front == m_sections.value(entity); }
    bool hasFront() const { return m_front; }
    /// Scrolls to it.
    void showSection(Entity entity);
    /// Scrolls to the section of this table and stands on this row; the list that it is in, or null.
    QWidget* showRow(const QString& table, qint64 row);
    /// Removes the row that has the keyboard focus; does nothing elsewhere.
    void removeFocused();

Q_SIGNALS:
    /// Another section is in front.
    void frontChanged();
    void menuWanted(const QStringList& commands, const QPoint& globalPos);

private:
    void noteFocus(const QWidget* now);
    void bringToFront(AccountSection* section);

    QHash<Entity, AccountSection*> m_sections;
    std::vector<SectionCard*> m_cards;
    AccountId m_account;
    QPointer<AccountSection> m_front;
    const QWidget& m_page;
    FocusWatch m_focus;
};

} // namespace tasuki
