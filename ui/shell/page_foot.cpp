// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_foot.h"

#include "shell/palette_model.h"
#include "theme/fonts.h"
#include "widgets/painting.h"

#include <QPainter>

namespace tasuki {

namespace {

constexpr int kFootHeight = 34;
constexpr int kSide = 20;
constexpr int kApart = 16;
constexpr int kKeyToWord = 6;

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

QSize PageFoot::sizeHint() const
{
    return {200, kFootHeight};
}

void PageFoot::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    const QRect room = rect().adjusted(kSide, 1, -kSide - m_taken, 0);
    painter.setFont(uiFont(Type::Caption));
    const QFontMetrics metrics(painter.font());
    painter.setPen(t.text2);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_totals, Qt::ElideRight, room.width()));
    const int least = room.left() + metrics.horizontalAdvance(m_totals) + kApart;
    // From the right: the last is left out first.
    int shown = 0;
    int wide = 0;
    for (const auto& [key, words] : m_keys) {
        const int next = keyCapWidth(key) + kKeyToWord + metrics.horizontalAdvance(words) + kApart;
        if (room.right() - wide - next < least)
            break;
        wide += next;
        ++shown;
    }
    int x = room.right() + kApart - wide;
    for (int i = 0; i < shown; ++i) {
        const auto& [key, words] = m_keys[size_t(i)];
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
