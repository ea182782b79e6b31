// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tasuki {

/// A box that may be narrower than what it says: beginning and end stay, the middle gives way, and the tool tip has all
/// of it. Two periods differ at the end, two years at the beginning.
class ElidingBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ElidingBox(QWidget* parent = nullptr);

    /// What is painted of the current text.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace tasuki
