// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace tasuki {

/// A little picture of marks of which one is current: arrows walk, Enter, Space and a click open it. A screen reader
/// is told the current one. What the marks are and where they stand is said by who inherits.
class Marks : public QWidget {
    Q_OBJECT
public:
    explicit Marks(QWidget* parent = nullptr);
    int current() const { return m_current; }
    virtual int markCount() const = 0;
    virtual QRect markRect(int mark) const = 0;
    virtual QString spokenMark(int mark) const = 0;

Q_SIGNALS:
    void opened(int mark);

protected:
    /// The mark that many steps away; `mark` itself where there is none.
    virtual int neighbour(int mark, int right, int down) const = 0;
    virtual void paintMarks(QPainter& painter) = 0;
    /// To be called when there are others.
    void marksChanged();

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int markAt(const QPoint& pos) const;
    void stand(int mark);

    int m_current = 0;
    int m_pressed = -1;
};

} // namespace tasuki
