// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "theme/fonts.h"
#include "theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace tasuki {

namespace {

QFont keyCapFont()
{
    QFont font = uiFont(Type::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

int keyCapWidth(const QString& key)
{
    return key.isEmpty() ? 0 : std::max(22, QFontMetrics(keyCapFont()).horizontalAdvance(key) + 14);
}

int paintKeyCap(QPainter* painter, const QRect& row, int right, const QString& key, const QPalette& palette)
{
    if (key.isEmpty())
        return 0;
    const Tokens& t = tokensOf(palette);
    painter->save();
    painter->setFont(keyCapFont());
    const int width = keyCapWidth(key);
    const QRect cap(right - width, row.center().y() - 10, width, 21);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.border);
    painter->setBrush(t.neutral);
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setPen(t.text2);
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
    return width;
}

} // namespace tasuki
