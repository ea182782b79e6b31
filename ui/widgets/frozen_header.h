// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

namespace tasuki {

/// A header whose first section stays at the left edge while the others scroll beneath it.
class FrozenHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FrozenHeader(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person drew the section to another width, or let it take what it holds.
    void resizedByHand(int section);

protected:
    /// A title without room gives way to the icon that stands for it.
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
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

    std::vector<int> m_pressed; ///< the sections' sizes when the button went down
};

} // namespace tasuki
