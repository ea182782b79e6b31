// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionSlider;

namespace tasuki {

/// Fusion underneath; ours are headers, scroll bars, the focus ring, rows, frames, check boxes, combo and spin boxes.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* data = nullptr) const override;

private:
    void drawHeader(const QStyleOptionHeader& option, QPainter* painter) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const;
    QRect scrollBarRect(const QStyleOptionSlider& option, SubControl sub) const;
};

/// Padding at both ends of a header section and of a cell.
inline constexpr int kCellPadding = 10;
inline constexpr int kHeaderHeight = 34;

} // namespace tasuki
