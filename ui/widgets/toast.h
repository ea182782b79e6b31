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
    bool error = false;        ///< stays until it is closed
};

/// The toasts of a window, at its lower edge, newest below. Three at most; each goes after a while, but not while the
/// mouse or the focus is on it. They never take the focus: nobody's typing ends because something was saved. The host
/// keeps `room` free at its foot, so that they lie on nothing that is read or clicked.
class ToastStack final : public QWidget {
    Q_OBJECT
public:
    /// `host` is the widget that the stack lies over; it is followed.
    explicit ToastStack(QWidget* host, int milliseconds = 6000);

    void post(const Toast& toast);
    void clear();
    /// All but the errors go: what they told of is no longer the last thing that was done.
    void clearPassing();
    /// The height that is taken at the host's foot; 0 where nothing is shown.
    int room() const;
    /// What is shown now, oldest first.
    QStringList texts() const;
    /// The action of the newest toast that has one, or null.
    QPushButton* actionButton() const;

Q_SIGNALS:
    void roomChanged(int height);
    /// The focus fell to a toast although nobody went there, as what had it went away: it belongs to the page.
    void focusTaken();

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
    void tellRoom();

    int m_milliseconds;
    int m_told = 0;
    bool m_tabbed = false; ///< the key that leads to a toast is down
    std::vector<Entry> m_entries;
};

} // namespace tasuki
