// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace tasuki {

/// Widgets beside each other as long as all of them have their room, and else one below the other: a page of cards
/// asks for no more width than its widest card.
class Beside final : public QWidget {
    Q_OBJECT
public:
    explicit Beside(int spacing, QWidget* parent = nullptr);
    /// `stretch`: of the width, where they stand beside each other.
    void add(QWidget* widget, int stretch);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void turn();

    QBoxLayout* m_layout;
    std::vector<QWidget*> m_widgets;
};

} // namespace tasuki
