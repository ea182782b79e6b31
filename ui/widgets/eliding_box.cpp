// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eliding_box.h"

#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLeastLetters = 9;

} // namespace

ElidingBox::ElidingBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

/// Who turns the wheel over it wants to scroll the page.
void ElidingBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

QString ElidingBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    // The white of a bracket at the end may go beyond.
    if (fontMetrics().boundingRect(option.currentText).width() <= field.width())
        return option.currentText;
    return fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, field.width());
}

QSize ElidingBox::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    const int least = fontMetrics().averageCharWidth() * kLeastLetters;
    return {whole.width() - std::max(0, widest - least), whole.height()};
}

void ElidingBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidingBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        if (const QString whole = currentText(); shownText() != whole) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(whole), this);
            return true;
        }
    }
    return QComboBox::event(event);
}

} // namespace tasuki
