// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPoint>

#include <functional>

class QWidget;

namespace tasuki {

class Session;

/// A menu of the days until which something can be snoozed; the last entry asks for any other day.
void chooseSnoozeDay(Session& session, QWidget* parent, const QPoint& at, std::function<void(QDate)> chosen);

} // namespace tasuki
