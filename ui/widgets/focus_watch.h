// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>

#include <functional>

class QWidget;

namespace tasuki {

/// Tells of every move of the keyboard focus for as long as it lives; a member of the widget that is told.
///
/// A connection with the widget as its context is cut in ~QObject only. By then ~QWidget has destroyed the children,
/// and the one with the keyboard gave it away: a slot of a class that is no more would be called.
class FocusWatch {
public:
    using Told = std::function<void(QWidget* old, QWidget* now)>;
    explicit FocusWatch(Told told);
    ~FocusWatch();
    FocusWatch(const FocusWatch&) = delete;
    FocusWatch& operator=(const FocusWatch&) = delete;

private:
    QMetaObject::Connection m_connection;
};

} // namespace tasuki
