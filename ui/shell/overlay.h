// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <utility>

class QFrame;

namespace tasuki {

/// Tab stays within `frame`: to the next field there, or the first. True.
bool moveFocusWithin(QWidget& frame, bool next);

/// A sheet over the whole window, the rest dimmed. A click beside it or Esc closes it, and the focus goes back to where
/// it was. Not a dialog: no second window, nothing modal to wait for.
class Overlay : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget* window);
    void open();
    void dismiss();
    bool isOpen() const { return isVisible(); }
    /// Whether a shortcut of the window still works while this is open: to go elsewhere, say. Without it none does.
    void setPassing(std::function<bool(const QKeySequence& keys)> passes) { m_passes = std::move(passes); }

protected:
    QFrame* sheet() { return m_sheet; }
    /// Where the sheet stands in the window.
    virtual QRect sheetRect() const = 0;
    virtual void opened() {}
    /// After sheetRect() has changed.
    void place();

    /// What lies beneath is not acted on.
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QFrame* m_sheet;
    std::function<bool(const QKeySequence&)> m_passes;
    QPointer<QWidget> m_before;
};

} // namespace tasuki
