// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_watch.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace tasuki {

FocusWatch::FocusWatch(Told told)
    : m_connection(QObject::connect(qApp, &QApplication::focusChanged, qApp, std::move(told)))
{}

FocusWatch::~FocusWatch()
{
    QObject::disconnect(m_connection);
}

} // namespace tasuki
