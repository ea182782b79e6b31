// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/tokens.h"
#include "widgets/bare_scroll.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/passing_menu.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace tasuki {

namespace {
constexpr int kItemHeight = 32;
constexpr int kIcon = 18;
} // namespace

RailButton::RailButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void RailButton::setAvatar(const QString& name)
{
    m_avatar = name;
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_compact ? 40 : 160, kItemHeight};
}

void RailButton::paintBadge(QPainter& painter, const QRect& row) const
{
    const Tokens& t = tokensOf(palette());
    if (m_badge <= 0)
        return;
    if (m_compact) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QRectF(row.center().x() + 7, row.top() + 5, 7, 7));
        return;
    }
    painter.setFont(figureFont());
    painter.setPen(isChecked() ? t.accent : t.text2);
    painter.drawText(row.adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_badge > 999 ? QStringLiteral("999+") : number(m_badge));
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    if (on || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(on ? t.accentSoft : blended(t.rail, t.text, 0.05));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QColor ink = on ? t.accent : t.text2;
    const int left = m_compact ? (width() - kIcon) / 2 : 12;
    if (m_avatar.isEmpty())
        painter.drawPixmap(left, (height() - kIcon) / 2, iconPixmap(m_icon, ink, kIcon, devicePixelRatioF()));
    else
        paintAvatar(&painter, QRectF(left - 2, (height() - kAvatarSize) / 2.0, kAvatarSize, kAvatarSize), m_avatar,
                    palette());
    if (!m_compact) {
        QFont font = uiFont();
        font.setWeight(on ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(ink);
        const int badge = m_badge > 0 ? QFontMetrics(figureFont()).horizontalAdvance(number(m_badge)) + 14 : 0;
        const QRect text = rect().adjusted(left + kIcon + 8, 0, -8 - badge, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(this->text(), Qt::ElideRight, text.width()));
    }
    paintBadge(painter, rect());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

bool RailButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTip(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

Rail::Rail(QWidget* parent)
    : QFrame(parent),
      m_menuBar(new QMenuBar(this)),
      m_name(new ElidedLabel({}, this)),
      m_subtitle(new ElidedLabel({}, this)),
      m_teamTitle(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_activityTitle(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_mine(new QVBoxLayout),
      m_team(new QVBoxLayout),
      m_activity(new QVBoxLayout),
      m_foot(new QVBoxLayout),
      m_member(new RailButton(QStringLiteral("user"), this))
{
    setObjectName(QStringLiteral("rail"));
    QFont name = uiFont(Type::Section);
    name.setWeight(QFont::Bold);
    m_name->setFont(name);
    m_subtitle->setFont(uiFont(Type::Caption));
    m_subtitle->setTone(&Tokens::text2);
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 10);
    layout->setSpacing(2);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(4, 0, 0, 0);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    layout->addLayout(m_head);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(4, 0, 0, 8);
    under->addWidget(m_subtitle);
    layout->addLayout(under);
    for (QVBoxLayout* part : {m_mine, m_team, m_activity, m_foot})
        part->setSpacing(1);
    const auto title = [](TextLabel* label) {
        label->setContentsMargins(12, 10, 0, 4);
        label->hide();
    };
    title(m_teamTitle);
    title(m_activityTitle);
    auto* items = new QWidget;
    auto* down = new QVBoxLayout(items);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addLayout(m_mine);
    down->addWidget(m_teamTitle);
    down->addLayout(m_team);
    down->addWidget(m_activityTitle);
    down->addLayout(m_activity);
    down->addStretch(1);
    QScrollArea* scroll = bareScroll(items);
    scroll->setObjectName(QStringLiteral("rail.scroll"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_foot);
    m_member->setObjectName(QStringLiteral("actingMember"));
    m_member->setCheckable(false);
    m_member->setFocusPolicy(Qt::StrongFocus);
    m_member->hide();
    layout->addWidget(m_member);
    connect(m_member, &QAbstractButton::clicked, this, &Rail::chooseMember);
    setFixedWidth(kRailWidth);
}

QVBoxLayout* Rail::layoutOf(PageSection section)
{
    switch (section) {
    case PageSection::Team: return m_team;
    case PageSection::Activity: return m_activity;
    case PageSection::Foot: return m_foot;
    case PageSection::Mine:
    case PageSection::Behind:
    case PageSection::Hidden: break;
    }
    return m_mine;
}

void Rail::setWorkspace(const QString& name, const QString& subtitle)
{
    m_name->setText(name);
    m_subtitle->setText(subtitle);
}

void Rail::addPage(Page* page, const QString& key)
{
    auto* button = new RailButton(page->icon(), this);
    button->setObjectName(QStringLiteral("rail.") + page->id());
    button->installEventFilter(this);
    button->setCompact(m_compact);
    layoutOf(page->section())->addWidget(button);
    m_items.push_back({page, key, button});
    connect(button, &QAbstractButton::clicked, this, [this, id = page->id()] { Q_EMIT chosen(id); });
    connect(page, &Page::badgeChanged, this, &Rail::refresh);
    refresh();
    setCompact(m_compact);
}

void Rail::setCurrent(const QString& railId)
{
    for (const Item& item : m_items) {
        const bool on = item.page->id() == railId;
        item.button->setChecked(on);
        item.button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? kRailCompactWidth : kRailWidth);
    m_head->setContentsMargins(compact ? 1 : 4, 0, 0, 0);
    m_name->setVisible(!compact);
    m_subtitle->setVisible(!compact);
    m_teamTitle->setVisible(!compact && m_team->count() > 0);
    m_activityTitle->setVisible(!compact && m_activity->count() > 0);
    for (const Item& item : m_items)
        item.button->setCompact(compact);
    m_member->setCompact(compact);
    refresh();
}

RailButton* Rail::button(const QString& pageId) const
{
    for (const Item& item : m_items)
        if (item.page->id() == pageId)
            return item.button;
    return nullptr;
}

void Rail::refresh()
{
    m_teamTitle->setText(tr("Team"));
    m_activityTitle->setText(tr("Activity"));
    for (const Item& item : m_items) {
        const QString title = item.page->title();
        const int badge = item.page->badge();
        item.button->setText(title);
        item.button->setBadge(badge);
        item.button->setAccessibleName(title);
        item.button->setAccessibleDescription(badge > 0 ? tr("%Ln open", nullptr, badge) : QString());
        item.button->setToolTip(plainToolTip(item.key.isEmpty() ? title : title + QStringLiteral("  ") + item.key));
    }
    refreshActing();
}

void Rail::setActing(ActingMember* acting)
{
    m_acting = acting;
    if (acting)
        connect(acting, &ActingMember::changed, this, &Rail::refreshActing);
    refreshActing();
}

void Rail::refreshActing()
{
    m_member->setVisible(m_acting != nullptr);
    if (!m_acting)
        return;
    QString name;
    for (const auto& member : m_acting->members())
        if (member.id == m_acting->current())
            name = member.name;
    m_member->setAvatar(name);
    m_member->setText(name.isEmpty() ? tr("Choose your name") : name);
    m_member->setAccessibleName(tr("Acting as: %1").arg(m_member->text()));
    m_member->setToolTip(plainToolTip(m_member->accessibleName()));
}

void Rail::chooseMember()
{
    if (!m_acting)
        return;
    const auto members = m_acting->members();
    if (members.empty())
        return Q_EMIT firstMemberWanted();
    QMenu* menu = makePassingMenu(this, QStringLiteral("actingMenu"));
    for (const auto& member : members) {
        QString name = member.name;
        QAction* action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(member.id == m_acting->current());
        connect(action, &QAction::triggered, m_acting, [acting = m_acting, id = member.id] { acting->choose(id); });
    }
    menu->popup(m_member->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 2)));
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            for (size_t i = 0; i < m_items.size(); ++i) {
                if (m_items[i].button != watched)
                    continue;
                const size_t next = key == Qt::Key_Up ? i - 1 : i + 1;
                if (next < m_items.size())
                    m_items[next].button->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<RailButton*>(watched)->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void Rail::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
}

} // namespace tasuki
