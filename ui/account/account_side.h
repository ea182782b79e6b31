// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "base/ids.h"

#include <QHash>
#include <QTabWidget>

namespace tasuki {

class AccountSection;
class Session;

/// What stands beside an account's timeline: the sections that the list of looks has, each on a tab or below another.
class AccountSide final : public QTabWidget {
    Q_OBJECT
public:
    explicit AccountSide(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account);
    void retranslate();
    QList<QWidget*> lists() const;
    AccountSection* section(Entity entity) const { return m_sections.value(entity); }
    bool isInFront(Entity entity) const { return currentWidget() == m_tabs.value(entity); }
    /// Brings its tab to the front.
    void showSection(Entity entity);
    /// Brings the section of this table to the front, on this row; the list that it stands in, or null.
    QWidget* showRow(const QString& table, qint64 row);
    /// Removes the row that has the keyboard focus; does nothing elsewhere.
    void removeFocused();

Q_SIGNALS:
    void menuWanted(const QStringList& commands, const QPoint& globalPos);

private:
    QWidget* addSheet();
    void setTitles();

    QHash<Entity, AccountSection*> m_sections;
    QHash<Entity, QWidget*> m_tabs; ///< on which a section stands
};

} // namespace tasuki
