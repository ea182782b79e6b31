// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace tasuki {

/// Words that wrap to whatever width they are given, for a panel that has its width from elsewhere. They are measured
/// once; a wrapped QLabel is asked for many widths by every layout around it, whenever its text changes.
class Paragraph final : public TextLabel {
    Q_OBJECT
public:
    explicit Paragraph(Kind kind, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    mutable QString m_text; ///< that was measured, for
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace tasuki
