// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QTimer;
class QPushButton;

namespace tasuki {

/// What has just happened, in one sentence, with at most one way on (Undo).
struct Toast {
    QString text;
    QString action;            ///< none where empty
    std::function<void()> run; ///< on `action`
    bool error = false;        ///< stays until it is closed, the next one comes, or its page is left
};

/// The toasts of a window, at the left of its lower edge, newest below: one of what was done, which goes after a while,
/// but not while the mouse or the focus is on it, and one of what went wrong. They never take the focus: nobody's
/// typing ends because something was saved. They lie over the host's foot, beside the keys that it tells, and move
/// nothing.
class ToastStack final : public QWidget {
    Q_OBJECT
public:
    /// `host` is the widget that the stack lies over; it is followed.
    explicit ToastStack(QWidget* host, int milliseconds = 6000);

    void post(const Toast& toast);
    void clear();
    /// The one that says this, if it is still there.
    void drop(const QString& text);
    /// All but the errors go: what they told of is no longer the last thing that was done.
    void clearPassing();
    /// What went wrong on a page that is left now.
    void clearErrors();
    /// They lie at the left of what takes this width of the host, and above `foot`.
    void setTaken(int width, int foot);
    /// What is shown now, oldest first.
    QStringList texts() const;
    /// The action of the newest toast that has one, or null.
    QPushButton* actionButton() const;

Q_SIGNALS:
    /// The focus fell to a toast although nobody went there, as what had it went away: it belongs to the page.
    void focusTaken();
    /// The width at the left of the host's foot that they lie over.
    void covered(int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QFrame* frame;
        QPushButton* action;
        QString text;
        QTimer* timer;
    };
    void remove(QFrame* frame);
    void place();

    int m_milliseconds;
    int m_taken = 0;
    int m_foot = 0;
    bool m_tabbed = false; ///< the key that leads to a toast is down
    std::vector<Entry> m_entries;
};

} // namespace tasuki
