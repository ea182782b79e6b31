// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace tasuki {

namespace {

void fillRounded(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = {},
                 qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = line.isValid() ? width / 2 : 0;
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawGlyph(QPainter* painter, const QString& name, const QRect& rect, const QColor& color, int size)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1,
                        iconPixmap(name, color, size, ratio));
}

void drawFocusRing(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    QRect ring = option->rect;
    // A tab with padding of the style sheet asks for a ring inside of its text's room, which goes through the letters.
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        if (const int tab = bar->tabAt(ring.center()); tab >= 0)
            ring = bar->tabRect(tab).adjusted(1, 1, -1, -1);
    }
    fillRounded(painter, ring, 4, {}, tokensOf(option->palette).accent, 2);
}

void drawCheck(const QStyleOption* option, QPainter* painter, bool round)
{
    const Tokens& t = tokensOf(option->palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = on ? (enabled ? t.accent : t.text3) : t.surface;
    const QColor line = on ? fill : (enabled ? t.inputBorder : t.borderStrong);
    fillRounded(painter, box, round ? box.width() / 2 : 4, fill, line);
    if (!on)
        return;
    if (round)
        fillRounded(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), box.width(), t.onAccent);
    else
        drawGlyph(painter, option->state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check"),
                  option->rect, t.onAccent, 12);
}

/// The row's ground, for the views whose rows we do not paint ourselves (lists, pop-ups, menus of combo boxes).
void drawItemGround(const QStyleOptionViewItem* item, QPainter* painter)
{
    const Tokens& t = tokensOf(item->palette);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (item->state & QStyle::State_Selected)
        painter->fillRect(item->rect, t.select);
    else if (item->state & QStyle::State_MouseOver && item->state & QStyle::State_Enabled)
        painter->fillRect(item->rect, t.hover);
}

/// Combo and spin boxes look like line edits with a chevron or two.
void drawInputFrame(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor fill = !enabled ? t.window : (option->state & QStyle::State_MouseOver ? t.hover : t.surface);
    if (widget && widget->property("invalid").toBool())
        return fillRounded(painter, option->rect, 6, t.badSoft, t.bad, 2);
    fillRounded(painter, option->rect, 6, fill, focus ? t.accent : (enabled ? t.inputBorder : t.border), focus ? 2 : 1);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        // The style sheet gives buttons a border of the accent; another ring would box their words in.
        if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget))
            return;
        if (option->state & State_KeyboardFocusChange || (widget && widget->inherits("QAbstractItemView")))
            drawFocusRing(option, painter, widget);
        return;
    case PE_Frame: fillRounded(painter, option->rect, 6, {}, t.border); return;
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: // drawn beside the title
    case PE_PanelItemViewRow: return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, t.surface); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_IndicatorArrowDown: drawGlyph(painter, QStringLiteral("chevron-down"), option->rect, t.text2, 14); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawGlyph(painter,
                      option->state & State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                      option->rect, t.text2, 14);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            drawItemGround(item, painter);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_Header:
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeader(*header, painter);
            return;
        }
        break;
    case CE_HeaderLabel: return; // drawn with its section
    case CE_HeaderEmptyArea: {
        const Tokens& t = tokensOf(option->palette);
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    }
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // The selection is a tint, not the accent: its text keeps the colour of the others.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            const Tokens& t = tokensOf(option->palette);
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                QRect line = option->rect;
                if (frame->frameShape == QFrame::HLine)
                    line = QRect(line.left(), line.center().y(), line.width(), 1);
                else
                    line = QRect(line.center().x(), line.top(), 1, line.height());
                painter->fillRect(line, t.border);
                return;
            }
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(const QStyleOptionHeader& option, QPainter* painter) const
{
    const Tokens& t = tokensOf(option.palette);
    painter->save();
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QFont font = painter->font();
    font.setWeight(sorted ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted || option.state & State_MouseOver ? t.text : t.text2);
    constexpr int kArrow = 14;
    const QRect inner = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const QFontMetrics metrics(font);
    const int room = inner.width() - (sorted ? kArrow + 2 : 0);
    const auto* wishes = qstyleoption_cast<const QStyleOptionHeaderV2*>(&option);
    const Qt::TextElideMode mode =
        wishes && wishes->textElideMode != Qt::ElideNone ? wishes->textElideMode : Qt::ElideRight;
    const QString text = metrics.elidedText(option.text, mode, std::max(room, 0));
    const int width = metrics.horizontalAdvance(text);
    const bool right = option.textAlignment & Qt::AlignRight;
    const bool centre = option.textAlignment & Qt::AlignHCenter;
    // A right-aligned title stays on its column's edge and has its arrow before it.
    int x = right ? inner.right() + 1 - width : (centre ? inner.left() + (inner.width() - width) / 2 : inner.left());
    constexpr int kIcon = 16;
    if (text.isEmpty() && !option.icon.isNull())
        option.icon.paint(painter, QRect(inner.left(), inner.top(), kIcon, inner.height()));
    painter->drawText(QRect(x, inner.top(), width + 2, inner.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted) {
        // Qt's SortDown is the ascending order.
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown;
        const QRect arrow(right ? x - kArrow - 2 : x + width + 2, inner.top(), kArrow, inner.height());
        drawGlyph(painter, up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), arrow, t.text, kArrow);
    }
    if (option.state & State_MouseOver && option.position != QStyleOptionHeader::End)
        painter->fillRect(QRect(option.rect.right(), option.rect.top() + 9, 1, option.rect.height() - 18),
                          t.borderStrong);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*slider, painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        drawInputFrame(option, painter, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawGlyph(painter, QStringLiteral("chevron-down"), arrow, tokensOf(option->palette).text2, 14);
        return;
    }
    if (control == CC_SpinBox) {
        drawInputFrame(option, painter, widget);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const QColor ink = tokensOf(option->palette).text2;
            drawGlyph(painter, QStringLiteral("chevron-up"), subControlRect(control, option, SC_SpinBoxUp, widget), ink,
                      12);
            drawGlyph(painter, QStringLiteral("chevron-down"), subControlRect(control, option, SC_SpinBoxDown, widget),
                      ink, 12);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = tokensOf(option.palette);
    if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QAbstractScrollArea"))
        painter->fillRect(option.rect, widget->palette().color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state & State_MouseOver || option.activeSubControls & SC_ScrollBarSlider;
    const QRect handle = scrollBarRect(option, SC_ScrollBarSlider);
    fillRounded(painter, QRectF(handle).adjusted(2, 2, -2, -2), 3, hot ? t.inputBorder : t.borderStrong);
}

QRect Style::scrollBarRect(const QStyleOptionSlider& option, SubControl sub) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int extent = horizontal ? option.rect.height() : option.rect.width();
    int size = length;
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range > 0)
        size = std::clamp(int(qint64(option.pageStep) * length / (range + std::max(option.pageStep, 1))),
                          std::min(32, length), length);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - size,
                                              option.upsideDown);
    const auto part = [&](int from, int to) {
        const QRect r = horizontal ? QRect(from, 0, to - from, extent) : QRect(0, from, extent, to - from);
        return visualRect(option.direction, option.rect, r.translated(option.rect.topLeft()));
    };
    switch (sub) {
    case SC_ScrollBarSlider: return part(start, start + size);
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + size, length);
    case SC_ScrollBarGroove: return option.rect;
    default: return {};
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(*slider, sub);
    }
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxArrow: return QRect(r.right() - 25, r.top(), 22, r.height());
        case SC_ComboBoxEditField: return r.adjusted(9, 2, -28, -2);
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup: return r;
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = r.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp: return buttons ? QRect(r.right() - 22, r.top() + 2, 20, half - 2) : QRect();
        case SC_SpinBoxDown: return buttons ? QRect(r.right() - 22, r.top() + half, 20, half - 2) : QRect();
        case SC_SpinBoxEditField: return r.adjusted(2, 2, buttons ? -24 : -2, -2);
        case SC_SpinBoxFrame: return r;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox: return QSize(size.width() + 44, 30);
    case CT_SpinBox: return QSize(result.width() + 12, 30);
    case CT_HeaderSection: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int text = header ? option->fontMetrics.horizontalAdvance(header->text) : size.width();
        return QSize(text + 2 * kCellPadding + 20, kHeaderHeight);
    }
    case CT_ItemViewItem: return result.expandedTo(QSize(0, 28));
    default: return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 12;
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    // Pictures and tests must find the same thing at any moment, and nobody waits for a fade.
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace tasuki
