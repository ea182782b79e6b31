// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_foot.h"

#include "theme/fonts.h"
#include "widgets/key_cap.h"
#include "widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kFootHeight = 34;
constexpr int kSide = 20;
constexpr int kApart = 16;
constexpr int kKeyToWord = 6;

/// With the gap to the next.
int widthOf(const PageFoot::Key& key, const QFontMetrics& metrics)
{
    return keyCapWidth(key.first) + kKeyToWord + metrics.horizontalAdvance(key.second) + kApart;
}

} // namespace

PageFoot::PageFoot(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kFootHeight);
}

void PageFoot::setTotals(const QString& totals)
{
    if (totals == m_totals)
        return;
    m_totals = totals;
    setAccessibleName(totals);
    update();
}

void PageFoot::setKeys(std::vector<Key> keys)
{
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    update();
}

void PageFoot::setTaken(int width)
{
    m_taken = width;
    update();
}

void PageFoot::setCovered(int width)
{
    m_covered = width;
    update();
}

QSize PageFoot::sizeHint() const
{
    return {200, kFootHeight};
}

QRect PageFoot::room() const
{
    return rect().adjusted(kSide, 1, -kSide - m_taken, 0);
}

/// From the right: the last is left out first.
std::vector<PageFoot::Key> PageFoot::shownKeys() const
{
    const QFontMetrics metrics(uiFont(Type::Caption));
    const QRect room = this->room();
    const int least = std::max(room.left() + metrics.horizontalAdvance(m_totals), m_covered) + kApart;
    std::vector<Key> shown;
    int wide = 0;
    for (const Key& each : m_keys) {
        wide += widthOf(each, metrics);
        if (room.right() - wide < least)
            break;
        shown.push_back(each);
    }
    return shown;
}

void PageFoot::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    const QRect room = this->room();
    painter.setFont(uiFont(Type::Caption));
    const QFontMetrics metrics(painter.font());
    painter.setPen(t.text2);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_totals, Qt::ElideRight, room.width()));
    const std::vector<Key> shown = shownKeys();
    int x = room.right() + kApart;
    for (const Key& each : shown)
        x -= widthOf(each, metrics);
    for (const auto& [key, words] : shown) {
        x += keyCapWidth(key);
        paintKeyCap(&painter, room, x, key, palette());
        x += kKeyToWord;
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(t.text3);
        const int wordsWidth = metrics.horizontalAdvance(words);
        painter.drawText(QRect(x, room.top(), wordsWidth + 2, room.height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += wordsWidth + kApart;
    }
}

} // namespace tasuki
