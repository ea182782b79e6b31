// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

namespace tasuki {

/// Tells the thread that it was made on, from another one, that there is something to take. It carries nothing: what is
/// taken is handed over by joining the other thread or by atomics, where ThreadSanitizer can see it.
class ThreadBell final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Called on this thread, some time after rung() was emitted on the other one.
    template <typename F>
    void onRung(F then)
    {
        connect(this, &ThreadBell::rung, this, std::move(then), Qt::QueuedConnection);
    }

Q_SIGNALS:
    void rung();
};

} // namespace tasuki
