// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tasuki {

/// A header whose first section stays at the left edge while the others scroll beneath it.
class FrozenHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// Where the base class would have to be hit for what is really under `event`.
    QPointF beneath(const QMouseEvent* event) const;
    template <typename Base>
    void redirect(QMouseEvent* event, Base base);
};

} // namespace tasuki
