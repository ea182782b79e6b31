// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace tasuki {

/// The line below a list: what it adds up to at the left, what the keyboard does here at the right. As many keys are
/// shown as there is room for.
class PageFoot final : public QWidget {
    Q_OBJECT
public:
    /// A key, and what it does.
    using Key = std::pair<QString, QString>;

    explicit PageFoot(QWidget* parent = nullptr);
    void setTotals(const QString& totals);
    void setKeys(std::vector<Key> keys);
    /// This width at the right edge is covered.
    void setTaken(int width);
    /// This width at the left edge is covered: a key that has no room beside it is left out.
    void setCovered(int width);
    /// Those that there is room for.
    std::vector<Key> shownKeys() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect room() const;

    QString m_totals;
    std::vector<Key> m_keys;
    int m_taken = 0;
    int m_covered = 0;
};

} // namespace tasuki
