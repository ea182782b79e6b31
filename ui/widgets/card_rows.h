// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tasuki {

/// Cards of one kind, all of them beside each other where each has room for its words, else in two rows or more of
/// equally many: what they say is never cut, and they ask for no more width than the widest of them.
class CardRows final : public QWidget {
    Q_OBJECT
public:
    explicit CardRows(int spacing, QWidget* parent = nullptr);
    void add(QWidget* card);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widest() const;
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace tasuki
