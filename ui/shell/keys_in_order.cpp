// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keys_in_order.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace tasuki {

namespace {

class KeysInOrder final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            // What pops up has the keys for itself: neither its letters nor its Esc are commands of what lies beneath.
            // Proposals beneath a field leave them to the field.
            if (const QWidget* popup = QApplication::activePopupWidget(); popup && !popup->focusProxy()) {
                event->accept();
                return true;
            }
            return watched->isWindowType() && queue(*event);
        case QEvent::KeyRelease: return watched->isWindowType() && passOn(static_cast<QWindow&>(*watched), *event);
        case QEvent::KeyPress: break;
        default: return false;
        }
        if (!watched->isWindowType())
            return tryAsShortcut(watched, *event);
        if (passOn(static_cast<QWindow&>(*watched), *event))
            return true;
        m_isDelivering = event->spontaneous();
        return false;
    }

private:
    /// A key has arrived: Qt asks the window, before anything else, whether it shall be no shortcut.
    static bool queue(QEvent& event)
    {
        if (!event.spontaneous())
            return false; // it is delivered, and no widget has the keyboard
        event.accept();
        return true;
    }

    /// Its turn has come: it is at the widget that has the keyboard. Of a key that comes from no window system Qt tries
    /// first whether it is a shortcut.
    bool tryAsShortcut(QObject* widget, QEvent& event)
    {
        if (!m_isDelivering || !event.spontaneous())
            return false;
        m_isDelivering = false;
        QCoreApplication::sendEvent(widget, &event);
        event.accept(); // the widgets around it have had it, too
        return true;
    }

    /// What was pressed while a menu was open is for the window below once it is closed.
    static bool passOn(QWindow& window, QEvent& event)
    {
        QWindow* below = window.transientParent();
        if (window.type() != Qt::Popup || window.isVisible() || !below)
            return false;
        QCoreApplication::sendEvent(below, &event);
        return true;
    }

    bool m_isDelivering = false; ///< a key has come to a window, and to no widget yet
};

} // namespace

void keepKeysInOrder()
{
    static KeysInOrder* const keys = [] {
        auto* made = new KeysInOrder(qApp);
        qApp->installEventFilter(made);
        return made;
    }();
    Q_UNUSED(keys)
}

} // namespace tasuki
