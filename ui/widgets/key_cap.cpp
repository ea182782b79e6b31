// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/plain_text.h"

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

namespace {

constexpr int kSide = 6;
constexpr int kToWord = 6;

} // namespace

KeyButton::KeyButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setWords(const QString& text, const QString& key)
{
    m_key = key;
    setText(text);
    setAccessibleName(text);
    setToolTip(plainToolTip(text + QStringLiteral("  ") + key));
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    return {2 * kSide + keyCapWidth(m_key) + kToWord + QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(text())
                + 1,
            28};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const int cap = keyCapWidth(m_key);
    paintKeyCap(&painter, rect(), kSide + cap, m_key, palette());
    painter.setFont(uiFont(Type::Caption));
    painter.setPen(isEnabled() ? t.text : t.text3);
    painter.drawText(rect().adjusted(kSide + cap + kToWord, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace tasuki
