// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/acting.h"
#include "shell/page.h"

#include <QAbstractButton>
#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QMenuBar;
class QPainter;
class QVBoxLayout;

namespace tasuki {

class ElidedLabel;
class TextLabel;

/// One entry of the rail: icon, word, count.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& icon, QWidget* parent);
    void setBadge(int count);
    int badge() const { return m_badge; }
    void setCompact(bool compact);
    /// A square with an initial in place of the icon.
    void setAvatar(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRect& row) const;

    QString m_icon;
    QString m_avatar;
    int m_badge = 0;
    bool m_compact = false;
};

/// The left edge: workspace, pages by section, who acts. 196 px, or 56 px with icons only. One stop for Tab; ↑ ↓ walk.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void setWorkspace(const QString& name, const QString& subtitle);
    void addPage(Page* page, const QString& key);
    void setCurrent(const QString& railId);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void setActing(ActingMember* acting);
    void refresh();
    RailButton* button(const QString& pageId) const;
    QMenuBar* menuBar() { return m_menuBar; }

Q_SIGNALS:
    void chosen(const QString& pageId);
    /// Who acts was asked for, and there is nobody to choose from.
    void firstMemberWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        Page* page;
        QString key;
        RailButton* button;
    };
    QVBoxLayout* layoutOf(PageSection section);
    void refreshActing();
    void chooseMember();

    QMenuBar* m_menuBar;
    ElidedLabel* m_name;
    ElidedLabel* m_subtitle;
    TextLabel* m_teamTitle;
    TextLabel* m_activityTitle;
    QHBoxLayout* m_head;
    QVBoxLayout* m_mine;
    QVBoxLayout* m_team;
    QVBoxLayout* m_activity;
    QVBoxLayout* m_foot;
    RailButton* m_member;
    std::vector<Item> m_items;
    QPointer<ActingMember> m_acting;
    bool m_compact = false;
};

inline constexpr int kRailWidth = 196;
inline constexpr int kRailCompactWidth = 56;
inline constexpr int kCompactBelow = 1100;

} // namespace tasuki
