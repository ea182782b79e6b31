// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chips.h"

#include "theme/style_sheet.h"
#include "widgets/format.h"
#include "widgets/passing_menu.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

constexpr int kGap = 6;

QString caption(const Chip& chip)
{
    // "&" is data here, not a mnemonic.
    QString text = chip.text;
    text.replace(u'&', QStringLiteral("&&"));
    return chip.count < 0 ? text : text + u' ' + number(chip.count);
}

} // namespace

FilterChips::FilterChips(Mode mode, QWidget* parent) : QWidget(parent), m_mode(mode), m_more(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreChips"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("More filters"));
    setKind(m_more, "chip");
    m_more->hide();
    m_more->installEventFilter(this);
    connect(m_more, &QPushButton::clicked, this, &FilterChips::openMenu);
}

void FilterChips::setChips(const std::vector<Chip>& chips)
{
    if (chips == m_chips)
        return;
    while (m_buttons.size() > chips.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < chips.size()) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        setKind(button, "chip");
        button->installEventFilter(this);
        const size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            const bool byMouse = std::exchange(m_byMouse, false);
            choose(m_chips[at].id);
            if (byMouse)
                Q_EMIT clicked();
        });
        m_buttons.push_back(button);
    }
    m_chips = chips;
    for (size_t i = 0; i < chips.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("chip.") + chips[i].id);
        m_buttons[i]->setText(caption(chips[i]));
        m_buttons[i]->setAccessibleName(chips[i].count < 0 ? chips[i].text
                                                           : chips[i].text + u' ' + number(chips[i].count));
    }
    setSelected(m_selected);
    updateGeometry();
    layOut();
}

void FilterChips::setSelected(const QStringList& ids)
{
    QStringList chosen; // `ids` may be our own
    for (const Chip& chip : m_chips)
        if (ids.contains(chip.id) && (m_mode == Mode::Multiple || chosen.isEmpty()))
            chosen += chip.id;
    if (m_mode == Mode::Single && chosen.isEmpty() && !m_chips.empty())
        chosen += m_chips.front().id;
    m_selected = std::move(chosen);
    reflect();
    layOut();
}

QPushButton* FilterChips::button(const QString& id) const
{
    for (size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i].id == id)
            return m_buttons[i];
    return nullptr;
}

void FilterChips::choose(const QString& id)
{
    QStringList next = m_selected;
    if (m_mode == Mode::Single)
        next = {id};
    else if (!next.removeOne(id))
        next += id;
    const QStringList before = m_selected;
    setSelected(next);
    if (m_selected != before)
        Q_EMIT selectionChanged(m_selected);
}

void FilterChips::reflect()
{
    bool focusable = false;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const bool on = m_selected.contains(m_chips[i].id);
        m_buttons[i]->setChecked(on);
        // One stop for Tab: the chip that is on, else the first.
        const bool stop = on && !focusable;
        m_buttons[i]->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
        focusable = focusable || stop;
    }
    if (!focusable && !m_buttons.empty())
        m_buttons.front()->setFocusPolicy(Qt::StrongFocus);
}

QSize FilterChips::sizeHint() const
{
    int width = 0;
    for (const QPushButton* button : m_buttons)
        width += button->sizeHint().width() + kGap;
    return {std::max(width, 40), 34};
}

QSize FilterChips::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton* button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {m_buttons.size() > 1 ? widest + kGap + m_more->sizeHint().width() : widest, sizeHint().height()};
}

void FilterChips::layOut()
{
    int total = 0;
    for (const QPushButton* button : m_buttons)
        total += button->sizeHint().width() + kGap;
    const bool crowded = total - kGap > width();
    const int room = crowded ? width() - kGap - m_more->sizeHint().width() : width();
    // What those that are on need behind the place where one is looked at.
    int kept = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_selected.contains(m_chips[i].id))
            kept += m_buttons[i]->sizeHint().width() + kGap;
    int x = 0;
    bool full = false;
    m_shown.clear();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons[i];
        const QSize size = button->sizeHint();
        const bool on = m_selected.contains(m_chips[i].id);
        if (on)
            kept -= size.width() + kGap;
        const bool fits = on ? x == 0 || x + size.width() <= room : !full && x + size.width() + kept <= room;
        full = full || (!on && !fits);
        button->setVisible(fits);
        if (!fits)
            continue;
        button->setGeometry(x, (height() - size.height()) / 2, std::min(size.width(), std::max(room, 1)),
                            size.height());
        x += button->width() + kGap;
        m_shown.push_back(i);
    }
    m_more->setVisible(crowded);
    if (crowded)
        m_more->setGeometry(x, (height() - m_more->sizeHint().height()) / 2, m_more->sizeHint().width(),
                            m_more->sizeHint().height());
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FilterChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_more->setAccessibleName(tr("More filters"));
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_byMouse = event->type() == QEvent::MouseButtonPress;
    if (event->type() == QEvent::KeyPress && watched != m_more) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            step(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterChips::step(int by)
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (!m_buttons[m_shown[i]]->hasFocus())
            continue;
        const auto next = qsizetype(i) + by;
        if (next >= 0 && next < qsizetype(m_shown.size()))
            m_buttons[m_shown[size_t(next)]]->setFocus(Qt::TabFocusReason);
        return;
    }
}

void FilterChips::openMenu()
{
    const bool byMouse = std::exchange(m_byMouse, false);
    QMenu* menu = makePassingMenu(this, QStringLiteral("chips.menu"));
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (std::ranges::find(m_shown, i) != m_shown.end())
            continue;
        QAction* action = menu->addAction(caption(m_chips[i]));
        action->setCheckable(true);
        action->setChecked(m_selected.contains(m_chips[i].id));
        connect(action, &QAction::triggered, this, [this, byMouse, id = m_chips[i].id] {
            choose(id);
            if (byMouse)
                Q_EMIT clicked();
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

} // namespace tasuki
